import type { MlflowApi } from '../mlflow/api.ts'
import { searchModelVersions, searchRegisteredModels } from '../mlflow/registry.ts'
import type { Tag } from '../mlflow/tag.ts'
import { searchExperiments } from '../mlflow/tracking.ts'
import { createdTag, idTag, namesOf } from './names.ts'
import { newRegistrationState, type RegistrationState } from './state.ts'

/** Ids this tool makes; a tag with another value was not written by it. */
const idPattern = /^\d{8}t\d{6}z-[0-9a-f]{8}$/

/**
 * What runs older than `ageMs` have left on a server, as states that clean-up can take. Only things that
 * carry our tag with an id of ours are found, whatever they are called.
 */
export async function findStale(
  api: MlflowApi,
  ageMs: number,
  now = Date.now(),
): Promise<RegistrationState[]> {
  const filter = `tags.${idTag} LIKE '%'`
  const [experiments, models, versions] = await Promise.all([
    searchExperiments(api, filter),
    searchRegisteredModels(api, filter),
    searchModelVersions(api, filter),
  ])
  const found = new Map<string, RegistrationState>()
  const stateOf = (tags: readonly Tag[]): RegistrationState | undefined => {
    const id = valueOfTag(tags, idTag)
    const age = now - Date.parse(valueOfTag(tags, createdTag) ?? '')
    if (!id || !idPattern.test(id) || !(age >= ageMs)) return undefined
    const state = found.get(id) ?? newRegistrationState(namesOf(id), undefined)
    found.set(id, state)
    return state
  }
  for (const { tags, experiment_id } of experiments) {
    const state = stateOf(tags)
    if (state)
      Object.assign(state, { experimentId: experiment_id, asked: { ...state.asked, experiment: true } })
  }
  for (const { tags, name } of models) {
    const state = stateOf(tags)
    if (state?.names.model === name)
      Object.assign(state, { ownsModel: true, asked: { ...state.asked, model: true } })
  }
  for (const { tags, name, version, aliases } of versions) {
    const state = stateOf(tags)
    if (!state || state.ownsModel) continue
    const asked = { ...state.asked, version: true }
    Object.assign(state, { modelName: name, modelVersion: version, aliased: aliases.length > 0, asked })
  }
  return [...found.values()]
}

const valueOfTag = (tags: readonly Tag[], key: string) => tags.find((tag) => tag.key === key)?.value
