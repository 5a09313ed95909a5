import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Cause } from '../../src/schema/report.ts'
import { certificateMaker } from '../http/certificates.ts'
import { startNginx, startSquid } from './fronts.ts'
import { startLossyRelay } from './lossy-relay.ts'
import { MLFLOW_2, MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import { type Platform, recorded, type SandboxProcess, sandboxBefore } from './product-process.ts'
import { type Python, pythonBaseline } from './python.ts'
import { startRefusingRelay } from './refusing-relay.ts'
import { askMlflow, type FoundExperiment } from './server-contents.ts'
import { soundReport } from './sound-report.ts'

/** A script of somebody's own, its one mistake, and whether `record` names that mistake and who can undo it. */
const script = fileURLToPath(new URL('client-mistakes.py', import.meta.url))
const standIn = fileURLToPath(new URL('sdk-stand-in', import.meta.url))
const { make, remove } = certificateMaker()

let server: MlflowServer
let platform: SandboxProcess
let python: Python
beforeAll(async () => {
  server = await startMlflow({ version: MLFLOW_PRODUCTION })
  platform = await sandboxBefore(server.url)
  python = await pythonBaseline(MLFLOW_PRODUCTION)
})
afterAll(async () => {
  await platform.stop()
  await server.stop()
  remove()
})

interface Situation {
  at?: Partial<Platform>
  env?: Record<string, string>
  flags?: string[]
}
type Expected = Partial<Cause> & { says: RegExp }

let names = 0

async function run(mistake: string, situation: Situation = {}) {
  const { at = {}, env = {}, flags = [] } = situation
  const where = { ...platform, ...at }
  names += 1
  const home = await mkdtemp(join(tmpdir(), 'home-'))
  onTestFinished(() => rm(home, { recursive: true }))
  const result = await recorded([python.python, script, mistake], flags, {
    HOME: home,
    MLFLOW_TRACKING_URI: where.trackingUri,
    MLFLOW_TRACKING_TOKEN: platform.apiKey,
    MLFLOW_HTTP_REQUEST_MAX_RETRIES: '2',
    MLFLOW_HTTP_REQUEST_BACKOFF_FACTOR: '0',
    MLFLOW_DISABLE_TELEMETRY: 'true',
    NAME: `mistakes-${names}`,
    ...env,
  })
  const report = soundReport({ ...result, stdout: result.files['report.json'] ?? '' }, platform.apiKey)
  return { result, report, name: `mistakes-${names}` }
}

/** Each begins its own platform or environment; the name is that of the next run. */
const situations: Record<string, [string, () => Promise<Situation>, Expected]> = {
  'no token': [
    'none',
    async () => ({ env: { MLFLOW_TRACKING_TOKEN: '' } }),
    { code: 'HEADER_FORM', owner: 'caller', confidence: 'certain', says: /sent without a key/ },
  ],
  'an address without the mount': [
    'none',
    async () => ({ at: { trackingUri: new URL(platform.trackingUri).origin } }),
    { code: 'WRONG_TRACKING_URI', owner: 'caller', confidence: 'likely', says: /lacks \/api\/mlflow/ },
  ],
  'plain http, which is redirected to https': [
    'none',
    async () => {
      const certificate = make('IP:127.0.0.1')
      const key = certificate.file.replace('.pem', '.key')
      const pass = `location / { client_max_body_size 0; proxy_pass ${new URL(platform.trackingUri).origin}; }`
      const secure = await startNginx(
        `ssl_certificate ${certificate.file}; ssl_certificate_key ${key}; ${pass}`,
        { tls: true },
      )
      const plain = await startNginx(`return 301 https://127.0.0.1:${secure.port}$request_uri;`)
      onTestFinished(() => Promise.all([secure.stop(), plain.stop()]).then(() => {}))
      return {
        at: { trackingUri: `http://127.0.0.1:${plain.port}/api/mlflow` },
        flags: ['--ca-file', certificate.file],
      }
    },
    { code: 'PLAIN_HTTP', owner: 'caller', says: /https/ },
  ],
  'a search without max_results': [
    'search_without_limit',
    async () => ({}),
    { code: 'SEARCH_WITHOUT_LIMIT', owner: 'caller', confidence: 'certain', says: /max_results/ },
  ],
  'tags on the run': [
    'tags_on_run',
    async () => ({}),
    { code: 'TAGS_ON_RUN', owner: 'caller', says: /set on the run, and not on the model version/ },
  ],
  'a chunked upload': [
    'chunked_upload',
    async () => ({}),
    { code: 'CHUNKED_UPLOAD', owner: 'caller', says: /without saying its length/ },
  ],
  'a retry that doubled a version': [
    'one_version_only',
    async () => {
      const lossy = await startLossyRelay(new URL(platform.trackingUri).origin)
      onTestFinished(() => lossy.stop())
      lossy.loseNext('answer', 'POST', 'model-versions/create')
      return { at: { trackingUri: `${lossy.url}/api/mlflow` } }
    },
    { code: 'DUPLICATED_BY_RETRY', owner: 'caller', says: /repeated after an answer that was lost/ },
  ],
  'the name of a deleted experiment': [
    'none',
    async () => {
      const name = `mistakes-${names + 1}`
      const made = await askMlflow<FoundExperiment>(server, 'POST', 'experiments/create', { name })
      await askMlflow(server, 'POST', 'experiments/delete', { experiment_id: made.experiment_id })
      return {}
    },
    { code: 'EXPERIMENT_DELETED', owner: 'caller', says: /deleted/ },
  ],
  'a user name that beats the token': [
    'none',
    async () => ({
      env: { MLFLOW_TRACKING_USERNAME: 'someone', MLFLOW_TRACKING_PASSWORD: 'pass-of-someone' },
    }),
    { code: 'HEADER_FORM', owner: 'caller', confidence: 'likely', says: /MLFLOW_TRACKING_USERNAME/ },
  ],
  'an entry of ~/.netrc for a host that is not 127.0.0.1': [
    'none',
    async () => {
      const home = await mkdtemp(join(tmpdir(), 'home-'))
      onTestFinished(() => rm(home, { recursive: true }))
      await writeFile(join(home, '.netrc'), 'machine localhost login someone password pass-of-someone\n')
      return {
        at: { trackingUri: platform.trackingUri.replace('127.0.0.1', 'localhost') },
        env: { HOME: home },
      }
    },
    { code: 'HEADER_FORM', owner: 'caller', confidence: 'likely', says: /netrc/ },
  ],
  'tags on the registered model': [
    'tags_on_model',
    async () => ({}),
    { code: 'TAGS_MISSING', owner: 'caller', confidence: 'likely', says: /registered model/ },
  ],
  'tags of another spelling': [
    'tags_misspelt',
    async () => ({}),
    { code: 'TAGS_MISSING', owner: 'caller', confidence: 'likely', says: /"hokusai-token-id"/ },
  ],
  'an upload without the key of the other requests': [
    'upload_without_key',
    async () => ({}),
    { code: 'HEADER_FORM', owner: 'caller', confidence: 'certain', says: /PUT .* was sent without a key/ },
  ],
  'a key in quotes': [
    'none',
    async () => ({ env: { MLFLOW_TRACKING_TOKEN: `"${platform.apiKey}"` } }),
    { code: 'HEADER_FORM', owner: 'caller', confidence: 'likely', says: /quotes around the key/ },
  ],
  'an upload as a web form': [
    'upload_as_form',
    async () => ({}),
    { code: 'UPLOAD_MALFORMED', owner: 'caller', confidence: 'likely', says: /as a web form/ },
  ],
  'a download of what nobody uploaded': [
    'file_that_is_not_there',
    async () => ({}),
    { code: 'REQUEST_REFUSED', owner: 'caller', confidence: 'possible', says: /no such file/i },
  ],
  'a route that MLflow has no more': [
    'route_of_mlflow_1',
    async () => ({}),
    { code: 'REQUEST_REFUSED', owner: 'caller', confidence: 'likely', says: /no GET experiments\/list/ },
  ],
  'a tag that is a number': [
    'number_as_tag',
    async () => ({}),
    { code: 'REQUEST_REFUSED', owner: 'caller', confidence: 'likely', says: /parameter 'value'/ },
  ],
  'an alias that nobody set': [
    'alias_that_is_not_there',
    async () => ({}),
    { code: 'REQUEST_REFUSED', owner: 'caller', confidence: 'likely', says: /alias production not found/ },
  ],
  'models that go elsewhere than runs': [
    'models_elsewhere',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'registry-'))
      onTestFinished(() => rm(folder, { recursive: true }))
      return { env: { MLFLOW_REGISTRY_URI: `sqlite:///${join(folder, 'm.db')}` } }
    },
    { code: 'MODELS_ELSEWHERE', owner: 'caller', confidence: 'likely', says: /MLFLOW_REGISTRY_URI/ },
  ],
  'a repetition of the script’s own': [
    'own_retry',
    async () => {
      const lossy = await startLossyRelay(new URL(platform.trackingUri).origin)
      onTestFinished(() => lossy.stop())
      lossy.loseNext('answer', 'POST', 'runs/create')
      return { at: { trackingUri: `${lossy.url}/api/mlflow` } }
    },
    { code: 'DUPLICATED_BY_RETRY', owner: 'caller', says: /repeated after an answer that was lost/ },
  ],
  'mock mode': [
    'with_the_sdk',
    async () => ({ env: { HOKUSAI_MOCK_MODE: 'true', PYTHONPATH: standIn } }),
    { code: 'MOCK_MODE', owner: 'caller', says: /HOKUSAI_MOCK_MODE/ },
  ],
  'a server that is older than the client': [
    'none',
    async () => {
      const old = await startMlflow({ version: MLFLOW_2 })
      const before = await sandboxBefore(old.url)
      onTestFinished(async () => {
        await before.stop()
        await old.stop()
      })
      return { at: before, env: { MLFLOW_TRACKING_TOKEN: before.apiKey } }
    },
    { code: 'MLFLOW_TOO_OLD', says: /logged models/ },
  ],
  'a key that is revoked midway': [
    'none',
    async () => {
      const relay = await startRefusingRelay(
        new URL(platform.trackingUri).origin,
        /registered-models|model-versions/,
        { status: 401, type: 'application/json', body: '{"detail":"Invalid or expired API key"}' },
      )
      onTestFinished(() => relay.stop())
      return { at: { trackingUri: `${relay.url}/api/mlflow` } }
    },
    { code: 'KEY_ENDED', owner: 'caller', confidence: 'likely', says: /stopped being valid/ },
  ],
  'a forward proxy that refuses': [
    'none',
    async () => {
      const squid = await startSquid('http_access deny all')
      onTestFinished(() => squid.stop())
      return { env: { http_proxy: `http://127.0.0.1:${squid.port}` } }
    },
    { code: 'PROXY_REFUSED', owner: 'caller', says: /proxy/ },
  ],
  'a certificate that nobody here trusts': [
    'none',
    async () => {
      const certificate = make('IP:127.0.0.1')
      const key = certificate.file.replace('.pem', '.key')
      const nginx = await startNginx(
        `ssl_certificate ${certificate.file}; ssl_certificate_key ${key}; location / { proxy_pass ${new URL(platform.trackingUri).origin}; }`,
        { tls: true },
      )
      onTestFinished(() => nginx.stop())
      return { at: { trackingUri: `https://127.0.0.1:${nginx.port}/api/mlflow` } }
    },
    { code: 'TLS_FAILURE', says: /certificate/i },
  ],
}

