import { type Reply, readBody } from '../../../src/sandbox/call.ts'
import { authTrouble, detail, html, mlflowViaApi, redirect, validates } from '../answers.ts'
import { answer, json } from '../parties/answer.ts'
import { auth, paths, platform, type Rule, type Scenario, withAnyKey, withKey } from '../scenario.ts'

const scenario = (name: string, code: string, rules: Rule[], more: Partial<Scenario> = {}): Scenario => ({
  name: `told: ${name}`,
  source: 'a platform of a blind corpus whose own words told what its status did not',
  expected: [{ code, confidence: 'likely' }],
  rules,
  ...more,
})

/** MLflow refuses as it refuses for want of a permission, and says otherwise. */
const denied = (path: RegExp, message: string, code = 'PERMISSION_DENIED') =>
  platform(path, mlflowViaApi(403, code, message), { when: withKey })
const registry = /\/(registered-models|model-versions)\//

/** The auth service refuses the key, and the API takes its word. */
const refusedFor = (words: string): Rule[] => [
  auth(paths.validate, detail(401, words), { when: withKey }),
  platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey }),
]

const writes = { methods: ['POST', 'PUT', 'PATCH', 'DELETE'], when: withKey }
const networkLogin = html(511, 'You need to authenticate with the local network to gain access.', '')
const portal = redirect(302, 'http://login.campus.example/welcome?to=elsewhere')

const wantsHttps = json(426, { message: 'Please use HTTPS protocol' }, [['upgrade', 'TLS/1.2']])

const inEnvelope = async (reply: Reply): Promise<Reply> => ({
  ...reply,
  status: 200,
  body: JSON.stringify({
    statusCode: reply.status,
    headers: { 'content-type': 'application/json' },
    body: (await readBody(reply.body)).toString(),
  }),
})

