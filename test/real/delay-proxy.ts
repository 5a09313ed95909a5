/**
 * A reverse proxy that stands for distance: it holds back the head of every response for a fixed time.
 */
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface DelayProxy {
  /** The upstream's URL with the proxy's host and port in it. */
  url: string
  /** Requests received so far. */
  requests(): number
  stop(): Promise<void>
}

/**
 * Connections are kept alive on both sides, bodies are streamed in both directions, and requests are held back
 * independently of each other, so only the number of requests in a row shows in the caller's time.
 *
 * @param upstream URL of an http server; a path is kept in the returned URL.
 * @param delayMs milliseconds added to each response; 0 measures the proxy's own cost.
 */
export async function startDelayProxy(upstream: string, delayMs: number): Promise<DelayProxy> {
  const target = new URL(upstream)
  // Idle connections go before the server (uvicorn: 5 s) closes them under a request.
  const agent = new Agent({ keepAlive: true, timeout: 3_000 })
  let requests = 0
  const server = createServer((incoming, outgoing) => {
    requests += 1
    const { method = 'GET', url = '/', headers } = incoming
    const options = { agent, host: target.hostname, port: target.port, method, path: url, headers }
    const forwarded = request(options, (response) => {
      setTimeout(() => {
        const { connection: _, 'keep-alive': __, ...rest } = response.headers
        outgoing.writeHead(response.statusCode ?? 502, rest)
        response.pipe(outgoing)
      }, delayMs)
    })
    forwarded.once('error', () => outgoing.destroy())
    incoming.pipe(forwarded)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))

  const url = new URL(target)
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href.replace(/\/$/, ''),
    requests: () => requests,
    stop: async () => {
      agent.destroy()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
