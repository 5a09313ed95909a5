import type { Call, Reply } from '../../../src/sandbox/call.ts'
import {
  detail,
  fastApi,
  flask404,
  html,
  loginPage,
  mlflowTextViaApi,
  mlflowViaApi,
  rewritten,
  validates,
  viaApi,
} from '../answers.ts'
import { answer, json } from '../parties/answer.ts'
import { saying } from '../parties/index.ts'
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

const scenario = (name: string, code: string, rules: Rule[], more: Partial<Scenario> = {}): Scenario => ({
  name: `tried: ${name}`,
  source: 'a platform that somebody thought of who had not read the rules',
  expected: [{ code, confidence: 'likely' }],
  rules,
  ...more,
})

const alone: Partial<Scenario> = {
  topology: 'mlflow',
  inputs: ({ registry }) => ({ 'tracking-uri': registry, platform: 'mlflow' }),
}

const experiment = { experiment_id: '0', name: 'Default', artifact_location: 'mlflow-artifacts:/0' }
const kept = viaApi(200, { experiments: [{ ...experiment, lifecycle_stage: 'active' }] })

const flask405 = mlflowTextViaApi(
  405,
  'text/html; charset=utf-8',
  '<!doctype html>\n<html lang=en>\n<title>405 Method Not Allowed</title>\n<h1>Method Not Allowed</h1>\n',
)

const called = { method: 'GET', path: '/', headers: {} } as Parameters<ReturnType<typeof saying>>[0]
const lattice = saying('AWS VPC Lattice', 'block')(called)

const incident = answer(
  200,
  'text/html',
  '<html><head><META NAME="robots" CONTENT="noindex,nofollow"></head><body>Request unsuccessful. Incapsula incident ID: 443000270</body></html>',
  [['x-iinfo', '9-1-0 0NNN RT(1) q(0 -1 -1 0) r(0 -1)']],
)
const rejected = html(
  200,
  'The requested URL was rejected. Request Rejected. Your support ID is: 1234567890123456789',
  '',
)
const noKeyHere = answer(
  403,
  'application/xml',
  '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied.</Message></Error>',
  [['server', 'MinIO']],
)

/** Every second request is answered so, the first one well. */
function byTurns(reply: Reply): Behaviour {
  let asked = 0
  return { healthy: { answer: (healthy) => (asked++ % 2 === 0 ? healthy : reply) } }
}

const ban = html(403, '<h1>CrowdSec Access Forbidden</h1>', '')

const withoutKey = (call: Call): Call => {
  const { authorization: _, ...headers } = call.headers
  return { ...call, headers }
}

