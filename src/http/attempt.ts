/** One request and its answer, recorded: one attempt of a client that may make several. */

import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type { Redactor } from '../redaction/redact.ts'
import { redactHeaders } from '../redaction/redact-headers.ts'
import type { Body, Exchange, Timings } from '../schema/report.ts'
import { parseJson } from '../text/json.ts'
import { type Connections, requestIdHeader } from './connections.ts'
import { acceptEncoding } from './content-encoding.ts'
import {
  type Answer,
  type HttpRequest,
  header,
  type NoReplyCode,
  type Reply,
  type RequestBody,
} from './exchange.ts'
import { classifyFailure, givenUp } from './failure.ts'
import { keptHeaders } from './kept-headers.ts'
import { type ForwardProxy, placeOf } from './proxies.ts'
import { answerLimit, type Received, receiveBody } from './receive-body.ts'
import { recordBody } from './record-body.ts'
import type { Recorder } from './recorder.ts'
import { storedElsewhere } from './stored-elsewhere.ts'
import { loginWanted, proxyFailure } from './tunnel.ts'

export interface AttemptParts {
  connections: Connections
  redact: Redactor
  recorder: Recorder
  /** Starts every X-Request-Id, so that a server's log can be matched with the report. */
  runId: string
  userAgent: string
}

export interface Scope {
  checkId: string
  signal: AbortSignal
}

export interface Turn {
  /** From 1. */
  number: number
  patienceMs: number
  /** True where the host is known to be silent, and waited for briefly. */
  cutShort: boolean
}

/** Never rejects; what went wrong is in the answer. */
export async function sendOnce(
  parts: AttemptParts,
  request: HttpRequest,
  scope: Scope,
  turn: Turn,
): Promise<Answer> {
  const { connections, recorder, redact } = parts
  const id = recorder.nextId()
  const requestId = `${parts.runId}-${id}`
  const headers = {
    'user-agent': parts.userAgent,
    'accept-encoding': acceptEncoding,
    ...request.headers,
    [requestIdHeader]: requestId,
  }
  const outgoing = trackBody(request.body, redact)
  const { method, url } = request
  const draft = draftExchange(redact, { method, url, headers }, { id, checkId: scope.checkId, ...turn })
  const unwatch = connections.watch(requestId, (timings) => draft.timed(timings))
  const deadline = AbortSignal.timeout(turn.patienceMs)
  let unread: Readable | undefined
  let asked: ForwardProxy | undefined
  try {
    const signal = AbortSignal.any([scope.signal, deadline])
    const route = connections.routeTo(new URL(request.url))
    if (route.proxy) draft.via(route.proxy)
    asked = route.isForProxy ? route.proxy : undefined
    const pending = route.dispatcher.request({
      origin: route.origin,
      path: route.path,
      method: request.method,
      headers: { ...headers, ...outgoing.headers, ...route.headers },
      body: outgoing.body,
      signal,
    })
    const answer = await unlessAborted(pending, signal)
    unread = answer.body
    if (route.proxy && answer.statusCode === 407) throw loginWanted(route.proxy, '407')
    draft.timed({ firstByteMs: draft.elapsed() })
    const shown = redactHeaders(keptHeaders(answer.headers), redact)
    const received = await receive(answer, request, redact)
    // Whoever undoes an encoding may still be waiting for more of a body of which nobody wants more.
    if (received.cut) unread.destroy()
    const response = { status: answer.statusCode, headers: shown, body: received.recorded }
    recorder.record(draft.done(outgoing.recorded(), { response }))
    return replyOf(id, { request, answer }, shown, received)
  } catch (thrown) {
    const cut = scope.signal.aborted ? cancelled(scope.signal) : deadline.aborted && timedOut(request, turn)
    // Whoever closes the connection before any answer is who it was made to.
    const isOfProxy = !unread && thrown instanceof Error
    const failure = asked && isOfProxy ? proxyFailure(asked, true, thrown) : thrown
    const { code, message } = classifyFailure(cut || failure)
    const error = { code, message: redact(`${brokenOff(code, thrown)}${message}`) }
    recorder.record(draft.done(outgoing.recorded(), { error }))
    // A connection with an answer that nobody reads would be taken for good.
    unread?.on('error', () => {}).destroy()
    return { kind: 'no-reply', exchanges: [id], ...error }
  } finally {
    unwatch()
  }
}

/** Of an answer that came and did not end: how much of it there was, where its length was told. */
function brokenOff(code: NoReplyCode, thrown: unknown): string {
  const { arrived } = (thrown ?? {}) as { arrived?: string }
  return arrived !== undefined && ['RESET', 'TIMEOUT', 'NETWORK'].includes(code)
    ? `after ${arrived} bytes of the answer: `
    : ''
}

