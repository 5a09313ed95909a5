import type { Step } from './step.ts'

const data = { name: 'data', digest: 'abc', source_type: 'local', source: '{"uri": "x.csv"}' }
const context = [{ key: 'mlflow.data.context', value: 'train' }]
const log = (datasets: object[], more: object = {}): Step => ({
  ask: 'POST runs/log-inputs',
  body: { run_id: '{run}', datasets, ...more },
})
const search = (text: string): Step => ({
  ask: 'POST runs/search',
  body: { experiment_ids: ['{experiment}'], filter: text },
})
const searchDatasets = (experiment_ids: string[]): Step => ({
  ask: 'POST /ajax-api/2.0/mlflow/experiments/search-datasets',
  body: { experiment_ids },
})

/** Datasets and models that went into a run, and models that came out. */
export const inputs: Step[] = [
  log([{ tags: context, dataset: { ...data, schema: '{"columns": 1}', profile: '{"rows": 2}' } }]),
  log([
    { tags: context, dataset: { ...data, source: 'another' } },
    { dataset: { ...data, digest: 'def' } },
    { dataset: { ...data, digest: 'def', source: 'dropped' } },
  ]),
  log([], { models: [{ model_id: '{measured}' }, { model_id: '{measured}' }] }),
  log([{ dataset: { ...data, digest: 'x'.repeat(37) } }]),
  log([{ dataset: { ...data, name: 'x'.repeat(501) } }]),
  { ask: 'POST runs/log-inputs', body: { run_id: 'no-such', datasets: [{ dataset: data }] } },
  { ask: 'POST runs/log-inputs', body: { datasets: [{ dataset: data }] } },
  { ask: 'POST runs/log-inputs', body: { run_id: '{run}', datasets: 'text' } },
  { ask: 'POST runs/log-inputs', body: { run_id: '{run}' } },
  {
    ask: 'POST runs/outputs',
    body: { run_id: '{run}', models: [{ model_id: '{measured}', step: 3 }, { model_id: '{unmeasured}' }] },
  },
  { ask: 'POST runs/outputs', body: { run_id: '{run}' } },
  { ask: 'GET runs/get?run_id={run}' },
  {
    ask: 'POST runs/create',
    body: { experiment_id: '{experiment}', start_time: 2, run_name: 'second' },
    keep: { second: 'run.info.run_id' },
  },
  {
    ask: 'POST runs/log-inputs',
    body: { run_id: '{second}', datasets: [{ dataset: { ...data, source: 'known by its first source' } }] },
  },
  { ask: 'GET runs/get?run_id={second}' },
  search("dataset.name = 'data'"),
  search("datasets.digest = 'def'"),
  search("dataset.context = 'train'"),
  search("dataset.context = 'train' and dataset.digest LIKE 'ab%'"),
  search("dataset.name IN ('data', 'x')"),
  search("dataset.name != 'data'"),
  search("dataset.rows = '2'"),
  searchDatasets(['{experiment}']),
  searchDatasets(['9999']),
  searchDatasets([]),
  searchDatasets(Array.from({ length: 21 }, (_, i) => String(i))),
]
