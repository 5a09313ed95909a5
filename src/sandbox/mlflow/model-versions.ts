import { posix } from 'node:path'
import { spacedJson } from '../respond.ts'
import { invalid, MlflowError } from './errors.ts'
import * as f from './fields.ts'
import { type Route, route } from './route.ts'
import { compileFilter, compileOrder, pageOf, type Searchable, showing, tagOf } from './search.ts'
import {
  findLoggedModel,
  findModel,
  findVersion,
  fromTags,
  type LoggedModel,
  type ModelVersion,
  nonEmpty,
  type RegisteredModel,
  type State,
  toTags,
} from './state.ts'

/** MLflow lists a version's aliases only where one version was asked for. */
export function toJson(model: RegisteredModel, version: ModelVersion, aliases?: 'with aliases') {
  const { storage: _, tags, run_link, ...rest } = version
  const own = [...model.aliases].filter(([, target]) => target === version.version).map(([alias]) => alias)
  return {
    name: model.name,
    ...rest,
    status: 'READY',
    tags: toTags(tags),
    run_link,
    aliases: aliases ? nonEmpty(own) : undefined,
  }
}

type Listed = { model: RegisteredModel; version: ModelVersion }

const searchable: Searchable<Listed> = {
  attributes: {
    name: ({ model }) => model.name,
    version_number: ({ version }) => Number(version.version),
    run_id: ({ version }) => version.run_id,
    source_path: ({ version }) => version.source,
    creation_timestamp: ({ version }) => version.creation_timestamp,
    last_updated_timestamp: ({ version }) => version.last_updated_timestamp,
  },
  maps: { tags: ({ version }, key) => tagOf(version.tags, key) },
}
const newestFirst = ['last_updated_timestamp DESC']
const ties = ['name ASC', 'version_number DESC']

const one = { name: f.text, version: f.version }

export function modelVersionRoutes(state: State): Route[] {
  return [...writeRoutes(state), ...tagRoutes(state), ...readRoutes(state)]
}

const answer = (state: State, name: string, version: ModelVersion) => ({
  model_version: toJson(findModel(state, name), version, 'with aliases'),
})

function writeRoutes(state: State): Route[] {
  return [
    route('POST', 'model-versions/create', createFields, (p) => ({ model_version: create(state, p) })),
    route('PATCH', 'model-versions/update', { ...one, description: f.optional }, (p) => {
      const version = findVersion(state, p.name, p.version)
      version.description = p.description
      version.last_updated_timestamp = Date.now()
      return answer(state, p.name, version)
    }),
    route('POST', 'model-versions/transition-stage', stageFields, (p) =>
      answer(state, p.name, moveToStage(findModel(state, p.name), findVersion(state, p.name, p.version), p)),
    ),
    route('DELETE', 'model-versions/delete', one, (p) => {
      const version = findVersion(state, p.name, p.version)
      const model = findModel(state, p.name)
      model.versions = model.versions.filter((each) => each !== version)
      model.last_updated_timestamp = Date.now()
    }),
  ]
}

function tagRoutes(state: State): Route[] {
  return [
    route('POST', 'model-versions/set-tag', { ...one, ...f.registryTag }, (p) => {
      findVersion(state, p.name, p.version).tags.set(p.key, p.value)
    }),
    route('DELETE', 'model-versions/delete-tag', { ...one, key: f.text }, (p) => {
      findVersion(state, p.name, p.version).tags.delete(p.key)
    }),
  ]
}

const searchFields = {
  filter: f.optional,
  max_results: f.pageSize(200_000, 200_000),
  order_by: f.texts,
  page_token: f.optional,
}

function readRoutes(state: State): Route[] {
  return [
    route('GET', 'model-versions/get', one, (p) =>
      answer(state, p.name, findVersion(state, p.name, p.version)),
    ),
    route('GET', 'model-versions/get-download-uri', one, (p) => ({
      artifact_uri: findVersion(state, p.name, p.version).storage,
    })),
    route('GET', 'model-versions/search', searchFields, (p) => {
      const shown = showing(p.filter)
      const order = p.order_by.length > 0 ? p.order_by : newestFirst
      const found = [...state.registeredModels.values()]
        .flatMap((model) => model.versions.map((version) => ({ model, version })))
        .filter(({ version }) => shown(version.tags))
        .filter(compileFilter(p.filter, searchable))
        .sort(compileOrder([...order, ...ties], searchable))
      return pageOf('model_versions', found, ({ model, version }) => toJson(model, version), p)
    }),
  ]
}

const stageFields = { ...one, stage: f.text, archive_existing_versions: f.boolOr(false) }

const stages = ['None', 'Staging', 'Production', 'Archived']

