import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FaultName } from '../../src/sandbox/faults.ts'
import {
  MLFLOW_2,
  MLFLOW_NEWEST,
  MLFLOW_PRODUCTION,
  type MlflowOptions,
  type MlflowServer,
  startMlflow,
} from './mlflow-server.ts'
import { direct, directSuites, sandboxBefore, verify } from './product-process.ts'
import { contentsOf, experimentsOf, nothing } from './server-contents.ts'
import { soundReport } from './sound-report.ts'

const releases: MlflowOptions[] = [
  { version: MLFLOW_PRODUCTION, server: 'uvicorn' },
  { version: MLFLOW_PRODUCTION, server: 'gunicorn' },
  { version: MLFLOW_NEWEST, server: 'uvicorn' },
  { version: MLFLOW_2, server: 'gunicorn' },
]
const servers: MlflowServer[] = []
beforeAll(async () => {
  servers.push(...(await Promise.all(releases.map(startMlflow))))
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
})
const started = (index: number) => servers[index] as MlflowServer
const troubles = (report: { checks: { id: string; status: string; reason?: string | undefined }[] }) =>
  report.checks.filter(({ status }) => !['pass', 'skip'].includes(status))

describe.each(releases.map((release, index) => ({ ...release, index })))(
  'MLflow $version on $server',
  ({ index, version }) => {
    test('alone: a registration passes and leaves nothing', async () => {
      const server = started(index)
      expect(server.version).toBe(version)
      const platform = direct(server.url)
      const result = await verify(platform, directSuites)
      const report = soundReport(result, platform.apiKey)
      expect(troubles(report)).toEqual([])
      expect([report.verdict, result.exitCode]).toEqual(['pass', 0])
      expect(report.registration?.cleanup).toEqual({ done: true, leftovers: [] })
      expect(await contentsOf(server)).toEqual(nothing)
    })

    test('behind auth service, API and gateway: every suite passes and leaves nothing', async () => {
      const server = started(index)
      const sandbox = await sandboxBefore(server.url)
      try {
        const result = await verify(sandbox)
        const report = soundReport(result, sandbox.apiKey)
        expect(troubles(report)).toEqual([])
        expect([report.verdict, result.exitCode]).toEqual(['pass', 0])
        expect(await contentsOf(server)).toEqual(nothing)
        // MLflow keeps a deleted experiment's row, name and tags included; only `mlflow gc` on the server removes it.
        const kept = (await experimentsOf(server, 'DELETED_ONLY')).map(({ name }) => name)
        expect(kept).toContain(`verify-registration-${report.id}`)
      } finally {
        await sandbox.stop()
      }
    })
  },
)

describe('a fault in front of real MLflow fails its check and leaves nothing', () => {
  const cases: [FaultName, string][] = [
    ['connection-reset', 'registration.upload'],
    ['artifacts-empty', 'registration.intact'],
    ['s3-artifact-root', 'registration.artifact-root'],
    ['internal-error', 'registration.run'],
    ['read-only-key', 'registration.experiment'],
  ]
  test.each(cases)('%s', async (fault, failing) => {
    const server = started(0)
    const sandbox = await sandboxBefore(server.url, { fault })
    try {
      const result = await verify(sandbox)
      const report = soundReport(result, sandbox.apiKey)
      console.log(fault, result.exitCode, JSON.stringify(troubles(report), ['id', 'status', 'reason']))
      expect(troubles(report).map(({ id }) => id)).toContain(failing)
      expect([report.verdict, result.exitCode]).toEqual(['fail', 1])
      expect(await contentsOf(server)).toEqual(nothing)
    } finally {
      await sandbox.stop()
    }
  })
})
