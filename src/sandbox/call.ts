import http from 'node:http'
import type net from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** One request on its way through the platform's layers. Layers pass copies with changes, never mutate. */
export interface Call {
  method: string
  /** Path as sent (still percent-encoded), without the query. */
  path: string
  query: URLSearchParams
  headers: http.IncomingHttpHeaders
  body: Readable
  /** Resets the caller's connection without an answer. */
  disconnect(): void
}

/** An answer; headers are pairs because the real chain repeats some of them. */
export interface Reply {
  status: number
  headers: [string, string][]
  body: string | Buffer | Readable
}

export type Handler = (call: Call) => Promise<Reply>

export interface Listener {
  url: string
  close(): Promise<void>
}

export interface ListenOptions {
  port?: number
  /** Milliseconds to wait before an answer is sent. */
  delayMs?: (call: Call) => number
}

/** Another program listens where the sandbox was told to. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse'
  readonly port: number
  constructor(port: number) {
    super(`Port ${port} of 127.0.0.1 is in use`)
    this.port = port
  }
}

/** Makes the server listen on 127.0.0.1, 0 meaning any free port, and tells the port. */
export async function bind(server: net.Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUse(port) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  return (server.address() as net.AddressInfo).port
}

/** Serves `handler` on 127.0.0.1. `close()` ends every socket at once, answered or not. */
export async function listen(handler: Handler, options: ListenOptions = {}): Promise<Listener> {
  const server = http.createServer((request, response) => {
    // The request lets go of its socket when its body stream is destroyed.
    const { socket } = request
    serve(handler, request, response, options).catch(() => socket.destroy())
  })
  // Large uploads may take long, and clients keep idle connections open.
  server.requestTimeout = 0
  server.keepAliveTimeout = 65_000
  const port = await bind(server, options.port ?? 0)
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  handler: Handler,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  options: ListenOptions,
): Promise<void> {
  const call = toCall(request)
  const reply = await handler(call)
  const delay = options.delayMs?.(call) ?? 0
  if (delay > 0) await sleep(delay)
  await send(reply, response, request.method === 'HEAD')
}

function toCall(request: http.IncomingMessage): Call {
  const target = request.url ?? '/'
  const mark = target.indexOf('?')
  const { socket } = request
  return {
    method: request.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers: request.headers,
    body: request,
    disconnect: () => socket.resetAndDestroy(),
  }
}

async function send(reply: Reply, response: http.ServerResponse, headersOnly: boolean): Promise<void> {
  const { body } = reply
  const headers = reply.headers.filter(([name]) => name !== 'content-length' || body instanceof Readable)
  if (!(body instanceof Readable) && reply.status !== 204) {
    headers.push(['content-length', String(Buffer.byteLength(body))])
  }
  response.sendDate = false
  response.writeHead(reply.status, headers.flat())
  if (body instanceof Readable) {
    if (headersOnly) {
      body.destroy()
      response.end()
      return
    }
    await pipeline(body, response)
    return
  }
  response.end(headersOnly ? undefined : body)
}

/** The whole body of a call or reply, in memory. */
export async function readBody(body: Reply['body']): Promise<Buffer> {
  if (typeof body === 'string') return Buffer.from(body)
  if (Buffer.isBuffer(body)) return body
  const chunks: Buffer[] = []
  for await (const chunk of body) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The same as JSON, or undefined where it is none. */
export async function readJson(body: Reply['body']): Promise<unknown> {
  const text = (await readBody(body)).toString()
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first value of a reply's header, or ''. */
export function headerOf(reply: Reply, name: string): string {
  return reply.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? ''
}
