import { absentAsUndefined, type MlflowApi } from '../mlflow/api.ts'
import {
  artifactUrl,
  deleteArtifacts,
  isTurnedOff,
  listArtifactDirectory,
  pathIn,
} from '../mlflow/artifacts.ts'
import { ArtifactRootError, MlflowError } from '../mlflow/error.ts'
import { deleteExperiment, type Experiment, findAnyExperiment, searchRuns } from '../mlflow/tracking.ts'
import type { Leftover } from '../schema/report.ts'
import { leftoverCommands } from './leftover-commands.ts'
import { idTag } from './names.ts'
import { leftoversOf } from './remove-model.ts'
import { type Found, type Patience, settle } from './settle.ts'
import type { RegistrationState } from './state.ts'
import { ownExperiment, ownRun } from './verify-ownership.ts'

/** Deleting the experiment takes its runs with it; its artifacts have to be deleted by themselves. */
export async function removeExperiment(
  api: MlflowApi,
  state: RegistrationState,
  patience: Patience,
): Promise<Leftover[]> {
  if (!state.asked.experiment) return []
  const expected = {
    doubted: state.doubts.experiment > 0 ? 1 : 0,
    made: state.experimentId !== undefined,
  }
  const [experiment, artifacts] = await Promise.all([
    settle(() => findActive(api, state), expected, patience),
    removeArtifacts(api, state, patience),
  ])
  const [left] = experiment.left
  const name = state.names.experiment
  const id = left?.id ?? state.experimentId
  const command = id ? leftoverCommands.experiment(api, id) : leftoverCommands.experimentNamed(api, name)
  return [...artifacts, ...leftoversOf('experiment', name, experiment, command)]
}

interface FoundExperiment extends Found {
  id: string
}

async function findActive(api: MlflowApi, state: RegistrationState): Promise<FoundExperiment[]> {
  const found = await findOwn(api, state)
  if (found?.lifecycle_stage !== 'active') return []
  const id = found.experiment_id
  return [{ id, remove: () => deleteExperiment(api, id) }]
}

/**
 * The run's experiment, read back by its id; also a deleted one, whose artifacts are still there. MLflow keeps
 * deleted ones, so that an id which is not there is no answer: the name is asked for, too.
 */
async function findOwn(
  api: MlflowApi,
  { experimentId, names }: RegistrationState,
): Promise<Experiment | undefined> {
  const readBack = (id: string) => absentAsUndefined(ownExperiment(api, id, names))
  const known = experimentId === undefined ? undefined : await readBack(experimentId)
  if (known) return known
  const named = await findAnyExperiment(api, names.experiment)
  return named && readBack(named.experiment_id)
}

async function removeArtifacts(
  api: MlflowApi,
  state: RegistrationState,
  patience: Patience,
): Promise<Leftover[]> {
  if (!state.asked.upload) return []
  let places: string[] = []
  const entriesIn = (url: string) => entriesAt(api, url, isNothingTaken(state))
  const look = async (): Promise<(Found & { url: string })[]> => {
    // Listed while it is asked whether it is the place: mostly it is.
    const [likely] = places.length === 0 ? usualPlace(api, state) : []
    const ahead = likely === undefined ? undefined : entriesIn(likely)
    const ended = ahead?.catch(() => {})
    try {
      if (places.length === 0) places = await placesOf(api, state)
    } finally {
      await ended
    }
    const listed = await Promise.all(
      places.map(async (url) => ({
        url,
        entries: await (ahead && url === likely ? ahead : entriesIn(url)),
      })),
    )
    return listed
      .filter(({ entries }) => entries > 0)
      .map(({ url }) => ({ url, remove: () => deleteArtifacts(api, url) }))
  }
  // A file that was under way when its upload broke off may land at any time.
  const doubted = state.doubts.upload > 0 ? Number.POSITIVE_INFINITY : 0
  const looked = await settle(look, { doubted, made: true }, patience)
  // Uploads that were answered and are in no list: it may be an old answer, told anew.
  const isUnseen = state.files.length > 0 && looked.sure && looked.removed + looked.left.length === 0
  const settled = isUnseen ? { ...looked, sure: false, reason: 'no list names them' } : looked
  const known = places.length > 0 ? places : usualPlace(api, state)
  const urls = settled.left.length > 0 ? settled.left.map(({ url }) => url) : known
  return urls.flatMap((url) =>
    leftoversOf(
      'artifacts',
      `mlflow-artifacts:/${pathIn(url)}`,
      settled,
      leftoverCommands.artifacts(api, url),
    ),
  )
}

/** Where MLflow keeps them unless it was told otherwise, for a command where the server would not say. */
const usualPlace = (api: MlflowApi, { experimentId }: RegistrationState) =>
  experimentId === undefined ? [] : [artifactUrl(api, `mlflow-artifacts:/${experimentId}`)]

/**
 * Where the run's artifacts lie: below its experiment's own root. A root that is not the experiment's own may hold
 * other people's artifacts, and one that makes no sense may be a mix-up: then only the folders of runs that were read
 * back as ours.
 */
async function placesOf(api: MlflowApi, state: RegistrationState): Promise<string[]> {
  const experiment = await findOwn(api, state)
  if (!experiment) return []
  const id = experiment.experiment_id
  const root = urlOrNothing(api, experiment.artifact_location)
  if (root !== undefined && pathIn(root).split('/').at(-1) === id) return [root]
  const tagged = await searchRuns(api, [id], `tags."${idTag}" = '${state.names.id}'`)
  const runs = await Promise.all(tagged.map(({ info }) => ownRun(api, info.run_id, id, state.names)))
  return runs.flatMap(({ info }) => {
    const url = urlOrNothing(api, info.artifact_uri)
    return url !== undefined && isOfRun(url, info.run_id) ? [url] : []
  })
}

/** Nothing where nobody can write to: nothing was uploaded there. */
function urlOrNothing(api: MlflowApi, uri: string): string | undefined {
  try {
    return artifactUrl(api, uri)
  } catch (error) {
    if (error instanceof ArtifactRootError) return undefined
    throw error
  }
}

/** Whether an artifact root belongs to one run alone. */
export const isOfRun = (root: string, runId: string): boolean => root.split('/').includes(runId)

/** True where every upload was refused. */
const isNothingTaken = ({ files, doubts }: RegistrationState) => files.length === 0 && doubts.upload === 0

async function entriesAt(api: MlflowApi, url: string, isEmpty: boolean): Promise<number> {
  try {
    return (await listArtifactDirectory(api, pathIn(url))).length
  } catch (error) {
    // Whoever turned the service off turned its lists off as well.
    if (isEmpty && error instanceof MlflowError && isTurnedOff(error.answer)) return 0
    throw error
  }
}
