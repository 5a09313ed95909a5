import { noReplyCode } from '../har/no-reply-reason.ts'
import type { Answer, NoReplyCode, Reply } from '../http/exchange.ts'
import { movedTo } from '../http/moved.ts'
import { storedElsewhere } from '../http/stored-elsewhere.ts'
import { slipInHeader } from '../inputs/key-slips.ts'
import { storesNamedIn } from '../platform/artifact-store.ts'
import { eventPath } from '../platform/contract.ts'
import { isPresigned } from '../platform/mlflow-routes.ts'
import { type Responder, responderOf, strangerIn } from '../platform/responders.ts'
import type { Disturbance } from '../python/environment.ts'
import type { CheckResult, Exchange, Report } from '../schema/report.ts'
import { parseJson } from '../text/json.ts'

/** What a diagnosis is made from: one run of ours, or what someone else's client recorded. */
export interface Evidence {
  exchanges: readonly Exchange[]
  /** Absent where the exchanges were not made by this tool. */
  checks?: readonly CheckResult[]
  target?: Report['target']
  /** What the address was taken for; Hokusai's platform where nothing is said. */
  platform?: 'hokusai' | 'mlflow'
  /** Whether a recorded command failed; unknown of somebody else's recording. */
  failed?: boolean
  /** What in a recorded command's environment makes clients do something else. */
  disturbances?: readonly Disturbance[]
  /** True where the recorder left out no header, so that a key that it does not show was not sent. */
  keepsHeaders?: boolean
  /** True where requests or headers may be missing, as in a browser's recording. */
  partial: boolean
}

/** What a request was for, from its method and path alone, so that any client's requests can be read. */
export type Role =
  | 'auth.root'
  | 'auth.health'
  | 'auth.validate'
  | 'api.health'
  | 'api.mlflow-health'
  | 'gateway.health'
  | 'mlflow'
  | 'mlflow.health'
  | 'mlflow-elsewhere'
  | 'artifacts'
  | 'event'
  | 'other'

/** How a request identified itself: `store` with what an artifact store asks for, `unknown` where a recording may have left the header out. */
type Credential =
  | 'none'
  | 'garbage'
  | 'bearer'
  | 'other-form'
  | 'basic'
  | 'refused-form'
  | 'store'
  | 'unknown'

/** One request with its answer and who gave it; `responder` is undefined where nobody answered. */
export interface Observation {
  exchange: Exchange
  role: Role
  credential: Credential
  answer: Answer
  responder: Responder | undefined
}

/** Each request with its final answer: earlier attempts after which a retry worked are no evidence of trouble. */
export function observationsOf(evidence: Evidence): Observation[] {
  return observe(evidence, finalAttempts(evidence.exchanges))
}

/** Every attempt, for questions of rate. */
export function attemptsOf(evidence: Evidence): Observation[] {
  return observe(evidence, evidence.exchanges)
}

/** What a way around the trouble did proves that way, and says nothing of the trouble. */
const isOfWorkaround = ({ checkId }: Exchange) => checkId.startsWith('workaround')

function observe(evidence: Evidence, exchanges: readonly Exchange[]): Observation[] {
  const isOfStore = evidence.checks
    ? () => false
    : storesNamedIn(exchanges.map(({ response }) => response?.body?.text ?? ''))
  const namesCredentials = evidence.exchanges.some(
    ({ request }) => credentialOf(request) !== 'none' && !isOfStore(request.url),
  )
  const moves = followedMoves(exchanges)
  const left = new Set(moves.values())
  return exchanges
    .filter((one) => !isOfWorkaround(one) && !left.has(one) && !isProxysQuestion(one, exchanges))
    .map((exchange) => {
      const credential = credentialOf(exchange.request)
      const answer = answerOf(exchange)
      const role = roleOf(moves.get(exchange) ?? exchange, evidence.target)
      if (role === 'other' && isOfStore(exchange.request.url)) return atStore(exchange, answer)
      return {
        exchange,
        role,
        // A recording without a single credential was stripped of them.
        credential: evidence.partial && !namesCredentials ? 'unknown' : credential,
        answer,
        responder: answer.kind === 'reply' ? responderAt(role, answer, exchange) : undefined,
      }
    })
}

