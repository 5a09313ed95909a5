import { describe, expect, test } from 'vitest'
import {
  ask,
  type Intercept,
  id,
  json,
  makeModel,
  makeVersion,
  names,
  removeAll,
  stateWith,
  theirs,
  useSandbox,
  versionsOf,
} from './on-sandbox.ts'

useSandbox()

const absent = { status: 404, body: '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"none"}' }
const down = { status: 500, body: 'down' }
const doubting = (kind: 'model' | 'version', count: number, state = stateWith([kind])) => {
  state.doubts[kind] = count
  return state
}

describe('a model', () => {
  test('that was made and answered for, and is gone, is not left', async () => {
    expect(await removeAll(stateWith(['model'], { modelMade: true }))).toEqual([])
  })

  test('goes although a search names versions of others’ models with it', async () => {
    await makeModel(names.model)
    const mixed: Intercept = (name) =>
      name === 'GET mlflow/model-versions/search'
        ? json({ model_versions: [{ name: 'other', version: '1', source: 's', run_id: '', tags: theirs }] })
        : undefined
    expect(await removeAll(stateWith(['model']), mixed)).toEqual([])
    expect((await ask('GET', `mlflow/registered-models/get?name=${names.model}`)).status).toBe(404)
  })

  test('of our own name that lost its tag stays, and is told', async () => {
    await makeModel(names.model, [])
    const left = await removeAll(stateWith(['model']))
    expect(left).toEqual([
      expect.objectContaining({
        kind: 'registered model',
        possibly: true,
        reason: expect.stringMatching(/mixed up/),
      }),
    ])
    expect((await ask('GET', `mlflow/registered-models/get?name=${names.model}`)).status).toBe(200)
  })

  test('of our own name, a version of which lost its tag, stays and is told', async () => {
    await makeModel(names.model)
    await makeVersion(names.model, [])
    const left = await removeAll(stateWith(['model', 'version'], { modelMade: true }))
    expect(left).toEqual([expect.objectContaining({ kind: 'registered model', name: names.model })])
  })

  test('that was asked for once without an answer is gone once it was removed', async () => {
    await makeModel(names.model)
    expect(await removeAll(doubting('model', 1))).toEqual([])
  })
})

describe('a version', () => {
  test('whose tags the server lost goes by its run, and one of another run stays whatever its tag', async () => {
    await makeModel('mine', [])
    await makeVersion('mine', [], { run_id: 'ours' })
    await makeVersion('mine', undefined, { run_id: 'theirs' })
    const state = stateWith(['version'], { modelName: 'mine', modelVersion: '1', runId: 'ours' })
    expect(await removeAll(doubting('version', 0, state))).toEqual([])
    expect(await versionsOf('mine')).toEqual(['2'])
    await removeAll(doubting('version', 1, stateWith(['version'], { modelName: 'mine', runId: 'ours' })))
    expect(await versionsOf('mine')).toEqual(['2'])
  })

  test('that a search found and nobody can read may be left', async () => {
    await makeModel('mine', [])
    await makeVersion('mine')
    const silent: Intercept = (name) => (name === 'GET mlflow/model-versions/get' ? down : undefined)
    const left = await removeAll(stateWith(['version'], { modelName: 'mine' }), silent)
    expect(left).toEqual([
      expect.objectContaining({ kind: 'model version', name: `of run ${id} in mine`, possibly: true }),
    ])
  })

  test('that a search found, and which is another’s, is nobody’s business', async () => {
    await makeModel('mine', [])
    await makeVersion('mine', theirs)
    const mixed: Intercept = (name, { url }) =>
      name === 'GET mlflow/model-versions/search' && url.includes('tags')
        ? json({
            model_versions: [
              {
                name: 'mine',
                version: '1',
                source: 's',
                run_id: '',
                tags: [{ key: 'verify_registration_id', value: id }],
              },
            ],
          })
        : undefined
    expect(await removeAll(stateWith(['version'], { modelName: 'mine' }), mixed)).toEqual([])
    expect(await versionsOf('mine')).toEqual(['1'])
  })

  test.each([
    ['asked for twice, of which one was told', 1, '1', 2],
    ['asked for once, which was told', 0, '1', 1],
    ['asked for once, which was not told', 1, undefined, 1],
  ])('%s: all go', async (_, doubts, modelVersion, made) => {
    await makeModel('mine', [])
    for (let count = 0; count < made; count++) await makeVersion('mine')
    const state = stateWith(['version'], { modelName: 'mine', ...(modelVersion ? { modelVersion } : {}) })
    expect(await removeAll(doubting('version', doubts, state))).toEqual([])
    expect(await versionsOf('mine')).toEqual([])
  })

  test('asked for twice, of which one was told and the other is not there, may still appear', async () => {
    await makeModel('mine', [])
    await makeVersion('mine')
    const state = stateWith(['version'], { modelName: 'mine', modelVersion: '1' })
    expect(await removeAll(doubting('version', 1, state))).toEqual([
      expect.objectContaining({ kind: 'model version', possibly: true }),
    ])
  })

  test('goes with its alias, where the alias leads to it', async () => {
    await makeModel('mine', [])
    await makeVersion('mine')
    await ask('POST', 'mlflow/registered-models/alias', {
      name: 'mine',
      alias: 'verify-registration',
      version: '1',
    })
    const deleted: string[] = []
    await removeAll(stateWith(['version'], { modelName: 'mine', modelVersion: '1' }), (name) => {
      if (name.startsWith('DELETE')) deleted.push(name)
      return undefined
    })
    expect(deleted).toEqual(['DELETE mlflow/registered-models/alias', 'DELETE mlflow/model-versions/delete'])
  })

  test('is not looked for in a model that is gone', async () => {
    const asked: string[] = []
    const left = await removeAll(stateWith(['model', 'version'], { modelVersion: '1' }), (name) => {
      asked.push(name)
      return name === 'GET mlflow/registered-models/get' ? absent : undefined
    })
    expect(left).toEqual([])
    expect(asked).not.toContain('GET mlflow/model-versions/get')
  })

  test('is looked for in a model that is another’s', async () => {
    await makeModel('mine', theirs)
    await makeVersion('mine')
    const state = stateWith(['model', 'version'], { modelName: 'mine', modelVersion: '1' })
    expect(await removeAll(state)).toEqual([])
    expect(await versionsOf('mine')).toEqual([])
  })
})
