/**
 * A relay in front of a server that refuses some requests, as a firewall does.
 */
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RefusingRelay {
  /** Origin of the relay. */
  url: string
  stop(): Promise<void>
}

const forbidden = { status: 403, type: 'text/html', body: '<html><h1>403 Forbidden</h1></html>' }

/** Starts it on 127.0.0.1. `refused` is held against `METHOD /path`; a match gets the answer, 403 HTML unless told otherwise. */
export async function startRefusingRelay(
  upstream: string,
  refused: RegExp,
  answer = forbidden,
): Promise<RefusingRelay> {
  const { hostname: host, port } = new URL(upstream)
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '/', headers } = incoming
    if (refused.test(`${method} ${url}`)) {
      incoming.resume()
      outgoing.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
      return
    }
    const forwarded = request({ host, port, method, path: url, headers }, (passed) => {
      const { connection: _, 'keep-alive': __, ...rest } = passed.headers
      passed.pipe(outgoing.writeHead(passed.statusCode ?? 502, rest))
    })
    forwarded.once('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