/** A store says in XML or JSON what it has to say; a page comes from somebody on the way. */
const atStore = (exchange: Exchange, answer: Answer): Observation => ({
  exchange,
  role: 'artifacts',
  credential: 'store',
  answer,
  responder:
    answer.kind === 'no-reply'
      ? undefined
      : answer.contentType === 'text/html'
        ? responderOf(answer)
        : { party: 'artifact store' },
})

/** Asked for a login of the forward proxy, a client comes again with one. */
const isProxysQuestion = ({ request, response }: Exchange, exchanges: readonly Exchange[]): boolean =>
  response?.status === 407 &&
  exchanges.some(
    (later) =>
      later.response !== undefined &&
      later.response.status !== 407 &&
      (request.method === 'CONNECT'
        ? hostOf(later.request.url) === hostOf(request.url)
        : later.request.url === request.url && later.request.method === request.method),
  )

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : url)

/**
 * What a client was redirected from, by the exchange that it went on to with the same call, where something was there: the
 * call stands for what it asked first, and its redirect is no trouble.
 */
function followedMoves(exchanges: readonly Exchange[]): Map<Exchange, Exchange> {
  const awaited = new Map<string, Exchange>()
  const moves = new Map<Exchange, Exchange>()
  for (const exchange of exchanges) {
    const { method, url } = exchange.request
    const call = `${exchange.checkId} ${method} `
    const answer = answerOf(exchange)
    const from = awaited.get(`${call}${url}`)
    const isThere = answer.kind === 'reply' && (answer.status < 300 || answer.json !== undefined)
    if (from && (isThere || storeOf(from) !== undefined)) moves.set(exchange, from)
    const target = movedTo({ url }, answer) ?? storeOf(exchange)
    if (target !== undefined) awaited.set(`${call}${target}`, exchange)
  }
  return moves
}

/** Where a client was sent for a file: whatever it finds there, that it was sent is no trouble. */
const storeOf = ({ request, response }: Exchange) =>
  response && storedElsewhere(request, response.status, [response.headers.location ?? []].flat()[0])

/**
 * An object store that answers what is not for artifacts stands where the platform should; so does one, or a CDN, that
 * signs its own error on the platform’s path for them: MLflow tells of its store in its own form.
 */
function responderAt(role: Role, reply: Reply, { request }: Exchange): Responder {
  const responder = responderOf(reply)
  if (responder.party !== 'artifact store') return responder
  if (role !== 'artifacts') return { party: 'in between', deed: 'has no route' }
  const stranger = strangerIn(reply)
  const isInPlace = stranger.party === 'in between' && stranger.product !== undefined && !stranger.isInside
  return isInPlace && !isPresigned(request.url) && /\/mlflow-artifacts\//.test(request.url)
    ? stranger
    : responder
}

/**
 * A request is the retry of the latest earlier one with the same check, method and URL. Its last attempt counts,
 * unless that was refused for want of a key that the first one carried too: then the first one tells more.
 */
function finalAttempts(exchanges: readonly Exchange[]): Exchange[] {
  const final = new Map<string, Exchange>()
  for (const exchange of exchanges) {
    const { method, url } = exchange.request
    const request = [exchange.checkId, method, url, credentialOf(exchange.request)].join(' ')
    const key = exchange.attempt === 1 && final.has(request) ? `${request} ${exchange.id}` : request
    const earlier = final.get(key)
    const misleads =
      exchange.response?.status === 401 && earlier !== undefined && earlier.response?.status !== 401
    if (!misleads) final.set(key, exchange)
  }
  return [...final.values()].sort((a, b) => a.startedAt.localeCompare(b.startedAt))
}

