import { Readable } from 'node:stream'
import type { Call, Reply } from '../call.ts'
import { flaskPage, mlflow, mlflowJson, plain } from '../respond.ts'
import type { ArtifactEntry, ArtifactStore } from './artifact-store.ts'
import { invalid, MlflowError } from './errors.ts'
import * as f from './fields.ts'
import { decodeAll } from './model-versions.ts'
import { type Route, route } from './route.ts'
import { findRun, nonEmpty, type State } from './state.ts'

const scheme = 'mlflow-artifacts:/'

/** `/mlflow-artifacts/artifacts` and what lies below it; `path` is still percent-encoded. */
export async function artifactReply(store: ArtifactStore, call: Call, path: string): Promise<Reply> {
  if (path === '') {
    const entries = await store.list(safePath(call.query.get('path') ?? ''))
    return mlflowJson({ files: nonEmpty(entries.map((entry) => entryJson(entry, entry.name))) })
  }
  const target = safePath(path)
  if (call.method === 'PUT') {
    // Uvicorn's WSGI bridge, MLflow 3.3 to 3.14: a body without a length is stored as an empty file.
    const known = call.headers['content-length'] !== undefined
    await store.write(target, known ? call.body : Readable.from([]))
    return mlflowJson({})
  }
  if (call.method === 'DELETE') {
    await store.remove(target)
    return mlflowJson({})
  }
  const reply = await download(store, target)
  // Here the name goes into a header as it is, and 3.9.0 breaks down over other characters than ASCII.
  return reply.status === 200 && !isAscii(target.slice(target.lastIndexOf('/') + 1))
    ? plain(500, 'Internal Server Error', 'uvicorn', 'text/plain; charset=utf-8')
    : reply
}

const isAscii = (name: string): boolean => /^[\x20-\x7e]*$/.test(name)

export async function download(store: ArtifactStore, path: string): Promise<Reply> {
  const found = await store.read(path)
  if (found === 'directory') return flaskPage(500)
  if (found === 'nothing') {
    throw new MlflowError(
      'INTERNAL_ERROR',
      `The following failures occurred while downloading one or more artifacts from /mlflow/artifacts:\n` +
        `##### File ${path} #####\n[Errno 2] No such file or directory: '/mlflow/artifacts/${path}'`,
    )
  }
  const name = path.slice(path.lastIndexOf('/') + 1)
  const named = isAscii(name) ? `filename=${name}` : `filename*=UTF-8''${encodeURIComponent(name)}`
  return mlflow(200, mimeType(name), found, [['content-disposition', `attachment; ${named}`]])
}

/** MLflow leaves zeros out of its JSON, so an empty file has no `file_size`. */
const entryJson = (entry: ArtifactEntry, path: string) => ({
  path,
  is_dir: entry.size === undefined,
  file_size: entry.size || undefined,
})

/** One level below `root`, a `mlflow-artifacts:/` URI; paths in the answer start at `root`. */
export async function listing(store: ArtifactStore, root: string, path: string | undefined) {
  const below = safePath(path ?? '')
  const entries = await store.list([storedPath(root), below].filter(Boolean).join('/'))
  const files = entries.map((entry) => entryJson(entry, [below, entry.name].filter(Boolean).join('/')))
  return { root_uri: root, files: nonEmpty(files) }
}

export const artifactListRoutes = (state: State, store: ArtifactStore): Route[] => [
  route('GET', 'artifacts/list', { run_id: f.text, path: f.optional }, (p) =>
    listing(store, findRun(state, p.run_id).artifact_uri, p.path),
  ),
]

/** Where a `mlflow-artifacts:/` URI's files are kept; whatever else a URI names is not here. */
export const storedPath = (uri: string): string =>
  uri.startsWith(scheme) ? uri.slice(scheme.length) : `elsewhere/${uri}`

export function safePath(path: string): string {
  const decoded = decodeAll(path)
  if (decoded.startsWith('/') || /[#\\]/.test(decoded) || decoded.split('/').includes('..')) {
    throw invalid('Invalid path')
  }
  return decoded.replace(/\/+/g, '/').replace(/\/$/, '')
}

const textual =
  /(^MLmodel|^MLproject|\.(txt|log|err|cfg|conf|cnf|cf|ini|properties|prop|hocon|toml|yaml|yml|xml|json|js|py|py3|csv|tsv|md|rst|jsonnet))$/

const mimeTypes: Record<string, string> = { png: 'image/png', html: 'text/html', zip: 'application/zip' }

const mimeType = (name: string): string =>
  textual.test(name) ? 'text/plain' : (mimeTypes[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
