import http from 'node:http'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { createServer as createTlsServer } from 'node:tls'
import { readSettings } from '../../src/inputs/read-settings.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { run } from '../../src/run/run.ts'
import { keyInHeaders } from '../../src/sandbox/api-keys.ts'
import {
  type Call,
  type Handler,
  type Listener,
  listen,
  type Reply,
  readBody,
} from '../../src/sandbox/call.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { never } from '../../src/sandbox/tamper.ts'
import type { Report } from '../../src/schema/report.ts'
import { certificateMaker } from '../http/certificates.ts'
import type { Behaviour, Change, Credential, HostName, Rule, Scenario, Urls } from './scenario.ts'

const hostNames = ['registry', 'api', 'auth', 'other'] as const

/** Changes an answer's form on its way out, to show what a diagnosis must not hang on. */
export type Vary = (reply: Reply, host: HostName) => Reply

/** Runs the whole pipeline against the healthy platform with the scenario's rules standing in front of it. */
export async function replay(scenario: Scenario, vary: Vary = (reply) => reply): Promise<Report> {
  const sandbox = await startSandbox(scenario.topology ? { topology: scenario.topology } : {})
  const forwarders = forwardersTo(sandbox)
  const opened: Pick<Listener, 'close'>[] = [sandbox, forwarders]
  try {
    const urls = {} as Urls
    const left = new Map(scenario.rules.map((rule) => [rule, rule.times ?? Number.POSITIVE_INFINITY]))
    for (const host of hostNames) {
      const front = await listen(hostHandler(host, { rules: left, urls, sandbox, forwarders, vary }))
      opened.push(front)
      urls[host] = front.url
    }
    const caFile = await secure(scenario, urls, opened)
    const env = await proxyOf(scenario, opened)
    const { apiKey } = sandbox
    const settings = await readSettings(
      {
        'api-key': apiKey,
        'tracking-uri': `${urls.registry}/api/mlflow`,
        'auth-url': urls.auth,
        'api-url': urls.api,
        python: 'off',
        ...(caFile ? { 'ca-file': caFile } : {}),
        ...scenario.inputs?.({ ...urls, apiKey }),
      },
      { env },
    )
    return await run(settings, { redact: createRedactor(), env, backoff: () => 0, lagPauses: [0, 0, 0] })
  } finally {
    await Promise.all(opened.map((one) => one.close()))
  }
}

/** The environment of a caller with this proxy. */
async function proxyOf({ proxy }: Scenario, opened: Pick<Listener, 'close'>[]): Promise<NodeJS.ProcessEnv> {
  if (!proxy) return {}
  if (proxy === 'nobody listens') return { HTTP_PROXY: 'http://127.0.0.1:9' }
  if (proxy === 'closes') {
    const listener = await listenTcp(createServer((socket) => socket.resume().end()))
    opened.push(listener)
    return { HTTP_PROXY: `http://127.0.0.1:${listener.port}` }
  }
  if (proxy === 'passes on') {
    const listener = await listenTcp(http.createServer(passOn))
    opened.push(listener)
    return { HTTP_PROXY: `http://127.0.0.1:${listener.port}` }
  }
  const listener = await listen(async (call) => {
    call.body.resume()
    return proxy
  })
  opened.push(listener)
  return { HTTP_PROXY: listener.url }
}

function passOn(asked: http.IncomingMessage, answer: http.ServerResponse): void {
  const { method, headers, url = '' } = asked
  const passed = http.request(url, { method, headers }, (response) => {
    answer.writeHead(response.statusCode ?? 502, response.rawHeaders)
    response.pipe(answer)
  })
  passed.on('error', () => answer.destroy())
  asked.pipe(passed)
}

interface Parts {
  rules: Map<Rule, number>
  urls: Urls
  sandbox: Sandbox
  forwarders: ReturnType<typeof forwardersTo>
  vary: Vary
}

function hostHandler(host: HostName, { rules, urls, sandbox, forwarders, vary }: Parts): Handler {
  const readsBodies = [...rules.keys()].some(({ body }) => body)
  return async (received) => {
    const bytes = readsBodies ? await readBody(received.body) : undefined
    const call = bytes ? { ...received, body: Readable.from(bytes.length > 0 ? [bytes] : []) } : received
    const seen = { host, call, credential: credentialOf(call, sandbox.apiKey), body: bytes?.toString() ?? '' }
    for (const [rule, left] of rules) {
      if (left <= 0 || !matches(rule, seen)) continue
      rules.set(rule, left - 1)
      return vary(await behave(rule.reply, { call, urls, host, forwarders }), host)
    }
    return vary(await forwarders.of(host)(call), host)
  }
}

function matches(
  { hosts, path, methods, when, body }: Rule,
  seen: { host: HostName; call: Call; credential: Credential; body: string },
): boolean {
  const { call } = seen
  const target = call.query.size > 0 ? `${call.path}?${call.query}` : call.path
  return (
    hosts.includes(seen.host) &&
    path.test(target) &&
    (methods?.includes(call.method) ?? true) &&
    (when?.includes(seen.credential) ?? true) &&
    (body?.test(seen.body) ?? true)
  )
}

