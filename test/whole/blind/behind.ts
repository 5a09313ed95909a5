import { headerOf, readBody } from '../../../src/sandbox/call.ts'
import { mlflow, mlflowError } from '../../../src/sandbox/respond.ts'
import { never } from '../../../src/sandbox/tamper.ts'
import { answer, json, page, text } from '../parties/answer.ts'
import { saying } from '../parties/index.ts'
import {
  after,
  answering,
  artifacts,
  type Blind,
  larger,
  outside,
  party,
  step,
  type Truth,
  tracking,
  uploads,
  writes,
} from './scenario.ts'
import {
  any,
  beforeAuth,
  blamesKey,
  blamesScope,
  blamesStore,
  inside,
  passesWith,
  saysOpen,
} from './truths.ts'

/** Before the auth service, for callers and platform alike unless told otherwise. */
const auth: Blind[] = [
  {
    name: 'auth host: Traefik has no server for it',
    source: 'Traefik documentation: no available server',
    differs: party('auth', 'Traefik', 'no-backend'),
    truth: beforeAuth('no-backend'),
  },
  {
    name: 'auth host: Cloudflare challenge for callers, the platform asks inside',
    source: 'Cloudflare documentation: challenges',
    differs: party('auth', 'Cloudflare', 'login', outside),
    truth: passesWith(/auth/i),
  },
  {
    name: 'auth host: oauth2-proxy for callers, the platform asks inside',
    source: 'oauth2-proxy documentation',
    differs: party('auth', 'oauth2-proxy', 'login', outside),
    truth: passesWith(/auth/i),
  },
  {
    name: 'auth host: Kong key-auth, for the platform too',
    source: 'Kong documentation: key-auth',
    differs: party('auth', 'Kong', 'login'),
    truth: beforeAuth('login'),
  },
  {
    name: 'auth host: Akamai blocks, for the platform too',
    source: 'Akamai documentation: Access Denied',
    differs: party('auth', 'Akamai', 'block'),
    truth: beforeAuth('block'),
  },
  {
    name: 'auth host: Azure Application Gateway 502, for the platform too',
    source: 'Application Gateway documentation: 502',
    differs: party('auth', 'Azure Application Gateway', 'no-backend'),
    truth: beforeAuth('no-backend'),
  },
  {
    name: 'auth host: a firewall refuses POST, for the platform too',
    source: 'ModSecurity rule 911100',
    differs: party('auth', 'ModSecurity', 'method', ({ method }) => method === 'POST'),
    truth: beforeAuth('method', { says: /method|POST|refus|block|den/i }),
  },
  {
    name: 'auth host: HAProxy gives up on validation after its time',
    source: 'HAProxy documentation: timeout server',
    differs: party('auth', 'HAProxy', 'timeout', ({ method }) => method === 'POST'),
    truth: beforeAuth('timeout'),
  },
  {
    name: 'auth host: Envoy has no route for validation',
    source: 'Envoy documentation: no route',
    differs: party('auth', 'Envoy', 'no-route', ({ method }) => method === 'POST'),
    truth: beforeAuth('no-route'),
  },
  {
    name: 'auth host: Tyk limits the rate',
    source: 'Tyk documentation: rate limiting',
    differs: party('auth', 'Tyk', 'rate', ({ method }) => method === 'POST'),
    truth: beforeAuth('rate', { owner: ['infrastructure', 'auth team', 'caller'] }),
  },
]

/** What callers never see: between the API and MLflow. */
const within: Blind[] = [
  {
    name: 'Istio refuses the API at the gateway',
    source: 'Istio documentation: AuthorizationPolicy',
    differs: party('forward', 'Istio', 'block'),
    truth: inside('block'),
  },
  {
    name: 'Linkerd between API and gateway fails fast',
    source: 'Linkerd documentation: l5d-proxy-error',
    differs: party('forward', 'Linkerd', 'no-backend'),
    truth: inside('no-backend'),
  },
  {
    name: 'HAProxy between gateway and MLflow has no server',
    source: 'HAProxy documentation: 503',
    differs: party('mlflow', 'HAProxy', 'no-backend'),
    truth: inside('no-backend'),
  },
  {
    name: 'nginx before MLflow limits bodies',
    source: 'nginx documentation: client_max_body_size',
    differs: party('mlflow', 'nginx', 'size', (call) => uploads(call) && larger(300)(call)),
    truth: inside('size'),
  },
  {
    name: 'nginx before MLflow gives up on log-batch',
    source: 'nginx documentation: proxy_read_timeout',
    differs: party('mlflow', 'nginx', 'timeout', step('/runs/log-batch')),
    truth: inside('timeout'),
  },
  {
    name: 'Envoy between API and gateway limits the rate of writes',
    source: 'Envoy documentation: local rate limit',
    differs: party('forward', 'Envoy', 'rate', writes),
    truth: inside('rate', { owner: ['infrastructure', 'API team', 'caller'] }),
  },
  {
    name: 'oauth2-proxy between gateway and MLflow',
    source: 'oauth2-proxy documentation',
    differs: party('mlflow', 'oauth2-proxy', 'login'),
    truth: inside('login'),
  },
  {
    name: 'MLflow replaced by the nginx welcome page',
    source: 'nginx default page',
    differs: party('mlflow', 'nginx', 'elsewhere'),
    truth: inside('elsewhere'),
  },
]

