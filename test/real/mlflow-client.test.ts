import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../src/http/exchange.ts'
import { absentAsUndefined, endpointRequest, type MlflowApi } from '../../src/mlflow/api.ts'
import * as artifacts from '../../src/mlflow/artifacts.ts'
import { ArtifactRootError, errorCodeOf } from '../../src/mlflow/error.ts'
import { putInParts } from '../../src/mlflow/multipart.ts'
import * as registry from '../../src/mlflow/registry.ts'
import { carries } from '../../src/mlflow/tag.ts'
import * as tracking from '../../src/mlflow/tracking.ts'
import { type Connected, connect } from '../mlflow/connect.ts'
import {
  MLFLOW_2,
  MLFLOW_NEWEST,
  MLFLOW_PRODUCTION,
  type MlflowServer,
  startMlflow,
} from './mlflow-server.ts'

const timeoutMs = 30_000
const unique = (name: string) => `${name}-${randomBytes(4).toString('hex')}`
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe.each([
  { version: MLFLOW_2, server: 'gunicorn' },
  { version: MLFLOW_PRODUCTION, server: 'uvicorn' },
  { version: MLFLOW_NEWEST, server: 'uvicorn' },
] as const)('MLflow $version on $server', ({ version, server }) => {
  let plain: MlflowServer
  let prefixed: MlflowServer
  beforeAll(async () => {
    const starting = [
      startMlflow({ version, server }),
      startMlflow({ version, server, staticPrefix: '/mlflow' }),
    ]
    const started = await Promise.allSettled(starting)
    ;[plain, prefixed] = started.map((one) => {
      if (one.status === 'rejected') throw one.reason
      return one.value
    }) as [MlflowServer, MlflowServer]
  })
  afterAll(() => Promise.all([plain?.stop(), prefixed?.stop()]))

  describe.each([
    { base: '/api', uri: () => plain.url, prefix: '/api' },
    { base: '/ajax-api', uri: () => plain.url, prefix: '/ajax-api' },
    { base: '/mlflow/ajax-api', uri: () => `${prefixed.url}/mlflow`, prefix: '/ajax-api' },
  ] as const)('through $base', ({ uri, prefix }) => {
    let connected: Connected
    let api: MlflowApi
    beforeAll(() => {
      connected = connect(uri(), prefix)
      api = connected.api
    })
    afterAll(() => connected?.close())

    test('experiments are created, found, searched and deleted', () => experimentLife(api))
    test('runs are created, logged to, found and finished', () => runLife(api))
    test('models and versions are registered, tagged, aliased and deleted', () => registryLife(api))
    test('artifacts are stored as they were sent, listed and deleted', () => artifactLife(api))
    test('logged models exist from MLflow 3 on', () => loggedModelRoute(api, version))
    test('a refusal keeps its status, code and raw answer', () => refusals(api))
  })

  test('local artifacts offer no upload in parts', async () => {
    const { api, recorder, close } = connect(plain.url)
    const source = { bytes: 1, slice: () => createReadStream('/dev/null') }
    expect(await putInParts(api, { directory: '0/run/artifacts', name: 'w' }, source, timeoutMs)).toBe(false)
    expect(recorder.exchanges().map(({ response }) => response?.status)).toEqual([501])
    await close()
  })

  if (version === MLFLOW_PRODUCTION)
    test('more models than a page holds are all found', async () => {
      const { api, recorder, close } = connect(plain.url)
      const tag = { key: 'owner', value: 'o' }
      const names = Array.from({ length: 105 }, (_, index) => `paged-${String(index).padStart(3, '0')}`)
      await Promise.all(names.map((name) => registry.createRegisteredModel(api, name, tag, [])))
      const found = await registry.searchRegisteredModels(api, "name LIKE 'paged-%'")
      expect(found.map((one) => one.name).sort()).toEqual(names)
      const urls = recorder.exchanges().map(({ request }) => request.url)
      expect(urls.filter((url) => url.includes('registered-models/search'))).toHaveLength(2)
      await close()
    })
})

test('a server without an artifact proxy names a root this client cannot write to', async () => {
  const server = await startMlflow({ version: MLFLOW_PRODUCTION, noServeArtifacts: true })
  const { api, close } = connect(server.url)
  try {
    const { artifact_uri } = (await startRun(api)).info
    expect(() => artifacts.artifactUrl(api, artifact_uri)).toThrow(ArtifactRootError)
  } finally {
    await close()
    await server.stop()
  }
})

async function startRun(api: MlflowApi): Promise<tracking.Run> {
  const tag = { key: 'owner', value: unique('o') }
  const experiment = await tracking.createExperiment(api, unique('experiment'), [])
  return tracking.createRun(api, experiment, { name: 'r', startTime: Date.now(), tag, tags: [] })
}

