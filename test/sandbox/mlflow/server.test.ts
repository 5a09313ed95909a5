import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Listener } from '../../../src/sandbox/call.ts'
import { startEmbeddedMlflow } from '../../../src/sandbox/sandbox.ts'
import { ask } from '../ask.ts'

/** What the embedded MLflow keeps and refuses; test/real/sandbox-contract.test.ts holds it against a real one. */
let mlflow: Listener
let experiment_id: string
let run_id: string

async function call(path: string, body?: unknown, status = 200, method?: string) {
  const url = `${mlflow.url}${path.startsWith('/') ? path : `/api/2.0/mlflow/${path}`}`
  const answer = await ask(url, { body, ...(method ? { method } : {}) })
  expect(answer.status, `${path}: ${answer.text}`).toBe(status)
  return answer.type === 'application/json' && answer.text !== '' ? JSON.parse(answer.text) : answer.text
}

beforeAll(async () => {
  mlflow = await startEmbeddedMlflow()
  experiment_id = (await call('experiments/create', { name: 'e' })).experiment_id
  run_id = (await call('runs/create', { experiment_id })).run.info.run_id
})
afterAll(() => mlflow.close())

const dataset = { name: 'rows', digest: 'abc', source_type: 'local', source: 'x.csv' }
const tags = [{ key: 'mlflow.data.context', value: 'train' }]

test('datasets and models that went into a run come back, once each, and runs are found by them', async () => {
  await call('runs/log-inputs', { run_id, datasets: [{ dataset, tags }], models: [{ model_id: 'm-1' }] })
  await call('runs/log-inputs', { run_id, datasets: [{ dataset: { ...dataset, source: 'other' } }] })
  const { run } = await call(`runs/get?run_id=${run_id}`)
  expect(run.inputs).toEqual({ dataset_inputs: [{ tags, dataset }], model_inputs: [{ model_id: 'm-1' }] })
  const search = async (filter: string) =>
    (await call('runs/search', { experiment_ids: [experiment_id], filter })).runs?.length ?? 0
  expect(await search("dataset.name = 'rows' and dataset.context = 'train'")).toBe(1)
  expect(await search("dataset.digest = 'none'")).toBe(0)
  const summaries = await call('/ajax-api/2.0/mlflow/experiments/search-datasets', {
    experiment_ids: [experiment_id],
  })
  expect(summaries.dataset_summaries).toEqual([
    { experiment_id, name: 'rows', digest: 'abc', context: 'train' },
  ])
})

test('a logged model keeps the dataset of its metrics, a run does not', async () => {
  const { model } = await call('logged-models', { experiment_id, name: 'm' })
  const { model_id } = model.info
  const on = { dataset_name: 'rows', dataset_digest: 'abc' }
  const metric = { key: 'loss', value: 0.5, timestamp: 1, step: 2 }
  await call('runs/log-metric', { run_uuid: run_id, ...metric, model_id, ...on })
  const got = await call(`logged-models/${model_id}`)
  expect(got.model.data.metrics).toEqual([{ ...metric, ...on, model_id, run_id }])
  expect((await call(`runs/get?run_id=${run_id}`)).run.data.metrics).toEqual([metric])
  const found = async (datasets: object[]) =>
    (await call('logged-models/search', { experiment_ids: [experiment_id], datasets })).models?.length ?? 0
  expect([await found([on]), await found([{ ...on, dataset_digest: 'def' }])]).toEqual([1, 0])
})

test('the history of a metric comes in order of time, whole, sampled or of many runs', async () => {
  for (const step of [3, 1, 2, 2]) {
    await call('runs/log-metric', { run_id, key: 'curve', value: step * 2, timestamp: step, step })
  }
  const steps = (answer: { metrics: { step: number }[] }) => answer.metrics.map(({ step }) => step)
  const of = `metric_key=curve`
  expect(steps(await call(`metrics/get-history?run_id=${run_id}&${of}&max_results=9`))).toEqual([1, 2, 3])
  const interval = `metrics/get-history-bulk-interval?run_ids=${run_id}&${of}`
  expect(steps(await call(interval))).toEqual([1, 2, 3])
  expect(steps(await call(`${interval}&start_step=2&end_step=3`))).toEqual([2, 3])
  await call(`${interval}&start_step=3&end_step=2`, undefined, 400)
  const bulk = await call(`/ajax-api/2.0/mlflow/metrics/get-history-bulk?run_id=${run_id}&run_id=none&${of}`)
  expect(bulk.metrics).toHaveLength(3)
})

