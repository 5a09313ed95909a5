import { type Call, type Reply, readBody } from '../../../src/sandbox/call.ts'
import { nginxPage } from '../../../src/sandbox/respond.ts'
import { albPage, html, plain, redirect, rewritten } from '../answers.ts'
import {
  auth,
  type Behaviour,
  paths,
  platform,
  type Rule,
  type Scenario,
  withAnyKey,
  withKey,
} from '../scenario.ts'

const everything = (reply: Behaviour): Rule[] => [platform(paths.all, reply)]
/** A body that is text already stays as it is. */
const json = (status: number, body: unknown, ...headers: [string, string][]): Reply => ({
  status,
  headers: [['content-type', 'application/json'], ...headers],
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const bare = (status: number, ...headers: [string, string][]): Reply => ({ status, headers, body: '' })
const largeBodies = /^[\s\S]{250,}/

const textOf = async ({ body }: Reply) => (await readBody(body)).toString()

const withoutKey = (call: Call): Call => {
  const { authorization: _, ...headers } = call.headers
  return { ...call, headers }
}

const scenario = (name: string, code: string, rules: Rule[], more: Partial<Scenario> = {}): Scenario => ({
  name: `in between: ${name}`,
  source: 'gateways.md: what stands before the API answers in its place',
  expected: [{ code }],
  rules,
  ...more,
})

const login = 'LOGIN_PAGE'
const noRule = 'BALANCER_NO_RULE'

/** Something between the caller and the platform does what it does to requests, at every layer. */
export const frontScenarios: Scenario[] = [
  scenario(
    'sign-in page with 403 to everything',
    login,
    everything(html(403, '<form action="/start"><button>Sign in with OpenID Connect</button></form>')),
  ),
  scenario(
    'redirect to an identity provider',
    login,
    everything(redirect(302, 'https://login.example.com/authorize?client_id=x')),
  ),
  scenario('401 and an empty object to everything', login, everything(json(401, {}))),
  scenario(
    'a login of its own, Basic',
    login,
    everything({
      ...nginxPage(401, 'Authorization Required'),
      headers: [...nginxPage(401, '').headers, ['www-authenticate', 'Basic realm="Restricted"']],
    }),
  ),
  scenario('a mesh that wants a token', login, everything(plain(401, 'Jwt is missing', 'istio-envoy'))),
  scenario(
    'an API gateway that wants a subscription',
    login,
    everything(json(401, { statusCode: 401, message: 'Access denied due to missing subscription key.' })),
  ),
  scenario('captive portal', login, everything(html(511, 'Accept the terms of this network'))),
  scenario(
    'browser challenge',
    'FRONT_REFUSES',
    everything({ ...html(403, 'Just a moment... Enable JavaScript and cookies', 'cloudflare') }),
  ),
  scenario(
    'a firewall of a load balancer blocks this client',
    'FRONT_REFUSES',
    everything(albPage(403, 'Forbidden')),
  ),
  scenario(
    'a firewall with a support number',
    'FRONT_REFUSES',
    everything(html(403, 'The requested URL was rejected. Your support ID is: 1234567', 'BigIP')),
  ),
  scenario(
    'a firewall blocks larger bodies',
    'FRONT_REFUSES',
    [platform(paths.artifacts, albPage(403, 'Forbidden'), { methods: ['PUT'], body: largeBodies })],
    {
      acceptable: ['METHOD_BLOCKED'],
    },
  ),
  scenario('a proxy lets only some addresses in', noRule, everything(nginxPage(403, 'Forbidden')), {
    also: ['FRONT_REFUSES'],
  }),
  scenario('no route, nginx', noRule, everything(nginxPage(404, 'Not Found'))),
  scenario('no route for the tracking URI, Go', noRule, [
    platform(paths.tracking, plain(404, '404 page not found\n', '')),
  ]),
  scenario('no route, an API gateway in JSON', noRule, [
    platform(paths.tracking, json(404, { message: 'no Route matched with those values' })),
  ]),
  scenario('no route, told as 403 by an API gateway', noRule, [
    platform(
      paths.tracking,
      json(403, { message: 'Missing Authentication Token' }, [
        'x-amzn-errortype',
        'MissingAuthenticationTokenException',
      ]),
    ),
  ]),
  scenario('200 and another JSON to everything', noRule, everything(json(200, { status: 'ok' }))),
  scenario('200 and another JSON below the tracking URI', noRule, [
    platform(paths.tracking, json(200, { status: 'maintenance' })),
  ]),
  scenario('JSON of MLflow’s, cut off for every key alike', 'ANSWERS_CHANGED', [
    platform(paths.tracking, json(200, '{"experiments": [{"experiment_id": "0", "na')),
  ]),
  scenario(
    'JSON of an open MLflow’s, cut off everywhere',
    'ANSWERS_CHANGED',
    everything(json(200, '{"experiments": [{"experiment_id": "0", "na')),
  ),
  scenario('200 and text to everything', noRule, everything(plain(200, 'OK', 'nginx'))),
  scenario('200 and nothing below the tracking URI', noRule, [platform(paths.tracking, bare(200))]),
  scenario(
    '200 and an empty JSON answer to everything',
    noRule,
    everything(bare(200, ['content-type', 'application/json'])),
  ),
  scenario('a welcome page to everything', noRule, everything(html(200, 'Welcome to nginx!'))),
  scenario('no live backend, 502 without a body', 'API_DOWN', everything(bare(502))),
  scenario('no live backend, 503 in text', 'API_DOWN', everything(plain(503, 'no available server\n', ''))),
  scenario(
    'no live backend, 503 of a mesh',
    'API_DOWN',
    everything(plain(503, 'upstream connect error or disconnect/reset before headers', 'envoy')),
  ),
  scenario(
    'no live backend, 521 of a CDN',
    'API_DOWN',
    everything(html(521, 'Web server is down', 'cloudflare')),
  ),
  scenario('no live backend for the tracking URI only', 'NO_BACKEND', [platform(paths.tracking, bare(502))]),
  scenario('uploads limited in size', 'SIZE_LIMIT', [
    platform(paths.artifacts, nginxPage(413, 'Request Entity Too Large'), { methods: ['PUT'] }),
  ]),
  scenario('metrics limited in size', 'SIZE_LIMIT', [
    platform(/runs\/log-batch/, plain(413, 'Payload Too Large', '')),
  ]),
  scenario('headers limited in size', 'HEADER_LIMIT', [
    platform(paths.tracking, html(431, 'Request Header Fields Too Large'), { when: withAnyKey }),
  ]),
  scenario('headers limited in size, told as 400', 'HEADER_LIMIT', [
    platform(paths.tracking, nginxPage(400, 'Request Header Or Cookie Too Large'), { when: withAnyKey }),
  ]),
  scenario('PUT refused by its method', 'METHOD_BLOCKED', [
    platform(paths.all, nginxPage(405, 'Not Allowed'), { methods: ['PUT'] }),
  ]),
  scenario(
    'PUT refused with 403',
    'METHOD_BLOCKED',
    [platform(paths.all, nginxPage(403, 'Forbidden'), { methods: ['PUT'] })],
    { acceptable: ['FRONT_REFUSES'] },
  ),
  scenario('uploads time out in the proxy', 'FRONT_TIMEOUT', [
    platform(paths.artifacts, nginxPage(504, 'Gateway Time-out'), { methods: ['PUT'] }),
  ]),
  scenario(
    'writes refused without a reason',
    'WRITES_REFUSED',
    [
      platform(/\/(experiments|runs|registered-models|model-versions)\/(create|log-batch)/, bare(403), {
        methods: ['POST'],
      }),
    ],
    { expected: [{ code: 'WRITES_REFUSED', confidence: 'likely' }] },
  ),
  scenario('a quota told with 403', 'RATE_LIMITED', [
    platform(paths.tracking, json(403, { message: 'The monthly quota is used up.' }), { when: withKey }),
  ]),
  scenario('a permission that a gateway in front asks for', 'MLFLOW_PERMISSION', [
    platform(
      /registered-models\/create/,
      json(403, { message: 'User role/train is not authorized to perform: registry:Create' }, [
        'x-amzn-requestid',
        '1',
      ]),
    ),
  ]),
  scenario(
    'an authorizer behind a proxy refuses',
    'FRONT_REFUSES',
    everything(bare(403, ['server', 'envoy'])),
  ),
  scenario(
    'a host that is not paid for',
    'FRONT_REFUSES',
    everything(plain(402, 'Payment required', 'Vercel')),
  ),
  scenario('rate limit without words', 'RATE_LIMITED', [
    platform(paths.tracking, plain(429, 'Local rate_limited', 'envoy'), { when: withKey }),
  ]),
  scenario(
    'a client certificate wanted',
    'CLIENT_CERTIFICATE',
    everything(nginxPage(400, 'No required SSL certificate was sent')),
  ),
  scenario(
    'https wanted, told as 400',
    'PLAIN_HTTP',
    everything(nginxPage(400, 'The plain HTTP request was sent to HTTPS port')),
  ),
  scenario('before auth: 401 and an empty object', login, [auth(paths.all, json(401, {}))]),
  scenario('before auth: an authorizer that knows no key', login, [
    auth(
      paths.validate,
      json(401, { message: 'Invalid token' }, ['www-authenticate', 'Bearer error="invalid_token"']),
    ),
  ]),
  scenario('before auth: no live backend', 'AUTH_DOWN', [auth(paths.all, bare(502))]),
  scenario('before auth: http sent to https', 'PLAIN_HTTP', [
    auth(paths.all, ({ auth: host }, { path }) => redirect(301, `${host.replace('http:', 'https:')}${path}`)),
  ]),
  scenario('before auth: the key is dropped', 'KEY_HEADER_LOST', [
    auth(paths.validate, { healthy: { request: withoutKey } }),
  ]),
  scenario('before auth: POST refused', 'METHOD_BLOCKED', [
    auth(paths.all, nginxPage(405, 'Not Allowed'), { methods: ['POST'] }),
  ]),
  scenario(
    'a proxy that fails by itself',
    'FRONT_ERROR',
    everything(nginxPage(500, 'Internal Server Error')),
  ),
  scenario(
    'a cache that keeps answers for everybody',
    'FRONT_CACHES',
    [
      platform(
        /\/experiments\/search/,
        json(
          200,
          { experiments: [{ experiment_id: '0', name: 'Default' }] },
          ['age', '12'],
          ['x-cache', 'HIT'],
        ),
        {
          when: ['none', 'garbage', 'lower-case-bearer', 'raw', 'basic'],
        },
      ),
    ],
    { expected: [{ code: 'FRONT_CACHES', confidence: 'likely' }] },
  ),
  scenario(
    'an API gateway that is refused the connection, and says so with 500',
    'API_DOWN',
    everything(
      json(500, { error: 'Internal Server Error', message: 'Connection refused: api/10.0.3.12:8000' }),
    ),
  ),
  scenario('a parser of bodies keeps them', 'NO_ANSWER', [platform(paths.api, 'hang', { body: /./ })], {
    inputs: () => ({ 'request-timeout': '5' }),
  }),
  scenario(
    'a web framework that asks for the token of a form',
    'METHOD_BLOCKED',
    [
      platform(paths.tracking, json(403, { detail: 'CSRF Failed: CSRF token missing.' }), {
        methods: ['POST', 'PUT', 'DELETE', 'PATCH'],
      }),
    ],
    { source: 'Django REST framework: SessionAuthentication enforces CSRF' },
  ),
  scenario('writes cut off by a reset', 'CONNECTION_RESET', [platform(/runs\/log-batch/, 'reset')]),
  scenario('JSON that is written anew, with numbers for what looks like one', 'ANSWERS_CHANGED', [
    platform(
      /\/(model-versions|runs)\//,
      rewritten((text) => text.replace(/("value": ?)"(-?\d+(?:\.\d+)?)"/g, '$1$2')),
      { when: withKey },
    ),
  ]),
  scenario('a script added to every answer', 'ANSWERS_CHANGED', [
    platform(paths.tracking, {
      healthy: { answer: async (reply) => ({ ...reply, body: `${await textOf(reply)}<script></script>` }) },
    }),
  ]),
  scenario(
    'larger bodies answered 404',
    'SIZE_LIMIT',
    [
      platform(
        paths.artifacts,
        html(404, 'The request filtering module is configured to deny', 'Microsoft-IIS/10.0'),
        { methods: ['PUT'], body: largeBodies },
      ),
    ],
    { expected: [{ code: 'SIZE_LIMIT', confidence: 'likely' }], acceptable: [noRule, 'METHOD_BLOCKED'] },
  ),
]
