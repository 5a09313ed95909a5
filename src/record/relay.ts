import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Connections } from '../http/connections.ts'
import { classifyFailure } from '../http/failure.ts'
import { type ForwardProxy, placeOf } from '../http/proxies.ts'
import type { Recorder } from '../http/recorder.ts'
import { loginWanted } from '../http/tunnel.ts'
import { type Redactor, redactHeaders } from '../redaction/redact.ts'
import type { Exchange } from '../schema/report.ts'
import { type Capture, createCapture } from './capture.ts'
import { endToEnd, endToEndWith, headersByName } from './raw-headers.ts'

export interface RelayOptions {
  connections: Connections
  recorder: Recorder
  redact: Redactor
  /** Whose exchanges these are, asked when a request arrives. */
  checkId: () => string
}

/** A loopback server that passes requests on as they are and records them. */
export interface Relay {
  /** The address to give to a client instead of `url`: the same path below a secret only that client knows. */
  addressOf(url: string): string
  /** Resolves when everything that was passed on so far is on record. */
  recorded(): Promise<void>
  close(): Promise<void>
}

/**
 * Starts the relay on a free port of 127.0.0.1. A request without the secret gets a 404 and is not passed on, so no
 * other program of the machine can use it. Bodies stream both ways, sized ones as sized, chunked ones as chunked. An
 * upstream that gives no answer shows to the client as a connection that closes.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const places = createPlaces()
  const underWay = new Set<Promise<void>>()
  const server = createServer((request, response) => {
    const place = places.find(request.url ?? '')
    if (place === undefined) {
      request.resume()
      response.writeHead(404).end()
      return
    }
    const passage = passOn({ request, response, ...place }, options, forRedirect)
    underWay.add(passage)
    void passage.finally(() => underWay.delete(passage))
  })
  // A client may take as long as it likes over a large upload.
  server.requestTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const addressOf = (url: string) => `http://127.0.0.1:${port}${places.pathOf(url)}`
  /** A redirect to a host that is recorded stays on record; one to another host is the client's to follow. */
  const forRedirect = (location: string, from: string) => {
    const target = URL.canParse(location, from) ? new URL(location, from) : undefined
    return target && places.has(target) ? addressOf(target.href) : location
  }
  return {
    addressOf,
    recorded: async () => {
      await Promise.all(underWay)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all(underWay)
    },
  }
}

/** The hosts that the relay stands in for, each below a path that nobody guesses. */
function createPlaces() {
  const secret = randomBytes(18).toString('hex')
  const origins: string[] = []
  return {
    pathOf: (url: string) => {
      const { origin, pathname, search } = new URL(url)
      if (!origins.includes(origin)) origins.push(origin)
      return `/${secret}-${origins.indexOf(origin)}${pathname === '/' ? '' : pathname}${search}`
    },
    /** Where a request to this path goes; undefined without the secret. */
    find: (given: string) => {
      const [, key, number = '', rest = '/'] = /^\/([0-9a-f]+)-(\d+)(\/.*|\?.*)?$/.exec(given) ?? []
      const origin = key === secret ? origins[Number(number)] : undefined
      return origin === undefined ? undefined : { origin, path: rest.startsWith('?') ? `/${rest}` : rest }
    },
    has: ({ hostname, protocol }: URL) =>
      /^https?:$/.test(protocol) && origins.some((origin) => new URL(origin).hostname === hostname),
  }
}

interface Passage {
  request: IncomingMessage
  response: ServerResponse
  origin: string
  path: string
}

