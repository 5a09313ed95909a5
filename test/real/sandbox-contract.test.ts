import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbeddedMlflow } from '../../src/sandbox/sandbox.ts'
import { type Answer, ask } from '../sandbox/ask.ts'
import { startMlflow } from './mlflow-server.ts'

/**
 * The embedded MLflow against a real 3.9.0: the same requests to both, in this order, and the answers'
 * status, content type, JSON shape (keys and types) and error code compared.
 */
interface Step {
  /** `METHOD path`, where `{name}` is what an earlier step kept under that name. */
  ask: string
  body?: unknown
  headers?: Record<string, string>
  /** Keeps a value of the JSON answer: name → dotted path. */
  keep?: Record<string, string>
  /** A difference that may stay, and why. Without one, every difference fails. */
  differs?: { in: 'error code' | 'everything'; because: string }
}

const bytes = Buffer.from('hello\n')
const file = '/api/2.0/mlflow-artifacts/artifacts/{experiment}/{run}/artifacts'
const tag = { key: 'k', value: 'v' }
const version = { name: '{name}', version: '1' }
const filter = (text: string) => encodeURIComponent(text)

const experiments: Step[] = [
  { ask: 'GET /health' },
  { ask: 'GET /version' },
  { ask: 'GET experiments/search?max_results=1' },
  { ask: 'GET experiments/search' },
  { ask: 'POST experiments/search', body: {} },
  { ask: 'POST experiments/search', body: { max_results: 50_001 } },
  { ask: 'GET experiments/search?max_results=abc' },
  { ask: 'POST experiments/search', body: { max_results: 5, filter: 'bogus' } },
  { ask: 'POST experiments/search', body: { max_results: 5, page_token: 'bad' } },
  {
    ask: 'POST experiments/create',
    body: { name: '{name}', tags: [tag] },
    keep: { experiment: 'experiment_id' },
  },
  { ask: 'POST experiments/create', body: { name: '{name}' } },
  { ask: 'POST experiments/create', body: {} },
  { ask: 'POST experiments/create', body: { name: 5 } },
  { ask: 'POST experiments/create', body: { name: '' } },
  { ask: 'POST experiments/create', headers: { 'content-type': 'text/plain' }, body: {} },
  { ask: 'GET experiments/get?experiment_id={experiment}' },
  { ask: 'GET experiments/get?experiment_id=9999' },
  { ask: 'GET experiments/get-by-name?experiment_name={name}' },
  { ask: 'GET experiments/get-by-name?experiment_name=no-such' },
  { ask: 'GET experiments/get-by-name' },
  { ask: 'POST experiments/search', body: { max_results: 1, order_by: ['name ASC'] } },
  { ask: 'POST experiments/search', body: { max_results: 9, filter: "name = '{name}' and tags.k = 'v'" } },
  { ask: 'POST experiments/search', body: { max_results: 9, filter: "name LIKE 'no-such%'" } },
  { ask: 'POST experiments/set-experiment-tag', body: { experiment_id: '{experiment}', ...tag } },
  { ask: 'POST experiments/delete', body: { experiment_id: '9999' } },
  { ask: 'GET no/such/route' },
  { ask: 'POST model-versions/search', body: {} },
  { ask: 'GET /ajax-api/2.0/mlflow/experiments/search?max_results=1' },
  { ask: 'GET /api/3.0/mlflow/server-info' },
  {
    ask: 'GET experiments/search?max_results=1',
    headers: { host: 'registry.example.com' },
    differs: { in: 'everything', because: 'no Host check: the sandbox is reached on 127.0.0.1 only' },
  },
]

