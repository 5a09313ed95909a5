import { createServer, request as forward } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { someKey } from '../redaction/secrets.ts'
import { certificateMaker } from './certificates.ts'
import { openClient, serve, serveRaw, serveTcp, serveTls, until } from './servers.ts'

const { make, remove } = certificateMaker()
afterAll(remove)
const certificate = make('IP:127.0.0.1,DNS:localhost')
const headers = { authorization: `Bearer ${someKey}` }

/** A real proxy, for CONNECT as well as for absolute URLs; every name leads to this machine. */
async function startProxy(refuse?: { status: number; reason: string }) {
  /** Request lines and headers that the proxy itself was told. */
  const told: string[] = []
  /** What went through the tunnels, as far as the proxy could read it. */
  let passed = ''
  const sockets = new Set<Duplex>()
  const proxy = createServer((incoming, response) => {
    const { 'proxy-authorization': login, ...headers } = incoming.headers
    told.push(`${incoming.method} ${incoming.url} ${login ?? ''}`)
    const { port, pathname } = new URL(incoming.url ?? '')
    const { method } = incoming
    incoming.pipe(
      forward({ host: '127.0.0.1', port, path: pathname, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 0, answer.headers)
        answer.pipe(response)
      }),
    )
  })
  proxy.on('connection', (socket) => sockets.add(socket))
  proxy.on('connect', (incoming, socket) => {
    told.push(`CONNECT ${incoming.url}\n${JSON.stringify(incoming.rawHeaders)}`)
    if (refuse) return socket.end(`HTTP/1.1 ${refuse.status} ${refuse.reason}\r\n\r\n`)
    const upstream = connect(Number(incoming.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.on('data', (chunk: Buffer) => {
        passed += chunk.toString('latin1')
      })
      socket.pipe(upstream).pipe(socket)
    })
    sockets.add(upstream)
    for (const end of [socket, upstream]) end.on('error', () => {})
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => proxy.close(resolve))
  })
  const authority = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
  return { authority, url: `http://${authority}`, told, passed: () => passed }
}

const target = () => serve((request, response) => response.end(JSON.stringify(request.headers.authorization)))
const tlsTarget = () => serveTls(certificate, (_, response) => response.end('{"ok":true}'))

test.each(['HTTPS_PROXY', 'https_proxy'])(
  'https goes through %s; the proxy sees the host and never the key',
  async (name) => {
    const proxy = await startProxy()
    const server = await tlsTarget()
    const { get } = openClient({ env: { [name]: proxy.url }, caFile: certificate.file })
    expect(await get(`${server.url}/path?q=1`, { headers })).toMatchObject({
      status: 200,
      json: { ok: true },
    })
    expect(proxy.told).toEqual([expect.stringMatching(`^CONNECT 127\\.0\\.0\\.1:${server.port}\n`)])
    const seen = proxy.told.join() + proxy.passed()
    expect(seen).not.toContain(someKey)
    expect(seen).not.toContain('/path')
  },
)

test.each(['HTTP_PROXY', 'http_proxy'])(
  'http goes through %s; the request line never holds the key',
  async (name) => {
    const proxy = await startProxy()
    const server = await target()
    const { get } = openClient({ env: { [name]: proxy.url } })
    expect(await get(server.url, { headers })).toMatchObject({ status: 200, json: 'Bearer ***api-key***' })
    expect(proxy.told.length).toBe(1)
    expect(proxy.told.join()).not.toContain(someKey)
  },
)

test('a name only the proxy knows is resolved there', async () => {
  const proxy = await startProxy()
  const server = await target()
  const { get } = openClient({ env: { HTTP_PROXY: proxy.url } })
  expect(await get(`http://registry.invalid:${server.port}/`)).toMatchObject({ status: 200 })
})

test('a proxy without a scheme is an http proxy', async () => {
  const proxy = await startProxy()
  const server = await target()
  const { get } = openClient({ env: { http_proxy: proxy.authority } })
  expect(await get(server.url)).toMatchObject({ status: 200 })
  expect(proxy.told.length).toBe(1)
})

test('the lower-case name wins', async () => {
  const [lower, upper] = [await startProxy(), await startProxy()]
  const server = await target()
  await openClient({ env: { http_proxy: lower.url, HTTP_PROXY: upper.url } }).get(server.url)
  expect([lower.told.length, upper.told.length]).toEqual([1, 0])
})

test.each(['127.0.0.1', '*', 'other.example,127.0.0.1', '127.0.0.1:PORT'])(
  'NO_PROXY=%s goes past the proxy',
  async (noProxy) => {
    const proxy = await startProxy()
    const server = await target()
    const env = {
      HTTP_PROXY: proxy.url,
      HTTPS_PROXY: proxy.url,
      NO_PROXY: noProxy.replace('PORT', String(server.port)),
    }
    expect(await openClient({ env }).get(server.url, { headers })).toMatchObject({ status: 200 })
    expect(proxy.told).toEqual([])
  },
)

