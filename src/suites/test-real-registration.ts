import type { Settings } from '../inputs/settings.ts'
import { artifactUrl } from '../mlflow/artifacts.ts'
import { MlflowError } from '../mlflow/error.ts'
import {
  createModelVersion,
  createRegisteredModel,
  findRegisteredModel,
  getModelVersion,
  setAlias,
  setModelVersionTag,
} from '../mlflow/registry.ts'
import { calledOtherwise, isNameOf } from '../mlflow/same-name.ts'
import { carries, type Tag } from '../mlflow/tag.ts'
import { createExperiment, createRun, logBatch } from '../mlflow/tracking.ts'
import { fail, type Outcome, pass, warn } from '../pipeline/check.ts'
import { requestsHaveLeft } from '../pipeline/requests-have-left.ts'
import { asking, confirming, noting } from '../registration/asking.ts'
import { findRemovalPath } from '../registration/find-removal-path.ts'
import { alias, artifactPath, canaryModel, createdNow, laterTag, ownTag } from '../registration/names.ts'
import { readAgain } from '../registration/read-again.ts'
import { isOfRun } from '../registration/remove-experiment.ts'
import { uploadEstimate, uploadModel } from '../registration/upload.ts'
import { NotOursError, ownExperiment, ownRun, ownVersion } from '../registration/verify-ownership.ts'
import type { CheckContext, SuiteCheck } from './context.ts'
import { readVersion } from './investigate-mlflow.ts'
import { judgeRead, readLate } from './late-reads.ts'
import { notification } from './registration-event.ts'
import { readBack } from './registration-read-back.ts'
import { passDeletesOn } from './removal-tasks.ts'