const metric = { key: 'acc', value: 0.5, timestamp: 1, step: 0 }
const runs: Step[] = [
  {
    ask: 'POST runs/create',
    body: { experiment_id: '{experiment}', start_time: 1, run_name: 'r', tags: [tag] },
    keep: { run: 'run.info.run_id', source: 'run.info.artifact_uri' },
  },
  { ask: 'POST runs/create', body: { experiment_id: '9999' } },
  { ask: 'POST runs/create', body: { experiment_id: 'abc' } },
  {
    ask: 'POST runs/create',
    body: {},
    differs: { in: 'error code', because: 'MLflow passes the empty id on to a foreign key of its database' },
  },
  {
    ask: 'POST runs/create',
    body: { experiment_id: '0', run_name: 'a', tags: [{ key: 'mlflow.runName', value: 'b' }] },
  },
  {
    ask: 'POST runs/log-batch',
    body: {
      run_id: '{run}',
      metrics: [metric, { ...metric, step: 1 }, { key: 'n', value: 'NaN', timestamp: 1 }],
      params: [{ key: 'p', value: '1' }],
      tags: [tag],
    },
  },
  { ask: 'POST runs/log-batch', body: { run_id: '{run}', params: [{ key: 'p', value: '2' }] } },
  { ask: 'POST runs/log-batch', body: { run_id: 'no-such' } },
  { ask: 'POST runs/log-batch', body: { run_id: '{run}', metrics: [{ key: 'a', value: 1 }] } },
  { ask: 'POST runs/log-metric', body: { run_id: '{run}', key: 'm', value: 0, timestamp: 0 } },
  { ask: 'POST runs/log-parameter', body: { run_id: '{run}', key: 'p', value: 'other' } },
  { ask: 'POST runs/set-tag', body: { run_id: '{run}', key: 't', value: 1 } },
  { ask: 'POST runs/set-tag', body: { run_id: '{run}', key: 't', value: 'x' } },
  { ask: 'POST runs/delete-tag', body: { run_id: '{run}', key: 't' } },
  { ask: 'POST runs/delete-tag', body: { run_id: '{run}', key: 't' } },
  { ask: 'POST runs/update', body: { run_id: '{run}', status: 'FINISHED', end_time: 2 } },
  { ask: 'GET runs/get?run_id={run}' },
  { ask: 'GET runs/get?run_id=no-such' },
  { ask: 'GET runs/get' },
  { ask: 'POST runs/search', body: { experiment_ids: ['{experiment}'], max_results: 1 } },
  {
    ask: 'POST runs/search',
    body: { experiment_ids: ['{experiment}'], filter: "tags.k = 'v' and metrics.acc > 0.1" },
  },
  { ask: 'POST runs/search', body: { experiment_ids: ['{experiment}'], filter: "params.p = 'none'" } },
  { ask: 'POST runs/search', body: { experiment_ids: ['{experiment}'], filter: 'bogus' } },
  { ask: 'POST runs/search', body: { max_results: 50_001 } },
  { ask: 'GET metrics/get-history?run_id={run}&metric_key=acc' },
  { ask: 'GET metrics/get-history?run_id={run}&metric_key=acc&max_results=10' },
]

const artifacts: Step[] = [
  { ask: 'GET artifacts/list?run_id={run}' },
  { ask: `PUT ${file}/model/MLmodel`, body: bytes },
  { ask: `PUT ${file}/model.onnx`, body: bytes },
  { ask: `PUT ${file}/empty`, body: Buffer.alloc(0) },
  { ask: `PUT ${file}/%252e%252e/x`, body: bytes },
  { ask: `PUT ${file}/a%23b`, body: bytes },
  { ask: 'GET artifacts/list?run_id={run}' },
  { ask: 'GET artifacts/list?run_id={run}&path=model' },
  { ask: 'GET artifacts/list?run_id={run}&path=no-such' },
  { ask: 'GET artifacts/list?run_id={run}&path=..' },
  { ask: 'GET artifacts/list?run_id=no-such' },
  { ask: 'GET /api/2.0/mlflow-artifacts/artifacts?path={experiment}/{run}/artifacts' },
  { ask: 'GET /api/2.0/mlflow-artifacts/artifacts?path=no-such' },
  { ask: `GET ${file}/model/MLmodel` },
  { ask: `GET ${file}/model.onnx` },
  { ask: `GET ${file}/no-such` },
  { ask: `GET ${file}/model` },
  { ask: 'GET /get-artifact?run_id={run}&path=model/MLmodel' },
  { ask: `POST ${file}/model.onnx`, body: {} },
  { ask: `DELETE ${file}/model.onnx` },
  { ask: `DELETE ${file}/model.onnx` },
  {
    ask: 'POST /api/2.0/mlflow-artifacts/mpu/create/{experiment}/x',
    body: { path: 'x', num_parts: 1 },
  },
]