export function canonicalStage(given: string): string {
  const found = stages.find((each) => each.toLowerCase() === given.toLowerCase())
  if (found) return found
  throw invalid(`Invalid Model Version stage: ${given}. Value must be one of ${stages.join(', ')}.`)
}

/** The version, moved; with `archive_existing_versions`, those that were in the stage leave it. */
function moveToStage(model: RegisteredModel, version: ModelVersion, p: f.Params<typeof stageFields>) {
  const stage = canonicalStage(p.stage)
  const isActive = stage === 'Staging' || stage === 'Production'
  if (p.archive_existing_versions && !isActive) {
    throw new MlflowError(
      'INTERNAL_ERROR',
      `Model version transition cannot archive existing model versions because '${p.stage}' is not an Active ` +
        "stage. Valid stages are ['Staging', 'Production']",
    )
  }
  const now = Date.now()
  const others = model.versions.filter((each) => each !== version && each.current_stage === stage)
  for (const other of p.archive_existing_versions ? others : []) {
    other.current_stage = 'Archived'
    other.last_updated_timestamp = now
  }
  version.current_stage = stage
  version.last_updated_timestamp = now
  model.last_updated_timestamp = now
  return version
}

const createFields = {
  name: f.text,
  source: f.text,
  run_id: f.optional,
  run_link: f.optional,
  description: f.optional,
  model_id: f.optional,
  tags: f.registryTags,
}

/** A version is READY at once, and nobody checks whether its source exists. */
function create(state: State, p: f.Params<typeof createFields>) {
  // The source of a prompt is only a placeholder.
  if (!p.tags.some(({ key }) => key === 'mlflow.prompt.is_prompt')) mustBeUsable(p.source)
  const model = findModel(state, p.name)
  const { storage, logged } = resolveSource(state, p.source)
  const now = Date.now()
  const version: ModelVersion = {
    version: String(model.nextVersion++),
    creation_timestamp: now,
    last_updated_timestamp: now,
    current_stage: 'None',
    description: p.description ?? '',
    source: p.source,
    storage,
    run_id: p.run_id || logged?.source_run_id || '',
    run_link: p.run_link ?? '',
    tags: fromTags(p.tags),
  }
  model.versions.push(version)
  model.last_updated_timestamp = now
  const linked = p.model_id === undefined ? undefined : state.loggedModels.get(p.model_id)
  if (linked) {
    const listed = JSON.parse(linked.tags.get('mlflow.modelVersions') ?? '[]') as unknown[]
    const versions = [...listed, { name: p.name, version: Number(version.version) }]
    linked.tags.set('mlflow.modelVersions', spacedJson(versions))
  }
  return toJson(model, version)
}

/** `models:/m-…` names a logged model, `models:/NAME/VERSION` a version: the files stay where those have them. */
function resolveSource(state: State, source: string): { storage: string; logged?: LoggedModel } {
  const named = /^models:\/+([^/]+)(?:\/(\d+))?$/.exec(source)
  if (!named) return { storage: source }
  const [, name = '', version] = named
  try {
    if (version !== undefined) return { storage: findVersion(state, name, version).storage }
    const logged = findLoggedModel(state, name)
    return { storage: logged.artifact_uri, logged }
  } catch (error) {
    throw new MlflowError(
      'INTERNAL_ERROR',
      `Unable to fetch model from model URI source artifact location '${source}'.Error: ${(error as Error).message}`,
    )
  }
}

function mustBeUsable(source: string): void {
  const scheme = /^([a-z0-9+.-]+):/i.exec(source)?.[1]?.toLowerCase()
  if (scheme === undefined || scheme === 'file') {
    throw invalid(
      `Invalid model version source: '${source}'. To use a local path as a model version source, the run_id ` +
        'request parameter has to be specified and the local path has to be contained within the artifact ' +
        'directory of the run specified by the run_id.',
    )
  }
  const path = decodeAll(source).replace(/^[a-z0-9+.-]+:(\/\/[^/]*)?/i, '')
  const plain = path.replace(/\/+/g, '/').replace(/\/$/, '')
  if (path.includes('\0') || path.split('/').includes('..') || (plain && posix.normalize(plain) !== plain)) {
    throw invalid(
      `Invalid model version source: '${source}'. If supplying a source as an http, https, local file path, ftp, ` +
        'objectstore, or mlflow-artifacts uri, an absolute path must be provided without relative path references ' +
        'present. Please provide an absolute path.',
    )
  }
}

/** Undoes percent-encoding until nothing changes, as MLflow's path checks do. */
export function decodeAll(text: string): string {
  let current = text
  for (;;) {
    let next: string
    try {
      next = decodeURIComponent(current)
    } catch {
      return current
    }
    if (next === current) return current
    current = next
  }
}