const mlflowSays = (status: number, code: string, message: string) => () => mlflowError(status, code, message)
const owners: Truth['owner'] = ['infrastructure', 'API team']
const ofMlflow = (says: RegExp, more: Partial<Truth> = {}): Truth => ({
  verdict: ['fail', 'error'],
  category: ['CFG', 'DEPLOY', 'BUG'],
  layer: ['mlflow', 'registry'],
  owner: owners,
  says,
  never: any(blamesKey, blamesScope, saysOpen),
  ...more,
})

const mlflowTroubles: Blind[] = [
  {
    name: 'the tracking database is read-only (PostgreSQL standby)',
    source: 'PostgreSQL: cannot execute INSERT in a read-only transaction',
    differs: answering(
      'mlflow',
      mlflowSays(
        500,
        'INTERNAL_ERROR',
        '(psycopg2.errors.ReadOnlySqlTransaction) cannot execute INSERT in a read-only transaction\n\n[SQL: INSERT INTO experiments ...]',
      ),
      (call) => writes(call) && !uploads(call),
    ),
    truth: ofMlflow(/database|read.?only/i),
  },
  {
    name: 'the database is gone: could not translate host name',
    source: 'SQLAlchemy: OperationalError',
    differs: answering(
      'mlflow',
      mlflowSays(
        503,
        'TEMPORARILY_UNAVAILABLE',
        '(psycopg2.OperationalError) could not translate host name "mlflow-db" to address: Name or service not known',
      ),
      tracking,
    ),
    truth: ofMlflow(/database/i, { category: ['CFG', 'DEPLOY', 'NET'] }),
  },
  {
    name: 'MySQL: table is full',
    source: 'MySQL error 1114',
    differs: answering(
      'mlflow',
      mlflowSays(
        500,
        'INTERNAL_ERROR',
        '(pymysql.err.OperationalError) (1114, "The table \'metrics\' is full")',
      ),
      step('/runs/log-batch'),
    ),
    truth: ofMlflow(/database|full|space/i, { category: ['CFG', 'DEPLOY', 'QUOTA'] }),
  },
  {
    name: 'schema out of date after an upgrade: unknown column',
    source: 'MLflow documentation: mlflow db upgrade',
    topology: 'mlflow',
    differs: answering(
      'mlflow',
      mlflowSays(
        500,
        'INTERNAL_ERROR',
        '(sqlite3.OperationalError) no such column: model_versions.storage_location',
      ),
      step('/model-versions/create'),
    ),
    truth: ofMlflow(/database|schema|upgrade|migrat/i),
  },
  {
    name: 'MLflow answers Flask 500 HTML to every write of the registry, plain MLflow',
    source: 'Flask documentation: 500',
    topology: 'mlflow',
    differs: answering(
      'mlflow',
      () =>
        mlflow(
          500,
          'text/html; charset=utf-8',
          '<!doctype html>\n<html lang=en>\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>\n<p>The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.</p>\n',
        ),
      step('/registered-models/create'),
    ),
    truth: ofMlflow(/MLflow/, { certain: false }),
  },
  {
    name: 'model source not allowed',
    source: 'MLflow: MLFLOW_CREATE_MODEL_VERSION_SOURCE_VALIDATION_REGEX',
    differs: answering(
      'mlflow',
      mlflowSays(
        400,
        'INVALID_PARAMETER_VALUE',
        "Invalid model version source: 'mlflow-artifacts:/1/abc/artifacts/model'.",
      ),
      step('/model-versions/create'),
    ),
    truth: ofMlflow(/source/i),
  },
  {
    name: 'version created but never ready',
    source: 'MLflow: PENDING_REGISTRATION',
    differs: {
      mlflow: async (call, next) => {
        const reply = await next(call)
        if (!/model-versions\/(create|get|search)$|alias$/.test(call.path)) return reply
        const body = (await readBody(reply.body)).toString()
        return { ...reply, body: body.replaceAll('"READY"', '"PENDING_REGISTRATION"') }
      },
    },
    truth: ofMlflow(/pending|ready|status/i),
  },
  {
    name: 'no right to register, plain MLflow with its own permissions',
    source: 'MLflow documentation: authentication, permissions',
    topology: 'mlflow',
    differs: answering(
      'edge',
      () => mlflow(403, 'text/html; charset=utf-8', 'Permission denied'),
      step('/registered-models/create'),
    ),
    truth: ofMlflow(/permission|right|may not|allowed/i, {
      category: ['SCOPE'],
      owner: ['caller', 'infrastructure', 'API team'],
      layer: ['mlflow', 'registry', 'auth'],
      never: any(blamesKey, saysOpen),
    }),
  },
  {
    name: 'the server has no model registry',
    source: 'MLflow: ENDPOINT_NOT_FOUND',
    differs: answering(
      'mlflow',
      mlflowSays(404, 'ENDPOINT_NOT_FOUND', "No API found for 'POST /mlflow/registered-models/create'"),
      ({ path }) => /registered-models|model-versions/.test(path),
    ),
    truth: ofMlflow(/registry|version of MLflow|registered.models/i),
  },
  {
    name: 'MLflow stalls on registering, all else is quick',
    source: 'a locked table',
    differs: answering('mlflow', never, step('/model-versions/create')),
    truth: ofMlflow(/time|answer|wait/i, {
      category: ['DEPLOY', 'NET', 'CFG', 'BUG'],
      layer: ['mlflow', 'registry', 'proxy', 'gateway', 'network'],
    }),
  },
]

