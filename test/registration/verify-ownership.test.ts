import { describe, expect, test } from 'vitest'
import type { MlflowApi } from '../../src/mlflow/api.ts'
import type { ModelVersion } from '../../src/mlflow/registry.ts'
import { namesOf } from '../../src/registration/names.ts'
import {
  isOwnVersion,
  NotOursError,
  ownExperiment,
  ownModel,
  ownRun,
  ownVersion,
} from '../../src/registration/verify-ownership.ts'

const names = namesOf('20260102t030405z-0badcafe')
const tags = [{ key: 'verify_registration_id', value: names.id }]
const foreign = [{ key: 'verify_registration_id', value: '20260102t030405z-00000bad' }]

/** A server that answers this to whatever it is asked. */
const serverThatSays = (json: object, status = 200): MlflowApi => ({
  trackingUri: 'http://registry.invalid',
  prefix: '/api',
  headers: {},
  send: async () => ({
    kind: 'reply',
    exchanges: ['e1'],
    status,
    headers: {},
    contentType: 'application/json',
    text: JSON.stringify(json),
    json,
  }),
})

const experiment = {
  experiment_id: '3',
  name: names.experiment,
  artifact_location: 'mlflow-artifacts:/3',
  lifecycle_stage: 'active',
  tags,
}
const info = { run_id: 'r', experiment_id: '3', artifact_uri: 'mlflow-artifacts:/3/r', status: 'RUNNING' }
const version = (changes: Partial<ModelVersion> = {}) =>
  ({
    name: 'm',
    version: '1',
    run_id: 'r',
    source: 'mlflow-artifacts:/3/r',
    status: 'READY',
    tags,
    ...changes,
  }) as ModelVersion
const marks = { modelName: 'm', names, runId: 'r' }

describe('what a server names is this run’s only with every mark', () => {
  test.each<[string, object]>([
    ['another id', { experiment_id: '4' }],
    ['another name', { name: 'precious' }],
    ['a foreign tag', { tags: foreign }],
    ['no tag', { tags: [] }],
  ])('an experiment with %s is not', async (_, changes) => {
    const found = ownExperiment(serverThatSays({ experiment: { ...experiment, ...changes } }), '3', names)
    await expect(found).rejects.toThrow(NotOursError)
  })

  test.each<[string, object, object[]]>([
    ['another id', { run_id: 's' }, tags],
    ['another experiment', { experiment_id: '4' }, tags],
    ['a foreign tag', {}, foreign],
  ])('a run with %s is not', async (_, changes, data) => {
    const run = { info: { ...info, ...changes }, data: { tags: data } }
    await expect(ownRun(serverThatSays({ run }), 'r', '3', names)).rejects.toThrow(NotOursError)
  })

  test.each<[string, Partial<ModelVersion>]>([
    ['another number', { version: '2' }],
    ['another model', { name: 'n' }],
    ['neither tag nor run', { tags: [], run_id: '' }],
    ['another run, whatever its tag', { run_id: 's' }],
    ['the source of a copy', { source: 'models:/m/1' }],
  ])('a version with %s is not', async (_, changes) => {
    const api = serverThatSays({ model_version: version(changes) })
    await expect(ownVersion(api, '1', marks)).rejects.toThrow(NotOursError)
  })

  test.each<[string, object]>([
    ['another name', { name: 'n', tags }],
    ['a foreign tag', { name: 'm', tags: foreign }],
  ])('a model with %s is not', async (_, registered_model) => {
    await expect(ownModel(serverThatSays({ registered_model }), 'm', names)).rejects.toThrow(NotOursError)
  })

  test('all of them with every mark are, and a model that is not there is nobody’s', async () => {
    const run = { info, data: { tags } }
    expect(await ownExperiment(serverThatSays({ experiment }), '3', names)).toMatchObject({
      experiment_id: '3',
    })
    expect(await ownRun(serverThatSays({ run }), 'r', '3', names)).toMatchObject({ info: { run_id: 'r' } })
    expect(await ownVersion(serverThatSays({ model_version: version() }), '1', marks)).toMatchObject({
      version: '1',
    })
    expect(
      await ownModel(serverThatSays({ registered_model: { name: 'm', tags } }), 'm', names),
    ).toBeDefined()
    const none = serverThatSays({ error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'none' }, 404)
    expect(await ownModel(none, 'm', names)).toBeUndefined()
  })

  test('a server that loses tags shows a version’s run, and one that loses runs its tag', () => {
    expect(isOwnVersion(version({ tags: [] }), marks)).toBe(true)
    expect(isOwnVersion(version({ run_id: '' }), marks)).toBe(true)
    expect(isOwnVersion(version({ run_id: 's' }), { modelName: 'm', names })).toBe(true)
    expect(isOwnVersion(version({ tags: [] }), { modelName: 'm', names })).toBe(false)
  })
})
