import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type RawInputs, readSettings } from '../../src/inputs/read-settings.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { run } from '../../src/run/run.ts'
import type { Report } from '../../src/schema/report.ts'
import { startNginx } from './fronts.ts'
import { MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import { contentsOf, nothing } from './server-contents.ts'

/** The oldest release that is promised to be verified. */
const oldest = '2.9.2'
/** What MLflow's own login starts with, as its basic_auth.ini names it. */
const login = 'admin:password'
const token = 'hk_test_an-invented-token-for-a-proxy'

const servers: Record<'basicAuth' | 'prefixed', MlflowServer> = {} as never
beforeAll(async () => {
  const [basicAuth, prefixed] = await Promise.all([
    startMlflow({
      version: oldest,
      server: 'gunicorn',
      login,
      packages: ['pandas', 'querystring-parser', 'setuptools<80'],
    }),
    startMlflow({ version: MLFLOW_PRODUCTION, staticPrefix: '/team' }),
  ])
  Object.assign(servers, { basicAuth, prefixed })
})
afterAll(() => Promise.all(Object.values(servers).map((server) => server.stop())))

/** As somebody would who takes the server for Hokusai's, unless the inputs say otherwise. */
async function verify(uri: string, inputs: RawInputs): Promise<Report> {
  const { origin } = new URL(uri)
  const given = {
    'tracking-uri': uri,
    'auth-url': origin,
    'api-url': origin,
    python: 'off',
    'request-timeout': '60',
  }
  return run(await readSettings({ ...given, ...inputs }, { env: {} }), { redact: createRedactor(), env: {} })
}

const troublesOf = ({ checks }: Report) =>
  checks.filter(({ status }) => status === 'fail' || status === 'error').map(({ id }) => id)

function expectPlain(report: Report): void {
  expect(report.diagnosis.causes.map(({ code, because }) => `${code}: ${because}`)).toEqual([])
  expect(troublesOf(report)).toEqual([])
  expect([report.target.takenFor, report.verdict]).toEqual(['mlflow', 'pass'])
  expect(report.registration?.cleanup).toEqual({ done: true, leftovers: [] })
  const skipped = report.checks.filter(({ reason }) => /MLflow server by itself/.test(reason ?? ''))
  expect(skipped.length).toBeGreaterThan(5)
}

describe(`MLflow ${oldest} with its own login`, () => {
  test('is verified as what it is, with a user and password', async () => {
    const report = await verify(servers.basicAuth.url, { 'api-key': login, platform: 'mlflow' })
    expectPlain(report)
    expect(report.checks.find(({ id }) => id === 'mlflow.version')?.reason).toBe(oldest)
  })

  test('refuses a wrong password, and nobody calls that a bad Hokusai key', async () => {
    const report = await verify(servers.basicAuth.url, {
      'api-key': 'admin:not-the-password',
      platform: 'mlflow',
    })
    const [first] = report.diagnosis.causes
    expect(report.verdict).toBe('fail')
    expect(first).toMatchObject({ code: 'MLFLOW_LOGIN', owner: 'caller' })
  })
})

describe(`MLflow ${MLFLOW_PRODUCTION} with --static-prefix`, () => {
  test('is verified as what it is where its REST API is, outside of the prefix', async () => {
    expectPlain(await verify(servers.prefixed.url, { 'api-key': token }))
    expect(await contentsOf(servers.prefixed)).toEqual(nothing)
  })

  test('below the prefix the address is the mistake, and the right one is named', async () => {
    const { url } = servers.prefixed
    const report = await verify(`${url}/team`, { 'api-key': token })
    expect(report.verdict).toBe('fail')
    expect(report.diagnosis.causes[0]?.code).toBe('WRONG_TRACKING_URI')
    expect(report.diagnosis.causes[0]?.headline).toContain(url)
  })

  test('behind nginx that wants a token and cuts a prefix off', async () => {
    const { url } = servers.prefixed
    const guard = `if ($http_authorization != "Bearer ${token}") { return 401; }`
    const nginx = await startNginx(
      `location /ml/ { ${guard} proxy_pass ${url}/; proxy_set_header Host $host; }`,
    )
    onTestFinished(() => nginx.stop())
    const address = `http://127.0.0.1:${nginx.port}/ml`
    expectPlain(await verify(address, { 'api-key': token, platform: 'mlflow' }))
    const found = await verify(address, { 'api-key': token })
    expect([found.target.takenFor, found.verdict]).toEqual(['mlflow', 'pass'])
    expect(await contentsOf(servers.prefixed)).toEqual(nothing)
  })
})