const writing: SuiteCheck[] = [
  {
    id: 'registration.removal',
    title: 'Registered models can be removed again',
    awaited: 'a way to remove models again',
    layer: 'registry',
    needs: ['mlflow.served'],
    onWarning: passDeletesOn,
    run: judgeRemoval,
  },
  {
    id: 'registration.model',
    title: 'A model is ready to be registered',
    familiar: (_, reason) => `Model trained: ${reason}`,
    step: true,
    awaited: 'a model to register',
    layer: 'client',
    run: async ({ model }) => {
      // Training keeps the processor busy.
      await requestsHaveLeft()
      return pass((await model()).summary)
    },
  },
  {
    id: 'registration.experiment',
    title: 'An experiment can be created',
    familiar: ({ registration }) => `Connected to MLflow, experiment created: ${registration?.experimentId}`,
    step: true,
    awaited: 'an experiment',
    layer: 'registry',
    needs: ['mlflow.served'],
    onWarning: readLate,
    run: async ({ mlflow, settings, lag, registration: state }) => {
      const tags = [ownTag(state.names), ...dateTags(settings)]
      const id = await asking(state, 'experiment', mlflow, (api) =>
        createExperiment(api, state.names.experiment, tags),
      )
      const read = await confirming(state, 'experiment', () =>
        readAgain(() => ownExperiment(mlflow, id, state.names), lag),
      )
      state.experimentId = id
      return judgeRead(read, `experiment ${id}${calledOtherwise(read.value.name, state.names.experiment)}`)
    },
  },
  {
    id: 'registration.registered-model',
    title: 'A registered model can be created',
    step: true,
    awaited: 'a registered model',
    layer: 'registry',
    needs: ['registration.removal'],
    run: createModel,
  },
  {
    id: 'registration.run',
    title: 'A run can be started',
    step: true,
    awaited: 'a run',
    layer: 'registry',
    needs: ['registration.experiment'],
    onWarning: readLate,
    run: async ({ mlflow, settings, lag, registration: state }) => {
      const tag = ownTag(state.names)
      const run = { name: state.names.id, startTime: Date.now(), tag, tags: dateTags(settings) }
      const experimentId = state.experimentId ?? ''
      const created = await createRun(mlflow, experimentId, run)
      const asOurs = () => ownRun(mlflow, created.info.run_id, experimentId, state.names)
      const read = await readAgain(asOurs, lag)
      const { info } = read.value
      state.runId = info.run_id
      state.artifactUri = info.artifact_uri
      return judgeRead(read, `run ${info.run_id}`)
    },
  },
  {
    id: 'registration.artifact-root',
    title: 'Artifacts of the run can be written through the tracking server',
    step: true,
    awaited: 'an artifact store behind the server',
    layer: 'artifacts',
    needs: ['registration.run'],
    run: async ({ mlflow, registration: { artifactUri = '', runId = '' } }) => {
      const url = artifactUrl(mlflow, artifactUri)
      if (!isOfRun(url, runId)) throw new NotOursError(`the artifact root ${artifactUri}`)
      return pass(artifactUri)
    },
  },
  {
    id: 'registration.log',
    title: 'Metrics and params can be logged',
    step: true,
    awaited: 'metrics to be logged',
    layer: 'registry',
    needs: ['registration.run', 'registration.model'],
    run: async ({ mlflow, model, registration: state }) => {
      const { metrics, params } = await model()
      await logBatch(mlflow, state.runId ?? '', { metrics, params, tags: [] })
      state.metrics = Object.fromEntries(metrics.map(({ key, value }) => [key, value]))
      return pass(`${metrics.length} metrics, ${params.length} params`)
    },
  },
  {
    id: 'registration.upload-time',
    title: 'The upload will take reasonable time',
    awaited: 'the upload to be fast enough',
    layer: 'artifacts',
    needs: ['registration.artifact-root', 'registration.model'],
    run: async ({ model, observe }) => {
      const bytes = (await model()).largestFile
      const slow =
        bytes > 50e6 ? uploadEstimate(bytes, readVersion(await observe('mlflow.version'))) : undefined
      return slow ? warn(slow) : pass()
    },
  },
  {
    id: 'registration.upload',
    longest: true,
    title: 'The model’s files can be uploaded',
    familiar: ({ registration }) => `Model logged, run id: ${registration?.runId}`,
    step: true,
    awaited: 'the model’s files to be uploaded',
    layer: 'artifacts',
    needs: ['registration.upload-time'],
    run: async (context) => {
      const { registration: state, model, mlflow, settings } = context
      const files = (await model()).files(state.runId ?? '')
      const root = state.artifactUri ?? ''
      state.files = await asking(state, 'upload', mlflow, (api) =>
        uploadModel(api, root, files, settings.requestTimeoutMs),
      )
      const bytes = state.files.reduce((sum, file) => sum + file.bytes, 0)
      return pass(`${state.files.length} files, ${bytes} bytes`)
    },
  },
  {
    id: 'registration.version',
    title: 'A model version can be created',
    familiar: ({ registration }) =>
      `Model registered: ${registration?.modelName}, version ${registration?.modelVersion}`,
    step: true,
    awaited: 'a model version',
    layer: 'registry',
    needs: ['registration.upload', 'registration.registered-model'],
    onWarning: readLate,
    run: createVersion,
  },
  {
    id: 'registration.alias-set',
    title: 'An alias can be set',
    step: true,
    awaited: 'an alias',
    layer: 'registry',
    needs: ['registration.version'],
    early: ({ registration }) => registration.versionToChange.promise,
    run: async ({ mlflow, registration: state }) => {
      await setAlias(mlflow, state.modelName, alias, await state.versionToChange.promise)
      state.aliased = true
      return pass(`models:/${state.modelName}@${alias}`)
    },
  },
  {
    id: 'registration.tag-set',
    title: 'A tag can be set on the version',
    step: true,
    layer: 'registry',
    needs: ['registration.version'],
    early: ({ registration }) => registration.versionToChange.promise,
    onWarning: readLate,
    run: setTag,
  },
]