test('NO_PROXY for another host changes nothing', async () => {
  const proxy = await startProxy()
  const server = await target()
  const env = { HTTP_PROXY: proxy.url, NO_PROXY: 'other.example,127.0.0.1:1' }
  await openClient({ env }).get(server.url)
  expect(proxy.told.length).toBe(1)
})

test.each([{}, { HTTP_PROXY: '' }])(
  'without a proxy in the given environment there is none: %o',
  async (env) => {
    const proxy = await startProxy()
    const server = await target()
    const before = process.env.HTTP_PROXY
    process.env.HTTP_PROXY = proxy.url
    onTestFinished(() => {
      if (before === undefined) delete process.env.HTTP_PROXY
      else process.env.HTTP_PROXY = before
    })
    expect(await openClient({ env }).get(server.url)).toMatchObject({ status: 200 })
    expect(proxy.told).toEqual([])
  },
)

test('credentials in the proxy’s URL go to the proxy and nowhere else', async () => {
  const proxy = await startProxy()
  const server = await target()
  const { get, recorder } = openClient({ env: { HTTP_PROXY: `http://me:pa55word@${proxy.authority}` } })
  expect(await get(server.url)).toMatchObject({ status: 200 })
  const basic = Buffer.from('me:pa55word').toString('base64')
  expect(proxy.told.join()).toContain(`Basic ${basic}`)
  expect(proxy.passed()).not.toContain(basic)
  expect(JSON.stringify(recorder.exchanges())).not.toMatch(/pa55word|bWU6/)
})

test.each([
  [407, 'Proxy Authentication Required', 'PROXY_AUTH', 'wants a login of its own'],
  [403, 'Forbidden', 'PROXY_REFUSED', 'refuses to connect to 127.0.0.1'],
  [405, 'Method Not Allowed', 'PROXY_REFUSED', '405 Method Not Allowed'],
  [503, 'Service Unavailable', 'PROXY_CANNOT_REACH', 'cannot reach 127.0.0.1'],
  [504, 'Gateway Timeout', 'PROXY_CANNOT_REACH', '504 Gateway Timeout'],
])('a proxy that answers CONNECT with %i %s: %s', async (status, reason, code, says) => {
  const proxy = await startProxy({ status, reason })
  const server = await tlsTarget()
  const { get, recorder } = openClient({ env: { HTTPS_PROXY: `http://me:pa55word@${proxy.authority}` } })
  const answer = await get(server.url, { headers })
  expect(answer).toMatchObject({
    kind: 'no-reply',
    code,
    exchanges: ['e1'],
    message: expect.stringContaining(says),
  })
  expect(answer).toMatchObject({
    message: expect.stringContaining(`the proxy ${proxy.authority} of HTTPS_PROXY`),
  })
  expect(recorder.exchanges()[0]?.proxy).toEqual({ variable: 'HTTPS_PROXY', place: proxy.authority })
  expect(JSON.stringify(recorder.exchanges())).not.toContain('pa55word')
  expect(server.hits()).toBe(0)
})

test('a login that a proxy wants for a plain http request: PROXY_AUTH', async () => {
  const proxy = await serve((_, response) => response.writeHead(407).end('who are you?'))
  const { get } = openClient({ env: { HTTP_PROXY: proxy.url } })
  expect(await get('http://registry.invalid/')).toMatchObject({ kind: 'no-reply', code: 'PROXY_AUTH' })
  expect(proxy.hits()).toBe(1)
})

test.each(['http://registry.invalid/', 'https://registry.invalid/'])(
  'a proxy that is not there or has no name, for %s: PROXY_UNREACHABLE, once',
  async (url) => {
    for (const proxy of ['http://127.0.0.1:1', 'http://proxy.invalid:3128']) {
      const { get } = openClient({ env: { http_proxy: proxy, https_proxy: proxy } })
      const answer = await get(url)
      expect(answer).toMatchObject({ kind: 'no-reply', code: 'PROXY_UNREACHABLE', exchanges: ['e1'] })
      expect(answer).toMatchObject({ message: expect.stringMatching(/_proxy cannot be reached \(/) })
    }
  },
)

const brokenProxies: Record<string, () => Promise<{ url: string }>> = {
  'closes at once': () => serveTcp((socket) => socket.destroy()),
  'closes when it is asked': () => serveTcp((socket) => socket.once('data', () => socket.destroy())),
  'talks another protocol': () => serveRaw('SSH-2.0-OpenSSH_9.2\r\n'),
}

test.each(
  Object.keys(brokenProxies).flatMap((what) => ['http', 'https'].map((scheme) => [what, scheme] as const)),
)('a proxy that %s, for %s: PROXY_BROKEN', async (what, scheme) => {
  const proxy = (await brokenProxies[what]?.()) as { url: string }
  const { get } = openClient({ env: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url } })
  const answer = await get(`${scheme}://registry.invalid/`)
  expect(answer).toMatchObject({ kind: 'no-reply', code: 'PROXY_BROKEN' })
})

