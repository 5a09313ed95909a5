import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import {
  artifactUrl,
  ask,
  askMlflow,
  askSearch,
  bearer,
  download,
  searchPath,
  upload,
  validate,
} from './ask.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

const event = {
  model_name: 'm',
  version: '1',
  token_id: 'tok',
  proposal_identifier: 'p',
  metric_name: 'accuracy',
  baseline_value: 0.8,
  mlflow_run_id: 'r',
}
const sendEvent = (body: unknown, to = sandbox) =>
  ask(`${to.apiUrl}/api/models/tokenized-registration-events`, { headers: bearer(to), body })

test('a registration works from experiment to alias, and is gone after the clean-up', async () => {
  const call = async (path: string, body?: unknown, method?: string) => {
    const answer = await askMlflow(sandbox, path, { body, ...(method ? { method } : {}) })
    expect(answer.status, `${path}: ${answer.text}`).toBe(200)
    return JSON.parse(answer.text)
  }
  const { experiment_id } = await call('experiments/create', { name: 'flow' })
  const { run } = await call('runs/create', { experiment_id, start_time: 1 })
  const { run_id, artifact_uri } = run.info
  const metrics = [{ key: 'accuracy', value: 0.9, timestamp: 1, step: 0 }]
  await call('runs/log-batch', { run_id, metrics, params: [{ key: 'lr', value: '0.1' }] })
  const path = `${artifact_uri.replace('mlflow-artifacts:/', '')}/model/MLmodel`
  expect((await upload(sandbox, path, Buffer.from('flavors: {}\n'))).status).toBe(200)
  expect((await download(sandbox, path)).text).toBe('flavors: {}\n')
  const { files } = await call(`artifacts/list?run_id=${run_id}&path=model`)
  expect(files).toEqual([{ path: 'model/MLmodel', is_dir: false, file_size: 12 }])
  await call('registered-models/create', { name: 'flow-model' })
  const source = `${artifact_uri}/model`
  const tags = [{ key: 'hokusai_token_id', value: 'TOK' }]
  const created = await call('model-versions/create', { name: 'flow-model', source, run_id, tags })
  expect(created.model_version).toMatchObject({ version: '1', status: 'READY', run_id })
  await call('registered-models/alias', { name: 'flow-model', alias: 'ci', version: '1' })
  const { model_version } = await call('registered-models/alias?name=flow-model&alias=ci')
  expect(model_version).toMatchObject({ version: '1', tags, aliases: ['ci'] })
  const filter = encodeURIComponent("tags.`hokusai_token_id` = 'TOK' and name LIKE 'flow-%'")
  expect((await call(`model-versions/search?filter=${filter}`)).model_versions).toHaveLength(1)

  await call('registered-models/delete', { name: 'flow-model' }, 'DELETE')
  await ask(artifactUrl(sandbox, path), { method: 'DELETE', headers: bearer(sandbox) })
  await call('runs/delete', { run_id })
  await call('experiments/delete', { experiment_id })
  expect((await askMlflow(sandbox, 'registered-models/get?name=flow-model')).status).toBe(404)
  expect(await call(`artifacts/list?run_id=${run_id}&path=model`)).toEqual({ root_uri: artifact_uri })
  expect(await call('runs/search', { experiment_ids: [experiment_id] })).toEqual({})
})

test('the auth service describes the key', async () => {
  const answer = await validate(sandbox)
  expect(answer.status).toBe(200)
  expect(JSON.parse(answer.text)).toMatchObject({
    is_valid: true,
    service_id: 'platform',
    scopes: ['read', 'write', 'mlflow:admin'],
    is_admin: true,
  })
  expect(JSON.parse((await ask(`${sandbox.authUrl}/`)).text).service).toBe('Hokusai Authentication Service')
})

