import { channel } from 'node:diagnostics_channel'
import { isIP, type Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { Dispatcher } from 'undici'
import { once } from '../once.ts'
import type { Timings } from '../schema/report.ts'
import { namesExpired } from './expired-certificate.ts'
import { authorizationFor, type ForwardProxy, hostOf, proxyFor } from './proxies.ts'
import { type TrustOptions, trustFrom } from './trust.ts'
import { openTunnel, proxyFailure, type TunnelOptions } from './tunnel.ts'
import { Agent, buildConnector, Socks5ProxyAgent } from './undici.ts'

/** Milliseconds each phase of setting up a connection took. */
type ConnectTimings = Pick<Timings, 'dnsMs' | 'connectMs' | 'tlsMs'>

export interface ConnectionOptions extends TrustOptions {
  /** Connections kept open to one origin; further requests to it wait for one. */
  connections: number
  /** Milliseconds until a connection must stand. */
  connectTimeoutMs: number
}

/** How one URL is reached: what to ask which dispatcher for. */
interface Route {
  dispatcher: Dispatcher
  origin: string
  path: string
  headers: Record<string, string>
  proxy?: ForwardProxy | undefined
  /** True where the request itself goes to the proxy, not through it. */
  isForProxy?: boolean
}

/** The connections of one run. They honour HTTP(S)_PROXY, ALL_PROXY and NO_PROXY, which undici alone does not. */
export interface Connections {
  routeTo(url: URL): Route
  /**
   * Calls `onSent` with the timings of the request's connection, once, if that request was its first and no
   * proxy lies between.
   */
  watch(requestId: string, onSent: (timings: ConnectTimings) => void): () => void
  close(): Promise<void>
}

export const requestIdHeader = 'x-request-id'

export function openConnections(options: ConnectionOptions): Connections {
  const fresh = new WeakMap<Socket, ConnectTimings>()
  const dispatchers = openDispatchers(options, fresh)
  const sends = watchSends(fresh)
  return {
    routeTo: (url) => {
      const proxy = proxyFor(url, options.env)
      const end = { origin: url.origin, path: url.pathname + url.search, headers: {}, proxy }
      if (!proxy) return { ...end, dispatcher: dispatchers.direct }
      if (proxy.url.protocol.startsWith('socks'))
        return { ...end, dispatcher: dispatchers.through('socks', proxy) }
      if (url.protocol === 'https:') return { ...end, dispatcher: dispatchers.through('tunnelled', proxy) }
      // What an http proxy is made for: Squid and others refuse tunnels to port 80.
      return {
        proxy,
        isForProxy: true,
        dispatcher: dispatchers.through('asked', proxy),
        origin: proxy.url.origin,
        path: url.href,
        headers: { host: url.host, ...authorizationFor(proxy) },
      }
    },
    watch: sends.watch,
    close: async () => {
      sends.close()
      await dispatchers.close()
    },
  }
}

/** What requests are given to: one for those that go straight to their host, and one for each way and proxy. */
function openDispatchers(options: ConnectionOptions, fresh: WeakMap<Socket, ConnectTimings>) {
  const trust = trustFrom(options)
  const timeout = options.connectTimeoutMs
  const connectTo = {
    services: connectorFor(timeout, trust.services, trust.proxies),
    proxies: connectorFor(timeout, trust.proxies, trust.proxies),
  }
  const pool = {
    connections: options.connections,
    headersTimeout: 0,
    // As much as curl and Python's client take.
    maxHeaderSize: 64 * 1024,
    bodyTimeout: 0,
    // uvicorn closes an idle connection after 5 s, and a POST that meets the close cannot be repeated.
    keepAliveTimeout: 4_000,
  }
  const direct = new Agent({ ...pool, connect: timedConnector(connectTo.services, fresh) })
  const closing = new AbortController()
  const tunnelling = { timeoutMs: timeout, secureContext: trust.proxies, signal: closing.signal }
  const opened = new Map<string, Dispatcher>([['', direct]])
  /** By what way a proxy is used: as an end of its own for http, through a tunnel for https, or as SOCKS. */
  const ways = {
    asked: (proxy: ForwardProxy) => new Agent({ ...pool, connect: proxyConnector(connectTo.proxies, proxy) }),
    tunnelled: (proxy: ForwardProxy) =>
      new Agent({ ...pool, connect: tunnelConnector(connectTo.services, proxy, tunnelling) }),
    socks: (proxy: ForwardProxy) => {
      // undici's types do not know requestTls.
      const requestTls = tlsOptions(timeout, trust.services)
      const how = { ...pool, requestTls, connect: proxyConnector(connectTo.proxies, proxy) }
      return new Socks5ProxyAgent(proxy.url, how)
    },
  }
  return {
    direct,
    through: (way: keyof typeof ways, proxy: ForwardProxy): Dispatcher => {
      const key = `${way} ${proxy.variable}`
      const dispatcher = opened.get(key) ?? ways[way](proxy)
      opened.set(key, dispatcher)
      return dispatcher
    },
    close: async () => {
      closing.abort()
      await Promise.all([...opened.values()].map((one) => one.destroy()))
    },
  }
}

/** Tells of a request, when it leaves on a connection made for it, how long that took. */
function watchSends(fresh: WeakMap<Socket, ConnectTimings>) {
  const watchers = new Map<string, (timings: ConnectTimings) => void>()
  const onSendHeaders = (message: unknown) => {
    const { headers, socket } = message as { headers: string; socket: Socket }
    const timings = fresh.get(socket)
    if (!timings) return
    fresh.delete(socket)
    const id = /^x-request-id: (\S+)/im.exec(headers)?.[1]
    watchers.get(id ?? '')?.(timings)
  }
  const sendHeaders = channel('undici:client:sendHeaders')
  sendHeaders.subscribe(onSendHeaders)
  return {
    watch: (requestId: string, onSent: (timings: ConnectTimings) => void) => {
      watchers.set(requestId, onSent)
      return () => watchers.delete(requestId)
    },
    close: () => sendHeaders.unsubscribe(onSendHeaders),
  }
}

type Connector = ReturnType<typeof buildConnector>

function tlsOptions(timeout: number, context: () => SecureContext | undefined): buildConnector.BuildOptions {
  const secureContext = context()
  // Said here, it also holds where NODE_TLS_REJECT_UNAUTHORIZED says otherwise: the key goes to nobody unchecked.
  return { timeout, rejectUnauthorized: true, ...(secureContext && { secureContext }) }
}

/** Looks at certificates only for a connection that is to be secure. */
function connectorFor(
  timeout: number,
  context: () => SecureContext | undefined,
  withoutOwn: () => SecureContext | undefined,
): Connector {
  const plain = buildConnector({ timeout })
  const secure = once(() => namesExpired(buildConnector(tlsOptions(timeout, context)), withoutOwn))
  return (target, callback) => (target.protocol === 'https:' ? secure() : plain)(target, callback)
}

/** Connects to the proxy itself, whose troubles are then named as its own. */
function proxyConnector(connect: Connector, proxy: ForwardProxy): Connector {
  // Otherwise undici asks for a certificate of the host in the request.
  const servername = isIP(hostOf(proxy)) ? '' : hostOf(proxy)
  return (target, callback) =>
    connect({ ...target, servername }, (...[error, socket]: Parameters<buildConnector.Callback>) => {
      if (error) callback(proxyFailure(proxy, false, error), null)
      else callback(null, socket)
    })
}

function tunnelConnector(secure: Connector, proxy: ForwardProxy, options: TunnelOptions): Connector {
  return (target, callback) => {
    const { hostname } = target
    openTunnel(proxy, `${hostname}:${target.port || 443}`, options).then(
      (httpSocket) => secure({ ...target, httpSocket }, callback),
      (error) => callback(error, null),
    )
  }
}

function timedConnector(connect: Connector, fresh: WeakMap<Socket, ConnectTimings>): Connector {
  return (target: buildConnector.Options, callback: buildConnector.Callback) => {
    const timings: ConnectTimings = {}
    let last = performance.now()
    const lap = () => {
      const now = performance.now()
      const elapsed = now - last
      last = now
      return elapsed
    }
    const socket = connect(target, (...[error, connected]: Parameters<buildConnector.Callback>) => {
      if (connected) fresh.set(connected, timings)
      // The union of undici's callback arguments does not survive destructuring.
      callback(...([error, connected] as Parameters<buildConnector.Callback>))
    }) as unknown as Socket | undefined
    // Before undici's own listeners, which send the first request at once.
    socket?.prependOnceListener('lookup', () => Object.assign(timings, { dnsMs: lap() }))
    socket?.prependOnceListener('connect', () => Object.assign(timings, { connectMs: lap() }))
    socket?.prependOnceListener('secureConnect', () => Object.assign(timings, { tlsMs: lap() }))
    return socket
  }
}
