import { createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { diagnose } from '../../../src/diagnosis/diagnose.ts'
import type { Settings } from '../../../src/inputs/settings.ts'
import { createRedactor } from '../../../src/redaction/redact.ts'
import { run } from '../../../src/run/run.ts'
import { startSandbox } from '../../../src/sandbox/sandbox.ts'
import type { Exchange } from '../../../src/schema/report.ts'
import { exchange } from '../../record/calls.ts'
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

/** A request that went through the caller's proxy, and its answer or why there is none. */
function through(
  host: string,
  answer: { status?: number; text?: string; headers?: Record<string, string>; error?: string },
): Exchange {
  const { response, error, ...asked } = exchange({
    method: 'GET',
    path: 'mlflow/experiments/search?max_results=1',
    ...(answer.status ? { status: answer.status, answer: answer.text ?? '<p>no</p>' } : {}),
  })
  const headers = { 'content-type': 'text/html', ...answer.headers }
  return {
    ...asked,
    request: { ...asked.request, url: asked.request.url.replace('https://registry.example', host) },
    proxy: { variable: 'HTTPS_PROXY', place: 'http://proxy.example:3128' },
    ...(response ? { response: { ...response, headers } } : {}),
    ...(answer.error ? { error: { code: answer.error, message: 'as the client says' } } : {}),
  }
}

const causesOf = (...exchanges: Exchange[]) => diagnose({ exchanges, failed: true, partial: false })
const firstOf = (...exchanges: Exchange[]) =>
  causesOf(...exchanges).map(({ code, confidence }) => `${code} ${confidence}`)[0]

const [one, two] = ['http://registry.example', 'http://auth.example']
const page = { status: 403 }
const squid = { status: 403, headers: { 'x-squid-error': 'ERR_ACCESS_DENIED 0' } }
const noWay = { status: 503, headers: { 'x-squid-error': 'ERR_CONNECT_FAIL 111' } }
const served = { status: 200, text: '{"experiments": []}', headers: { 'content-type': 'application/json' } }
const filtered = { status: 403, text: '<h1>Web Page Blocked</h1>' }

describe('what came by way of the caller’s proxy', () => {
  test.each<[string, Exchange[], string]>([
    ['the same page of two hosts', [through(one, page), through(two, page)], 'PROXY_REFUSED likely'],
    ['… signed', [through(one, squid), through(two, squid)], 'PROXY_REFUSED certain'],
    ['… by the words of a filter', [through(one, filtered), through(two, filtered)], 'PROXY_REFUSED certain'],
    ['one signed answer', [through(one, squid)], 'PROXY_REFUSED likely'],
    [
      'a signed refusal with a status that sounds like trouble',
      [through(one, { ...squid, status: 503 }), through(two, { ...squid, status: 503 })],
      'PROXY_REFUSED certain',
    ],
    ['a signed answer that there is no way', [through(one, noWay)], 'PROXY_CANNOT_REACH likely'],
    [
      'a signed answer at the other end of a tunnel',
      [through('https://registry.example', squid), through('https://auth.example', squid)],
      'PROXY_REFUSED certain',
    ],
    [
      'a signed refusal among answers of MLflow',
      [through(one, served), through(two, squid)],
      'PROXY_REFUSED likely',
    ],
    [
      'a signed “no way” among answers of MLflow',
      [through(one, served), through(two, noWay)],
      'PROXY_CANNOT_REACH likely',
    ],
    [
      'a refusal signed by what signs the answers of another host, too',
      [
        through(one, { ...served, headers: { ...served.headers, via: '1.1 proxy' } }),
        through(two, { ...page, headers: { via: '1.1 proxy' } }),
      ],
      'PROXY_REFUSED likely',
    ],
    [
      '… whatever stood before it, and whatever it adds to its name',
      [
        through(one, { ...served, headers: { ...served.headers, via: '1.1 front, 1.1 proxy' } }),
        through(two, { ...page, headers: { via: '1.1 proxy (a product of some company 2.0)' } }),
      ],
      'PROXY_REFUSED likely',
    ],
    [
      'a refusal by the words of whoever works at a company',
      [
        through(one, served),
        through(two, { status: 403, text: '<p>This upload is against your company policy.</p>' }),
      ],
      'PROXY_REFUSED likely',
    ],
    [
      'silence of two hosts',
      [through(one, { error: 'TIMEOUT' }), through(two, { error: 'TIMEOUT' })],
      'PROXY_CANNOT_REACH likely',
    ],
  ])('%s', (_, exchanges, first) => {
    expect(firstOf(...exchanges)).toBe(first)
  })

  test.each<[string, Exchange[]]>([
    ['one page that nobody signed', [through(one, page)]],
    ['pages with another status each', [through(one, page), through(two, { status: 404 })]],
    [
      'pages of another type each',
      [through(one, page), through(two, { ...page, headers: { 'content-type': 'text/plain' } })],
    ],
    [
      'pages of another server each',
      [through(one, page), through(two, { ...page, headers: { server: 'other' } })],
    ],
    [
      'redirects to another place each',
      ['https://a.example/', 'https://b.example/'].map((location, index) =>
        through(index === 0 ? one : two, { status: 302, headers: { location } }),
      ),
    ],
    [
      'the same page at the other ends of tunnels',
      [through('https://registry.example', page), through('https://auth.example', page)],
    ],
    ['silence of one host', [through(one, { error: 'TIMEOUT' }), through(one, { error: 'TIMEOUT' })]],
    [
      'silence of one host and a lost connection to another',
      [through(one, { error: 'TIMEOUT' }), through(two, { error: 'RESET' })],
    ],
    [
      'a refusal signed by who stands before one host, with another before the other',
      [
        through(one, { ...served, headers: { ...served.headers, via: '1.1 shared, 1.1 front' } }),
        through(two, { ...page, headers: { via: '1.1 shared' } }),
      ],
    ],
    [
      'a refusal signed by what signs the answers of the same host',
      [
        through(one, { ...served, headers: { ...served.headers, via: '1.1 front' } }),
        through(one, { ...page, headers: { via: '1.1 front' } }),
      ],
    ],
  ])('is no fault of the proxy: %s', (_, exchanges) => {
    expect(firstOf(...exchanges)).not.toMatch(/^PROXY_/)
  })

  test('is told with the proxy and the variable that names it', () => {
    for (const answers of [[through(one, squid)], [through(one, served), through(two, squid)]]) {
      const [cause] = causesOf(...answers)
      expect(cause?.headline).toContain('http://proxy.example:3128')
      expect(cause?.because).toContain('http://proxy.example:3128 of HTTPS_PROXY')
      expect(cause?.because).toContain('ERR_ACCESS_DENIED')
    }
  })

  test.each([
    ['PROXY_AUTH', ['USER:PASSWORD@HOST', 'NO_PROXY']],
    ['PROXY_REFUSED', ['NO_PROXY', 'the people who run the proxy']],
    ['PROXY_UNREACHABLE', ['Correct the address', 'NO_PROXY']],
    ['PROXY_BROKEN', ['Correct host and port', 'NO_PROXY']],
    ['PROXY_CANNOT_REACH', ['NO_PROXY', 'the people who run the proxy', 'the services are up']],
  ])('is told with every step to take: %s', (code, steps) => {
    const [cause] = causesOf(through(one, { error: code }))
    expect(cause).toMatchObject({ code, because: 'as the client says' })
    expect(cause?.remediation.map(({ text }) => text)).toEqual(
      steps.map((text) => expect.stringContaining(text)),
    )
  })
})
