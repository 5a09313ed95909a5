import type { ArtifactStore } from './artifact-store.ts'
import { listing } from './artifacts.ts'
import { invalid, missing } from './errors.ts'
import * as f from './fields.ts'
import { metricJson } from './metrics.ts'
import { type Route, route } from './route.ts'
import { compileFilter, compileOrder, pageOf, type Searchable } from './search.ts'
import {
  addTags,
  findExperiment,
  findLoggedModel,
  fromTags,
  type LoggedModel,
  type ModelMetric,
  newId,
  nonEmpty,
  randomName,
  type State,
  toTags,
} from './state.ts'

function toJson(model: LoggedModel) {
  const { tags, params, metrics, ...info } = model
  return {
    info: { ...info, tags: toTags(tags) },
    data: {
      params: toTags(params),
      metrics: nonEmpty(metrics.map(metricJson)),
    },
  }
}

const searchable: Searchable<LoggedModel> = {
  attributes: {
    name: (model) => model.name,
    model_id: (model) => model.model_id,
    model_type: (model) => model.model_type,
    status: (model) => model.status.replace('LOGGED_MODEL_', ''),
    source_run_id: (model) => model.source_run_id,
    creation_timestamp: (model) => model.creation_timestamp_ms,
    last_updated_timestamp: (model) => model.last_updated_timestamp_ms,
  },
  maps: {
    tags: (model, key) => model.tags.get(key),
    params: (model, key) => model.params.get(key),
    metrics: (model, key) => model.metrics.findLast((metric) => metric.key === key)?.value,
  },
}

const statuses: Record<string, string> = {
  '1': 'LOGGED_MODEL_PENDING',
  '2': 'LOGGED_MODEL_READY',
  '3': 'LOGGED_MODEL_UPLOAD_FAILED',
}

export function loggedModelRoutes(state: State, artifacts: ArtifactStore): Route[] {
  const find = (id: string): LoggedModel => findLoggedModel(state, id)
  const byId = { model_id: f.text }
  const directory = { ...byId, artifact_directory_path: f.optional }
  return [
    route('POST', 'logged-models', createFields, (p) => ({ model: create(state, p) })),
    // Here alone MLflow reads the id from the body, not from the path.
    route('PATCH', 'logged-models/:id', { model_id: f.text, status: f.id }, (p) => {
      const model = find(p.model_id)
      model.status = statuses[p.status] ?? p.status
      model.last_updated_timestamp_ms = Date.now()
      return { model: toJson(model) }
    }),
    route('GET', 'logged-models/:model_id', byId, (p) => ({ model: toJson(find(p.model_id)) })),
    route('DELETE', 'logged-models/:model_id', byId, (p) => {
      state.loggedModels.delete(find(p.model_id).model_id)
    }),
    route('PATCH', 'logged-models/:model_id/tags', { ...byId, tags: f.tags }, (p) => {
      addTags(find(p.model_id).tags, p.tags)
    }),
    route('DELETE', 'logged-models/:model_id/tags/:tag_key', { ...byId, tag_key: f.text }, (p) => {
      if (!find(p.model_id).tags.delete(p.tag_key)) throw missing(`No tag with key '${p.tag_key}' found.`)
    }),
    route('POST', 'logged-models/:model_id/params', { ...byId, params: f.tags }, (p) => {
      addTags(find(p.model_id).params, p.params)
    }),
    route('GET', 'logged-models/:model_id/artifacts/directories', directory, (p) =>
      listing(artifacts, find(p.model_id).artifact_uri, p.artifact_directory_path),
    ),
    route('POST', 'logged-models/search', searchFields, (p) => search(state, p)),
  ]
}

const createFields = {
  experiment_id: f.id,
  name: f.optional,
  model_type: f.optional,
  source_run_id: f.optional,
  params: f.tags,
  tags: f.tags,
}

function create(state: State, p: f.Params<typeof createFields>) {
  const experiment = findExperiment(state, p.experiment_id)
  if (p.name && /[/:.%"']/.test(p.name))
    throw invalid(
      `Invalid model name ('${p.name}') provided. Model name must be a non-empty string and cannot contain the following characters: ('/', ':', '.', '%', '"', "'")`,
    )
  const id = `m-${newId()}`
  const now = Date.now()
  const model: LoggedModel = {
    model_id: id,
    experiment_id: experiment.experiment_id,
    name: p.name || randomName(),
    creation_timestamp_ms: now,
    last_updated_timestamp_ms: now,
    artifact_uri: `${experiment.artifact_location}/models/${id}/artifacts`,
    status: 'LOGGED_MODEL_PENDING',
    model_type: p.model_type ?? '',
    source_run_id: p.source_run_id ?? '',
    tags: fromTags(p.tags),
    params: fromTags(p.params),
    metrics: [],
  }
  state.loggedModels.set(id, model)
  return toJson(model)
}

const searchFields = {
  experiment_ids: f.required(f.texts),
  filter: f.optional,
  max_results: f.pageSize(50, 50),
  order_by: f.listOf({
    field_name: f.text,
    ascending: f.boolOr(true),
    dataset_name: f.optional,
    dataset_digest: f.optional,
  }),
  datasets: f.listOf({ dataset_name: f.text, dataset_digest: f.optional }),
  page_token: f.optional,
}

function search(state: State, p: f.Params<typeof searchFields>) {
  const matches = compiled(p.filter)
  // A dataset asked for without its digest is found nowhere: 3.9.0 compares the digest with nothing.
  const measured = onlyMetrics(({ dataset_name, dataset_digest }) =>
    p.datasets.some((each) => each.dataset_name === dataset_name && each.dataset_digest === dataset_digest),
  )
  const found = [...state.loggedModels.values()]
    .filter((model) => p.experiment_ids.includes(model.experiment_id))
    .filter((model) =>
      p.datasets.length === 0
        ? matches(model)
        : measured(model).metrics.length > 0 && matches(measured(model)),
    )
    .sort(ordered(p))
  return pageOf('models', found, toJson, p)
}

/** A model with some of its metrics only. */
const onlyMetrics = (isWanted: (metric: ModelMetric) => boolean) => (model: LoggedModel) => ({
  ...model,
  metrics: model.metrics.filter(isWanted),
})

function ordered({ order_by }: f.Params<typeof searchFields>) {
  const orders = order_by.map(({ field_name, ascending, dataset_name, dataset_digest }) => {
    const compare = compileOrder([`${field_name} ${ascending ? 'ASC' : 'DESC'}`], searchable)
    const seen = onlyMetrics(
      (metric) =>
        (!dataset_name || metric.dataset_name === dataset_name) &&
        (!dataset_digest || metric.dataset_digest === dataset_digest),
    )
    return (a: LoggedModel, b: LoggedModel) => compare(seen(a), seen(b))
  })
  orders.push(compileOrder(['creation_timestamp DESC'], searchable))
  return (a: LoggedModel, b: LoggedModel) =>
    orders.map((order) => order(a, b)).find((result) => result !== 0) ?? 0
}

function compiled(filter: string | undefined) {
  try {
    return compileFilter(filter, searchable)
  } catch {
    throw invalid(
      `Invalid filter string: '${filter}'. Expected a list of comparisons separated by 'AND' ` +
        "(e.g. 'metrics.loss > 0.1 AND params.lr = 0.01').",
    )
  }
}
