import { absentAsUndefined, call, type MlflowApi, Nothing, remove, searchAll } from './api.ts'
import { createOnce } from './create-once.ts'
import type { Experiment, Run } from './shapes.ts'
import type { Tag } from './tag.ts'

export type { Experiment, Run }

export interface Metric {
  key: string
  value: number
  /** Milliseconds since the epoch. */
  timestamp: number
  step: number
}

/** `POST experiments/create`; the name must be one only this run uses. Returns the experiment id. */
export async function createExperiment(api: MlflowApi, name: string, tags: Tag[]): Promise<string> {
  const created = () =>
    call(api, 'POST', 'experiments/create', { body: { name, tags } }, (shapes) => shapes.ExperimentId)
  const found = async () => findExperiment(api, name)
  return (await createOnce<{ experiment_id: string }>(created, found)).experiment_id
}

/** The active experiment of that name, or undefined. */
export async function findExperiment(api: MlflowApi, name: string): Promise<Experiment | undefined> {
  const found = await findAnyExperiment(api, name)
  return found?.lifecycle_stage === 'active' ? found : undefined
}

/** `GET experiments/get-by-name`: the experiment of that name, also a deleted one, or undefined. */
export async function findAnyExperiment(api: MlflowApi, name: string): Promise<Experiment | undefined> {
  const query = { experiment_name: name }
  const found = await absentAsUndefined(
    call(api, 'GET', 'experiments/get-by-name', { query }, (shapes) => shapes.OneExperiment),
  )
  return found?.experiment
}

/** `GET experiments/get`. */
export async function getExperiment(api: MlflowApi, experimentId: string): Promise<Experiment> {
  const query = { experiment_id: experimentId }
  return (await call(api, 'GET', 'experiments/get', { query }, (shapes) => shapes.OneExperiment)).experiment
}

/** `GET experiments/search`, all pages of at most 200. `max_results` is required by every release. */
export function searchExperiments(api: MlflowApi, filter: string): Promise<Experiment[]> {
  const query = { max_results: 200, filter }
  return searchAll(api, 'experiments/search', query, 'experiments', (shapes) => shapes.Experiment)
}

/** `POST experiments/delete`: soft, and its runs go with it; only `mlflow gc` on the server frees the name. */
export async function deleteExperiment(api: MlflowApi, experimentId: string): Promise<void> {
  await remove(api, 'POST', 'experiments/delete', { experiment_id: experimentId })
}

/** `POST runs/create`; `tag` must be one only this run carries, it finds the run if the answer is lost. */
export async function createRun(
  api: MlflowApi,
  experimentId: string,
  run: { name: string; startTime: number; tag: Tag; tags: Tag[] },
): Promise<Run> {
  const body = {
    experiment_id: experimentId,
    run_name: run.name,
    start_time: run.startTime,
    tags: [run.tag, ...run.tags],
  }
  const created = async () =>
    (await call(api, 'POST', 'runs/create', { body }, (shapes) => shapes.OneRun)).run
  const filter = `tags."${run.tag.key}" = '${run.tag.value}'`
  return createOnce(created, async () => (await searchRuns(api, [experimentId], filter))[0])
}

/** `GET runs/get`. */
export async function getRun(api: MlflowApi, runId: string): Promise<Run> {
  return (await call(api, 'GET', 'runs/get', { query: { run_id: runId } }, (shapes) => shapes.OneRun)).run
}

/** `POST runs/search`, first page of at most 100 runs; also deleted ones, as those of a deleted experiment are. */
export async function searchRuns(api: MlflowApi, experimentIds: string[], filter: string): Promise<Run[]> {
  const body = { experiment_ids: experimentIds, filter, max_results: 100, run_view_type: 'ALL' }
  return (await call(api, 'POST', 'runs/search', { body, idempotent: true }, (shapes) => shapes.Runs)).runs
}

/** `POST runs/log-batch`: at most 1,000 metrics, 100 params and 100 tags at once; repeating it is harmless. */
export async function logBatch(
  api: MlflowApi,
  runId: string,
  batch: { metrics: Metric[]; params: Tag[]; tags: Tag[] },
): Promise<void> {
  await call(api, 'POST', 'runs/log-batch', { body: { run_id: runId, ...batch }, idempotent: true }, Nothing)
}

/** `POST runs/update`: ends a run. `endTime` in milliseconds since the epoch. */
export async function finishRun(
  api: MlflowApi,
  runId: string,
  status: 'FINISHED' | 'FAILED' | 'KILLED',
  endTime: number,
): Promise<void> {
  const body = { run_id: runId, status, end_time: endTime }
  await call(api, 'POST', 'runs/update', { body, idempotent: true }, Nothing)
}
