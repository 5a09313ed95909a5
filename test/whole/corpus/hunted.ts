import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { type Call, type Reply, readBody } from '../../../src/sandbox/call.ts'
import { detail, flask404, html, mlflowViaApi } from '../answers.ts'
import { answer, json } from '../parties/answer.ts'
import {
  auth,
  type Change,
  paths,
  platform,
  type Rule,
  type Scenario,
  withAnyKey,
  withKey,
} from '../scenario.ts'

const scenario = (name: string, code: string, rules: Rule[], more: Partial<Scenario> = {}): Scenario => ({
  name: `hunted: ${name}`,
  source: 'a draw of the hunt on which the first cause was once wrong',
  expected: [{ code, confidence: 'likely' }],
  rules,
  ...more,
})

/** MLflow with its own login and nothing before it, which is its whole address. */
const behindLogin: Partial<Scenario> = {
  topology: 'mlflow-basic-auth',
  inputs: ({ registry, apiKey }) => ({
    platform: 'mlflow',
    'tracking-uri': registry,
    'api-key': `admin:${apiKey}`,
  }),
}
const alone: Partial<Scenario> = {
  topology: 'mlflow',
  inputs: ({ registry }) => ({ 'tracking-uri': registry }),
}

const mayNot = { message: 'You are not allowed to access this resource', http_status_code: 403 }
const gone = html(503, 'The application is currently not serving requests at this endpoint.', '')

const packed = async ({ body }: Reply) => gzipSync(gzipSync(await readBody(body)))
const withoutQuery = (call: Call): Call => ({ ...call, query: new URLSearchParams() })
const withoutBody = (call: Call): Call => {
  call.body.resume()
  const { 'content-length': _, ...headers } = call.headers
  return { ...call, headers, body: Readable.from([]) }
}

/** From the version on, the API reaches nothing any more. */
function endingAtTheVersion(): Change {
  let isOver = false
  return {
    request: (call) => {
      isOver ||= call.path.endsWith('/model-versions/create')
      return call
    },
    answer: (reply) =>
      isOver ? detail(502, 'Failed to connect to MLflow server at http://mlflow.internal:5000') : reply,
  }
}

const byProxy = (reply: Reply): Reply => ({
  ...reply,
  headers: [...reply.headers, ['via', '1.1 webgateway']],
})

