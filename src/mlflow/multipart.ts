import { type Answer, type HttpRequest, header } from '../http/exchange.ts'
import { parseJson, usualLimits } from '../text/json.ts'
import { endpointRequest, loadShapes, type MlflowApi } from './api.ts'
import { encodePath } from './artifacts.ts'
import { MlflowError } from './error.ts'
import type { Upload as UploadAnswer } from './shapes.ts'

type Upload = UploadAnswer & { answer: Answer }

/** Bytes of an answer for each part it names: a signed URL and some headers. */
const bytesPerPart = 4 * 1024
/** The same in JSON values and names. */
const valuesPerPart = 50

interface Source {
  bytes: number
  /** The bytes from `start` to `end`, exclusive. */
  slice(start: number, end: number): AsyncIterable<Uint8Array>
}

/**
 * Uploads through the store's own presigned URLs (`mlflow-artifacts/mpu/*`, MLflow 2.9 and later).
 * Returns false where the server's store does not offer it (501), so that a plain PUT can follow. Parts
 * carry no credential of ours: the presigned URL is one. An upload that fails is aborted on the store.
 * @param partBytes bytes in one part; S3 allows at most 10,000 parts, each but the last of at least 5 MiB
 * @throws MlflowError when a step fails, or the server names other parts than were asked for
 */
export async function putInParts(
  api: MlflowApi,
  path: { directory: string; name: string },
  source: Source,
  timeoutMs: number,
  partBytes = 64 * 1024 * 1024,
): Promise<boolean> {
  const count = Math.max(1, Math.ceil(source.bytes / partBytes))
  const upload = await startUpload(api, mpu(api, 'create', path, { num_parts: count }), count)
  if (upload === undefined) return false
  const { upload_id } = upload
  try {
    const parts = []
    for (const [index, { url, headers }] of inOrder(upload, count).entries()) {
      const start = index * partBytes
      const end = Math.min(start + partBytes, source.bytes)
      const body = { bytes: end - start, open: () => source.slice(start, end) }
      const stored = await api.send({ method: 'PUT', url, headers, body, timeoutMs })
      // Azure answers 201 to a block.
      if (stored.kind !== 'reply' || ![200, 201].includes(stored.status))
        throw new MlflowError(`PUT part ${index + 1}`, stored)
      parts.push({ part_number: index + 1, etag: header(stored, 'etag'), url })
    }
    const done = await api.send(mpu(api, 'complete', path, { upload_id, parts }))
    if (done.kind !== 'reply' || done.status !== 200) throw new MlflowError('POST mpu/complete', done)
    return true
  } catch (error) {
    await api.send({ ...mpu(api, 'abort', path, { upload_id }), idempotent: true })
    throw error
  }
}

/**
 * Sends `mpu/create`, undefined where the store has no multipart upload. The answer holds credentials, the
 * signatures of its URLs: it is read past the recorder, which would mask them, and stays out of the report.
 */
async function startUpload(api: MlflowApi, request: HttpRequest, count: number): Promise<Upload | undefined> {
  let chunks: Uint8Array[] = []
  const sink = () => {
    chunks = []
    return (chunk: Uint8Array) => void chunks.push(chunk)
  }
  const answer = await api.send({ ...request, sink, answerLimit: (count + 16) * bytesPerPart })
  if (answer.kind === 'reply' && [404, 405, 501].includes(answer.status)) return undefined
  if (answer.kind !== 'reply' || answer.status !== 200) throw createFailed(answer)
  const limits = { ...usualLimits, values: (count + 16) * valuesPerPart }
  const { Upload } = await loadShapes()
  const upload = Upload.safeParse(parseJson(Buffer.concat(chunks).toString('utf8'), limits))
  if (!upload.success) throw createFailed(answer, 'answered 200 without a usable upload')
  return { ...upload.data, answer }
}

const createFailed = (answer: Answer, detail?: string) => new MlflowError('POST mpu/create', answer, detail)

/** @throws MlflowError unless the server named each of the parts 1 to `count` once. */
function inOrder({ credentials, answer }: Upload, count: number): Upload['credentials'] {
  const sorted = [...credentials].sort((a, b) => a.part_number - b.part_number)
  if (sorted.length !== count || sorted.some((part, index) => part.part_number !== index + 1))
    throw createFailed(answer, `answered 200 with other parts than the ${count} asked for`)
  return sorted
}

function mpu(
  api: MlflowApi,
  step: 'create' | 'complete' | 'abort',
  path: { directory: string; name: string },
  body: Record<string, unknown>,
): HttpRequest {
  const endpoint = `mlflow-artifacts/mpu/${step}/${encodePath(path.directory)}`
  return endpointRequest(api, 'POST', endpoint, { body: { path: path.name, ...body } })
}
