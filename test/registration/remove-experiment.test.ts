import { describe, expect, test } from 'vitest'
import type { HttpRequest } from '../../src/http/exchange.ts'
import { isOfRun } from '../../src/registration/remove-experiment.ts'
import {
  ask,
  filesIn,
  type Intercept,
  json,
  makeExperiment,
  makeRun,
  ours,
  putFile,
  removeAll,
  stateWith,
  theirs,
  useSandbox,
} from './on-sandbox.ts'

useSandbox()

/**
 * The server as one whose experiment lies in a folder that other people use, with these runs (id to artifact root);
 * the experiment is active until it was deleted.
 */
async function inSharedFolder(experimentId: string, roots: Record<string, string>): Promise<Intercept> {
  const told = async (path: string, root: string, wanted: string) =>
    JSON.stringify(await ask('GET', path)).replaceAll(`"${root}"`, `"${wanted}"`)
  const own = `mlflow-artifacts:/${experimentId}`
  const experiment = await told(
    `mlflow/experiments/get?experiment_id=${experimentId}`,
    own,
    'mlflow-artifacts:/shared',
  )
  const runs = new Map<string, string>()
  for (const [runId, root] of Object.entries(roots))
    runs.set(runId, await told(`mlflow/runs/get?run_id=${runId}`, `${own}/${runId}/artifacts`, root))
  let isDeleted = false
  return (name: string, { url }: HttpRequest) => {
    if (name === 'POST mlflow/experiments/delete') isDeleted = true
    const run = runs.get(new URL(url).searchParams.get('run_id') ?? '')
    if (name === 'GET mlflow/runs/get' && run) return { status: 200, body: run }
    if (name !== 'GET mlflow/experiments/get') return undefined
    return { status: 200, body: isDeleted ? experiment.replace('"active"', '"deleted"') : experiment }
  }
}

const uploaded = { path: 'model/MLmodel', bytes: 1, sha256: '0'.repeat(64) }

describe('of files that were uploaded', () => {
  test('those that no list names may be left', async () => {
    const experimentId = await makeExperiment()
    const state = stateWith(['experiment', 'upload'], { experimentId, files: [uploaded] })
    expect(await removeAll(state)).toMatchObject([
      {
        kind: 'artifacts',
        name: `mlflow-artifacts:/${experimentId}`,
        possibly: true,
        reason: expect.stringContaining('no list names them'),
      },
    ])
  })

  test.each([
    [[], []],
    [[uploaded], [{ kind: 'artifacts', possibly: true }]],
  ])('where the service for them is turned off, of %j is left %j', async (files, left) => {
    const experimentId = await makeExperiment()
    const off: Intercept = (name) =>
      name === 'GET mlflow-artifacts/artifacts'
        ? { status: 503, body: 'mlflow server was started with --no-serve-artifacts' }
        : undefined
    expect(await removeAll(stateWith(['experiment', 'upload'], { experimentId, files }), off)).toMatchObject(
      left,
    )
  })

  test('the usual place is listed while it is asked whether it is theirs, and nothing there is touched where it is not', async () => {
    const experimentId = await makeExperiment()
    const { run_id } = await makeRun(experimentId)
    await putFile(`${experimentId}/precious`)
    const told = await inSharedFolder(experimentId, { [run_id]: 'mlflow-artifacts:/shared' })
    const asked: string[] = []
    const noted: Intercept = (name, request) => {
      asked.push(name)
      return told(name, request)
    }
    expect(await removeAll(stateWith(['experiment', 'upload'], { experimentId }), noted)).toEqual([])
    // Before the experiment's own answer could be there.
    expect(asked.slice(0, 3)).toContain('GET mlflow-artifacts/artifacts')
    expect(await filesIn(experimentId)).toBe(1)
  })

  test('none is left where a list named them before they were removed', async () => {
    const experimentId = await makeExperiment()
    await putFile(`${experimentId}/run/artifacts/model/MLmodel`)
    const state = stateWith(['experiment', 'upload'], { experimentId, files: [uploaded] })
    expect(await removeAll(state)).toEqual([])
  })
})