function roleOf({ request }: Exchange, target: Report['target'] | undefined): Role {
  const url = URL.canParse(request.url) ? new URL(request.url) : undefined
  if (!url) return 'other'
  const { pathname } = url
  // A browser's question beforehand is no call to anything.
  if (request.method === 'OPTIONS') return 'other'
  if (/\/validate$/.test(pathname)) return 'auth.validate'
  if (target && request.url.startsWith(target.authUrl)) {
    if (pathname === new URL(`${target.authUrl}/`).pathname) return 'auth.root'
    if (pathname.endsWith('/health')) return 'auth.health'
  }
  if (/\/mlflow-artifacts\//.test(pathname) || isPresigned(request.url)) return 'artifacts'
  if (/\/2\.0\/(preview\/)?mlflow\//.test(pathname)) {
    // A probe of another path says nothing about the one the caller uses.
    return target && !isBelow(request.url, target) ? 'mlflow-elsewhere' : 'mlflow'
  }
  if (/\/api\/health\/mlflow$/.test(pathname)) return 'api.mlflow-health'
  if (target && request.url === `${target.trackingUri}/health`) return 'mlflow.health'
  if (/\/mlflow\/health$/.test(pathname)) return 'gateway.health'
  if (/\/(health|ready|live)$/.test(pathname))
    return /^auth\./.test(url.hostname) ? 'auth.health' : 'api.health'
  return pathname.endsWith(eventPath) ? 'event' : 'other'
}

/** The caller's own calls, and not those to another prefix or mount of the same host. */
const isBelow = (url: string, { trackingUri }: Report['target']) =>
  url.startsWith(`${trackingUri}/api/2.0/mlflow/`) || url.startsWith(`${trackingUri}/api/3.0/mlflow/`)

function credentialOf({ headers, url }: Exchange['request']): Credential {
  const find = (name: string) => {
    const value = Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1]
    return Array.isArray(value) ? value[0] : value
  }
  const authorization = find('authorization')
  const apiKey = find('x-api-key')
  // A part of the platform reads a key from the URL, the others do not.
  if (authorization === undefined && /[?&](api[-_]?key|access_token|token)=./i.test(url))
    return 'refused-form'
  if (authorization === undefined) return apiKey === undefined ? 'none' : 'other-form'
  if (authorization.includes('garbage-key')) return 'garbage'
  if (slipInHeader(authorization)) return 'refused-form'
  if (authorization.startsWith('Bearer ')) return 'bearer'
  if (/^basic /i.test(authorization)) return 'basic'
  return authorization.startsWith('ApiKey ') ? 'other-form' : 'refused-form'
}

/** A recording proxy answers in the host's place where it does not reach it, with a page of its own. */
const recorderPage =
  /^\[Fiddler\]|<title>(?:Charles Error Report|Burp Suite[^<]*)<\/title>|\bmitmproxy\b[\s\S]*\b(errno|refused|failed|timed out)|^(Proxyman|HTTP Toolkit)\b.{0,80}(fail|error)/i

function toldByRecorder({
  status,
  headers,
  body,
}: NonNullable<Exchange['response']>): { code: NoReplyCode; message: string } | undefined {
  const text = body?.text ?? ''
  const signed = `${Object.values(headers).join(' ')} ${text}`
  if (
    status < 500 ||
    !(recorderPage.test(text) || (/\bmitmproxy\b/i.test(signed) && recorderPage.test(signed)))
  )
    return undefined
  const message = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
  if (/dns|resolve|unknown ?host|no such host|nodename/i.test(message)) return { code: 'DNS', message }
  if (/refused|0x274d/i.test(message)) return { code: 'REFUSED', message }
  return { code: noReplyCode(message), message }
}

/** An exchange as the answer it recorded; a body cut in the recording is not parsed. */
function answerOf({ id, response, error }: Exchange): Answer {
  if (!response) {
    const { code, message } = error ?? { code: 'NETWORK', message: 'no answer was recorded' }
    return { kind: 'no-reply', exchanges: [id], code: code as NoReplyCode, message }
  }
  // Nobody but the caller's own forward proxy asks for this; it is met before any service.
  if (response.status === 407)
    return {
      kind: 'no-reply',
      exchanges: [id],
      code: 'PROXY_AUTH',
      message: 'the forward proxy answers 407 and wants a login of its own',
    }
  const failure = toldByRecorder(response)
  if (failure) return { kind: 'no-reply', exchanges: [id], ...failure }
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
  const type = headers['content-type']
  const text = response.body?.text ?? ''
  const cut = response.body?.truncated === true && response.body.text !== undefined
  return {
    kind: 'reply',
    exchanges: [id],
    status: response.status,
    headers,
    contentType: ((Array.isArray(type) ? type[0] : type) ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    text,
    cut,
    json: cut ? undefined : parseJson(text),
  }
}
