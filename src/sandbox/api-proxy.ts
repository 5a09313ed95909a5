import { type AccessPolicy, accessRefusal } from './access.ts'
import { keyInHeaders } from './api-keys.ts'
import { apiRefusal, type Verdict } from './auth-client.ts'
import { type Call, type Handler, headerOf, type Reply, readBody } from './call.ts'
import { createEventEndpoint } from './event-endpoint.ts'
import { compact, passedOn, plain, spacedJson } from './respond.ts'
import { orBadGateway, UpstreamUnreachable } from './upstream.ts'

export interface ApiParts {
  policy: AccessPolicy
  checkKey(key: string): Promise<Verdict>
  /** The `/api/mlflow` mount, given the call with the mount's prefix taken off. */
  mount(call: Call, forward: Handler): Promise<Reply>
  /** The hop to the gateway. */
  forward: Handler
  /** Whether MLflow answers, asked on the inside without a key. */
  probeMlflow(): Promise<Reply>
}

/** The API (FastAPI): public routes, the key middleware, then the MLflow proxy and the event endpoint. */
export function createApi(parts: ApiParts): Handler {
  const events = createEventEndpoint()
  return async (call) => {
    if (isScan(call.path)) {
      return { ...compact(404, '', [['cache-control', 'no-store']]), body: '' }
    }
    const open = await publicAnswer(call, parts, events.emitted)
    if (open) return open
    const refusal = parts.policy.requireKey ? await refuse(call, parts) : undefined
    return refusal ?? routed(call, parts, events.answer)
  }
}

const isScan = (path: string): boolean => /\.(env|php|git)\b|^\/wp-/.test(path)

async function publicAnswer(call: Call, parts: ApiParts, emitted: () => number): Promise<Reply | undefined> {
  switch (call.path) {
    case '/health':
      if (call.query.get('detailed') === 'true') return compact(500, { detail: 'Internal server error' })
      return compact(200, {
        status: 'healthy',
        services: { api: 'healthy', dependency_checks: 'skipped' },
      })
    case '/ready':
      return compact(200, { ready: true })
    case '/live':
      return compact(200, { alive: true })
    case '/version':
      return compact(200, { version: '1.0.0', api_version: 'v1', git_commit: 'unknown' })
    case '/openapi.json':
      return compact(200, { openapi: '3.1.0', info: { title: 'Hokusai API', version: '1.0.0' }, paths: {} })
    case '/metrics':
      return page('text/plain; version=0.0.4; charset=utf-8', `registration_events_total ${emitted()}\n`)
    case '/docs':
    case '/redoc':
      return page('text/html; charset=utf-8', '<!DOCTYPE html><html><title>Hokusai API</title></html>')
    case '/api/health/mlflow':
    case '/api/health/mlflow/detailed':
    case '/api/health/mlflow/connectivity':
      return mlflowHealth(parts)
    default:
      return undefined
  }
}

const page = (contentType: string, text: string): Reply => plain(200, text, 'uvicorn', contentType)

async function mlflowHealth(parts: ApiParts): Promise<Reply> {
  const trouble = (errorType: string, error: string) =>
    compact(503, { status: 'error', connected: false, error_type: errorType, error })
  try {
    const reply = await parts.probeMlflow()
    const body = (await readBody(reply.body)).toString()
    if (reply.status === 200) return compact(200, { status: 'ok', connected: true })
    return trouble('HTTPStatusError', `MLflow answered ${reply.status}: ${body.slice(0, 200)}`)
  } catch (error) {
    const unreachable = error instanceof UpstreamUnreachable
    return trouble(unreachable ? 'ConnectError' : 'TimeoutException', (error as Error).message)
  }
}

async function refuse(call: Call, parts: ApiParts): Promise<Reply | undefined> {
  const key = keyInHeaders(call.headers) ?? call.query.get('api_key') ?? undefined
  if (key === undefined) return compact(401, { detail: 'API key required' })
  const verdict = await parts.checkKey(key)
  if (verdict.kind !== 'accepted') return apiRefusal(verdict, compact)
  const registry = /^\/api\/(mlflow|2\.0\/mlflow)\//.test(call.path)
  return registry ? accessRefusal(parts.policy, verdict.caller, call, compact) : undefined
}

async function routed(call: Call, parts: ApiParts, event: (call: Call) => Promise<Reply>): Promise<Reply> {
  if (call.path === '/api/models/tokenized-registration-events') {
    return call.method === 'POST' ? event(call) : compact(405, { detail: 'Method Not Allowed' })
  }
  const mounted = under(call, '/api/mlflow/')
  if (mounted) return parts.mount(mounted, (inner) => proxy(inner, parts.forward))
  // The older mount takes off more than it should, so MLflow sees only what follows its own prefix.
  const stripped = under(call, '/api/2.0/mlflow/')
  if (stripped) return proxy(stripped, parts.forward)
  return compact(404, { detail: 'Not Found' })
}

const under = (call: Call, mount: string): Call | undefined =>
  call.path.startsWith(mount) ? { ...call, path: `/${call.path.slice(mount.length)}` } : undefined

/** The 502 is the API's own: nothing is passed on then. */
const proxy = (call: Call, forward: Handler): Promise<Reply> =>
  orBadGateway(
    forward(call).then((reply) => passOn(call, reply)),
    compact,
  )

async function passOn(call: Call, reply: Reply): Promise<Reply> {
  if (reply.status !== 404 || !headerOf(reply, 'content-type').startsWith('text/html')) return passedOn(reply)
  const message = `The requested resource was not found: ${call.path.slice(1)}`
  const headers = reply.headers.map(([name, value]): [string, string] =>
    name === 'content-type' ? [name, 'application/json'] : [name, value],
  )
  await readBody(reply.body)
  return passedOn({ ...reply, headers, body: spacedJson({ error_code: 'RESOURCE_NOT_FOUND', message }) })
}
