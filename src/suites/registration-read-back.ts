import { setTimeout as sleep } from 'node:timers/promises'
import { fingerprintArtifact, type ListedArtifact, listArtifacts } from '../mlflow/artifacts.ts'
import { MlflowError } from '../mlflow/error.ts'
import { getByAlias, getModelVersion, type ModelVersion, searchModelVersions } from '../mlflow/registry.ts'
import { isNameOf } from '../mlflow/same-name.ts'
import { finishRun, getRun, type Run } from '../mlflow/tracking.ts'
import { fail, type Outcome, pass, warn } from '../pipeline/check.ts'
import { requestsHaveLeft } from '../pipeline/requests-have-left.ts'
import type { ModelSource } from '../registration/model-source.ts'
import { alias, artifactPath, idTag } from '../registration/names.ts'
import { readAgain } from '../registration/read-again.ts'
import { fileUrl, transferTimeoutMs } from '../registration/upload.ts'
import type { ArtifactFile } from '../schema/report.ts'
import type { CheckContext, SuiteCheck } from './context.ts'
import { judgeRead, readLate } from './late-reads.ts'

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
    run: async ({ mlflow, lag, registration: { runId = '', files } }) => {
      const list = () => listArtifacts(mlflow, runId, artifactPath)
      return judgeRead(
        await readAgain(list, lag, (listed) => wrongInList(listed, files)),
        `${files.length} files`,
      )
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
    run: compareTags,
  },
  {
    id: 'registration.alias',
    title: 'The alias leads to the version',
    layer: 'registry',
    needs: ['registration.alias-set'],
    run: async ({ mlflow, lag, registration: { modelName, modelVersion } }) => {
      const read = await readAgain(
        () => getByAlias(mlflow, modelName, alias),
        lag,
        ({ version }) =>
          version === modelVersion ? undefined : `leads to version ${version}, not ${modelVersion}`,
      )
      return judgeRead(read)
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
      step: 'Where clients search for what they have just registered: make the registry’s search current, or tell them to wait; where it refuses a filter, to search by the model’s name.',
      done: 'a search finds a new version at once',
    },
    run: awaitFound,
  },
]

/** Nothing counts as registered until it was read back. */
export const readBack = drafts.map((draft): SuiteCheck => ({ onWarning: readLate, ...draft, step: true }))

/** A 200 to an upload says nothing about what was stored: only the bytes that come back do. */
async function compareDownloads({
  mlflow,
  registration: state,
  settings,
  lag,
}: CheckContext): Promise<Outcome> {
  // The version, for which more waits, is asked for first.
  await requestsHaveLeft()
  const compared = await Promise.all(
    state.files.map(async ({ path, bytes, sha256 }) => {
      const url = fileUrl(mlflow, state.artifactUri ?? '', path)
      const timeoutMs = transferTimeoutMs(bytes, settings.requestTimeoutMs)
      const download = () => fingerprintArtifact(mlflow, url, timeoutMs, bytes)
      return readAgain(download, lag, (got) =>
        got.sha256 === sha256 ? undefined : `${path}: sent ${bytes} bytes, got ${got.bytes} back`,
      )
    }),
  )
  const wrong = compared.flatMap((one) => one.wrong ?? [])
  if (wrong.length > 0) return fail(wrong.join('; '))
  const [late] = compared.filter(({ after }) => after !== undefined)
  return judgeRead(late ?? {}, `${state.files.length} files`)
}

function wrongInList(found: readonly ListedArtifact[], files: readonly ArtifactFile[]): string | undefined {
  const listed = new Map(found.map((one) => [one.path, one.bytes]))
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
  return joined(wrong)
}

const joined = (wrong: readonly string[]) => (wrong.length === 0 ? undefined : wrong.join('; '))

