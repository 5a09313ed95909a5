import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { HttpClient } from '../../src/http/client.ts'
import type { RawInputs } from '../../src/inputs/read-settings.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import type { ModelSource } from '../../src/registration/model-source.ts'
import { run } from '../../src/run/run.ts'
import type { FaultName } from '../../src/sandbox/faults.ts'
import { flaskPage, mlflowError } from '../../src/sandbox/respond.ts'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { rewriteJson } from '../../src/sandbox/tamper.ts'
import type { Report } from '../../src/schema/report.ts'
import type { CheckContext } from '../../src/suites/context.ts'
import { catalogue } from '../../src/suites/index.ts'
import { until } from '../http/servers.ts'
import { viaApi } from '../whole/answers.ts'
import { replay } from '../whole/replay.ts'
import { platform, type Rule } from '../whole/scenario.ts'
import { sandboxSettings, verifySandbox } from '../whole/verify-sandbox.ts'

const judge = (id: string, model: () => Promise<Partial<ModelSource>>) => {
  const version = { kind: 'no-reply', code: 'TIMEOUT', message: 'none' }
  const context = { model, observe: async () => version } as unknown as CheckContext
  return catalogue.find((check) => check.id === id)?.run(context)
}

const alone = { suites: 'test_real_registration' }

/** A registration at a platform with these answers in place of its own. */
const registered = (rules: Rule[], inputs: RawInputs = {}) =>
  replay({
    name: 'a registration',
    source: 'src/suites/test-real-registration.ts',
    expected: [],
    rules,
    inputs: () => ({ ...alone, ...inputs }),
  })

const checkOf = ({ checks }: Report, step: string) => checks.find(({ id }) => id === `registration.${step}`)
const reasonsOf = ({ checks }: Report) =>
  Object.fromEntries(checks.map(({ id, reason }) => [id.replace('registration.', ''), reason]))
/** The steps that failed, and those that were not tried. */
const notPassed = ({ checks }: Report, status: string) =>
  checks.filter((one) => one.status === status).map(({ id }) => id.replace('registration.', ''))

/** What was asked for, by the end of its path. */
const sent = ({ exchanges }: Report, path: string) =>
  exchanges
    .filter(({ request: { url, method } }) => method !== 'GET' && new URL(url).pathname.endsWith(path))
    .map(({ request }) => JSON.parse(request.body?.text || '{}'))
const tagsSent = (report: Report, path: string) =>
  Object.fromEntries(
    sent(report, path)[0].tags.map(({ key, value }: { key: string; value: string }) => [key, value]),
  )

test('a model that cannot be made fails its check', async () => {
  const made = judge('registration.model', () => Promise.reject(new Error('model.onnx: no space left')))
  await expect(made).rejects.toThrow('no space left')
})

test('a model is trained when the requests begun before have left', async () => {
  const order: string[] = []
  setImmediate(() => order.push('connected'))
  setImmediate(() => setImmediate(() => order.push('sent')))
  await judge('registration.model', async () => ({ summary: `${order.push('trained')}` }))
  expect(order).toEqual(['connected', 'sent', 'trained'])
})

test.concurrent('without a model, which was there at first, nothing is logged or sent, and no version is made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'model-'))
  await writeFile(join(folder, 'MLmodel'), 'flavors:\n  python_function:\n    loader_module: mlflow.onnx\n')
  const sandbox = await startSandbox()
  try {
    const settings = await sandboxSettings(sandbox, { ...alone, 'model-path': folder })
    await rm(folder, { recursive: true })
    const report = await run(settings, {
      redact: createRedactor(),
      env: {},
      backoff: () => 0,
      lagPauses: [0, 0, 0],
    })
    expect(checkOf(report, 'model')).toMatchObject({ reason: expect.stringMatching(/does not exist/) })
    expect(report.verdict).not.toBe('pass')
    expect(notPassed(report, 'skip')).toEqual(
      expect.arrayContaining(['log', 'upload-time', 'upload', 'version']),
    )
    expect([...sent(report, 'runs/log-batch'), ...sent(report, 'model-versions/create')]).toEqual([])
  } finally {
    await rm(folder, { recursive: true, force: true })
    await sandbox.close()
  }
})

