import { albPage, authTrouble, balancerDown, detail, html, validates } from '../answers.ts'
import { auth, paths, platform, type Scenario, withAnyKey, withKey } from '../scenario.ts'

/** What the API says when it has trouble with the auth service, whoever asks. */
const proxyTrouble = (text: string) => platform(paths.api, authTrouble(text), { when: withAnyKey })

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)

/** Cases whose cause lies in the auth service. */
export const authScenarios: Scenario[] = [
  {
    name: 'auth outage',
    source: 'case: Auth outage, current build',
    expected: [{ code: 'AUTH_DOWN' }],
    rules: [auth(paths.all, balancerDown), proxyTrouble('Authentication service error')],
  },
  {
    name: 'auth outage behind an old build',
    source: 'case: Auth outage; table: 401 Authentication service error, compact',
    expected: [{ code: 'AUTH_DOWN' }],
    rules: [
      auth(paths.all, balancerDown),
      platform(paths.api, detail(401, 'Authentication service error'), { when: withAnyKey }),
    ],
  },
  {
    name: 'auth answers 502',
    source: 'case: ALB straight to MLflow, and auth 502 (the auth half)',
    expected: [{ code: 'AUTH_DOWN' }],
    rules: [auth(paths.all, albPage(502, 'Bad Gateway')), proxyTrouble('Authentication service unavailable')],
  },
  {
    name: 'auth down, which the cache of the API hides',
    source: 'platform.md: positive validations are cached 60 s',
    expected: [{ code: 'AUTH_DOWN' }],
    rules: [auth(paths.all, balancerDown)],
  },
  {
    name: 'auth and API both down',
    source: 'case: Secrets missing',
    expected: [{ code: 'AUTH_DOWN' }, { code: 'API_DOWN' }],
    also: ['API_DOWN'],
    rules: [auth(paths.all, balancerDown), platform(paths.all, balancerDown)],
  },
  {
    name: 'auth slow',
    source: 'table: 503 Authentication service timeout, Retry-After 1, after about 5 s',
    expected: [{ code: 'AUTH_SLOW' }],
    rules: [
      auth(paths.validate, { healthy: { delayMs: 5200 } }, { when: ['bearer'] }),
      proxyTrouble('Authentication service timeout'),
    ],
  },
  {
    name: 'auth slow behind an old build',
    source: 'case: Auth trouble told as 401',
    expected: [{ code: 'AUTH_SLOW' }],
    rules: [
      auth(paths.validate, { healthy: { delayMs: 5200 } }, { when: ['bearer'] }),
      platform(paths.api, detail(401, 'Authentication service timeout'), { when: withAnyKey }),
    ],
  },
  {
    name: 'auth healthy but its validation never answers',
    source: 'table: 503 Authentication service timeout, then auth /health and validate',
    expected: [{ code: 'AUTH_SLOW' }],
    also: ['NO_ANSWER'],
    rules: [auth(paths.validate, 'hang'), proxyTrouble('Authentication service timeout')],
    inputs: () => ({ 'request-timeout': '1' }),
  },
  {
    name: 'auth accepts connections and never answers',
    source: 'platform.md: half-open; table: 503 Authentication service timeout',
    expected: [{ code: 'NO_ANSWER' }],
    also: ['AUTH_SLOW', 'AUTH_DOWN'],
    rules: [auth(paths.all, 'hang'), proxyTrouble('Authentication service timeout')],
    inputs: () => ({ 'request-timeout': '1' }),
  },
  {
    name: 'auth validation fails with 500',
    source: 'table: 503 Authentication service error; direct validate fails as well',
    expected: [{ code: 'AUTH_BROKEN' }],
    rules: [
      auth(paths.validate, detail(500, 'Internal server error'), { when: withAnyKey }),
      proxyTrouble('Authentication service error'),
    ],
  },
  {
    name: 'auth answers with something that is no object',
    source: 'table: 401 Authentication service error, compact: auth answered 200 with a non-object',
    expected: [{ code: 'AUTH_BROKEN' }],
    rules: [
      auth(paths.validate, { ...validates(), body: '"ok"' }, { when: withAnyKey }),
      platform(paths.api, detail(401, 'Authentication service error'), { when: withAnyKey }),
    ],
  },
  {
    name: 'auth answers the validation with a web page',
    source: 'table: 503 Authentication service unavailable: a non-JSON 200',
    expected: [{ code: 'AUTH_BROKEN' }],
    acceptable: ['AUTH_MISROUTED', 'LOGIN_PAGE'],
    rules: [auth(paths.validate, html(200, 'Welcome')), proxyTrouble('Authentication service unavailable')],
  },
  {
    name: 'auth refuses the form of every request',
    source: 'table: auth answered a 4xx other than 401/429 (422)',
    expected: [{ code: 'AUTH_BROKEN' }],
    acceptable: ['API_AUTH_CONTRACT'],
    rules: [
      auth(
        paths.validate,
        detail(422, [{ type: 'missing', loc: ['body', 'api_key'], msg: 'Field required' }]),
      ),
      proxyTrouble('Authentication service error'),
    ],
  },
  {
    name: 'auth host leads to the API',
    source: 'case: The misdiagnosis; auth and registry shared a load balancer',
    expected: [{ code: 'AUTH_MISROUTED' }],
    rules: [
      auth(paths.all, { healthy: { from: 'registry' } }),
      proxyTrouble('Authentication service timeout'),
    ],
  },
  {
    name: 'auth of a version that validates keys at another path',
    source: 'version drift: 404 in its own form, while it names itself and registrations work',
    expected: [{ code: 'AUTH_MISROUTED', confidence: 'likely' }],
    rules: [auth(/validate$/, detail(404, 'Not Found'))],
  },
  {
    name: 'auth’s clock is ahead, so that a key has expired which has not',
    source: 'clock skew: the end that it names is to come',
    expected: [{ code: 'AUTH_CLOCK', confidence: 'likely' }],
    rules: [
      auth(
        paths.validate,
        () => validates({ is_valid: false, error: `API key expired at ${inHours(1).toISOString()}` }),
        { when: withKey },
      ),
      platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey }),
    ],
  },
  {
    name: 'auth refuses a key for an end that is to come',
    source: 'an end in local time, read as UTC',
    expected: [{ code: 'AUTH_CLOCK', confidence: 'likely' }],
    rules: [
      auth(paths.validate, () => detail(401, `API key expired at ${inHours(2).toISOString()}`), {
        when: withKey,
      }),
      platform(paths.api, detail(401, 'Invalid or expired API key'), { when: withAnyKey }),
    ],
  },
  {
    name: "only auth's /api/* leads to the API",
    source: 'case: Auth time-out by routing',
    expected: [{ code: 'AUTH_MISROUTED' }],
    rules: [
      auth(paths.validate, detail(401, 'API key required'), { when: ['none'] }),
      auth(paths.validate, {
        healthy: {
          from: 'registry',
          delayMs: 300,
          answer: () => detail(401, 'Authentication service timeout'),
        },
      }),
      platform(paths.api, detail(401, 'Authentication service timeout'), { when: withAnyKey }),
    ],
  },
  {
    name: "auth's load balancer has no rule",
    source: 'platform.md: ALB fixed response, here on the auth host',
    expected: [{ code: 'BALANCER_NO_RULE' }],
    also: ['AUTH_MISROUTED', 'AUTH_DOWN'],
    rules: [
      auth(paths.all, {
        ...albPage(404, ''),
        headers: [
          ['content-type', 'text/plain'],
          ['server', 'awselb/2.0'],
        ],
        body: 'Not Found',
      }),
      proxyTrouble('Authentication service error'),
    ],
  },
  {
    name: 'auth answers 200 without is_valid',
    source: 'platform.md: 200 is not proof of validity',
    expected: [{ code: 'AUTH_BROKEN' }],
    rules: [
      auth(
        paths.validate,
        { ...validates(), body: '{"valid":true,"service_id":"platform"}' },
        { when: withKey },
      ),
    ],
  },
]
