import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { promisify } from 'node:util'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Certificate, certificateMaker } from './certificates.ts'
import { openClient, serve, serveTcp, serveTls } from './servers.ts'

const { make, remove } = certificateMaker()
afterAll(remove)
const trusted = make('IP:127.0.0.1,DNS:localhost')
const other = make('IP:127.0.0.1,DNS:localhost')
const expired = make('IP:127.0.0.1,DNS:localhost', -1)
const wrongName = make('DNS:elsewhere.example')

const answering = (certificate: { cert: Buffer; key: Buffer }) =>
  serveTls(certificate, (_, response) => response.end('{"ok":true}'))

test('a self-signed certificate is refused before anything is sent: TLS', async () => {
  const server = await answering(trusted)
  const answer = await openClient().get(server.url)
  expect(answer).toMatchObject({ kind: 'no-reply', code: 'TLS', exchanges: ['e1'] })
  expect(answer.kind === 'no-reply' && answer.message).toMatch(/^DEPTH_ZERO_SELF_SIGNED_CERT: /)
  expect(server.hits()).toBe(0)
})

test('NODE_TLS_REJECT_UNAUTHORIZED does not make it trusted', async () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  onTestFinished(() => void vi.unstubAllEnvs())
  const server = await answering(trusted)
  expect(await openClient().get(server.url)).toMatchObject({ kind: 'no-reply', code: 'TLS' })
  expect(server.hits()).toBe(0)
})

test('the CA file makes it trusted, and only it', async () => {
  const { get, recorder } = openClient({ caFile: trusted.file, connections: 1 })
  const server = await answering(trusted)
  expect(await get(server.url)).toMatchObject({ kind: 'reply', json: { ok: true } })
  expect(await get((await answering(other)).url)).toMatchObject({ code: 'TLS' })
  await get(server.url)
  const timed = recorder.exchanges().map(({ timings }) => timings.tlsMs !== undefined)
  expect(timed).toEqual([true, false, false])
})

test('a certificate that has expired: TLS', async () => {
  const server = await answering(expired)
  const answer = await openClient({ caFile: expired.file }).get(server.url)
  expect(answer).toMatchObject({ code: 'TLS', message: expect.stringMatching(/^CERT_HAS_EXPIRED: /) })
})

describe('of a chain that has expired it is told which certificate has', () => {
  const root = make('DNS:root.example')
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const told = async (chain: Certificate[], caFile: string) => {
    const [own] = chain as [Certificate]
    const server = await answering({ key: own.key, cert: Buffer.concat(chain.map(({ cert }) => cert)) })
    const answer = await openClient({ caFile }).get(server.url)
    expect(server.hits()).toBe(0)
    return answer.kind === 'no-reply' ? answer.message : ''
  }

  test('the host’s own', async () => {
    const message = await told([make('IP:127.0.0.1', -1, root)], root.file)
    expect(message).toMatch(
      new RegExp(`^CERT_HAS_EXPIRED: certificate has expired: the host’s own, “c\\d+”, on ${yesterday}$`),
    )
  })

  test('an intermediate one', async () => {
    const between = make('DNS:between.example', -1, root)
    const message = await told([make('IP:127.0.0.1', 2, between), between], root.file)
    expect(message).toContain(`: an intermediate one’s, “c`)
  })

  test('the root', async () => {
    const old = make('DNS:old.example', -1)
    const message = await told([make('IP:127.0.0.1', 2, old)], old.file)
    expect(message).toContain(`: a root’s, “c`)
  })

  test('by one look for each host, at which nothing is sent', async () => {
    const own = make('IP:127.0.0.1', -1, root)
    const server = await answering(own)
    const { get } = openClient({ caFile: root.file })
    for (let count = 0; count < 3; count++) expect(await get(server.url)).toMatchObject({ code: 'TLS' })
    expect([server.sockets.length, server.hits()]).toEqual([4, 0])
  })

  test('and not where the second handshake does not come about', async () => {
    const server = await answering(make('IP:127.0.0.1', -1, root))
    const once = await serveTcp((socket) => {
      if (once.hits() > 1) return void socket.destroy()
      const passedOn = connect(server.port, '127.0.0.1').on('error', () => {})
      socket.pipe(passedOn).pipe(socket)
    })
    const answer = await openClient({ caFile: root.file }).get(`https://127.0.0.1:${once.port}`)
    expect(answer.kind === 'no-reply' && answer.message).toBe('CERT_HAS_EXPIRED: certificate has expired')
    expect(once.hits()).toBe(2)
  })
})

