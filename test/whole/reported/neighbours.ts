import { listen } from '../../../src/sandbox/call.ts'
import { answering, artifacts, outside, party, step, tracking } from '../blind/scenario.ts'
import { answer, centred, empty, json, text } from '../parties/answer.ts'
import { saying } from '../parties/index.ts'
import { type Documented, is, ofTheKey, passes } from './further-truth.ts'

/** What a certain rule looks for is there, and the cause is the one beside it. */
export const neighbours: Documented[] = [
  {
    name: 'nginx before an MLflow by itself calls its password MLflow’s',
    source: 'nginx: auth_basic',
    topology: 'mlflow',
    differs: answering('edge', () => {
      const reply = centred(401, 'Authorization Required', 'nginx/1.24.0')
      return { ...reply, headers: [...reply.headers, ['www-authenticate', 'Basic realm="MLflow"']] }
    }),
    ...is(['LOGIN_PAGE'], /log.?in|password/i, { layer: ['network'], wrong: ['MLFLOW_LOGIN', ...ofTheKey] }),
  },
  {
    name: 'an auth service of another name is broken: its root names itself, validation is 500',
    source: 'services in general',
    differs: answering('auth', ({ path }) =>
      path === '/'
        ? json(200, { app: 'identity', version: '4.1' })
        : json(500, { detail: 'Internal Server Error' }),
    ),
    ...is(['AUTH_BROKEN', 'AUTH_MISROUTED'], /auth/i, {
      certain: false,
      layer: ['auth'],
      owner: ['auth team', 'infrastructure'],
      category: ['BUG', 'DEPLOY'],
    }),
  },
  {
    name: 'the auth host has no target for callers; the platform asks another way and registers',
    source: 'split networks in general',
    differs: answering('auth', () => empty(502), outside),
    ...passes({ never: /AUTH_DOWN certain/ }),
  },
  {
    name: 'the edge before the auth service takes its address for none: 400, Invalid URL, to all',
    source: 'Akamai: Invalid URL',
    differs: party('auth', 'Akamai', 'no-route'),
    ...is(['FRONT_REFUSES', 'BALANCER_NO_RULE', 'AUTH_MISROUTED'], /in front of|rule|rout/i, {
      layer: ['auth', 'network'],
      category: ['CFG', 'DEPLOY'],
    }),
  },
  {
    name: 'the caller’s own proxy reaches neither the auth service nor the registry: 503 to all',
    source: 'Squid: ERR_CONNECT_FAIL',
    stage: async () => {
      const proxy = await listen(async (call) => saying('Squid', 'no-backend')(call))
      return { env: { HTTP_PROXY: proxy.url }, opened: [proxy] }
    },
    ...is(['PROXY_CANNOT_REACH'], /proxy/i, { wrong: ['AUTH_DOWN', 'API_DOWN', 'NO_BACKEND'] }),
  },
  {
    name: 'bare words of a firewall that passes everything else on: Permission denied',
    source: 'firewalls with a text of one’s own',
    topology: 'mlflow',
    differs: answering(
      'edge',
      () => text(403, 'Permission denied', [['server', 'BigIP']]),
      step('registered-models/create'),
    ),
    ...is(['MLFLOW_PERMISSION', 'FRONT_REFUSES', 'WRITES_REFUSED'], /permission|refus|block/i, {
      certain: false,
      layer: ['network', 'mlflow'],
      owner: ['caller', 'infrastructure'],
      category: ['SCOPE', 'CFG'],
    }),
  },
  {
    name: 'files are led to a site of static pages: it refuses PUT and has none of them',
    source: 'nginx: 405 to what writes to a static file',
    differs: answering(
      'edge',
      ({ method }) =>
        method === 'PUT' ? centred(405, 'Not Allowed', 'nginx') : centred(404, 'Not Found', 'nginx'),
      artifacts,
    ),
    ...is(['BALANCER_NO_RULE'], /rule|rout|lead/i, {
      layer: ['network', 'artifacts'],
      category: ['DEPLOY', 'CFG'],
      wrong: ['ARTIFACT_ROUTE_MISSING', 'ARTIFACT_ERROR', ...ofTheKey],
    }),
  },
  {
    name: 'a sign-in page offers a client certificate beside the password',
    source: 'Keycloak: X.509 client certificate authentication',
    differs: answering(
      'edge',
      () =>
        answer(
          401,
          'text/html',
          '<html><form><h1>Sign in</h1><input type="password" name="p"><a href="/x509">Sign in with a client certificate</a></form></html>',
        ),
      tracking,
    ),
    ...is(['LOGIN_PAGE'], /sign|log.?in|password/i, { layer: ['network'], wrong: ['CLIENT_CERTIFICATE'] }),
  },
  {
    name: 'the API’s own database is gone: its own 500, in the words of the driver',
    source: 'FastAPI: exception handlers that tell the exception',
    differs: answering('mount', () =>
      json(500, { detail: '(psycopg2.OperationalError) connection refused' }),
    ),
    ...is(['API_ERROR'], /API/i, {
      certain: false,
      layer: ['proxy'],
      owner: ['API team'],
      category: ['BUG'],
      wrong: ['MLFLOW_DATABASE', 'MLFLOW_ERROR'],
    }),
  },
  {
    name: 'one of two APIs asks for another service: the key is refused in the middle and is still valid',
    source: 'roll-outs with another setting',
    differs: answering(
      'mount',
      () => json(401, { detail: 'API key expired or revoked' }),
      (() => {
        let isReached = false
        return (call) => {
          isReached ||= step('runs/create')(call)
          return isReached
        }
      })(),
    ),
    ...is(['KEY_ENDED', 'SERVICE_ID_MISMATCH'], /still accepts|API/i, {
      certain: false,
      layer: ['proxy', 'auth'],
      owner: ['API team', 'caller'],
      category: ['CFG', 'KEY'],
    }),
  },
]
