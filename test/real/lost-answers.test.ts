import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MlflowApi } from '../../src/mlflow/api.ts'
import * as registry from '../../src/mlflow/registry.ts'
import * as tracking from '../../src/mlflow/tracking.ts'
import { type Connected, connect } from '../mlflow/connect.ts'
import { type Loss, type LossyRelay, startLossyRelay } from './lossy-relay.ts'
import {
  MLFLOW_2,
  MLFLOW_NEWEST,
  MLFLOW_PRODUCTION,
  type MlflowServer,
  startMlflow,
} from './mlflow-server.ts'

const unique = (name: string) => `${name}-${randomBytes(4).toString('hex')}`
const tag = () => ({ key: 'owner', value: unique('o') })

describe.each([MLFLOW_2, MLFLOW_PRODUCTION, MLFLOW_NEWEST])('MLflow %s behind a lossy network', (version) => {
  let server: MlflowServer
  let relay: LossyRelay
  let connected: Connected
  let api: MlflowApi
  beforeAll(async () => {
    server = await startMlflow({ version })
  })
  afterAll(() => server?.stop())
  beforeEach(async () => {
    relay = await startLossyRelay(server.url)
    connected = connect(relay.url)
    api = connected.api
  })
  afterEach(async () => {
    await connected.close()
    await relay.stop()
  })

  /** The message is lost once; the second attempt, where there is one, gets through. */
  const sentTimes = (loss: Loss) =>
    loss === 'request' ? { received: 2, forwarded: 1 } : { received: 1, forwarded: 1 }

  describe.each(['answer', 'gateway', 'request'] as const)('loss of: %s', (loss) => {
    test('one experiment is created', async () => {
      const owner = tag()
      relay.loseNext(loss, 'POST', 'experiments/create')
      const id = await tracking.createExperiment(api, unique('experiment'), [owner])
      const made = await tracking.searchExperiments(api, `tags.owner = '${owner.value}'`)
      expect(made.map((one) => one.experiment_id)).toEqual([id])
      expect(relay.seen('POST', 'experiments/create')).toEqual(sentTimes(loss))
    })

    test('one run is created', async () => {
      const owner = tag()
      const experiment = await tracking.createExperiment(api, unique('experiment'), [])
      relay.loseNext(loss, 'POST', 'runs/create')
      const run = { name: 'r', startTime: Date.now(), tag: owner, tags: [] }
      const { info } = await tracking.createRun(api, experiment, run)
      const made = await tracking.searchRuns(api, [experiment], '')
      expect(made.map((one) => one.info.run_id)).toEqual([info.run_id])
      expect(info.artifact_uri).toBe(`mlflow-artifacts:/${experiment}/${info.run_id}/artifacts`)
      expect(relay.seen('POST', 'runs/create')).toEqual(sentTimes(loss))
    })

    test('one registered model is created', async () => {
      const name = unique('model')
      relay.loseNext(loss, 'POST', 'registered-models/create')
      expect((await registry.createRegisteredModel(api, name, tag(), [])).name).toBe(name)
      expect(await registry.searchRegisteredModels(api, `name = '${name}'`)).toHaveLength(1)
      expect(relay.seen('POST', 'registered-models/create')).toEqual(sentTimes(loss))
    })

    test('one model version is created', async () => {
      const { name, run, owner } = await registeredModel(api)
      relay.loseNext(loss, 'POST', 'model-versions/create')
      const version = { name, source: `${run.artifact_uri}/model`, runId: run.run_id, tags: [owner] }
      expect((await registry.createModelVersion(api, version)).version).toBe('1')
      const made = await registry.searchModelVersions(api, `name = '${name}'`)
      expect(made.map((one) => one.version)).toEqual(['1'])
      expect(relay.seen('POST', 'model-versions/create')).toEqual(sentTimes(loss))
    })

    test('what is deleted counts as deleted', async () => {
      const { name, run, owner } = await registeredModel(api)
      const version = { name, source: `${run.artifact_uri}/model`, runId: run.run_id, tags: [owner] }
      await registry.createModelVersion(api, version)
      await registry.setAlias(api, name, 'candidate', '1')
      relay.loseNext(loss, 'DELETE', 'registered-models/alias')
      await registry.deleteAlias(api, name, 'candidate')
      relay.loseNext(loss, 'DELETE', 'model-versions/delete')
      await registry.deleteModelVersion(api, name, '1')
      relay.loseNext(loss, 'DELETE', 'registered-models/delete')
      await registry.deleteRegisteredModel(api, name)
      relay.loseNext(loss, 'POST', 'experiments/delete')
      await tracking.deleteExperiment(api, run.experiment_id)

      expect(await registry.findRegisteredModel(api, name)).toBeUndefined()
      expect((await tracking.getExperiment(api, run.experiment_id)).lifecycle_stage).toBe('deleted')
      expect(relay.seen('DELETE', 'registered-models/delete').received).toBe(2)
    })
  })

  test('a model of the same name that someone else made is not taken for ours', async () => {
    const name = unique('model')
    await registry.createRegisteredModel(api, name, tag(), [])
    relay.loseNext('answer', 'POST', 'registered-models/create')
    const taken = registry.createRegisteredModel(api, name, tag(), [])
    await expect(taken).rejects.toMatchObject({ errorCode: 'RESOURCE_ALREADY_EXISTS' })
  })
})

async function registeredModel(api: MlflowApi) {
  const owner = tag()
  const experiment = await tracking.createExperiment(api, unique('experiment'), [])
  const run = { name: 'r', startTime: Date.now(), tag: owner, tags: [] }
  const { info } = await tracking.createRun(api, experiment, run)
  const name = unique('model')
  await registry.createRegisteredModel(api, name, owner, [])
  return { name, run: info, owner }
}
