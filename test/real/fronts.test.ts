import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import type { RawInputs } from '../../src/inputs/read-settings.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { run } from '../../src/run/run.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { certificateMaker } from '../http/certificates.ts'
import { leftOn, sandboxSettings } from '../whole/verify-sandbox.ts'
import { type Front, startCaddy, startHaproxy, startNginx, startSquid } from './fronts.ts'

const { make, remove } = certificateMaker()
afterAll(remove)
const certificate = make('IP:127.0.0.1')

async function sandbox(): Promise<Sandbox> {
  const platform = await startSandbox()
  onTestFinished(() => platform.close())
  return platform
}

const kept = (front: Front): Front => {
  onTestFinished(() => front.stop())
  return front
}

/** The platform's registry and API as reached by a front; the auth service stays where it is. */
function behind(platform: Sandbox, origin: string): Sandbox {
  return { ...platform, trackingUri: `${origin}/api/mlflow`, apiUrl: origin }
}

const portOf = (url: string) => new URL(url).port

async function verify(platform: Sandbox, options: { env?: NodeJS.ProcessEnv; inputs?: RawInputs } = {}) {
  const settings = await sandboxSettings(platform, options.inputs)
  return run(settings, { redact: createRedactor(), env: options.env ?? {} })
}

const proxyTo = (platform: Sandbox) =>
  `proxy_pass http://127.0.0.1:${portOf(platform.trackingUri)}; proxy_http_version 1.1; proxy_set_header Host $host;`

