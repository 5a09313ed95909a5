import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { draftExchange } from '../http/attempt.ts'
import type { Connections } from '../http/connections.ts'
import { classifyFailure } from '../http/failure.ts'
import type { ForwardProxy } from '../http/proxies.ts'
import type { Recorder } from '../http/recorder.ts'
import { loginWanted } from '../http/tunnel.ts'
import type { Redactor } from '../redaction/redact.ts'
import { redactHeaders } from '../redaction/redact-headers.ts'
import type { Exchange } from '../schema/report.ts'
import { type Capture, createCapture } from './capture.ts'
import { endToEnd, headersByName } from './raw-headers.ts'

/** Bytes of a request's head: more than servers take, which are to refuse it themselves and on record. */
const maxHeaderSize = 1024 * 1024

export interface RelayOptions {
  connections: Connections
  recorder: Recorder
  redact: Redactor
  /** Whose exchanges these are, asked when a request arrives. */
  checkId: () => string
  /**
   * Where a request goes that leaves out the relay's own path, as code does that joins addresses like `urljoin`: to this
   * origin, if it carries one of these keys.
   */
  pathless?: { origin: string; keys: readonly string[] }
}

/** A loopback server that passes requests on as they are and records them. */
export interface Relay {
  /** The address to give to a client instead of `url`: the same path below a secret only that client knows. */
  addressOf(url: string): string
  /** Resolves when everything that was passed on so far is on record. */
  recorded(): Promise<void>
  /** Requests that were not passed on. */
  refused(): number
  close(): Promise<void>
}

/**
 * Starts the relay on a free port of 127.0.0.1. A request without the secret or a key gets a 404 and is not passed on, so
 * no other program of the machine can use it. Bodies stream both ways, sized ones as sized, chunked ones as chunked. An
 * upstream that gives no answer shows to the client as a connection that closes.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const places = createPlaces()
  const underWay = new Set<Promise<void>>()
  let refused = 0
  const server = createServer({ maxHeaderSize }, (request, response) => {
    const place = places.find(request.url ?? '') ?? pathlessPlace(request, options.pathless)
    if (place === undefined) {
      refused += 1
      request.resume()
      response.writeHead(404).end()
      return
    }
    const host = ownHost(request, place.origin)
    const passage = passOn({ request, response, host, ...place }, options, forRedirect)
    underWay.add(passage)
    void passage.finally(() => underWay.delete(passage))
  })
  // A client may take as long as it likes over a large upload, and between two requests: one that met the end of an
  // idle connection would fail only because it is recorded.
  server.requestTimeout = 0
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const addressOf = (url: string) => `http://127.0.0.1:${port}${places.pathOf(url)}`
  /** A redirect stays on record where clients keep their key; one elsewhere is the client's to follow, without it. */
  const forRedirect = (location: string, from: string) =>
    URL.canParse(location, from) && keepsKey(new URL(from), new URL(location, from))
      ? addressOf(new URL(location, from).href)
      : location
  return {
    addressOf,
    recorded: async () => {
      await Promise.all(underWay)
    },
    refused: () => refused,
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
  }
}

/** Only who was given the key knows it as well as the secret. */
function pathlessPlace(
  { url: path = '', headers }: IncomingMessage,
  pathless: RelayOptions['pathless'],
): { origin: string; path: string } | undefined {
  const carried = [headers.authorization, headers['x-api-key']].join(' ').split(' ')
  const isKnown = pathless?.keys.some((key) => carried.includes(key))
  return pathless && isKnown && path.startsWith('/') ? { origin: pathless.origin, path } : undefined
}

/** Clients send their key on within one origin, and from http to https of one host. */
const keepsKey = (from: URL, to: URL) =>
  from.origin === to.origin ||
  (from.hostname === to.hostname && from.protocol === 'http:' && to.protocol === 'https:')

interface Passage {
  request: IncomingMessage
  response: ServerResponse
  /** The client's own Host header; undefined where it is the address that it was given. */
  host: string | undefined
  origin: string
  path: string
}