const ofTheStore = (says: RegExp, more: Partial<Truth> = {}): Truth => ({
  ...ofMlflow(says),
  layer: ['artifacts'],
  ...more,
})

const storeTroubles: Blind[] = [
  {
    name: 'S3 AccessDenied on PutObject',
    source: 'botocore: ClientError',
    differs: answering(
      'mlflow',
      mlflowSays(
        500,
        'INTERNAL_ERROR',
        'An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:sts::123456789012:assumed-role/mlflow/i-0 is not authorized to perform: s3:PutObject',
      ),
      uploads,
    ),
    truth: ofTheStore(/store|bucket|permission|denied|artifact/i),
  },
  {
    name: 'S3 bucket does not exist',
    source: 'botocore: NoSuchBucket',
    differs: answering(
      'mlflow',
      mlflowSays(
        500,
        'INTERNAL_ERROR',
        'An error occurred (NoSuchBucket) when calling the PutObject operation: The specified bucket does not exist',
      ),
      artifacts,
    ),
    truth: ofTheStore(/store|bucket/i),
  },
  {
    name: 'the server has no credentials for its store',
    source: 'botocore: NoCredentialsError',
    differs: answering('mlflow', mlflowSays(500, 'INTERNAL_ERROR', 'Unable to locate credentials'), uploads),
    truth: ofTheStore(/store|credential/i),
  },
  {
    name: 'GCS refuses: storage.objects.create denied',
    source: 'google-cloud-storage: Forbidden',
    differs: answering(
      'mlflow',
      mlflowSays(
        500,
        'INTERNAL_ERROR',
        '403 POST https://storage.googleapis.com/upload/storage/v1/b/models/o?uploadType=multipart: mlflow@project.iam.gserviceaccount.com does not have storage.objects.create access to the Google Cloud Storage object.',
      ),
      uploads,
    ),
    truth: ofTheStore(/store|permission|access|bucket/i),
  },
  {
    name: 'disk full, plain MLflow, Flask page',
    source: 'OSError 28',
    topology: 'mlflow',
    differs: answering(
      'mlflow',
      mlflowSays(500, 'INTERNAL_ERROR', '[Errno 28] No space left on device'),
      uploads,
    ),
    truth: ofTheStore(/space|store|disk/i),
  },
  {
    name: 'the store takes the bytes and gives back others',
    source: 'eventual consistency of old stores',
    differs: {
      mlflow: async (call, next) => {
        const reply = await next(call)
        if (call.method !== 'GET' || !/mlflow-artifacts\/artifacts\/./.test(call.path)) return reply
        const bytes = await readBody(reply.body)
        return { ...reply, body: Buffer.concat([bytes, Buffer.from('\n')]) }
      },
    },
    truth: ofTheStore(/bytes|differ|damaged|changed|not what/i, {
      layer: ['artifacts', 'proxy', 'mlflow', 'gateway'],
      certain: false,
    }),
  },
]