test('a certificate for another name: TLS', async () => {
  const server = await answering(wrongName)
  const answer = await openClient({ caFile: wrongName.file }).get(`https://localhost:${server.port}`)
  expect(answer).toMatchObject({
    code: 'TLS',
    message: expect.stringMatching(/^ERR_TLS_CERT_ALTNAME_INVALID: .*elsewhere\.example/),
  })
  expect(server.hits()).toBe(0)
})

test('https to a server that speaks http: TLS', async () => {
  const server = await serve((_, response) => response.end())
  expect(await openClient().get(server.url.replace('http:', 'https:'))).toMatchObject({ code: 'TLS' })
})

test('the CA file does not push out NODE_EXTRA_CA_CERTS', async () => {
  const { get } = openClient({ caFile: trusted.file, env: { NODE_EXTRA_CA_CERTS: other.file } })
  expect(await get((await answering(trusted)).url)).toMatchObject({ kind: 'reply', status: 200 })
  expect(await get((await answering(other)).url)).toMatchObject({ kind: 'reply', status: 200 })
})

test('a NODE_EXTRA_CA_CERTS that is not there is passed over, as Node does', async () => {
  const { get } = openClient({ caFile: trusted.file, env: { NODE_EXTRA_CA_CERTS: '/nowhere/ca.pem' } })
  expect(await get((await answering(trusted)).url)).toMatchObject({ kind: 'reply', status: 200 })
})

test('NODE_EXTRA_CA_CERTS works without a CA file', async () => {
  const server = await answering(other)
  const script = `
    import { createHttpClient } from './src/http/client.ts'
    import { createRecorder } from './src/http/recorder.ts'
    import { createRedactor } from './src/redaction/redact.ts'
    const recorder = createRecorder()
    const options = { redact: createRedactor(), recorder, requestTimeoutMs: 20000, runId: 'r', userAgent: 'u', connections: 1 }
    const client = createHttpClient({ ...options, env: process.env })
    const scope = { checkId: 'c', signal: new AbortController().signal }
    const answer = await client.send({ method: 'GET', url: '${server.url}' }, scope)
    process.stdout.write(JSON.stringify(answer.json ?? answer))
    await client.close()`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: other.file },
  })
  expect(stdout).toBe('{"ok":true}')
})

describe('a server that asks for a certificate', () => {
  const asking = () =>
    serveTls({ ...trusted, requestCert: true, ca: [client.cert] }, (request, response) => {
      response.end(
        JSON.stringify(Object.keys((request.socket as TLSSocket).getPeerCertificate().subject ?? {})),
      )
    })
  const client = make('DNS:client.example')
  const clientCertFile = `${client.file}.both`
  writeFileSync(clientCertFile, Buffer.concat([client.cert, client.key]))

  test('is shown ours', async () => {
    const server = await asking()
    const { get } = openClient({ caFile: trusted.file, clientCertFile })
    expect(await get(server.url)).toMatchObject({ kind: 'reply', json: ['CN'] })
  })

  test('and refuses us without one', async () => {
    const server = await asking()
    expect(await openClient({ caFile: trusted.file }).get(server.url)).toMatchObject({ kind: 'no-reply' })
    expect(server.hits()).toBe(0)
  })

  test('no matter whether the CA is named or one of Node’s own', async () => {
    const server = await asking()
    const answer = await openClient({ clientCertFile }).get(server.url)
    expect(answer).toMatchObject({
      code: 'TLS',
      message: expect.stringMatching(/^DEPTH_ZERO_SELF_SIGNED_CERT/),
    })
  })

  test('a proxy is never shown it', async () => {
    const proxy = await asking()
    const { get } = openClient({ caFile: trusted.file, clientCertFile, env: { HTTP_PROXY: proxy.url } })
    expect(await get('http://registry.invalid/')).toMatchObject({ code: expect.stringMatching(/^PROXY_/) })
    expect(proxy.hits()).toBe(0)
  })
})