const models: Step[] = [
  { ask: 'POST registered-models/create', body: { name: '{name}', tags: [tag], description: 'd' } },
  { ask: 'POST registered-models/create', body: { name: '{name}' } },
  { ask: 'POST registered-models/create', body: {} },
  { ask: 'GET registered-models/get?name={name}' },
  { ask: 'GET registered-models/get?name=no-such' },
  {
    ask: 'POST model-versions/create',
    body: { name: '{name}', source: '{source}/model', run_id: '{run}', tags: [tag] },
  },
  { ask: 'POST model-versions/create', body: { name: '{name}', source: 'runs:/{run}/model' } },
  { ask: 'POST model-versions/create', body: { name: 'no-such', source: 'runs:/x/model' } },
  { ask: 'POST model-versions/create', body: { name: '{name}' } },
  { ask: 'POST model-versions/create', body: { name: '{name}', source: '/etc' } },
  { ask: 'POST model-versions/create', body: { name: '{name}', source: 'mlflow-artifacts:/0/../x' } },
  { ask: 'GET model-versions/get?name={name}&version=1' },
  { ask: 'GET model-versions/get?name={name}&version=99' },
  { ask: 'GET model-versions/get?name={name}&version=abc' },
  { ask: 'GET model-versions/get-download-uri?name={name}&version=2' },
  { ask: 'POST model-versions/set-tag', body: { ...version, key: 'x', value: 'y' } },
  { ask: 'POST model-versions/set-tag', body: { name: '{name}', version: 1, ...tag } },
  { ask: 'POST model-versions/set-tag', body: { name: '{name}', version: '77', ...tag } },
  { ask: 'POST registered-models/set-tag', body: { name: '{name}', key: 'x', value: 'y' } },
  { ask: 'POST registered-models/alias', body: { ...version, alias: 'ci' } },
  { ask: 'POST registered-models/alias', body: { ...version, alias: 'latest' } },
  { ask: 'POST registered-models/alias', body: { ...version, alias: 'v1' } },
  { ask: 'POST registered-models/alias', body: { ...version, alias: 'a.b' } },
  { ask: 'POST registered-models/alias', body: { name: '{name}', version: '77', alias: 'x' } },
  { ask: 'GET registered-models/alias?name={name}&alias=ci' },
  { ask: 'GET registered-models/alias?name={name}&alias=none' },
  { ask: 'GET registered-models/get?name={name}' },
  { ask: `GET registered-models/search?filter=${filter("name='{name}'")}` },
  { ask: `GET registered-models/search?filter=${filter("name LIKE 'no-such%'")}` },
  { ask: `GET registered-models/search?filter=${filter("tags.`k` = 'v'")}` },
  { ask: 'GET registered-models/search?filter=bogus' },
  { ask: 'GET registered-models/search?max_results=1001' },
  { ask: `GET model-versions/search?filter=${filter("name='{name}'")}` },
  { ask: `GET model-versions/search?filter=${filter("name='{name}'")}&max_results=1` },
  { ask: `GET model-versions/search?filter=${filter("run_id='{run}' and tags.\"k\" = 'v'")}` },
  { ask: `GET model-versions/search?filter=${filter("foo='1'")}` },
  { ask: 'POST registered-models/get-latest-versions', body: { name: '{name}' } },
  { ask: 'PATCH model-versions/update', body: { ...version, description: 'd' } },
]

const loggedModels: Step[] = [
  {
    ask: 'POST logged-models',
    body: { experiment_id: '{experiment}', name: 'lm', source_run_id: '{run}', params: [tag], tags: [tag] },
    keep: { logged: 'model.info.model_id' },
  },
  { ask: 'PATCH logged-models/{logged}', body: { status: 'LOGGED_MODEL_READY' } },
  { ask: 'PATCH logged-models/{logged}', body: { model_id: '{logged}', status: 'LOGGED_MODEL_READY' } },
  { ask: 'GET logged-models/{logged}' },
  { ask: 'GET logged-models/m-no-such' },
  { ask: 'POST logged-models/search', body: { experiment_ids: ['{experiment}'], filter: "name = 'lm'" } },
  { ask: 'POST logged-models/search', body: {} },
  { ask: 'POST runs/outputs', body: { run_id: '{run}', models: [{ model_id: '{logged}', step: 0 }] } },
  { ask: 'GET runs/get?run_id={run}' },
  { ask: 'DELETE logged-models/{logged}' },
  { ask: 'GET logged-models/{logged}' },
]

