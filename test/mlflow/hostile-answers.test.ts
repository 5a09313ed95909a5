import { expect, test } from 'vitest'
import { allPages, type MlflowApi } from '../../src/mlflow/api.ts'
import {
  deleteArtifacts,
  fingerprintArtifact,
  listArtifactDirectory,
  listArtifacts,
} from '../../src/mlflow/artifacts.ts'
import { MlflowError } from '../../src/mlflow/error.ts'
import * as registry from '../../src/mlflow/registry.ts'
import * as tracking from '../../src/mlflow/tracking.ts'
import { type Said, withServer } from './scripted-server.ts'

const tag = { key: 'k', value: 'v' }
const run = { name: 'r', startTime: 1, tag, tags: [] }
const version = { name: 'm', source: 's', runId: 'r', tags: [] }

/** Every call whose answer carries something. */
const readers: Record<string, (api: MlflowApi) => Promise<unknown>> = {
  createExperiment: (api) => tracking.createExperiment(api, 'e', []),
  findExperiment: (api) => tracking.findExperiment(api, 'e'),
  getExperiment: (api) => tracking.getExperiment(api, '1'),
  createRun: (api) => tracking.createRun(api, '1', run),
  getRun: (api) => tracking.getRun(api, 'r'),
  createRegisteredModel: (api) => registry.createRegisteredModel(api, 'm', tag, []),
  findRegisteredModel: (api) => registry.findRegisteredModel(api, 'm'),
  createModelVersion: (api) => registry.createModelVersion(api, version),
  getModelVersion: (api) => registry.getModelVersion(api, 'm', '1'),
  getByAlias: (api) => registry.getByAlias(api, 'm', 'a'),
}

/** Every call that only reports success, and those whose empty answer means an empty list. */
const others: Record<string, (api: MlflowApi) => Promise<unknown>> = {
  searchExperiments: (api) => tracking.searchExperiments(api, ''),
  searchRuns: (api) => tracking.searchRuns(api, ['1'], ''),
  searchRegisteredModels: (api) => registry.searchRegisteredModels(api, ''),
  searchModelVersions: (api) => registry.searchModelVersions(api, ''),
  listArtifacts: (api) => listArtifacts(api, 'r', 'model'),
  listArtifactDirectory: (api) => listArtifactDirectory(api, 'model'),
  logBatch: (api) => tracking.logBatch(api, 'r', { metrics: [], params: [], tags: [tag] }),
  finishRun: (api) => tracking.finishRun(api, 'r', 'FINISHED', 1),
  deleteExperiment: (api) => tracking.deleteExperiment(api, '1'),
  setModelVersionTag: (api) => registry.setModelVersionTag(api, 'm', '1', tag),
  setAlias: (api) => registry.setAlias(api, 'm', 'a', '1'),
  deleteAlias: (api) => registry.deleteAlias(api, 'm', 'a'),
  deleteModelVersion: (api) => registry.deleteModelVersion(api, 'm', '1'),
  deleteRegisteredModel: (api) => registry.deleteRegisteredModel(api, 'm'),
}

async function refusedBy(said: Said, calls: typeof readers): Promise<void> {
  await withServer(
    () => said,
    async ({ api }) => {
      for (const [name, callIt] of Object.entries(calls)) {
        const thrown = await callIt(api).then(
          (value) => ({ accepted: value }),
          (error: unknown) => error,
        )
        expect(thrown, name).toBeInstanceOf(MlflowError)
        expect((thrown as Error).message.length, name).toBeLessThan(400)
      }
    },
  )
}

test('a login page with status 200 is never success', () =>
  refusedBy({ text: '<html>Sign in</html>' }, { ...readers, ...others }))

test('an empty 200 is no answer where something is asked for', () => {
  const { logBatch, finishRun, deleteExperiment, setModelVersionTag, setAlias, ...more } = others
  const { deleteAlias, deleteModelVersion, deleteRegisteredModel, ...asking } = more
  return refusedBy({ text: '' }, { ...readers, ...asking })
})

test('an answer without what was asked for is never taken for it', () => refusedBy({ json: {} }, readers))

test.each([
  ['numbers', 5],
  ['a list', []],
  ['null', null],
  ['text', 'yes'],
  ['objects that cannot become text', { toString: 1, valueOf: 2 }],
])('%s where text belongs is refused', (_, value) => {
  // MLflow's own client takes ids of experiments as they come, too.
  const { createExperiment, ...strict } = readers
  const fields = ['experiment_id', 'name', 'run_id', 'artifact_uri', 'model_id']
  const wrong = typeof value === 'string' ? {} : Object.fromEntries(fields.map((name) => [name, value]))
  const inside = typeof value === 'string' ? value : { ...wrong, info: wrong }
  const json = {
    experiment: inside,
    run: inside,
    model: inside,
    registered_model: inside,
    model_version: inside,
  }
  return refusedBy({ json: { ...json, ...wrong } }, typeof value === 'number' ? strict : readers)
})

