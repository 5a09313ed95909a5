import http from 'node:http'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { adminKey, inventKey } from './api-keys.ts'
import { createApi } from './api-proxy.ts'
import { createAuthClient, internalUserAgent } from './auth-client.ts'
import { createAuthService } from './auth-service.ts'
import { type Call, type Handler, type Listener, listen } from './call.ts'
import { type Fault, type FaultName, faultDefinitions, type World, wrap } from './faults.ts'
import { createGateway } from './gateway.ts'
import { diskArtifacts, memoryArtifacts } from './mlflow/artifact-store.ts'
import { createMlflow } from './mlflow/server.ts'
import { holdRefusedPort } from './refused-port.ts'
import { type Topology, type TopologyName, topologyDefinitions } from './topology.ts'
import { createUpstream } from './upstream.ts'

export interface SandboxOptions {
  /** A defect to act out, by its name or told as what differs; none by default. */
  fault?: FaultName | Fault | undefined
  /** How the platform's parts are laid out for callers; `production` by default. Every layout is healthy. */
  topology?: TopologyName | undefined
  /** URL of a real MLflow server: the sandbox's auth service, API and gateway then stand in front of it. */
  mlflow?: string | undefined
  /** Port of the registry host; the auth service takes the next one. 0 or absent: free ports. */
  port?: number
  /** Folder that keeps artifacts on disk instead of in memory. */
  folder?: string | undefined
  /** Milliseconds added to every answer. */
  delayMs?: number
  /** Milliseconds the auth service waits under the fault `auth-slow`; 6000 by default. */
  slowMs?: number
  /** Milliseconds after which API and gateway give up on the auth service; 5000 by default. */
  authTimeoutMs?: number
}

/** A running embedded platform. */
export interface Sandbox {
  /** Tracking URI for MLflow clients. */
  trackingUri: string
  authUrl: string
  apiUrl: string
  /** An invented key, valid here only (unless a fault says otherwise). */
  apiKey: string
  /** Ends every open connection and frees the ports. */
  close(): Promise<void>
}

/**
 * Starts the embedded platform: auth service, API proxy, gateway and MLflow, on 127.0.0.1.
 *
 * @throws PortInUse when `options.port`, or the next one for the auth service, is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const fault = faultOf(options)
  const topology: Topology = topologyDefinitions[options.topology ?? 'production']
  const apiKey = inventKey()
  const { staticPrefix } = topology
  const upstream = options.mlflow === undefined ? undefined : createUpstream(options.mlflow, staticPrefix)
  const rawMlflow = upstream?.handler ?? embeddedMlflow(options.folder, staticPrefix)
  const world: World = { slowMs: options.slowMs ?? 6000, startedAt: Date.now(), mlflow: rawMlflow }
  const mlflow = wrap(fault.mlflow, rawMlflow, world)

  const delay = options.delayMs ?? 0
  const delayMs = (call: Call) => (call.headers['user-agent'] === internalUserAgent ? 0 : delay)
  const auth = wrap(fault.auth, createAuthService({ ...adminKey(apiKey), ...fault.key }), world)
  const agent = new http.Agent({ keepAlive: true })
  const opened: Listener[] = []
  const open = async (opening: Promise<Listener>): Promise<string> => {
    const listener = await opening
    opened.push(listener)
    return listener.url
  }
  const close = async () => {
    agent.destroy()
    upstream?.close()
    await Promise.all(opened.map((each) => each.close()))
  }
  try {
    const ownHost = topology.auth === 'own host'
    const authPort = options.port ? options.port + 1 : 0
    // The platform's own parts reach the auth service in every topology.
    const insideAuthUrl = await open(listen(auth, { port: ownHost ? authPort : 0, delayMs }))
    const { api, gateway } = platform({ fault, world, mlflow, authUrl: insideAuthUrl, agent, options })
    const front = wrap(fault.edge, topology.front({ api, gateway, auth, mlflow, apiKey }), world)
    const url = await open(listen(front, { port: options.port ?? 0, delayMs }))
    const authUrl = {
      'own host': () => insideAuthUrl,
      refused: () => open(holdRefusedPort(authPort)),
      'below the registry': () => url + topology.authPath,
    }[topology.auth]
    return {
      trackingUri: url + topology.trackingPath,
      authUrl: await authUrl(),
      apiUrl: url + topology.apiPath,
      apiKey,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

function faultOf({ fault }: SandboxOptions): Fault {
  if (fault === undefined) return { description: 'healthy' }
  return typeof fault === 'string' ? faultDefinitions[fault] : fault
}

interface PlatformParts {
  fault: Fault
  world: World
  mlflow: Handler
  authUrl: string
  agent: http.Agent
  options: SandboxOptions
}

/** API and gateway, before MLflow. */
function platform({ fault, world, mlflow, authUrl, agent, options }: PlatformParts) {
  const timeoutMs = options.authTimeoutMs ?? 5000
  const serviceId = fault.platformServiceId ?? 'platform'
  const policy = { requireKey: true, adminOnly: true, ...fault.policy }
  // Each layer asks the auth service itself, and caches for itself.
  const authClient = () => createAuthClient({ authUrl, serviceId, timeoutMs, agent })
  const gateway = wrap(fault.gateway, createGateway({ policy, checkKey: authClient(), mlflow }), world)
  const api = createApi({
    policy,
    checkKey: authClient(),
    mount: (call, forward) => wrap(fault.mount, forward, world)(call),
    forward: wrap(fault.forward, gateway, world),
    probeMlflow: () => probe(mlflow, timeoutMs),
  })
  return { api, gateway }
}

/** One cheap question to MLflow from the inside, given up after `timeoutMs`. */
async function probe(mlflow: Handler, timeoutMs: number) {
  const query = new URLSearchParams({ max_results: '1' })
  const path = '/api/2.0/mlflow/experiments/search'
  const call: Call = { method: 'GET', path, query, headers: {}, body: Readable.from([]), disconnect() {} }
  const tooLate = sleep(timeoutMs, undefined, { ref: false })
  const reply = await Promise.race([mlflow(call), tooLate])
  if (reply === undefined) throw new Error(`no answer within ${timeoutMs / 1000}s`)
  return reply
}

function embeddedMlflow(folder: string | undefined, staticPrefix: string): Handler {
  const artifacts = folder === undefined ? memoryArtifacts() : diskArtifacts(folder)
  return createMlflow({ artifacts, staticPrefix })
}

/** The embedded MLflow alone, without auth, API and gateway, as a stock 3.9.0 server would stand there. */
export function startEmbeddedMlflow(): Promise<Listener> {
  return listen(embeddedMlflow(undefined, ''))
}
