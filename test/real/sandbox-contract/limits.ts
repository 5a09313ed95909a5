import { metric, type Step, tag, version } from './step.ts'

const run = { run_id: '{run}' }
const long = (length: number) => 'x'.repeat(length)

/** What is too long, of another type or no number: refused, cut off or taken as MLflow does, and never stored as something else. */
export const limits: Step[] = [
  ...['good', '', ' ', 'NaN', 'nan', 'Infinity', '-inf', '1.5', ' 2 ', '1e3', true, null].map(
    (value): Step => ({ ask: 'POST runs/log-metric', body: { ...run, ...metric, key: 'limit', value } }),
  ),
  ...[1.5, '3', null].map(
    (timestamp): Step => ({
      ask: 'POST runs/log-metric',
      body: { ...run, ...metric, key: 'time', timestamp },
    }),
  ),
  { ask: 'GET metrics/get-history?run_id={run}&metric_key=limit' },
  { ask: 'GET metrics/get-history?run_id={run}&metric_key=time' },
  {
    ask: 'POST runs/log-batch',
    body: { ...run, metrics: [{ ...metric, value: 'good' }] },
    differs: {
      in: 'everything',
      because: 'MLflow takes it and loses it; here it is refused, as for a single metric',
    },
  },
  ...[4, 3, 99, 'FOO', 'RUNNING'].map(
    (status): Step => ({ ask: 'POST runs/update', body: { ...run, status } }),
  ),
  { ask: 'POST experiments/create', body: { name: long(501) } },
  {
    ask: 'POST experiments/set-experiment-tag',
    body: { experiment_id: '{experiment}', key: 'k', value: long(5_001) },
  },
  {
    ask: 'POST registered-models/create',
    body: { name: '{name}-2', tags: [{ ...tag, value: long(100_001) }] },
  },
  { ask: 'POST registered-models/set-tag', body: { name: '{name}', key: 'k', value: long(100_001) } },
  {
    ask: 'POST model-versions/create',
    body: { name: '{name}', source: 'runs:/{run}/m', tags: [{ ...tag, value: long(100_001) }] },
  },
  { ask: 'POST model-versions/set-tag', body: { ...version, key: 'k', value: long(100_001) } },
  { ask: 'POST model-versions/set-tag', body: { ...version, version: '01', key: 'zero', value: 'led' } },
  { ask: 'PATCH model-versions/update', body: version },
  { ask: 'GET model-versions/get?name={name}&version=1' },
  { ask: 'POST registered-models/alias', body: { ...version, alias: long(256) } },
  { ask: 'POST logged-models', body: { experiment_id: '{experiment}', name: 'a/b' } },
  { ask: 'POST logged-models', body: { experiment_id: '{experiment}', name: 'a.b' } },
]