/** A platform, or what stands before it, as nobody wrote it down: each of these was drawn, and misread once. */
export const huntedScenarios: Scenario[] = [
  scenario('a captive portal answers for an auth URL with a path, too', 'PROXY_REFUSED', [], {
    proxy: answer(200, 'text/html', '<html><title>Welcome to Guest Wi-Fi</title></html>'),
    inputs: (urls) => ({ 'auth-url': `${urls.auth}/hokusai/auth` }),
  }),
  scenario('reading back what was written is refused', 'FRONT_REFUSES', [
    platform(/\/mlflow-artifacts\/artifacts\/./, json(403, mayNot), { methods: ['GET'] }),
  ]),
  scenario('listing what was written is refused', 'FRONT_REFUSES', [
    platform(/\/mlflow\/artifacts\/list/, json(403, mayNot)),
  ]),
  scenario(
    'a login’s path is cut off on the way',
    'WRONG_TRACKING_URI',
    [platform(/\/2\.0\/mlflow\//, flask404, { when: ['login'] })],
    behindLogin,
  ),
  scenario(
    'the first part of each path is cut off, which leaves MLflow one path with another before it',
    'WRONG_TRACKING_URI',
    [
      platform(paths.all, {
        healthy: { request: (call) => ({ ...call, path: call.path.replace(/^\/[^/]+/, '') }) },
      }),
    ],
    behindLogin,
  ),
  scenario(
    'no backend behind the check of logins',
    'NO_BACKEND',
    [platform(/\/2\.0\/mlflow\//, gone, { when: ['login'] })],
    behindLogin,
  ),
  scenario('one of two backends is away, and says so', 'NO_BACKEND', [
    platform(/\/experiments\/search/, gone, { when: ['bearer'], times: 1 }),
    platform(/\/runs\/create$/, gone),
  ]),
  scenario(
    'uploads refused in the API’s form by another server',
    'METHOD_BLOCKED',
    [
      platform(paths.artifacts, json(403, { detail: 'You do not have permission to perform this action.' }), {
        methods: ['PUT'],
      }),
    ],
    { acceptable: ['FRONT_REFUSES'] },
  ),
  scenario('one file of many is refused in the API’s form', 'FRONT_REFUSES', [
    platform(/\/MLmodel$/, json(403, { detail: 'You do not have permission to perform this action.' }), {
      methods: ['PUT'],
    }),
  ]),
  scenario(
    'whoever writes is asked whether a person sits there',
    'FRONT_REFUSES',
    [
      platform(/\/2\.0\//, json(403, { url: 'https://geo.captcha.invalid/captcha/?cid=1' }), {
        methods: ['POST', 'PUT', 'PATCH', 'DELETE'],
      }),
    ],
    behindLogin,
  ),
  scenario(
    'a login in the API’s form before an MLflow',
    'LOGIN_PAGE',
    [platform(/\/2\.0\//, json(401, { detail: 'Authentication credentials were not provided.' }))],
    alone,
  ),
  scenario(
    'uploads wait in vain, and nothing else',
    'UPLOAD_CUT_OFF',
    [platform(paths.artifacts, 'hang', { methods: ['PUT'] })],
    { inputs: () => ({ 'request-timeout': '5' }) },
  ),
  scenario('each creation is sent twice, and the second answer comes back', 'CONTENT_REFUSED', [
    platform(
      /experiments\/create$/,
      mlflowViaApi(400, 'RESOURCE_ALREADY_EXISTS', 'Experiment already exists.'),
      { when: withKey },
    ),
  ]),
  scenario('the query is lost on the way', 'PATH_CHANGED', [
    platform(paths.tracking, { healthy: { request: withoutQuery } }, { when: withKey, methods: ['GET'] }),
  ]),
  scenario('bodies are lost on the way, whatever the method', 'BODY_DROPPED', [
    platform(paths.tracking, { healthy: { request: withoutBody } }, { when: withKey }),
  ]),
  scenario('answers packed twice', 'ANSWERS_CHANGED', [
    platform(
      paths.tracking,
      {
        healthy: {
          answer: async (reply) => ({
            ...reply,
            headers: [...reply.headers, ['content-encoding', 'gzip']],
            body: await packed(reply),
          }),
        },
      },
      { when: withKey },
    ),
  ]),
  scenario('a quota of MLflow’s, told by its code', 'MLFLOW_QUOTA', [
    platform(
      /model-versions\/create$/,
      mlflowViaApi(
        400,
        'QUOTA_EXCEEDED',
        'Cannot create 1 version(s) in model m (estimated count: 50, limit: 50).',
      ),
    ),
  ]),
  scenario('a right that an API gateway misses', 'MLFLOW_PERMISSION', [
    platform(
      /registered-models\/create$/,
      json(
        403,
        { message: 'User: arn:aws:sts::1:role is not authorized to perform: CreateRegisteredModel' },
        [['x-amzn-errortype', 'AccessDeniedException']],
      ),
    ),
  ]),
  scenario('a quota in front, told with 403', 'RATE_LIMITED', [
    platform(
      paths.tracking,
      json(
        403,
        { statusCode: 403, message: 'Out of call volume quota. Quota will be replenished in 02:12:33.' },
        [
          ['ocp-apim-trace-location', 'x'],
          ['retry-after', '7953'],
        ],
      ),
      { when: withAnyKey },
    ),
  ]),
  scenario(
    'setting a tag of the version is refused',
    'MLFLOW_PERMISSION',
    [platform(/model-versions\/set-tag$/, mlflowViaApi(403, 'PERMISSION_DENIED', 'Permission denied'))],
    { expected: [{ code: 'MLFLOW_PERMISSION' }] },
  ),
  scenario(
    'a file is not there yet after its upload',
    'ARTIFACTS_DAMAGED',
    [
      platform(
        /\/mlflow-artifacts\/artifacts\/./,
        mlflowViaApi(404, 'RESOURCE_DOES_NOT_EXIST', 'No such artifact'),
        { methods: ['GET'] },
      ),
    ],
    { also: ['WRITES_NOT_SEEN'] },
  ),
  scenario(
    'files read back wait in vain, and nothing else',
    'UPLOAD_CUT_OFF',
    [platform(/\/mlflow-artifacts\/artifacts\/./, 'hang', { methods: ['GET'] })],
    { inputs: () => ({ 'request-timeout': '5' }) },
  ),
  scenario('the type of bodies is lost on the way', 'BODY_DROPPED', [
    platform(
      /\/create$/,
      mlflowViaApi(400, 'BAD_REQUEST', "Bad request. Content type must be 'application/json'"),
    ),
  ]),
  scenario(
    'MLflow ends in the middle of the run',
    'MLFLOW_UNREACHABLE',
    [platform(paths.tracking, { healthy: endingAtTheVersion() }, { when: withKey })],
    { expected: [{ code: 'MLFLOW_UNREACHABLE' }] },
  ),
  scenario('an error of MLflow’s under the status 200', 'ANSWERS_CHANGED', [
    platform(
      /registered-models\/create$/,
      json(200, { error_code: 'PERMISSION_DENIED', message: 'Permission denied for user svc-ml' }),
    ),
  ]),
  scenario('answers in an envelope', 'ANSWERS_CHANGED', [
    platform(
      paths.tracking,
      {
        healthy: {
          answer: async (reply) => ({
            ...reply,
            body: `{"status":"success","data":${(await readBody(reply.body)).toString()}}`,
          }),
        },
      },
      { when: withKey },
    ),
  ]),
  scenario('an empty object for whatever is to be made', 'MLFLOW_MALFORMED', [
    platform(/\/create$/, json(200, {}), { methods: ['POST'] }),
  ]),
  scenario(
    'the caller’s own proxy, with one header on all answers',
    'PROXY_REFUSED',
    [
      auth(paths.all, { healthy: { answer: byProxy } }),
      platform(paths.artifacts, () => byProxy(html(403, 'The file is larger than your proxy scans')), {
        methods: ['PUT'],
      }),
    ],
    { proxy: 'passes on' },
  ),
  scenario(
    'the caller’s own proxy filters uploads, in its own words alone',
    'PROXY_REFUSED',
    [
      platform(
        paths.artifacts,
        html(403, 'FortiGuard Intrusion Prevention - Access Blocked. Web Page Blocked', ''),
        { methods: ['PUT'] },
      ),
    ],
    { proxy: 'passes on' },
  ),
]
