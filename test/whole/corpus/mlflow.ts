import {
  balancerDown,
  detail,
  fastApi,
  flask404,
  gatewayViaApi,
  mlflowTextViaApi,
  mlflowViaApi,
  plain,
  rewritten,
  viaApi,
} from '../answers.ts'
import { paths, platform, type Scenario, withKey } from '../scenario.ts'

const mlflowUrl = 'https://mlflow.internal:5000'
const unreachable = `Failed to connect to MLflow server at ${mlflowUrl}`
const untrusted = `${unreachable}: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed`
const sick = (type: string, error: string) =>
  platform(paths.mlflowHealth, fastApi(503, { status: 'error', connected: false, error_type: type, error }))
const wrongHost = 'Invalid Host header - possible DNS rebinding attack detected'

/** Cases whose cause lies in MLflow or in the API's way to it. */
export const mlflowScenarios: Scenario[] = [
  {
    name: 'MLflow down',
    source: 'table: 502 JSON Failed to connect to MLflow server',
    expected: [{ code: 'MLFLOW_UNREACHABLE' }],
    rules: [
      sick('ConnectError', unreachable),
      platform(paths.tracking, detail(502, unreachable), { when: withKey }),
    ],
  },
  {
    name: 'mTLS breakage',
    source: 'case: mTLS breakage: CERTIFICATE_VERIFY_FAILED inside the proxy',
    expected: [{ code: 'MLFLOW_UNREACHABLE' }],
    rules: [
      sick('ConnectError', untrusted),
      platform(paths.tracking, detail(502, untrusted), { when: withKey }),
    ],
  },
  {
    name: 'mTLS breakage: 502, then 401 on the retry',
    source: 'case: mTLS breakage: report the first failure',
    expected: [{ code: 'MLFLOW_UNREACHABLE' }],
    acceptable: ['GATEWAY_HEADER_STRIPPED', 'UNDETERMINED'],
    rules: [
      sick('ConnectError', untrusted),
      platform(/^\/api\/mlflow\/.*experiments\/search/, detail(502, untrusted), {
        when: ['bearer'],
        times: 1,
      }),
      platform(paths.tracking, gatewayViaApi(401, 'API key required'), { when: withKey }),
    ],
  },
  {
    name: 'MLflow times out behind the API',
    source: 'table: 504 JSON MLflow server request timeout after 30.0s',
    expected: [{ code: 'MLFLOW_TIMEOUT' }],
    rules: [
      sick('TimeoutException', 'timed out'),
      platform(paths.tracking, detail(504, 'MLflow server request timeout after 30.0s'), { when: withKey }),
    ],
  },
  {
    name: 'MLflow hangs, the API passes that on',
    source: 'table: time-out, but refusals without a key come at once',
    expected: [{ code: 'MLFLOW_TIMEOUT' }],
    also: ['NO_ANSWER'],
    rules: [
      sick('TimeoutException', 'no answer within 5 s'),
      platform(paths.tracking, 'hang', { when: withKey }),
      platform(paths.gateway, 'hang', { when: withKey }),
    ],
    inputs: () => ({ 'request-timeout': '1' }),
  },
  {
    name: 'Host check of MLflow',
    source: 'case: Host check after an MLflow upgrade; table: 403 text/plain, Host header',
    expected: [{ code: 'HOST_CHECK' }],
    rules: [
      sick('HTTPStatusError', `MLflow answered 403: ${wrongHost}`),
      platform(paths.tracking, mlflowTextViaApi(403, 'text/plain', wrongHost), { when: withKey }),
      platform(paths.gateway, plain(403, wrongHost, 'uvicorn'), { when: withKey }),
    ],
  },
  {
    name: 'origin check of MLflow',
    source: 'mlflow.md: 403 Cross-origin request blocked; looks like the Host check',
    expected: [{ code: 'ORIGIN_CHECK' }],
    rules: [
      platform(paths.tracking, mlflowTextViaApi(403, 'text/plain', 'Cross-origin request blocked'), {
        when: withKey,
        methods: ['POST', 'PUT', 'DELETE'],
      }),
    ],
  },
  {
    name: 'MLflow under another path than the API calls',
    source: 'case: MLflow URL unset, static prefix: 404 proxied and direct, ajax-api open',
    expected: [{ code: 'MLFLOW_PREFIX', confidence: 'likely' }],
    rules: [
      platform(
        paths.tracking,
        (_, { path }) =>
          viaApi(404, {
            error_code: 'RESOURCE_NOT_FOUND',
            message: `The requested resource was not found: ${path.replace('/api/mlflow/', '')}`,
          }),
        { when: withKey },
      ),
      platform(/^\/mlflow\/api\//, flask404),
    ],
  },
  {
    name: 'malformed JSON',
    source: 'MLflow answers 200 with JSON that breaks off',
    expected: [{ code: 'MLFLOW_MALFORMED' }],
    rules: [
      platform(
        paths.tracking,
        rewritten((text) => text.slice(0, -1)),
        { when: withKey },
      ),
    ],
  },
  {
    name: 'MLflow fails on the search',
    source: 'mlflow.md: 500 INTERNAL_ERROR (database)',
    expected: [{ code: 'MLFLOW_DATABASE' }],
    rules: [
      platform(
        /^\/api\/mlflow\/.*experiments\/search/,
        mlflowViaApi(500, 'INTERNAL_ERROR', '(sqlite3.OperationalError) database is locked'),
        { when: withKey },
      ),
    ],
  },
  {
    name: 'MLflow fails on creating a run',
    source: 'table: 500; spaced and passed on, so not the API itself',
    expected: [{ code: 'MLFLOW_ERROR' }],
    rules: [
      platform(/\/runs\/create/, mlflowViaApi(500, 'INTERNAL_ERROR', 'Internal server error'), {
        when: withKey,
      }),
    ],
  },
  {
    name: 'MLflow temporarily unavailable',
    source: 'mlflow.md: 503 TEMPORARILY_UNAVAILABLE',
    expected: [{ code: 'MLFLOW_DATABASE' }],
    rules: [
      platform(
        /^\/api\/mlflow\/.*mlflow\//,
        mlflowViaApi(503, 'TEMPORARILY_UNAVAILABLE', 'The database is down'),
        { when: withKey },
      ),
    ],
  },
  {
    name: 'API lacks its admin token',
    source: 'case: Registry made admin-only: /api/health/mlflow 503 with API key required inside error',
    expected: [{ code: 'API_LACKS_ADMIN_TOKEN' }],
    rules: [sick('HTTPStatusError', 'MLflow answered 401: {"detail": "API key required"}')],
  },
  {
    name: 'API lacks its admin token and the caller is no admin',
    source: 'case: Registry made admin-only, both halves',
    expected: [{ code: 'REGISTRY_ADMIN_ONLY' }, { code: 'API_LACKS_ADMIN_TOKEN' }],
    rules: [
      sick('HTTPStatusError', 'MLflow answered 401: {"detail": "API key required"}'),
      platform(paths.tracking, viaApi(403, { error: 'REGISTRY_ADMIN_REQUIRED', message: 'Admin required' }), {
        when: withKey,
      }),
    ],
  },
  {
    name: 'an alias cannot be set',
    source: 'mlflow.md: 500 INTERNAL_ERROR, late in a run',
    expected: [{ code: 'MLFLOW_ERROR' }],
    rules: [
      platform(/\/registered-models\/alias/, mlflowViaApi(500, 'INTERNAL_ERROR', 'boom'), {
        methods: ['POST'],
      }),
    ],
  },
  {
    name: 'gateway down behind the API',
    source: 'table: 502 JSON Failed to connect; layers: the gateway lies between',
    expected: [{ code: 'MLFLOW_UNREACHABLE' }],
    rules: [
      sick('ConnectError', unreachable),
      platform(/^\/mlflow\//, balancerDown),
      platform(
        paths.tracking,
        detail(502, 'Failed to connect to MLflow server at http://gateway.internal:8080'),
        { when: withKey },
      ),
    ],
  },
  {
    name: 'MLflow asks for a login of its own',
    source: 'mlflow.md (l): basic-auth answers 401 You are not authenticated as text/html',
    expected: [{ code: 'MLFLOW_LOGIN' }],
    rules: [
      platform(
        paths.tracking,
        mlflowTextViaApi(
          401,
          'text/html; charset=utf-8',
          'You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/index.html',
        ),
        { when: withKey },
      ),
    ],
  },
]
