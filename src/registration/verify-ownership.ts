import type { MlflowApi } from '../mlflow/api.ts'
import {
  findRegisteredModel,
  getModelVersion,
  type ModelVersion,
  type RegisteredModel,
} from '../mlflow/registry.ts'
import { isNameOf } from '../mlflow/same-name.ts'
import { carries } from '../mlflow/tag.ts'
import { type Experiment, getExperiment, getRun, type Run } from '../mlflow/tracking.ts'
import { type Names, ownTag } from './names.ts'

/** Something that a server named is not what this run made: a proxy or cache may have mixed up its answers. */
export class NotOursError extends Error {
  override name = 'NotOursError'
  /** True where it is what was asked for, and only the mark is not on it, or not yet. */
  readonly isUnmarked: boolean

  constructor(what: string, isUnmarked = false) {
    super(
      `the server named ${what}, which on a second look does not carry this run's mark: marks are lost, or answers mixed up, on the way`,
    )
    this.isUnmarked = isUnmarked
  }
}

/*
 * The one door for ids that a server tells: nothing is written into and nothing deleted before it came through
 * here, read back by that id and found to carry this run's name and tag. But for one case: on a version of a model that
 * bears this run's own name, whichever the server tells, alias and tag are set while it is read back.
 */

/** @throws NotOursError, and MlflowError where it cannot be read */
export async function ownExperiment(api: MlflowApi, id: string, names: Names): Promise<Experiment> {
  const found = await getExperiment(api, id)
  const isIt = found.experiment_id === id && isNameOf(found.name, names.experiment)
  if (!isIt || !carries(found.tags, ownTag(names))) throw new NotOursError(`experiment ${id}`, isIt)
  return found
}

/** `experimentId` has been read back already. @throws as `ownExperiment` */
export async function ownRun(api: MlflowApi, id: string, experimentId: string, names: Names): Promise<Run> {
  const found = await getRun(api, id)
  const { run_id, experiment_id } = found.info
  const isIt = run_id === id && experiment_id === experimentId
  if (!isIt || !carries(found.data.tags, ownTag(names))) throw new NotOursError(`run ${id}`, isIt)
  return found
}

/** What makes a model version one of a certain run. */
export interface VersionMarks {
  modelName: string
  names: Names
  /** Read back already. */
  runId?: string
}

/** @throws as `ownExperiment` */
export async function ownVersion(
  api: MlflowApi,
  version: string,
  marks: VersionMarks,
): Promise<ModelVersion> {
  const found = await getModelVersion(api, marks.modelName, version)
  if (found.version !== version || !isOwnVersion(found, marks)) {
    const isIt = found.version === version && isNameOf(found.name, marks.modelName)
    throw new NotOursError(`version ${version} of ${marks.modelName}`, isIt && found.run_id === '')
  }
  return found
}

/**
 * By our tag, or by our run where a server loses tags. MLflow copies both with a version; a copy belongs to
 * whoever made it, and its source names the version it came from.
 */
export function isOwnVersion(found: ModelVersion, { modelName, names, runId }: VersionMarks): boolean {
  if (!isNameOf(found.name, modelName) || found.source.startsWith('models:/')) return false
  const ofOtherRun = runId !== undefined && found.run_id !== '' && found.run_id !== runId
  if (ofOtherRun) return false
  return carries(found.tags, ownTag(names)) || (runId !== undefined && found.run_id === runId)
}

/** The registered model of that name, or undefined where there is none. @throws as `ownExperiment` */
export async function ownModel(
  api: MlflowApi,
  name: string,
  names: Names,
): Promise<RegisteredModel | undefined> {
  const found = await findRegisteredModel(api, name)
  if (found && (!isNameOf(found.name, name) || !carries(found.tags, ownTag(names))))
    throw new NotOursError(`model ${name}`)
  return found
}
