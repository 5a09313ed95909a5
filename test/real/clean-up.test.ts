import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type MlflowServer, MLFLOW_2, MLFLOW_PRODUCTION, startMlflow } from './mlflow-server.ts'
import {
  cleanUpStale,
  direct,
  directSuites,
  postStep,
  type SandboxProcess,
  sandboxBefore,
  startStep,
  startVerify,
  verify,
} from './product-process.ts'
import { askMlflow, contentsOf, experimentsOf, nothing, wipe } from './server-contents.ts'
import { soundReport } from './sound-report.ts'

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

describe.each([MLFLOW_PRODUCTION, MLFLOW_2])('MLflow %s', (version) => {
  let server: MlflowServer
  let sandbox: SandboxProcess
  beforeAll(async () => {
    server = await startMlflow({ version })
    // Distance gives a run distinct moments.
    sandbox = await sandboxBefore(server.url, { delayMs: 50 })
  })
  afterAll(async () => {
    await sandbox.stop()
    await server.stop()
  })
  afterEach(async () => {
    await wipe(server)
  })

  describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
    test.each(moments)('after "%s": reported as cancelled, nothing is left', async (moment) => {
      const run = await startVerify(sandbox, ['--concurrency', '32'])
      await run.shown(moment)
      run.kill(signal)
      const result = await run.finished
      const report = soundReport(result, sandbox.apiKey)
      expect([report.stopReason, result.exitCode]).toEqual(['cancelled', 130])
      expect(report.registration?.cleanup).toEqual({ done: true, leftovers: [] })
      expect(await contentsOf(server)).toEqual(nothing)
    })
  })
})
