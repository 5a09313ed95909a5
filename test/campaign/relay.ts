/** Stands between the product and a platform, and breaks what a fault tells it to break. */
import http, { type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Asked {
  /** From 1, in the order of arrival. */
  index: number
  method: string
  url: string
  /** Method and path below `/2.0/`. */
  name: string
}

interface Told {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** What a hook may do with one request: `forward` asks the platform, as often as it is called. */
export interface Exchange extends Asked {
  forward(): Promise<Told>
  answer(told: Partial<Told>): void
  response: ServerResponse
}

export interface Relay {
  url: string
  /** Names of the requests that the platform answered with 200. */
  done: string[]
  close(): void
}

export async function startRelay(
  upstream: string,
  hook: (exchange: Exchange) => Promise<void>,
): Promise<Relay> {
  const target = new URL(upstream)
  const done: string[] = []
  let count = 0
  const server = http.createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming.on('error', () => {})) chunks.push(chunk as Buffer)
    const { method = 'GET', url = '/', headers } = incoming
    const name = `${method} ${url.split('?')[0]?.replace(/.*\/2\.0\//, '')}`
    const forward = async () => {
      const told = await ask(target, method, url, headers, Buffer.concat(chunks))
      if (told.status === 200) done.push(name)
      return told
    }
    const answer = ({ status = 200, headers: more = {}, body = Buffer.alloc(0) }: Partial<Told>) => {
      if (response.destroyed) return
      response.writeHead(status, {
        'content-type': 'application/json',
        ...more,
        'content-length': body.length,
      })
      response.end(body)
    }
    await hook({ index: ++count, method, url, name, forward, answer, response }).catch(() =>
      response.destroy(),
    )
  })
  server.on('clientError', (_, socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, done, close }
}

function ask(
  target: URL,
  method: string,
  path: string,
  given: IncomingHttpHeaders,
  body: Buffer,
): Promise<Told> {
  const { connection: _, 'accept-encoding': __, ...headers } = given
  return new Promise((resolve, reject) => {
    const options = {
      host: target.hostname,
      port: target.port,
      method,
      path,
      headers: { ...headers, host: target.host },
    }
    const request = http.request(options, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      const kept = Object.entries(response.headers).filter(
        ([name]) => !['connection', 'transfer-encoding', 'content-length', 'keep-alive'].includes(name),
      )
      const told = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
      resolve({ status: response.statusCode ?? 502, headers: told, body: Buffer.concat(chunks) })
    })
    request.on('error', reject).end(body)
  })
}
