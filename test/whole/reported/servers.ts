import { readBody } from '../../../src/sandbox/call.ts'
import { answering, artifacts, type Blind, step, type Truth, tracking, uploads } from '../blind/scenario.ts'
import { any, blamesKey, blamesMount, blamesScope, saysOpen } from '../blind/truths.ts'
import { json, page, text } from '../parties/answer.ts'

const error = (status: number, error_code: string, message: string) => () =>
  json(status, { error_code, message })

const flask = (status: number, title: string, words: string) => () =>
  page(
    status,
    `<!doctype html>\n<html lang=en>\n<title>${status} ${title}</title>\n<h1>${title}</h1>\n<p>${words}</p>\n`,
  )
const crashed = flask(
  500,
  'Internal Server Error',
  'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
)
const unknown = flask(
  404,
  'Not Found',
  'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
)

const ofMlflow = (says: RegExp, more: Partial<Truth> = {}): Truth => ({
  verdict: ['fail', 'error'],
  category: ['CFG', 'DEPLOY', 'BUG'],
  layer: ['mlflow', 'registry'],
  owner: ['infrastructure', 'API team'],
  says,
  never: any(blamesKey, blamesScope, saysOpen, blamesMount),
  ...more,
})

const ofTheStore = (says: RegExp, more: Partial<Truth> = {}) =>
  ofMlflow(says, { layer: ['artifacts'], ...more })

const ofTheCaller = (says: RegExp, more: Partial<Truth> = {}): Truth => ({
  verdict: ['fail', 'error'],
  category: ['CLIENT', 'CFG', 'BUG', 'QUOTA'],
  layer: ['client', 'registry', 'mlflow'],
  owner: ['caller', 'infrastructure', 'API team'],
  says,
  never: any(blamesKey, blamesScope, saysOpen, blamesMount),
  ...more,
})

const database: Blind[] = [
  {
    name: 'the database password of the chart is another one: authentication failed',
    source: 'bitnami/charts#28893, bitnami/charts#24718',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        '(psycopg2.OperationalError) connection to server at "mlflow-postgresql" (10.43.73.67), port 5432 failed: FATAL:  password authentication failed for user "bn_mlflow"',
      ),
      tracking,
    ),
    truth: ofMlflow(/database|backend store/i),
  },
  {
    name: 'an older server on a newer database: Can’t locate revision',
    source: 'mlflow/mlflow#12627, mlflow/mlflow#16517',
    differs: answering(
      'edge',
      error(500, 'INTERNAL_ERROR', "Can't locate revision identified by '5b0e9adcef9c'"),
      tracking,
    ),
    truth: ofMlflow(/database|schema|revision|backend store/i),
  },
  {
    name: 'MySQL has gone away at log-batch',
    source: 'mlflow/mlflow#1761, mlflow/mlflow#4355',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        "(MySQLdb._exceptions.OperationalError) (2006, 'MySQL server has gone away')",
      ),
      step('/runs/log-batch'),
    ),
    truth: ofMlflow(/database|backend store/i),
  },
  {
    name: 'a value too long for its column',
    source: 'mlflow/mlflow#13575, mlflow/mlflow#2814',
    differs: answering(
      'edge',
      error(
        400,
        'BAD_REQUEST',
        '(psycopg2.errors.StringDataRightTruncation) value too long for type character varying(8000)\n\n[SQL: INSERT INTO tags (key, value, run_uuid) VALUES (%(key)s, %(value)s, %(run_uuid)s)]',
      ),
      step('/runs/log-batch'),
    ),
    truth: ofMlflow(/database|too long|length|column/i, {
      category: ['CFG', 'DEPLOY', 'BUG', 'CLIENT'],
      owner: ['infrastructure', 'API team', 'caller'],
    }),
  },
  {
    name: 'a run is not found by the request after the one that made it',
    source: 'aws-samples/eks-kubeflow-workshop#54, zenml-io/zenml#4207',
    differs: answering(
      'edge',
      error(404, 'RESOURCE_DOES_NOT_EXIST', 'Run with id=e633f09fa75c4d4d915b994244c8e2c8 not found'),
      ({ path }) => /\/runs\/(log-batch|get|update)$/.test(path),
    ),
    truth: ofMlflow(/same|share|state|database|instances|not find|not there|found/i),
  },
]

