import http from 'node:http'
import { type Reply, readBody } from './call.ts'
import type { Style } from './respond.ts'

/** Sent by the platform's own parts, so that the delay for outside callers is not added inside. */
export const internalUserAgent = 'hokusai-platform'

/** What a layer of the platform knows about a key it accepted. */
export interface Caller {
  scopes: string[]
  isAdmin: boolean
}

/** How asking the auth service ended. */
export type Verdict =
  | { kind: 'accepted'; caller: Caller }
  | { kind: 'refused' | 'rate-limited' | 'timeout' | 'unavailable' | 'not-an-object' }
  | { kind: 'error'; status: number }

export interface AuthClientOptions {
  authUrl: string
  serviceId: string
  /** Milliseconds until the auth service counts as timed out. */
  timeoutMs: number
  agent: http.Agent
}

const cacheMs = 60_000

/**
 * A layer's view of the auth service, asked over HTTP. Like the real layers it caches positive
 * answers for a minute and ignores `is_valid` in a 200.
 */
export function createAuthClient(options: AuthClientOptions): (key: string) => Promise<Verdict> {
  const cache = new Map<string, { verdict: Promise<Verdict>; until: number }>()
  return async (key) => {
    const cached = cache.get(key)
    if (cached && cached.until > Date.now()) return cached.verdict
    const verdict = ask(options, key)
    cache.set(key, { verdict, until: Date.now() + cacheMs })
    if ((await verdict).kind !== 'accepted') cache.delete(key)
    return verdict
  }
}

async function ask(options: AuthClientOptions, key: string): Promise<Verdict> {
  const signal = AbortSignal.timeout(options.timeoutMs)
  try {
    const response = await post(options, key, signal)
    const text = (await readBody(response)).toString()
    const status = response.statusCode ?? 0
    if (status === 401) return { kind: 'refused' }
    if (status === 429) return { kind: 'rate-limited' }
    if (status !== 200) return { kind: 'error', status }
    const body: unknown = JSON.parse(text)
    if (body === null || typeof body !== 'object' || Array.isArray(body)) return { kind: 'not-an-object' }
    return { kind: 'accepted', caller: toCaller(body as Record<string, unknown>) }
  } catch {
    return { kind: signal.aborted ? 'timeout' : 'unavailable' }
  }
}

function post(options: AuthClientOptions, key: string, signal: AbortSignal): Promise<http.IncomingMessage> {
  const body = JSON.stringify({ service_id: options.serviceId })
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': internalUserAgent,
  }
  return new Promise((resolve, reject) => {
    const url = `${options.authUrl}/api/v1/keys/validate`
    const request = http.request(url, { method: 'POST', agent: options.agent, signal, headers }, resolve)
    request.once('error', reject)
    request.end(body)
  })
}

const adminMarks = new Set(['admin', 'mlflow:admin', 'registry:admin', 'model-registry:admin'])

function toCaller(body: Record<string, unknown>): Caller {
  const scopes = strings(body.scopes)
  const isAdmin = body.is_admin === true || [...scopes, ...strings(body.roles)].some((s) => adminMarks.has(s))
  return { scopes, isAdmin }
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

/** The API's status and words for each verdict that is not `accepted`, and its Retry-After. */
const refusals: Record<Exclude<Verdict['kind'], 'accepted'>, [number, string, string?]> = {
  refused: [401, 'Invalid or expired API key'],
  'rate-limited': [429, 'Rate limit exceeded', '60'],
  timeout: [503, 'Authentication service timeout', '1'],
  unavailable: [503, 'Authentication service unavailable', '1'],
  'not-an-object': [401, 'Authentication service error'],
  error: [503, 'Authentication service error', '1'],
}

type Refused = Exclude<Verdict, { kind: 'accepted' }>

export function apiRefusal({ kind }: Refused, style: Style): Reply {
  const [status, detail, retryAfter] = refusals[kind]
  return style(status, { detail }, retryAfter === undefined ? [] : [['retry-after', retryAfter]])
}

/** The gateway's answer: as the API's, but it turns every 4xx of the auth service into 401. */
export function gatewayRefusal(verdict: Refused, style: Style): Reply {
  if (verdict.kind === 'rate-limited') return style(401, { detail: 'Rate limit exceeded' })
  if (verdict.kind === 'error' && verdict.status < 500) {
    return style(401, { detail: 'Authentication service error' })
  }
  return apiRefusal(verdict, style)
}
