import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { FaultName } from '../../src/sandbox/faults.ts'
import { MLFLOW_2, MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import {
  direct,
  directSuites,
  moments,
  type Platform,
  postStep,
  remainsOf,
  runCommand,
  type SandboxProcess,
  sandboxBefore,
  startVerify,
  verify,
} from './product-process.ts'
import { startRefusingRelay } from './refusing-relay.ts'
import { contentsOf, nothing, versionsOf, wipe } from './server-contents.ts'
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

/** GitHub's runner follows its SIGINT with a SIGTERM; others send one of them. */
const interruptions: [string, NodeJS.Signals[]][] = [
  [MLFLOW_PRODUCTION, ['SIGINT', 'SIGTERM']],
  [MLFLOW_2, ['SIGTERM']],
]

describe.each(interruptions)('a run that is cut short on MLflow %s', (version, signals) => {
  let sandbox: SandboxProcess
  beforeAll(async () => {
    // Distance gives a run distinct moments.
    sandbox = await sandboxBefore(serverOf(version).url, { delayMs: 50 })
  })
  afterAll(() => sandbox.stop())

  test.each(moments)(`by ${signals} after "%s": reported as cancelled, nothing is left`, async (moment) => {
    const run = await startVerify(sandbox)
    await run.shown(moment)
    for (const signal of signals) {
      run.kill(signal)
      await sleep(100)
    }
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
    const far = await sandboxBefore(serverOf(version).url, { delayMs: 400 })
    try {
      const result = await verify(far, ['--timeout', '3'])
      const report = soundReport(result, far.apiKey)
      expect([report.stopReason, report.verdict, result.exitCode]).toEqual(['out-of-time', 'error', 3])
      expect(report.registration?.experimentId).toBeDefined()
      expect(await contentsOf(serverOf(version))).toEqual(nothing)
    } finally {
      await far.stop()
    }
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

  test('the gateway’s own path removes the model, and a warning names the defect', async () => {
    const { reports } = await runBehind('delete-bodies-dropped')
    const removal = reports[0]?.checks.find(({ id }) => id === 'registration.removal')
    expect(removal).toMatchObject({
      status: 'warn',
      reason: expect.stringMatching(/without their body.*ajax-api/),
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
    expect(leftovers.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      `model version ${canary} version 1`,
      `registered model ${canary}`,
      `model version ${canary} version 2`,
      `model version ${canary} version 3`,
    ])

    const mended = await sandboxBefore(production().url)
    try {
      // The model last, which takes with it whatever is in it.
      for (const { command } of leftovers.reverse().sort((a, b) => a.kind.localeCompare(b.kind)))
        await runCommand(command, faulty, mended)
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
    // The version is in the canary, which this run made where none was: it is named, too.
    { refused: /^DELETE .*\/registered-models\/delete$/, kind: 'model version', also: ['registered model'] },
  ]
  const bothWays = async (refused: RegExp, use: (blocked: Platform, open: Platform) => Promise<void>) => {
    const relay = await startRefusingRelay(production().url, refused)
    await use(direct(relay.url), direct(production().url)).finally(relay.stop)
  }

  test.each(cases)('by a run: $kind', async ({ refused, kind, also = [] }) => {
    await bothWays(refused, async (blocked, open) => {
      const result = await verify(blocked, directSuites)
      const { registration } = soundReport(result, blocked.apiKey)
      expect(result.exitCode).toBe(0)
      expect(registration?.cleanup.leftovers.map((one) => one.kind)).toEqual([kind, ...also])
      for (const { command } of registration?.cleanup.leftovers ?? [])
        await runCommand(command, blocked, open)
    })
    expect(await contentsOf(production())).toMatchObject({ experiments: [], versions: [], files: [] })
  })

  test.each(cases)('by the post step: $kind', async ({ refused, kind }) => {
    await bothWays(refused, async (blocked, open) => {
      const result = await verify(open, [...directSuites, '--keep'])
      const post = await postStep(blocked, remainsOf(soundReport(result, open.apiKey).id))
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