/** Platforms, and what stands before them, that were tried on the built program and misread once. */
export const triedScenarios: Scenario[] = [
  scenario(
    'a firewall’s page under the status 200, to everything',
    'FRONT_REFUSES',
    [platform(paths.tracking, incident)],
    { expected: [{ code: 'FRONT_REFUSES' }] },
  ),
  scenario(
    'a firewall’s page under the status 200, at one step',
    'FRONT_REFUSES',
    [platform(/model-versions\/create$/, rejected)],
    { expected: [{ code: 'FRONT_REFUSES' }] },
  ),
  scenario('a mesh that lets nobody in', 'FRONT_REFUSES', [platform(paths.all, lattice)], {
    expected: [{ code: 'FRONT_REFUSES' }],
  }),
  scenario(
    'an API gateway refuses one write in words that anybody uses',
    'FRONT_REFUSES',
    [
      platform(
        /registered-models\/create$/,
        json(403, { message: 'You are not allowed to access this resource' }),
      ),
    ],
    { expected: [{ code: 'FRONT_REFUSES' }] },
  ),
  scenario('the host leads to an object store', 'BALANCER_NO_RULE', [platform(paths.all, noKeyHere)], {
    acceptable: ['WRONG_TRACKING_URI'],
  }),
  scenario('a route for one method only', 'BALANCER_NO_RULE', [
    platform(paths.tracking, answer(404, '', '', [['server', 'istio-envoy']]), {
      methods: ['POST'],
      when: withAnyKey,
    }),
  ]),
  scenario('an object that is made is told with 201', 'ANSWERS_CHANGED', [
    platform(
      /\/create$/,
      { healthy: { answer: (reply) => ({ ...reply, status: 201 }) } },
      { when: withKey, methods: ['POST'] },
    ),
  ]),
  scenario('MLflow asks for more than its clients send by default', 'REQUEST_REFUSED', [
    platform(
      paths.tracking,
      mlflowViaApi(
        400,
        'INVALID_PARAMETER_VALUE',
        'Active workspace is required. Call mlflow.set_workspace().',
      ),
      { when: withKey },
    ),
  ]),
  scenario(
    'a server by itself takes another token',
    'LOGIN_PAGE',
    [platform(/\/2\.0\//, json(403, { error_code: 403, message: 'Invalid access token.' }))],
    { ...alone, expected: [{ code: 'LOGIN_PAGE', confidence: 'likely' }] },
  ),
  {
    ...scenario('the auth service spells what it tells beside its verdict otherwise', '', [
      auth(paths.validate, validates({ scopes: 'read write', roles: 7, is_admin: 'no' }), { when: withKey }),
    ]),
    expected: [],
  },
  scenario('a cache that says nothing of itself lets anybody read', 'FRONT_CACHES', [
    platform(/\/experiments\/search\?max_results=1$/, kept, { methods: ['GET'], when: ['none', 'garbage'] }),
  ]),
  scenario('an API that looks at a key only where one is sent, and at none for reads', 'OPEN_REGISTRY', [
    platform(/\/experiments\/search/, kept, { methods: ['GET'], when: ['none'] }),
  ]),
  scenario(
    'a site with a link to its login',
    'LOGIN_PAGE',
    [platform(paths.all, html(200, '<nav><a href="/login">Sign in</a></nav><h1>Welcome</h1>'))],
    { acceptable: ['BALANCER_NO_RULE', 'WRONG_TRACKING_URI'] },
  ),
  scenario(
    'a scope that reading needs',
    'SCOPE_MISSING',
    [
      platform(
        /\/experiments\/search/,
        fastApi(403, {
          error: 'FORBIDDEN',
          message: 'Insufficient permissions',
          required_scope: 'registry:read',
        }),
        { when: withKey },
      ),
    ],
    { expected: [{ code: 'SCOPE_MISSING' }] },
  ),
  scenario('MLflow does not find what every release has', 'PATH_CHANGED', [
    platform(/\/runs\/create$/, flask404),
  ]),
  scenario(
    'artifacts are disabled, in somebody’s words',
    'ARTIFACTS_DISABLED',
    [platform(paths.artifacts, detail(503, 'This endpoint is disabled for maintenance'))],
    { acceptable: ['ARTIFACT_ERROR'] },
  ),
  scenario('the API is closed for a while, by its own words', 'REGISTRY_UNAVAILABLE', [
    platform(paths.tracking, detail(503, 'Model registry is in maintenance until 18:00 UTC')),
  ]),
  scenario('a login answers in place of files', 'LOGIN_PAGE', [
    platform(/\/mlflow-artifacts\/artifacts\/./, loginPage, { methods: ['GET'] }),
  ]),
  scenario(
    'MLflow’s own login, told in its form of an error',
    'MLFLOW_LOGIN',
    [platform(paths.tracking, mlflowViaApi(401, 'UNAUTHENTICATED', 'Token is expired'), { when: withKey })],
    { expected: [{ code: 'MLFLOW_LOGIN' }] },
  ),
  scenario('a cache says that nothing has changed', 'FRONT_CACHES', [
    platform(/model-versions\/get\b/, answer(304, '', ''), { methods: ['GET'], when: withKey }),
  ]),
  scenario('one request of a key at a time', 'RATE_LIMITED', [
    platform(/\/runs\/create$/, json(409, { message: 'Another request with this key is in progress' })),
  ]),
  scenario('a filter’s page that names nobody, under 200 and to everything', 'FRONT_REFUSES', [
    platform(
      paths.tracking,
      html(200, '<h1>Page restricted</h1><p>This site has been restricted by the network team.</p>', ''),
    ),
  ]),
  scenario('a filter’s word in JSON, under 200 and at one step', 'FRONT_REFUSES', [
    platform(/\/experiments\/create$/, json(200, { action: 'denied', rule: 'egress-12' })),
  ]),
  scenario('a filter’s page for uploads, under a status of no backend', 'FRONT_REFUSES', [
    platform(paths.artifacts, html(503, 'The request was denied due to a security policy.', ''), {
      methods: ['PUT'],
    }),
  ]),
  scenario('the API holds bodies to a form of its own', 'CONTENT_REFUSED', [
    platform(
      /registered-models\/create$/,
      fastApi(422, { detail: [{ type: 'extra_forbidden', loc: ['body', 'tags'], msg: 'Extra inputs' }] }),
      { when: withKey },
    ),
  ]),
  scenario('names of files lose their case on the way', 'PATH_CHANGED', [
    platform(
      /\/mlflow\/artifacts\/list/,
      rewritten((text) => text.replaceAll('MLmodel', 'mlmodel')),
    ),
  ]),
  scenario('every second request finds no instance, and nobody says why', 'NO_BACKEND', [
    platform(/\/runs\/create$/, html(503, 'Service Unavailable', '')),
    platform(/\/experiments\/search/, html(503, 'Service Unavailable', ''), { when: ['bearer'], times: 1 }),
  ]),
  scenario(
    'a front that cannot connect to its origin',
    'API_DOWN',
    [platform(paths.all, html(502, "We wasn't able to connect to the origin.", 'CloudFront'))],
    { acceptable: ['NO_BACKEND'] },
  ),
  scenario('uploads arrive by another method', 'METHOD_BLOCKED', [
    platform(/\/mlflow-artifacts\/artifacts\/./, flask405, { methods: ['PUT'] }),
  ]),
  scenario('a tag that is accepted and not kept', 'REGISTRATION_INCOMPLETE', [
    platform(/model-versions\/set-tag$/, json(200, {})),
  ]),
  scenario('one of two instances of the API refuses the key', 'INSTANCES_DIFFER', [
    platform(/experiments\/search/, byTurns(detail(401, 'Invalid or expired API key')), {
      when: ['bearer'],
    }),
    platform(/experiments\/create$/, detail(401, 'Invalid or expired API key'), { when: ['bearer'] }),
  ]),
  scenario('one of two instances lacks a route that files need', 'INSTANCES_DIFFER', [
    platform(paths.artifacts, byTurns(detail(404, 'Not Found')), { when: ['bearer'] }),
  ]),
  scenario('one of two instances takes no writes, by a rule of its own', 'INSTANCES_DIFFER', [
    platform(/experiments\/search/, byTurns(detail(403, 'Writers only')), { when: ['bearer'] }),
    platform(/experiments\/create$/, detail(403, 'Writers only'), { when: ['bearer'] }),
  ]),
  scenario('one of two instances of the auth service does not know the key', 'INSTANCES_DIFFER', [
    auth(paths.validate, detail(401, 'API key not found or invalid'), { when: ['bearer'], times: 1 }),
    auth(paths.validate, byTurns(detail(401, 'API key not found or invalid')), { when: ['bearer'] }),
  ]),
  scenario('a CDN passes the key on with writes alone', 'KEY_DROPPED_IN_FRONT', [
    platform(paths.tracking, { healthy: { request: withoutKey } }, { methods: ['GET'], when: ['bearer'] }),
  ]),
  scenario('the auth service shuts an address out after failed keys', 'LOCKED_OUT', [
    auth(paths.validate, detail(429, 'Too many failed attempts. Try again in 15 minutes.'), {
      when: ['bearer'],
    }),
  ]),
  scenario('an address is banned after keys that were none', 'LOCKED_OUT', [
    platform(/experiments\/search/, { healthy: {} }, { when: ['bearer'], times: 1 }),
    platform(paths.all, ban, { when: withKey }),
    platform(/^\/(version|api\/health\/|mlflow\/health)/, ban),
  ]),
  scenario('an instance that does not know the key answers first, for the platform too', 'INSTANCES_DIFFER', [
    auth(paths.validate, detail(401, 'API key not found or invalid'), { when: ['bearer'], times: 1 }),
    auth(paths.validate, byTurns(detail(401, 'API key not found or invalid')), { when: ['bearer'] }),
    platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withKey }),
  ]),
]
