import { exec } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { FaultName } from '../../src/sandbox/faults.ts'
import { MLFLOW_2, MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import {
  cleanUpStale,
  direct,
  directSuites,
  type Platform,
  postStep,
  type SandboxProcess,
  sandboxBefore,
  startStep,
  startVerify,
  verify,
} from './product-process.ts'
import { startRefusingRelay } from './refusing-relay.ts'
import {
  addRegistration,
  askMlflow,
  type Contents,
  contentsOf,
  nothing,
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

/** What a run prints just before it goes on to the next thing: the moments at which it is interrupted. */
const moments = [
  'MLflow serves a search',
  'An experiment can be created',
  'A run can be started',
  'A registered model can be created',
  'The model’s files can be uploaded',
  'A model version can be created',
  'An alias can be set',
]

describe.each([
  [MLFLOW_PRODUCTION, 'SIGINT'],
  [MLFLOW_2, 'SIGTERM'],
] as const)('a run that is cut short on MLflow %s', (version, signal) => {
  let sandbox: SandboxProcess
  beforeAll(async () => {
    // Distance gives a run distinct moments.
    sandbox = await sandboxBefore(serverOf(version).url, { delayMs: 50 })
  })
  afterAll(() => sandbox.stop())

  test.each(moments)(`by ${signal} after "%s": reported as cancelled, nothing is left`, async (moment) => {
    const run = await startVerify(sandbox)
    await run.shown(moment)
    run.kill(signal)
    const result = await run.finished
    const report = soundReport(result, sandbox.apiKey)
    expect([report.stopReason, result.exitCode]).toEqual(['cancelled', 130])
    expect(report.registration?.cleanup).toEqual({ done: true, leftovers: [] })
    expect(await contentsOf(serverOf(version))).toEqual(nothing)
  })

  test('by a signal while it cleans up: it finishes that, and its verdict stands', async () => {
    const run = await startVerify(sandbox)
    await run.shown('removing what was created')
    run.kill('SIGTERM')
    const result = await run.finished
    expect(soundReport(result, sandbox.apiKey).stopReason).toBe('completed')
    expect(result.exitCode).toBe(0)
    expect(await contentsOf(serverOf(version))).toEqual(nothing)
  })

  test('by its own timeout: reported as out of time, nothing is left', async () => {
    const far = await sandboxBefore(serverOf(version).url, { delayMs: 300 })
    try {
      const result = await verify(far, ['--timeout', '1'])
      const report = soundReport(result, far.apiKey)
      expect([report.stopReason, report.verdict, result.exitCode]).toEqual(['out-of-time', 'error', 3])
      expect(report.registration?.experimentId).toBeDefined()
      expect(await contentsOf(serverOf(version))).toEqual(nothing)
    } finally {
      await far.stop()
    }
  })
})

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

  /** The action's main step, killed after a moment. Returns the run's id, as it is left to the post step. */
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
    return /^run-id<<.*\n(.+)\n/m.exec(state)?.[1] ?? ''
  }

  test.each(moments.slice(1))('after "%s": its post step removes it and nothing else', async (moment) => {
    soundReport(await verify(sandbox, ['--keep']), sandbox.apiKey)
    const another = await contentsOf(production())
    expect(another.versions).toHaveLength(1)

    const id = await killedMainStep(moment)
    const left = await settledContents(production())
    expect(left.experiments).toContain(`verify-registration-${id}`)

    const tooYoung = await cleanUpStale(sandbox, '1m')
    expect([tooYoung.exitCode, tooYoung.stdout]).toEqual([0, 'Found remains of 0 runs older than 1m.\n'])
    expect(await contentsOf(production())).toEqual(left)

    const post = await postStep(sandbox, id)
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
    const id = await killedMainStep('An alias can be set', name)
    expect((await settledContents(production())).versions).toEqual(['churn/1', 'churn/2'])
    const post = await postStep(sandbox, id, name)
    expect(post.stdout).toContain('Nothing is left on the server.')
    expect(await contentsOf(production())).toEqual(before)
    const alias = 'registered-models/alias?name=churn&alias=verify-registration'
    await expect(askMlflow(production(), 'GET', alias)).rejects.toThrow('INVALID_PARAMETER_VALUE')
  })

  test('under a model name that was new: the post step removes the model too', async () => {
    const name = { 'INPUT_MODEL-NAME': 'churn' }
    const id = await killedMainStep('An alias can be set', name)
    expect((await settledContents(production())).models).toEqual(['churn'])
    expect((await postStep(sandbox, id, name)).stdout).toContain('Nothing is left on the server.')
    expect(await contentsOf(production())).toEqual(nothing)
  })

  test('under a model name that somebody else has used since: only its own version goes', async () => {
    const name = { 'INPUT_MODEL-NAME': 'churn' }
    const id = await killedMainStep('An alias can be set', name)
    await settledContents(production())
    await addRegistration(production(), { model: 'churn' })
    await postStep(sandbox, id, name)
    expect(await contentsOf(production())).toMatchObject({ models: ['churn'], versions: ['churn/2'] })
  })

  test('while models cannot be removed: the post step says what it left, and the command works', async () => {
    const blocked = await sandboxBefore(production().url, { fault: 'delete-blocked', delayMs: 50 })
    try {
      const id = await killedMainStep('An alias can be set', {}, blocked)
      expect((await settledContents(production())).versions).toEqual([`${canary}/1`])
      const post = await postStep(blocked, id)
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
    const id = await killedMainStep('A model version can be created', { INPUT_KEEP: 'true' })
    const left = await settledContents(production())
    expect((await postStep(sandbox, id, { INPUT_KEEP: 'true' })).exitCode).toBe(0)
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

    await addRegistration(server, { model: oldName, tags: old, alias: 'verify-registration' })
    const inCanary = { id: '20250101t000000z-00000001', created: old.created }
    await addRegistration(server, {
      model: canary,
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
        'Found remains of 2 runs older than 30d:',
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
    expect((await cleanUpStale(platform, '0m')).stdout).toBe('Found remains of 0 runs older than 0m.\n')
    expect(await contentsOf(production())).toEqual(kept)
  })
})

describe('where DELETE bodies are lost on the way', () => {
  const runBehind = async (fault: FaultName, runs = 1) => {
    const sandbox = await sandboxBefore(production().url, { fault })
    try {
      const reports = []
      for (let run = 0; run < runs; run++) {
        const result = await verify(sandbox)
        reports.push(soundReport(result, sandbox.apiKey))
        expect(result.exitCode, result.stderr).toBe(0)
      }
      return { reports, sandbox }
    } finally {
      await sandbox.stop()
    }
  }

  test('the gateway’s own path removes the model, and a warning names the defect and its owner', async () => {
    const { reports } = await runBehind('delete-bodies-dropped')
    const removal = reports[0]?.checks.find(({ id }) => id === 'registration.removal')
    expect(removal).toMatchObject({
      status: 'warn',
      reason: expect.stringMatching(/lose their body.*API team/),
    })
    expect(reports[0]?.registration).toMatchObject({ cleanup: { done: true }, modelVersion: '1' })
    expect(await contentsOf(production())).toEqual(nothing)
  })

  test('and nowhere else works: one canary fills up, and the commands in the report empty it', async () => {
    const { reports, sandbox: faulty } = await runBehind('delete-blocked', 3)
    expect(reports.map(({ registration }) => registration?.modelName)).toEqual([canary, canary, canary])
    const versions = [1, 2, 3].map((version) => `${canary}/${version}`)
    expect(await contentsOf(production())).toEqual({ ...nothing, models: [canary], versions })
    const leftovers = reports.flatMap(({ registration }) => registration?.cleanup.leftovers ?? [])
    expect(leftovers.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      [1, 2, 3].map((version) => `model version ${canary} version ${version}`),
    )

    const mended = await sandboxBefore(production().url)
    try {
      for (const { command } of leftovers) await runCommand(command, faulty, mended)
    } finally {
      await mended.stop()
    }
    expect(await versionsOf(production())).toEqual([])
  })
})

describe('what a server refuses to remove is named, with a command that removes it', () => {
  const cases = [
    { refused: /^DELETE .*\/mlflow-artifacts\//, kind: 'artifacts' },
    { refused: /^POST .*\/experiments\/delete$/, kind: 'experiment' },
    { refused: /^DELETE .*\/registered-models\/delete$/, kind: 'model version' },
  ]
  const bothWays = async (refused: RegExp, use: (blocked: Platform, open: Platform) => Promise<void>) => {
    const relay = await startRefusingRelay(production().url, refused)
    await use(direct(relay.url), direct(production().url)).finally(relay.stop)
  }

  test.each(cases)('by a run: $kind', async ({ refused, kind }) => {
    await bothWays(refused, async (blocked, open) => {
      const result = await verify(blocked, directSuites)
      const { registration } = soundReport(result, blocked.apiKey)
      expect(result.exitCode).toBe(0)
      expect(registration?.cleanup.leftovers.map((one) => one.kind)).toEqual([kind])
      for (const { command } of registration?.cleanup.leftovers ?? [])
        await runCommand(command, blocked, open)
    })
    expect(await contentsOf(production())).toMatchObject({ experiments: [], versions: [], files: [] })
  })

  test.each(cases)('by the post step: $kind', async ({ refused, kind }) => {
    await bothWays(refused, async (blocked, open) => {
      const result = await verify(open, [...directSuites, '--keep'])
      const post = await postStep(blocked, soundReport(result, open.apiKey).id)
      const named = [...post.stdout.matchAll(/^::warning::Left behind: ([\w ]+?) \S+: .* with: (.*)$/gm)]
      expect(
        named.map(([, what]) => what),
        post.stdout,
      ).toEqual([kind === 'model version' ? 'registered model' : kind])
      for (const [, , command = ''] of named) await runCommand(command, blocked, open)
    })
    expect(await contentsOf(production())).toEqual(nothing)
  })
})

test('two runs at the same time both pass, and both leave nothing', async () => {
  const sandbox = await sandboxBefore(production().url)
  try {
    const results = await Promise.all([
      verify(sandbox),
      verify(sandbox),
      verify(direct(production().url), directSuites),
    ])
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    const keys = [sandbox.apiKey, sandbox.apiKey, direct('').apiKey]
    const ids = results.map((result, index) => soundReport(result, keys[index] ?? '').id)
    expect(new Set(ids).size).toBe(3)
    expect(await contentsOf(production())).toEqual(nothing)
  } finally {
    await sandbox.stop()
  }
})

/** A leftover's command as a reader would paste it, sent to where the platform now is. */
async function runCommand(command: string, from: Platform, to: Platform): Promise<void> {
  const origin = (platform: Platform) => new URL(platform.trackingUri).origin
  const adapted = command.replace(origin(from), origin(to))
  expect(adapted).not.toBe(command)
  const env = { PATH: process.env.PATH, HOKUSAI_API_KEY: to.apiKey }
  const { stdout } = await promisify(exec)(`${adapted} --fail --silent --show-error`, {
    env,
    shell: '/bin/bash',
  })
  expect(JSON.parse(stdout)).toEqual({})
}

/** What is there once the requests a killed run had under way are done. */
async function settledContents(server: MlflowServer): Promise<Contents> {
  for (let before = await contentsOf(server); ; ) {
    await sleep(200)
    const now = await contentsOf(server)
    if (JSON.stringify(now) === JSON.stringify(before)) return now
    before = now
  }
}
