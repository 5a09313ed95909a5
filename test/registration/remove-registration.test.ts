import { describe, expect, test } from 'vitest'
import { findRemains } from '../../src/registration/find-remains.ts'
import { readRemains, writeRemains } from '../../src/registration/remains.ts'
import type { Made } from '../../src/registration/state.ts'
import type { Leftover } from '../../src/schema/report.ts'
import {
  apiThrough,
  ask,
  filesIn,
  type Intercept,
  id,
  json,
  makeExperiment,
  makeModel,
  makeRun,
  makeVersion,
  names,
  ours,
  putFile,
  removeAll,
  stageOf,
  stateWith,
  theirs,
  useSandbox,
  versionsOf,
} from './on-sandbox.ts'

useSandbox()

describe('nothing that is not ours is removed', () => {
  test('an experiment whose id was told, but which has another name or tag', async () => {
    const otherName = await makeExperiment(ours, 'another')
    expect(await removeAll(stateWith(['experiment'], { experimentId: otherName }))).toEqual([
      expect.objectContaining({ kind: 'experiment', possibly: true }),
    ])
    const otherTag = await makeExperiment(theirs)
    await removeAll(stateWith(['experiment']))
    expect([await stageOf(otherName), await stageOf(otherTag)]).toEqual(['active', 'active'])
  })

  test('a registered model of our name with a foreign tag, whose creation answer was lost', async () => {
    await makeModel('mine', theirs)
    const state = stateWith(['model'], { modelName: 'mine' })
    state.doubts.model = 1
    expect(await removeAll(state)).toEqual([
      expect.objectContaining({ kind: 'registered model', possibly: true }),
    ])
    expect((await ask('GET', 'mlflow/registered-models/get?name=mine')).registered_model).toBeDefined()
  })

  test('a model that holds what somebody else has put into it: only the version of the run goes', async () => {
    await makeModel('mine')
    await makeVersion('mine')
    await makeVersion('mine', theirs)
    expect(
      await removeAll(stateWith(['model', 'version'], { modelName: 'mine', modelVersion: '1' })),
    ).toEqual([])
    expect(await versionsOf('mine')).toEqual(['2'])
  })

  test('a version whose number was told, but which is another run’s', async () => {
    await makeModel('mine', [])
    await makeVersion('mine', theirs)
    const left = await removeAll(stateWith(['version'], { modelName: 'mine', modelVersion: '1' }))
    expect(left).toEqual([expect.objectContaining({ kind: 'model version', possibly: true })])
    expect(await versionsOf('mine')).toEqual(['1'])
  })

  test('a copy of our version that somebody made', async () => {
    await makeModel('copies', [])
    await makeModel(names.model)
    await makeVersion(names.model)
    await makeVersion('copies', ours, { source: `models:/${names.model}/1` })
    await removeAll(stateWith(['version'], { modelName: 'copies' }))
    expect(await versionsOf('copies')).toEqual(['1'])
  })

  test('an alias that leads to another version', async () => {
    await makeModel('mine', [])
    await makeVersion('mine', theirs)
    await makeVersion('mine')
    await ask('POST', 'mlflow/registered-models/alias', {
      name: 'mine',
      alias: 'verify-registration',
      version: '1',
    })
    expect(await removeAll(stateWith(['version'], { modelName: 'mine', modelVersion: '2' }))).toEqual([])
    const alias = await ask('GET', 'mlflow/registered-models/alias?name=mine&alias=verify-registration')
    expect(alias.model_version).toMatchObject({ version: '1' })
  })

  test('an artifact root that is not the experiment’s own: of it only the run’s folder goes', async () => {
    const experimentId = await makeExperiment()
    const { run_id, artifact_uri } = await makeRun(experimentId)
    await putFile('shared/precious')
    await putFile(`shared/${run_id}/artifacts/model/MLmodel`)
    const shared = (text: string) =>
      text
        .replaceAll(artifact_uri, `mlflow-artifacts:/shared/${run_id}/artifacts`)
        .replaceAll(`"mlflow-artifacts:/${experimentId}"`, '"mlflow-artifacts:/shared"')
    const truth = new Map<string, string>()
    for (const path of [`experiments/get?experiment_id=${experimentId}`, `runs/get?run_id=${run_id}`])
      truth.set(
        `GET mlflow/${path.split('?')[0]}`,
        shared(JSON.stringify(await ask('GET', `mlflow/${path}`))),
      )
    const state = stateWith(['experiment', 'upload'], { experimentId, runId: run_id })
    const intercept: Intercept = (name) => {
      const body = truth.get(name)
      return body ? { status: 200, body } : undefined
    }
    const left = await removeAll(state, intercept)
    // The answers above go on saying that the experiment is active.
    expect(left.map(({ kind }) => kind)).toEqual(['experiment'])
    expect([await filesIn('shared'), await filesIn(`shared/${run_id}/artifacts`)]).toEqual([1, 0])
  })
})

