import { channel } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { rootCertificates } from 'node:tls'
import type { Dispatcher } from 'undici'
import { FileProblem } from '../files/problem.ts'
import { certificateLimit, readRegularFile } from '../files/read.ts'
import { proxiesOf } from './proxies.ts'
import { Agent, buildConnector, EnvHttpProxyAgent } from './undici.ts'

/** Milliseconds each phase of setting up a connection took. */
interface ConnectTimings {
  dnsMs?: number
  connectMs?: number
  tlsMs?: number
}

export interface ConnectionOptions {
  /** Connections kept open to one origin; further requests to it wait for one. */
  connections: number
  /** Milliseconds until a connection must stand. */
  connectTimeoutMs: number
  /** PEM file of certificates trusted besides the well-known ones. */
  caFile?: string
  env: NodeJS.ProcessEnv
}

/** The connection pool of one run. It honours HTTP(S)_PROXY and NO_PROXY, which undici alone does not. */
export interface Connections {
  dispatcher: Dispatcher
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
  const watchers = new Map<string, (timings: ConnectTimings) => void>()
  const ca = trustedCertificates(options)
  const pool = {
    connections: options.connections,
    connect: timedConnector({ timeout: options.connectTimeoutMs, ...(ca ? { ca } : {}) }, fresh),
    headersTimeout: 0,
    bodyTimeout: 0,
    // uvicorn closes an idle connection after 5 s, and a POST that meets the close cannot be repeated.
    keepAliveTimeout: 4_000,
  }
  const proxies = proxiesOf(options.env)
  const tls = ca ? { requestTls: { ca }, proxyTls: { ca } } : {}
  const dispatcher =
    proxies.httpProxy || proxies.httpsProxy
      ? new EnvHttpProxyAgent({ ...pool, ...proxies, ...tls })
      : new Agent(pool)

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
    dispatcher,
    watch: (requestId, onSent) => {
      watchers.set(requestId, onSent)
      return () => watchers.delete(requestId)
    },
    close: async () => {
      sendHeaders.unsubscribe(onSendHeaders)
      await dispatcher.destroy()
    },
  }
}

function timedConnector(options: buildConnector.BuildOptions, fresh: WeakMap<Socket, ConnectTimings>) {
  const connect = buildConnector(options)
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

/** Naming any CA replaces Node's whole list, so the well-known ones and NODE_EXTRA_CA_CERTS are named again. */
function trustedCertificates({ caFile, env }: ConnectionOptions): string[] | undefined {
  if (!caFile) return undefined
  return [...rootCertificates, ...extraCertificates(env.NODE_EXTRA_CA_CERTS), readCertificates(caFile)]
}

/** Node too passes over an extra file that it cannot read. */
function extraCertificates(file: string | undefined): string[] {
  try {
    return file ? [readCertificates(file)] : []
  } catch (error) {
    if (error instanceof FileProblem) return []
    throw error
  }
}

function readCertificates(file: string): string {
  return readRegularFile(file, { maxBytes: certificateLimit, links: 'follow' }).toString('utf8')
}
