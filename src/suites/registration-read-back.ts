import { setTimeout as sleep } from 'node:timers/promises'
import { fingerprintArtifact, listArtifacts } from '../mlflow/artifacts.ts'
import { getByAlias, getModelVersion, searchModelVersions } from '../mlflow/registry.ts'
import { finishRun, getRun } from '../mlflow/tracking.ts'
import { fail, type Outcome, pass, warn } from '../pipeline/check.ts'
import { requestsHaveLeft } from '../pipeline/requests-have-left.ts'
import { alias, artifactPath, idTag } from '../registration/names.ts'
import { fileUrl, transferTimeoutMs } from '../registration/upload.ts'
import type { CheckContext, SuiteCheck } from './context.ts'

/** A path that lost its case or its slashes is still known. */
const folded = (path: string) => path.toLowerCase().replaceAll('\\', '/')

const drafts: SuiteCheck[] = [
  {
    id: 'registration.intact',
    title: 'Every file comes back with the same SHA-256',
    layer: 'artifacts',
    needs: ['registration.upload'],
    run: compareDownloads,
  },
  {
    id: 'registration.listed',
    title: 'The run lists every file with its size',
    layer: 'artifacts',
    needs: ['registration.upload'],
    run: async ({ mlflow, registration: { runId = '', files } }) => {
      const listed = new Map(
        (await listArtifacts(mlflow, runId, artifactPath)).map((one) => [one.path, one.bytes]),
      )
      const wrong = files.flatMap(({ path, bytes }) => {
        const name = `${artifactPath}/${path}`
        const size = listed.get(name)
        if (size === bytes) return []
        if (size !== undefined) return [`${path} has ${size} of ${bytes} bytes`]
        const spelt = [...listed.keys()].find((one) => folded(one) === folded(name))
        return [
          `${path} is ${spelt === undefined ? 'missing' : `listed as ${spelt.slice(artifactPath.length + 1)}`}`,
        ]
      })
      return wrong.length === 0 ? pass(`${files.length} files`) : fail(wrong.join('; '))
    },
  },
  {
    id: 'registration.run-finished',
    title: 'The run ends FINISHED with its metrics and params',
    layer: 'registry',
    needs: ['registration.upload', 'registration.log'],
    run: compareRun,
  },
  {
    id: 'registration.ready',
    title: 'The model version is READY',
    awaited: 'the model version to be READY',
    layer: 'registry',
    needs: ['registration.version'],
    run: awaitReady,
  },
  {
    id: 'registration.tags',
    title: 'The tokenized tags are on the version',
    layer: 'registry',
    needs: ['registration.ready'],
    run: async ({ registration: { registered, names }, settings }) => {
      const tags = registered?.tags ?? []
      const found = new Map(tags.map(({ key, value }) => [key, value]))
      const expected = {
        [idTag]: names.id,
        hokusai_token_id: settings.tokenId,
        benchmark_metric: settings.metric,
      }
      const wrong = Object.entries(expected).filter(([key, value]) => found.get(key) !== value)
      const value = found.get('benchmark_value')
      if (value === undefined || value === '' || Number.isNaN(Number(value)))
        wrong.push(['benchmark_value', 'a number'])
      if (wrong.length === 0) return pass(`${settings.tokenId}, ${settings.metric} ${value}`)
      return fail(
        wrong.map(([key, value]) => `${key} is ${found.get(key) ?? 'missing'}, not ${value}`).join('; '),
      )
    },
  },
  {
    id: 'registration.alias',
    title: 'The alias leads to the version',
    layer: 'registry',
    needs: ['registration.alias-set'],
    run: async ({ mlflow, registration: { modelName, modelVersion } }) => {
      const { version } = await getByAlias(mlflow, modelName, alias)
      return version === modelVersion ? pass() : fail(`leads to version ${version}, not ${modelVersion}`)
    },
  },
  {
    id: 'registration.found',
    title: 'A search finds the version',
    familiar: () => 'Model found in registry',
    layer: 'registry',
    needs: ['registration.version'],
    onWarning: {
      by: 'infrastructure',
      step: 'Where clients search for what they have just registered: make the registry’s search current, or tell them to wait.',
      done: 'a search finds a new version at once',
    },
    run: awaitFound,
  },
]

