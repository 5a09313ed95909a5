import http from 'node:http'
import https from 'node:https'
import { pipeline } from 'node:stream'
import type { Call, Handler, Reply } from './call.ts'
import { flaskPage, type Style } from './respond.ts'

/** MLflow could not be reached; `url` is where it was looked for. */
export class UpstreamUnreachable extends Error {
  readonly url: string
  constructor(url: string) {
    super(`Failed to connect to MLflow server at ${url}`)
    this.url = url
  }
}

/** A reply on its way, or the 502 of whoever could not reach MLflow. */
export async function orBadGateway(reply: Promise<Reply>, style: Style): Promise<Reply> {
  try {
    return await reply
  } catch (error) {
    if (error instanceof UpstreamUnreachable) return style(502, { detail: error.message })
    throw error
  }
}

export interface Upstream {
  handler: Handler
  close(): void
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer'])

/**
 * Passes calls on to a real MLflow server, streaming bodies both ways over kept-alive connections.
 * The server is expected without `--static-prefix`; `staticPrefix` is acted out here.
 */
export function createUpstream(baseUrl: string, staticPrefix: '' | '/mlflow' = '/mlflow'): Upstream {
  const base = new URL(baseUrl)
  const client = base.protocol === 'https:' ? https : http
  // Uvicorn closes idle connections after 5 s: drop ours earlier, so that none is reused too late.
  const agent = new client.Agent({ keepAlive: true, timeout: 4000 })
  const prefix = base.pathname.replace(/\/$/, '')

  const handler: Handler = (call) => {
    const path = staticPrefix ? unprefixed(call.path) : call.path
    if (path === undefined) return Promise.resolve(flaskPage(404))
    const query = call.query.size > 0 ? `?${call.query}` : ''
    return new Promise<Reply>((resolve, reject) => {
      const request = client.request({
        hostname: base.hostname.replace(/^\[|\]$/g, ''),
        port: base.port,
        path: `${prefix}${path}${query}`,
        method: call.method,
        agent,
        headers: { ...endToEnd(call), host: base.host },
      })
      request.once('response', (response) => resolve(toReply(response)))
      pipeline(call.body, request, (error) => {
        if (error) reject(new UpstreamUnreachable(baseUrl))
      })
    })
  }
  return { handler, close: () => agent.destroy() }
}

/** Under a static prefix MLflow 3.9.0 serves `ajax-api` and `health` there only, and `api` only without it. */
function unprefixed(path: string): string | undefined {
  if (/^\/(ajax-api\/|health$|version$)/.test(path) || path.startsWith('/mlflow/api/')) return undefined
  return path.replace(/^\/mlflow\//, '/')
}

function endToEnd(call: Call): http.OutgoingHttpHeaders {
  const headers: http.OutgoingHttpHeaders = {}
  for (const [name, value] of Object.entries(call.headers)) if (!hopByHop.has(name)) headers[name] = value
  // Without a length, Node would send a chunked body even where the caller sent none.
  if (headers['content-length'] === undefined && call.headers['transfer-encoding'] !== undefined) {
    headers['transfer-encoding'] = 'chunked'
  }
  return headers
}

function toReply(response: http.IncomingMessage): Reply {
  const headers: [string, string][] = []
  for (let i = 0; i + 1 < response.rawHeaders.length; i += 2) {
    const name = (response.rawHeaders[i] as string).toLowerCase()
    if (!hopByHop.has(name)) headers.push([name, response.rawHeaders[i + 1] as string])
  }
  return { status: response.statusCode ?? 502, headers, body: response }
}