test('a file that will take long is a warning, a small one none', async () => {
  expect(await judge('registration.upload-time', async () => ({ largestFile: 60e9 }))).toMatchObject({
    status: 'warn',
  })
  expect(await judge('registration.upload-time', async () => ({ largestFile: 1e6 }))).toMatchObject({
    status: 'pass',
  })
})

test.concurrent('a registration says of each step what was made, and marks it as its own', async () => {
  const report = await verifySandbox({}, { ...alone, 'token-id': 'TOKEN', metric: 'f1', baseline: '0.25' })
  expect(notPassed(report, 'skip')).toEqual(['event'])
  const { experimentId, runId, modelName = '', modelVersion, files = [], metrics } = report.registration ?? {}
  expect(modelName).toMatch(/^verify-registration-\d{8}t/)
  const root = `mlflow-artifacts:/${experimentId}/${runId}/artifacts`
  expect(reasonsOf(report)).toMatchObject({
    experiment: `experiment ${experimentId}`,
    'registered-model': modelName,
    run: `run ${runId}`,
    'artifact-root': root,
    log: expect.stringMatching(/^\d{2,} metrics, \d+ params$/),
    upload: `${files.length} files, ${files.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`,
    version: `${modelName} version ${modelVersion}`,
    'alias-set': `models:/${modelName}@verify-registration`,
  })
  expect(report.registration).toMatchObject({ alias: 'verify-registration', cleanup: { done: true } })
  expect(metrics?.accuracy).toBeGreaterThan(0.5)

  const id = modelName.replace('verify-registration-', '')
  const made = { verify_registration_id: id, verify_registration_created: expect.stringMatching(/^\d{4}-/) }
  for (const kind of ['experiments', 'registered-models', 'runs'])
    expect(tagsSent(report, `mlflow/${kind}/create`), kind).toEqual(made)
  expect(tagsSent(report, 'mlflow/model-versions/create')).toEqual({
    ...made,
    hokusai_token_id: 'TOKEN',
    benchmark_metric: 'f1',
    benchmark_value: '0.25',
  })
  expect(sent(report, 'mlflow/model-versions/create')).toMatchObject([
    { name: modelName, source: `${root}/model`, run_id: runId },
  ])
  expect(sent(report, 'mlflow/runs/create')).toMatchObject([{ experiment_id: experimentId, run_name: id }])
  const model = report.exchanges.find(
    ({ request: { method, url } }) => method === 'PUT' && /MLmodel$/.test(url),
  )
  expect(model?.request.body?.text).toMatch(new RegExp(`run_id: "?${runId}`))
  expect(sent(report, 'model-versions/set-tag')).toEqual([
    { name: modelName, version: modelVersion, key: 'verify_registration_tag', value: id },
  ])
  expect(sent(report, 'registered-models/alias')[0]).toEqual({
    name: modelName,
    alias: 'verify-registration',
    version: modelVersion,
  })
})

test.concurrent('what is to be kept bears no date, by which it would count as left over', async () => {
  const report = await verifySandbox({}, { ...alone, keep: 'true' })
  for (const kind of ['experiments', 'registered-models', 'runs', 'model-versions'])
    expect(Object.keys(tagsSent(report, `mlflow/${kind}/create`)), kind).not.toContain(
      'verify_registration_created',
    )
  // The share that a model which only knows the more frequent class gets right.
  expect(Number(tagsSent(report, 'mlflow/model-versions/create').benchmark_value)).toBeCloseTo(0.506, 3)
})

const deletes = platform(/\/(?:registered-models|model-versions)\/delete/, mlflowError(403, 'X', 'no'), {
  methods: ['DELETE'],
})

test.concurrent.each<[string, FaultName, RawInputs, string, RegExp]>([
  ['only bodies are lost', 'delete-bodies-dropped', {}, 'own', /body; cleanup uses the gateway’s own path/],
  [
    'nothing helps',
    'delete-blocked',
    {},
    'verify-registration-canary',
    /does not help: 403 .*So models stay/,
  ],
  ['the model has a name', 'delete-blocked', { 'model-name': 'churn' }, 'churn', /registers churn$/],
  ['the model is to stay', 'delete-blocked', { keep: 'true' }, 'own', /registers verify-registration-2/],
])('where models cannot be removed and %s', async (_, fault, inputs, name, reason) => {
  const report = await verifySandbox({ fault }, { ...alone, ...inputs })
  expect(checkOf(report, 'removal')).toMatchObject({
    status: 'warn',
    reason: expect.stringMatching(reason),
  })
  expect(report.registration?.modelName).toMatch(
    name === 'own' ? /^verify-registration-\d/ : new RegExp(`^${name}$`),
  )
})

