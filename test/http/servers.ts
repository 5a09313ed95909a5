import { createServer, type RequestListener, type ServerOptions } from 'node:http'
import { createServer as createTlsServer, type ServerOptions as TlsOptions } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { createHttpClient, type HttpOptions } from '../../src/http/client.ts'
import type { HttpRequest } from '../../src/http/exchange.ts'
import { createRecorder } from '../../src/http/recorder.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { someKey } from '../redaction/secrets.ts'

/** A server on loopback that ends with the test, and what it saw of its connections. */
export interface TestServer {
  url: string
  port: number
  /** Every connection ever accepted. */
  sockets: Socket[]
  /** How many requests or connections have been handled. */
  hits(): number
}

export async function serve(handler: RequestListener, options: ServerOptions = {}): Promise<TestServer> {
  const counted = countCalls(handler)
  return { ...(await open(createServer(options, counted.call), 'http')), hits: counted.hits }
}

export async function serveTls(tls: TlsOptions, handler: RequestListener): Promise<TestServer> {
  const counted = countCalls(handler)
  return { ...(await open(createTlsServer(tls, counted.call), 'https')), hits: counted.hits }
}

/** A bare TCP server, for what no HTTP server would send. */
export async function serveTcp(handler: (socket: Socket) => void): Promise<TestServer> {
  const counted = countCalls(handler)
  return { ...(await open(createTcpServer(counted.call), 'http')), hits: counted.hits }
}

/** Answers every connection with these bytes as soon as a request comes, and closes. */
export const serveRaw = (answer: string | Uint8Array) =>
  serveTcp((socket) => socket.once('data', () => socket.end(answer)))

function countCalls<Args extends unknown[]>(handler: (...args: Args) => unknown) {
  let hits = 0
  const call = (...args: Args): void => {
    hits++
    handler(...args)
  }
  return { call, hits: () => hits }
}

async function open(server: Server, scheme: string): Promise<Omit<TestServer, 'hits'>> {
  const sockets: Socket[] = []
  server.on('connection', (socket: Socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { url: `${scheme}://127.0.0.1:${port}`, port, sockets }
}

/** A client that knows `someKey`, ends with the test, waits long for an answer and not at all between attempts. */
export function openClient(options: Partial<HttpOptions> = {}) {
  const recorder = createRecorder()
  const client = createHttpClient({
    redact: createRedactor({ 'api-key': someKey }),
    recorder,
    requestTimeoutMs: 20_000,
    runId: 'run-1',
    userAgent: 'test/1',
    connections: 8,
    env: {},
    backoff: () => 0,
    ...options,
  })
  onTestFinished(() => client.close())
  const send = (request: HttpRequest, signal = new AbortController().signal) =>
    client.send(request, { checkId: 'test', signal })
  const get = (url: string, more: Partial<HttpRequest> = {}) => send({ method: 'GET', url, ...more })
  return { send, get, recorder }
}

/** Resolves when `condition` holds; the test's own time-out is the limit. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5))
}
