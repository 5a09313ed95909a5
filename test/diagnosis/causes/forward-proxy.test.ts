import { createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Settings } from '../../../src/inputs/settings.ts'
import { createRedactor } from '../../../src/redaction/redact.ts'
import { run } from '../../../src/run/run.ts'
import { startSandbox } from '../../../src/sandbox/sandbox.ts'
import { sandboxSettings } from '../../whole/verify-sandbox.ts'

/** A run on a healthy platform whose caller has a forward proxy that answers like this. */
async function behind(answer: RequestListener, env: NodeJS.ProcessEnv = {}, changes: Partial<Settings> = {}) {
  const proxy = createServer(answer)
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const sandbox = await startSandbox()
  onTestFinished(async () => {
    proxy.closeAllConnections()
    proxy.close()
    await sandbox.close()
  })
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  return run(
    { ...(await sandboxSettings(sandbox)), ...changes },
    {
      redact: createRedactor(),
      env: { HTTP_PROXY: url, ...env },
      backoff: () => 0,
    },
  )
}

test.each<[string, RequestListener, string, string]>([
  [
    'a page of its own',
    (_, r) => r.writeHead(400, { 'content-type': 'text/html' }).end('<p>no</p>'),
    'PROXY_REFUSED',
    'likely',
  ],
  ['a bare refusal', (_, r) => r.writeHead(403).end('x'), 'PROXY_REFUSED', 'likely'],
  [
    'a page with 200, as of a captive portal,',
    (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end('<p>Welcome</p>'),
    'PROXY_REFUSED',
    'likely',
  ],
  [
    'a redirect to its own login',
    (_, r) => r.writeHead(307, { location: 'https://gateway.example.com/auth' }).end(),
    'PROXY_REFUSED',
    'likely',
  ],
  [
    'pages that name the URL',
    (q, r) => r.writeHead(403, { via: '1.1 p', 'x-squid-error': 'ERR_ACCESS_DENIED 0' }).end(`no ${q.url}`),
    'PROXY_REFUSED',
    'certain',
  ],
  [
    'no such host',
    (_, r) => r.writeHead(503, { 'x-squid-error': 'ERR_DNS_FAIL 0' }).end(),
    'PROXY_CANNOT_REACH',
    'certain',
  ],
  ['a login wanted', (_, r) => r.writeHead(407).end(), 'PROXY_AUTH', 'certain'],
  ['nothing but a closed connection', (q) => q.socket.destroy(), 'PROXY_BROKEN', 'likely'],
])(
  '%s from the caller’s proxy is the proxy’s, and the caller’s to mend',
  async (_, answer, code, confidence) => {
    const { verdict, diagnosis } = await behind(answer)
    const [first] = diagnosis.causes
    expect(first).toMatchObject({ code, confidence, owner: 'caller', layer: 'client' })
    expect(first?.remediation.map(({ text }) => text).join()).toContain('NO_PROXY')
    expect(verdict).not.toBe('pass')
  },
)

test('a proxy at which nothing listens is the caller’s to mend', async () => {
  const { diagnosis } = await behind(() => {}, { HTTP_PROXY: 'http://127.0.0.1:9' })
  expect(diagnosis.causes[0]).toMatchObject({ code: 'PROXY_UNREACHABLE', owner: 'caller', layer: 'client' })
})

test('a proxy that takes every request and answers none is the caller’s to mend', async () => {
  const { diagnosis, verdict } = await behind(() => {}, {}, { requestTimeoutMs: 300 })
  const [first] = diagnosis.causes
  expect(first).toMatchObject({ code: 'PROXY_CANNOT_REACH', confidence: 'likely', owner: 'caller' })
  expect(first?.because).toContain('HTTP_PROXY')
  expect(verdict).toBe('error')
})

test('one host that is silent behind a proxy is no fault of the proxy', async () => {
  const passOn: RequestListener = (incoming, answer) => {
    if (incoming.url?.includes('/mlflow')) return
    const { method, headers, url = '' } = incoming
    incoming.pipe(
      request(url, { method, headers }, (told) => {
        answer.writeHead(told.statusCode ?? 500, told.headers)
        told.pipe(answer)
      }),
    )
  }
  const { diagnosis } = await behind(
    passOn,
    {},
    { requestTimeoutMs: 500, suites: ['preflight', 'verify_api_proxy'] },
  )
  expect(diagnosis.causes.map(({ code }) => code)).not.toContain('PROXY_CANNOT_REACH')
})

test('what the platform itself refuses through a proxy is no fault of the proxy', async () => {
  const { diagnosis } = await behind((_, r) =>
    r.writeHead(401, { 'content-type': 'application/json' }).end('{"detail":"API key not found or invalid"}'),
  )
  expect(diagnosis.causes.map(({ code }) => code)).not.toContain('PROXY_REFUSED')
})

test('a proxy that NO_PROXY leaves out has no part in it', async () => {
  const { verdict } = await behind((_, r) => r.writeHead(403).end(), { NO_PROXY: '127.0.0.1' })
  expect(verdict).toBe('pass')
})
