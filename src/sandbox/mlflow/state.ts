import { randomUUID } from 'node:crypto'
import { invalid, present } from './errors.ts'
import type { Tag } from './fields.ts'
import type { Dataset, DatasetInput } from './inputs.ts'

export type { Tag }

export type Lifecycle = 'active' | 'deleted'

export interface Experiment {
  experiment_id: string
  name: string
  artifact_location: string
  lifecycle_stage: Lifecycle
  creation_time: number
  last_update_time: number
  tags: Map<string, string>
}

export interface Metric {
  key: string
  value: number
  timestamp: number
  step: number
}

/** A logged model remembers of its metrics what runs forget. */
export interface ModelMetric extends Metric {
  model_id: string
  run_id: string
  dataset_name: string | undefined
  dataset_digest: string | undefined
}

export interface Run {
  run_id: string
  experiment_id: string
  user_id: string
  status: string
  start_time: number
  end_time?: number
  lifecycle_stage: Lifecycle
  artifact_uri: string
  metrics: Metric[]
  params: Map<string, string>
  tags: Map<string, string>
  datasetInputs: DatasetInput[]
  modelInputs: Set<string>
  /** Steps by model id. */
  modelOutputs: Map<string, number>
}

export interface RegisteredModel {
  name: string
  creation_timestamp: number
  last_updated_timestamp: number
  description?: string | undefined
  tags: Map<string, string>
  aliases: Map<string, string>
  versions: ModelVersion[]
  /** Numbers of deleted versions are not given out again. */
  nextVersion: number
}

export interface ModelVersion {
  version: string
  creation_timestamp: number
  last_updated_timestamp: number
  current_stage: string
  description: string | undefined
  source: string
  /** Where the files are, when `source` only names a logged model. */
  storage: string
  run_id: string
  run_link: string
  tags: Map<string, string>
}

export interface LoggedModel {
  model_id: string
  experiment_id: string
  name: string
  creation_timestamp_ms: number
  last_updated_timestamp_ms: number
  artifact_uri: string
  status: string
  model_type: string
  source_run_id: string
  tags: Map<string, string>
  params: Map<string, string>
  metrics: ModelMetric[]
}

/** Everything the embedded MLflow knows, in memory. */
export interface State {
  experiments: Experiment[]
  runs: Map<string, Run>
  datasets: Dataset[]
  registeredModels: Map<string, RegisteredModel>
  loggedModels: Map<string, LoggedModel>
}

export function createState(): State {
  const state: State = {
    experiments: [],
    runs: new Map(),
    datasets: [],
    registeredModels: new Map(),
    loggedModels: new Map(),
  }
  addExperiment(state, 'Default', [])
  return state
}

/** Returns the experiment's id: its place in the list. */
export function addExperiment(state: State, name: string, tags: Tag[], location?: string): string {
  const id = String(state.experiments.length)
  const now = Date.now()
  state.experiments.push({
    experiment_id: id,
    name,
    artifact_location: location ?? `mlflow-artifacts:/${id}`,
    lifecycle_stage: 'active',
    creation_time: now,
    last_update_time: now,
    tags: fromTags(tags),
  })
  return id
}

export const newId = (): string => randomUUID().replaceAll('-', '')

const adjectives = ['able', 'bold', 'calm', 'clever', 'fair', 'glad', 'keen', 'lucky', 'proud', 'wise']
const animals = ['ant', 'bee', 'crane', 'deer', 'fox', 'hare', 'lynx', 'owl', 'seal', 'wren']

/** A name such as `calm-fox-384`, for what the caller left unnamed. */
export function randomName(): string {
  const pick = (words: string[]) => words[Math.floor(Math.random() * words.length)]
  return `${pick(adjectives)}-${pick(animals)}-${Math.floor(Math.random() * 1000)}`
}

export const toTags = (map: Map<string, string>): Tag[] | undefined =>
  nonEmpty([...map].map(([key, value]) => ({ key, value })))

export const fromTags = (tags: Tag[]): Map<string, string> => addTags(new Map(), tags)

export function addTags(map: Map<string, string>, tags: Tag[]): Map<string, string> {
  for (const { key, value } of tags) map.set(key, value)
  return map
}

/** MLflow leaves empty lists out of its JSON. */
export const nonEmpty = <T>(items: T[]): T[] | undefined => (items.length > 0 ? items : undefined)

export function findExperiment(state: State, id: string): Experiment {
  if (!/^\d+$/.test(id))
    throw invalid(`Invalid experiment ID '${id}'. Experiment ID must be a valid integer.`)
  return present(state.experiments[Number(id)], `No Experiment with id=${id} exists`)
}

export const findRun = (state: State, id: string): Run =>
  present(state.runs.get(id), `Run with id=${id} not found`)

export const findLoggedModel = (state: State, id: string): LoggedModel =>
  present(state.loggedModels.get(id), `Logged model with ID '${id}' not found.`)

export const findModel = (state: State, name: string): RegisteredModel =>
  present(state.registeredModels.get(name), `Registered Model with name=${name} not found`)

export function findVersion(state: State, name: string, version: string): ModelVersion {
  const found = state.registeredModels.get(name)?.versions.find((each) => each.version === version)
  return present(found, `Model Version (name=${name}, version=${version}) not found`)
}

export function mustBeActive(kind: 'run' | 'experiment', id: string, stage: Lifecycle): void {
  if (stage !== 'active') {
    throw invalid(`The ${kind} ${id} must be in the 'active' state. Current state is ${stage}.`)
  }
}
