import { absentAsUndefined, call, type MlflowApi, Nothing, remove, searchAll } from './api.ts'
import { createOnce } from './create-once.ts'
import { isNameOf } from './same-name.ts'
import type { ModelVersion, RegisteredModel } from './shapes.ts'
import { carries, type Tag } from './tag.ts'

export type { ModelVersion, RegisteredModel }

/** `POST registered-models/create`; after a lost answer the model counts as ours only with `tag` on it. */
export async function createRegisteredModel(
  api: MlflowApi,
  name: string,
  tag: Tag,
  tags: Tag[],
): Promise<RegisteredModel> {
  const body = { name, tags: [tag, ...tags] }
  const created = async () =>
    (await call(api, 'POST', 'registered-models/create', { body }, (shapes) => shapes.OneModel))
      .registered_model
  return createOnce(created, async () => {
    const model = await findRegisteredModel(api, name)
    return model && carries(model.tags, tag) ? model : undefined
  })
}

/** `GET registered-models/get`, undefined where there is none of that name. */
export async function findRegisteredModel(
  api: MlflowApi,
  name: string,
): Promise<RegisteredModel | undefined> {
  const found = await absentAsUndefined(
    call(api, 'GET', 'registered-models/get', { query: { name } }, (shapes) => shapes.OneModel),
  )
  return found?.registered_model
}

/** `GET registered-models/search` (GET only: POST is 405), all pages of at most 100. */
export function searchRegisteredModels(api: MlflowApi, filter: string): Promise<RegisteredModel[]> {
  const query = { filter, max_results: 100 }
  return searchAll(
    api,
    'registered-models/search',
    query,
    'registered_models',
    (shapes) => shapes.RegisteredModel,
  )
}

/** `DELETE registered-models/delete`: its versions and aliases go with it, artifacts stay. */
export async function deleteRegisteredModel(api: MlflowApi, name: string): Promise<void> {
  await remove(api, 'DELETE', 'registered-models/delete', { name })
}

/**
 * `POST model-versions/create`. `source` is the run's artifact URI plus the model's path: a literal `runs:/…`
 * would come back verbatim. Some servers require `runId` to match it. Tags inline save a request each.
 */
export async function createModelVersion(
  api: MlflowApi,
  version: { name: string; source: string; runId: string; tags: Tag[] },
): Promise<ModelVersion> {
  const { name, source, runId, tags } = version
  const body = { name, source, run_id: runId, tags }
  const created = async () =>
    (await call(api, 'POST', 'model-versions/create', { body }, (shapes) => shapes.OneVersion)).model_version
  const filter = `run_id = '${runId}'`
  return createOnce(created, async () =>
    (await searchModelVersions(api, filter)).find((one) => isNameOf(one.name, name)),
  )
}

/** `GET model-versions/get`. */
export async function getModelVersion(api: MlflowApi, name: string, version: string): Promise<ModelVersion> {
  return (
    await call(api, 'GET', 'model-versions/get', { query: { name, version } }, (shapes) => shapes.OneVersion)
  ).model_version
}

/** `GET model-versions/search`, all pages of at most 200. Filters by name, run_id or tag. */
export function searchModelVersions(api: MlflowApi, filter: string): Promise<ModelVersion[]> {
  const query = { filter, max_results: 200 }
  return searchAll(api, 'model-versions/search', query, 'model_versions', (shapes) => shapes.ModelVersion)
}

/** `DELETE model-versions/delete`. Delete its aliases first: older releases leave them dangling. */
export async function deleteModelVersion(api: MlflowApi, name: string, version: string): Promise<void> {
  await remove(api, 'DELETE', 'model-versions/delete', { name, version })
}

/** `POST model-versions/set-tag`. */
export async function setModelVersionTag(
  api: MlflowApi,
  name: string,
  version: string,
  tag: Tag,
): Promise<void> {
  const body = { name, version, key: tag.key, value: tag.value }
  await call(api, 'POST', 'model-versions/set-tag', { body, idempotent: true }, Nothing)
}

/** `POST registered-models/alias`. `latest` and `v1`-like names are reserved. */
export async function setAlias(api: MlflowApi, name: string, alias: string, version: string): Promise<void> {
  const body = { name, alias, version }
  await call(api, 'POST', 'registered-models/alias', { body, idempotent: true }, Nothing)
}

/** `GET registered-models/alias`: the version an alias points at. */
export async function getByAlias(api: MlflowApi, name: string, alias: string): Promise<ModelVersion> {
  return (
    await call(
      api,
      'GET',
      'registered-models/alias',
      { query: { name, alias } },
      (shapes) => shapes.OneVersion,
    )
  ).model_version
}

/** `DELETE registered-models/alias`. */
export async function deleteAlias(api: MlflowApi, name: string, alias: string): Promise<void> {
  await remove(api, 'DELETE', 'registered-models/alias', { name, alias })
}
