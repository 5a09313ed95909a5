import { readBody } from '../../../src/sandbox/call.ts'
import { answering, artifacts, type Blind, step, tracking, uploads } from '../blind/scenario.ts'
import { blamesMount, blamesScope } from '../blind/truths.ts'
import { answer, json, page } from '../parties/answer.ts'
import { type Further, is, ofTheKey } from './further-truth.ts'

const error = (status: number, error_code: string, message: string) => () =>
  json(status, { error_code, message })

const crashed = () =>
  page(
    500,
    '<!doctype html>\n<html lang=en>\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>\n<p>The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.</p>\n',
  )

const basic = () =>
  answer(
    401,
    'text/html; charset=utf-8',
    'You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/index.html#authenticating-to-mlflow on how to authenticate.',
    [['www-authenticate', 'Basic realm="mlflow"']],
  )

/** Every artifact URI that MLflow tells begins with `root`. */
const rootedAt = (root: string): NonNullable<Blind['differs']> => ({
  edge: async (call, next) => {
    const reply = await next(call)
    if (!/\/mlflow\/(runs|experiments)\//.test(call.path)) return reply
    const body = (await readBody(reply.body)).toString().replaceAll('mlflow-artifacts:/', root)
    return { ...reply, headers: reply.headers.filter(([name]) => !/^content-length$/i.test(name)), body }
  },
})

const registry = ({ path }: { path: string }) => /\/(registered-models|model-versions)\//.test(path)

/** MLflow itself: its database, its plugins for logins, its artifact store, its registry. */
export const furtherReportsC: Further[] = [
  {
    name: 'the newer driver for Postgres compares a number with a text: operator does not exist',
    source: 'mlflow/mlflow#9151',
    url: 'https://github.com/mlflow/mlflow/issues/9151',
    reported: 'MLflow 2.5 with postgresql+psycopg:// fails as soon as a run is made.',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        '(psycopg.errors.UndefinedFunction) operator does not exist: integer = character varying\nLINE 3: WHERE experiments.experiment_id = $1::VARCHAR AND experiment...\n                                        ^\nHINT:  No operator matches the given name and argument types. You might need to add explicit type casts.',
      ),
      step('/runs/create'),
    ),
    ...is(['MLFLOW_DATABASE', 'MLFLOW_ERROR'], /database|backend store|MLflow/i, {
      category: ['DEPLOY'],
      wrong: [...ofTheKey, 'API_ERROR', 'API_DOWN', 'NAME_REFUSED', 'MLFLOW_TOO_OLD'],
      never: blamesMount,
    }),
  },
  {
    name: 'two writers wait for each other: Deadlock found when trying to get lock',
    source: 'mlflow/mlflow#4353',
    url: 'https://github.com/mlflow/mlflow/issues/4353',
    reported: 'MySQL on RDS under load: log-batch fails for some runs with pymysql error 1213.',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        "(pymysql.err.OperationalError) (1213, 'Deadlock found when trying to get lock; try restarting transaction')\n[SQL: INSERT INTO latest_metrics (`key`, value, timestamp, step, is_nan, run_uuid) VALUES (%(key)s, %(value)s, %(timestamp)s, %(step)s, %(is_nan)s, %(run_uuid)s)]\n(Background on this error at: http://sqlalche.me/e/14/e3q8)",
      ),
      step('/runs/log-batch'),
    ),
    ...is(['MLFLOW_DATABASE'], /database|backend store/i, {
      category: ['DEPLOY', 'BUG'],
      wrong: [...ofTheKey, 'API_ERROR', 'MLFLOW_TIMEOUT', 'RATE_LIMITED', 'WRITES_NOT_SEEN'],
    }),
  },
  {
    name: 'Cloud SQL does not take the query for the default experiment: ProgrammingError on every call',
    source: 'mlflow/mlflow#4495',
    url: 'https://github.com/mlflow/mlflow/issues/4495',
    reported:
      'Since MLflow 1.12 every request ends in the same SQL error; the first line of it is not in the thread, its kind (f405) is.',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        "(pg8000.exceptions.ProgrammingError)\n[SQL: SELECT experiments.experiment_id AS experiments_experiment_id, experiments.name AS experiments_name, experiments.artifact_location AS experiments_artifact_location, experiments.lifecycle_stage AS experiments_lifecycle_stage \nFROM experiments \nWHERE experiments.experiment_id = %s AND experiments.lifecycle_stage IN (%s, %s)]\n[parameters: ('0', 'active', 'deleted')]\n(Background on this error at: http://sqlalche.me/e/14/f405)",
      ),
      tracking,
    ),
    ...is(['MLFLOW_DATABASE'], /database|backend store/i, {
      category: ['DEPLOY', 'BUG'],
      wrong: [...ofTheKey, 'API_ERROR', 'API_DOWN', 'MLFLOW_UNREACHABLE', 'OPEN_REGISTRY'],
      never: blamesMount,
    }),
  },
  {
    name: 'the login plugin accepts the token and has no such user: Flask’s 500 page to whoever sends one',
    source: 'mlflow-oidc/mlflow-oidc-auth#82, mlflow-oidc/mlflow-oidc-auth#155',
    url: 'https://github.com/mlflow-oidc/mlflow-oidc-auth/issues/82',
    reported:
      'The token passes, then “No row was found when one was required”: users are made by a login in the browser alone, so a service account gets 500 to experiments/search and all else.',
    differs: answering(
      'edge',
      crashed,
      (call) => tracking(call) && (call.headers.authorization ?? call.headers['x-api-key']) !== undefined,
    ),
    ...is(['MLFLOW_ERROR'], /MLflow|error|500/i, {
      category: ['CFG', 'DEPLOY'],
      layer: ['proxy'],
      owner: ['API team'],
      certain: false,
      wrong: [...ofTheKey, 'API_DOWN', 'MLFLOW_DATABASE', 'AUTH_BROKEN', 'NO_BACKEND', 'MLFLOW_UNREACHABLE'],
    }),
  },
  {
    name: 'another user has a model of this name: Permission denied to the version alone',
    source: 'mlflow-oidc/mlflow-oidc-auth#222',
    url: 'https://github.com/mlflow-oidc/mlflow-oidc-auth/issues/222',
    reported:
      'Names are shared by all users, permissions are not; the second user of a name has NO_PERMISSION for the model found under it.',
    differs: answering(
      'edge',
      () => answer(403, 'text/html; charset=utf-8', 'Permission denied'),
      step('/model-versions/create'),
    ),
    ...is(['MLFLOW_PERMISSION'], /permission|MLflow/i, {
      layer: ['registry'],
      owner: ['infrastructure'],
      wrong: [
        'KEY_REJECTED',
        'KEY_READ_ONLY',
        'WRITES_REFUSED',
        'FRONT_REFUSES',
        'REGISTRY_ADMIN_ONLY',
        'SOURCE_REFUSED',
        'METHOD_BLOCKED',
      ],
      never: blamesMount,
    }),
  },
  {
    name: 'the cluster’s own token is sent to a server with basic-auth: not authenticated',
    source: 'zenml-io/zenml#4407',
    url: 'https://github.com/zenml-io/zenml/issues/4407',
    reported:
      'Azure ML sets MLFLOW_TRACKING_TOKEN in the job; it wins over the user name and password meant for the server, which answers 401 to all.',
    topology: 'mlflow',
    differs: answering('edge', basic, ({ path }) => path !== '/health'),
    ...is(['MLFLOW_LOGIN', 'LOGIN_PAGE'], /log.?in|user name|password|basic/i, {
      category: ['CLIENT', 'DEPLOY'],
      layer: ['client', 'network'],
      owner: ['caller'],
      wrong: [...ofTheKey, 'HEADER_FORM', 'KEY_HEADER_LOST', 'GATEWAY_HEADER_STRIPPED', 'OPEN_REGISTRY'],
    }),
  },
  {
    name: 'the registry alone asks for user name and password',
    source: 'mlflow/mlflow#11214',
    url: 'https://github.com/mlflow/mlflow/issues/11214',
    reported:
      'With a credentials file tracking works and everything of the registry is 401: the client reads the file for the one and not for the other.',
    differs: answering('edge', basic, registry),
    ...is(['MLFLOW_LOGIN', 'LOGIN_PAGE', 'UNDETERMINED'], /log.?in|user name|password|basic|registr/i, {
      category: ['DEPLOY', 'CLIENT'],
      layer: ['registry', 'mlflow'],
      owner: ['caller'],
      wrong: [...ofTheKey, 'REGISTRY_UNAVAILABLE', 'MLFLOW_TOO_OLD', 'REGISTRY_ADMIN_ONLY', 'HEADER_FORM'],
    }),
  },
  {
    name: 'the server looks for the model’s files in its own folder: Permission denied: ./mlruns',
    source: 'mlflow/mlflow#17812 (the comment of 2025-09-22)',
    url: 'https://github.com/mlflow/mlflow/issues/17812',
    reported:
      'On EKS with S3 and Postgres, model-versions/create is 500: “Unable to fetch model from model URI source artifact location …”.',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        "Unable to fetch model from model URI source artifact location 'models:/m-foobar'.Error: [Errno 13] Permission denied: './mlruns'",
      ),
      step('/model-versions/create'),
    ),
    ...is(['ARTIFACT_ERROR', 'SOURCE_REFUSED', 'MLFLOW_ERROR'], /store|artifact|source|MLflow/i, {
      category: ['CFG', 'DEPLOY'],
      wrong: [...ofTheKey, 'MLFLOW_PERMISSION', 'WRITES_REFUSED', 'MLFLOW_DATABASE', 'API_ERROR'],
      never: blamesScope,
    }),
  },
  {
    name: 'runs keep their artifacts in a folder of the server, which the client then writes on its own disk',
    source: 'mlflow/mlflow#2744',
    url: 'https://github.com/mlflow/mlflow/issues/2744',
    reported:
      'Behind Apache metrics arrive, and log_artifact tries to write to the server’s path on the caller’s machine.',
    differs: rootedAt('file:///media/slow-data/mlflow_artifacts/'),
    ...is(['ARTIFACT_ROOT_UNPROXIED'], /artifact|file|store|root/i, {
      certain: true,
      wrong: [
        ...ofTheKey,
        'ARTIFACTS_DISABLED',
        'ARTIFACT_ERROR',
        'ARTIFACT_ROUTE_MISSING',
        'SOURCE_REFUSED',
      ],
    }),
  },
  {
    name: 'the server cannot list what it stores: Flask’s 500 page to artifacts/list alone',
    source: 'mlflow/mlflow#2495',
    url: 'https://github.com/mlflow/mlflow/issues/2495',
    reported:
      'Azure’s two variables were both set, one of them blank: logging works, every list of artifacts is 500.',
    differs: answering('edge', crashed, ({ path }) => /\/artifacts\/list$/.test(path)),
    ...is(['ARTIFACT_ERROR', 'MLFLOW_ERROR'], /artifact|store|list|MLflow/i, {
      category: ['CFG', 'DEPLOY'],
      certain: false,
      wrong: [...ofTheKey, 'ARTIFACTS_DAMAGED', 'ARTIFACT_ROUTE_MISSING', 'MLFLOW_DATABASE', 'API_ERROR'],
    }),
  },
  {
    name: 'the server does not reach its own object store: Could not connect to the endpoint URL',
    source: 'mlflow/mlflow#8571, mlflow/mlflow#5514',
    url: 'https://github.com/mlflow/mlflow/issues/8571',
    reported:
      'MLflow on Kubernetes with OVH’s S3; runs are logged, no file is, because the address of the store lacks its region.',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        'Could not connect to the endpoint URL: "http://s3.region.io.cloud.ovh.net/bucket/1/0/artifacts/model/MLmodel"',
      ),
      uploads,
    ),
    ...is(['ARTIFACT_ERROR'], /store|artifact/i, {
      category: ['CFG', 'DEPLOY', 'NET'],
      wrong: [
        ...ofTheKey,
        'MLFLOW_UNREACHABLE',
        'CONNECTION_REFUSED',
        'DNS_FAILURE',
        'NO_BACKEND',
        'SIZE_LIMIT',
      ],
      never: blamesMount,
    }),
  },
  {
    name: 'the server may not take on its role at the store: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    source: 'mlflow/mlflow#2746',
    url: 'https://github.com/mlflow/mlflow/issues/2746',
    reported:
      'MLflow on EKS: metrics are saved, saving an artifact is AccessDenied, although aws s3 ls works in the pod.',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        'An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity',
      ),
      uploads,
    ),
    ...is(['ARTIFACT_ERROR'], /store|artifact|credential|bucket/i, {
      category: ['CFG', 'DEPLOY', 'SCOPE'],
      wrong: [...ofTheKey, 'MLFLOW_PERMISSION', 'WRITES_REFUSED', 'LOGIN_PAGE', 'FRONT_REFUSES'],
      never: blamesScope,
    }),
  },
  {
    name: 'a chart sets no artifact store: runs are to be kept in /mlflow of whoever asks',
    source: 'nebari-dev/nebari#3224',
    url: 'https://github.com/nebari-dev/nebari/issues/3224',
    reported:
      "Params, metrics and tags are logged; log_model stops with PermissionError: [Errno 13] Permission denied: '/mlflow' in the notebook.",
    differs: rootedAt('/mlflow/artifacts/'),
    ...is(['ARTIFACT_ROOT_UNPROXIED'], /artifact|file|store|root/i, {
      wrong: [
        ...ofTheKey,
        'ARTIFACTS_DISABLED',
        'ARTIFACT_ERROR',
        'MLFLOW_PERMISSION',
        'ARTIFACT_ROUTE_MISSING',
      ],
    }),
  },
  {
    name: 'files are stored and cannot be read back: the connection closes in the answer',
    source: 'mlflow/mlflow#8081',
    url: 'https://github.com/mlflow/mlflow/issues/8081',
    reported:
      '“The following failures occurred while downloading one or more artifacts”, whatever the time limit; logging the model had worked.',
    differs: {
      edge: (call, next) => {
        if (artifacts(call) && call.method === 'GET' && !/artifacts$/.test(call.path)) call.disconnect()
        return next(call)
      },
    },
    ...is(['CONNECTION_RESET', 'ARTIFACT_ERROR'], /clos|cut|reset|download|read|file|artifact/i, {
      category: ['CFG', 'DEPLOY'],
      layer: ['proxy', 'mlflow'],
      wrong: [
        ...ofTheKey,
        'UPLOAD_CUT_OFF',
        'ARTIFACTS_DAMAGED',
        'ARTIFACTS_DISABLED',
        'SIZE_LIMIT',
        'API_DOWN',
      ],
    }),
  },
  {
    name: 'the list of experiments alone crashes: 500 to experiments/search, all else is served',
    source: 'mlflow-oidc/mlflow-oidc-auth#55',
    url: 'https://github.com/mlflow-oidc/mlflow-oidc-auth/issues/55',
    reported:
      'A user without permissions on some experiment gets Internal Server Error instead of a list without it.',
    differs: answering('edge', crashed, step('/experiments/search')),
    ...is(['MLFLOW_ERROR'], /MLflow|experiments|500/i, {
      category: ['CFG', 'DEPLOY'],
      layer: ['proxy', 'registry'],
      owner: ['API team'],
      certain: false,
      wrong: [
        ...ofTheKey,
        'API_DOWN',
        'MLFLOW_DATABASE',
        'NO_BACKEND',
        'SEARCH_WITHOUT_LIMIT',
        'MLFLOW_PERMISSION',
      ],
      never: blamesMount,
    }),
  },
]
