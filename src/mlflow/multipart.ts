import { z } from 'zod'
import { endpointRequest, type MlflowApi } from './api.ts'
import { encodePath } from './artifacts.ts'
import { MlflowError } from './error.ts'

/** Bytes in one part; S3 allows at most 10,000 parts of at least 5 MiB. */
export const partBytes = 64 * 1024 * 1024

const Upload = z.object({
  upload_id: z.string(),
  credentials: z.array(
    z.object({
      url: z.string(),
      part_number: z.int(),
      headers: z.record(z.string(), z.string()).default({}),
    }),
  ),
})

interface Source {
  bytes: number
  /** The bytes from `start` to `end`, exclusive. */
  slice(start: number, end: number): AsyncIterable<Uint8Array>
}

/**
 * Uploads through the store's own presigned URLs (`mlflow-artifacts/mpu/*`, MLflow 2.9 and later).
 * Returns false where the server's store does not offer it (501), so that a plain PUT can follow. Parts
 * carry no credential of ours: the presigned URL is one. An upload that fails is aborted on the store.
 */
export async function putInParts(
  api: MlflowApi,
  path: { directory: string; name: string },
  source: Source,
  timeoutMs: number,
): Promise<boolean> {
  const count = Math.max(1, Math.ceil(source.bytes / partBytes))
  const answer = await api.send(mpu(api, 'create', path, { num_parts: count }))
  if (answer.kind !== 'reply' || answer.status !== 200) {
    if (answer.kind === 'reply' && [404, 405, 501].includes(answer.status)) return false
    throw new MlflowError('POST mpu/create', answer)
  }
  const upload = Upload.parse(answer.json)
  try {
    const parts = []
    for (const { url, part_number, headers } of upload.credentials) {
      const start = (part_number - 1) * partBytes
      const end = Math.min(start + partBytes, source.bytes)
      const body = { bytes: end - start, open: () => source.slice(start, end) }
      const stored = await api.send({ method: 'PUT', url, headers, body, timeoutMs })
      if (stored.kind !== 'reply' || stored.status !== 200)
        throw new MlflowError(`PUT part ${part_number}`, stored)
      parts.push({ part_number, etag: String(stored.headers.etag ?? ''), url })
    }
    const done = await api.send(mpu(api, 'complete', path, { upload_id: upload.upload_id, parts }))
    if (done.kind !== 'reply' || done.status !== 200) throw new MlflowError('POST mpu/complete', done)
    return true
  } catch (error) {
    await api.send(mpu(api, 'abort', path, { upload_id: upload.upload_id }))
    throw error
  }
}

function mpu(
  api: MlflowApi,
  step: 'create' | 'complete' | 'abort',
  path: { directory: string; name: string },
  body: Record<string, unknown>,
) {
  const endpoint = `mlflow-artifacts/mpu/${step}/${encodePath(path.directory)}`
  return endpointRequest(api, 'POST', endpoint, { body: { path: path.name, ...body } })
}
