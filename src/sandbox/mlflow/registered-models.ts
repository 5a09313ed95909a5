import { invalid, MlflowError } from './errors.ts'
import * as f from './fields.ts'
import { canonicalStage, toJson as versionJson } from './model-versions.ts'
import { type Route, route } from './route.ts'
import { compileFilter, compileOrder, pageOf, type Searchable, showing, tagOf } from './search.ts'
import {
  findModel,
  findVersion,
  fromTags,
  type ModelVersion,
  nonEmpty,
  type RegisteredModel,
  type State,
  toTags,
} from './state.ts'

const toJson = (model: RegisteredModel) => ({
  name: model.name,
  creation_timestamp: model.creation_timestamp,
  last_updated_timestamp: model.last_updated_timestamp,
  description: model.description || undefined,
  latest_versions: nonEmpty(latestVersions(model).map((version) => versionJson(model, version))),
  tags: toTags(model.tags),
  aliases: nonEmpty([...model.aliases].map(([alias, version]) => ({ alias, version }))),
})

/** The newest version of each stage. */
function latestVersions(model: RegisteredModel, stages: string[] = []): ModelVersion[] {
  const latest = new Map<string, ModelVersion>()
  for (const version of model.versions) latest.set(version.current_stage, version)
  return [...latest.values()].filter((each) => stages.length === 0 || stages.includes(each.current_stage))
}

const searchable: Searchable<RegisteredModel> = {
  attributes: {
    name: (model) => model.name,
    creation_timestamp: (model) => model.creation_timestamp,
    last_updated_timestamp: (model) => model.last_updated_timestamp,
    timestamp: (model) => model.last_updated_timestamp,
  },
  maps: { tags: (model, key) => tagOf(model.tags, key) },
}

export function registeredModelRoutes(state: State): Route[] {
  return [...modelRoutes(state), ...tagAndAliasRoutes(state), ...queryRoutes(state)]
}

const createFields = { name: f.text, description: f.optional, tags: f.registryTags }

function create(state: State, { name, description, tags }: f.Params<typeof createFields>): RegisteredModel {
  mustBeFree(state, name)
  const now = Date.now()
  const model: RegisteredModel = {
    name,
    creation_timestamp: now,
    last_updated_timestamp: now,
    description,
    tags: fromTags(tags),
    aliases: new Map(),
    versions: [],
    nextVersion: 1,
  }
  state.registeredModels.set(name, model)
  return model
}

function mustBeFree(state: State, name: string): void {
  if (state.registeredModels.has(name)) {
    throw new MlflowError('RESOURCE_ALREADY_EXISTS', `Registered Model (name=${name}) already exists.`)
  }
}

function modelRoutes(state: State): Route[] {
  return [
    route('POST', 'registered-models/create', createFields, (p) => ({
      registered_model: toJson(create(state, p)),
    })),
    route('PATCH', 'registered-models/update', { name: f.text, description: f.optional }, (p) => {
      const model = findModel(state, p.name)
      model.description = p.description
      model.last_updated_timestamp = Date.now()
      return { registered_model: toJson(model) }
    }),
    route('POST', 'registered-models/rename', { name: f.text, new_name: f.text }, (p) => {
      const model = findModel(state, p.name)
      mustBeFree(state, p.new_name)
      state.registeredModels.delete(p.name)
      model.name = p.new_name
      model.last_updated_timestamp = Date.now()
      state.registeredModels.set(p.new_name, model)
      return { registered_model: toJson(model) }
    }),
    route('DELETE', 'registered-models/delete', { name: f.text }, (p) => {
      findModel(state, p.name)
      state.registeredModels.delete(p.name)
    }),
  ]
}

const aliasName = f.textUpTo(255, 'Registered model alias name')

function tagAndAliasRoutes(state: State): Route[] {
  return [
    route('POST', 'registered-models/set-tag', { name: f.text, ...f.registryTag }, (p) => {
      findModel(state, p.name).tags.set(p.key, p.value)
    }),
    route('DELETE', 'registered-models/delete-tag', { name: f.text, key: f.text }, (p) => {
      findModel(state, p.name).tags.delete(p.key)
    }),
    route('POST', 'registered-models/alias', { name: f.text, alias: aliasName, version: f.version }, (p) => {
      mustBeAlias(p.alias)
      findVersion(state, p.name, p.version)
      findModel(state, p.name).aliases.set(p.alias, p.version)
    }),
    route('DELETE', 'registered-models/alias', { name: f.text, alias: f.text }, (p) => {
      findModel(state, p.name).aliases.delete(p.alias)
    }),
    route('GET', 'registered-models/alias', { name: f.text, alias: f.text }, (p) => {
      const model = state.registeredModels.get(p.name)
      const version = model?.aliases.get(p.alias)
      if (!model || version === undefined) throw invalid(`Registered model alias ${p.alias} not found.`)
      // The alias of a deleted version still points at it, up to MLflow 3.16.
      return { model_version: versionJson(model, findVersion(state, p.name, version), 'with aliases') }
    }),
  ]
}

function mustBeAlias(alias: string): void {
  if (!/^[\w-]+$/.test(alias)) {
    throw invalid(
      `Invalid alias name: '${alias}'. Names may only contain alphanumerics, underscores (_), and dashes (-).`,
    )
  }
  if (alias.toLowerCase() === 'latest') {
    throw invalid("'latest' alias name (case insensitive) is reserved.")
  }
  if (/^v\d+$/i.test(alias)) throw invalid(`Version alias name '${alias}' is reserved.`)
}

const searchFields = {
  filter: f.optional,
  max_results: f.pageSize(100, 1000),
  order_by: f.texts,
  page_token: f.optional,
}

function queryRoutes(state: State): Route[] {
  const latest = (p: { name: string; stages: string[] }) => {
    const model = findModel(state, p.name)
    const versions = latestVersions(model, p.stages.map(canonicalStage)).map((version) =>
      versionJson(model, version),
    )
    return { model_versions: nonEmpty(versions) }
  }
  const latestFields = { name: f.text, stages: f.texts }
  return [
    route('GET', 'registered-models/get', { name: f.text }, (p) => ({
      registered_model: toJson(findModel(state, p.name)),
    })),
    route('GET', 'registered-models/search', searchFields, (p) => {
      const shown = showing(p.filter)
      const found = [...state.registeredModels.values()]
        .filter(({ tags }) => shown(tags))
        .filter(compileFilter(p.filter, searchable))
        .sort(compileOrder([...p.order_by, 'name ASC'], searchable))
      return pageOf('registered_models', found, toJson, p)
    }),
    route('POST', 'registered-models/get-latest-versions', latestFields, latest),
    route('GET', 'registered-models/get-latest-versions', latestFields, latest),
  ]
}
