import { readBody } from '../../../src/sandbox/call.ts'
import { withoutBody } from '../../../src/sandbox/tamper.ts'
import {
  albPage,
  authTrouble,
  detail,
  html,
  keyInfo,
  mlflowViaApi,
  redirect,
  rewritten,
  validates,
  viaApi,
} from '../answers.ts'
import { auth, type Behaviour, paths, platform, type Rule, type Scenario, withKey } from '../scenario.ts'

const healthy = (name: string, rules: Rule[], more: Partial<Scenario> = {}): Scenario => ({
  name: `healthy: ${name}`,
  source: 'brief: a healthy run with noise yields no cause',
  expected: [],
  rules,
  ...more,
})

const slower = (delayMs: number): Behaviour => ({ healthy: { delayMs } })
const withHeaders = (...added: [string, string][]): Behaviour => ({
  healthy: { answer: (reply) => ({ ...reply, headers: [...reply.headers, ...added] }) },
})
const servedBy = (server: string): Behaviour => ({
  healthy: {
    answer: (reply) => ({
      ...reply,
      headers: [...reply.headers.filter(([name]) => name.toLowerCase() !== 'server'), ['server', server]],
    }),
  },
})
const search = /^\/api\/mlflow\/.*experiments\/search/
const { roles: _roles, is_admin: _admin, balance: _balance, ...olderInfo } = keyInfo

/** Signed addresses at another host, as S3 has them: whoever sends a key as well is refused. */
function filesOfStore(): Rule[] {
  const file = /\/mlflow-artifacts\/artifacts\/./
  let key: string | undefined
  const lead: Behaviour = ({ other }, { path, headers }) => {
    key = headers.authorization
    return redirect(302, `${other}${path}?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=0f1e2d3c4b5a`)
  }
  return [
    platform(file, lead, { hosts: ['registry', 'api'], methods: ['GET'], when: withKey }),
    platform(
      file,
      { healthy: { request: (call) => ({ ...call, headers: { authorization: key } }) } },
      {
        hosts: ['other'],
        when: ['none'],
      },
    ),
    platform(paths.all, albPage(400, 'Only one auth mechanism allowed'), { hosts: ['other'] }),
  ]
}

