/**
 * Answers with what MLflow's own client makes of them: with the names and numbers of the protocol, or that it fails.
 * `test/real/stock-client.test.ts` holds them against that client.
 */
export interface StockClientAnswer {
  call: string
  json: string
  /** What it reads, or undefined where it fails. */
  read?: unknown
}

const table = (
  call: string,
  around: (value: string) => string,
  read: (value: unknown) => unknown,
  values: readonly [given: string, value?: unknown][],
): StockClientAnswer[] =>
  values.map(([given, value]) => ({
    call,
    json: around(given),
    ...(value === undefined ? {} : { read: value === absent ? read({}) : read(value) }),
  }))

const absent = Symbol('absent')
const field = (name: string) => (value: unknown) =>
  value !== null && typeof value === 'object' && Object.keys(value).length === 0 ? {} : { [name]: value }

const ofVersion = (name: string, values: readonly [string, unknown?][]) =>
  table(
    'POST model-versions/create',
    (given) => `{"model_version":{"${name}":${given}}}`,
    (value) => ({ model_version: field(name)(value) }),
    values,
  )

const ofMetric = (values: readonly [string, unknown?][]) =>
  table(
    'GET runs/get',
    (given) => `{"run":{"data":{"metrics":[{"value":${given}}]}}}`,
    (value) => ({ run: { data: { metrics: [field('value')(value)] } } }),
    values,
  )

const ofFile = (name: string, values: readonly [string, unknown?][]) =>
  table(
    'GET artifacts/list',
    (given) => `{"files":[{"${name}":${given}}]}`,
    (value) => ({ files: [field(name)(value)] }),
    values,
  )

const one = (call: string, json: string, read?: unknown): StockClientAnswer => ({
  call,
  json,
  ...(read !== undefined && { read }),
})

export const stockClientAnswers: StockClientAnswer[] = [
  ...ofVersion('version', [
    ['"1"', '1'],
    ['""', ''],
    ['null', absent],
    ['1'],
    ['1.0'],
    ['true'],
    ['["1"]'],
    ['{}'],
  ]),
  ...ofVersion('creation_timestamp', [
    ['1', 1],
    ['1.0', 1],
    ['1e3', 1000],
    ['-1', -1],
    ['"1764262800000"', 1764262800000],
    ['"+1"', 1],
    ['"1.0"', 1],
    ['"1e3"', 1000],
    ['null', absent],
    ['1.5'],
    ['" 1"'],
    ['""'],
    ['"x"'],
    ['"0x1"'],
    ['true'],
    ['[]'],
    ['99999999999999999999'],
    ['"2026-11-27T17:00:00Z"'],
  ]),
  ...ofVersion('status', [
    ['"READY"', 'READY'],
    ['"PENDING_REGISTRATION"', 'PENDING_REGISTRATION'],
    ['2', 'FAILED_REGISTRATION'],
    ['"3"', 'READY'],
    ['"ready"', absent],
    ['"UNKNOWN_TO_IT"', absent],
    ['""', absent],
    ['null', absent],
    ['0'],
    ['99'],
    ['"9"'],
    ['[]'],
    ['{}'],
  ]),
  ...ofVersion('tags', [
    ['[{"key":"a","value":"b"}]', [{ key: 'a', value: 'b' }]],
    ['[{"key":"a"}]', [{ key: 'a' }]],
    ['[{"key":"a","value":null}]', [{ key: 'a' }]],
    ['null', absent],
    ['[{"key":"a","value":1}]'],
    ['[{"key":"a","value":true}]'],
    ['[null]'],
    ['{"a":"b"}'],
    ['{}'],
    ['"x"'],
  ]),
  ...ofVersion('aliases', [['["a"]', ['a']], ['[1]'], ['[null]'], ['"a"']]),
  // Of what this tool does not look at, too.
  ...ofVersion('user_id', [['7'], ['"7"', '7']]),
  ...ofVersion('unknown_to_it', [
    ['7', absent],
    ['{"a":[null]}', absent],
  ]),
  ...ofMetric([
    ['1', 1],
    ['"0.5"', 0.5],
    ['" 1 "', 1],
    ['"1e3"', 1000],
    ['true', 1],
    ['"NaN"', 'NaN'],
    ['"Infinity"', 'Infinity'],
    ['null', absent],
    ['""'],
    ['"nan"'],
    ['"x"'],
    ['[]'],
    ['{}'],
  ]),
  ...ofFile('is_dir', [['true', true], ['null', absent], ['"true"'], ['1'], ['0']]),
  ...ofFile('file_size', [['12', 12], ['"12"', 12], ['12.5'], ['"12 kB"']]),
  one('POST experiments/create', '{"experiment_id":"1"}', { experiment_id: '1' }),
  one('POST experiments/create', '{"experiment_id":1}', { experiment_id: '1' }),
  one('POST experiments/create', '{"experimentId":"1"}', { experiment_id: '1' }),
  one('POST experiments/create', '{"experimentId":1}'),
  one('GET runs/get', '{"run":{"info":{"experiment_id":1,"run_id":"r"}}}', {
    run: { info: { experiment_id: '1', run_id: 'r' } },
  }),
  one('GET runs/get', '{"run":{"info":{"run_id":1}}}'),
  one('GET runs/get', '{"run":{"info":{"status":"FINISHED","startTime":"5"}}}', {
    run: { info: { status: 'FINISHED', start_time: 5 } },
  }),
  one('POST model-versions/create', '{"modelVersion":{"runId":"r","creationTimestamp":3}}', {
    model_version: { run_id: 'r', creation_timestamp: 3 },
  }),
  one('POST model-versions/create', '{"ModelVersion":{"version":"1"}}', {}),
  one('POST model-versions/create', '{"model_version":null}', {}),
  one('POST model-versions/create', '{"model_version":[]}', { model_version: {} }),
  one('POST model-versions/create', '{"model_version":"made"}', { model_version: {} }),
  one('POST model-versions/create', '{"model_version":1}'),
  one('POST model-versions/create', '{"model_version":false}'),
  one('POST model-versions/create', '{"model_version":[1]}'),
  one(
    'POST registered-models/create',
    '{"registered_model":{"name":"m","aliases":[{"alias":"a","version":1}]}}',
  ),
  one('POST registered-models/create', '{"registered_model":{"name":"m","latest_versions":[{"version":1}]}}'),
  one('POST runs/log-batch', '{}', {}),
  one('POST runs/log-batch', '{"ok":[null]}', {}),
  one('POST runs/update', '{"run_info":{"end_time":"5"}}', { run_info: { end_time: 5 } }),
]