async function passOn(
  passage: Passage,
  options: RelayOptions,
  forRedirect: (location: string, from: string) => string,
): Promise<void> {
  const { request, response, host, origin, path } = passage
  const url = `${origin}${path}`
  const gone = new AbortController()
  response.once('close', () => !response.writableFinished && gone.abort())
  const route = options.connections.routeTo(new URL(url))
  const exchange = beginExchange(passage, route.proxy, options)
  try {
    const answer = await route.dispatcher.request({
      origin: route.origin,
      // As the client wrote it, which a URL would tidy up.
      path: route.isForProxy ? route.path : path,
      method: request.method as 'GET',
      headers: [
        ...endToEnd(request.rawHeaders),
        ...(host === undefined ? [] : ['host', host]),
        ...Object.entries(route.headers).flat(),
      ],
      body: hasBody(request) ? outgoing(request, exchange.sent) : null,
      signal: gone.signal,
      responseHeaders: 'raw',
    })
    exchange.begun()
    const rawHeaders = (answer.headers as unknown as string[]).map(String)
    response.sendDate = false
    response.writeHead(
      answer.statusCode,
      reasonOf(answer.statusText),
      endToEnd(rawHeaders, (to) => forRedirect(to, url)),
    )
    if (answer.statusCode === 304) {
      // undici would wait for the body whose length a 304 may name and which it never has.
      answer.body.on('error', () => {})
      response.end()
      return await exchange.answered(answer.statusCode, rawHeaders)
    }
    answer.body.on('data', exchange.received.chunk)
    await pipeline(answer.body, response).then(
      () => exchange.answered(answer.statusCode, rawHeaders),
      // The pipeline closes both ends, so who began it is told by its error alone.
      (error) => {
        const isLeft = error === gone.signal.reason || error.code === 'ERR_STREAM_PREMATURE_CLOSE'
        return exchange.failed(isLeft ? leaving(exchange.received.isFlowing()) : classifyFailure(error))
      },
    )
  } catch (error) {
    const isMoving = !request.complete && exchange.sent.isFlowing()
    await exchange.failed(gone.signal.aborted ? leaving(isMoving) : classifyFailure(error))
    // The client is to see what it would have seen: no answer.
    response.destroy()
  }
}

type Failure = NonNullable<Exchange['error']>

/** What it means that the client closed the connection: only one that was kept waiting says something of the server. */
const leaving = (isMoving: boolean): Failure =>
  isMoving
    ? { code: 'CANCELLED', message: 'the client closed the connection in the midst of the transfer' }
    : { code: 'TIMEOUT', message: 'the client stopped waiting and closed the connection' }

/** HTTP clients put the reason into their own errors; Node refuses one with control characters. */
const reasonOf = (text: string) => (/^[\t\x20-\x7e\x80-\xff]*$/.test(text) ? text : '')

/** One exchange from now on; it is on record once it is `answered` or has `failed`. */
function beginExchange(
  { request, origin, path, host = new URL(origin).host }: Passage,
  proxy: ForwardProxy | undefined,
  options: RelayOptions,
) {
  const { recorder, redact } = options
  const draft = draftExchange(
    redact,
    {
      method: request.method ?? 'GET',
      url: `${origin}${path}`,
      headers: { ...headersByName(request.rawHeaders), host },
    },
    { id: recorder.nextId(), checkId: options.checkId(), number: 1 },
  )
  if (proxy) draft.via(proxy)
  const [sent, received] = [createCapture(), createCapture()]
  const record = async (outcome: Pick<Exchange, 'response' | 'error'>) => {
    const totalMs = draft.elapsed()
    // A server may answer before the whole body, and a client may break it off.
    const announced = request.complete ? undefined : Number(request.headers['content-length'] ?? 0)
    const body = await sent.body(String(request.headers['content-encoding'] ?? ''), redact, announced)
    recorder.record(draft.done(body, outcome, totalMs))
  }
  const failed = ({ code, message }: Failure) => record({ error: { code, message: redact(message) } })
  return {
    sent,
    received,
    begun: () => draft.timed({ firstByteMs: draft.elapsed() }),
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

/**
 * The Host header that a client wrote itself. By https it would also change whose certificate is asked for, which it does
 * not with the clients, so there it is left out.
 */
function ownHost({ headers: { host }, socket }: IncomingMessage, origin: string): string | undefined {
  const usual = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`)
  return host === undefined || usual.includes(host) || origin.startsWith('https:') ? undefined : host
}

/** RFC 9112, 6: one of these two announces a body; Content-Length: 0 announces that it is empty. */
const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/**
 * The body for undici, not as the stream it is: undici would close the client's connection where the answer comes before
 * the whole body. What the server does not wait for is read all the same, for many a client looks at the answer only
 * after its last byte. Nothing flows before undici asks: of a chunked body that has ended already, it would send the
 * length.
 */
function outgoing(request: IncomingMessage, capture: Capture): Readable {
  const body = new Readable({ read: () => void request.resume() })
  request.on('data', (chunk: Buffer) => {
    capture.chunk(chunk)
    if (!body.destroyed && !body.push(chunk)) request.pause()
  })
  request.pause()
  request.once('end', () => body.push(null))
  request.on('error', (error) => body.destroy(error))
  body.once('close', () => request.resume())
  // undici stops listening once it has the answer, and a client may leave after that.
  return body.on('error', () => {})
}