/** Nothing counts as registered until it was read back. */
export const readBack = drafts.map((draft): SuiteCheck => ({ ...draft, step: true }))

/** A 200 to an upload says nothing about what was stored: only the bytes that come back do. */
async function compareDownloads({ mlflow, registration: state, settings }: CheckContext): Promise<Outcome> {
  // The version, for which more waits, is asked for first.
  await requestsHaveLeft()
  const compared = await Promise.all(
    state.files.map(async (file) => {
      const url = fileUrl(mlflow, state.artifactUri ?? '', file.path)
      const got = await fingerprintArtifact(
        mlflow,
        url,
        transferTimeoutMs(file.bytes, settings.requestTimeoutMs),
        file.bytes,
      )
      if (got.sha256 === file.sha256) return []
      return [`${file.path}: sent ${file.bytes} bytes, got ${got.bytes} back`]
    }),
  )
  const wrong = compared.flat()
  return wrong.length === 0 ? pass(`${state.files.length} files`) : fail(wrong.join('; '))
}

async function compareRun({ mlflow, model, registration: { runId = '' } }: CheckContext): Promise<Outcome> {
  await finishRun(mlflow, runId, 'FINISHED', Date.now())
  const { info, data } = await getRun(mlflow, runId)
  const sent = await model()
  const params = new Map(data.params.map(({ key, value }) => [key, value]))
  const metrics = new Map(data.metrics.map(({ key, value }) => [key, Number(value)]))
  // MLflow reports a metric's value at its last step.
  const last = new Map(sent.metrics.map(({ key, value }) => [key, value]))
  const wrong = [
    ...(info.status === 'FINISHED' ? [] : [`status is ${info.status}`]),
    ...sent.params
      .filter(({ key, value }) => params.get(key) !== value)
      .map(({ key }) => `param ${key} differs`),
    ...[...last].filter(([key, value]) => metrics.get(key) !== value).map(([key]) => `metric ${key} differs`),
  ]
  return wrong.length === 0 ? pass() : fail(wrong.join('; '))
}

/** Milliseconds within which a search may lag behind: hosted registries keep an index of their own. */
const searchLagMs = 5_000

async function awaitFound({ mlflow, registration, settings, signal }: CheckContext): Promise<Outcome> {
  const { modelName, modelVersion, runId } = registration
  const started = performance.now()
  const deadline = started + Math.min(searchLagMs, settings.requestTimeoutMs)
  for (let pause = 250; ; pause = 500) {
    const versions = await searchModelVersions(mlflow, `run_id = '${runId}'`)
    const now = performance.now()
    const after = `${((now - started) / 1_000).toFixed(1)} s`
    if (versions.some((one) => one.name === modelName && one.version === modelVersion))
      return pause === 250 ? pass() : warn(`found only when it was searched for again, after ${after}`)
    if (signal.aborted || now + pause > deadline)
      return fail(`not among the ${versions.length} versions of run ${runId}, also after ${after}`)
    await sleep(pause, undefined, { signal })
  }
}

/** A version may stay PENDING_REGISTRATION as long as a request may take; open-source MLflow answers READY at once. */
async function awaitReady({
  mlflow,
  registration,
  judgeBy,
  settings,
  signal,
}: CheckContext): Promise<Outcome> {
  if (registration.registered?.status === 'READY') {
    // As it was when it was made: nothing more is to be waited for.
    judgeBy(registration.registeredIn)
    return pass()
  }
  const started = performance.now()
  const deadline = started + settings.requestTimeoutMs
  for (let pause = 250; ; pause *= 2) {
    const { modelName, modelVersion = '' } = registration
    registration.registered = await getModelVersion(mlflow, modelName, modelVersion)
    const { status, status_message } = registration.registered
    if (status === 'READY') return pass()
    const why = status_message ? `: ${status_message}` : ''
    if (status !== 'PENDING_REGISTRATION') return fail(`is ${status}${why}`)
    const now = performance.now()
    if (now + pause > deadline)
      return fail(`is still ${status} after ${((now - started) / 1_000).toFixed(1)} s${why}`)
    await sleep(pause, undefined, { signal })
  }
}
