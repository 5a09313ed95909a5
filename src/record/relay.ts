import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Connections } from '../http/connections.ts'
import { classifyFailure } from '../http/failure.ts'
import { placeOf } from '../http/proxies.ts'
import type { Recorder } from '../http/recorder.ts'
import { type Redactor, redactHeaders } from '../http/redact.ts'
import { loginWanted } from '../http/tunnel.ts'
import type { Exchange } from '../schema/report.ts'
import { type Capture, createCapture } from './capture.ts'

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

/** RFC 9110, 7.6.1: what concerns one connection is not passed on. */
const hopByHop =
  /^(connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|expect|host)$/i

/**
 * Starts the relay on a free port of 127.0.0.1. A request without the secret gets a 404 and is not passed on, so no
 * other program of the machine can use it. Bodies stream both ways, sized ones as sized, chunked ones as chunked. An
 * upstream that gives no answer shows to the client as a connection that closes.
 */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const secret = randomBytes(18).toString('hex')
  const origins: string[] = []
  const underWay = new Set<Promise<void>>()
  const numberOf = (origin: string) => {
    if (!origins.includes(origin)) origins.push(origin)
    return origins.indexOf(origin)
  }
  const server = createServer((request, response) => {
    const [, given, number = '', rest = '/'] =
      /^\/([0-9a-f]+)-(\d+)(\/.*|\?.*)?$/.exec(request.url ?? '') ?? []
    const origin = given === secret ? origins[Number(number)] : undefined
    if (origin === undefined) {
      request.resume()
      response.writeHead(404).end()
      return
    }
    const path = rest.startsWith('?') ? `/${rest}` : rest
    const passage = passOn({ request, response, origin, path }, options, address)
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
  const base = `http://127.0.0.1:${port}/${secret}`
  const address = {
    of: (url: string) => {
      const { origin, pathname, search } = new URL(url)
      return `${base}-${numberOf(origin)}${pathname === '/' ? '' : pathname}${search}`
    },
    /** A redirect to a host that is recorded stays on record; one to another host is the client's to follow. */
    forRedirect: (location: string, from: string) => {
      if (!URL.canParse(location, from)) return location
      const target = new URL(location, from)
      const isKnown = origins.some((origin) => new URL(origin).hostname === target.hostname)
      return isKnown && /^https?:$/.test(target.protocol) ? address.of(target.href) : location
    },
  }
  return {
    addressOf: address.of,
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

interface Passage {
  request: IncomingMessage
  response: ServerResponse
  origin: string
  path: string
}

interface Addresses {
  forRedirect(location: string, from: string): string
}

async function passOn(passage: Passage, options: RelayOptions, addresses: Addresses): Promise<void> {
  const { request, response, origin, path } = passage
  const { connections, recorder, redact } = options
  const id = recorder.nextId()
  const checkId = options.checkId()
  const url = `${origin}${path}`
  const startedAt = new Date().toISOString()
  const start = performance.now()
  const [sent, received] = [createCapture(), createCapture()]
  const gone = new AbortController()
  response.once('close', () => !response.writableFinished && gone.abort())
  const record = async (outcome: Pick<Exchange, 'response' | 'error'>, firstByteMs?: number) => {
    const totalMs = round(performance.now() - start)
    const body = await sent.body(String(request.headers['content-encoding'] ?? ''), redact)
    recorder.record({
      id,
      checkId,
      startedAt,
      attempt: 1,
      request: {
        method: request.method ?? 'GET',
        url: redact(url),
        headers: redactHeaders({ ...headersByName(request.rawHeaders), host: new URL(origin).host }, redact),
        ...(body ? { body } : {}),
      },
      ...outcome,
      ...(proxy && { proxy: { variable: proxy.variable, place: redact(placeOf(proxy)) } }),
      timings: { ...(firstByteMs === undefined ? {} : { firstByteMs }), totalMs },
    })
  }
  const route = connections.routeTo(new URL(url))
  const { proxy } = route
  try {
    const answer = await route.dispatcher.request({
      origin: route.origin,
      // As the client wrote it, which a URL would tidy up.
      path: route.isForProxy ? route.path : path,
      method: request.method as 'GET',
      headers: [...endToEnd(request.rawHeaders), ...Object.entries(route.headers).flat()],
      body: hasBody(request) ? outgoing(request, sent) : null,
      signal: gone.signal,
      responseHeaders: 'raw',
    })
    const firstByteMs = round(performance.now() - start)
    const rawHeaders = (answer.headers as unknown as string[]).map(String)
    const shown = redactHeaders(headersByName(rawHeaders), redact)
    response.writeHead(
      answer.statusCode,
      answered(rawHeaders, (to) => addresses.forRedirect(to, url)),
    )
    const finish = async (error?: unknown) => {
      const encoding = String(headersByName(rawHeaders)['content-encoding'] ?? '')
      const body = await received.body(encoding.toLowerCase(), redact)
      const whole = { response: { status: answer.statusCode, headers: shown, ...(body ? { body } : {}) } }
      const isOfProxy = proxy && answer.statusCode === 407
      const failure = isOfProxy ? loginWanted(proxy, '407') : error
      await record(
        failure === undefined ? whole : { error: failureOf(failure, gone.signal, redact) },
        firstByteMs,
      )
    }
    answer.body.on('data', received.chunk)
    await pipeline(answer.body, response).then(() => finish(), finish)
  } catch (error) {
    await record({ error: failureOf(error, gone.signal, redact) })
    // The client is to see what it would have seen: no answer.
    response.destroy()
  }
}

function failureOf(error: unknown, gone: AbortSignal, redact: Redactor): { code: string; message: string } {
  if (gone.aborted)
    return { code: 'TIMEOUT', message: 'the client stopped waiting and closed the connection' }
  const { code, message } = classifyFailure(error)
  return { code, message: redact(message) }
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

function endToEnd(rawHeaders: readonly string[]): string[] {
  return pairs(rawHeaders).flatMap(([name, value]) => (hopByHop.test(name) ? [] : [name, value]))
}

function answered(rawHeaders: readonly string[], redirect: (location: string) => string): string[] {
  return pairs(rawHeaders).flatMap(([name, value]) => {
    if (hopByHop.test(name)) return []
    return /^location$/i.test(name) ? [name, redirect(value)] : [name, value]
  })
}

function headersByName(rawHeaders: readonly string[]): Record<string, string | string[]> {
  const all = new Map<string, string[]>()
  for (const [name, value] of pairs(rawHeaders)) {
    all.set(name.toLowerCase(), [...(all.get(name.toLowerCase()) ?? []), value])
  }
  const one = (values: string[]) => (values.length === 1 ? (values[0] ?? '') : values)
  return Object.fromEntries([...all].map(([name, values]) => [name, one(values)]))
}

function pairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length >> 1 }, (_, i) => [raw[2 * i] ?? '', raw[2 * i + 1] ?? ''])
}

const round = (ms: number) => Math.round(ms * 10) / 10