test.each([undefined, null, {}, [], 1.5])('a version of %j is no version', (wrong) =>
  withServer(
    () => ({ json: { model_version: { name: 'm', version: wrong } } }),
    ({ api }) => expect(registry.getModelVersion(api, 'm', '1')).rejects.toBeInstanceOf(MlflowError),
  ),
)

test('a version sent as a number is the same version', () =>
  withServer(
    () => ({ json: { model_version: { name: 'm', version: 12 } } }),
    async ({ api }) => expect((await registry.getModelVersion(api, 'm', '12')).version).toBe('12'),
  ))

test('keys of the prototype do nothing', () =>
  withServer(
    ({ url }) =>
      url.includes('/get-by-name')
        ? {
            status: 404,
            text: '{"__proto__": {"error_code": "RESOURCE_DOES_NOT_EXIST"}}',
            type: 'application/json',
          }
        : {
            text: '{"run": {"__proto__": {"info": {"run_id": "x", "experiment_id": "1"}}}}',
            type: 'application/json',
          },
    async ({ api }) => {
      await expect(tracking.getRun(api, 'r')).rejects.toBeInstanceOf(MlflowError)
      await expect(tracking.findExperiment(api, 'e')).rejects.toMatchObject({
        status: 404,
        errorCode: undefined,
      })
      expect(Object.prototype).not.toHaveProperty('error_code')
      expect(Object.prototype).not.toHaveProperty('info')
    },
  ))

test.each([
  [1001, '1001'],
  ['X', 'X'],
  [null, undefined],
  [{ toString: 1 }, undefined],
  [[[[]]], undefined],
])('error_code %j is kept as %j', (error_code, kept) =>
  withServer(
    () => ({ status: 400, json: { error_code, message: 'no' } }),
    ({ api }) => expect(tracking.getRun(api, 'r')).rejects.toMatchObject({ status: 400, errorCode: kept }),
  ),
)

test('pages without end are left after 50', () =>
  withServer(
    () => ({ json: { experiments: [{ experiment_id: '1', name: 'e' }], next_page_token: 'again' } }),
    async ({ api, received }) => {
      expect(await tracking.searchExperiments(api, '')).toHaveLength(50)
      expect(received).toHaveLength(50)
      expect(received[0]?.url).not.toContain('page_token')
      expect(received[1]?.url).toContain('page_token=again')
    },
  ))

test.each([
  ['more bytes', { name: 'x'.repeat(3_000_000) }, 'answered 200 with more than 1048576 bytes'],
  ['more values', Array.from({ length: 200_000 }, () => 0), 'answered 200 with JSON that holds more than'],
  ['more levels', JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)), 'JSON that is nested more than'],
])('an answer of %s than any page takes is refused, and named', (_, json, message) =>
  withServer(
    () => ({ json: { registered_models: [], unknown: json } }),
    ({ api }) => expect(registry.searchRegisteredModels(api, '')).rejects.toThrow(message),
  ),
)

test('pages that are too much together are left where they are', async () => {
  const page = Array.from({ length: 5 }, () => ({ name: 'x'.repeat(180_000) }))
  expect(await allPages(async () => ({ items: page, next: 'more' }))).toHaveLength(10 * page.length)
})

test('directories without end are left', { timeout: 120_000 }, () => {
  let count = 0
  const files = () => Array.from({ length: 3 }, () => ({ path: `model/${++count}`, is_dir: true }))
  return withServer(
    () => ({ json: { files: files() } }),
    async ({ api, received }) => {
      expect(await listArtifacts(api, 'r', 'model')).toEqual([])
      expect(received).toHaveLength(500)
    },
  )
})

test('a 500 that downloads nothing is no empty file', () =>
  withServer(
    () => ({ status: 500, json: { error_code: 'INTERNAL_ERROR', message: 'No such file' } }),
    async ({ api, url }) => {
      await expect(fingerprintArtifact(api, `${url}/x`, 5_000)).rejects.toMatchObject({ status: 500 })
      await expect(deleteArtifacts(api, `${url}/x`)).rejects.toMatchObject({ errorCode: 'INTERNAL_ERROR' })
    },
  ))
