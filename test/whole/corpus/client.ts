import { detail, flask404, html, redirect } from '../answers.ts'
import { auth, paths, platform, type Scenario, type Urls } from '../scenario.ts'

const tracking =
  (uri: (urls: Urls) => string): NonNullable<Scenario['inputs']> =>
  (target) => ({ 'tracking-uri': uri(target) })

const toHttps = platform(paths.all, ({ registry }, { path }) => redirect(301, `${registry}${path}`), {
  hosts: ['other'],
})

/** The caller's own settings, on a platform that works. */
export const clientScenarios: Scenario[] = [
  {
    name: 'the stock client is demanded where there is none',
    source: 'docs/clients.md: python: required fails where there is none',
    expected: [{ code: 'PYTHON_MISSING' }],
    rules: [],
    inputs: () => ({ python: 'required' }),
  },
  {
    name: 'tracking URI ends in /mlflow',
    source: 'table: 404 Flask HTML on /mlflow/api/2.0/*; platform.md: wrong in their documents',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    rules: [],
    inputs: tracking(({ registry }) => `${registry}/mlflow`),
  },
  {
    name: 'tracking URI ends in /mlflow, where MLflow asks for no key',
    source: 'case: MLflow URL unset, static prefix: 404 direct, without any auth',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    rules: [platform(/^\/mlflow\/api\//, flask404)],
    inputs: tracking(({ registry }) => `${registry}/mlflow`),
  },
  {
    name: 'tracking URI is the bare host',
    source: 'platform.md: root mount strips its prefix; table: RESOURCE_NOT_FOUND, BUG',
    expected: [{ code: 'PREFIX_STRIPPED' }],
    also: ['WRONG_TRACKING_URI'],
    rules: [],
    inputs: tracking(({ registry }) => registry),
  },
  {
    name: 'tracking URI of an endpoint that does not exist',
    source: 'case: Documents name endpoints that do not exist: /api/models/register',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    rules: [],
    inputs: tracking(({ registry }) => `${registry}/api/models/register`),
  },
  {
    name: 'tracking URI of the older API',
    source: 'platform.md: https://api.hokus.ai/v1/*',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    rules: [],
    inputs: tracking(({ api }) => `${api}/v1`),
  },
  {
    name: 'tracking URI with the REST path in it',
    source: 'platform.md: canonical tracking URI; the client adds api/2.0/mlflow itself',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    acceptable: ['MOUNT_MISSING', 'MLFLOW_UNREACHABLE'],
    rules: [],
    inputs: tracking(({ registry }) => `${registry}/api/mlflow/api/2.0/mlflow`),
  },
  {
    name: 'tracking URI is the auth service',
    source: 'platform.md: hosts and routes',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    acceptable: ['MOUNT_MISSING'],
    rules: [],
    inputs: tracking(({ auth: host }) => host),
  },
  {
    name: 'tracking URI is the web site',
    source: 'platform.md: POSTing the API at the web site gives 405',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    acceptable: ['LOGIN_PAGE', 'UNDETERMINED'],
    rules: [
      platform(paths.all, html(405, 'Method Not Allowed'), {
        hosts: ['other'],
        methods: ['POST', 'DELETE', 'PUT'],
      }),
      platform(paths.all, html(404, 'This page does not exist'), { hosts: ['other'] }),
    ],
    inputs: tracking(({ other }) => `${other}/api/mlflow`),
  },
  {
    name: 'plain http that redirects to https',
    source: 'platform.md: plain-http URLs get a 301 to https',
    expected: [{ code: 'PLAIN_HTTP' }],
    acceptable: ['REDIRECTED'],
    rules: [toHttps],
    tls: { hosts: ['registry'], certificate: 'trusted' },
    inputs: tracking(({ other }) => `${other}/api/mlflow`),
  },
  {
    name: 'plain http and the wrong path, from their documents',
    source: 'case: Documents name endpoints that do not exist: http://registry.hokus.ai/mlflow',
    expected: [{ code: 'PLAIN_HTTP' }, { code: 'WRONG_TRACKING_URI' }],
    also: ['WRONG_TRACKING_URI'],
    acceptable: ['REDIRECTED'],
    rules: [toHttps],
    tls: { hosts: ['registry'], certificate: 'trusted' },
    inputs: tracking(({ other }) => `${other}/mlflow`),
  },
  {
    name: 'http and https redirect to each other',
    source: 'issue: loops',
    expected: [{ code: 'REDIRECTED' }],
    acceptable: ['PLAIN_HTTP'],
    rules: [
      toHttps,
      platform(paths.all, ({ other }, { path }) => redirect(301, `${other}${path}`), { hosts: ['registry'] }),
    ],
    tls: { hosts: ['registry'], certificate: 'trusted' },
    inputs: tracking(({ other }) => `${other}/api/mlflow`),
  },
  {
    name: 'whitespace around the key',
    source: 'platform.md: a leading space or newline: trim and warn',
    expected: [{ code: 'KEY_WHITESPACE' }],
    acceptable: ['NONE'],
    rules: [],
    inputs: ({ apiKey }) => ({ 'api-key': ` ${apiKey}\n` }),
  },
  {
    name: 'auth URL is the web site',
    source: 'platform.md: hosts and routes; the misdiagnosis: check that / says it is the auth service',
    expected: [{ code: 'AUTH_MISROUTED' }],
    rules: [
      auth(/^/, html(405, 'Method Not Allowed'), { methods: ['POST'] }),
      auth(/^\/$/, html(200, 'Welcome')),
      auth(/^/, html(404, 'This page does not exist')),
    ],
  },
  {
    name: 'whitespace around the key, and the key is unknown',
    source: 'platform.md: Invalid or expired API key; trimming does not help here',
    expected: [{ code: 'KEY_REJECTED' }, { code: 'KEY_WHITESPACE' }],
    rules: [
      auth(paths.validate, detail(401, 'API key not found or invalid')),
      platform(paths.api, detail(401, 'Invalid or expired API key')),
    ],
    inputs: ({ apiKey }) => ({ 'api-key': `${apiKey}\n` }),
  },
  {
    name: 'auth URL with the path of a validation',
    source: 'platform.md: the seed PRD writes https://auth.hokus.ai/validate',
    expected: [{ code: 'WRONG_AUTH_URL' }],
    acceptable: ['NONE'],
    rules: [],
    inputs: ({ auth: host }) => ({ 'auth-url': `${host}/validate` }),
  },
  {
    name: 'auth URL is the API',
    source: 'issue: api and auth swapped',
    expected: [{ code: 'WRONG_AUTH_URL' }],
    acceptable: ['AUTH_MISROUTED'],
    rules: [],
    inputs: ({ api }) => ({ 'auth-url': api }),
  },
  {
    name: 'tracking URI at the auth host, and auth URL at the API',
    source: 'issue: api and auth swapped, the API’s URL given rightly',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    rules: [],
    inputs: ({ auth: host, api }) => ({
      'tracking-uri': `${host}/api/mlflow`,
      'auth-url': api,
      'api-url': api,
    }),
  },
  {
    name: 'tracking URI without its last part',
    source: 'issue: the given path has a known oddity',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    rules: [],
    inputs: tracking(({ registry }) => `${registry}/api`),
  },
  {
    name: 'tracking URI with its mount twice',
    source: 'tried: a base that held the mount already',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    rules: [],
    inputs: tracking(({ registry }) => `${registry}/api/mlflow/api/mlflow`),
  },
  {
    name: 'tracking URI with a space in it',
    source: 'public reports: %20 at the end of the tracking URI',
    expected: [{ code: 'WRONG_TRACKING_URI' }],
    rules: [],
    inputs: tracking(({ registry }) => `${registry}/api/mlflow%20`),
  },
]