test('the auth service refuses what is not a valid key, and a body that is not an object', async () => {
  const url = `${sandbox.authUrl}/api/v1/keys/validate`
  const body = { service_id: 'platform' }
  const unknown = { authorization: 'Bearer hk_live_00000000000000000000000000000000' }
  expect((await ask(url, { headers: unknown, body })).text).toBe('{"detail":"API key not found or invalid"}')
  expect((await ask(url, { body })).text).toBe('{"detail":"API key required"}')
  expect((await ask(url, { body: { api_key: sandbox.apiKey } })).status).toBe(401)
  const malformed = await ask(url, { headers: bearer(sandbox), body: 5 })
  expect([malformed.status, JSON.parse(malformed.text).detail[0].loc]).toEqual([422, ['body']])
})

test('the older validate route takes the key in the body', async () => {
  const url = `${sandbox.authUrl}/validate`
  expect((await ask(url, { body: { api_key: sandbox.apiKey } })).status).toBe(200)
})

test.each([
  ['Bearer', (key: string) => ({ authorization: `Bearer ${key}` }), 200],
  ['ApiKey', (key: string) => ({ authorization: `ApiKey ${key}` }), 200],
  ['X-API-Key', (key: string) => ({ 'x-api-key': key }), 200],
  ['lower-case bearer', (key: string) => ({ authorization: `bearer ${key}` }), 'API key required'],
  ['raw key', (key: string) => ({ authorization: key }), 'API key required'],
  ['Basic', (key: string) => ({ authorization: `Basic ${btoa(`u:${key}`)}` }), 'API key required'],
  ['none', () => ({}), 'API key required'],
  ['two spaces', (key: string) => ({ authorization: `Bearer  ${key}` }), 'Invalid or expired API key'],
  ['garbage', () => ({ authorization: 'Bearer hk_live_x' }), 'Invalid or expired API key'],
] as const)('key sent as %s', async (_, headers, expected) => {
  const answer = await askSearch(sandbox, headers(sandbox.apiKey))
  if (expected === 200) expect(answer.status).toBe(200)
  else expect([answer.status, answer.text]).toEqual([401, JSON.stringify({ detail: expected })])
})

test('a key in the query passes the API and fails at the gateway, whose JSON is spaced', async () => {
  const answer = await ask(`${sandbox.trackingUri}${searchPath}&api_key=${sandbox.apiKey}`)
  expect([answer.status, answer.text]).toEqual([401, '{"detail": "API key required"}'])
})

test('answers from behind the API carry server and date twice, its own once', async () => {
  const passed = await askSearch(sandbox)
  expect([passed.count('server'), passed.count('date')]).toEqual([2, 2])
  const own = await askSearch(sandbox, {})
  expect([own.count('server'), own.count('date')]).toEqual([1, 1])
})