describe('nginx', () => {
  test('compressing every answer', async () => {
    const platform = await sandbox()
    const gzip = 'gzip on; gzip_min_length 1; gzip_proxied any; gzip_types *;'
    const nginx = kept(await startNginx(`location / { ${gzip} ${proxyTo(platform)} }`))
    const report = await verify(behind(platform, `http://127.0.0.1:${nginx.port}`))
    expect(report.verdict).toBe('pass')
    const encoded = report.exchanges.filter(
      ({ response }) => response?.headers['content-encoding'] === 'gzip',
    )
    expect(encoded.length).toBeGreaterThan(20)
    expect(await leftOn(platform)).toEqual([])
  })

  test.each([
    ['503', 'limit_req zone=z burst=3 nodelay;', '10r/s'],
    ['429', 'limit_req zone=z burst=20 nodelay; limit_req_status 429;', '5r/s'],
  ])(
    'limiting requests with %s: as patient as the Python client, and nothing is left',
    async (status, limit, rate) => {
      const platform = await sandbox()
      const http = `limit_req_zone $binary_remote_addr zone=z:1m rate=${rate};`
      const nginx = kept(await startNginx(`location / { ${limit} ${proxyTo(platform)} }`, { http }))
      const report = await verify(behind(platform, `http://127.0.0.1:${nginx.port}`))
      const troubles = report.checks.filter((check) => ['fail', 'error'].includes(check.status))
      expect(troubles.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([])
      expect(report.verdict).toBe('pass')
      expect(report.exchanges.some(({ response }) => response?.status === Number(status))).toBe(true)
      // A 503 leaves in doubt whether something was done; a rate limit's own 429 does not.
      const doubtful = report.registration?.cleanup.leftovers.filter(({ possibly }) => possibly).length
      expect(report.registration?.cleanup.leftovers).toHaveLength(doubtful ?? 0)
      if (status === '429') expect(report.registration?.cleanup).toEqual({ done: true, leftovers: [] })
      expect(await leftOn(platform)).toEqual([])
    },
  )
})

test('nginx that redirects every call within its host (308): followed as by the stock client, and told', async () => {
  const platform = await sandbox()
  const nginx = kept(
    await startNginx(
      `location /api/mlflow/ { return 308 /registry$request_uri; } location /registry/ { rewrite ^/registry(/.*) $1 break; ${proxyTo(platform)} } location / { ${proxyTo(platform)} }`,
    ),
  )
  const origin = `http://127.0.0.1:${nginx.port}`
  const report = await verify(behind(platform, origin))
  expect(report.verdict).toBe('pass')
  expect(report.checks.find(({ id }) => id === 'proxy.mounted')).toMatchObject({
    status: 'warn',
    reason: expect.stringContaining(`redirected to ${origin}/registry/api/mlflow,`),
  })
  expect(report.diagnosis.causes).toEqual([])
  expect(await leftOn(platform)).toEqual([])
})

test('nginx that asks for a client certificate: the caller’s is shown', async () => {
  const platform = await sandbox()
  const keyOf = ({ file }: typeof certificate) => file.replace('.pem', '.key')
  const client = make('DNS:client.example')
  const both = `${client.file}.both`
  writeFileSync(both, Buffer.concat([client.cert, client.key]))
  const server = `ssl_certificate ${certificate.file}; ssl_certificate_key ${keyOf(certificate)};
    ssl_verify_client on; ssl_client_certificate ${client.file};`
  const nginx = kept(await startNginx(`${server} location / { ${proxyTo(platform)} }`, { tls: true }))
  const secured = behind(platform, `https://127.0.0.1:${nginx.port}`)
  const inputs = { 'ca-file': certificate.file }
  const without = await verify(secured, { inputs })
  expect(without.verdict).toBe('fail')
  expect(JSON.stringify(without.exchanges)).toContain('No required SSL certificate was sent')
  const report = await verify(secured, { inputs: { ...inputs, 'client-cert-file': both } })
  expect(report.verdict).toBe('pass')
  expect(await leftOn(platform)).toEqual([])
})

describe('HAProxy', () => {
  const backend = (platform: Sandbox) =>
    `  default_backend api\nbackend api\n  server api 127.0.0.1:${portOf(platform.trackingUri)}`

  test('compressing every answer', async () => {
    const platform = await sandbox()
    const compress = '  compression algo gzip\n  compression type application/json text/html text/plain\n'
    const haproxy = kept(await startHaproxy(compress + backend(platform)))
    const report = await verify(behind(platform, `http://127.0.0.1:${haproxy.port}`))
    expect(report.verdict).toBe('pass')
    const encoded = report.exchanges.filter(
      ({ response }) => response?.headers['content-encoding'] === 'gzip',
    )
    expect(encoded.length).toBeGreaterThan(10)
  })

  test('limiting requests with 429: as patient as the Python client, and nothing is left', async () => {
    const platform = await sandbox()
    const limit = [
      '  stick-table type ip size 1k expire 10s store http_req_rate(1s)',
      '  http-request track-sc0 src',
      '  http-request deny deny_status 429 if { sc_http_req_rate(0) gt 20 }',
      '',
    ].join('\n')
    const haproxy = kept(await startHaproxy(limit + backend(platform)))
    const report = await verify(behind(platform, `http://127.0.0.1:${haproxy.port}`))
    expect(report.verdict).toBe('pass')
    expect(report.exchanges.some(({ response }) => response?.status === 429)).toBe(true)
    expect(await leftOn(platform)).toEqual([])
  })
})

describe('Caddy', () => {
  const first = async (site: (platform: Sandbox) => string) => {
    const platform = await sandbox()
    const caddy = kept(await startCaddy(site(platform)))
    const report = await verify(behind(platform, `http://127.0.0.1:${caddy.port}`))
    expect(await leftOn(platform)).toEqual([])
    return { report, cause: report.diagnosis.causes[0] }
  }
  const toThe = (platform: Sandbox) => `reverse_proxy 127.0.0.1:${portOf(platform.trackingUri)}`

  test('packing every answer', async () => {
    const { report } = await first(
      (platform) => `encode zstd gzip {\n minimum_length 1\n}\n${toThe(platform)}`,
    )
    expect(report.verdict).toBe('pass')
    expect(
      report.exchanges.filter(({ response }) => response?.headers['content-encoding']).length,
    ).toBeGreaterThan(10)
  })

  test.each<[string, string, (platform: Sandbox) => string]>([
    ['no route: 200 without a word', 'BALANCER_NO_RULE', () => ''],
    ['nothing behind it: 502 without a word', 'API_DOWN', () => 'reverse_proxy 127.0.0.1:9'],
    [
      'a limit of size: 413',
      'SIZE_LIMIT',
      (platform) => `request_body {\n max_size 400\n}\n${toThe(platform)}`,
    ],
    [
      'a login of its own',
      'LOGIN_PAGE',
      (platform) =>
        `basic_auth {\n u $2a$14$Zkx19XLiW6VYouLHR5NmfOFU0z2GTNmpkT/5qqR7hx4IjWJPDhjvG\n}\n${toThe(platform)}`,
    ],
  ])('%s', async (_, code, site) => {
    const { report, cause } = await first(site)
    expect(report.verdict).toBe('fail')
    expect(cause?.code).toBe(code)
  })
})

describe('Squid, as the caller’s forward proxy', () => {
  const proxied = (squid: Front, login = '') => {
    const url = `http://${login}127.0.0.1:${squid.port}`
    return { HTTP_PROXY: url, HTTPS_PROXY: url }
  }
  const log = ({ folder }: Front) => readFileSync(join(folder, 'access.log'), 'utf8')

  test('lets plain http through, without a tunnel, which it would refuse', async () => {
    const platform = await sandbox()
    const squid = kept(await startSquid(''))
    const report = await verify(platform, { env: proxied(squid) })
    expect(report.verdict).toBe('pass')
    expect(log(squid)).toContain(`GET ${platform.trackingUri}/`)
    expect(log(squid)).not.toContain('CONNECT')
    expect(await leftOn(platform)).toEqual([])
  })

  test('lets https through in tunnels, and sees neither path nor key', async () => {
    const platform = await sandbox()
    const files = `ssl_certificate ${certificate.file}; ssl_certificate_key ${certificate.file.replace('.pem', '.key')};`
    const nginx = kept(await startNginx(`${files} location / { ${proxyTo(platform)} }`, { tls: true }))
    const squid = kept(await startSquid('', [nginx.port]))
    const secured = behind(platform, `https://127.0.0.1:${nginx.port}`)
    const report = await verify(secured, { env: proxied(squid), inputs: { 'ca-file': certificate.file } })
    expect(report.verdict).toBe('pass')
    expect(log(squid)).toContain(`CONNECT 127.0.0.1:${nginx.port}`)
    expect(log(squid)).not.toContain(`https://127.0.0.1:${nginx.port}/`)
  })

  const causeOf = async (platform: Sandbox, env: NodeJS.ProcessEnv, inputs: RawInputs = {}) =>
    (await verify(platform, { env, inputs })).diagnosis.causes[0]
  const tlsOnly = (platform: Sandbox): Sandbox => ({
    ...platform,
    trackingUri: 'https://127.0.0.1/api/mlflow',
    authUrl: 'https://127.0.0.1',
    apiUrl: 'https://127.0.0.1',
  })

  test.each(['http', 'https'])(
    'that denies everything, for %s: PROXY_REFUSED, the caller’s to mend',
    async (scheme) => {
      const platform = await sandbox()
      const squid = kept(await startSquid('http_access deny all'))
      const target = scheme === 'http' ? platform : tlsOnly(platform)
      expect(await causeOf(target, proxied(squid))).toMatchObject({
        code: 'PROXY_REFUSED',
        owner: 'caller',
        confidence: 'certain',
      })
    },
  )

  test('that wants a login: PROXY_AUTH without one, pass with it', async () => {
    const platform = await sandbox()
    const digest = execFileSync('openssl', ['passwd', '-apr1', 'pa55word'], { encoding: 'utf8' }).trim()
    const users = certificate.file.replace('.pem', '.users')
    writeFileSync(users, `me:${digest}\n`)
    execFileSync('chmod', ['755', join(users, '..')])
    const rules = `auth_param basic program /usr/lib/squid/basic_ncsa_auth ${users}
auth_param basic realm corp
acl known proxy_auth REQUIRED
http_access deny !known`
    const squid = kept(await startSquid(rules))
    for (const target of [platform, tlsOnly(platform)]) {
      expect(await causeOf(target, proxied(squid))).toMatchObject({ code: 'PROXY_AUTH', owner: 'caller' })
    }
    expect((await verify(platform, { env: proxied(squid, 'me:pa55word@') })).verdict).toBe('pass')
    expect(await causeOf(platform, proxied(squid, 'me:wrong@'))).toMatchObject({ code: 'PROXY_AUTH' })
  })

  test.each(['http', 'https'])('that cannot find the host, for %s: PROXY_CANNOT_REACH', async (scheme) => {
    const platform = await sandbox()
    const squid = kept(await startSquid(''))
    const origin = `${scheme}://registry.invalid`
    const target = { ...platform, trackingUri: `${origin}/api/mlflow`, authUrl: origin, apiUrl: origin }
    const cause = await causeOf(target, proxied(squid), { 'allow-insecure-http': 'true' })
    expect(cause).toMatchObject({ code: 'PROXY_CANNOT_REACH', owner: 'caller' })
  })
})