const server: Blind[] = [
  {
    name: 'Flask’s 500 page to model-versions/create alone',
    source: 'mlflow/mlflow#17812',
    differs: answering('edge', crashed, step('/model-versions/create')),
    truth: ofMlflow(/MLflow/, { certain: false }),
  },
  {
    name: 'Flask’s 500 page to experiments/create alone',
    source: 'mlflow/mlflow#2682, mlflow/mlflow#1165',
    differs: answering('edge', crashed, step('/experiments/create')),
    truth: ofMlflow(/MLflow/, { certain: false }),
  },
  {
    name: 'Flask’s 500 page to log-batch alone',
    source: 'mlflow/mlflow#1473, mlflow/mlflow#14627',
    differs: answering('edge', crashed, step('/runs/log-batch')),
    truth: ofMlflow(/MLflow/, { certain: false }),
  },
  {
    name: 'a hosted server of an old version without a registry: Flask’s 404 to all its routes',
    source: 'DagsHub/client#629',
    differs: answering('edge', unknown, ({ path }) => /\/(registered-models|model-versions)\//.test(path)),
    truth: ofMlflow(/registry|registered.models|too old|version/i),
  },
  {
    name: 'the registry of the workspace is turned off',
    source: 'mlflow/mlflow#17648, mlflow/mlflow#9730',
    differs: answering(
      'edge',
      error(
        403,
        'FEATURE_DISABLED',
        'Legacy Workspace Model Registry is disabled in this workspace. Please use models in Unity Catalog instead.',
      ),
      ({ path }) => /\/(registered-models|model-versions)\//.test(path),
    ),
    truth: ofMlflow(/registry/i, { owner: ['infrastructure', 'API team', 'caller'] }),
  },
  {
    name: 'only three-level names are taken',
    source: 'mlflow/mlflow#13833',
    differs: answering(
      'edge',
      error(
        400,
        'INVALID_PARAMETER_VALUE',
        'Bad model name: please specify all three levels of the model in the form `catalog_name.schema_name.model_name`',
      ),
      step('/registered-models/create'),
    ),
    truth: ofTheCaller(/name/i),
  },
  {
    name: 'a name with periods is not taken',
    source: 'databricks/mlops-stacks#135',
    differs: answering(
      'edge',
      error(
        400,
        'INVALID_PARAMETER_VALUE',
        "Invalid name 'ml-ops.prometheus-model.staging-prometheus-model'. A workspace registered model name must be a non-empty UTF-8 string and cannot contain forward slashes(/), periods(.), or colons(:).",
      ),
      step('/registered-models/create'),
    ),
    truth: ofTheCaller(/name/i),
  },
  {
    name: 'tags with reserved characters are not taken',
    source: 'mlflow/recipes-examples#58',
    differs: answering(
      'edge',
      error(
        400,
        'INVALID_PARAMETER_VALUE',
        'Tag name mlflow.source.type contains one or more of the reserved characters: List(., ,, -, =, /, :)',
      ),
      step('/model-versions/create'),
    ),
    truth: ofTheCaller(/tag/i),
  },
  {
    name: 'the value of a tag is longer than allowed',
    source: 'mlflow/mlflow#3690, mlflow/mlflow#2892',
    differs: answering(
      'edge',
      error(
        400,
        'INVALID_PARAMETER_VALUE',
        'Tag value \'[{"run_id": "0000"\' had length 5031, which exceeded length limit of 5000',
      ),
      step('/model-versions/create'),
    ),
    truth: ofTheCaller(/length|limit|long|tag/i),
  },
  {
    name: 'a field of the entity is over the size limit of the service',
    source: 'Azure/azure-sdk-for-python#35685, huggingface/transformers#18870',
    differs: answering(
      'edge',
      error(
        400,
        'INVALID_PARAMETER_VALUE',
        "Response: {'Error': {'Code': 'ValidationError', 'Severity': None, 'Message': 'A field of the entity is over the size limit. FieldName=Parameters, Limit=200, Size=210. See https://aka.ms/azure-machine-learning-limits for service limits documentation.'}}",
      ),
      step('/runs/log-batch'),
    ),
    truth: ofTheCaller(/limit/i),
  },
  {
    name: 'only sources on the platform’s own file system are taken',
    source: 'mlflow/mlflow#3490, mlflow/mlflow#4109',
    differs: answering(
      'edge',
      error(
        400,
        'INVALID_PARAMETER_VALUE',
        "Got an invalid source 'mlflow-artifacts:/1/0/artifacts/model'. Only DBFS locations are currently supported.",
      ),
      step('/model-versions/create'),
    ),
    truth: ofMlflow(/source/i),
  },
  {
    name: 'a local path as source must lie within the run’s folder',
    source: 'mlflow/mlflow#8011',
    differs: answering(
      'edge',
      error(
        400,
        'INVALID_PARAMETER_VALUE',
        "Invalid model version source: '/home/ml/mlruns/0/0/artifacts/model'. To use a local path as a model version source, the run_id request parameter has to be specified and the local path has to be contained within the artifact directory of the run specified by the run_id.",
      ),
      step('/model-versions/create'),
    ),
    truth: ofMlflow(/source/i),
  },
  {
    name: 'an upgrade made reading artifacts back a matter of permissions',
    source: 'mlflow/mlflow#21201',
    differs: answering(
      'edge',
      () => text(403, 'Permission denied'),
      (call) => artifacts(call) && call.method === 'GET' && !/artifacts$/.test(call.path),
    ),
    truth: ofMlflow(/permission/i, {
      category: ['SCOPE', 'CFG'],
      layer: ['mlflow', 'artifacts', 'registry'],
      owner: ['caller', 'infrastructure', 'API team'],
      never: any(blamesKey, saysOpen),
    }),
  },
  {
    name: 'the registry of a workspace knows no aliases',
    source: 'mlflow/mlflow#8846',
    differs: answering(
      'edge',
      error(404, 'ENDPOINT_NOT_FOUND', "No API found for 'POST /mlflow/registered-models/alias'"),
      ({ path }) => /\/registered-models\/alias/.test(path),
    ),
    truth: ofMlflow(/alias/i, { verdict: ['pass', 'fail', 'error'], warn: /alias/i }),
  },
]

const rootedAt = (root: string): NonNullable<Blind['differs']> => ({
  edge: async (call, next) => {
    const reply = await next(call)
    if (!/\/mlflow\/(runs|experiments)\//.test(call.path)) return reply
    const body = (await readBody(reply.body)).toString().replaceAll('mlflow-artifacts:/', root)
    return { ...reply, headers: reply.headers.filter(([name]) => !/^content-length$/i.test(name)), body }
  },
})

const upload = (words: string, code = 'INTERNAL_ERROR') => answering('edge', error(500, code, words), uploads)

const store: Blind[] = [
  {
    name: 'the server’s session with S3 is malformed: not the caller’s token',
    source: 'mlflow/mlflow#6181',
    differs: upload(
      'An error occurred (InvalidToken) when calling the PutObject operation: The provided token is malformed or otherwise invalid.',
    ),
    truth: ofTheStore(/store|bucket|credential|artifact/i),
  },
  {
    name: 'the access key of the server is not known to MinIO',
    source: 'sachua/mlflow-docker-compose#126',
    differs: upload(
      'An error occurred (InvalidAccessKeyId) when calling the PutObject operation: The AWS Access Key Id you provided does not exist in our records.',
    ),
    truth: ofTheStore(/store|bucket|credential|artifact/i),
  },
  {
    name: 'MinIO does not answer the server in time',
    source: 'mlflow/mlflow#5698, mlflow/mlflow#13316',
    differs: upload(
      'Read timeout on endpoint URL: "http://minio:9000/mlflow/1/0/artifacts/model/model.onnx"',
    ),
    truth: ofTheStore(/store|artifact/i, { category: ['CFG', 'DEPLOY', 'BUG', 'NET'] }),
  },
  {
    name: 'the server is anonymous to Google’s store',
    source: 'mlflow/mlflow#2925, mlflow/mlflow#6471',
    differs: upload('Anonymous credentials cannot be refreshed.'),
    truth: ofTheStore(/store|credential|artifact/i),
  },
  {
    name: 'the server finds no managed identity for Azure’s store',
    source: 'mlflow/mlflow#9257',
    differs: upload(
      'DefaultAzureCredential failed to retrieve a token from the included credentials.\nAttempted credentials:\n\tEnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.\n\tManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.',
    ),
    truth: ofTheStore(/store|credential|artifact/i),
  },
  {
    name: 'the server’s own disk is full when a file is read back',
    source: 'mlflow/mlflow#10331',
    differs: answering(
      'edge',
      error(500, 'INTERNAL_ERROR', '[Errno 28] No space left on device'),
      (call) => artifacts(call) && call.method === 'GET' && !/artifacts$/.test(call.path),
    ),
    truth: ofTheStore(/space|disk|full|store/i, { category: ['CFG', 'DEPLOY', 'BUG', 'QUOTA'] }),
  },
  {
    name: 'an artifacts destination of a kind that is none',
    source: 'mlflow/mlflow#7481',
    differs: upload('not enough values to unpack (expected 2, got 1)'),
    truth: ofTheStore(/store|artifact/i),
  },
  {
    name: 'a file just uploaded is not on the disk of the instance that is asked for it',
    source: 'mlflow/mlflow#9752',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        "No such file or directory: './mlartifacts/1/493606ce44a94c48b0d73e4554a9412c/artifacts/model/MLmodel'",
      ),
      (call) => artifacts(call) && call.method === 'GET' && !/artifacts$/.test(call.path),
    ),
    truth: ofTheStore(/store|artifact|file/i),
  },
  {
    name: 'runs keep their artifacts in a container of Azure',
    source: 'mlflow/mlflow#13470, mlflow/mlflow#5480',
    differs: rootedAt('wasbs://models@account.blob.core.windows.net/'),
    truth: ofTheStore(/artifact|wasbs|store/i),
  },
  {
    name: 'runs keep their artifacts in a bucket although the server serves artifacts',
    source: 'mlflow/mlflow#10326, mlflow/mlflow#9778',
    differs: rootedAt('gs://example/mlflow_artifacts/'),
    truth: ofTheStore(/artifact|gs:|store/i),
  },
  {
    name: 'runs keep their artifacts on a server for file transfer',
    source: 'mlflow/mlflow#4170',
    differs: rootedAt('sftp://192.0.2.7/srv/mlruns/'),
    truth: ofTheStore(/artifact|sftp|store/i),
  },
  {
    name: 'runs keep their artifacts in a lake that is mounted',
    source: 'mlflow/mlflow#3490',
    differs: rootedAt('dbfs:/mnt/lake/mlflow/'),
    truth: ofTheStore(/artifact|dbfs|store/i),
  },
]

export const serverReports: Blind[] = [...database, ...server, ...store]
