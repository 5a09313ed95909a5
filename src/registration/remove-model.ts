import { absentAsUndefined, type MlflowApi } from '../mlflow/api.ts'
import {
  deleteAlias,
  deleteModelVersion,
  deleteRegisteredModel,
  getByAlias,
  type ModelVersion,
  searchModelVersions,
} from '../mlflow/registry.ts'
import { isNameOf } from '../mlflow/same-name.ts'
import { carries } from '../mlflow/tag.ts'
import type { Leftover } from '../schema/report.ts'
import { leftoverCommands } from './leftover-commands.ts'
import { alias, canaryModel, idTag, ownTag } from './names.ts'
import { type Found, type Patience, type Settled, settle } from './settle.ts'
import type { RegistrationState } from './state.ts'
import { isOwnVersion, NotOursError, ownModel, ownVersion, type VersionMarks } from './verify-ownership.ts'

/** The two ways to the registry: the one the caller named, and the one that removes models. */
export interface CleanUpApis {
  tracking: MlflowApi
  /** Undefined where models cannot be removed at all. */
  removal: MlflowApi | undefined
}

const noRemoval = 'DELETE does not work on this server, so it stays until that is fixed'

/** The registered model where the run made it, with all that is in it; else the run's own versions and alias. */
export async function removeModel(
  apis: CleanUpApis,
  state: RegistrationState,
  patience: Patience,
): Promise<Leftover[]> {
  const { asked, doubts, modelName } = state
  if (!asked.model && !asked.version) return []
  let isGone = false
  const look = async () => {
    const found = await findOwnModel(apis, state)
    isGone = found === undefined
    return found ?? []
  }
  // Each creation that was never answered may make it anew, after it was removed.
  const made = state.modelMade === true
  const doubted = doubts.model > 0 ? doubts.model + (made ? 1 : 0) : 0
  const model = await settle(look, { doubted, made }, patience)
  const command = leftoverCommands.model(apis.removal ?? apis.tracking, modelName)
  const leftModels = leftoversOf('registered model', modelName, model, command)
  // Its versions go with it; but the canary is every run's, whichever of them made it.
  const goesWhole = model.left.length > 0 && modelName !== canaryModel
  if (!asked.version || (isGone && model.sure) || goesWhole) return leftModels
  const isKnown = state.modelVersion !== undefined
  const versions = await settle(
    () => findOwnVersions(apis, state),
    { doubted: doubts.version > 0 ? doubts.version + (isKnown ? 1 : 0) : 0, made: isKnown },
    model.silent ? { ...patience, pauses: [] } : patience,
  )
  const leftVersions = versions.left.map(({ version }): Leftover => {
    const name = `${modelName} version ${version}`
    const command = leftoverCommands.version(apis.removal ?? apis.tracking, modelName, version)
    return { kind: 'model version', name, reason: versions.reason, command }
  })
  if (leftVersions.length > 0) return [...leftVersions, ...leftModels]
  const lookUp = leftoverCommands.versionsOf(apis.tracking, modelName, state.names.id)
  return [
    ...leftoversOf('model version', `of run ${state.names.id} in ${modelName}`, versions, lookUp),
    ...leftModels,
  ]
}

/** Nothing where there is none; one that is not known to be there is possibly left. */
export function leftoversOf(
  kind: Leftover['kind'],
  name: string,
  { left, reason, removed, sure }: Omit<Settled<Found>, 'silent'>,
  command: string,
): Leftover[] {
  if (left.length > 0) return [{ kind, name, reason, command }]
  if (sure) return []
  const unseen =
    removed > 0
      ? `${reason}: it may appear again`
      : `${reason}; it was not seen, but may be there or may still appear`
  return [{ kind, name, reason: `${unseen} (--cleanup-stale looks again)`, command, possibly: true }]
}

/**
 * The model, unless it is not this run's or holds what somebody else has put into it since; undefined where there
 * is none of that name.
 */
async function findOwnModel(
  { tracking, removal }: CleanUpApis,
  state: RegistrationState,
): Promise<Found[] | undefined> {
  const { modelName, names } = state
  try {
    const [model, versions] = await Promise.all([
      ownModel(tracking, modelName, names),
      searchModelVersions(tracking, `name = '${modelName}'`),
    ])
    if (!model) return undefined
    // Thrown in a model of the run's own name: there it is more likely that a tag was lost, and the model is told.
    if (versions.some(({ name, tags }) => isNameOf(name, modelName) && !carries(tags, ownTag(names))))
      throw new NotOursError(`a version of ${modelName}`)
  } catch (error) {
    // A name that only this run uses cannot be somebody else's: a tag was lost, and it stays untouched.
    if (error instanceof NotOursError && modelName !== names.model) return []
    throw error
  }
  return [{ remove: async () => deleteRegisteredModel(needed(removal), modelName) }]
}

interface FoundVersion extends Found {
  version: string
}

/** The run's versions: the one it knows, and those that a search by its tag finds. */
async function findOwnVersions(
  { tracking, removal }: CleanUpApis,
  state: RegistrationState,
): Promise<FoundVersion[]> {
  const { modelName, names, modelVersion } = state
  const marks = { modelName, names, ...(state.runId === undefined ? {} : { runId: state.runId }) }
  const candidates = new Set(modelVersion === undefined ? [] : [modelVersion])
  if (modelVersion === undefined || state.doubts.version > 0) {
    const tagged = await searchModelVersions(tracking, `tags.${idTag} = '${names.id}'`)
    for (const one of tagged) if (isOwnVersion(one, marks)) candidates.add(one.version)
  }
  const read = await Promise.all(
    [...candidates].map((one) => readVersion(tracking, one, marks, one === modelVersion)),
  )
  return read
    .filter((one) => one !== undefined)
    .map(({ version }) => ({
      version,
      remove: async () => {
        const api = needed(removal)
        if (await isAliased(tracking, modelName, version)) await deleteAlias(api, modelName, alias)
        await deleteModelVersion(api, modelName, version)
      },
    }))
}

/** Undefined where it is gone, or where a search named one that is not ours. */
async function readVersion(
  api: MlflowApi,
  version: string,
  marks: VersionMarks,
  isKnown: boolean,
): Promise<ModelVersion | undefined> {
  try {
    return await absentAsUndefined(ownVersion(api, version, marks))
  } catch (error) {
    if (error instanceof NotOursError && !isKnown) return undefined
    throw error
  }
}

/** Asked of the server: another run may have moved the alias since, and a killed one cannot tell. */
async function isAliased(api: MlflowApi, name: string, version: string): Promise<boolean> {
  const found = await getByAlias(api, name, alias).catch(() => undefined)
  return found !== undefined && isNameOf(found.name, name) && found.version === version
}

function needed(removal: MlflowApi | undefined): MlflowApi {
  if (!removal) throw new Error(noRemoval)
  return removal
}
