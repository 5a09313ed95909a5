import type { Reply } from '../../src/sandbox/call.ts'
import {
  albPage,
  compact,
  flaskPage,
  mlflow,
  mlflowError,
  passedOn,
  spaced,
} from '../../src/sandbox/respond.ts'
import { rewriteJson } from '../../src/sandbox/tamper.ts'
import type { Behaviour } from './scenario.ts'

export { albPage, plain } from '../../src/sandbox/respond.ts'

type Headers = [string, string][]

/** The API or the auth service (FastAPI): compact JSON, `server` and `date` once. */
export const fastApi = compact
export const detail = (status: number, text: unknown, headers: Headers = []) =>
  compact(status, { detail: text }, headers)

/** The gateway reached by its own path, and through the API: spaced JSON, then `server` and `date` twice. */
export const gatewayDetail = (status: number, text: string) => spaced(status, { detail: text })
export const viaApi = (status: number, body: unknown) => passedOn(spaced(status, body))
export const gatewayViaApi = (status: number, text: string) => viaApi(status, { detail: text })
export const mlflowViaApi = (status: number, code: string, message: string) =>
  passedOn(mlflowError(status, code, message))
export const mlflowTextViaApi = (status: number, contentType: string, text: string) =>
  passedOn(mlflow(status, contentType, text))

/** The API's 503s about the auth service ask for a retry after a second. */
export const authTrouble = (text: string) => detail(503, text, [['retry-after', '1']])

export const balancerDown = albPage(503, 'Service Temporarily Unavailable')
export const flask404 = flaskPage(404)

export const redirect = (status: number, location: string): Reply => ({
  ...albPage(status, 'Redirect'),
  headers: [...albPage(status, '').headers, ['location', location]],
})

export const html = (status: number, body: string, server = 'nginx'): Reply => ({
  status,
  headers: [
    ['server', server],
    ['date', new Date().toUTCString()],
    ['content-type', 'text/html; charset=utf-8'],
  ],
  body: `<!DOCTYPE html>\n<html><head><title>Page</title></head><body>${body}</body></html>\n`,
})

export const loginPage = html(
  200,
  '<h1>Sign in</h1><form method="post" action="/login"><input name="username"><input type="password" name="password"></form>',
)

/** What the auth service says about a valid key. */
export const keyInfo = {
  is_valid: true,
  key_id: 'key_replay',
  user_id: 'user_replay',
  service_id: 'platform',
  scopes: ['read', 'write'],
  rate_limit_per_hour: 1000,
  billing_plan: 'free',
  has_sufficient_balance: true,
  balance: 0,
  roles: ['admin'],
  is_admin: true,
}
export const validates = (changes: object = {}) => compact(200, { ...keyInfo, ...changes })

/** The healthy answer with its JSON text changed. */
export const rewritten = (change: (text: string) => string): Behaviour => ({
  healthy: { answer: (reply) => rewriteJson(reply, change) },
})
