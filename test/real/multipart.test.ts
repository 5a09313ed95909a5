import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { artifactUrl, fingerprintArtifact } from '../../src/mlflow/artifacts.ts'
import { putInParts } from '../../src/mlflow/multipart.ts'
import { createExperiment, createRun } from '../../src/mlflow/tracking.ts'
import { type Connected, connect, inventedKey } from '../mlflow/connect.ts'
import { MLFLOW_NEWEST, MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import { type S3Store, s3Environment, startS3Store } from './s3-store.ts'

/** The least S3 takes for any part but the last; the store here insists on it as well. */
const partBytes = 5 * 1024 * 1024
const content = randomBytes(2 * partBytes + 1234)
const sha256 = createHash('sha256').update(content).digest('hex')
const timeoutMs = 60_000

/** As a file is read from disk: in chunks that know nothing of the parts. */
const source = {
  bytes: content.length,
  async *slice(start: number, end: number) {
    for (let at = start; at < end; at += 300_000) yield content.subarray(at, Math.min(at + 300_000, end))
  },
}

/** A new run's artifact root, and the directory below it as the `mpu` routes take it. */
async function modelDirectory({ api }: Connected): Promise<{ url: string; directory: string }> {
  const tag = { key: 'owner', value: 'multipart' }
  const experiment = await createExperiment(api, `multipart-${randomBytes(4).toString('hex')}`, [tag])
  const run = await createRun(api, experiment, { name: 'r', startTime: Date.now(), tag, tags: [] })
  const url = `${artifactUrl(api, run.info.artifact_uri)}/model`
  return { url, directory: url.split('/mlflow-artifacts/artifacts/')[1] ?? '' }
}

let store: S3Store
beforeAll(async () => {
  store = await startS3Store('models')
})
afterAll(() => store?.stop())

describe.each([MLFLOW_PRODUCTION, MLFLOW_NEWEST])('MLflow %s with artifacts on S3', (version) => {
  let server: MlflowServer
  let connected: Connected

  beforeAll(async () => {
    const args = ['--artifacts-destination', `s3://${store.bucket}/root`]
    server = await startMlflow({ version, args, env: s3Environment(store) })
  })
  afterAll(() => server?.stop())
  beforeEach(() => {
    connected = connect(server.url)
    store.requests.length = 0
    return connected.close
  })

  test('an upload in parts arrives byte for byte', async () => {
    const { api } = connected
    const { url, directory } = await modelDirectory(connected)
    expect(await putInParts(api, { directory, name: 'weights.bin' }, source, timeoutMs, partBytes)).toBe(true)
    expect(await fingerprintArtifact(api, `${url}/weights.bin`, timeoutMs)).toEqual({
      bytes: content.length,
      sha256,
    })
    expect(await store.unfinishedUploads(directory)).toEqual([])
  })

  test('parts go to the store with its own signature and no credential of ours', async () => {
    const { directory } = await modelDirectory(connected)
    await putInParts(connected.api, { directory, name: 'weights.bin' }, source, timeoutMs, partBytes)

    const parts = store.requests.filter(({ method }) => method === 'PUT')
    expect(parts.map(({ headers }) => headers['content-length'])).toEqual(['5242880', '5242880', '1234'])
    for (const { url, headers } of parts) {
      expect(headers).not.toHaveProperty('authorization')
      expect(headers).not.toHaveProperty('x-api-key')
      expect(JSON.stringify(headers) + url).not.toContain(inventedKey)
      // What the report masks must reach the store as it was signed.
      expect(url).toMatch(/[?&](?:X-Amz-Signature=[0-9a-f]{64}|Signature=[\w%]+)/)
      expect(url).not.toContain('***')
    }
  })

  test('the report holds no signature of the store', async () => {
    const { directory } = await modelDirectory(connected)
    await putInParts(connected.api, { directory, name: 'weights.bin' }, source, timeoutMs, partBytes)

    const signatures = store.requests.flatMap(({ url }) => /Signature=([^&]+)/.exec(url)?.[1] ?? [])
    expect(signatures.length).toBeGreaterThanOrEqual(3)
    const recorded = JSON.stringify(connected.recorder.exchanges())
    for (const signature of signatures) expect(recorded).not.toContain(signature)
  })

  test('a part that the store refuses aborts the upload there', async () => {
    const { url, directory } = await modelDirectory(connected)
    const { api } = connected
    store.refusePart(2)
    try {
      const upload = putInParts(api, { directory, name: 'weights.bin' }, source, timeoutMs, partBytes)
      await expect(upload).rejects.toMatchObject({ name: 'MlflowError', status: 403 })
    } finally {
      store.refusePart(undefined)
    }
    expect(store.requests.filter(({ url }) => url.includes('partNumber=1'))).toHaveLength(1)
    expect(await store.unfinishedUploads(directory)).toEqual([])
    await expect(fingerprintArtifact(api, `${url}/weights.bin`, timeoutMs)).rejects.toThrow('GET artifact')
  })

  test('a file that cannot be read to its end aborts the upload on the store', async () => {
    const { directory } = await modelDirectory(connected)
    const broken = {
      bytes: content.length,
      async *slice(start: number, end: number) {
        yield* source.slice(start, end - 1)
        if (end === content.length) throw new Error('the disk is gone')
        yield content.subarray(end - 1, end)
      },
    }
    const upload = putInParts(connected.api, { directory, name: 'w.bin' }, broken, timeoutMs, partBytes)
    await expect(upload).rejects.toThrow('the disk is gone')
    expect(await store.unfinishedUploads(directory)).toEqual([])
  })

  test('the store would keep an upload nobody finishes', async () => {
    // Shows that the tests above would see an upload left behind.
    const { directory } = await modelDirectory(connected)
    const { api } = connected
    const started = await api.send({
      method: 'POST',
      url: `${server.url}/api/2.0/mlflow-artifacts/mpu/create/${directory}`,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify({ path: 'left.bin', num_parts: 1 })),
    })
    expect(started).toMatchObject({ kind: 'reply', status: 200 })
    expect(await store.unfinishedUploads(directory)).toEqual([`root/${directory}/left.bin`])
  })
})
