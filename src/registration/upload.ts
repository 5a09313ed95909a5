import { posix } from 'node:path'
import type { MlflowApi } from '../mlflow/api.ts'
import { artifactUrl, encodePath, pathIn, putArtifact } from '../mlflow/artifacts.ts'
import { putInParts } from '../mlflow/multipart.ts'
import type { ArtifactFile } from '../schema/report.ts'
import type { UploadFile } from './model-source.ts'
import { artifactPath } from './names.ts'

/** From this size on the store's own multipart upload is tried first, as MLflow's client does. */
const multipartBytes = 500 * 1024 * 1024
/** A transfer slower than this counts as stuck. */
const slowestBytesPerMs = 500
/** A timer that is set to more goes off at once. Contract: Node's timers. */
const longestTimerMs = 2 ** 31 - 1

/** Sends all files at the same time and returns what was sent. */
export async function uploadModel(
  api: MlflowApi,
  artifactUri: string,
  files: UploadFile[],
  requestTimeoutMs: number,
): Promise<ArtifactFile[]> {
  await Promise.all(files.map((file) => uploadFile(api, artifactUri, file, requestTimeoutMs)))
  return Promise.all(files.map((file) => file.fingerprint()))
}

async function uploadFile(api: MlflowApi, artifactUri: string, file: UploadFile, requestTimeoutMs: number) {
  const url = fileUrl(api, artifactUri, file.path)
  const timeoutMs = transferTimeoutMs(file.bytes, requestTimeoutMs)
  const { slice } = file
  if (file.bytes >= multipartBytes && slice) {
    const { dir: directory, base: name } = posix.parse(pathIn(url))
    if (await putInParts(api, { directory, name }, { bytes: file.bytes, slice }, timeoutMs)) return
  }
  await putArtifact(api, url, file.body, timeoutMs)
}

/** Where one of the model's files lies. */
export function fileUrl(api: MlflowApi, artifactUri: string, path: string): string {
  return `${artifactUrl(api, artifactUri)}/${encodePath(`${artifactPath}/${path}`)}`
}

/** Milliseconds a transfer of `bytes` may take: the usual patience plus what a very slow link needs. */
export function transferTimeoutMs(bytes: number, requestTimeoutMs: number): number {
  return Math.min(longestTimerMs, requestTimeoutMs + Math.ceil(bytes / slowestBytesPerMs))
}

/**
 * A warning where the server needs unreasonably long for an upload of `bytes`: MLflow 3.3 to 3.11 reads a body
 * in time that grows with its square (measured on 3.9.0: 39 s for 200 MB). Undefined where it does not.
 */
export function uploadEstimate(bytes: number, version: string | undefined): string | undefined {
  const [major = 0, minor = 0] = version?.split('.').map(Number) ?? []
  const isQuadratic = version === undefined || (major === 3 && minor >= 3 && minor <= 11)
  const seconds = (bytes / 200e6) ** 2 * 39
  if (!isQuadratic || seconds < 30) return undefined
  const time = seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`
  const server = version
    ? `MLflow ${version} takes`
    : 'The server does not tell its version; MLflow 3.3 to 3.11 take'
  return `${server} about ${time} for ${Math.round(bytes / 1e6)} MB in one file; MLflow 3.12 and later do not`
}
