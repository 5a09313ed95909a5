import type { MlflowApi } from '../mlflow/api.ts'
import { artifactUrl, deleteArtifacts, listArtifactDirectory } from '../mlflow/artifacts.ts'
import { ArtifactRootError } from '../mlflow/error.ts'
import {
  deleteAlias,
  deleteModelVersion,
  deleteRegisteredModel,
  findRegisteredModel,
  getByAlias,
  searchModelVersions,
} from '../mlflow/registry.ts'
import { carries } from '../mlflow/tag.ts'
import { deleteExperiment, findExperiment, getExperiment } from '../mlflow/tracking.ts'
import type { Leftover, Registration } from '../schema/report.ts'
import { leftoverCommands } from './leftover-commands.ts'
import { alias, ownTag } from './names.ts'
import type { RegistrationState } from './state.ts'

/** The two ways to the registry: the one the caller named, and the one that removes models. */
export interface CleanUpApis {
  tracking: MlflowApi
  /** Undefined where models cannot be removed at all. */
  removal: MlflowApi | undefined
}

/**
 * Removes what a run made, in an order that leaves nothing dangling, and confirms that it is gone. Whatever
 * cannot be removed is returned as a leftover with the command that removes it. Never rejects.
 */
export async function cleanUp(apis: CleanUpApis, state: RegistrationState): Promise<Registration['cleanup']> {
  const leftovers = (
    await Promise.all([removeModel(apis, state), removeExperiment(apis.tracking, state)])
  ).flat()
  return { done: leftovers.length === 0, leftovers }
}

async function removeModel(apis: CleanUpApis, state: RegistrationState): Promise<Leftover[]> {
  if (!state.asked.model && !state.asked.version) return []
  const isOurs = state.ownsModel && !(await holdsOthers(apis.tracking, state))
  return isOurs ? removeOwnModel(apis, state) : removeVersion(apis, state)
}

/** A model under a name the caller gave may hold other versions by now, which would go with it. */
async function holdsOthers(api: MlflowApi, { modelName, names }: RegistrationState): Promise<boolean> {
  if (modelName === names.model) return false
  const versions = await searchModelVersions(api, `name = '${modelName}'`).catch(() => undefined)
  return versions?.every(({ tags }) => carries(tags, ownTag(names))) !== true
}

/** The registered model is ours: its versions and aliases go with it. */
async function removeOwnModel(
  { tracking, removal }: CleanUpApis,
  state: RegistrationState,
): Promise<Leftover[]> {
  const name = state.modelName
  const left = (reason: string): Leftover[] => [
    { kind: 'registered model', name, reason, command: leftoverCommands.model(removal ?? tracking, name) },
  ]
  try {
    const model =
      state.modelVersion === undefined
        ? await findRegisteredModel(tracking, name)
        : { tags: [ownTag(state.names)] }
    if (!model) return []
    if (!carries(model.tags, ownTag(state.names))) return []
    if (!removal) return left('DELETE does not work on this server')
    await deleteRegisteredModel(removal, name)
    return (await findRegisteredModel(tracking, name)) ? left('still there after it was deleted') : []
  } catch (error) {
    return left(reasonOf(error))
  }
}

/** The model is the caller's or the canary: only our alias and version may go. */
async function removeVersion(
  { tracking, removal }: CleanUpApis,
  state: RegistrationState,
): Promise<Leftover[]> {
  const name = state.modelName
  const version = state.modelVersion ?? (await findLostVersion(tracking, state))
  if (version === undefined) return []
  const left = (reason: string): Leftover[] => [
    {
      kind: 'model version',
      name: `${name} version ${version}`,
      reason,
      command: leftoverCommands.version(removal ?? tracking, name, version),
    },
  ]
  if (!removal) return left('DELETE does not work on this server')
  try {
    if (await isAliased(tracking, name, version)) await deleteAlias(removal, name, alias)
    await deleteModelVersion(removal, name, version)
    return []
  } catch (error) {
    return left(reasonOf(error))
  }
}

/** Asked of the server: another run may have moved the alias since, and a killed one cannot tell. */
async function isAliased(api: MlflowApi, name: string, version: string): Promise<boolean> {
  const found = await getByAlias(api, name, alias).catch(() => undefined)
  return found?.version === version
}

async function findLostVersion(api: MlflowApi, state: RegistrationState): Promise<string | undefined> {
  if (!state.asked.version || state.runId === undefined) return undefined
  const versions = await searchModelVersions(api, `run_id = '${state.runId}'`).catch(() => [])
  return versions.find((one) => carries(one.tags, ownTag(state.names)))?.version
}

/** Deleting the experiment takes its runs with it; its artifacts have to be deleted by themselves. */
async function removeExperiment(api: MlflowApi, state: RegistrationState): Promise<Leftover[]> {
  if (!state.asked.experiment) return []
  try {
    const experimentId =
      state.experimentId ?? (await findExperiment(api, state.names.experiment))?.experiment_id
    if (experimentId === undefined) return []
    const removed = [removeArtifacts(api, state, experimentId), deleteAndConfirm(api, state, experimentId)]
    return (await Promise.all(removed)).flat()
  } catch (error) {
    return [leftExperiment(api, state, reasonOf(error))]
  }
}

async function deleteAndConfirm(
  api: MlflowApi,
  state: RegistrationState,
  experimentId: string,
): Promise<Leftover[]> {
  try {
    await deleteExperiment(api, experimentId)
    const { lifecycle_stage } = await getExperiment(api, experimentId)
    return lifecycle_stage === 'deleted'
      ? []
      : [leftExperiment(api, { ...state, experimentId }, 'still active after it was deleted')]
  } catch (error) {
    return [leftExperiment(api, { ...state, experimentId }, reasonOf(error))]
  }
}

function leftExperiment(api: MlflowApi, state: RegistrationState, reason: string): Leftover {
  const name = state.names.experiment
  const command = leftoverCommands.experiment(api, state.experimentId ?? '<id>')
  return { kind: 'experiment', name, reason, command }
}

/** The experiment is ours alone, so its whole artifact directory goes. */
async function removeArtifacts(
  api: MlflowApi,
  state: RegistrationState,
  experimentId: string,
): Promise<Leftover[]> {
  try {
    const root = state.artifactLocation ?? (await getExperiment(api, experimentId)).artifact_location
    const url = artifactUrl(api, root)
    const path = decodeURIComponent(url.split('/mlflow-artifacts/artifacts/')[1] ?? '')
    // A root that does not end in our experiment may hold other people's artifacts.
    if (path.split('/').at(-1) !== experimentId)
      throw new Error('the artifact root is not the experiment’s own')
    const refusal = await deleteArtifacts(api, url).then(() => undefined, reasonOf)
    // Asked whatever the answer was: a run that was cut short does not know what it has uploaded.
    const left = await listArtifactDirectory(api, path)
    if (left.length === 0) return []
    const reason = refusal ?? `${left.length} entries are still there`
    return [{ kind: 'artifacts', name: root, reason, command: leftoverCommands.artifacts(url) }]
  } catch (error) {
    // Nothing was uploaded to a root that cannot be written to.
    if (error instanceof ArtifactRootError || state.files.length === 0) return []
    const name = state.artifactLocation ?? `of experiment ${experimentId}`
    return [
      {
        kind: 'artifacts',
        name,
        reason: reasonOf(error),
        command: leftoverCommands.experiment(api, experimentId),
      },
    ]
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