test('names and numbers of what is logged have limits, and long values are cut off', async () => {
  await call('runs/set-tag', { run_id, key: 'a#b', value: '' }, 400)
  await call('runs/log-metric', { run_id, key: '../x', value: 1, timestamp: 1 }, 400)
  await call('experiments/set-experiment-tag', { experiment_id, key: 'k', value: 'x'.repeat(5001) }, 400)
  const many = Array.from({ length: 101 }, (_, i) => ({ key: `k${i}`, value: '' }))
  await call('runs/log-batch', { run_id, params: many }, 400)
  await call('runs/log-parameter', { run_id, key: 'long', value: 'x'.repeat(9000) })
  const { params } = (await call(`runs/get?run_id=${run_id}`)).run.data
  expect(params).toEqual([{ key: 'long', value: 'x'.repeat(6000) }])
})

test('stages move the model with its version, and archive the others when asked to', async () => {
  const name = 'staged'
  await call('registered-models/create', { name })
  for (const _ of [1, 2]) await call('model-versions/create', { name, source: 's3://bucket/model' })
  const move = (version: string, more: object) =>
    call('model-versions/transition-stage', { name, version, ...more })
  const { last_updated_timestamp: before } = (await call(`registered-models/get?name=${name}`))
    .registered_model
  await new Promise((resolve) => setTimeout(resolve, 2))
  await move('1', { stage: 'production' })
  await move('2', { stage: 'Production', archive_existing_versions: true })
  const { registered_model } = await call(`registered-models/get?name=${name}`)
  expect(registered_model.last_updated_timestamp).toBeGreaterThan(before)
  const stages = registered_model.latest_versions.map((each: { version: string; current_stage: string }) => [
    each.version,
    each.current_stage,
  ])
  expect(stages).toEqual([
    ['1', 'Archived'],
    ['2', 'Production'],
  ])
  await call('model-versions/transition-stage', { name, version: '1', stage: 'Limbo' }, 400)
})

test('a version made from a version leads to the files of the first', async () => {
  await call('registered-models/create', { name: 'copy' })
  const source = 'models:/staged/1'
  await call('model-versions/create', { name: 'copy', source })
  const uri = await call('model-versions/get-download-uri?name=copy&version=1')
  expect(uri.artifact_uri).toBe('s3://bucket/model')
  const nothing = { name: 'copy', source: 'models:/none/1' }
  expect((await call('model-versions/create', nothing, 500)).message).toContain('models:/none/1')
})

test('prompts live among the models and are shown only to who asks for them', async () => {
  const isPrompt = { key: 'mlflow.prompt.is_prompt', value: 'true' }
  await call('registered-models/create', { name: 'greet', tags: [isPrompt] })
  await call('model-versions/create', { name: 'greet', source: 'dummy-source', tags: [isPrompt] })
  const names = async (filter: string) => {
    const found = await call(`registered-models/search?filter=${encodeURIComponent(filter)}`)
    return found.registered_models.map((each: { name: string }) => each.name)
  }
  expect(await names('')).toEqual(['copy', 'staged'])
  expect(await names("tags.`mlflow.prompt.is_prompt` = 'true'")).toEqual(['greet'])
})

test('files can be had of runs, versions and logged models, and put by the web page', async () => {
  const bytes = Buffer.from('hello')
  const upload = `/ajax-api/2.0/mlflow/upload-artifact?run_uuid=${run_id}&path=up/ä.txt`
  await call(encodeURI(upload), bytes)
  expect(await call(encodeURI(`/get-artifact?run_id=${run_id}&path=up/ä.txt`))).toBe('hello')
  // The other way in, a name that is not ASCII is stored and cannot be read, as by MLflow 3.9.0.
  const stored = `/api/2.0/mlflow-artifacts/artifacts/${experiment_id}/${run_id}/artifacts/up/%C3%A4.txt`
  expect(await call(stored, undefined, 500)).toBe('Internal Server Error')
  expect(await call(`/get-artifact?run_id=${run_id}`, undefined, 400)).toMatch(/<title>400 Bad Request/)
  await call(`/get-artifact?run_id=${run_id}&path=../x`, undefined, 400)
})

test.each([
  ['POST', '/api/3.0/mlflow/traces/search'],
  ['PATCH', '/api/2.0/mlflow/traces/tr-1/tags'],
  ['POST', '/v1/traces'],
  ['GET', '/api/2.0/mlflow/webhooks'],
  ['POST', '/api/3.0/mlflow/datasets/create'],
  ['GET', '/api/3.0/mlflow/scorers/list'],
  ['GET', '/ajax-api/3.0/mlflow/gateway/endpoints/list'],
  ['POST', '/graphql'],
])('%s %s is left out, and says so', async (method, path) => {
  const answer = await call(path, {}, 501, method)
  expect(answer.error_code).toBe('NOT_IMPLEMENTED')
  expect(answer.message).toMatch(/^This embedded MLflow does not have .*; a real MLflow 3\.9\.0 does\.$/)
})

test('a route that MLflow 3.9.0 does not have is a plain 404', async () => {
  for (const path of ['/api/3.0/mlflow/server-info', '/api/2.0/mlflow/tracesx', '/graphqlx']) {
    expect(await call(path, undefined, 404), path).toMatch(/^<!doctype html>/)
  }
})