test.each([
  [
    '/api/mlflow/api/2.0/mlflow/no/such',
    404,
    /^{"error_code": "RESOURCE_NOT_FOUND", .*: api\/2\.0\/mlflow\/no\/such"}$/,
  ],
  ['/api/mlflow/ajax-api/2.0/mlflow/experiments/search?max_results=1', 404, /RESOURCE_NOT_FOUND/],
  [
    '/api/2.0/mlflow/experiments/search?max_results=1',
    404,
    /RESOURCE_NOT_FOUND.*not found: experiments\/search"/,
  ],
  ['/mlflow/ajax-api/2.0/mlflow/experiments/search?max_results=1', 200, /"experiments"/],
  ['/mlflow/api/2.0/mlflow/experiments/search?max_results=1', 404, /^<!doctype html>/],
  ['/no/such/route', 404, /^{"detail":"Not Found"}$/],
  ['/api/mlflow/version', 404, /RESOURCE_NOT_FOUND/],
  ['/mlflow/version', 200, /^3\.9\.0$/],
  ['/mlflow/get-artifact?run_id=none&path=x', 404, /RESOURCE_DOES_NOT_EXIST/],
  ['/api/mlflow/get-artifact?run_id=none&path=x', 404, /RESOURCE_NOT_FOUND/],
  ['/api/mlflow/v1/traces', 501, /^{"error_code": "NOT_IMPLEMENTED"/],
  ['/mlflow/graphql', 501, /^{"error_code": "NOT_IMPLEMENTED"/],
  ['/mlflow/health', 200, /^{"status": "ok"}$/],
  ['/api/health/mlflow', 200, /"status":"ok"/],
  ['/version', 200, /"git_commit":"unknown"/],
  ['/health?detailed=true', 500, /detail/],
  ['/.env', 404, /^$/],
])('route %s', async (path, status, body) => {
  const answer = await ask(`${sandbox.apiUrl}${path}`, { headers: bearer(sandbox) })
  expect(answer.status).toBe(status)
  expect(answer.text).toMatch(body)
})

test('public routes need no key, others ask for one before they say whether they exist', async () => {
  for (const path of [
    '/health',
    '/ready',
    '/live',
    '/version',
    '/metrics',
    '/docs',
    '/openapi.json',
    '/redoc',
  ]) {
    expect((await ask(`${sandbox.apiUrl}${path}`)).status, path).toBe(200)
  }
  expect((await ask(`${sandbox.apiUrl}/no/such/route`)).status).toBe(401)
})

test('an upload without a length is stored empty, as by MLflow 3.9.0', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('abc'))
      controller.close()
    },
  })
  const request = { method: 'PUT', headers: bearer(sandbox), body, duplex: 'half' }
  expect((await fetch(artifactUrl(sandbox, '0/chunked'), request as RequestInit)).status).toBe(200)
  expect((await download(sandbox, '0/chunked')).text).toBe('')
})

test('the event endpoint checks, counts and limits', async () => {
  const own = await startSandbox()
  try {
    expect(JSON.parse((await sendEvent(event, own)).text)).toEqual({
      status: 'ok',
      model_id: 'm/1/TOK',
      event_emitted: true,
    })
    const { mlflow_run_id: _, ...incomplete } = event
    const missing = await sendEvent({ ...incomplete, token_id: '-x' }, own)
    expect(missing.status).toBe(422)
    const places = JSON.parse(missing.text).detail.map((problem: { loc: string[] }) => problem.loc[1])
    expect(places).toEqual(['mlflow_run_id', 'token_id'])
    expect((await sendEvent({ ...event, metric_name: 'charm' }, own)).status).toBe(502)
    expect((await sendEvent({ ...event, current_value: 0.1 }, own)).status).toBe(502)
    expect((await ask(`${own.apiUrl}/metrics`)).text).toBe('registration_events_total 1\n')
    const answers = await Promise.all(Array.from({ length: 27 }, () => sendEvent(event, own)))
    const limited = answers.filter(({ status }) => status === 429)
    expect(limited.map(({ text }) => text)).toEqual(['{"error":"Rate limit exceeded: 30 per 1 minute"}'])
  } finally {
    await own.close()
  }
})

test('artifacts can be kept in a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
  const own = await startSandbox({ folder })
  try {
    await upload(own, '0/run/artifacts/model/a.txt', Buffer.from('on disk'))
    expect(await readFile(join(folder, '0/run/artifacts/model/a.txt'), 'utf8')).toBe('on disk')
    expect((await download(own, '0/run/artifacts/model/a.txt')).text).toBe('on disk')
    expect((await upload(own, '0/%252e%252e/x', Buffer.from('outside'))).status).toBe(400)
  } finally {
    await own.close()
    await rm(folder, { recursive: true })
  }
})

test('every start has a key of its own, of the real shape', async () => {
  const other = await startSandbox()
  await other.close()
  expect(other.apiKey).toMatch(/^hk_live_[A-Za-z0-9]{32}$/)
  expect(other.apiKey).not.toBe(sandbox.apiKey)
})