test.concurrent('the same answer on both ways is told once', async () => {
  const reason = checkOf(await registered([deletes]), 'removal')?.reason ?? ''
  expect(reason).toMatch(/^DELETE is refused: 403/)
  expect(reason.split('403')).toHaveLength(2)
  expect(reason).toContain('does not help. So models stay')
})

const model = (path: string, reply: Rule['reply'], more?: Partial<Rule>) =>
  platform(new RegExp(`/registered-models/${path}`), reply, more)
const exists = viaApi(400, { error_code: 'RESOURCE_ALREADY_EXISTS', message: 'it is there' })
const refused = viaApi(400, { error_code: 'INVALID_PARAMETER_VALUE', message: 'no such name' })

test.concurrent.each([
  ['is there', [model('get\\?name=churn', viaApi(200, { registered_model: { name: 'churn' } }))], 0],
  ['is made by another meanwhile', [model('create', exists)], 1],
])('a model of the caller that %s is used, and never removed', async (_, rules, created) => {
  const report = await registered(rules, { 'model-name': 'churn' })
  expect(checkOf(report, 'registered-model')).toMatchObject({
    status: 'pass',
    reason: 'churn exists already',
  })
  expect(sent(report, 'registered-models/create')).toHaveLength(created)
  expect(sent(report, 'registered-models/delete').filter(({ name }) => name === 'churn')).toEqual([])
  expect(report.registration?.modelName).toBe('churn')
})

test.concurrent.each([
  ['a name of our own that is taken', exists, {}],
  ['a refusal', refused, {}],
  ['a refusal of the caller’s name', refused, { 'model-name': 'churn' }],
])('%s fails the registered model alone', async (_, reply, inputs) => {
  const report = await registered([model('create', reply)], inputs)
  expect(notPassed(report, 'fail')).toEqual(['registered-model'])
  expect(notPassed(report, 'skip')).toContain('version')
})

test.concurrent('a model of our own is not asked for before it is made, and is removed afterwards', async () => {
  const report = await verifySandbox({}, alone)
  const own = report.registration?.modelName
  const asked = report.exchanges.map(({ request: { method, url } }) => `${method} ${url}`)
  const made = asked.findIndex((one) => one.endsWith('registered-models/create'))
  expect(asked.slice(0, made).filter((one) => one.includes('registered-models/get'))).toEqual([])
  expect(sent(report, 'registered-models/delete').filter(({ name }) => name === own)).toHaveLength(1)
})

test.concurrent('a model of our own is removed, though the server once says that it is not there', async () => {
  const absent = viaApi(404, { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'not found' })
  const report = await registered([model('get\\?', absent, { times: 1 })])
  const name = report.registration?.modelName
  expect(sent(report, 'registered-models/delete').at(-1)).toEqual({ name })
  expect(report.registration?.cleanup).toEqual({ done: true, leftovers: [] })
})

/** An answer as it is, but for these words. */
const changed = (path: RegExp, from: RegExp, to: string, methods?: string[]) =>
  platform(
    path,
    { healthy: { answer: (reply) => rewriteJson(reply, (text) => text.replace(from, to)) } },
    methods && { methods },
  )

