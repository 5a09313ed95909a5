import { spacedJson } from '../respond.ts'
import { invalid, missing } from './errors.ts'
import type { Tag } from './fields.ts'
import * as f from './fields.ts'
import { datasetValues, inputRoutes, inputsJson } from './inputs.ts'
import { latestMetrics, logMetric, metricFields, metricJson } from './metrics.ts'
import { type Route, route } from './route.ts'
import { compileFilter, compileOrder, pageOf, type Searchable, viewType } from './search.ts'
import {
  addTags,
  findExperiment,
  findRun,
  fromTags,
  mustBeActive,
  newId,
  nonEmpty,
  type Run,
  randomName,
  type State,
  toTags,
} from './state.ts'

const nameTag = 'mlflow.runName'
const historyTag = 'mlflow.log-model.history'

const infoOf = (run: Run) => ({
  run_uuid: run.run_id,
  experiment_id: run.experiment_id,
  run_name: run.tags.get(nameTag),
  user_id: run.user_id,
  status: run.status,
  start_time: run.start_time,
  end_time: run.end_time,
  artifact_uri: run.artifact_uri,
  lifecycle_stage: run.lifecycle_stage,
  run_id: run.run_id,
})

const toJson = (run: Run) => ({
  info: infoOf(run),
  data: {
    metrics: nonEmpty([...latestMetrics(run).values()].map(metricJson)),
    params: toTags(run.params),
    tags: toTags(run.tags),
  },
  inputs: inputsJson(run),
  outputs: { model_outputs: nonEmpty([...run.modelOutputs].map(([model_id, step]) => ({ model_id, step }))) },
})

/** A search does not tell which models went into a run. */
function foundJson(run: Run) {
  const { inputs, ...rest } = toJson(run)
  return { ...rest, inputs: { dataset_inputs: inputs.dataset_inputs } }
}

const searchable: Searchable<Run> = {
  attributes: {
    run_id: (run) => run.run_id,
    run_name: (run) => run.tags.get(nameTag),
    status: (run) => run.status,
    user_id: (run) => run.user_id,
    artifact_uri: (run) => run.artifact_uri,
    start_time: (run) => run.start_time,
    end_time: (run) => run.end_time,
    created: (run) => run.start_time,
  },
  maps: {
    tags: (run, key) => run.tags.get(key),
    params: (run, key) => run.params.get(key),
    metrics: (run, key) => latestMetrics(run).get(key)?.value,
    datasets: datasetValues,
  },
}

const statuses = ['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED']
/** By name, or by its number in MLflow's protocol. */
const status: f.Check<string | undefined> = (value, name) => {
  if (typeof value !== 'number') return f.optional(value, name)
  const found = statuses[value - 1]
  if (found === undefined) throw invalid(`Invalid value ${value} for parameter '${name}' supplied.`)
  return found
}

const param = { key: f.entityKey, value: f.cutAt(6000) }
const tag = { key: f.entityKey, value: f.cutAt(8000) }
const batchFields = {
  run_id: f.text,
  metrics: f.listOf(metricFields, 1000),
  params: f.listOf(param, 100),
  tags: f.listOf(tag, 100),
}

export function runRoutes(state: State): Route[] {
  const active = (id: string): Run => {
    const run = findRun(state, id)
    mustBeActive('run', id, run.lifecycle_stage)
    return run
  }
  return [
    ...lifecycleRoutes(state, active),
    ...loggingRoutes(state, active),
    ...inputRoutes(state, active),
    ...queryRoutes(state),
  ]
}

type Active = (id: string) => Run

function lifecycleRoutes(state: State, active: Active): Route[] {
  const setStage = (id: string, stage: 'active' | 'deleted') => {
    findRun(state, id).lifecycle_stage = stage
  }
  return [
    route('POST', 'runs/create', createFields, (p) => ({ run: create(state, p) })),
    route('POST', 'runs/update', { run_id: f.runId, status, end_time: f.int, run_name: f.optional }, (p) => {
      const run = active(p.run_id)
      // An unknown status is left out when MLflow parses the request.
      if (p.status && statuses.includes(p.status)) run.status = p.status
      if (p.end_time !== undefined) run.end_time = p.end_time
      if (p.run_name) run.tags.set(nameTag, p.run_name)
      return { run_info: infoOf(run) }
    }),
    route('POST', 'runs/delete', { run_id: f.text }, (p) => setStage(p.run_id, 'deleted')),
    route('POST', 'runs/restore', { run_id: f.text }, (p) => setStage(p.run_id, 'active')),
  ]
}

const createFields = {
  experiment_id: f.id,
  run_name: f.optional,
  start_time: f.int,
  user_id: f.optional,
  tags: f.tags,
}

