import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type Connections, openConnections } from '../../src/http/connections.ts'
import { createRecorder, type Recorder } from '../../src/http/recorder.ts'
import { type Relay, startRelay } from '../../src/record/relay.ts'
import { createRedactor } from '../../src/redaction/redact.ts'

const key = 'hk_live_inventedForTheRelay0000'
let handler: (request: IncomingMessage, response: ServerResponse) => void
let upstream: Server
let upstreamUrl: string
let connections: Connections
let recorder: Recorder
let relay: Relay

beforeEach(async () => {
  upstream = createServer((request, response) => handler(request, response))
  upstreamUrl = await listen(upstream)
  connections = openConnections({ connections: 8, connectTimeoutMs: 5_000, env: {} })
  recorder = createRecorder()
  const redact = createRedactor({ 'api-key': key })
  relay = await startRelay({ connections, recorder, redact, checkId: () => 'record' })
})

afterEach(async () => {
  await relay.close()
  await connections.close()
  upstream.closeAllConnections()
  upstream.close()
})

async function listen(server: Pick<Server, 'listen' | 'address'>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('the relay', () => {
  it('passes path, query, headers and body on, and records them without the key', async () => {
    let seen: { url?: string | undefined; headers?: IncomingMessage['headers']; body?: string } = {}
    handler = async (request, response) => {
      seen = { url: request.url, headers: request.headers, body: (await bytesOf(request)).toString() }
      response.writeHead(200, { 'content-type': 'application/json', 'x-own': 'a' }).end('{"ok":true}')
    }
    const address = relay.addressOf(`${upstreamUrl}/api/mlflow`)
    const answer = await fetch(`${address}/api/2.0/mlflow/runs/create?a=%2F`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: '{"a":1}',
    })
    expect(await answer.json()).toEqual({ ok: true })
    expect(answer.headers.get('x-own')).toBe('a')
    expect(seen).toMatchObject({ url: '/api/mlflow/api/2.0/mlflow/runs/create?a=%2F', body: '{"a":1}' })
    expect(seen.headers).toMatchObject({ host: new URL(upstreamUrl).host, authorization: `Bearer ${key}` })
    await relay.recorded()
    const [exchange] = recorder.exchanges()
    expect(exchange).toMatchObject({
      checkId: 'record',
      request: {
        method: 'POST',
        url: `${upstreamUrl}/api/mlflow/api/2.0/mlflow/runs/create?a=%2F`,
        headers: { host: new URL(upstreamUrl).host, authorization: 'Bearer ***api-key***' },
        body: { text: '{"a":1}', bytes: 7, truncated: false },
      },
      response: { status: 200, body: { text: '{"ok":true}', bytes: 11 } },
    })
    expect(JSON.stringify(recorder.exchanges())).not.toContain(key)
  })

  it.each([
    ['sized', { 'content-length': '3' }, { 'content-length': '3' }],
    ['chunked', { 'transfer-encoding': 'chunked' }, { 'transfer-encoding': 'chunked' }],
  ])('keeps a %s body as it was', async (_, sent, expected) => {
    let headers: IncomingMessage['headers'] = {}
    handler = async (request, response) => {
      headers = request.headers
      response.end(await bytesOf(request))
    }
    const text = await new Promise<string>((resolve, reject) => {
      const outgoing = request(relay.addressOf(`${upstreamUrl}/a`), { method: 'PUT', headers: sent })
      outgoing.once('error', reject)
      outgoing.once('response', async (answer) => resolve((await bytesOf(answer)).toString()))
      outgoing.end('abc')
    })
    expect(text).toBe('abc')
    expect(headers).toMatchObject(expected)
  })

  it('passes compressed answers on as they are and records what they say', async () => {
    const packed = gzipSync('{"detail":"no"}')
    handler = (_, response) =>
      void response
        .writeHead(403, { 'content-encoding': 'gzip', 'content-type': 'application/json' })
        .end(packed)
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      const outgoing = request(relay.addressOf(upstreamUrl), async (answer) => resolve(await bytesOf(answer)))
      outgoing.once('error', reject)
      outgoing.end()
    })
    expect(bytes.equals(packed)).toBe(true)
    await relay.recorded()
    const [exchange] = recorder.exchanges()
    expect(exchange?.response).toMatchObject({
      status: 403,
      body: { text: '{"detail":"no"}', bytes: packed.length },
    })
  })

  it('streams bodies larger than it keeps', async () => {
    const large = randomBytes(3 * 1024 * 1024)
    handler = async (request, response) => void response.end(await bytesOf(request))
    const answer = await fetch(relay.addressOf(`${upstreamUrl}/model`), { method: 'PUT', body: large })
    expect(Buffer.from(await answer.arrayBuffer()).equals(large)).toBe(true)
    await relay.recorded()
    const [exchange] = recorder.exchanges()
    const sha256 = createHash('sha256').update(large).digest('hex')
    expect(exchange?.request.body).toEqual({ bytes: large.length, sha256, truncated: true })
    expect(exchange?.response?.body).toEqual({ bytes: large.length, sha256, truncated: true })
  })

  it.each(['/', '/x/api/2.0/mlflow/runs/create', `/${'0'.repeat(36)}-0/health`])(
    'passes nothing on without the secret: %s',
    async (path) => {
      let asked = 0
      handler = (_, response) => {
        asked += 1
        response.end()
      }
      const { origin } = new URL(relay.addressOf(upstreamUrl))
      expect((await fetch(`${origin}${path}`)).status).toBe(404)
      expect(asked).toBe(0)
      expect(recorder.exchanges()).toEqual([])
    },
  )

  it('keeps a redirect within a host on record, and leaves one elsewhere alone', async () => {
    let location = `${upstreamUrl}/there?a=1`
    handler = (request, response) =>
      request.url?.startsWith('/there')
        ? void response.end('arrived')
        : void response.writeHead(302, { location }).end()
    const address = relay.addressOf(`${upstreamUrl}/here`)
    expect(await (await fetch(address)).text()).toBe('arrived')
    await relay.recorded()
    expect(recorder.exchanges().map(({ request: { url } }) => url)).toEqual([
      `${upstreamUrl}/here`,
      `${upstreamUrl}/there?a=1`,
    ])
    expect(recorder.exchanges()[0]?.response?.headers.location).toBe(location)
    location = 'https://127.0.0.1/there'
    const secured = await fetch(address, { redirect: 'manual' })
    expect(secured.headers.get('location')).toBe(relay.addressOf(location))
    // There a client leaves its key behind, which it would not if it stayed with the recorder.
    relay.addressOf('http://127.0.0.1:1/recorded-too')
    for (location of ['http://elsewhere.invalid/', 'http://127.0.0.1:1/there']) {
      const answer = await fetch(address, { redirect: 'manual' })
      expect(answer.headers.get('location')).toBe(location)
    }
  })

  it('passes on what leaves out its own path only with the key, wherever that stands', async () => {
    handler = (request, response) => void response.end(request.url)
    const pathless = { origin: upstreamUrl, keys: [key] }
    const redact = createRedactor({ 'api-key': key })
    const own = await startRelay({ connections, recorder, redact, checkId: () => 'record', pathless })
    onTestFinished(own.close)
    const { origin } = new URL(own.addressOf(`${upstreamUrl}/api/mlflow`))
    const ask = async (headers: Record<string, string>) =>
      (await fetch(`${origin}/api/2.0/x?a=1`, { headers })).status
    expect(await ask({ authorization: `Bearer ${key}` })).toBe(200)
    expect(await ask({ 'x-api-key': key })).toBe(200)
    expect(own.refused()).toBe(0)
    expect(await ask({})).toBe(404)
    expect(await ask({ authorization: `Bearer ${key}x` })).toBe(404)
    expect(own.refused()).toBe(2)
    await own.recorded()
    expect(recorder.exchanges().map(({ request }) => request.url)).toEqual(
      Array(2).fill(`${upstreamUrl}/api/2.0/x?a=1`),
    )
    // Nor does the key help where no origin was named.
    const { origin: strict } = new URL(relay.addressOf(upstreamUrl))
    expect((await fetch(`${strict}/x`, { headers: { 'x-api-key': key } })).status).toBe(404)
  })

  it('names the forward proxy on the way, and its wish for a login as that', async () => {
    handler = (_, response) => void response.writeHead(407, { 'proxy-authenticate': 'Basic' }).end('login')
    const env = { http_proxy: upstreamUrl.replace('://', '://someone:pass-of-someone@') }
    const proxied = openConnections({ connections: 8, connectTimeoutMs: 5_000, env })
    const redact = createRedactor()
    const own = await startRelay({ connections: proxied, recorder, redact, checkId: () => 'record' })
    // `fetch` takes a 407 for an error of the network.
    const said = await new Promise<string>((resolve, reject) => {
      const address = own.addressOf('http://registry.test/api/mlflow')
      const outgoing = request(address, async (answer) =>
        resolve(`${answer.statusCode} ${await bytesOf(answer)}`),
      )
      outgoing.once('error', reject)
      outgoing.end()
    })
    expect(said).toBe('407 login')
    await own.close()
    await proxied.close()
    expect(recorder.exchanges()[0]).toMatchObject({
      proxy: { variable: 'http_proxy', place: new URL(upstreamUrl).host },
      error: { code: 'PROXY_AUTH' },
    })
    expect(JSON.stringify(recorder.exchanges())).not.toContain('pass-of-someone')
  })

  it('shows an upstream that gives no answer as a connection that closes', async () => {
    const closed = createTcpServer()
    const url = await listen(closed as unknown as Server)
    await new Promise((resolve) => closed.close(resolve))
    await expect(fetch(relay.addressOf(url))).rejects.toThrow('fetch failed')
    await relay.recorded()
    expect(recorder.exchanges()[0]).toMatchObject({ error: { code: 'REFUSED' } })
  })

  it('records a client that stops waiting as that', async () => {
    let arrived = () => {}
    const waiting = new Promise<void>((resolve) => {
      arrived = resolve
    })
    handler = () => arrived()
    const controller = new AbortController()
    const asked = fetch(relay.addressOf(upstreamUrl), { signal: controller.signal })
    await waiting
    controller.abort()
    await expect(asked).rejects.toThrow()
    await expect.poll(() => recorder.exchanges()[0]?.error?.code).toBe('TIMEOUT')
  })
})
