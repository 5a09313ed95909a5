import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/schema/report.ts'
import {
  MLFLOW_2,
  MLFLOW_NEWEST,
  MLFLOW_PRODUCTION,
  type MlflowServer,
  startMlflow,
} from './mlflow-server.ts'
import { type SandboxProcess, sandboxBefore, verify } from './product-process.ts'
import { pythonBaseline } from './python.ts'
import { contentsOf, nothing } from './server-contents.ts'
import { soundReport } from './sound-report.ts'

let server: MlflowServer
let old: MlflowServer
let sandbox: SandboxProcess | undefined

beforeAll(async () => {
  ;[server, old] = await Promise.all([
    startMlflow({ version: MLFLOW_PRODUCTION }),
    startMlflow({ version: MLFLOW_2 }),
  ])
})
afterEach(async () => {
  await sandbox?.stop()
  sandbox = undefined
})
afterAll(() => Promise.all([server.stop(), old.stop()]))

const flags = ['--suites', 'python_client', '--python', 'required', '--request-timeout', '30']
/** Each variable would keep a client of one's own from registering: none may reach the one that is started here. */
const disturbing = { HOKUSAI_MOCK_MODE: 'true', MLFLOW_TRACKING_USERNAME: 'a', MLFLOW_TRACKING_PASSWORD: 'b' }

describe('the stock Python client behind the platform', () => {
  test.each([MLFLOW_2, MLFLOW_PRODUCTION, MLFLOW_NEWEST])(
    'MLflow %s registers a model, loads it back and leaves nothing',
    async (version) => {
      const { venv } = await pythonBaseline(version)
      sandbox = await sandboxBefore(server.url)
      const home = await mkdtemp(join(tmpdir(), 'home-'))
      const { hostname } = new URL(sandbox.trackingUri)
      await writeFile(join(home, '.netrc'), `machine ${hostname}\nlogin someone\npassword else\n`)
      const result = await verify(sandbox, flags, { VIRTUAL_ENV: venv, HOME: home, ...disturbing })
      await rm(home, { recursive: true })
      const report = soundReport(result, sandbox.apiKey)
      const statuses = Object.fromEntries(report.checks.map(({ id, status }) => [id, status]))
      const wrong = report.checks.filter(({ status }) => !['pass', 'warn'].includes(status))
      // Hokusai's SDK is not installed there.
      expect(wrong.map(({ id, status }) => `${id}: ${status}`)).toEqual([
        'python.sdk-register: skip',
        'python.sdk-read: skip',
      ])
      expect(statuses['python.predict']).toBe('pass')
      const environment = report.checks.find(({ id }) => id === 'python.environment')
      expect(environment?.status).toBe('warn')
      for (const name of [...Object.keys(disturbing), '~/.netrc']) expect(environment?.reason).toContain(name)
      const log = report.checks.find(({ id }) => id === 'python.log')
      const logged = report.exchanges.filter(({ id }) => log?.exchanges.includes(id))
      expect(logged.map(({ request }) => request.method)).toContain('PUT')
      expect(logged[0]?.request.headers['user-agent']).toBe(`mlflow-python-client/${version}`)
      expect(await contentsOf(server)).toEqual(nothing)
    },
  )

  test('a newer client than the server fails where it does, and the report names the request', async () => {
    const { venv } = await pythonBaseline(MLFLOW_PRODUCTION)
    sandbox = await sandboxBefore(old.url)
    const suites = ['--suites', 'test_real_registration,python_client', ...flags.slice(2)]
    const report = soundReport(await verify(sandbox, suites, { VIRTUAL_ENV: venv }), sandbox.apiKey)
    const ofSuite = (suite: string) => report.checks.filter((check) => check.suite === suite)
    expect(ofSuite('test_real_registration').filter(({ status }) => status === 'fail')).toEqual([])
    // The registration went through with this key, so that the other client's trouble is a warning.
    const failed = ofSuite('python_client').filter(({ status }) => status === 'warn')
    expect(failed.map(({ id }) => id)).toEqual(['python.log'])
    expect(failed[0]?.reason).toMatch(/the request that failed is POST \S+\/logged-models → 404/)
    expect(failed[0]?.reason).toMatch(/this tool’s own client, which registered, has no such request$/)
    expect(report.verdict).toBe('pass')
    expect(await contentsOf(old)).toEqual(nothing)
  })
})

/** Hokusai's SDK is on no package index: these show the bridge to it, against a stand-in of the same interface. */
describe('Hokusai’s SDK, by a stand-in', () => {
  const standIn = fileURLToPath(new URL('sdk-stand-in', import.meta.url))
  const events = ({ exchanges }: Report) =>
    exchanges.filter(({ request }) => request.url.endsWith('/tokenized-registration-events'))

  async function verifyWithSdk(more: { flags?: string[]; env?: Record<string, string> } = {}) {
    const { venv } = await pythonBaseline(MLFLOW_PRODUCTION)
    sandbox = await sandboxBefore(server.url)
    const env = { VIRTUAL_ENV: venv, PYTHONPATH: standIn, HOKUSAI_API_ENDPOINT: sandbox.apiUrl, ...more.env }
    const report = soundReport(await verify(sandbox, [...flags, ...(more.flags ?? [])], env), sandbox.apiKey)
    const checks = Object.fromEntries(report.checks.map((check) => [check.id, check]))
    expect(await contentsOf(server)).toEqual(nothing)
    return { report, checks }
  }

  test('registers a tokenized model, reads it back and tells nobody, and it is removed again', async () => {
    const { report, checks } = await verifyWithSdk({ env: { HOKUSAI_MOCK_MODE: 'true' } })
    expect(checks['python.sdk-register']).toMatchObject({ status: 'pass', reason: '2' })
    expect(checks['python.sdk-read']).toMatchObject({ status: 'pass' })
    expect(checks['python.clean-up']).toMatchObject({ status: 'pass' })
    const sent = report.exchanges.filter(({ id }) => checks['python.sdk-register']?.exchanges.includes(id))
    expect(sent.some(({ request }) => request.url.endsWith('/model-versions/create'))).toBe(true)
    expect(events(report)).toEqual([])
  })

  test('tells where that is asked for', async () => {
    const { report, checks } = await verifyWithSdk({ flags: ['--notify'] })
    expect(checks['python.sdk-register']).toMatchObject({ status: 'pass' })
    expect(events(report)).toHaveLength(1)
  })

  test('that leaves out a tag fails by itself, and the stock client’s registration stands', async () => {
    const { checks } = await verifyWithSdk({ env: { STAND_IN_FORGETS: 'benchmark_metric' } })
    expect(checks['python.sdk-register']).toMatchObject({ status: 'fail' })
    expect(checks['python.sdk-register']?.reason).toContain('not on the version: benchmark_metric')
    expect(checks['python.sdk-read']).toMatchObject({ status: 'skip' })
    expect(checks['python.predict']).toMatchObject({ status: 'pass' })
    expect(checks['python.clean-up']).toMatchObject({ status: 'pass' })
  })
})
