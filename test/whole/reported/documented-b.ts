import http from 'node:http'
import { type Call, listen, type Reply, readBody } from '../../../src/sandbox/call.ts'
import { answering, artifacts, type Blind, step, tracking, uploads } from '../blind/scenario.ts'
import { blamesMount, blamesScope } from '../blind/truths.ts'
import { json, page, text } from '../parties/answer.ts'
import { type Documented, is, ofTheKey, ofTheParts, passes } from './further-truth.ts'

const error = (status: number, error_code: string, message: string) => () =>
  json(status, { error_code, message })

/** A forward proxy of the caller's that answers some requests itself and passes the others on. */
const viaProxy =
  (refuse: (call: { method: string; target: string }) => Reply | undefined): NonNullable<Blind['stage']> =>
  async () => {
    const proxy = await listen(async (call) => {
      const query = call.query.size > 0 ? `?${call.query}` : ''
      const refused = refuse({ method: call.method, target: call.path })
      if (refused) {
        call.body.resume()
        return refused
      }
      const body = await readBody(call.body)
      const { connection: _, 'proxy-connection': __, ...headers } = call.headers
      return new Promise((resolve, reject) => {
        const request = http.request(`${call.path}${query}`, { method: call.method, headers, agent: false })
        request.once('error', reject)
        request.once('response', async (response) => {
          const raw = response.rawHeaders
          const pairs = raw.flatMap((name, i): [string, string][] =>
            i % 2 ? [] : [[name, raw[i + 1] ?? '']],
          )
          resolve({
            status: response.statusCode ?? 502,
            headers: pairs.filter(
              ([name]) => !/^(connection|keep-alive|transfer-encoding|content-length)$/i.test(name),
            ),
            body: await readBody(response),
          })
        })
        request.end(body)
      })
    })
    return { env: { HTTP_PROXY: proxy.url }, opened: [proxy] }
  }

const blueCoat = (status: number, title: string, sentence: string) =>
  page(
    status,
    `<HTML><HEAD>\n<TITLE>${title}</TITLE>\n</HEAD>\n<BODY>\n<FONT face="Helvetica">\n<big><strong></strong></big><BR>\n</FONT>\n<blockquote>\n<TABLE border=0 cellPadding=1 width="80%">\n<TR><TD>\n<FONT face="Helvetica"><big>${title}</big>\n<BR>\n<BR>\n</FONT>\n</TD></TR>\n<TR><TD>\n<FONT face="Helvetica">\n${sentence}\n</FONT>\n</TD></TR>\n</TABLE>\n</blockquote>\n</BODY></HTML>\n`,
    [
      ['cache-control', 'no-cache'],
      ['pragma', 'no-cache'],
      ['proxy-connection', 'Keep-Alive'],
    ],
  )

const never = () => new Promise<Reply>(() => {})

/** From the first of these requests on nobody answers anything more. */
const silentFrom = (
  place: 'edge' | 'mlflow',
  which: (call: Call) => boolean,
): NonNullable<Blind['differs']> => {
  let isSilent = false
  return answering(place, never, (call) => {
    isSilent ||= which(call)
    return isSilent
  })
}

