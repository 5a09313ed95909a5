import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { trainModel } from '../../src/model/logistic-regression.ts'
import { modelFiles } from '../../src/model/model-directory.ts'
import type { FaultName } from '../../src/sandbox/faults.ts'
import {
  MLFLOW_2,
  MLFLOW_NEWEST,
  MLFLOW_PRODUCTION,
  type MlflowOptions,
  type MlflowServer,
  startMlflow,
} from './mlflow-server.ts'
import { direct, directSuites, type SandboxProcess, sandboxBefore, verify } from './product-process.ts'
import { pythonClient } from './python.ts'
import { contentsOf, experimentsOf, nothing, sha256, storedModel, wipe } from './server-contents.ts'
import { soundReport } from './sound-report.ts'

const releases: MlflowOptions[] = [
  { version: MLFLOW_PRODUCTION, server: 'uvicorn' },
  { version: MLFLOW_PRODUCTION, server: 'gunicorn' },
  { version: MLFLOW_NEWEST, server: 'uvicorn' },
  { version: MLFLOW_2, server: 'gunicorn' },
]
const loadModel = fileURLToPath(new URL('load-model.py', import.meta.url))

const servers: MlflowServer[] = []
beforeAll(async () => {
  servers.push(...(await Promise.all(releases.map(startMlflow))))
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
})
const started = (index: number) => servers[index] as MlflowServer
/** What is told of a healthy server of this release: MLflow 3 clients log models in a way that 2 does not have. */
const warningsOf = (version: string) => (version === MLFLOW_2 ? ['mlflow.logged-models'] : [])
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
      expect(troubles(report).map(({ id }) => id)).toEqual(warningsOf(version))
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
        expect(troubles(report).map(({ id }) => id)).toEqual(warningsOf(version))
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
  const cases: [FaultName, string[]][] = [
    // An upload that was cut off may still land, and no look at the server can rule that out.
    ['connection-reset', ['registration.upload fail', 'registration.clean-up warn']],
    ['artifacts-empty', ['registration.intact fail', 'registration.listed fail']],
    ['s3-artifact-root', ['registration.artifact-root fail']],
    ['internal-error', ['registration.run fail']],
    // Every error answer is rewritten to show the key, so that none says what is absent.
    [
      'key-echo',
      [
        'mlflow.logged-models warn',
        'registration.removal warn',
        'registration.registered-model fail',
        'registration.run fail',
        'bearer.not-sent-back warn',
        'registration.clean-up warn',
      ],
    ],
    [
      'read-only-key',
      [
        'auth.write-scope fail',
        'registration.removal warn',
        'registration.experiment fail',
        'registration.registered-model fail',
      ],
    ],
  ]
  test.each(cases)('%s', async (fault, expected) => {
    const server = started(0)
    const sandbox = await sandboxBefore(server.url, { fault })
    try {
      const result = await verify(sandbox)
      const report = soundReport(result, sandbox.apiKey)
      expect(troubles(report).map(({ id, status }) => `${id} ${status}`)).toEqual(expected)
      expect([report.verdict, result.exitCode]).toEqual(['fail', 1])
      expect(await contentsOf(server)).toEqual(nothing)
    } finally {
      await sandbox.stop()
    }
  })
})

describe('what --keep leaves', () => {
  let sandbox: SandboxProcess
  let folder: string
  beforeAll(async () => {
    sandbox = await sandboxBefore(started(0).url)
    folder = await mkdtemp(join(tmpdir(), 'model-'))
  })
  afterEach(() => wipe(started(0)))
  afterAll(async () => {
    await sandbox.stop()
    await rm(folder, { recursive: true })
  })

  async function keptRegistration(flags: readonly string[] = []) {
    const result = await verify(sandbox, ['--keep', ...flags])
    const report = soundReport(result, sandbox.apiKey)
    expect([result.exitCode, troubles(report)]).toEqual([0, []])
    const { modelName = '', modelVersion = '', runId = '', files = [] } = report.registration ?? {}
    return { modelName, modelVersion, runId, files }
  }

  test.each([MLFLOW_PRODUCTION, MLFLOW_2])(
    'the Python client %s loads and predicts with',
    async (version) => {
      const kept = await keptRegistration(['--token-id', 'xray', '--baseline', '0.5'])
      const python = await pythonClient(version)
      const client = { MLFLOW_TRACKING_URI: sandbox.trackingUri, MLFLOW_TRACKING_TOKEN: sandbox.apiKey }
      const { heldOut, accuracy, testRows } = trainModel()
      const expected = join(folder, 'expected.json')
      await writeFile(expected, JSON.stringify(heldOut))
      for (const model of [kept.modelVersion, '@verify-registration']) {
        const uri = `models:/${kept.modelName}${model.startsWith('@') ? '' : '/'}${model}`
        const loaded = await python.run(loadModel, [uri, expected], client)
        expect(loaded.code, loaded.stderr).toBe(0)
        expect(JSON.parse(loaded.stdout)).toMatchObject({ mlflow: version, rows: testRows, problems: [] })
        expect(JSON.parse(loaded.stdout).accuracy).toBeCloseTo(accuracy, 12)
      }

      const seen = await python.run(readRegistration, [kept.modelName, kept.modelVersion, kept.runId], client)
      expect(seen.code, seen.stderr).toBe(0)
      expect(JSON.parse(seen.stdout)).toEqual({
        tags: {
          verify_registration_id: kept.modelName.replace('verify-registration-', ''),
          verify_registration_tag: kept.modelName.replace('verify-registration-', ''),
          hokusai_token_id: 'XRAY',
          benchmark_metric: 'accuracy',
          benchmark_value: '0.5',
        },
        aliases: ['verify-registration'],
        status: ['READY', 'FINISHED'],
        params: trainModel().params,
        accuracy: trainModel().epochs.map(({ epoch, testAccuracy }) => [epoch, testAccuracy]),
        loss: trainModel().epochs.map(({ epoch, testLoss }) => [epoch, testLoss]),
      })
    },
  )

  test("the caller's own model arrives byte for byte, 30 MB and folders included", async () => {
    const model = join(folder, 'own')
    const origin = {
      runId: 'a'.repeat(32),
      artifactPath: 'model',
      createdAt: new Date(),
      modelUuid: 'b'.repeat(32),
    }
    const written = [
      ...modelFiles(trainModel(), origin),
      { path: 'data/weights 1.bin', bytes: randomBytes(30_000_000) },
      { path: 'data/empty', bytes: Buffer.alloc(0) },
    ]
    await mkdir(join(model, 'data'), { recursive: true })
    await Promise.all(written.map(({ path, bytes }) => writeFile(join(model, path), bytes)))
    const hashes = Object.fromEntries(written.map(({ path, bytes }) => [path, sha256(bytes)]))

    const kept = await keptRegistration(['--model-path', model])
    expect(Object.fromEntries(kept.files.map((file) => [file.path, file.sha256]))).toEqual(hashes)
    expect(await storedModel(started(0))).toEqual(hashes)
  })
})

/** The version and its run as the stock client sees them, in one line of JSON. */
const readRegistration = `
import json, sys
from mlflow import MlflowClient
name, version, run_id = sys.argv[1:]
client = MlflowClient()
found = client.get_model_version(name, version)
run = client.get_run(run_id)
history = lambda key: sorted([m.step, m.value] for m in client.get_metric_history(run_id, key))
print(json.dumps({
    "tags": found.tags,
    "aliases": list(found.aliases),
    "status": [found.status, run.info.status],
    "params": run.data.params,
    "accuracy": history("accuracy"),
    "loss": history("loss"),
}))
`
