import type { Step } from './step.ts'

const inRun = { run_id: '{run}' }
const named = (key: string): Step => ({
  ask: 'POST runs/log-metric',
  body: { ...inRun, key, value: 1, timestamp: 1 },
})
const onData = { model_id: '{measured}', dataset_name: 'data', dataset_digest: 'abc' }
const interval = 'GET metrics/get-history-bulk-interval?run_ids={run}&metric_key=curve'
const bulk = 'GET /ajax-api/2.0/mlflow/metrics/get-history-bulk'
const long = 'x'.repeat(9000)
const searchModels = (more: object): Step => ({
  ask: 'POST logged-models/search',
  body: { experiment_ids: ['{experiment}'], ...more },
})

/** Metrics with their models and datasets, their history, and what names and values may be. */
export const metrics: Step[] = [
  {
    ask: 'POST logged-models',
    body: { experiment_id: '{experiment}', name: 'measured' },
    keep: { measured: 'model.info.model_id' },
  },
  {
    ask: 'POST logged-models',
    body: { experiment_id: '{experiment}', name: 'other' },
    keep: { unmeasured: 'model.info.model_id' },
  },
  {
    ask: 'POST runs/log-metric',
    body: { ...inRun, key: 'loss', value: 0.25, timestamp: 5, step: 2, ...onData },
  },
  {
    ask: 'POST runs/log-batch',
    body: {
      ...inRun,
      metrics: [
        { key: 'loss', value: 0.5, timestamp: 4, step: 1, ...onData, dataset_digest: 'def' },
        { key: 'loss', value: 0.5, timestamp: 4, step: 1, ...onData, dataset_digest: 'def' },
        { key: 'plain', value: 0.75, timestamp: 4, model_id: '{unmeasured}' },
      ],
    },
  },
  { ask: 'GET logged-models/{measured}' },
  { ask: 'GET logged-models/{unmeasured}' },
  { ask: 'GET runs/get?run_id={run}' },
  searchModels({ datasets: [{ dataset_name: 'data' }] }),
  searchModels({ datasets: [{ dataset_name: 'data', dataset_digest: 'abc' }] }),
  searchModels({ datasets: [{ dataset_name: 'none' }] }),
  searchModels({ datasets: [{ dataset_digest: 'abc' }] }),
  searchModels({ datasets: [{ dataset_name: 'data' }], filter: 'metrics.loss > 0.4' }),
  searchModels({ datasets: [{ dataset_name: 'data', dataset_digest: 'abc' }], filter: 'metrics.loss > 0.4' }),
  searchModels({ order_by: [{ field_name: 'metrics.loss' }] }),
  searchModels({ order_by: [{ field_name: 'metrics.loss', ascending: false, dataset_name: 'data' }] }),
  searchModels({ order_by: [{ field_name: 'name', ascending: true }] }),
  searchModels({ order_by: [{ field_name: 'name' }], max_results: 1 }),
  ...[3, 1, 2, 2, 7].map((step) => ({
    ask: 'POST runs/log-metric',
    body: { ...inRun, key: 'curve', value: step / 2, timestamp: 10 - step, step },
  })),
  { ask: 'POST runs/log-metric', body: { ...inRun, key: 'curve', value: 'Infinity', timestamp: 3, step: 7 } },
  { ask: 'GET metrics/get-history?run_id={run}&metric_key=curve&max_results=10' },
  { ask: 'GET metrics/get-history?run_uuid={run}&metric_key=curve&max_results=2' },
  { ask: 'GET metrics/get-history?metric_key=curve' },
  { ask: 'GET metrics/get-history?run_id=no-such&metric_key=curve&max_results=2' },
  { ask: interval },
  { ask: `${interval}&start_step=2&end_step=5` },
  { ask: `${interval}&start_step=2` },
  { ask: `${interval}&start_step=5&end_step=2` },
  { ask: `${interval}&max_results=2` },
  { ask: `${interval}&max_results=0` },
  { ask: `${interval}&max_results=2501` },
  { ask: 'GET metrics/get-history-bulk-interval?metric_key=curve' },
  { ask: 'GET metrics/get-history-bulk-interval?run_ids=no-such&run_ids={run}&metric_key=curve' },
  { ask: `${bulk}?run_id={run}&run_id=no-such&metric_key=curve` },
  { ask: `${bulk}?run_id={run}&metric_key=curve&max_results=2` },
  { ask: `${bulk}?run_id={run}` },
  { ask: `${bulk}?metric_key=curve` },
  { ask: 'GET metrics/get-history-bulk?run_id={run}&metric_key=curve' },
  { ask: 'GET runs/get?run_id={run}' },
  ...['a/b:c d-e.f_1', 'ä', 'a#b', 'a%b', '../x', '/x', 'a//b', 'a/./b', 'x/', '.', long.slice(0, 251)].map(
    named,
  ),
  { ask: 'POST runs/log-parameter', body: { ...inRun, key: 'a?b', value: '1' } },
  { ask: 'POST runs/log-parameter', body: { ...inRun, key: 'long', value: long } },
  { ask: 'POST runs/log-parameter', body: { ...inRun, key: 'empty' } },
  { ask: 'POST runs/set-tag', body: { ...inRun, key: 'a?b', value: '1' } },
  { ask: 'POST runs/set-tag', body: { ...inRun, key: 'long', value: long } },
  {
    ask: 'POST experiments/set-experiment-tag',
    body: { experiment_id: '{experiment}', key: 'a?b', value: '1' },
  },
  {
    ask: 'POST experiments/set-experiment-tag',
    body: { experiment_id: '{experiment}', key: 'long', value: long },
  },
  {
    ask: 'POST runs/log-batch',
    body: { ...inRun, tags: Array.from({ length: 101 }, (_, i) => ({ key: `t${i}`, value: '' })) },
  },
  {
    ask: 'POST runs/log-batch',
    body: {
      ...inRun,
      params: [
        { key: 'twice', value: '1' },
        { key: 'twice', value: '2' },
      ],
    },
  },
  ...['set-tag', 'log-parameter'].map((call) => ({
    ask: `POST runs/${call}`,
    body: { run_uuid: '{run}', key: `by-uuid-${call}`, value: '1' },
  })),
  { ask: 'POST runs/log-metric', body: { run_uuid: '{run}', key: 'by-uuid', value: 1, timestamp: 1 } },
  { ask: 'POST runs/update', body: { run_uuid: '{run}', status: 'FAILED' } },
  { ask: 'GET runs/get?run_uuid={run}' },
]
