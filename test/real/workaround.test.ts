import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { FaultName } from '../../src/sandbox/faults.ts'
import { MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import { type SandboxProcess, sandboxBefore, verify } from './product-process.ts'
import { contentsOf, nothing } from './server-contents.ts'
import { soundReport } from './sound-report.ts'

let server: MlflowServer
let sandbox: SandboxProcess | undefined

beforeAll(async () => {
  server = await startMlflow({ version: MLFLOW_PRODUCTION })
})
afterEach(async () => {
  await sandbox?.stop()
  sandbox = undefined
})
afterAll(() => server.stop())

/** What gets a caller round each fault, as the settings of the workaround must name it. */
const ways: { fault: FaultName; cause: string; settings: (to: SandboxProcess) => Record<string, string> }[] =
  [
    {
      fault: 'authorization-dropped',
      cause: 'KEY_HEADER_LOST',
      settings: ({ trackingUri }) => ({
        'REST path': `${trackingUri}/api/2.0/mlflow`,
        header: 'X-API-Key: <your key>',
      }),
    },
    {
      fault: 'mount-missing',
      cause: 'MOUNT_MISSING',
      settings: ({ apiUrl }) => ({
        'REST path': `${apiUrl}/mlflow/ajax-api/2.0/mlflow`,
        header: 'Authorization: Bearer <your key>',
      }),
    },
    { fault: 'rate-limited-briefly', cause: 'RATE_LIMITED', settings: () => ({}) },
  ]

describe('a way around a fault in front of real MLflow', () => {
  test.each(ways)(
    '$fault: proved by a whole registration, which is removed again',
    async ({ fault, cause, settings }) => {
      sandbox = await sandboxBefore(server.url, { fault })
      const result = await verify(sandbox)
      const report = soundReport(result, sandbox.apiKey)
      const [first] = report.diagnosis.causes
      expect(first).toMatchObject({
        code: cause,
        workaround: {
          verified: true,
          settings: settings(sandbox),
          registration: { modelVersion: '1', removed: true },
        },
      })
      const proof = report.exchanges.find(({ id }) => id === first?.workaround?.evidence[0])
      expect(proof).toMatchObject({ response: { status: 200 } })
      expect(proof?.request.url).toMatch(/model-versions\/create$/)
      expect(report.verdict).toBe('fail')
      expect(await contentsOf(server)).toEqual(nothing)
    },
  )

  test('nothing is written round a fault in a run that may only read', async () => {
    sandbox = await sandboxBefore(server.url, { fault: 'mount-missing' })
    const report = soundReport(await verify(sandbox, ['--mode', 'read-only']), sandbox.apiKey)
    expect(report.diagnosis.causes[0]).toMatchObject({ code: 'MOUNT_MISSING' })
    expect(report.diagnosis.causes[0]?.workaround).toBeUndefined()
    const writes = report.exchanges.filter(({ request }) =>
      /create|PUT/.test(`${request.method} ${request.url}`),
    )
    expect(writes).toEqual([])
  })
})
