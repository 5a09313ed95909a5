import type { MlflowApi } from '../mlflow/api.ts'
import { searchModelVersions, searchRegisteredModels } from '../mlflow/registry.ts'
import type { Tag } from '../mlflow/tag.ts'
import { searchExperiments } from '../mlflow/tracking.ts'
import { canaryModel, createdTag, idTag, namesOf } from './names.ts'
import { newRegistrationState, type RegistrationState } from './state.ts'

/** Ids this tool makes; a tag with another value was not written by it. */
const idPattern = /^\d{8}t\d{6}z-[0-9a-f]{8}$/

/** Which remains to look for: those of runs older than `ageMs`, or those of one run. */
export type Which = { ageMs: number } | { id: string }

/**
 * What earlier runs have left on a server, as states that clean-up can take. Only things that carry our tag
 * with an id of ours are found, whatever they are called.
 */
export async function findRemains(
  api: MlflowApi,
  which: Which,
  now = Date.now(),
): Promise<RegistrationState[]> {
  const wanted = (id: string, created: string) =>
    idPattern.test(id) && ('id' in which ? id === which.id : now - Date.parse(created) >= which.ageMs)
  const filter = 'id' in which ? `tags.${idTag} = '${which.id}'` : `tags.${idTag} LIKE '%'`
  const [experiments, models, versions] = await Promise.all([
    searchExperiments(api, filter),
    searchRegisteredModels(api, filter),
    searchModelVersions(api, filter),
  ])
  const found = new Map<string, RegistrationState>()
  const stateOf = (tags: readonly Tag[]): RegistrationState | undefined => {
    const id = valueOfTag(tags, idTag)
    if (!wanted(id, valueOfTag(tags, createdTag))) return undefined
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
    // The canary is every run's, whichever of them made it.
    if (state && name !== canaryModel)
      Object.assign(state, { modelName: name, ownsModel: true, asked: { ...state.asked, model: true } })
  }
  for (const { tags, name, version } of versions) {
    const state = stateOf(tags)
    // MLflow copies tags with a version: one outside the run's own model may be a copy that somebody uses.
    if (!state || (state.ownsModel && state.modelName !== name)) continue
    const asked = { ...state.asked, version: true }
    Object.assign(state, { modelName: name, modelVersion: version, asked })
  }
  return [...found.values()]
}

const valueOfTag = (tags: readonly Tag[], key: string) => tags.find((tag) => tag.key === key)?.value ?? ''