const damaged: Blind[] = [
  {
    name: 'a proxy at the edge cuts JSON answers at 60 bytes',
    source: 'broken buffering',
    differs: {
      edge: async (call, next) => {
        const reply = await next(call)
        if (!tracking(call) || reply.status !== 200) return reply
        return { ...reply, body: (await readBody(reply.body)).subarray(0, 60) }
      },
    },
    truth: {
      verdict: ['fail', 'error'],
      category: ['CFG', 'DEPLOY', 'BUG'],
      layer: ['proxy', 'network', 'gateway', 'mlflow'],
      owner: owners,
      says: /JSON|cut|incomplete|damaged|malformed/i,
      never: any(blamesKey, saysOpen),
      certain: false,
    },
  },
  {
    name: 'a scanner puts a script into every answer',
    source: 'content filters',
    differs: {
      edge: async (call, next) => {
        const reply = await next(call)
        if (!headerOf(reply, 'content-type').includes('json')) return reply
        return {
          ...reply,
          body: `${await readBody(reply.body)}<script src="https://filter.invalid/x.js"></script>`,
        }
      },
    },
    truth: {
      verdict: ['fail', 'error'],
      category: ['CFG', 'DEPLOY', 'NET', 'CLIENT'],
      layer: ['proxy', 'network'],
      owner: ['infrastructure', 'caller'],
      says: /JSON|changed|malformed|in front of|between|damaged/i,
      never: any(blamesKey, saysOpen),
    },
  },
  {
    name: 'gzip is announced but the bytes are plain',
    source: 'wrongly set Content-Encoding',
    differs: {
      edge: async (call, next) => {
        const reply = await next(call)
        return tracking(call)
          ? { ...reply, headers: [...reply.headers, ['content-encoding', 'gzip']] }
          : reply
      },
    },
    truth: {
      verdict: ['fail', 'error'],
      category: ['CFG', 'DEPLOY', 'BUG'],
      layer: ['proxy', 'network'],
      owner: owners,
      says: /gzip|encod|compress/i,
      never: any(blamesKey, saysOpen),
    },
  },
]

const midway: Blind[] = [
  {
    name: 'the key is withdrawn after twenty requests',
    source: 'a key that ends during a run',
    differs: {
      edge: (() => {
        const late = after(20, ({ headers }) => headers.authorization !== undefined)
        return (call, next) =>
          late(call)
            ? json(401, { detail: 'Invalid or expired API key' }, [['server', 'uvicorn']])
            : next(call)
      })(),
    },
    truth: {
      verdict: ['fail', 'error'],
      category: ['KEY'],
      layer: ['auth', 'proxy'],
      owner: ['caller', 'auth team'],
      says: /key/i,
      never: saysOpen,
    },
  },
  {
    name: 'Envoy loses its upstream at the third write',
    source: 'Envoy documentation: no healthy upstream',
    differs: party('edge', 'Envoy', 'no-backend', after(3, writes)),
    truth: inside('no-backend', { layer: ['proxy', 'network'] }),
  },
  {
    name: 'a maintenance page from the upload on',
    source: 'any front',
    differs: answering(
      'edge',
      () =>
        page(
          503,
          '<html><head><title>Maintenance</title></head><body><h1>We will be back soon</h1></body></html>',
          [['retry-after', '3600']],
        ),
      (() => {
        let begun = false
        return (call) => (begun ||= uploads(call))
      })(),
    ),
    truth: inside('no-backend', {
      layer: ['proxy', 'network'],
      says: /maintenance|unavailable|in front of|behind|before the API/i,
      never: any(blamesKey, blamesStore, saysOpen),
    }),
  },
  {
    name: 'text/plain 500 by an unknown middle at aliases only',
    source: 'any gateway',
    differs: answering(
      'edge',
      () => text(500, 'script error in policy 12'),
      step('/registered-models/alias'),
    ),
    truth: {
      verdict: ['fail', 'error'],
      category: ['CFG', 'DEPLOY', 'BUG'],
      layer: ['proxy', 'network', 'gateway'],
      owner: owners,
      says: /in front of|before the API|alias|polic/i,
      never: any(blamesKey, saysOpen),
      certain: false,
    },
  },
  {
    name: 'an ALB without a healthy target for DELETE only (two target groups)',
    source: 'ELB documentation: 503',
    differs: answering('edge', saying('AWS ALB', 'no-backend'), ({ method }) => method === 'DELETE'),
    truth: {
      ...inside('no-backend'),
      layer: ['proxy', 'network'],
      verdict: ['pass', 'fail', 'error'],
      warn: /DELETE|remove|clean|left/i,
    },
  },
  {
    name: 'answers in windows-1252 text with status 200 at runs/create',
    source: 'any default backend',
    differs: answering(
      'edge',
      () => answer(200, 'text/plain; charset=windows-1252', 'Service nicht verf\u00fcgbar'),
      step('/runs/create'),
    ),
    truth: { ...inside('elsewhere'), layer: ['proxy', 'network'] },
  },
]

export const behindScenarios: Blind[] = [
  ...auth,
  ...within,
  ...mlflowTroubles,
  ...storeTroubles,
  ...damaged,
  ...midway,
]
