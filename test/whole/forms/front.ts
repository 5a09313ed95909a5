import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { readBody } from '../../../src/sandbox/call.ts'

export interface Asked {
  method: string
  /** With its query, as sent. */
  url: string
  headers: http.IncomingHttpHeaders
}

export interface Told {
  status: number
  headers: [string, string][]
  body: Buffer
}

/** How a server that stands before a part of the platform speaks HTTP, where it differs from the usual. */
export interface Speech {
  /** What it answers itself; undefined where it passes the request on. */
  answers?: (asked: Asked) => Told | undefined
  /** The answer that it passes on. */
  changes?: (told: Told, asked: Asked) => Told
  /** How an answer goes out; at once and whole unless told otherwise. */
  sends?: (response: http.ServerResponse, told: Told, asked: Asked) => Promise<void> | void
  host?: string
  prepares?: (server: http.Server) => void
}

/** Stands before `target` and speaks as told. */
export async function startFront(target: string, speech: Speech) {
  const agent = new http.Agent({ keepAlive: true })
  const server = http.createServer(async (request, response) => {
    const asked: Asked = { method: request.method ?? '', url: request.url ?? '', headers: request.headers }
    const own = speech.answers?.(asked)
    if (own) request.resume()
    const passed = own ?? (await relay(target, asked, request, agent))
    const told = own ?? speech.changes?.(passed, asked) ?? passed
    await (speech.sends ?? sendWhole)(response, told, asked)
  })
  server.requestTimeout = 0
  speech.prepares?.(server)
  const host = speech.host ?? '127.0.0.1'
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: async () => {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function sendWhole(response: http.ServerResponse, { status, headers, body }: Told): void {
  response.sendDate = false
  const length: [string, string][] = status === 204 ? [] : [['content-length', String(body.length)]]
  response.writeHead(status, [...headers, ...length].flat())
  response.end(body)
}

/** In pieces, with no length told before. */
export async function sendInPieces(response: http.ServerResponse, { status, headers, body }: Told) {
  response.sendDate = false
  response.writeHead(status, headers.flat())
  const size = Math.max(1, Math.ceil(body.length / 4))
  for (let at = 0; at < body.length; at += size) {
    response.write(body.subarray(at, at + size))
    await sleep(2)
  }
  response.end()
}

const hopByHop = ['content-length', 'transfer-encoding', 'connection', 'keep-alive']

async function relay(
  target: string,
  { method, url, headers }: Asked,
  body: http.IncomingMessage,
  agent: http.Agent,
): Promise<Told> {
  const { host } = new URL(target)
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const request = http.request(target + url, { method, headers: { ...headers, host }, agent }, resolve)
    request.once('error', reject)
    body.pipe(request)
  })
  const pairs = Array.from({ length: answer.rawHeaders.length / 2 }, (_, i): [string, string] => [
    answer.rawHeaders[2 * i] as string,
    answer.rawHeaders[2 * i + 1] as string,
  ])
  return {
    status: answer.statusCode ?? 0,
    headers: pairs.filter(([name]) => !hopByHop.includes(name.toLowerCase())),
    body: await readBody(answer),
  }
}
