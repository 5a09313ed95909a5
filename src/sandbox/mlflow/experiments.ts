import { posix } from 'node:path'
import { invalid, MlflowError, missing } from './errors.ts'
import * as f from './fields.ts'
import { decodeAll } from './model-versions.ts'
import { type Route, route } from './route.ts'
import { compileFilter, compileOrder, pageOf, type Searchable, viewType } from './search.ts'
import { addExperiment, type Experiment, findExperiment, mustBeActive, type State, toTags } from './state.ts'

const toJson = (experiment: Experiment) => ({ ...experiment, tags: toTags(experiment.tags) })

const searchable: Searchable<Experiment> = {
  attributes: {
    name: (experiment) => experiment.name,
    experiment_id: (experiment) => Number(experiment.experiment_id),
    creation_time: (experiment) => experiment.creation_time,
    last_update_time: (experiment) => experiment.last_update_time,
  },
  maps: { tags: (experiment, key) => experiment.tags.get(key) },
}

const searchFields = {
  max_results: f.int,
  filter: f.optional,
  order_by: f.texts,
  view_type: viewType,
  page_token: f.optional,
}

function checkedSize(size: number | undefined): number {
  const given = `Invalid value ${size ?? 0} for parameter 'max_results' supplied.`
  if (!size || size < 0) throw invalid(`${given} It must be a positive integer`)
  if (size > 50_000) throw invalid(`${given} It must be at most 50000`)
  return size
}

export function experimentRoutes(state: State): Route[] {
  const byId = (id: string, stage?: 'active' | 'deleted'): Experiment => {
    const experiment = findExperiment(state, id)
    if (stage && experiment.lifecycle_stage !== stage) throw missing(`No Experiment with id=${id} exists`)
    return experiment
  }

  return [
    route('POST', 'experiments/search', searchFields, (p) => search(state, p)),
    route('GET', 'experiments/search', searchFields, (p) => search(state, p)),
    route('POST', 'experiments/create', createFields, (p) => create(state, p)),
    route('GET', 'experiments/get', { experiment_id: f.id }, (p) => ({
      experiment: toJson(byId(p.experiment_id)),
    })),
    route('GET', 'experiments/get-by-name', { experiment_name: f.text }, (p) => {
      const found = state.experiments.find((experiment) => experiment.name === p.experiment_name)
      if (!found) throw missing(`Could not find experiment with name '${p.experiment_name}'`)
      return { experiment: toJson(found) }
    }),
    route('POST', 'experiments/update', { experiment_id: f.id, new_name: f.text }, (p) => {
      const experiment = byId(p.experiment_id)
      if (experiment.lifecycle_stage !== 'active') {
        throw new MlflowError('INVALID_STATE', 'Cannot rename a non-active experiment.')
      }
      if (isNameTaken(state, p.new_name)) {
        throw new MlflowError('BAD_REQUEST', 'UNIQUE constraint failed: experiments.name')
      }
      experiment.name = p.new_name
      experiment.last_update_time = Date.now()
    }),
    route('POST', 'experiments/delete', { experiment_id: f.id }, (p) =>
      setStage(state, byId(p.experiment_id, 'active'), 'deleted'),
    ),
    route('POST', 'experiments/restore', { experiment_id: f.id }, (p) =>
      setStage(state, byId(p.experiment_id, 'deleted'), 'active'),
    ),
    ...tagRoutes(byId),
  ]
}

const tag = { key: f.entityKey, value: f.upTo(5000) }

const tagRoutes = (byId: (id: string) => Experiment): Route[] => [
  route('POST', 'experiments/set-experiment-tag', { experiment_id: f.id, ...tag }, (p) => {
    const experiment = byId(p.experiment_id)
    mustBeActive('experiment', p.experiment_id, experiment.lifecycle_stage)
    experiment.tags.set(p.key, p.value)
  }),
  route('POST', 'experiments/delete-experiment-tag', { experiment_id: f.id, key: f.text }, (p) => {
    if (!byId(p.experiment_id).tags.delete(p.key)) {
      throw missing(`No tag with name: ${p.key} in experiment with id ${p.experiment_id}`)
    }
  }),
]

function search(state: State, p: f.Params<typeof searchFields>) {
  const size = checkedSize(p.max_results)
  const matches = compileFilter(p.filter, searchable)
  const byDefault = ['creation_time DESC', 'experiment_id ASC']
  const order = compileOrder(
    p.order_by.length > 0 ? [...p.order_by, 'experiment_id DESC'] : byDefault,
    searchable,
  )
  const found = state.experiments
    .filter((experiment) => p.view_type.includes(experiment.lifecycle_stage) && matches(experiment))
    .sort(order)
  return pageOf('experiments', found, toJson, { ...p, max_results: size })
}

const createFields = { name: f.textUpTo(500), artifact_location: f.optional, tags: f.tags }

function create(state: State, p: f.Params<typeof createFields>) {
  if (isNameTaken(state, p.name)) {
    throw new MlflowError(
      'RESOURCE_ALREADY_EXISTS',
      `Experiment(name=${p.name}) already exists. Error: UNIQUE constraint failed: experiments.name`,
    )
  }
  const location = p.artifact_location ? located(p.artifact_location) : undefined
  return { experiment_id: addExperiment(state, p.name, p.tags, location) }
}

/** A location without a scheme is a path on the server. */
function located(given: string): string {
  if (/[#;]/.test(given)) throw invalid("'artifact_location' URL can't include fragments or params.")
  if (decodeAll(given.split('?')[1] ?? '').includes('..')) throw invalid('Invalid query string')
  return /^[a-z][a-z0-9+.-]*:/i.test(given) ? given : posix.resolve('/mlflow', given)
}

/** Deleted experiments keep their names. */
const isNameTaken = (state: State, name: string): boolean =>
  state.experiments.some((experiment) => experiment.name === name)

/** Runs go with their experiment, there and back. */
function setStage(state: State, experiment: Experiment, stage: 'active' | 'deleted'): void {
  experiment.lifecycle_stage = stage
  experiment.last_update_time = Date.now()
  for (const run of state.runs.values()) {
    if (run.experiment_id === experiment.experiment_id) run.lifecycle_stage = stage
  }
}