describe('a recorded script with a mistake', () => {
  test.each(Object.entries(situations))('%s', async (_, [mistake, prepare, { says, ...cause }]) => {
    const { result, report } = await run(mistake, await prepare())
    expect(result.exitCode, result.stderr).not.toBe(0)
    const [first] = report.diagnosis.causes
    expect(first, JSON.stringify(report.diagnosis.causes)).toMatchObject(cause)
    expect(`${first?.headline} ${first?.because}`).toMatch(says)
    for (const text of Object.values(result.files)) expect(text).not.toContain('pass-of-someone')
    // It is the first thing a reader sees.
    expect(result.stderr).toContain(first?.headline?.replace(/\.$/, ''))
  })
})

test('a recorded script without one is told of no cause', async () => {
  const { result, report } = await run('none')
  expect(result.exitCode, result.stderr).toBe(0)
  expect(report.verdict).toBe('pass')
  expect(report.diagnosis.causes).toEqual([])
  expect(report.checks.filter(({ status }) => status !== 'pass')).toEqual([])
})

describe('a recorded script that asks an MLflow server by itself', () => {
  const alone = () => ({ at: { trackingUri: server.url }, env: { MLFLOW_TRACKING_TOKEN: '' } })

  test('needs no key', async () => {
    const { result, report } = await run('none', alone())
    expect(result.exitCode, result.stderr).toBe(0)
    expect([report.target.takenFor, report.verdict]).toEqual(['mlflow', 'pass'])
    expect(report.checks.filter(({ status }) => status !== 'pass')).toEqual([])
  })

  test('is told its mistake all the same', async () => {
    const { result, report } = await run('search_without_limit', alone())
    expect(result.exitCode).not.toBe(0)
    expect(report.target.takenFor).toBe('mlflow')
    expect(report.diagnosis.causes.map(({ code }) => code)).toEqual(['SEARCH_WITHOUT_LIMIT'])
    expect(report.checks.map(({ id }) => id)).not.toContain('record.no-credential')
  })
})
