import { albPage, balancerDown, detail, flask404, html, loginPage, plain, redirect } from '../answers.ts'
import { auth, paths, platform, type Scenario, withAnyKey, withKey } from '../scenario.ts'

const noRule = plain(404, 'Not Found', 'awselb/2.0')

/** Cases in which the request does not get as far as the API: load balancer, login page, redirect. */
export const balancerScenarios: Scenario[] = [
  {
    name: 'load balancer without a rule for the host',
    source: 'table: 404 text/plain Not Found',
    expected: [{ code: 'BALANCER_NO_RULE' }],
    rules: [platform(paths.all, noRule)],
  },
  {
    name: 'load balancer without a rule for the path',
    source: 'table: 404 text/plain Not Found; /health answers',
    expected: [{ code: 'BALANCER_NO_RULE' }],
    rules: [platform(paths.tracking, noRule)],
  },
  {
    name: 'load balancer straight to MLflow',
    source: 'table: 404 Flask HTML on /api/mlflow/*',
    expected: [{ code: 'BALANCER_TO_MLFLOW' }],
    rules: [platform(paths.tracking, flask404)],
  },
  {
    name: 'load balancer straight to MLflow, and auth 502',
    source: 'case: ALB straight to MLflow, and auth 502',
    expected: [{ code: 'AUTH_DOWN' }, { code: 'BALANCER_TO_MLFLOW' }],
    also: ['BALANCER_TO_MLFLOW'],
    rules: [
      auth(paths.all, albPage(502, 'Bad Gateway')),
      platform(paths.tracking, flask404),
      platform(paths.api, detail(401, 'Authentication service error'), { when: withAnyKey }),
    ],
  },
  ...[502, 503, 504].map(
    (status): Scenario => ({
      name: `API down, ${status}`,
      source: 'table: 502/503/504 HTML',
      expected: [{ code: 'API_DOWN' }],
      rules: [platform(paths.all, albPage(status, 'Bad'))],
    }),
  ),
  {
    name: 'load balancer gives up waiting below the tracking URI, the API is healthy',
    source: 'table: 504 HTML; /health answers, so the target is not gone',
    expected: [{ code: 'NO_BACKEND', confidence: 'likely' }],
    acceptable: ['MLFLOW_TIMEOUT', 'MLFLOW_UNREACHABLE', 'UNDETERMINED'],
    rules: [platform(paths.tracking, albPage(504, 'Gateway Time-out'), { when: withKey })],
  },
  {
    name: 'API container does not start while the gateway answers',
    source: 'case: /api/mlflow not mounted: exec format error',
    expected: [{ code: 'API_DOWN' }],
    rules: [platform(/^\/(?!mlflow\/)/, balancerDown)],
  },
  {
    name: 'login page before the API',
    source: 'platform.md: HTML login page',
    expected: [{ code: 'LOGIN_PAGE' }],
    rules: [platform(/^\/(api\/)?mlflow\//, loginPage)],
  },
  {
    name: 'login page before everything, auth included',
    source: 'platform.md: HTML login page',
    expected: [{ code: 'LOGIN_PAGE' }],
    also: ['AUTH_MISROUTED'],
    rules: [platform(paths.all, loginPage), auth(paths.all, loginPage)],
  },
  {
    name: 'redirect to a login page',
    source: 'platform.md: HTML login page, loops',
    expected: [{ code: 'LOGIN_PAGE' }],
    rules: [platform(/^\/(api\/)?mlflow\//, ({ other }) => redirect(302, `${other}/login?next=%2F`))],
  },
  {
    name: 'tracking URI moved to another host',
    source: 'platform.md: redirects',
    expected: [{ code: 'REDIRECTED' }],
    rules: [platform(paths.tracking, (_, { path }) => redirect(301, `https://moved.hokusai.invalid${path}`))],
  },
  {
    name: 'redirect to itself',
    source: 'platform.md: loops',
    expected: [{ code: 'REDIRECTED' }],
    rules: [platform(paths.tracking, ({ registry }, { path }) => redirect(307, `${registry}${path}`))],
  },
  {
    name: 'a firewall refuses with a page of its own',
    source: 'look-alike: 403 HTML is no answer of any known part',
    expected: [{ code: 'FRONT_REFUSES' }],
    rules: [platform(paths.tracking, html(403, 'Request blocked', 'cloudflare'))],
  },
]