/** Content-Length in words; nothing can be compared with that of an encoded body. */
const lengthOf = (headers: Dispatcher.ResponseData['headers']) =>
  headers['content-encoding'] || !headers['content-length'] ? '' : ` of ${headers['content-length']}`

/** The body of an answer, for whoever wants its bytes or as a text of limited length. */
function receive(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  request: HttpRequest,
  redact: Redactor,
): Promise<Received> {
  const sink = statusCode === 200 ? request.sink?.() : undefined
  const contentEncoding = [headers['content-encoding'] ?? ''].flat().join(',')
  const limit = request.answerLimit ?? (sink ? Number.POSITIVE_INFINITY : answerLimit)
  // A page in place of a file: its words say whose.
  const isShown =
    /^text\/html\b/i.test([headers['content-type'] ?? ''].flat().join()) && !/\.html?$/i.test(request.url)
  return receiveBody(body, { contentEncoding, announced: lengthOf(headers), limit, sink, isShown, redact })
}

/** An exchange in the making: what is sent is redacted at once, what comes back is added when it is known. */
export function draftExchange(
  redact: Redactor,
  { method, url, headers }: Pick<Exchange['request'], 'method' | 'url' | 'headers'>,
  { id, checkId, number }: { id: string; checkId: string; number: number },
) {
  const startedAt = new Date().toISOString()
  const start = performance.now()
  const timings: Partial<Timings> = {}
  const elapsed = () => performance.now() - start
  const shown = { method, url: redact(url), headers: redactHeaders(headers, redact) }
  let proxy: Exchange['proxy']
  return {
    elapsed,
    via: (used: ForwardProxy) => {
      proxy = { variable: used.variable, place: redact(placeOf(used)) }
    },
    timed: (more: Partial<Timings>) => void Object.assign(timings, more),
    done: (
      body: Body | undefined,
      outcome: Pick<Exchange, 'response' | 'error'>,
      totalMs = elapsed(),
    ): Exchange => ({
      id,
      checkId,
      startedAt,
      attempt: number,
      request: body ? { ...shown, body } : shown,
      ...outcome,
      ...(proxy && { proxy }),
      timings: roundTimings({ ...timings, totalMs }),
    }),
  }
}

/** undici heeds a signal only once a connection stands; a proxy that says nothing would hold it up for good. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function timedOut({ url }: HttpRequest, { patienceMs, cutShort }: Turn): Error {
  const host = cutShort ? `; ${new URL(url).host} had already let a whole request time-out pass` : ''
  const message = `no complete answer within ${patienceMs / 1000} s${host}`
  return Object.assign(new Error(message), { code: givenUp })
}

function cancelled({ reason }: AbortSignal): Error {
  const message = reason instanceof Error ? reason.message : 'the request was cancelled'
  return Object.assign(new Error(message), { code: 'ABORT_ERR' })
}

function replyOf(
  id: string,
  { request, answer }: { request: HttpRequest; answer: Dispatcher.ResponseData },
  headers: Reply['headers'],
  { text, cut }: Received,
): Reply {
  const status = answer.statusCode
  const at = storedElsewhere(request, status, [answer.headers.location ?? []].flat()[0])
  const contentType = header({ headers }, 'content-type').split(';')[0]?.trim().toLowerCase() ?? ''
  return {
    kind: 'reply',
    exchanges: [id],
    status,
    headers,
    ...(at !== undefined && { storedAt: () => at }),
    contentType,
    text,
    cut,
    // Parsed when it is looked at and not kept: values take many times the room of their text.
    get json() {
      return cut ? undefined : parseJson(text)
    },
  }
}

/** The request's body for undici, with what the report keeps of it. */
function trackBody(body: RequestBody | undefined, redact: Redactor) {
  if (body === undefined) return { headers: {}, body: null, recorded: () => undefined }
  if (body instanceof Uint8Array) return { headers: {}, body, recorded: () => recordBody(body, redact) }
  let bytes = 0
  async function* counted(source: Exclude<RequestBody, Uint8Array>) {
    for await (const chunk of source.open()) {
      bytes += chunk.length
      yield chunk
    }
  }
  return {
    headers: { 'content-length': String(body.bytes) },
    body: counted(body) as unknown as Readable,
    recorded: (): Body => ({ bytes, truncated: true }),
  }
}

function roundTimings(timings: Timings): Timings {
  const rounded = Object.entries(timings).map(([name, ms]) => [name, Math.round((ms ?? 0) * 10) / 10])
  return Object.fromEntries(rounded) as Timings
}