describe('doubt is no success', () => {
  test.each<[string, Made, Leftover['kind']]>([
    ['an experiment', 'experiment', 'experiment'],
    ['a model', 'model', 'registered model'],
    ['a version', 'version', 'model version'],
  ])(
    '%s that was never confirmed is possibly left, with a command and no placeholder',
    async (_, kind, listed) => {
      await makeModel('mine', [])
      const state = stateWith([kind], kind === 'version' ? { modelName: 'mine' } : {})
      state.doubts[kind] = 1
      const [left, ...more] = await removeAll(state)
      expect(more).toEqual([])
      expect(left).toMatchObject({
        kind: listed,
        possibly: true,
        command: expect.stringMatching(/^curl .*-X (POST|DELETE)/),
      })
      expect(left?.command).not.toMatch(/<\w+>/)
      expect(left?.command).toContain(kind === 'version' ? id : names.experiment)
    },
  )

  test.each([
    ['two creations that were never answered', { model: 2 }, false],
    ['one that was, after one that was not', { model: 1 }, true],
  ])('a model may be made again after it was removed: %s', async (_, doubts, modelMade) => {
    await makeModel(names.model)
    const state = stateWith(['model'], { modelMade })
    Object.assign(state.doubts, doubts)
    expect(await removeAll(state)).toEqual([
      expect.objectContaining({ kind: 'registered model', name: names.model, possibly: true }),
    ])
  })

  test('what appears on the second look is removed', async () => {
    let looks = 0
    const intercept: Intercept = (name) => {
      if (name !== 'GET mlflow/experiments/get-by-name' || looks++ > 0) return undefined
      return { status: 404, body: '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"none"}' }
    }
    const experimentId = await makeExperiment()
    const state = stateWith(['experiment'])
    state.doubts.experiment = 1
    expect(await removeAll(state, intercept)).toEqual([])
    expect(await stageOf(experimentId)).toBe('deleted')
  })

  test('an experiment that was made and is said not to be there is looked for by its name', async () => {
    const experimentId = await makeExperiment()
    let looks = 0
    const lie: Intercept = (name) =>
      name === 'GET mlflow/experiments/get' && looks++ === 0
        ? { status: 404, body: '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"none"}' }
        : undefined
    expect(await removeAll(stateWith(['experiment'], { experimentId }), lie)).toEqual([])
    expect(await stageOf(experimentId)).toBe('deleted')
  })

  test.each([
    ['a model', ['GET mlflow/registered-models/get']],
    ['a version in a caller’s model', ['GET mlflow/model-versions/get']],
    ['artifacts', ['GET mlflow-artifacts/artifacts']],
    ['an experiment', ['GET mlflow/experiments/get', 'GET mlflow/experiments/get-by-name']],
  ])('%s that was made and is once said not to be there is looked for again', async (what, routes) => {
    const experimentId = await makeExperiment()
    await putFile(`${experimentId}/x`)
    const isShared = what.includes('caller')
    const modelName = isShared ? 'mine' : names.model
    await makeModel(modelName, isShared ? [] : ours)
    await makeVersion(modelName)
    const state = stateWith(['experiment', 'model', 'version', 'upload'], {
      experimentId,
      modelName,
      modelMade: !isShared,
      modelVersion: '1',
    })
    const lies = new Set(routes)
    const isAbsent: Intercept = (name) => {
      if (!lies.delete(name)) return undefined
      const absent = { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'none' }
      return name.includes('artifacts') ? json({}) : { status: 404, body: JSON.stringify(absent) }
    }
    expect(await removeAll(state, isAbsent)).toEqual([])
    expect([await stageOf(experimentId), await filesIn(experimentId), await versionsOf(modelName)]).toEqual([
      'deleted',
      0,
      [],
    ])
  })

  test.each<[string, RegExp, string[]]>([
    ['experiment', /^POST mlflow\/experiments\/delete/, ['experiment']],
    ['artifacts', /^DELETE mlflow-artifacts/, ['artifacts']],
    ['model', /^DELETE mlflow\/registered-models\/delete/, ['registered model']],
  ])('a deletion that is answered 200 without effect is told: %s', async (_, lie, kinds) => {
    const experimentId = await makeExperiment()
    await putFile(`${experimentId}/x`)
    await makeModel(names.model)
    await makeVersion(names.model)
    const state = stateWith(['experiment', 'model', 'version', 'upload'], { experimentId, modelVersion: '1' })
    const left = await removeAll(state, (name) => (lie.test(name) ? json({}) : undefined))
    expect(left.map(({ kind }) => kind)).toEqual(kinds)
    expect(left[0]?.reason).toMatch(/^still there after it was deleted/)
  })

  test('a deletion that is accepted and done later is waited for', async () => {
    const experimentId = await makeExperiment()
    await putFile(`${experimentId}/x`)
    await makeModel(names.model)
    await makeVersion(names.model)
    const state = stateWith(['experiment', 'model', 'version', 'upload'], {
      experimentId,
      modelVersion: '1',
      files: [{ path: 'x', bytes: 1, sha256: '0' }],
    })
    const asked = new Set<string>()
    // Done when it is asked for a second time, so that the look after the first one still finds it.
    const accepted: Intercept = (name) => {
      if (!/^DELETE|\/delete$/.test(name) || asked.has(name)) return undefined
      asked.add(name)
      return { status: 202, body: '{}' }
    }
    expect(await removeAll(state, accepted)).toEqual([])
    expect(asked.size).toBe(3)
    expect(await stageOf(experimentId)).toBe('deleted')
  })

  test('a version in a caller’s model that a deletion left is told', async () => {
    await makeModel('mine', [])
    await makeVersion('mine')
    const lie: Intercept = (name) => (name === 'DELETE mlflow/model-versions/delete' ? json({}) : undefined)
    const left = await removeAll(stateWith(['version'], { modelName: 'mine', modelVersion: '1' }), lie)
    expect(left).toEqual([
      expect.objectContaining({
        kind: 'model version',
        name: 'mine version 1',
        reason: 'still there after it was deleted',
      }),
    ])
  })

  test('artifacts that cannot be looked at are possibly left, also of an upload that broke off', async () => {
    const experimentId = await makeExperiment()
    await putFile(`${experimentId}/x`)
    const down: Intercept = (name) =>
      /mlflow-artifacts/.test(name) ? { status: 500, body: 'down' } : undefined
    const left = await removeAll(stateWith(['experiment', 'upload'], { experimentId }), down)
    expect(left).toEqual([
      expect.objectContaining({
        kind: 'artifacts',
        possibly: true,
        command: expect.stringContaining(`/artifacts/${experimentId}'`),
      }),
    ])
  })

  test('a refusal of the artifact routes is told with the server’s words', async () => {
    const experimentId = await makeExperiment()
    await putFile(`${experimentId}/x`)
    const refuse: Intercept = (name) =>
      name.startsWith('DELETE mlflow-artifacts')
        ? { status: 403, body: '{"error_code":"PERMISSION_DENIED","message":"not you"}' }
        : undefined
    const left = await removeAll(stateWith(['experiment', 'upload'], { experimentId }), refuse)
    expect(left).toEqual([
      expect.objectContaining({ kind: 'artifacts', reason: expect.stringContaining('not you') }),
    ])
  })

  test('where models cannot be removed, its versions are told with a model, and the canary’s by themselves', async () => {
    const kindsLeft = async (modelName: string) => {
      await makeModel(modelName)
      await makeVersion(modelName)
      const state = stateWith(['model', 'version'], { modelName, modelVersion: '1' })
      return (await removeAll(state, undefined, false)).map(({ kind }) => kind)
    }
    expect(await kindsLeft('mine')).toEqual(['registered model'])
    expect(await kindsLeft('verify-registration-canary')).toEqual(['model version', 'registered model'])
  })

  test('a registry that does not answer may still hold a caller’s model', async () => {
    const down: Intercept = (name) =>
      /registered-models|model-versions/.test(name) ? { status: 500, body: 'down' } : undefined
    expect(await removeAll(stateWith(['model'], { modelName: 'mine' }), down)).toEqual([
      expect.objectContaining({ kind: 'registered model', name: 'mine', possibly: true }),
    ])
  })

  test('what was asked for and answered, and is not there, is not left', async () => {
    expect(await removeAll(stateWith(['experiment', 'upload', 'model', 'version']))).toEqual([])
    const experimentId = await makeExperiment()
    expect(await removeAll(stateWith(['experiment', 'upload'], { experimentId }))).toEqual([])
  })

  test('one upload without an answer may land after its experiment is gone', async () => {
    const experimentId = await makeExperiment()
    const state = stateWith(['experiment', 'upload'], { experimentId })
    state.doubts.upload = 1
    expect(await removeAll(state)).toEqual([expect.objectContaining({ kind: 'artifacts', possibly: true })])
  })

  test('where nothing can be asked, artifacts are told by the place they would have', async () => {
    const down: Intercept = () => ({ status: 500, body: 'down' })
    const known = await removeAll(stateWith(['experiment', 'upload'], { experimentId: '3' }), down)
    expect(known.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'artifacts mlflow-artifacts:/3',
      `experiment ${names.experiment}`,
    ])
    const unknown = await removeAll(stateWith(['experiment', 'upload']), down)
    expect(unknown.map(({ kind }) => kind)).toEqual(['experiment'])
  })

  test('a server that is known not to answer is asked once more, and all it may hold is told', async () => {
    const asked: string[] = []
    const state = stateWith(['experiment', 'upload', 'model', 'version'], {
      experimentId: '3',
      modelVersion: '1',
    })
    const left = await removeAll(state, (name) => {
      asked.push(name.split('?')[0] ?? '')
      return 'silence'
    })
    const timesOf = (name: string) => asked.filter((one) => one === `GET mlflow/${name}`).length
    expect(timesOf('registered-models/get')).toBe(2)
    // Looked for by itself, and for the place of its artifacts.
    expect(timesOf('experiments/get')).toBe(4)
    // What a search could not find in the model is looked for once more by its number.
    expect(timesOf('model-versions/get')).toBe(1)
    expect(left.map(({ kind, possibly }) => `${possibly ? 'possibly ' : ''}${kind}`).sort()).toEqual([
      'possibly artifacts',
      'possibly experiment',
      'possibly model version',
      'possibly registered model',
    ])
    expect(left.every(({ command }) => command.startsWith('curl '))).toBe(true)
  })

  test('nothing was asked for: nothing is asked, and nothing is left', async () => {
    const left = await removeAll(stateWith([]), (name) => {
      throw new Error(`asked ${name}`)
    })
    expect(left).toEqual([])
  })
})