test.concurrent.each<[string, Rule, string, RegExp]>([
  [
    'an experiment that another made',
    changed(/experiments\/get\?/, /("value": ?")[^"]+/, '$1another'),
    'experiment',
    /experiment 1/,
  ],
  [
    'artifacts of another run',
    changed(/runs\/get\?/, /("artifact_uri": ?"mlflow-artifacts:\/1\/)[^/]+/, '$1another'),
    'artifact-root',
    /mlflow-artifacts:\/1\/another/,
  ],
  [
    'a version of another model',
    changed(/model-versions\/create/, /("name": ?")[^"]+/, '$1another'),
    'version',
    /^the server registered it as another$/,
  ],
  [
    'a version that another made',
    changed(/model-versions\/get\?/, /("version": ?")[^"]+/, '$19'),
    'version',
    /version 1/,
  ],
  [
    'a tag that is lost',
    platform(/model-versions\/set-tag/, viaApi(200, {})),
    'tag-set',
    /^verify_registration_tag was accepted, and is not on the version$/,
  ],
  [
    'an alias that is refused',
    platform(/registered-models\/alias/, refused, { methods: ['POST'] }),
    'alias-set',
    /no such name/,
  ],
  ['metrics that are refused', platform(/runs\/log-batch/, refused), 'log', /no such name/],
])('%s: its step fails', async (_, rule, step, reason) => {
  const check = checkOf(await registered([rule]), step)
  expect(check?.status).toMatch(/^(?:fail|error)$/)
  expect(check?.reason).toMatch(reason)
})

const otherVersion = changed(/model-versions\/get\?/, /("version": ?")[^"]+/, '$19')

test.concurrent('a version that cannot be read back as ours fails before its alias and its tag', async () => {
  const report = await registered([otherVersion])
  expect(notPassed(report, 'fail')).toEqual(['version'])
  expect(notPassed(report, 'skip')).toEqual(
    expect.arrayContaining(['alias-set', 'tag-set', 'ready', 'alias', 'found']),
  )
  expect(report.registration?.alias).toBeUndefined()
})

test.concurrent('nothing is set on a version in a model of others before it was read back as ours', async () => {
  const report = await registered([otherVersion], { 'model-name': 'churn' })
  expect(notPassed(report, 'fail')).toEqual(['version'])
  expect([...sent(report, 'registered-models/alias'), ...sent(report, 'model-versions/set-tag')]).toEqual([])
})

test.concurrent('alias and tag are set while the version is read back, and it is read but once more', async () => {
  const sandbox = await startSandbox()
  const asked: string[] = []
  // The first reading is held back until both were asked for: one after the other, it would never end.
  const through = (client: HttpClient): HttpClient => ({
    ...client,
    send: async (request, scope) => {
      asked.push(`${scope.checkId} ${new URL(request.url).pathname.replace(/.*mlflow\//, '')}`)
      if (scope.checkId === 'registration.version' && request.method === 'GET')
        await until(() => ['alias-set', 'tag-set'].every((id) => asked.join().includes(`${id} `)))
      return client.send(request, scope)
    },
  })
  try {
    const settings = await sandboxSettings(sandbox, alone)
    const meanwhile = () => asked.push('meanwhile')
    const report = await run(settings, { redact: createRedactor(), env: {}, through, meanwhile })
    // What keeps the processor busy comes when nothing but the answers to the uploads is waited for.
    const uploads = asked.flatMap((one, at) => (one.startsWith('registration.upload ') ? [at] : []))
    expect(asked.indexOf('meanwhile')).toBeGreaterThan(uploads.at(-1) ?? asked.length)
    expect(asked.filter((one) => one === 'meanwhile')).toHaveLength(1)
    const first = (check: string) => asked.findIndex((one) => one.startsWith(`registration.${check} `))
    expect(first('intact')).toBeGreaterThan(first('version'))
    expect(notPassed(report, 'fail')).toEqual([])
    // What shows that it is READY is the reading that proved it to be ours.
    const [read] = report.exchanges.filter(({ request }) => request.url.includes('model-versions/get'))
    expect(checkOf(report, 'ready')).toMatchObject({ status: 'pass', exchanges: [read?.id] })
    expect(asked.filter((one) => one.endsWith('model-versions/get'))).toEqual([
      'registration.version model-versions/get',
      'registration.tag-set model-versions/get',
    ])
  } finally {
    await sandbox.close()
  }
})

test.concurrent.each<[string, Rule, string[]]>([
  ['no run', platform(/runs\/create/, refused), ['artifact-root', 'log', 'upload-time', 'upload', 'version']],
  [
    'no place for artifacts',
    changed(/runs\/get\?/, /"mlflow-artifacts:/, '"s3:'),
    ['upload-time', 'upload', 'version'],
  ],
  ['no files', platform(/mlflow-artifacts\//, flaskPage(404), { methods: ['PUT'] }), ['version']],
])('with %s, what needs it is not tried', async (_, rule, steps) => {
  const report = await registered([rule])
  expect(notPassed(report, 'skip')).toEqual(expect.arrayContaining(steps))
  expect(sent(report, 'model-versions/create')).toEqual([])
})