/** Runs on a platform that works, with noise that must not be taken for a cause. */
export const healthyScenarios: Scenario[] = [
  healthy('nothing unusual', []),
  healthy('slow but in time', [platform(paths.all, slower(150)), auth(paths.all, slower(300))]),
  healthy('headers of a CDN', [
    platform(
      paths.all,
      withHeaders(['via', '1.1 edge'], ['x-cache', 'Error from cloudfront'], ['cf-ray', '8a-FRA']),
    ),
    auth(paths.all, withHeaders(['x-amzn-trace-id', 'Root=1-2'], ['set-cookie', 'AWSALB=abc; Path=/'])),
  ]),
  healthy('another server header', [
    platform(paths.all, servedBy('nginx/1.27')),
    auth(paths.all, servedBy('cloudflare')),
  ]),
  healthy('/health says degraded', [
    platform(/^\/health$/, {
      ...detail(200, ''),
      body: '{"status":"degraded","services":{"redis":"unhealthy"}}',
    }),
  ]),
  healthy('whoever sends no key is shown nothing, and an invented one is refused', [
    platform(search, { ...detail(200, ''), body: '{}' }, { when: ['none'] }),
  ]),
  healthy('a version is made and answered with an error', [
    platform(
      /model-versions\/create$/,
      { healthy: { answer: () => albPage(502, 'Bad Gateway') } },
      { when: withKey },
    ),
  ]),
  healthy('503 once, then fine', [
    platform(search, authTrouble('Authentication service timeout'), { when: ['bearer'], times: 1 }),
  ]),
  healthy('a load balancer page once, then fine', [
    platform(search, albPage(502, 'Bad Gateway'), { when: ['bearer'], times: 1 }),
    auth(/^\/health$/, albPage(503, 'Service Temporarily Unavailable'), { times: 1 }),
  ]),
  healthy('no backend for some seconds of a roll-out, then fine', [
    platform(search, albPage(502, 'Bad Gateway'), { when: ['bearer'], times: 6 }),
  ]),
  healthy('a search of the registry lags behind what was registered', [
    platform(/model-versions\/search/, viaApi(200, {}), { methods: ['GET'], when: withKey, times: 2 }),
  ]),
  healthy('429 with a short Retry-After, then fine', [
    auth(paths.validate, detail(429, 'Rate limit exceeded', [['retry-after', '1']]), {
      when: ['bearer'],
      times: 1,
    }),
    platform(search, detail(429, 'Rate limit exceeded', [['retry-after', '1']]), {
      when: ['bearer'],
      times: 1,
    }),
  ]),
  healthy('connection reset once, then fine', [platform(search, 'reset', { when: ['bearer'], times: 1 })]),
  healthy('unknown fields in JSON', [
    auth(
      paths.validate,
      validates({ tier: { name: 'gold' }, error: null, warnings: ['key expires in 20 days'] }),
      {
        when: withKey,
      },
    ),
    platform(/^\/health$/, {
      ...detail(200, ''),
      body: '{"status":"healthy","errors":[],"failed_checks":0}',
    }),
    platform(
      /\/experiments\/search/,
      rewritten((text) => text.replace('{', '{"trace": "error-free",')),
      { when: withKey },
    ),
  ]),
  healthy('an older auth service tells less', [
    auth(paths.validate, { ...validates(), body: JSON.stringify(olderInfo) }, { when: withKey }),
  ]),
  healthy('keys have a checksum, looked at before they are looked up', [
    auth(paths.validate, detail(400, 'Malformed API key: checksum does not fit'), { when: ['garbage'] }),
    platform(paths.api, detail(422, 'The API key has a wrong checksum: malformed key'), {
      when: ['garbage'],
    }),
  ]),
  healthy('files are handed out by a store, which refuses the key', filesOfStore()),
  healthy('validation only at the older path', [auth(paths.validate, detail(404, 'Not Found'))]),
  healthy('HTML at /docs and at the root', [platform(/^\/(docs|redoc)?$/, html(200, 'Hokusai'))]),
  healthy('no /version', [platform(/\/version$/, detail(404, 'Not Found'))]),
  healthy('no /api/health/mlflow on an older build', [
    platform(paths.mlflowHealth, detail(404, 'Not Found')),
  ]),
  healthy('shadowed health routes', [
    platform(/^\/(api\/)?mlflow\/health\/mlflow/, detail(404, 'Not Found')),
    platform(/^\/health\?detailed=true/, detail(500, 'Internal server error')),
  ]),
  healthy(
    'CORS preflight refused',
    [platform(paths.all, detail(401, 'API key required'), { methods: ['OPTIONS'] })],
    {
      source: 'case: CORS preflight 401: irrelevant to non-browser callers',
    },
  ),
  healthy('empty artifact list', [
    platform(
      /mlflow-artifacts\/artifacts\?path=/,
      rewritten(() => '{}'),
      { methods: ['GET'] },
    ),
  ]),
  healthy('no logged models on an older MLflow', [
    platform(/\/logged-models\//, html(404, 'Not Found'), { methods: ['GET'] }),
  ]),
  healthy('MLflow writes its JSON in one line', [
    platform(
      paths.tracking,
      rewritten((text) => JSON.stringify(JSON.parse(text))),
      {
        when: withKey,
        methods: ['POST'],
      },
    ),
  ]),
  healthy('API and auth write spaced JSON through a formatter', [
    platform(
      /^\/(health|version|api\/health\/mlflow)$/,
      rewritten((text) => JSON.stringify(JSON.parse(text), null, 1)),
    ),
    auth(
      paths.all,
      rewritten((text) => JSON.stringify(JSON.parse(text), null, 1)),
    ),
  ]),
  healthy('DELETE bodies are dropped', [
    platform(paths.tracking, { healthy: { request: withoutBody } }, { methods: ['DELETE'] }),
  ]),
  healthy(
    'no balance, which registering does not need',
    [auth(paths.validate, validates({ has_sufficient_balance: false }), { when: withKey })],
    { acceptable: ['INSUFFICIENT_BALANCE'] },
  ),
  healthy('the event is sent', [], { inputs: () => ({ notify: 'true' }) }),
  healthy('a model that is registered for the first time', [], {
    source: 'platform.md: RESOURCE_DOES_NOT_EXIST is benign on a first registration',
    inputs: () => ({ 'model-name': 'churn' }),
  }),
  healthy('X-API-Key is refused while Bearer works', [
    platform(search, detail(401, 'API key required'), { when: ['x-api-key'] }),
  ]),
  healthy('the clock of the registry is an hour late', [
    platform(/^\/health$/, {
      healthy: {
        answer: (reply) => ({
          ...reply,
          headers: [
            ['date', new Date(Date.now() - 3_600_000).toUTCString()],
            ...reply.headers.filter(([name]) => name.toLowerCase() !== 'date'),
          ],
        }),
      },
    }),
  ]),
  // What MLflow's own client reads, in other forms than MLflow writes it.
  healthy('names in camel case', [
    platform(
      paths.tracking,
      rewritten((text) =>
        text.replace(/"\w+":/g, (name) =>
          name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        ),
      ),
      { when: withKey },
    ),
  ]),
  healthy('times and sizes as text', [
    platform(
      paths.tracking,
      rewritten((text) => text.replace(/"(\w+_(?:time|timestamp|size))": ?(\d+)/g, '"$1":"$2"')),
      { when: withKey },
    ),
  ]),
  healthy('null for what is not there, ids of experiments as numbers', [
    platform(
      paths.tracking,
      rewritten((text) =>
        text
          .replace(/"experiment_id": ?"(\d+)"/g, '"experiment_id":$1')
          .replace(
            /^\s*{ *"(run|model_version|registered_model|experiment)": ?{/,
            '{"$1":{"description":null,',
          ),
      ),
      { when: withKey },
    ),
  ]),
  // The rest of either was never read, and nothing is known of it.
  healthy('answers of MLflow longer than is read of any', [
    platform(
      /\/(experiments\/search|logged-models\/|registered-models\/delete)/,
      rewritten((text) => text.replace(/\}\s*$/, `,"note":"${'long '.repeat(80_000)}"}`)),
      { when: withKey },
    ),
  ]),
  healthy('names are told with a catalog before them, and asked for without', [
    platform(
      /\/(experiments|registered-models|model-versions)\//,
      rewritten((text) => text.replace(/("name": ?")(verify-registration-)/g, '$1main.default:$2')),
      { when: withKey },
    ),
  ]),
  healthy('metrics are kept in single precision', [
    platform(
      /\/runs\/get/,
      rewritten((text) =>
        text.replace(/("value": ?)(\d+\.\d+)/g, (_, name, value) => `${name}${Math.fround(Number(value))}`),
      ),
      { when: withKey, methods: ['GET'] },
    ),
  ]),
  healthy('a search of the registry takes no filter by run', [
    platform(
      /model-versions\/search\?.*filter=run_id/,
      mlflowViaApi(
        400,
        'INVALID_PARAMETER_VALUE',
        'Filter by run_id is not supported. Please use name instead.',
      ),
      { when: withKey },
    ),
  ]),
  healthy('a directory of artifacts that nobody made is missing', [
    platform(
      /mlflow-artifacts\/artifacts\?path=/,
      {
        healthy: {
          answer: async (reply) => {
            const body = (await readBody(reply.body)).toString()
            return body.includes('"path"')
              ? { ...reply, body }
              : mlflowViaApi(404, 'RESOURCE_DOES_NOT_EXIST', 'There is no such artifact directory')
          },
        },
      },
      { when: withKey, methods: ['GET'] },
    ),
  ]),
  healthy('a model that is missing is an invalid parameter, and none to be deleted is no error', [
    platform(
      /\/registered-models\/(get|delete)/,
      {
        healthy: {
          answer: (reply) => {
            if (reply.status !== 404) return reply
            return mlflowViaApi(400, 'INVALID_PARAMETER_VALUE', 'Registered Model with that name not found')
          },
        },
      },
      { when: withKey },
    ),
  ]),
  healthy('whoever deletes says nothing of what was not there', [
    platform(
      /\/registered-models\/delete/,
      { healthy: { answer: (reply) => (reply.status === 404 ? viaApi(200, {}) : reply) } },
      { when: withKey },
    ),
  ]),
  healthy('the auth service sends whoever leaves out a slash to the address that has one', [
    auth(/\/validate$/, redirect(307, '/api/v1/keys/validate/')),
    auth(/\/validate\/$/, {
      healthy: { request: (call) => ({ ...call, path: call.path.replace(/\/$/, '') }) },
    }),
  ]),
  healthy('the auth service writes its verdict as a text', [
    auth(paths.validate, validates({ is_valid: 'true' }), { when: withKey }),
  ]),
  healthy('nothing in answers that say nothing', [
    platform(
      /\/(runs\/log-batch|runs\/update|registered-models\/alias|model-versions\/set-tag)$/,
      rewritten((text) => (text.includes('model_version') ? text : '')),
      { when: withKey, methods: ['POST'] },
    ),
  ]),
  healthy('only reading', [], { inputs: () => ({ mode: 'read-only' }) }),
]