/** What `test_real_registration` asked: does a whole registration work, and is everything there afterwards? */
export const realRegistration: SuiteCheck[] = [...writing, notification, ...readBack].map((draft) => ({
  ...draft,
  writes: true,
}))

/** Without its date, what was to be kept never counts as stale. */
const dateTags = ({ keep }: Settings): Tag[] => (keep ? [] : [createdNow()])

/** Asked before anything is written; where models stay, one canary fills up instead of a new name per run. */
async function judgeRemoval({ observe, settings, registration: state }: CheckContext): Promise<Outcome> {
  const { path, defect, beyond } = await findRemovalPath(observe)
  state.removal = path
  if (defect === undefined) return pass()
  if (path === 'gateway') return warn(`${defect}; cleanup uses the gateway’s own path, /mlflow/ajax-api`)
  if (settings.modelName === undefined && !settings.keep) state.modelName = canaryModel
  if (path === 'tracking-uri')
    return warn(
      `${defect}; whether it removes anything shows in the end. This run registers ${state.modelName}`,
    )
  return warn(
    `${defect}; the gateway’s own path, /mlflow/ajax-api, does not help${defect.includes(beyond ?? '') ? '' : `: ${beyond}`}. So models stay: this run registers ${state.modelName}`,
  )
}

async function createModel({ mlflow, settings, registration: state }: CheckContext): Promise<Outcome> {
  const name = state.modelName
  const isShared = name !== state.names.model
  state.asked.model = true
  if (isShared && (await findRegisteredModel(mlflow, name))) return pass(`${name} exists already`)
  try {
    const tag = ownTag(state.names)
    await asking(state, 'model', mlflow, (api) => createRegisteredModel(api, name, tag, dateTags(settings)))
    state.modelMade = true
    return pass(name)
  } catch (error) {
    const raced = error instanceof MlflowError && error.errorCode === 'RESOURCE_ALREADY_EXISTS'
    if (isShared && raced) return pass(`${name} exists already`)
    throw error
  }
}

async function createVersion({
  mlflow,
  model,
  settings,
  lag,
  registration: state,
}: CheckContext): Promise<Outcome> {
  const { baseline } = await model()
  const { names, modelName, runId = '' } = state
  const wanted = {
    name: modelName,
    source: `${state.artifactUri}/${artifactPath}`,
    runId,
    tags: [
      ownTag(state.names),
      ...dateTags(settings),
      { key: 'hokusai_token_id', value: settings.tokenId },
      { key: 'benchmark_metric', value: settings.metric },
      { key: 'benchmark_value', value: String(settings.baseline ?? baseline) },
    ],
  }
  const { name, version } = await asking(state, 'version', mlflow, (api) => createModelVersion(api, wanted))
  if (!isNameOf(name, modelName)) return fail(`the server registered it as ${name}`)
  // Whichever is told: nobody else can have one.
  if (modelName === names.model) state.versionToChange.resolve(version)
  const asOurs = () => ownVersion(noting(mlflow, state.registeredIn), version, { modelName, names, runId })
  const read = await confirming(state, 'version', () => readAgain(asOurs, lag))
  state.registered = read.value
  state.modelVersion = version
  state.versionToChange.resolve(version)
  return judgeRead(read, `${modelName} version ${version}${calledOtherwise(name, modelName)}`)
}

/** The version has its tags from its creation; the documented recipe sets them on a version that is there already. */
async function setTag({ mlflow, lag, registration: state }: CheckContext): Promise<Outcome> {
  const { modelName, names } = state
  const version = await state.versionToChange.promise
  const tag = { key: laterTag, value: names.id }
  await setModelVersionTag(mlflow, modelName, version, tag)
  const read = await readAgain(
    () => getModelVersion(mlflow, modelName, version),
    lag,
    ({ tags }) => (carries(tags, tag) ? undefined : `${laterTag} was accepted, and is not on the version`),
  )
  return judgeRead(read)
}