const removal: Step[] = [
  { ask: 'DELETE model-versions/delete-tag', body: { ...version, key: 'x' } },
  { ask: 'DELETE model-versions/delete', body: version },
  { ask: 'DELETE model-versions/delete', body: version },
  { ask: 'GET registered-models/alias?name={name}&alias=ci' },
  { ask: 'DELETE registered-models/alias', body: { name: '{name}', alias: 'ci' } },
  { ask: 'DELETE registered-models/delete?name={name}' },
  { ask: 'DELETE registered-models/delete', body: { name: '{name}' } },
  { ask: 'DELETE registered-models/delete', body: { name: '{name}' } },
  { ask: 'POST runs/delete', body: { run_id: '{run}' } },
  { ask: 'POST runs/log-metric', body: { run_id: '{run}', ...metric } },
  { ask: 'GET runs/get?run_id={run}' },
  { ask: 'POST runs/search', body: { experiment_ids: ['{experiment}'] } },
  { ask: 'POST runs/search', body: { experiment_ids: ['{experiment}'], run_view_type: 'DELETED_ONLY' } },
  { ask: 'POST experiments/delete', body: { experiment_id: '{experiment}' } },
  { ask: 'POST experiments/delete', body: { experiment_id: '{experiment}' } },
  { ask: 'GET experiments/get?experiment_id={experiment}' },
  { ask: 'POST runs/create', body: { experiment_id: '{experiment}' } },
  { ask: 'POST experiments/create', body: { name: '{name}' } },
  { ask: 'POST experiments/update', body: { experiment_id: '{experiment}', new_name: 'n' } },
  { ask: 'POST experiments/search', body: { max_results: 9, view_type: 'DELETED_ONLY' } },
  { ask: 'POST experiments/restore', body: { experiment_id: '{experiment}' } },
  { ask: 'POST experiments/restore', body: { experiment_id: '{experiment}' } },
]

const table = [...experiments, ...runs, ...artifacts, ...models, ...loggedModels, ...removal]

let real: Answer[]
let embedded: Answer[]
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  const server = await startMlflow({ version: '3.9.0' })
  stops.push(server.stop)
  const sandbox = await startEmbeddedMlflow()
  stops.push(sandbox.close)
  ;[real, embedded] = await Promise.all([play(server.url), play(sandbox.url)])
})
afterAll(async () => {
  for (const stop of stops) await stop()
})

test.each(table.map((step, index) => [index, step.ask, step] as const))('%i %s', (index, _, step) => {
  const [ours, theirs] = [describe(embedded[index] as Answer), describe(real[index] as Answer)]
  if (step.differs) {
    // A difference that went away must leave the table too.
    expect(ours).not.toEqual(theirs)
    if (step.differs.in === 'error code')
      expect({ ...ours, errorCode: '' }).toEqual({ ...theirs, errorCode: '' })
  } else {
    expect(ours).toEqual(theirs)
  }
})

/** Sends the whole table to one server, one request after the other. */
async function play(url: string): Promise<Answer[]> {
  const kept: Record<string, string> = { name: 'contract' }
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}|%7B(\w+)%7D/g, (whole, a, b) => kept[a ?? b] ?? whole)
  const answers: Answer[] = []
  for (const step of table) {
    const [method = '', path = ''] = step.ask.split(' ')
    const target = fill(path.startsWith('/') ? path : `/api/2.0/mlflow/${path}`)
    const body =
      Buffer.isBuffer(step.body) || !step.body ? step.body : JSON.parse(fill(JSON.stringify(step.body)))
    const answer = await ask(url + target, { method, body, headers: step.headers ?? {} })
    for (const [name, place] of Object.entries(step.keep ?? {})) {
      kept[name] = place.split('.').reduce((value, key) => value[key], JSON.parse(answer.text))
    }
    answers.push(answer)
  }
  return answers
}

function describe(answer: Answer) {
  const { status } = answer
  const contentType = answer.headers['content-type']
  if (answer.type !== 'application/json') return { status, contentType, body: answer.text }
  const json = JSON.parse(answer.text)
  return { status, contentType, errorCode: json.error_code, shape: shapeOf(json) }
}

/** Keys and types; a list is the set of its elements' shapes. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((item) => JSON.stringify(shapeOf(item))))].sort()
  if (value === null || typeof value !== 'object') return typeof value
  const keys = Object.keys(value).sort()
  return Object.fromEntries(keys.map((key) => [key, shapeOf((value as Record<string, unknown>)[key])]))
}
