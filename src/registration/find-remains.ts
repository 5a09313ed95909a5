import type { MlflowApi } from '../mlflow/api.ts'
import { searchModelVersions, searchRegisteredModels } from '../mlflow/registry.ts'
import type { Tag } from '../mlflow/tag.ts'
import { searchExperiments } from '../mlflow/tracking.ts'
import { createdTag, idPattern, idTag, namesOf } from './names.ts'
import { newRegistrationState, type RegistrationState } from './state.ts'

/**
 * What runs older than `ageMs` have left on a server, as states that clean-up can take. Only things that carry our
 * tag with an id of ours are found; models and versions whatever they are called, since a caller may name them.
 */
export async function findRemains(
  api: MlflowApi,
  { ageMs }: { ageMs: number },
  now = Date.now(),
): Promise<RegistrationState[]> {
  const wanted = (id: string, created: string) => idPattern.test(id) && now - Date.parse(created) >= ageMs
  const filter = `tags.${idTag} LIKE '%'`
  const [experiments, models, versions] = await Promise.all([
    searchExperiments(api, filter),
    searchRegisteredModels(api, filter),
    searchModelVersions(api, filter),
  ])
  const found = new Map<string, RegistrationState>()
  /** One for each run and model, since a run may have used the name that a caller gave. */
  const stateOf = (tags: readonly Tag[], model?: string): RegistrationState | undefined => {
    const id = valueOfTag(tags, idTag)
    if (!wanted(id, valueOfTag(tags, createdTag))) return undefined
    const names = namesOf(id)
    const key = `${id} ${model ?? names.model}`
    const state = found.get(key) ?? newRegistrationState(names, model)
    found.set(key, state)
    return state
  }
  for (const { tags, experiment_id, name } of experiments) {
    // One that has our tag by another name is a copy of somebody's, or not what the search was asked for.
    const state = name === namesOf(valueOfTag(tags, idTag)).experiment ? stateOf(tags) : undefined
    if (!state) continue
    state.experimentId = experiment_id
    Object.assign(state.asked, { experiment: true, upload: true })
  }
  for (const { tags, name } of models) {
    const state = stateOf(tags, name)
    if (!state) continue
    state.asked.model = true
    state.modelMade = true
  }
  for (const { tags, name, source } of versions) {
    // MLflow copies tags with a version; a copy belongs to whoever made it.
    const state = source.startsWith('models:/') ? undefined : stateOf(tags, name)
    if (state) state.asked.version = true
  }
  return [...found.values()]
}

const valueOfTag = (tags: readonly Tag[], key: string) => tags.find((tag) => tag.key === key)?.value ?? ''
