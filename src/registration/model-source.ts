import { createHash, randomUUID } from 'node:crypto'
import { openRegularFile } from '../files/read.ts'
import type { RequestBody } from '../http/exchange.ts'
import type { Tag } from '../mlflow/tag.ts'
import type { Metric } from '../mlflow/tracking.ts'
import { trainModel } from '../model/logistic-regression.ts'
import { modelFiles } from '../model/model-directory.ts'
import type { ArtifactFile } from '../schema/report.ts'
import { artifactPath } from './names.ts'

/** One file to upload. */
export interface UploadFile {
  /** Below the model's directory, with `/`. */
  path: string
  bytes: number
  body: RequestBody
  /** Part of the file, for stores that take large files in parts. */
  slice?: (start: number, end: number) => AsyncIterable<Uint8Array>
  /** Size and hash of what was sent, taken while it was sent where that was possible. */
  fingerprint(): Promise<ArtifactFile>
}

/** A model about to be registered: trained here, or the caller's own. */
export interface ModelSource {
  summary: string
  /** Of the largest file, which decides how long an upload takes. */
  largestFile: number
  metrics: Metric[]
  params: Tag[]
  /** The value tagged as benchmark where the caller named none. */
  baseline: number
  files(runId: string): UploadFile[]
}

/** Bytes read from disk at once; large enough to keep a fast server busy, small enough to stay unnoticed. */
const readBytes = 512 * 1024

/** Trains the model that is registered where the caller brings none. Takes a few milliseconds. */
export function trainedSource(now = Date.now()): ModelSource {
  const model = trainModel()
  const perEpoch = model.epochs.flatMap(({ epoch, trainLoss, trainAccuracy, testLoss, testAccuracy }) => {
    const logged = {
      train_loss: trainLoss,
      train_accuracy: trainAccuracy,
      loss: testLoss,
      accuracy: testAccuracy,
    }
    return Object.entries(logged).map(([key, value]) => ({ key, value, timestamp: now, step: epoch }))
  })
  return {
    largestFile: 0,
    summary: `accuracy ${model.accuracy.toFixed(3)} on ${model.testRows} held-out rows, against ${model.baselineAccuracy.toFixed(3)} without a model`,
    metrics: [
      ...perEpoch,
      { key: 'baseline_accuracy', value: model.baselineAccuracy, timestamp: now, step: 0 },
    ],
    params: Object.entries(model.params).map(([key, value]) => ({ key, value })),
    baseline: Number(model.baselineAccuracy.toFixed(4)),
    files: (runId) =>
      modelFiles(model, {
        runId,
        artifactPath,
        createdAt: new Date(now),
        modelUuid: randomUUID().replaceAll('-', ''),
      }).map(({ path, bytes }) => inMemory(path, bytes)),
  }
}

/**
 * The caller's own model directory; files are read only while they are sent.
 *
 * @throws Error where it is no such directory any more: it was checked before anything was sent.
 */
export async function directorySource(directory: string): Promise<ModelSource> {
  const { readModelDirectory } = await import('../model/user-model.ts')
  const { files, problems } = await readModelDirectory(directory)
  if (problems.length > 0) throw new Error(problems.join(' '))
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    largestFile: Math.max(0, ...files.map(({ bytes }) => bytes)),
    summary: `${files.length} files, ${total} bytes, from ${directory}`,
    metrics: [],
    params: [{ key: 'model_bytes', value: String(total) }],
    baseline: 0,
    files: () => files.map((file) => onDisk(file.path, file.real, file.bytes)),
  }
}

function inMemory(path: string, bytes: Uint8Array): UploadFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    path,
    bytes: bytes.length,
    body: bytes,
    fingerprint: async () => ({ path, bytes: bytes.length, sha256 }),
  }
}

function onDisk(path: string, absolutePath: string, bytes: number): UploadFile {
  let sha256 = bytes === 0 ? createHash('sha256').digest('hex') : ''
  async function* slice(start: number, end: number) {
    const file = await openRegularFile(absolutePath)
    yield* file.createReadStream({ start, end: end - 1, highWaterMark: readBytes })
  }
  async function* read() {
    const hash = createHash('sha256')
    let count = 0
    for await (const chunk of readAlternating(absolutePath)) {
      hash.update(chunk)
      count += chunk.length
      // The server may answer before the reader asks for more than the last byte.
      if (count === bytes) sha256 = hash.digest('hex')
      yield chunk
    }
  }
  return {
    path,
    bytes,
    body: { bytes, open: read },
    slice,
    fingerprint: async () => {
      // A file sent in parts was not read through from start to end.
      if (sha256 === '') for await (const _ of read());
      return { path, bytes, sha256 }
    },
  }
}

/**
 * A file's bytes in two buffers by turns, so that memory stays flat at any size. A buffer is filled again only
 * when the consumer asks for the chunk after next; undici asks once a chunk this large has left the process.
 */
async function* readAlternating(absolutePath: string): AsyncGenerator<Uint8Array> {
  const buffers = [Buffer.allocUnsafeSlow(readBytes), Buffer.allocUnsafeSlow(readBytes)]
  const file = await openRegularFile(absolutePath)
  try {
    for (let turn = 0; ; turn = 1 - turn) {
      const { bytesRead, buffer } = await file.read(buffers[turn] as Buffer, 0, readBytes)
      if (bytesRead === 0) return
      // A short chunk may still wait in the socket's buffer when the next one is asked for.
      if (bytesRead < readBytes) buffers[turn] = Buffer.allocUnsafeSlow(readBytes)
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
