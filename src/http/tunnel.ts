import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { NoReplyCode } from './exchange.ts'
import { authorizationFor, type ForwardProxy, hostOf, placeOf, portOf } from './proxies.ts'

export interface TunnelOptions {
  timeoutMs: number
  /** For a proxy that is reached by https. */
  secureContext: () => SecureContext | undefined
  signal: AbortSignal
}

/**
 * A connection to `authority` (host and port) through the caller's proxy, by CONNECT.
 * @throws Error whose code says what the proxy did instead: one of the PROXY_ codes
 */
export async function openTunnel(
  proxy: ForwardProxy,
  authority: string,
  options: TunnelOptions,
): Promise<Socket> {
  const { url } = proxy
  const secure = url.protocol === 'https:'
  const secureContext = secure ? options.secureContext() : undefined
  const { request: open } = secure ? await import('node:https') : await import('node:http')
  return new Promise((resolve, reject) => {
    const request = open({
      host: hostOf(proxy),
      port: portOf(url),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...authorizationFor(proxy) },
      agent: false,
      timeout: options.timeoutMs,
      signal: options.signal,
      ...(secureContext && { secureContext }),
    })
    let reached = false
    request.once('socket', (socket) =>
      socket.once(secure ? 'secureConnect' : 'connect', () => (reached = true)),
    )
    request.once('timeout', () =>
      request.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })),
    )
    request.once('error', (error) => reject(proxyFailure(proxy, reached, error)))
    request.once('connect', (response: IncomingMessage, socket: Socket) => {
      socket.setTimeout(0)
      if (response.statusCode === 200) return resolve(socket)
      socket.on('error', () => {}).destroy()
      reject(refusal(proxy, authority, response))
    })
    request.end()
  })
}

/** What the proxy's failure to answer means: it cannot be reached, or is no proxy. */
export function proxyFailure(proxy: ForwardProxy, reached: boolean, error: Error): Error {
  // An abort's own code is a number.
  const code = String((error as NodeJS.ErrnoException).code ?? '')
  // Silence is told by the request's own time-out, and what is named already keeps its name.
  if (
    error.name === 'AbortError' ||
    error.name === 'TimeoutError' ||
    code.startsWith('PROXY_') ||
    (reached && code === 'ETIMEDOUT')
  )
    return error
  const said = code && !error.message.includes(code) ? `${code}: ${error.message}` : error.message
  return reached
    ? named('PROXY_BROKEN', proxy, `does not answer as a proxy does (${said})`)
    : named('PROXY_UNREACHABLE', proxy, `cannot be reached (${said})`)
}

/** The answer to a CONNECT that opened no tunnel. */
function refusal(
  proxy: ForwardProxy,
  authority: string,
  { statusCode = 0, statusMessage, headers }: IncomingMessage,
): Error {
  const own = headers['x-squid-error'] ?? headers['proxy-status']
  const said = [statusCode, statusMessage, own && `(${own})`].filter(Boolean).join(' ').slice(0, 200)
  if (statusCode === 407) return loginWanted(proxy, said)
  if (statusCode >= 500 && !/DENIED/i.test(String(own))) {
    return named('PROXY_CANNOT_REACH', proxy, `cannot reach ${authority}: ${said}`)
  }
  return named('PROXY_REFUSED', proxy, `refuses to connect to ${authority}: ${said}`)
}

export const loginWanted = (proxy: ForwardProxy, said: string) =>
  named('PROXY_AUTH', proxy, `wants a login of its own, or another one: ${said}`)

const named = (code: NoReplyCode, proxy: ForwardProxy, what: string) =>
  Object.assign(new Error(`the proxy ${placeOf(proxy)} of ${proxy.variable} ${what}`), { code })