function credentialOf({ headers }: Call, apiKey: string): Credential {
  const { authorization } = headers
  const accepted = keyInHeaders(headers)
  if (accepted !== undefined && accepted !== apiKey) return 'garbage'
  if (accepted !== undefined && authorization === undefined) return 'x-api-key'
  if (accepted !== undefined) return authorization?.startsWith('ApiKey ') ? 'api-key-scheme' : 'bearer'
  if (authorization === undefined) return 'none'
  if (authorization === loginOf(apiKey)) return 'login'
  if (authorization.startsWith('Basic ')) return 'basic'
  return authorization === apiKey ? 'raw' : 'lower-case-bearer'
}

const loginOf = (apiKey: string) => `Basic ${Buffer.from(`admin:${apiKey}`).toString('base64')}`

interface Situation {
  call: Call
  urls: Urls
  host: HostName
  forwarders: Parts['forwarders']
}

async function behave(reply: Behaviour, { call, urls, host, forwarders }: Situation): Promise<Reply> {
  if (reply === 'hang') return never()
  if (reply === 'reset') {
    call.disconnect()
    return never()
  }
  const endless = { status: 200, headers: [['content-type', 'application/json']] as [string, string][] }
  if (reply === 'drip') return { ...endless, body: Readable.from(drops()) }
  if (reply === 'cut') {
    return {
      ...endless,
      headers: [...endless.headers, ['content-length', '1000']],
      body: Readable.from(broken()),
    }
  }
  if (typeof reply === 'function') return reply(urls, call)
  return 'healthy' in reply ? changed(reply.healthy, { call, host, forwarders }) : reply
}

async function changed(change: Change, { call, host, forwarders }: Omit<Situation, 'urls'>): Promise<Reply> {
  if (change.delayMs) await sleep(change.delayMs, undefined, { ref: false })
  const answer = await forwarders.of(change.from ?? host)(change.request?.(call) ?? call)
  return change.answer?.(answer) ?? answer
}

async function* drops(): AsyncGenerator<Buffer> {
  for (;;) {
    yield Buffer.from(' ')
    await sleep(100, undefined, { ref: false })
  }
}

async function* broken(): AsyncGenerator<Buffer> {
  yield Buffer.from('{"experiments": [')
  await sleep(20)
  throw new Error('the connection ends here')
}

/** Passes calls on to the sandbox's hosts; repeated headers stay repeated, since they tell who answered. */
function forwardersTo({ trackingUri, authUrl }: Sandbox) {
  const agent = new http.Agent({ keepAlive: true })
  const registry = new URL(trackingUri).origin
  const of =
    (host: HostName): Handler =>
    (call) =>
      new Promise((resolve, reject) => {
        const query = call.query.size > 0 ? `?${call.query}` : ''
        const target = `${host === 'auth' ? authUrl : registry}${call.path}${query}`
        const { connection: _, ...headers } = call.headers
        const request = http.request(target, { method: call.method, headers, agent })
        request.once('response', (response) => resolve(toReply(response)))
        request.once('error', reject)
        call.body.pipe(request)
      })
  return { of, close: async () => agent.destroy() }
}

function toReply(response: http.IncomingMessage): Reply {
  const raw = response.rawHeaders
  const headers = raw.flatMap((name, i): [string, string][] =>
    i % 2 === 0 ? [[name, raw[i + 1] ?? '']] : [],
  )
  const hop = /^(connection|keep-alive|transfer-encoding)$/i
  return {
    status: response.statusCode ?? 502,
    headers: headers.filter(([name]) => !hop.test(name)),
    body: response,
  }
}

/** Puts TLS before the hosts that want it, replacing their URLs. Returns the file of the CA to trust, if any. */
async function secure(
  { tls }: Scenario,
  urls: Urls,
  opened: Pick<Listener, 'close'>[],
): Promise<string | undefined> {
  if (!tls) return undefined
  const { make, remove } = certificateMaker()
  opened.push({ close: async () => remove() })
  const { certificate: kind } = tls
  const names = kind === 'wrong-name' ? 'DNS:elsewhere.example' : 'IP:127.0.0.1'
  const root = kind === 'expired-intermediate' ? make('DNS:root.example') : undefined
  const between = root && make('DNS:between.example', -1, root)
  const own = make(names, kind === 'expired' ? -1 : 2, between)
  const certificate = between ? { ...own, cert: Buffer.concat([own.cert, between.cert]) } : own
  for (const host of tls.hosts) {
    const { port } = new URL(urls[host])
    const relay = (socket: Socket) => {
      const inner = connect(Number(port), '127.0.0.1')
      socket.on('error', () => inner.destroy())
      inner.on('error', () => socket.destroy())
      socket.pipe(inner).pipe(socket)
    }
    const front =
      kind === 'silent' ? createServer() : createTlsServer({ ...certificate, ...tls.options }, relay)
    const listener = await listenTcp(tls.takesBoth ? byFirstByte(front, relay) : front)
    opened.push(listener)
    urls[host] = `https://127.0.0.1:${listener.port}`
  }
  return kind === 'self-signed' || kind === 'silent' ? undefined : (root ?? own).file
}

/** A TLS handshake begins with 22; everything else is taken for plain http. */
const byFirstByte = (secured: Server, plain: (socket: Socket) => void): Server =>
  createServer((socket) => {
    socket.once('data', (bytes) => {
      socket.pause()
      socket.unshift(bytes)
      if (bytes[0] === 22) secured.emit('connection', socket)
      else plain(socket)
    })
  })

async function listenTcp(server: Server): Promise<Pick<Listener, 'close'> & { port: number }> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  return { port: (server.address() as AddressInfo).port, close }
}
