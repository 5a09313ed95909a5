import { invalid } from './errors.ts'
import * as f from './fields.ts'
import { type Route, route } from './route.ts'
import { pageOf } from './search.ts'
import { type Metric, nonEmpty, type Run, type State } from './state.ts'

export const metricFields = {
  key: f.entityKey,
  value: f.metricValue,
  timestamp: f.requiredInt,
  step: f.int,
  model_id: f.optional,
  dataset_name: f.optional,
  dataset_digest: f.optional,
}

/** JSON has no NaN and no infinities: MLflow sends them as text. */
export const metricJson = <M extends Metric>(metric: M) => ({
  ...metric,
  value: Number.isFinite(metric.value) ? metric.value : String(metric.value),
})

/** What has been logged before is not logged twice. A run's own metrics forget their model and dataset. */
export function logMetric(state: State, run: Run, given: f.Params<typeof metricFields>): void {
  const { model_id, dataset_name, dataset_digest, ...rest } = given
  const metric: Metric = { ...rest, step: given.step ?? 0 }
  if (run.metrics.some((other) => inOrder(other, metric) === 0 && other.key === metric.key)) return
  run.metrics.push(metric)
  const model = model_id ? state.loggedModels.get(model_id) : undefined
  model?.metrics.push({
    ...metric,
    dataset_name,
    dataset_digest,
    model_id: model.model_id,
    run_id: run.run_id,
  })
}

const byTerms = (terms: [number, number][]): number =>
  terms.map(([a, b]) => (Object.is(a, b) ? 0 : a - b)).find((difference) => difference !== 0) ?? 0

/** MLflow's database holds a 0 with a mark in place of NaN. */
const stored = ({ value }: Metric): number => (Number.isNaN(value) ? 0 : value)

const inOrder = (a: Metric, b: Metric): number =>
  byTerms([
    [a.timestamp, b.timestamp],
    [a.step, b.step],
    [stored(a), stored(b)],
  ])

/** Per key the metric of the highest step, then the latest time, then the highest value. */
export function latestMetrics(run: Run): Map<string, Metric> {
  const latest = new Map<string, Metric>()
  for (const metric of run.metrics) {
    const other = latest.get(metric.key)
    const isNewer = !other || byTerms([[metric.step, other.step]]) > 0
    if (isNewer || (metric.step === other.step && inOrder(metric, other) >= 0)) latest.set(metric.key, metric)
  }
  return latest
}

const historyOf = (state: State, runId: string, key: string): Metric[] =>
  (state.runs.get(runId)?.metrics ?? []).filter((metric) => metric.key === key).sort(inOrder)

const mostRuns = 100
const mostResults = 25_000

export function metricRoutes(state: State): Route[] {
  return [
    route('GET', 'metrics/get-history', historyFields, (p) => {
      const all = historyOf(state, p.run_id, p.metric_key)
      // Without max_results 3.9.0 answers with no metrics and a token for the start.
      return pageOf('metrics', all, metricJson, { ...p, max_results: p.max_results ?? 0 })
    }),
    route('GET', 'metrics/get-history-bulk-interval', intervalFields, (p) => {
      const histories = p.run_ids.map((id) => ({ id, metrics: historyOf(state, id, p.metric_key) }))
      const steps = sampledSteps(
        histories.map(({ metrics }) => metrics.map(({ step }) => step)),
        p,
      )
      const metrics = histories.flatMap(({ id, metrics }) =>
        metrics
          .filter(({ step }) => steps.has(step))
          .sort((a, b) => a.step - b.step || inOrder(a, b))
          .slice(0, mostResults)
          .map((metric) => ({ ...metricJson(metric), run_id: id })),
      )
      return { metrics: nonEmpty(metrics) }
    }),
  ]
}

const historyFields = { run_id: f.runId, metric_key: f.text, max_results: f.int, page_token: f.optional }

const intervalFields = {
  run_ids: f.required(f.texts),
  metric_key: f.text,
  start_step: f.int,
  end_step: f.int,
  max_results: f.int,
}

/** At most `max_results` steps evenly over the interval, and every run's first and last one within it. */
function sampledSteps(runs: number[][], p: f.Params<typeof intervalFields>): Set<number> {
  const most = p.max_results ?? 2500
  if (most < 1 || most > 2500) throw invalid('max_results must be between 1 and 2500.')
  if (p.run_ids.length > mostRuns) {
    throw invalid(
      `GetMetricHistoryBulkInterval request must specify at most ${mostRuns} run_ids. Received ${p.run_ids.length} run_ids.`,
    )
  }
  if ((p.start_step === undefined) !== (p.end_step === undefined)) {
    throw invalid('If either start step or end step are specified, both must be specified.')
  }
  const start = p.start_step ?? 0
  const end = p.end_step ?? Math.max(0, ...runs.flat())
  if (start > end) {
    throw invalid(`end_step must be greater than start_step. Found start_step=${start} and end_step=${end}.`)
  }
  const within = (step: number) => step >= start && step <= end
  const all = [...new Set(runs.flat())].filter(within).sort((a, b) => a - b)
  const every = Math.max(1, all.length / most)
  const sampled =
    all.length <= most ? all : Array.from({ length: most }, (_, i) => all[Math.floor(i * every)])
  const ends = runs.filter((run) => run.length > 0).flatMap((run) => [Math.min(...run), Math.max(...run)])
  return new Set([...sampled, ...ends.filter(within), ...all.slice(-1)] as number[])
}

/** The answer of `/ajax-api/2.0/mlflow/metrics/get-history-bulk`, where the page of charts gets its curves. */
export function historyBulk(state: State, query: URLSearchParams) {
  const ids = query.getAll('run_id')
  const key = query.get('metric_key')
  const refused = (what: string) => invalid(`GetMetricHistoryBulk request ${what}`)
  if (ids.length === 0) throw refused('must specify at least one run_id.')
  if (ids.length > mostRuns) {
    throw refused(`cannot specify more than ${mostRuns} run_ids. Received ${ids.length} run_ids.`)
  }
  if (key === null) throw refused('must specify a metric_key.')
  const most = Math.min(Number(query.get('max_results') ?? mostResults), mostResults)
  const metrics = [...ids]
    .sort()
    .flatMap((run_id) => historyOf(state, run_id, key).map((metric) => ({ ...metricJson(metric), run_id })))
  return { metrics: metrics.slice(0, most) }
}