async function compareTags({ mlflow, lag, registration: state, settings }: CheckContext): Promise<Outcome> {
  const expected = {
    [idTag]: state.names.id,
    hokusai_token_id: settings.tokenId,
    benchmark_metric: settings.metric,
  }
  let value: string | undefined
  const wrongIn = ({ tags }: Pick<ModelVersion, 'tags'>) => {
    const found = new Map(tags.map(({ key, value }) => [key, value]))
    const wrong = Object.entries(expected).filter(([key, value]) => found.get(key) !== value)
    value = found.get('benchmark_value')
    if (value === undefined || value === '' || Number.isNaN(Number(value)))
      wrong.push(['benchmark_value', 'a number'])
    return joined(wrong.map(([key, value]) => `${key} is ${found.get(key) ?? 'missing'}, not ${value}`))
  }
  // Read back already, as it was when it was made.
  let before = state.registered
  const read = async () => {
    const known = before ?? (await getModelVersion(mlflow, state.modelName, state.modelVersion ?? ''))
    before = undefined
    return known
  }
  const seen = await readAgain(read, lag, wrongIn)
  return judgeRead(seen, `${settings.tokenId}, ${settings.metric} ${value}`)
}

async function compareRun({
  mlflow,
  model,
  lag,
  registration: { runId = '' },
}: CheckContext): Promise<Outcome> {
  await finishRun(mlflow, runId, 'FINISHED', Date.now())
  const sent = await model()
  const read = await readAgain(
    () => getRun(mlflow, runId),
    lag,
    (run) => joined(wrongInRun(run, sent)),
  )
  const rounded = isRounded(read.value, sent) ? 'metrics are kept in single precision' : undefined
  return judgeRead(read, rounded)
}

function wrongInRun({ info, data }: Run, sent: Pick<ModelSource, 'params' | 'metrics'>): string[] {
  const params = new Map(data.params.map(({ key, value }) => [key, value]))
  const metrics = new Map(data.metrics.map(({ key, value }) => [key, Number(value)]))
  // MLflow reports a metric's value at its last step.
  const last = new Map(sent.metrics.map(({ key, value }) => [key, value]))
  return [
    ...(info.status === 'FINISHED' ? [] : [`status is ${info.status}`]),
    ...sent.params
      .filter(({ key, value }) => params.get(key) !== value)
      .map(({ key }) => `param ${key} differs`),
    ...[...last]
      .filter(([key, value]) => !isRoundedTo(metrics.get(key), value))
      .map(([key]) => `metric ${key} differs`),
  ]
}

/** The same, as far as single precision tells: some stores keep no more of a metric. */
const isRoundedTo = (stored: number | undefined, sent: number): boolean =>
  stored === sent || (stored !== undefined && Math.abs(stored - sent) <= 1e-6 * Math.abs(sent))

function isRounded({ data }: Run, sent: Pick<ModelSource, 'metrics'>): boolean {
  const last = new Map(sent.metrics.map(({ key, value }) => [key, value]))
  return data.metrics.some(({ key, value }) => last.has(key) && last.get(key) !== Number(value))
}

async function awaitFound({ mlflow, registration, lag }: CheckContext): Promise<Outcome> {
  const { modelName, modelVersion, runId } = registration
  const find = (filter: string, of: string) =>
    readAgain(
      () => searchModelVersions(mlflow, filter),
      lag,
      (versions) =>
        versions.some((one) => isNameOf(one.name, modelName ?? '') && one.version === modelVersion)
          ? undefined
          : `not among the ${versions.length} versions of ${of}`,
    )
  let refused: string | undefined
  const { wrong, after } = await find(`run_id = '${runId}'`, `run ${runId}`).catch((error: unknown) => {
    if (!(error instanceof MlflowError) || error.status !== 400 || !error.errorCode) throw error
    // A registry that does not know this filter says nothing of the version.
    refused = error.message
    return find(`name = '${modelName}'`, `model ${modelName}`)
  })
  if (wrong !== undefined) return fail(`${wrong}, also after ${after} s`)
  if (refused) return warn(`found by its name; a search by its run is refused: ${refused}`)
  return after === undefined ? pass() : warn(`found only when it was searched for again, after ${after} s`)
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