test('an http request goes to the proxy as it stands, and what the proxy answers is the answer', async () => {
  const lines: unknown[] = []
  const proxy = await serve((request, response) => {
    lines.push(request.method, request.url, request.headers.host)
    response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Not from here</h1>')
  })
  const { get, recorder } = openClient({ env: { HTTP_PROXY: proxy.url } })
  expect(await get('http://registry.invalid:8080/a?b=c')).toMatchObject({
    status: 403,
    text: '<h1>Not from here</h1>',
  })
  expect(lines).toEqual(['GET', 'http://registry.invalid:8080/a?b=c', 'registry.invalid:8080'])
  expect(recorder.exchanges()[0]).toMatchObject({
    request: { url: 'http://registry.invalid:8080/a?b=c' },
    proxy: { variable: 'HTTP_PROXY', place: `127.0.0.1:${proxy.port}` },
  })
})

test('a request that goes past the proxy says nothing of it', async () => {
  const server = await target()
  const { get, recorder } = openClient({ env: { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' } })
  await get(server.url)
  expect(recorder.exchanges()[0]).not.toHaveProperty('proxy')
})

test('an https proxy is reached by TLS, and trusted by the same file', async () => {
  const proxy = await serveTls(certificate, (request, response) => response.end(request.url))
  const { get } = openClient({ env: { HTTP_PROXY: proxy.url }, caFile: certificate.file })
  expect(await get('http://registry.invalid/x')).toMatchObject({
    status: 200,
    text: 'http://registry.invalid/x',
  })
  const strict = openClient({ env: { HTTP_PROXY: proxy.url } })
  expect(await strict.get('http://registry.invalid/x')).toMatchObject({ code: 'PROXY_UNREACHABLE' })
})

test('a proxy that says nothing: TIMEOUT', async () => {
  const proxy = await serveTcp(() => {})
  const { get } = openClient({ env: { HTTP_PROXY: proxy.url } })
  const answer = await get('http://registry.invalid/', { timeoutMs: 150, idempotent: false })
  expect(answer).toMatchObject({ kind: 'no-reply', code: 'TIMEOUT' })
})

test('a signal ends the wait for a proxy that says nothing', async () => {
  const proxy = await serveTcp(() => {})
  const { send } = openClient({ env: { HTTP_PROXY: proxy.url } })
  const controller = new AbortController()
  const pending = send({ method: 'GET', url: 'http://registry.invalid/' }, controller.signal)
  await until(() => proxy.hits() === 1)
  controller.abort()
  expect(await pending).toMatchObject({ kind: 'no-reply', code: 'CANCELLED', exchanges: ['e1'] })
})

test('a certificate that is not trusted is refused through a proxy too', async () => {
  const proxy = await startProxy()
  const server = await tlsTarget()
  const { get } = openClient({ env: { HTTPS_PROXY: proxy.url } })
  expect(await get(server.url, { headers })).toMatchObject({ kind: 'no-reply', code: 'TLS' })
  expect(server.hits()).toBe(0)
})

/** Speaks SOCKS 5 up to the answer to CONNECT. Contract: RFC 1928. */
const socksThatSays = (method: number, reply: number) =>
  serveTcp((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.from([5, method]))
      socket.once('data', () => socket.write(Buffer.from([5, reply, 0, 1, 0, 0, 0, 0, 0, 0])))
    })
  })

test.each([
  ['has no login that would do', 0xff, 0, 'PROXY_AUTH'],
  ['refuses by its rules', 0, 2, 'PROXY_REFUSED'],
  ['finds no way to the host', 0, 4, 'PROXY_CANNOT_REACH'],
  ['is refused by the host', 0, 5, 'PROXY_CANNOT_REACH'],
])('a SOCKS proxy that %s', async (_, method, reply, code) => {
  const proxy = await socksThatSays(method, reply)
  const { get } = openClient({ env: { HTTP_PROXY: `socks5://127.0.0.1:${proxy.port}` } })
  expect(await get('http://registry.invalid/')).toMatchObject({ kind: 'no-reply', code })
})

test('a SOCKS proxy that is not there is not the registry that is not there', async () => {
  const { get } = openClient({ env: { HTTP_PROXY: 'socks5://127.0.0.1:1' } })
  expect(await get('http://registry.invalid/')).toMatchObject({
    code: 'PROXY_UNREACHABLE',
    message: expect.stringContaining('HTTP_PROXY cannot be reached'),
  })
})