async function passOn(
  passage: Passage,
  options: RelayOptions,
  forRedirect: (location: string, from: string) => string,
): Promise<void> {
  const { request, response, origin, path } = passage
  const url = `${origin}${path}`
  const gone = new AbortController()
  response.once('close', () => !response.writableFinished && gone.abort())
  const route = options.connections.routeTo(new URL(url))
  const exchange = beginExchange(passage, route.proxy, options)
  const failureOf = (error: unknown) =>
    gone.signal.aborted
      ? { code: 'TIMEOUT', message: 'the client stopped waiting and closed the connection' }
      : classifyFailure(error)
  try {
    const answer = await route.dispatcher.request({
      origin: route.origin,
      // As the client wrote it, which a URL would tidy up.
      path: route.isForProxy ? route.path : path,
      method: request.method as 'GET',
      headers: [...endToEnd(request.rawHeaders), ...Object.entries(route.headers).flat()],
      body: hasBody(request) ? outgoing(request, exchange.sent) : null,
      signal: gone.signal,
      responseHeaders: 'raw',
    })
    exchange.begun()
    const rawHeaders = (answer.headers as unknown as string[]).map(String)
    response.writeHead(
      answer.statusCode,
      endToEndWith(rawHeaders, (to) => forRedirect(to, url)),
    )
    answer.body.on('data', exchange.received.chunk)
    await pipeline(answer.body, response).then(
      () => exchange.answered(answer.statusCode, rawHeaders),
      (error) => exchange.failed(failureOf(error)),
    )
  } catch (error) {
    await exchange.failed(failureOf(error))
    // The client is to see what it would have seen: no answer.
    response.destroy()
  }
}

/** One exchange from now on; it is on record once it is `answered` or has `failed`. */
function beginExchange(
  { request, origin, path }: Passage,
  proxy: ForwardProxy | undefined,
  options: RelayOptions,
) {
  const { recorder, redact } = options
  const [id, checkId, startedAt] = [recorder.nextId(), options.checkId(), new Date().toISOString()]
  const start = performance.now()
  const elapsed = () => Math.round((performance.now() - start) * 10) / 10
  const [sent, received] = [createCapture(), createCapture()]
  let firstByteMs: number | undefined
  const record = async (outcome: Pick<Exchange, 'response' | 'error'>) => {
    const totalMs = elapsed()
    const body = await sent.body(String(request.headers['content-encoding'] ?? ''), redact)
    const headers = { ...headersByName(request.rawHeaders), host: new URL(origin).host }
    recorder.record({
      id,
      checkId,
      startedAt,
      attempt: 1,
      request: {
        method: request.method ?? 'GET',
        url: redact(`${origin}${path}`),
        headers: redactHeaders(headers, redact),
        ...(body ? { body } : {}),
      },
      ...outcome,
      ...(proxy && { proxy: { variable: proxy.variable, place: redact(placeOf(proxy)) } }),
      timings: { ...(firstByteMs === undefined ? {} : { firstByteMs }), totalMs },
    })
  }
  const failed = ({ code, message }: Failure) => record({ error: { code, message: redact(message) } })
  return {
    sent,
    received,
    begun: () => {
      firstByteMs = elapsed()
    },
    failed,
    answered: async (status: number, rawHeaders: readonly string[]) => {
      if (proxy && status === 407) return failed(classifyFailure(loginWanted(proxy, '407')))
      const headers = headersByName(rawHeaders)
      const body = await received.body(String(headers['content-encoding'] ?? '').toLowerCase(), redact)
      await record({
        response: { status, headers: redactHeaders(headers, redact), ...(body ? { body } : {}) },
      })
    },
  }
}

interface Failure {
  code: string
  message: string
}

/** RFC 9112, 6: one of these two announces a body; Content-Length: 0 announces that it is empty. */
const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/**
 * The body for undici. A sized one as the stream it is, which costs least, and watched from the moment undici takes it:
 * a listener before that would let it flow away. A chunked one not as a stream: of one that has ended already, undici
 * would send the length in place of chunks.
 */
function outgoing(request: IncomingMessage, capture: Capture): Readable {
  if (request.headers['transfer-encoding'] === undefined)
    return request.once('resume', () => request.on('data', capture.chunk))
  const chunks = async function* () {
    for await (const chunk of request) {
      capture.chunk(chunk)
      yield chunk
    }
  }
  return chunks() as unknown as Readable
}