async function experimentLife(api: MlflowApi): Promise<void> {
  const name = unique("it's an experiment / é")
  const tag = { key: 'owner', value: 'é "quoted"' }
  expect(await tracking.findExperiment(api, name)).toBeUndefined()
  const id = await tracking.createExperiment(api, name, [tag])

  const found = await tracking.findExperiment(api, name)
  expect(found).toMatchObject({ experiment_id: id, name, lifecycle_stage: 'active' })
  expect(found?.artifact_location).toBe(`mlflow-artifacts:/${id}`)
  expect(found?.creation_time).toBeGreaterThan(1.7e12)
  expect(carries(found?.tags ?? [], tag)).toBe(true)
  expect(await tracking.getExperiment(api, id)).toEqual(found)
  const searched = await tracking.searchExperiments(api, `tags.owner = 'é "quoted"'`)
  expect(searched.map((one) => one.experiment_id)).toContain(id)

  await tracking.deleteExperiment(api, id)
  expect(await tracking.findExperiment(api, name)).toBeUndefined()
  expect((await tracking.getExperiment(api, id)).lifecycle_stage).toBe('deleted')
}

async function runLife(api: MlflowApi): Promise<void> {
  const experiment = await tracking.createExperiment(api, unique('runs'), [])
  const tag = { key: 'hokusai.owner', value: unique('o') }
  const more = { key: 'empty', value: '' }
  const run = await tracking.createRun(api, experiment, {
    name: 'r',
    startTime: Date.now(),
    tag,
    tags: [more],
  })
  const id = run.info.run_id
  expect(run.info).toMatchObject({ experiment_id: experiment, status: 'RUNNING', lifecycle_stage: 'active' })
  expect(run.info.artifact_uri).toBe(`mlflow-artifacts:/${experiment}/${id}/artifacts`)

  const metrics = [1.5, Number.MAX_SAFE_INTEGER].map((value, step) => ({
    key: `m${step}`,
    value,
    timestamp: Date.now(),
    step,
  }))
  const params = [{ key: 'alpha', value: '0.1' }]
  const batch = { metrics, params, tags: [{ key: 'late', value: 'yes' }] }
  await tracking.logBatch(api, id, batch)
  await tracking.logBatch(api, id, batch)
  await tracking.finishRun(api, id, 'FINISHED', Date.now())

  const read = await tracking.getRun(api, id)
  expect(read.info.status).toBe('FINISHED')
  expect(Object.fromEntries(read.data.metrics.map((one) => [one.key, one.value]))).toEqual({
    m0: 1.5,
    m1: Number.MAX_SAFE_INTEGER,
  })
  expect(read.data.params).toEqual(params)
  for (const one of [tag, more, ...batch.tags]) expect(carries(read.data.tags, one)).toBe(true)
  const filter = `tags."${tag.key}" = '${tag.value}'`
  expect((await tracking.searchRuns(api, [experiment], filter)).map((one) => one.info.run_id)).toEqual([id])
}

async function registryLife(api: MlflowApi): Promise<void> {
  const run = await startRun(api)
  const name = unique('model')
  const [tag, more] = [
    { key: 'owner', value: unique('o') },
    { key: 'metric', value: 'accuracy' },
  ]
  expect(await registry.findRegisteredModel(api, name)).toBeUndefined()
  await registry.createRegisteredModel(api, name, tag, [more])
  const source = `${run.info.artifact_uri}/model`
  const version = { name, source, runId: run.info.run_id, tags: [tag] }
  const first = await registry.createModelVersion(api, version)
  expect(first).toMatchObject({ name, version: '1', status: 'READY', source, run_id: run.info.run_id })
  expect((await registry.createModelVersion(api, version)).version).toBe('2')

  await registry.setModelVersionTag(api, name, '1', { key: 'late', value: '' })
  await registry.setAlias(api, name, 'candidate', '1')
  const read = await registry.getModelVersion(api, name, '1')
  expect(read.aliases).toEqual(['candidate'])
  expect(carries(read.tags, tag) && carries(read.tags, { key: 'late', value: '' })).toBe(true)
  expect((await registry.getByAlias(api, name, 'candidate')).version).toBe('1')
  const versions = await registry.searchModelVersions(api, `name = '${name}'`)
  expect(versions.map((one) => one.version).sort()).toEqual(['1', '2'])

  const model = await registry.findRegisteredModel(api, name)
  expect(model?.aliases).toEqual([{ alias: 'candidate', version: '1' }])
  expect(carries(model?.tags ?? [], tag) && carries(model?.tags ?? [], more)).toBe(true)
  const searched = await registry.searchRegisteredModels(api, `name = '${name}'`)
  expect(searched.map((one) => one.name)).toEqual([name])

  await registry.deleteAlias(api, name, 'candidate')
  await expect(registry.getByAlias(api, name, 'candidate')).rejects.toMatchObject({ name: 'MlflowError' })
  await registry.deleteModelVersion(api, name, '1')
  expect(await absentAsUndefined(registry.getModelVersion(api, name, '1'))).toBeUndefined()
  await registry.deleteRegisteredModel(api, name)
  expect(await registry.findRegisteredModel(api, name)).toBeUndefined()
}