/** The caller's own network, and MLflow with its databases, stores and settings. */
export const documentedB: Documented[] = [
  {
    name: 'the company’s ProxySG denies the category: policy_denied',
    source: 'Blue Coat ProxySG: exception pages',
    stage: viaProxy(() =>
      blueCoat(
        403,
        'Access Denied (content_filter_denied)',
        'Your request was denied because of its content categorization: "Uncategorized"',
      ),
    ),
    ...is(['PROXY_REFUSED'], /proxy/i, {
      layer: ['network'],
      wrong: [...ofTheKey, ...ofTheParts, 'FRONT_REFUSES', 'LOGIN_PAGE'],
    }),
  },
  {
    name: 'the company’s ProxySG cannot reach the host: tcp_error',
    source: 'Blue Coat ProxySG: exception pages',
    stage: viaProxy(() =>
      blueCoat(
        503,
        'Network Error (tcp_error)',
        'A communication error occurred: "Operation timed out"<BR>The Web Server may be down, too busy, or experiencing other problems preventing it from responding to requests.',
      ),
    ),
    ...is(['PROXY_CANNOT_REACH', 'PROXY_REFUSED'], /proxy/i, {
      layer: ['network'],
      category: ['NET'],
      owner: ['infrastructure'],
      wrong: [...ofTheKey, ...ofTheParts, 'API_DOWN', 'NO_BACKEND', 'RATE_LIMITED'],
    }),
  },
  {
    name: 'the caller’s Zscaler lets everything through but files: upload denied',
    source: 'Zscaler: file type control, upload',
    stage: viaProxy(({ method }) =>
      method === 'PUT'
        ? page(
            403,
            '<html><head><title>Upload denied</title></head><body>Your organization has selected Zscaler to protect you. Uploading files to this site is not allowed.</body></html>',
            [['server', 'Zscaler/6.2']],
          )
        : undefined,
    ),
    ...is(['PROXY_REFUSED', 'FRONT_REFUSES', 'METHOD_BLOCKED'], /proxy|in front|refus|block/i, {
      certain: false,
      layer: ['network', 'client'],
      wrong: [...ofTheKey, ...ofTheParts, 'ARTIFACT_ERROR', 'WRITES_REFUSED'],
      never: blamesScope,
    }),
  },
  {
    name: 'the caller’s proxy passes everything on',
    source: 'Squid: a forward proxy that does its work',
    stage: viaProxy(() => undefined),
    ...passes({ wrong: ['PROXY_REFUSED', 'PROXY_BROKEN'] }),
  },
  {
    name: 'Postgres has no space for log-batch: could not extend file',
    source: 'PostgreSQL: error 53100 disk_full',
    differs: answering(
      'mlflow',
      error(
        500,
        'INTERNAL_ERROR',
        '(psycopg2.errors.DiskFull) could not extend file "base/16385/16590": No space left on device\nHINT:  Check free disk space.\n\n[SQL: INSERT INTO params (key, value, run_uuid) VALUES (%(key)s, %(value)s, %(run_uuid)s)]',
      ),
      step('runs/log-batch'),
    ),
    ...is(['MLFLOW_DATABASE'], /database|space|full/i, {
      wrong: [...ofTheKey, ...ofTheParts, 'ARTIFACT_ERROR', 'MLFLOW_QUOTA'],
    }),
  },
  {
    name: 'MySQL’s character set takes no such text: Incorrect string value',
    source: 'MySQL: error 1366',
    differs: answering(
      'mlflow',
      error(
        400,
        'BAD_REQUEST',
        "(pymysql.err.DataError) (1366, \"Incorrect string value: '\\\\xF0\\\\x9F\\\\x9A\\\\x80' for column 'value' at row 1\")\n[SQL: INSERT INTO tags (`key`, value, run_uuid) VALUES (%(key)s, %(value)s, %(run_uuid)s)]",
      ),
      step('runs/create'),
    ),
    ...is(['MLFLOW_DATABASE', 'NAME_REFUSED'], /database|text|value|column/i, {
      wrong: [...ofTheKey, ...ofTheParts, 'FRONT_REFUSES'],
    }),
  },
  {
    name: 'Postgres ends the idle session: terminating connection due to idle-in-transaction timeout',
    source: 'PostgreSQL: idle_in_transaction_session_timeout',
    topology: 'mlflow',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        '(psycopg2.errors.IdleInTransactionSessionTimeout) terminating connection due to idle-in-transaction timeout\nSSL connection has been closed unexpectedly\n\n[SQL: SELECT model_versions.name AS model_versions_name]',
      ),
      step('model-versions/create'),
    ),
    ...is(['MLFLOW_DATABASE'], /database|session|connection/i, {
      wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_TIMEOUT', 'CONNECTION_RESET'],
    }),
  },
  {
    name: 'the server’s clock is wrong for its S3: RequestTimeTooSkewed',
    source: 'Amazon S3: error responses',
    differs: answering(
      'mlflow',
      error(
        500,
        'INTERNAL_ERROR',
        'An error occurred (RequestTimeTooSkewed) when calling the PutObject operation: The difference between the request time and the current time is too large.',
      ),
      uploads,
    ),
    ...is(['ARTIFACT_ERROR'], /store|S3|clock|time/i, {
      category: ['CFG'],
      wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_TIMEOUT'],
    }),
  },
  {
    name: 'Azure’s storage account takes the server’s network no more: AuthorizationFailure',
    source: 'Azure Storage: firewalls and virtual networks',
    differs: answering(
      'mlflow',
      error(
        500,
        'INTERNAL_ERROR',
        'This request is not authorized to perform this operation.\nRequestId:00000000-0000-0000-0000-000000000000\nTime:2026-11-20T09:00:00.0000000Z\nErrorCode:AuthorizationFailure\nContent: <?xml version="1.0" encoding="utf-8"?><Error><Code>AuthorizationFailure</Code></Error>',
      ),
      artifacts,
    ),
    ...is(['ARTIFACT_ERROR'], /store|Azure|permission/i, {
      category: ['CFG', 'SCOPE'],
      wrong: [...ofTheKey, ...ofTheParts, 'MLFLOW_PERMISSION', 'WRITES_REFUSED'],
    }),
  },
  {
    name: 'the project of the bucket has no billing: 403 from storage.googleapis.com',
    source: 'Cloud Storage: troubleshooting, The billing account is disabled',
    topology: 'mlflow',
    differs: answering(
      'edge',
      error(
        500,
        'INTERNAL_ERROR',
        '403 PUT https://storage.googleapis.com/upload/storage/v1/b/example/o?uploadType=multipart: {\n  "error": {\n    "code": 403,\n    "message": "The billing account for the owning project is disabled in state absent"\n  }\n}',
      ),
      uploads,
    ),
    ...is(['ARTIFACT_ERROR'], /store|billing|bucket/i, {
      category: ['CFG', 'QUOTA'],
      wrong: [...ofTheKey, ...ofTheParts, 'INSUFFICIENT_BALANCE'],
    }),
  },
  {
    name: 'a workspace of another product takes the key for its own token: Invalid access token',
    source: 'Databricks: authentication errors',
    differs: answering('edge', () =>
      json(
        403,
        { error_code: 403, message: 'Invalid access token. [ReqId: 00000000-0000-0000-0000-000000000000]' },
        [['server', 'databricks']],
      ),
    ),
    ...is(
      ['FRONT_REFUSES', 'LOGIN_PAGE', 'WRONG_TRACKING_URI', 'BALANCER_NO_RULE'],
      /token|log.?in|refus|in front|tracking/i,
      {
        certain: false,
        layer: ['network'],
        category: ['DEPLOY'],
        wrong: [...ofTheKey, ...ofTheParts, 'WRITES_REFUSED'],
      },
    ),
  },
  {
    name: 'the default permission is none: the user may not make runs in the experiment',
    source: 'MLflow: basic authentication, default_permission',
    topology: 'mlflow-basic-auth',
    inputs: ({ apiKey }) => ({ 'api-key': `admin:${apiKey}`, platform: 'mlflow' }),
    differs: answering('edge', () => text(403, 'Permission denied'), step('runs/create')),
    ...is(['MLFLOW_PERMISSION'], /permission/i, {
      layer: ['mlflow', 'proxy', 'network'],
      wrong: [...ofTheKey, ...ofTheParts, 'FRONT_REFUSES', 'WRITES_REFUSED'],
    }),
  },
  {
    name: 'MLflow below a sub-path checks the Host: possible DNS rebinding attack',
    source: 'MLflow 3.5: --allowed-hosts',
    topology: 'sub-path',
    differs: answering(
      'mlflow',
      () => text(403, 'Invalid Host header - possible DNS rebinding attack detected'),
      ({ path }) => !path.endsWith('/health'),
    ),
    ...is(['HOST_CHECK'], /host/i, {
      wrong: [...ofTheKey, ...ofTheParts, 'FRONT_REFUSES', 'MLFLOW_PERMISSION'],
    }),
  },
  {
    name: 'an MLflow with --static-prefix is asked at the host alone',
    source: 'MLflow: mlflow server --static-prefix',
    topology: 'mlflow',
    differs: {
      edge: (call, next) =>
        call.path.startsWith('/ml/')
          ? next({ ...call, path: call.path.slice(3) })
          : page(
              404,
              '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>\n',
              [['server', 'gunicorn']],
            ),
    },
    ...is(
      ['MLFLOW_PREFIX', 'WRONG_TRACKING_URI', 'BALANCER_NO_RULE', 'MLFLOW_TOO_OLD'],
      /prefix|path|address|rout|URI/i,
      {
        certain: false,
        layer: ['client', 'network'],
        category: ['CLIENT'],
        owner: ['caller'],
        wrong: [...ofTheKey, 'MOUNT_MISSING', 'PREFIX_STRIPPED', 'ARTIFACTS_DISABLED'],
        never: blamesMount,
      },
    ),
  },
  {
    name: 'versions are read from a standby that lags behind: the new one is not there yet',
    source: 'PostgreSQL: hot standby, replication lag',
    differs: answering(
      'mlflow',
      error(404, 'RESOURCE_DOES_NOT_EXIST', 'Model Version (name=a, version=1) not found'),
      (call) => call.method === 'GET' && call.path.endsWith('/model-versions/get'),
    ),
    ...is(['WRITES_NOT_SEEN', 'REGISTRATION_INCOMPLETE'], /not (seen|found|there)|read|back|missing/i, {
      certain: false,
      layer: ['registry'],
      wrong: [...ofTheKey, ...ofTheParts, 'FRONT_CACHES'],
    }),
  },
  {
    name: 'MLflow’s workers are not up yet: uvicorn says 500, Internal Server Error, as text',
    source: 'Starlette: ServerErrorMiddleware',
    topology: 'mlflow',
    differs: answering('edge', () => text(500, 'Internal Server Error', [['server', 'uvicorn']]), tracking),
    ...is(['MLFLOW_ERROR', 'MLFLOW_DATABASE', 'FRONT_ERROR'], /MLflow|error|fail/i, {
      category: ['DEPLOY'],
      wrong: [...ofTheKey, 'NO_BACKEND', 'LOGIN_PAGE'],
    }),
  },
  {
    name: 'the API’s mount crashes on artifacts alone: its own 500 in JSON',
    source: 'FastAPI: unhandled exceptions',
    differs: answering('mount', () => json(500, { detail: 'Internal Server Error' }), artifacts),
    ...is(['API_ERROR', 'ARTIFACT_ROUTE_MISSING', 'ARTIFACT_ERROR'], /API|artifact/i, {
      certain: false,
      layer: ['proxy', 'artifacts'],
      category: ['BUG', 'DEPLOY'],
      owner: ['API team'],
      wrong: [...ofTheKey, 'MOUNT_MISSING', 'ARTIFACTS_DISABLED', 'OPEN_REGISTRY'],
    }),
  },
  {
    name: 'the host goes silent between the first health checks and the first upload',
    source: 'servers that run out of workers or memory',
    differs: silentFrom('edge', step('runs/log-batch')),
    ...is(['NO_ANSWER'], /answer|silent|time/i, {
      certain: false,
      owner: ['infrastructure'],
      wrong: [...ofTheKey, 'MLFLOW_TIMEOUT', 'ARTIFACT_ERROR', 'CONNECTION_RESET'],
    }),
  },
  {
    name: 'the host answers its own health check first and nothing after it',
    source: 'load balancers whose last target is taken away',
    differs: silentFrom('edge', ({ path }) => path.endsWith('/mlflow/health')),
    ...is(['NO_ANSWER'], /answer|silent|time/i, {
      certain: false,
      wrong: [...ofTheKey, 'MLFLOW_TIMEOUT', 'ARTIFACT_ERROR', 'ARTIFACT_ROUTE_MISSING'],
    }),
  },
  {
    name: 'MLflow’s workers are all taken from the first upload on, the API answers for itself',
    source: 'MLflow: --workers, gunicorn sync workers',
    differs: silentFrom('mlflow', uploads),
    ...is(['MLFLOW_TIMEOUT'], /MLflow|wait|time/i, {
      certain: false,
      wrong: [...ofTheKey, 'ARTIFACT_ERROR', 'NO_ANSWER', 'API_DOWN'],
    }),
  },
  {
    name: 'the store lets uploads wait, everything else is served',
    source: 'object stores behind a closed firewall: connect timeouts',
    differs: answering('mlflow', never, uploads),
    ...is(['ARTIFACT_ERROR'], /store|file|upload/i, {
      certain: false,
      category: ['DEPLOY', 'CFG', 'NET'],
      wrong: [...ofTheKey, 'MLFLOW_TIMEOUT', 'NO_ANSWER'],
    }),
  },
  {
    name: 'the gateway’s pod has no memory left: an empty 503 from kube-proxy’s stand-in, between API and gateway',
    source: 'Kubernetes: services without endpoints, Linkerd',
    differs: answering('forward', () => text(503, '', [['l5d-proxy-error', 'no ready endpoints']])),
    ...is(['NO_BACKEND', 'MLFLOW_UNREACHABLE', 'API_DOWN'], /behind|backend|reach|down/i, {
      layer: ['gateway', 'mlflow'],
      owner: ['infrastructure', 'API team'],
      wrong: [...ofTheKey, 'MLFLOW_ERROR', 'API_ERROR', 'RATE_LIMITED'],
    }),
  },
]
