import { passedOn } from '../../../src/sandbox/respond.ts'
import { authTrouble, detail, fastApi, gatewayDetail, gatewayViaApi, viaApi } from '../answers.ts'
import { auth, paths, platform, type Rule, type Scenario, withAnyKey, withKey } from '../scenario.ts'

const notMounted = platform(paths.api, detail(404, 'Not Found'), { when: withKey })

/** A program on FastAPI that is not the platform's API: it says "Not Found" before anybody asked for a key. */
const another = (health: Rule[] = []): Rule[] => [...health, platform(paths.all, detail(404, 'Not Found'))]

/** Cases whose cause lies in the API or in its way to auth service and gateway. */
export const proxyScenarios: Scenario[] = [
  {
    name: 'another program of the same framework asks for credentials of its own',
    source: 'Django REST framework and FastAPI refuse in the API’s form',
    expected: [{ code: 'LOGIN_PAGE', confidence: 'likely' }],
    rules: [platform(paths.all, detail(401, 'Authentication credentials were not provided.'))],
  },
  {
    name: 'between API and gateway another program of the same framework answers',
    source: 'Django REST framework and FastAPI refuse in the API’s form',
    expected: [{ code: 'BALANCER_NO_RULE', confidence: 'likely' }],
    rules: [platform(paths.api, passedOn(detail(404, 'Not found.')), { when: withKey })],
  },
  {
    name: 'before the auth service another program of the same framework refuses everything',
    source: 'Django REST framework and FastAPI refuse in the API’s form',
    expected: [{ code: 'FRONT_REFUSES' }],
    rules: [
      auth(paths.all, detail(403, 'You do not have permission to perform this action.')),
      platform(paths.api, authTrouble('Authentication service error'), { when: withAnyKey }),
    ],
  },
  {
    name: 'uploads are refused by their method in the API’s form',
    source: 'Django REST framework and FastAPI refuse in the API’s form',
    expected: [{ code: 'METHOD_BLOCKED', confidence: 'likely' }],
    rules: [platform(paths.artifacts, detail(405, 'Method Not Allowed'), { methods: ['PUT'] })],
  },
  {
    name: 'another program on FastAPI answers, which has none of the routes',
    source: 'facts: the API asks for a key before it looks for a route',
    expected: [{ code: 'BALANCER_NO_RULE', confidence: 'likely' }],
    rules: another(),
  },
  {
    name: 'another program on FastAPI answers, with a health of its own',
    source: 'facts: the API asks for a key before it looks for a route',
    expected: [{ code: 'BALANCER_NO_RULE', confidence: 'likely' }],
    rules: another([platform(/^\/health$/, fastApi(200, { status: 'healthy', service: 'billing' }))]),
  },
  {
    name: 'the auth service answers at the address of the registry',
    source: 'facts: auth and registry have shared a load balancer',
    expected: [{ code: 'BALANCER_NO_RULE', confidence: 'likely' }],
    rules: [platform(paths.all, { healthy: { from: 'auth' } })],
  },
  {
    name: 'proxy 401, direct valid: service id mismatch in the API',
    source: 'case: service_id mismatch; table: direct validate 200 and is_valid',
    expected: [{ code: 'SERVICE_ID_MISMATCH' }],
    rules: [platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey })],
  },
  {
    name: 'proxy 401 that names the service it asks about, direct valid for another',
    source: 'facts: service_id mismatch',
    expected: [{ code: 'SERVICE_ID_MISMATCH' }],
    rules: [
      platform(
        paths.api,
        detail(
          401,
          "This key does not have access to service 'ml-platform'. It is registered for 'platform'.",
        ),
        { when: withKey },
      ),
    ],
  },
  {
    name: 'proxy 401, direct valid, spaced: mismatch in the gateway',
    source: 'table: direct validate 200 and is_valid; spacing says which layer',
    expected: [{ code: 'GATEWAY_SERVICE_ID_MISMATCH' }],
    rules: [
      platform(paths.tracking, gatewayViaApi(401, 'Invalid or expired API key'), { when: withKey }),
      platform(paths.gateway, gatewayDetail(401, 'Invalid or expired API key'), { when: withAnyKey }),
    ],
  },
  {
    name: 'asked with the service id of the platform, as the team did',
    source: 'case: service_id mismatch: direct 401 for ml-platform, 200 with service_id omitted',
    expected: [{ code: 'SERVICE_ID_MISMATCH' }],
    also: ['SERVICE_ACCESS'],
    rules: [platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey })],
    inputs: () => ({ 'service-id': 'ml-platform' }),
  },
  {
    name: 'the direct refusal names another service than was asked for',
    source: 'case: service_id mismatch, with the answers as they were recorded',
    expected: [{ code: 'SERVICE_ID_MISMATCH', confidence: 'likely' }],
    acceptable: ['SERVICE_ACCESS', 'API_AUTH_CONTRACT', 'AUTH_BROKEN'],
    rules: [
      auth(
        paths.validate,
        detail(
          401,
          "API key does not have access to service 'ml-platform'. This key is registered for service 'platform'. Valid service IDs include: website, prediction, platform",
        ),
        { when: withKey, body: /service_id/ },
      ),
      platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey }),
    ],
  },
  {
    name: 'API posts the key in the body',
    source: 'case: Key in the body; outside it looks like a service id mismatch',
    expected: [{ code: 'API_AUTH_CONTRACT', confidence: 'likely' }],
    acceptable: ['SERVICE_ID_MISMATCH'],
    rules: [
      auth(paths.validate, detail(401, 'API key required'), { when: ['none'] }),
      platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey }),
    ],
  },
  {
    name: 'IP-restricted key, which only the API tells the address of',
    source: 'platform.md: the API forwards X-Forwarded-For; outside it looks like a service id mismatch',
    expected: [{ code: 'IP_RESTRICTED', confidence: 'likely' }],
    acceptable: ['SERVICE_ID_MISMATCH', 'API_AUTH_CONTRACT'],
    rules: [platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey })],
  },
  {
    name: 'Authorization is lost before the API, X-API-Key arrives',
    source: 'case: Proxy strips the auth header; table: compact API key required although a key was sent',
    expected: [{ code: 'KEY_HEADER_LOST' }],
    acceptable: ['HEADER_FORM'],
    rules: [
      platform(paths.api, detail(401, 'API key required'), { when: ['bearer', 'garbage', 'api-key-scheme'] }),
    ],
  },
  {
    name: 'every key header is lost before the API',
    source: 'case: Proxy strips the auth header: with and without key identical',
    expected: [{ code: 'KEY_HEADER_LOST' }],
    rules: [platform(paths.api, detail(401, 'API key required'))],
  },
  {
    name: 'header stripped between API and gateway',
    source: 'case: Proxy strips the auth header; table: API key required, spaced',
    expected: [{ code: 'GATEWAY_HEADER_STRIPPED' }],
    rules: [platform(paths.tracking, gatewayViaApi(401, 'API key required'), { when: withKey })],
  },
  {
    name: 'gateway trouble with the auth service, direct valid',
    source: 'table: 401 Authentication service error, spaced: auth answered a 4xx other than 401/429',
    expected: [{ code: 'API_AUTH_CONTRACT' }],
    acceptable: ['GATEWAY_SERVICE_ID_MISMATCH', 'API_AUTH_UNREACHABLE', 'UNDETERMINED'],
    rules: [
      platform(paths.tracking, gatewayViaApi(401, 'Authentication service error'), { when: withKey }),
      platform(paths.gateway, gatewayDetail(401, 'Authentication service error'), { when: withAnyKey }),
    ],
  },
  {
    name: '503 Authentication service error, direct valid',
    source: 'table: contract mismatch (auth 403/422)',
    expected: [{ code: 'API_AUTH_CONTRACT' }],
    rules: [platform(paths.api, authTrouble('Authentication service error'), { when: withAnyKey })],
  },
  {
    name: '401 Authentication service error, compact, direct valid',
    source: 'table: 401 Authentication service error, compact: BUG',
    expected: [{ code: 'API_AUTH_CONTRACT' }],
    acceptable: ['API_AUTH_UNREACHABLE'],
    rules: [platform(paths.api, detail(401, 'Authentication service error'), { when: withAnyKey })],
  },
  {
    name: '503 Authentication service unavailable, direct valid',
    source: 'table: auth unreachable from the API',
    expected: [{ code: 'API_AUTH_UNREACHABLE' }],
    rules: [platform(paths.api, authTrouble('Authentication service unavailable'), { when: withAnyKey })],
  },
  {
    name: '503 Authentication service timeout, direct fast',
    source: 'table: 503 Authentication service timeout: DEPLOY/NET upstream',
    expected: [{ code: 'API_AUTH_UNREACHABLE' }],
    acceptable: ['AUTH_SLOW'],
    rules: [
      platform(
        paths.api,
        { healthy: { delayMs: 200, answer: () => authTrouble('Authentication service timeout') } },
        { when: withAnyKey },
      ),
    ],
  },
  {
    name: 'old build: 401 Authentication service timeout, direct fast',
    source: 'case: Auth trouble told as 401',
    expected: [{ code: 'API_AUTH_UNREACHABLE' }],
    acceptable: ['AUTH_SLOW'],
    rules: [platform(paths.api, detail(401, 'Authentication service timeout'), { when: withAnyKey })],
  },
  {
    name: 'MLflow routes not mounted',
    source: 'case: /api/mlflow not mounted; table: 404 {"detail":"Not Found"} with a valid key',
    expected: [{ code: 'MOUNT_MISSING' }],
    rules: [notMounted],
  },
  {
    name: 'old version rolled back to, degraded',
    source: 'case: Roll-back loop',
    expected: [{ code: 'MOUNT_MISSING' }],
    rules: [
      platform(/^\/health$/, {
        ...detail(200, ''),
        body: '{"status":"degraded","services":{"redis":"unhealthy"}}',
      }),
      notMounted,
    ],
  },
  {
    name: 'prefix stripped under the canonical tracking URI',
    source: 'table: 404 RESOURCE_NOT_FOUND, path without api/2.0/mlflow/',
    expected: [{ code: 'PREFIX_STRIPPED' }],
    rules: [
      platform(
        /^\/api\/mlflow\/api\/2\.0\/mlflow\//,
        (_, { path }) =>
          viaApi(404, {
            error_code: 'RESOURCE_NOT_FOUND',
            message: `The requested resource was not found: ${path.replace('/api/mlflow/api/2.0/mlflow/', '')}`,
          }),
        { when: withKey },
      ),
    ],
  },
  {
    name: 'open registry',
    source: 'case: MLflow URL unset (ajax-api without any auth), here under the tracking URI',
    expected: [{ code: 'OPEN_REGISTRY' }],
    rules: [
      platform(
        paths.tracking,
        {
          ...viaApi(200, {}),
          body: '{\n  "experiments": [\n    {\n      "experiment_id": "0",\n      "name": "Default"\n    }\n  ]\n}',
        },
        { when: ['none', 'garbage', 'lower-case-bearer', 'raw', 'basic'] },
      ),
    ],
  },
  {
    name: 'API fails inside',
    source: 'table: 500 Internal server error',
    expected: [{ code: 'API_ERROR' }],
    rules: [platform(paths.tracking, detail(500, 'Internal server error'), { when: withKey })],
  },
  {
    name: 'API fails inside while writing',
    source: 'table: 500 Internal server error',
    expected: [{ code: 'API_ERROR' }],
    rules: [
      platform(/\/runs\/create/, detail(500, 'Internal server error: Task timed out'), { when: withKey }),
    ],
  },
  {
    name: 'an answer nobody here gives',
    source: 'in the form of nobody: something in front refuses',
    expected: [{ code: 'FRONT_REFUSES', confidence: 'likely' }],
    rules: [
      platform(paths.tracking, { status: 418, headers: [['content-type', 'text/plain']], body: 'teapot' }),
    ],
  },
  {
    name: 'a 401 with words nobody here uses',
    source: 'must not be called a bad key: the direct check is valid',
    expected: [{ code: 'UNDETERMINED' }],
    acceptable: ['REFUSED_BY_RULE', 'SERVICE_ID_MISMATCH', 'API_AUTH_CONTRACT', 'KEY_HEADER_LOST'],
    rules: [platform(paths.api, detail(401, 'Signature verification failed'), { when: withAnyKey })],
  },
]
