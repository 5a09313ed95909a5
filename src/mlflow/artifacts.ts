import { createHash } from 'node:crypto'
import type { Answer, RequestBody } from '../http/exchange.ts'
import { decoded } from '../text/decoded.ts'
import { call, endpointRequest, loadShapes, type MlflowApi } from './api.ts'
import { ArtifactRootError, MlflowError, saysAbsent } from './error.ts'

/** A file below a run's artifact root. `bytes` is 0 for an empty file, for which MLflow sends no size. */
export interface ListedArtifact {
  path: string
  bytes: number
}

const artifactRoute = '/2.0/mlflow-artifacts/artifacts'

/**
 * Where artifacts below `artifactUri` are read and written over HTTP, without a trailing slash.
 * @throws ArtifactRootError for a root the server does not proxy (`s3://…`), or on another host or route: the
 * key is only ever sent to the tracking server, and the server cannot turn an upload into another request.
 */
export function artifactUrl(api: Pick<MlflowApi, 'trackingUri' | 'prefix'>, artifactUri: string): string {
  const tracking = new URL(api.trackingUri)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(artifactUri)?.[1]?.toLowerCase()
  if (scheme === 'mlflow-artifacts') {
    const [, host = '', path = ''] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/?(.*)$/i.exec(artifactUri) ?? []
    const origin = `${tracking.protocol}//${host || tracking.host}`
    if (!URL.canParse(origin) || new URL(origin).host !== tracking.host) throw otherHost(host)
    if (climbs(path)) throw new ArtifactRootError('the artifact root has a path with “..” in it')
    return `${api.trackingUri}${api.prefix}${artifactRoute}/${encodePath(path)}`
  }
  if (scheme === 'http' || scheme === 'https') {
    const url = URL.canParse(artifactUri) ? new URL(artifactUri) : undefined
    if (url?.origin !== tracking.origin) throw otherHost(url?.host ?? 'an unreadable one')
    if (!url.pathname.includes(`${artifactRoute}/`)) {
      throw new ArtifactRootError(`the artifact root is not one of the server's artifact routes`)
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
  }
  const root = scheme === undefined || scheme === 'file' ? 'a path on the server' : `${scheme}://`
  throw new ArtifactRootError(
    `the server keeps artifacts at ${root} and does not proxy them: only a client with access to that store can write there`,
  )
}

const otherHost = (host: string) => new ArtifactRootError(`the artifact root is on another host, ${host}`)

/** `.` and `..` survive encoding, and the URL parser would act on them. */
const climbs = (path: string) => path.split(/[/\\]/).some((segment) => /^\.\.?$/.test(segment))

/** Each segment encoded; MLflow decodes once more than it should, so names are restricted before. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map(encodeURIComponent)
    .join('/')
}

/** What an artifact's URL names, without encoding. */
export const pathIn = (url: string): string => decoded(url.split('/mlflow-artifacts/artifacts/')[1] ?? '')

/**
 * `PUT mlflow-artifacts/artifacts/{path}`, always with Content-Length. The answer's body is `{}` or empty
 * depending on the release and says nothing about what was stored: only a download does.
 */
export async function putArtifact(
  api: MlflowApi,
  url: string,
  body: RequestBody,
  timeoutMs: number,
): Promise<void> {
  const headers = { ...api.headers, 'content-type': 'application/octet-stream' }
  const answer = await api.send({ method: 'PUT', url, headers, body, timeoutMs })
  if (!isSuccess(answer)) throw new MlflowError('PUT artifact', answer)
}

/** MLflow's artifact service, or the API for it, says that it is turned off: nothing was stored. */
export const isTurnedOff = (answer: Answer): boolean =>
  answer.kind === 'reply' && answer.status === 503 && /serve-artifacts|artifacts_disabled/i.test(answer.text)

/** The stock client takes any success of a store, too; what is there shows when it is read back. */
const isSuccess = (answer: Answer) => answer.kind === 'reply' && answer.status >= 200 && answer.status <= 299

/**
 * Downloads an artifact of any size and returns what arrived. A missing one is 500 up to MLflow 3.11.
 * @param expectedBytes reading stops soon after these, since a hostile server could send for ever
 */
export async function fingerprintArtifact(
  api: MlflowApi,
  url: string,
  timeoutMs: number,
  expectedBytes = Number.POSITIVE_INFINITY,
): Promise<{ bytes: number; sha256: string }> {
  let result = { bytes: 0, hash: createHash('sha256') }
  const sink = () => {
    const attempt = { bytes: 0, hash: createHash('sha256') }
    result = attempt
    return (chunk: Uint8Array) => {
      attempt.bytes += chunk.length
      attempt.hash.update(chunk)
    }
  }
  const answerLimit = expectedBytes + slackBytes
  const answer = await api.send({ method: 'GET', url, headers: api.headers, sink, timeoutMs, answerLimit })
  if (answer.kind !== 'reply' || answer.status !== 200) throw new MlflowError('GET artifact', answer)
  return { bytes: result.bytes, sha256: result.hash.digest('hex') }
}

/** What a wrong answer may have more than was expected and still be told by its own size. */
const slackBytes = 1024 * 1024

/** `DELETE mlflow-artifacts/artifacts/{path}`: a file or a whole tree; deleting nothing is 200 as well. */
export async function deleteArtifacts(api: MlflowApi, url: string): Promise<void> {
  const answer = await api.send({ method: 'DELETE', url, headers: api.headers })
  if (!isSuccess(answer)) throw new MlflowError('DELETE artifacts', answer)
}

/** Requests spent on listing one run: a hostile server could name ever more directories. */
const directoryLimit = 500
/** Directories listed at the same time, each with an answer in memory. */
const listedAtOnce = 4
/** Characters of all paths together. */
const pathsLimit = 4 * 1024 * 1024

/** `GET artifacts/list`, every file below `path` of a run, in at most 500 directories and 4 MiB of names. */
export async function listArtifacts(api: MlflowApi, runId: string, path: string): Promise<ListedArtifact[]> {
  const list = async (directory: string) =>
    (
      await call(
        api,
        'GET',
        'artifacts/list',
        { query: { run_id: runId, path: directory } },
        (shapes) => shapes.FileList,
      )
    ).files
  const files: ListedArtifact[] = []
  let waiting = [path]
  let size = 0
  for (let listed = 0; waiting.length > 0 && listed < directoryLimit && size < pathsLimit; ) {
    const directories = waiting.slice(0, Math.min(listedAtOnce, directoryLimit - listed))
    waiting = waiting.slice(directories.length)
    listed += directories.length
    for (const { path, is_dir, file_size } of (await Promise.all(directories.map(list))).flat()) {
      size += path.length
      if (is_dir) waiting.push(path)
      else files.push({ path, bytes: file_size ?? 0 })
    }
  }
  return files
}

/** `GET mlflow-artifacts/artifacts?path=`: the names one level below a directory; a missing one is empty. */
export async function listArtifactDirectory(api: MlflowApi, path: string): Promise<string[]> {
  const answer = await api.send(
    endpointRequest(api, 'GET', 'mlflow-artifacts/artifacts', { query: { path } }),
  )
  const { FileList } = await loadShapes()
  const listed =
    answer.kind === 'reply' && answer.status === 200 ? FileList.safeParse(answer.json) : undefined
  if (!listed?.success && saysAbsent(answer)) return []
  if (!listed?.success) throw new MlflowError('GET mlflow-artifacts', answer)
  return listed.data.files.map((file) => file.path)
}
