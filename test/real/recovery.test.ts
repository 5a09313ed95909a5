import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findRemains } from '../../src/registration/find-remains.ts'
import { connect } from '../mlflow/connect.ts'
import { MLFLOW_2, MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import {
  cleanUpStale,
  direct,
  directSuites,
  moments,
  type Platform,
  postStep,
  runCommand,
  type SandboxProcess,
  sandboxBefore,
  startStep,
  verify,
} from './product-process.ts'
import {
  addRegistration,
  askMlflow,
  contentsOf,
  nothing,
  settledContents,
  versionsOf,
  wipe,
} from './server-contents.ts'
import { soundReport } from './sound-report.ts'

const servers: Record<string, MlflowServer> = {}
beforeAll(async () => {
  const versions = [MLFLOW_PRODUCTION, MLFLOW_2]
  await Promise.all(
    versions.map(async (version) => {
      servers[version] = await startMlflow({ version })
    }),
  )
})
afterEach(async () => {
  await Promise.all(Object.values(servers).map(wipe))
})
afterAll(async () => {
  await Promise.all(Object.values(servers).map((server) => server.stop()))
})
const serverOf = (version: string) => servers[version] as MlflowServer
const production = () => serverOf(MLFLOW_PRODUCTION)

const canary = 'verify-registration-canary'

describe('a run that is killed', () => {
  let sandbox: SandboxProcess
  let folder: string
  beforeAll(async () => {
    sandbox = await sandboxBefore(production().url, { delayMs: 50 })
    folder = await mkdtemp(join(tmpdir(), 'runner-'))
  })
  afterAll(async () => {
    await sandbox.stop()
    await rm(folder, { recursive: true })
  })

  /** The action's main step, killed after a moment. Returns what it leaves to the post step. */
  async function killedMainStep(
    moment: string,
    inputs: Record<string, string> = {},
    platform: Platform = sandbox,
  ): Promise<string> {
    const files = { GITHUB_STATE: 'state', GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary' }
    const environment: Record<string, string> = { 'INPUT_REPORT-DIR': join(folder, 'report'), ...inputs }
    for (const [variable, name] of Object.entries(files)) {
      environment[variable] = join(folder, name)
      await writeFile(join(folder, name), '')
    }
    const step = startStep('index', platform, environment)
    await step.shown(moment)
    step.child.kill('SIGKILL')
    const { exitCode, stdout } = await step.ended
    expect(exitCode, stdout).toBeNull()
    const state = await readFile(join(folder, 'state'), 'utf8')
    expect(state).not.toContain('cleaned-up')
    // The runner takes the last of the values that a name was given.
    return [...state.matchAll(/^remains<<.*\n(.+)\n/gm)].at(-1)?.[1] ?? ''
  }

  test.each(moments.slice(1))('after "%s": its post step removes it and nothing else', async (moment) => {
    soundReport(await verify(sandbox, ['--keep']), sandbox.apiKey)
    const another = await contentsOf(production())
    expect(another.versions).toHaveLength(1)

    const remains = await killedMainStep(moment)
    const left = await settledContents(production())
    expect(left.experiments).toContain(`verify-registration-${JSON.parse(remains)[0].id}`)

    const tooYoung = await cleanUpStale(sandbox, '1m')
    expect([tooYoung.exitCode, tooYoung.stdout]).toEqual([
      0,
      'Found remains of 0 runs older than 1 minute.\n',
    ])
    expect(await contentsOf(production())).toEqual(left)

    const post = await postStep(sandbox, remains)
    expect([post.exitCode, post.stdout]).toEqual([
      0,
      expect.stringContaining('Nothing is left on the server.'),
    ])
    expect(await contentsOf(production())).toEqual(another)
  })

  test("under the caller's model name: the post step removes the version, not the caller's model", async () => {
    await addRegistration(production(), { model: 'churn' })
    const before = await contentsOf(production())
    const name = { 'INPUT_MODEL-NAME': 'churn' }
    const remains = await killedMainStep('An alias can be set', name)
    expect((await settledContents(production())).versions).toEqual(['churn/1', 'churn/2'])
    const post = await postStep(sandbox, remains, name)
    expect(post.stdout).toContain('Nothing is left on the server.')
    expect(await contentsOf(production())).toEqual(before)
    const alias = 'registered-models/alias?name=churn&alias=verify-registration'
    await expect(askMlflow(production(), 'GET', alias)).rejects.toThrow('INVALID_PARAMETER_VALUE')
  })

  test('under a model name that was new: the post step removes the model too', async () => {
    const name = { 'INPUT_MODEL-NAME': 'churn' }
    const remains = await killedMainStep('An alias can be set', name)
    expect((await settledContents(production())).models).toEqual(['churn'])
    expect((await postStep(sandbox, remains, name)).stdout).toContain('Nothing is left on the server.')
    expect(await contentsOf(production())).toEqual(nothing)
  })

  test('under a model name that somebody else has used since: only its own version goes', async () => {
    const name = { 'INPUT_MODEL-NAME': 'churn' }
    const remains = await killedMainStep('An alias can be set', name)
    await settledContents(production())
    await addRegistration(production(), { model: 'churn' })
    await postStep(sandbox, remains, name)
    expect(await contentsOf(production())).toMatchObject({ models: ['churn'], versions: ['churn/2'] })
  })

  test('while models cannot be removed: the post step says what it left, and the command works', async () => {
    const blocked = await sandboxBefore(production().url, { fault: 'delete-blocked', delayMs: 50 })
    try {
      const remains = await killedMainStep('An alias can be set', {}, blocked)
      expect((await settledContents(production())).versions).toEqual([`${canary}/1`])
      const post = await postStep(blocked, remains)
      expect(post.exitCode).toBe(0)
      const command = /^::warning::Left behind: model version .* Remove it with: (.*)$/m.exec(
        post.stdout,
      )?.[1]
      expect(command, post.stdout).toBeDefined()
      expect(await contentsOf(production())).toEqual({
        ...nothing,
        models: [canary],
        versions: [`${canary}/1`],
      })
      await runCommand(command ?? '', blocked, sandbox)
      expect(await versionsOf(production())).toEqual([])
    } finally {
      await blocked.stop()
    }
  })

  test('while it was to keep everything: the post step removes nothing', async () => {
    const remains = await killedMainStep('A model version can be created', { INPUT_KEEP: 'true' })
    const left = await settledContents(production())
    expect((await postStep(sandbox, remains, { INPUT_KEEP: 'true' })).exitCode).toBe(0)
    expect(left.versions).toHaveLength(1)
    expect(await contentsOf(production())).toEqual(left)
  })
})

describe('--cleanup-stale', () => {
  const old = { id: '20250102t030405z-0badcafe', created: '2025-01-02T03:04:05.000Z' }
  const oldName = `verify-registration-${old.id}`
  const young = () => ({
    id: '20250102t030405z-c0ffee00',
    created: new Date(Date.now() - 1000).toISOString(),
  })

  test.each([
    [MLFLOW_PRODUCTION, 'behind the platform'],
    [MLFLOW_2, 'alone'],
  ])('removes what old runs left, and only that: MLflow %s %s', async (version, where) => {
    const server = serverOf(version)
    // Another owner's, someone else's use of our tag, ours without a date, and ours but young.
    await addRegistration(server, { model: 'their-model' })
    await addRegistration(server, { model: 'look-alike', tags: { ...old, id: 'yes' } })
    await addRegistration(server, { model: 'undated', tags: { id: old.id } })
    await addRegistration(server, { model: `verify-registration-${young().id}`, tags: young() })
    await addRegistration(server, { model: canary })
    const foreign = await contentsOf(server)

    await addRegistration(server, {
      model: oldName,
      experiment: oldName,
      tags: old,
      alias: 'verify-registration',
    })
    const inCanary = { id: '20250101t000000z-00000001', created: old.created }
    await addRegistration(server, {
      model: canary,
      experiment: `verify-registration-${inCanary.id}`,
      modelTags: {},
      tags: inCanary,
      alias: 'verify-registration',
    })
    expect((await contentsOf(server)).versions).toHaveLength(foreign.versions.length + 2)

    const sandbox = where === 'alone' ? undefined : await sandboxBefore(server.url)
    try {
      const { exitCode, stdout } = await cleanUpStale(sandbox ?? direct(server.url), '30d')
      expect(stdout.split('\n').sort().filter(Boolean)).toEqual([
        `  ${inCanary.id}`,
        `  ${old.id}`,
        'Found remains of 2 runs older than 720 hours:',
      ])
      expect(exitCode).toBe(0)
    } finally {
      await sandbox?.stop()
    }
    expect(await contentsOf(server)).toEqual(foreign)
    // Up to 3.16 MLflow keeps the alias of a deleted version, so that it would lead nowhere.
    const alias = `registered-models/alias?name=${canary}&alias=verify-registration`
    await expect(askMlflow(server, 'GET', alias)).rejects.toThrow('INVALID_PARAMETER_VALUE')
  })

  test('never counts as stale what a run was to keep', async () => {
    const platform = direct(production().url)
    soundReport(await verify(platform, [...directSuites, '--keep']), platform.apiKey)
    const kept = await contentsOf(production())
    expect(kept.versions).toHaveLength(1)
    const { api, close } = connect(production().url)
    // Of any age: the flag takes none so small.
    expect(await findRemains(api, { ageMs: 0 })).toEqual([])
    await close()
    expect(await contentsOf(production())).toEqual(kept)
  })
})