function create(state: State, p: f.Params<typeof createFields>) {
  const experiment = findExperiment(state, p.experiment_id)
  mustBeActive('experiment', p.experiment_id, experiment.lifecycle_stage)
  const tagged = p.tags.find(({ key }) => key === nameTag)?.value
  if (p.run_name && tagged && p.run_name !== tagged) {
    throw invalid(
      `Both 'run_name' argument and '${nameTag}' tag are specified, but with different values ` +
        `(run_name='${p.run_name}', ${nameTag}='${tagged}').`,
    )
  }
  const id = newId()
  const run: Run = {
    run_id: id,
    experiment_id: experiment.experiment_id,
    user_id: p.user_id ?? '',
    status: 'RUNNING',
    start_time: p.start_time ?? 0,
    lifecycle_stage: 'active',
    artifact_uri: `${experiment.artifact_location}/${id}/artifacts`,
    metrics: [],
    params: new Map(),
    tags: fromTags(p.tags),
    datasetInputs: [],
    modelInputs: new Set(),
    modelOutputs: new Map(),
  }
  run.tags.set(nameTag, p.run_name || tagged || randomName())
  state.runs.set(id, run)
  const { outputs: _, ...created } = toJson(run)
  return created
}

function loggingRoutes(state: State, active: Active): Route[] {
  return [
    route('POST', 'runs/log-batch', batchFields, (p) => {
      const run = active(p.run_id)
      mustBeDistinct(p.params)
      mustNotChange(run, p.params)
      addTags(run.params, p.params)
      addTags(run.tags, p.tags)
      for (const metric of p.metrics) logMetric(state, run, metric)
    }),
    route('POST', 'runs/log-metric', { run_id: f.runId, ...metricFields }, (p) => {
      const { run_id, ...metric } = p
      logMetric(state, active(run_id), metric)
    }),
    route('POST', 'runs/log-parameter', { run_id: f.runId, ...param }, (p) => {
      const run = active(p.run_id)
      mustNotChange(run, [p])
      run.params.set(p.key, p.value)
    }),
    route('POST', 'runs/set-tag', { run_id: f.runId, ...tag }, (p) => {
      active(p.run_id).tags.set(p.key, p.value)
    }),
    route('POST', 'runs/delete-tag', { run_id: f.text, key: f.text }, (p) => {
      if (!active(p.run_id).tags.delete(p.key)) {
        throw missing(`No tag with name: ${p.key} in run with id ${p.run_id}`)
      }
    }),
    route('POST', 'runs/log-model', { run_id: f.text, model_json: f.text }, (p) => {
      const run = active(p.run_id)
      const history = JSON.parse(run.tags.get(historyTag) ?? '[]') as unknown[]
      run.tags.set(historyTag, spacedJson([...history, JSON.parse(p.model_json)]))
    }),
  ]
}

function mustBeDistinct(params: Tag[]): void {
  const keys = params.map(({ key }) => key)
  const twice = keys.filter((key, index) => keys.indexOf(key) < index)
  if (twice.length === 0) return
  throw invalid(
    `Duplicate parameter keys have been submitted: ['${twice.join("', '")}']. Please ensure the request contains ` +
      'only one param value per param key.',
  )
}

/** A parameter may be logged again with the same value only. */
function mustNotChange(run: Run, params: Tag[]): void {
  const changed = params.find(({ key, value }) => (run.params.get(key) ?? value) !== value)
  if (!changed) return
  const { key, value } = changed
  throw invalid(
    'Changing param values is not allowed. Params were already logged=' +
      `'[{'key': '${key}', 'old_value': '${run.params.get(key)}', 'new_value': '${value}'}]' ` +
      `for run ID='${run.run_id}'.`,
  )
}

const searchFields = {
  experiment_ids: f.texts,
  filter: f.optional,
  run_view_type: viewType,
  max_results: f.pageSize(1000, 50_000),
  order_by: f.texts,
  page_token: f.optional,
}

function queryRoutes(state: State): Route[] {
  return [
    route('GET', 'runs/get', { run_id: f.runId }, (p) => ({ run: toJson(findRun(state, p.run_id)) })),
    route('POST', 'runs/search', searchFields, (p) => {
      const matches = compileFilter(p.filter, searchable)
      const order = compileOrder([...p.order_by, 'start_time DESC', 'run_id ASC'], searchable)
      const found = [...state.runs.values()]
        .filter(
          (run) =>
            p.experiment_ids.includes(run.experiment_id) &&
            p.run_view_type.includes(run.lifecycle_stage) &&
            matches(run),
        )
        .sort(order)
      return pageOf('runs', found, foundJson, p, 'full page')
    }),
  ]
}