describe('of a folder that other people use', () => {
  test('what a run’s own root does not name is left alone', async () => {
    const experimentId = await makeExperiment()
    const { run_id } = await makeRun(experimentId)
    await putFile('shared/precious')
    const intercept = await inSharedFolder(experimentId, { [run_id]: 'mlflow-artifacts:/shared' })
    expect(await removeAll(stateWith(['experiment', 'upload'], { experimentId }), intercept)).toEqual([])
    expect(await filesIn('shared')).toBe(1)
  })

  test('only the folder is told that is still there', async () => {
    const experimentId = await makeExperiment()
    const runs = [await makeRun(experimentId), await makeRun(experimentId)].map(({ run_id }) => run_id)
    for (const run of runs) await putFile(`shared/${run}/artifacts/x`)
    const told = await inSharedFolder(
      experimentId,
      Object.fromEntries(runs.map((run) => [run, `mlflow-artifacts:/shared/${run}/artifacts`])),
    )
    const lie: Intercept = (name, request) =>
      name.startsWith('DELETE mlflow-artifacts') && name.includes(runs[1] ?? '')
        ? json({})
        : told(name, request)
    const left = await removeAll(stateWith(['experiment', 'upload'], { experimentId }), lie)
    expect(left.map(({ name }) => name)).toEqual([`mlflow-artifacts:/shared/${runs[1]}/artifacts`])
    expect(await filesIn(`shared/${runs[0]}/artifacts`)).toBe(0)
  })

  test('what may still come is told by the run’s own folder', async () => {
    const experimentId = await makeExperiment()
    const { run_id } = await makeRun(experimentId)
    const root = `mlflow-artifacts:/shared/${run_id}/artifacts`
    const state = stateWith(['experiment', 'upload'], { experimentId })
    state.doubts.upload = 1
    const [left] = await removeAll(state, await inSharedFolder(experimentId, { [run_id]: root }))
    expect(left).toMatchObject({ kind: 'artifacts', name: root, possibly: true })
  })

  test('a run that the search names, but which is another’s, makes all of it stay', async () => {
    const experimentId = await makeExperiment()
    const { run_id } = await makeRun(experimentId)
    const stranger = await makeRun(experimentId, theirs)
    await putFile(`shared/${stranger.run_id}/artifacts/precious`)
    const told = await inSharedFolder(experimentId, {
      [run_id]: `mlflow-artifacts:/shared/${run_id}/artifacts`,
      [stranger.run_id]: `mlflow-artifacts:/shared/${stranger.run_id}/artifacts`,
    })
    const found = (await ask('GET', `mlflow/runs/get?run_id=${stranger.run_id}`)).run as {
      data: { tags: object[] }
    }
    const lie: Intercept = (name, request) =>
      name === 'POST mlflow/runs/search'
        ? json({ runs: [{ ...found, data: { tags: ours } }] })
        : told(name, request)
    const state = stateWith(['experiment', 'upload'], { experimentId, files: [uploaded] })
    const left = await removeAll(state, lie)
    expect(left).toEqual([
      expect.objectContaining({
        kind: 'artifacts',
        possibly: true,
        reason: expect.stringContaining('mixed up'),
      }),
    ])
    expect(await filesIn(`shared/${stranger.run_id}/artifacts`)).toBe(1)
  })

  test('a folder is a run’s own where one of its parts is the run’s id', () => {
    expect(isOfRun('https://host/artifacts/3/abc/artifacts', 'abc')).toBe(true)
    expect(isOfRun('https://host/artifacts/3/abcd/artifacts', 'abc')).toBe(false)
    expect(isOfRun('https://host/artifacts/shared', 'abc')).toBe(false)
  })
})

/** The server as one that tells another artifact root of the experiment, until it was deleted. */
async function rootTold(experimentId: string, root: string): Promise<Intercept> {
  const answer = JSON.stringify(await ask('GET', `mlflow/experiments/get?experiment_id=${experimentId}`))
  const body = answer.replace(/"artifact_location":\s*"[^"]*"/, `"artifact_location":"${root}"`)
  let isDeleted = false
  return (name) => {
    if (name === 'POST mlflow/experiments/delete') isDeleted = true
    if (name !== 'GET mlflow/experiments/get') return undefined
    return { status: 200, body: isDeleted ? body.replace('"active"', '"deleted"') : body }
  }
}

test('nothing was uploaded to a root that cannot be written to', async () => {
  const experimentId = await makeExperiment()
  const lie = await rootTold(experimentId, 's3://bucket/3')
  expect(await removeAll(stateWith(['experiment', 'upload'], { experimentId }), lie)).toEqual([])
})

test.each([
  ['', false],
  [', also after the experiment was deleted', true],
])(
  'artifacts are found by their run where the root of the experiment makes no sense%s',
  async (_, isDeleted) => {
    const experimentId = await makeExperiment()
    const { artifact_uri } = await makeRun(experimentId)
    const folder = artifact_uri.replace('mlflow-artifacts:/', '')
    await putFile(`${folder}/x`)
    if (isDeleted) await ask('POST', 'mlflow/experiments/delete', { experiment_id: experimentId })
    const lie = await rootTold(experimentId, '../../elsewhere')
    expect(await removeAll(stateWith(['experiment', 'upload'], { experimentId }), lie)).toEqual([])
    expect(await filesIn(folder)).toBe(0)
  },
)

test('artifacts of an experiment that somebody deleted already go all the same', async () => {
  const experimentId = await makeExperiment()
  await putFile(`${experimentId}/x`)
  await ask('POST', 'mlflow/experiments/delete', { experiment_id: experimentId })
  expect(await removeAll(stateWith(['experiment', 'upload'], { experimentId }))).toEqual([])
  expect(await filesIn(experimentId)).toBe(0)
})

test('artifacts are found by the experiment’s name where its id is said not to be there, though it is deleted', async () => {
  const experimentId = await makeExperiment()
  await putFile(`${experimentId}/x`)
  await ask('POST', 'mlflow/experiments/delete', { experiment_id: experimentId })
  let looks = 0
  const lie: Intercept = (name) =>
    name === 'GET mlflow/experiments/get' && looks++ < 2
      ? { status: 404, body: '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"none"}' }
      : undefined
  expect(await removeAll(stateWith(['experiment', 'upload'], { experimentId }), lie)).toEqual([])
  expect(await filesIn(experimentId)).toBe(0)
})

test('the experiment that is left is told with the command for its id, though nobody told the id', async () => {
  const experimentId = await makeExperiment()
  const lie: Intercept = (name) => (name === 'POST mlflow/experiments/delete' ? json({}) : undefined)
  expect(await removeAll(stateWith(['experiment']), lie)).toEqual([
    expect.objectContaining({ command: expect.stringContaining(`{"experiment_id":"${experimentId}"}`) }),
  ])
})