describe('remains', () => {
  const stale = [{ key: 'verify_registration_created', value: '2026-01-02T03:04:05.000Z' }]

  test('are found by tag, older than an age, and never where a run was to keep them', async () => {
    const experimentId = await makeExperiment([...ours, ...stale])
    await makeExperiment(theirs, 'kept')
    await makeExperiment([...ours, ...stale], 'another-name')
    await makeExperiment([{ key: 'verify_registration_id', value: 'yes' }, ...stale], 'look-alike')
    await makeModel('other', [])
    await makeVersion('other', [])
    await makeModel('mine', [])
    await makeVersion('mine', [...ours, ...stale])
    await makeVersion('mine', [...ours, ...stale], { source: 'models:/other/1' })
    const found = await findRemains(apiThrough(), { ageMs: 86_400_000 })
    expect(
      found.map(({ names, modelName, experimentId, asked }) => ({
        id: names.id,
        modelName,
        experimentId,
        asked,
      })),
    ).toEqual([
      {
        id,
        modelName: names.model,
        experimentId,
        asked: { experiment: true, upload: true, model: false, version: false },
      },
      {
        id,
        modelName: 'mine',
        experimentId: undefined,
        asked: { experiment: false, upload: false, model: false, version: true },
      },
    ])
    expect(await findRemains(apiThrough(), { ageMs: Date.now() })).toEqual([])
    for (const state of found) expect(await removeAll(state)).toEqual([])
    expect([await stageOf(experimentId), await versionsOf('mine')]).toEqual(['deleted', ['2']])
  })

  test('of one run are one, and a stranger’s copy or look-alike is none of them', async () => {
    await makeExperiment([...ours, ...stale])
    await makeModel(names.model, [...ours, ...stale])
    await makeModel('look-alike', [{ key: 'verify_registration_id', value: 'yes' }, ...stale])
    await makeModel('copies', [])
    await makeVersion(names.model, [])
    await makeVersion('copies', [...ours, ...stale], { source: `models:/${names.model}/1` })
    expect(await versionsOf('copies')).toEqual(['1'])
    const found = await findRemains(apiThrough(), { ageMs: 86_400_000 })
    expect(found).toMatchObject([{ modelName: names.model, asked: { experiment: true, model: true } }])
  })

  test('go to the post step and back, and nothing else does', () => {
    const state = stateWith(['experiment', 'version'], {
      modelName: 'mine',
      experimentId: '3',
      runId: 'r',
      modelVersion: '2',
      modelMade: true,
    })
    state.doubts.version = 2
    const [read] = readRemains(writeRemains([state]))
    expect(read).toMatchObject({
      names,
      modelName: 'mine',
      asked: state.asked,
      doubts: state.doubts,
      experimentId: '3',
      runId: 'r',
      modelVersion: '2',
      modelMade: true,
    })
    for (const text of [
      '',
      '{}',
      '[{"id":"../x"}]',
      JSON.stringify([{ ...JSON.parse(writeRemains([state]))[0], id: "x' or '1" }]),
    ])
      expect(() => readRemains(text)).toThrow()
  })
})