async function artifactLife(api: MlflowApi): Promise<void> {
  const run = await startRun(api)
  const root = artifacts.artifactUrl(api, run.info.artifact_uri)
  const bytes = randomBytes(3_000_000)
  const folder = await mkdtemp(join(tmpdir(), 'artifact-'))
  try {
    const file = join(folder, 'weights.bin')
    await writeFile(file, bytes)
    const fromDisk = { bytes: bytes.length, open: () => createReadStream(file) }
    const empty = { bytes: 0, open: () => createReadStream('/dev/null') }
    await artifacts.putArtifact(api, `${root}/model/weights.bin`, fromDisk, timeoutMs)
    await artifacts.putArtifact(api, `${root}/model/MLmodel`, bytes.subarray(0, 70), timeoutMs)
    await artifacts.putArtifact(api, `${root}/model/deep/er/empty`, Buffer.alloc(0), timeoutMs)
    await artifacts.putArtifact(api, `${root}/model/deep/streamed-empty`, empty, timeoutMs)
  } finally {
    await rm(folder, { recursive: true })
  }
  const listed = await artifacts.listArtifacts(api, run.info.run_id, 'model')
  expect(Object.fromEntries(listed.map((one) => [one.path, one.bytes]))).toEqual({
    'model/MLmodel': 70,
    'model/weights.bin': bytes.length,
    'model/deep/er/empty': 0,
    'model/deep/streamed-empty': 0,
  })
  const read = (path: string) => artifacts.fingerprintArtifact(api, `${root}/${path}`, timeoutMs)
  expect(await read('model/weights.bin')).toEqual({ bytes: bytes.length, sha256: sha256(bytes) })
  expect(await read('model/MLmodel')).toEqual({ bytes: 70, sha256: sha256(bytes.subarray(0, 70)) })
  expect(await read('model/deep/er/empty')).toEqual({ bytes: 0, sha256: sha256(Buffer.alloc(0)) })
  await expect(read('model/none')).rejects.toMatchObject({ name: 'MlflowError' })

  const path = decodeURIComponent(root.split('/mlflow-artifacts/artifacts/')[1] ?? '')
  expect((await artifacts.listArtifactDirectory(api, `${path}/model`)).sort()).toEqual([
    'MLmodel',
    'deep',
    'weights.bin',
  ])
  await artifacts.deleteArtifacts(api, `${root}/model`)
  expect(await artifacts.listArtifactDirectory(api, `${path}/model`)).toEqual([])
  expect(await artifacts.listArtifacts(api, run.info.run_id, 'model')).toEqual([])
  await artifacts.deleteArtifacts(api, `${root}/model`)
}

/** What the check `mlflow.logged-models` tells the two by. */
async function loggedModelRoute(api: MlflowApi, version: string): Promise<void> {
  const answer = await api.send(endpointRequest(api, 'GET', `mlflow/logged-models/m-${'0'.repeat(32)}`))
  expect(answer).toMatchObject({ kind: 'reply', status: 404 })
  expect(errorCodeOf(answer as Reply)).toBe(version === MLFLOW_2 ? undefined : 'RESOURCE_DOES_NOT_EXIST')
}

async function refusals(api: MlflowApi): Promise<void> {
  const name = unique('twice')
  const tag = { key: 'owner', value: 'o' }
  await registry.createRegisteredModel(api, name, tag, [])
  const again = registry.createRegisteredModel(api, name, tag, [])
  await expect(again).rejects.toMatchObject({
    name: 'MlflowError',
    status: 400,
    errorCode: 'RESOURCE_ALREADY_EXISTS',
    message: expect.stringMatching(/^POST registered-models\/create: 400 .*already exists/),
    answer: { kind: 'reply', contentType: 'application/json', text: expect.stringContaining(name) },
  })
  await expect(registry.deleteRegisteredModel(api, unique('never'))).rejects.toMatchObject({
    status: 404,
    errorCode: 'RESOURCE_DOES_NOT_EXIST',
  })
  await expect(registry.setAlias(api, name, 'latest', '1')).rejects.toMatchObject({
    status: 400,
    errorCode: 'INVALID_PARAMETER_VALUE',
  })
  const wrongPath = { ...api, trackingUri: `${api.trackingUri}/elsewhere` }
  await expect(tracking.searchExperiments(wrongPath, '')).rejects.toMatchObject({
    status: 404,
    errorCode: undefined,
    answer: { contentType: 'text/html' },
  })
}