/** Who answers says why: what the words tell goes before what the status usually stands for. */
export const toldScenarios: Scenario[] = [
  scenario('a registry that is switched off, with the code of a permission', 'REGISTRY_UNAVAILABLE', [
    denied(registry, 'Registered models are disabled in this tenant; use the catalog of the new product.'),
  ]),
  scenario('a quota, with the code of a permission', 'MLFLOW_QUOTA', [
    denied(/registered-models\/create$/, 'You reached the maximum of 50 registered models.'),
  ]),
  scenario('an access list of MLflow’s, which the API is not on', 'MLFLOW_CLOSED', [
    denied(paths.tracking, 'Request from IP 198.51.100.7 is not allowed by the access list of this server.'),
  ]),
  scenario('a maintenance, with the code of a permission', 'MLFLOW_CLOSED', [
    denied(/registered-models\/create$/, 'Writes wait until the maintenance of this server ends.'),
  ]),
  scenario('a plan of MLflow’s that has ended', 'MLFLOW_CLOSED', [
    denied(paths.tracking, 'The trial of this workspace has expired.'),
  ]),
  scenario('a feature that is switched off', 'MLFLOW_CLOSED', [
    denied(/\/runs\/create$/, 'Tracking is not enabled for this plan.', 'FEATURE_DISABLED'),
  ]),
  scenario('an account that is suspended, which the API takes for trouble with auth', 'KEY_WITHHELD', [
    auth(paths.validate, detail(403, 'This account is suspended: the last invoice is unpaid.'), {
      when: withKey,
    }),
    platform(paths.api, authTrouble('Authentication service error'), { when: withKey }),
  ]),
  scenario('a key of another environment', 'KEY_WITHHELD', refusedFor('This is a live key; use a test key')),
  scenario(
    'an account whose e-mail address nobody confirmed',
    'KEY_WITHHELD',
    refusedFor('Please verify your e-mail address to activate the account'),
  ),
  scenario('a key before its time', 'KEY_WITHHELD', refusedFor('Key is not valid before 2027-01-01')),
  scenario('an auth service that accepts whatever comes', 'OPEN_AUTH', [auth(paths.validate, validates())], {
    acceptable: ['AUTH_BROKEN'],
  }),
  scenario('the caller’s network wants a login', 'LOGIN_PAGE', [
    platform(paths.all, networkLogin),
    auth(paths.all, networkLogin),
  ]),
  scenario('one login over plain http before both hosts', 'LOGIN_PAGE', [
    platform(paths.all, portal),
    auth(paths.all, portal),
  ]),
  scenario('every answer in an envelope that holds its status', 'ANSWERS_CHANGED', [
    platform(paths.tracking, { healthy: { answer: inEnvelope } }),
  ]),
  scenario('the API takes no writes for now', 'REGISTRY_UNAVAILABLE', [
    platform(paths.tracking, detail(503, 'Down for maintenance, reads only'), writes),
  ]),
  scenario('the API asks for a long pause and says nothing else', 'REGISTRY_UNAVAILABLE', [
    platform(paths.tracking, detail(503, 'Closed', [['retry-after', '3600']]), writes),
  ]),
  scenario('a page of maintenance in place of what writes', 'REGISTRY_UNAVAILABLE', [
    platform(paths.tracking, html(200, '<h1>Planned maintenance</h1><p>Back at noon.</p>'), writes),
  ]),
  scenario(
    'a gateway that wants https says so by the status of an upgrade',
    'PLAIN_HTTP',
    [platform(paths.all, wantsHttps)],
    { expected: [{ code: 'PLAIN_HTTP' }] },
  ),
  scenario(
    'a gateway wants https of what came by https',
    'FRONT_REFUSES',
    [platform(paths.all, wantsHttps)],
    { tls: { hosts: ['registry', 'api'], certificate: 'trusted' } },
  ),
  scenario('the store limits MLflow, under the status of a caller’s limit', 'ARTIFACT_ERROR', [
    platform(
      paths.artifacts,
      mlflowViaApi(429, 'REQUEST_LIMIT_EXCEEDED', 'The bucket answers SlowDown, retry later'),
      { methods: ['PUT'] },
    ),
  ]),
  scenario('what was uploaded as YAML is gone', 'ARTIFACTS_DAMAGED', [
    platform(
      /\/artifacts\/.+\.yaml$/,
      mlflowViaApi(404, 'RESOURCE_DOES_NOT_EXIST', 'There is no such artifact'),
      { methods: ['GET'] },
    ),
  ]),
  scenario('MLflow does not reach the server that has its registry', 'REGISTRY_UNAVAILABLE', [
    platform(
      registry,
      mlflowViaApi(
        500,
        'INTERNAL_ERROR',
        "HTTPConnectionPool(host='models', port=80): Max retries exceeded with url: /api (Caused by NameResolutionError(': Name or service not known'))",
      ),
      { when: withKey },
    ),
  ]),
  scenario('a product without any route of a registry', 'REGISTRY_UNAVAILABLE', [
    platform(registry, mlflowViaApi(404, 'ENDPOINT_NOT_FOUND', 'No API of this name'), { when: withKey }),
  ]),
  scenario('a server that is to be switched off', 'MLFLOW_CLOSED', [
    denied(/\/runs\/create$/, 'This server was decommissioned and takes no new runs.'),
  ]),
  scenario('the API lacks one of its routes', 'MOUNT_MISSING', [
    platform(/registered-models\/create$/, detail(404, 'Not Found'), { when: withKey }),
  ]),
  scenario('the host of the auth service is switched off for its bill', 'FRONT_REFUSES', [
    auth(
      paths.all,
      answer(402, 'application/json', '{"message":"This project is paused: payment required"}', [
        ['server', 'cloudflare'],
      ]),
    ),
  ]),
  scenario('a freeze of all changes, in the words of the API', 'REGISTRY_UNAVAILABLE', [
    platform(
      /registered-models\/create$/,
      detail(409, 'All deployments are frozen over the holidays'),
      writes,
    ),
  ]),
  scenario('everything is sent to a page that says it is offline', 'REGISTRY_UNAVAILABLE', [
    platform(paths.all, redirect(307, 'https://status.example/offline.html')),
  ]),
  scenario('the API wants a header that no client of MLflow’s sends', 'CONTENT_REFUSED', [
    platform(/\/runs\/create$/, detail(400, 'Missing required header: X-Cost-Center'), writes),
  ]),
  scenario('a bucket stands where artifacts are asked for', 'BALANCER_NO_RULE', [
    platform(
      paths.artifacts,
      answer(403, 'application/xml', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', [
        ['server', 'AmazonS3'],
      ]),
      { methods: ['PUT'] },
    ),
  ]),
  scenario('the API refuses a workspace by a rule of its own', 'REFUSED_BY_RULE', [
    platform(paths.tracking, detail(403, 'Workspace w-7 is closed to your team'), { when: withKey }),
  ]),
  scenario('the API counts the experiments of an account', 'REFUSED_BY_RULE', [
    platform(/\/experiments\/create$/, detail(403, 'Too many open experiments: 20 of 20'), writes),
  ]),
  scenario('the part of the API that has the files checks keys otherwise', 'KEY_REFUSED_IN_PART', [
    platform(paths.artifacts, detail(401, 'Invalid or expired API key'), { when: withAnyKey }),
  ]),
  scenario('an address that was given up, which names another', 'WRONG_TRACKING_URI', [
    platform(paths.all, detail(410, 'This registry was discontinued; see https://new.example/api/mlflow.')),
  ]),
  scenario('a size that is told under the status of a bad request', 'SIZE_LIMIT', [
    platform(
      paths.artifacts,
      answer(
        400,
        'application/problem+json',
        '{"title":"Payload exceeds the maximum upload size of 64 bytes."}',
      ),
      { methods: ['PUT'] },
    ),
  ]),
  scenario('a key that a newer one replaced', 'KEY_WITHHELD', refusedFor('This token was superseded.')),
  scenario('the folder of MLflow’s files has a quota of its own, which is used up', 'ARTIFACT_ERROR', [
    platform(
      paths.artifacts,
      mlflowViaApi(500, 'INTERNAL_ERROR', "[Errno 122] Disk quota exceeded: '/srv/artifacts/7/model'"),
      { methods: ['PUT'] },
    ),
  ]),
  scenario(
    'names of files reach MLflow otherwise than they were sent',
    'ARTIFACT_ERROR',
    [
      platform(paths.artifacts, mlflowViaApi(400, 'INVALID_PARAMETER_VALUE', 'Not a normalized path'), {
        methods: ['PUT'],
      }),
    ],
    { expected: [{ code: 'ARTIFACT_ERROR', confidence: 'possible' }] },
  ),
  scenario('the length of uploads is lost on the way', 'FRONT_REFUSES', [
    platform(paths.artifacts, html(411, '<h1>Length Required</h1>'), { methods: ['PUT'] }),
  ]),
  scenario('uploads are led to a signed address with the key on them', 'BALANCER_NO_RULE', [
    platform(
      paths.artifacts,
      answer(
        400,
        'application/xml',
        '<?xml version="1.0"?><Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed</Message></Error>',
        [['server', 'AmazonS3']],
      ),
      { methods: ['PUT'] },
    ),
  ]),
  scenario('the plan of an API gateway counts requests, and all are made', 'RATE_LIMITED', [
    platform(paths.tracking, answer(429, 'application/json', '{"message":"Limit Exceeded"}'), {
      when: withAnyKey,
    }),
  ]),
]
