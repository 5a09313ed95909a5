import { Readable } from 'node:stream'
import { type Call, type Reply, readBody } from '../call.ts'
import { flaskPage, mlflow, mlflowJson } from '../respond.ts'
import type { ArtifactStore } from './artifact-store.ts'
import { download, safePath, storedPath } from './artifacts.ts'
import { invalid } from './errors.ts'
import * as f from './fields.ts'
import { searchDatasets } from './inputs.ts'
import { historyBulk } from './metrics.ts'
import { findLoggedModel, findRun, findVersion, type State } from './state.ts'

/** A route of MLflow's server that is not one of its REST API's messages: pages, files, and what its web UI asks. */
export interface Page {
  method: string
  /** Below the static prefix. */
  path: RegExp
  answer(call: Call, match: RegExpExecArray): Promise<Reply> | Reply
}

const version = '3.9.0'
const mostUploaded = 10 * 1024 * 1024

const html = (text: string): Reply => mlflow(200, 'text/html; charset=utf-8', text)

export function pages(state: State, store: ArtifactStore): Page[] {
  const file = (path: string | null, root: () => string) => fileReply(store, path, root)
  return [
    page('GET', /^\/$/, () => html('<!doctype html><html><title>MLflow</title></html>')),
    page('GET', /^\/health$/, () => html('OK')),
    page('GET', /^\/version$/, () => html(version)),
    page('GET', /^\/server-info$/, () => mlflowJson({ store_type: 'SqlStore' })),
    page('GET', /^\/get-artifact$/, ({ query }) =>
      file(query.get('path'), () => {
        const run = query.get('run_id') ?? query.get('run_uuid') ?? ''
        return findRun(state, run).artifact_uri
      }),
    ),
    page('GET', /^\/model-versions\/get-artifact$/, ({ query }) =>
      file(
        query.get('path'),
        () => findVersion(state, query.get('name') ?? '', query.get('version') ?? '').storage,
      ),
    ),
    page(
      'GET',
      /^\/ajax-api\/2\.0\/mlflow\/logged-models\/([^/]+)\/artifacts\/files$/,
      ({ query }, [, id = '']) =>
        file(query.get('artifact_file_path'), () => findLoggedModel(state, id).artifact_uri),
    ),
    page('POST', /^\/ajax-api\/2\.0\/mlflow\/upload-artifact$/, (call) => upload(state, store, call)),
    page('GET', /^\/ajax-api\/2\.0\/mlflow\/metrics\/get-history-bulk$/, ({ query }) =>
      mlflow(200, 'application/json', JSON.stringify(historyBulk(state, query))),
    ),
    page('POST', /^\/ajax-api\/2\.0\/mlflow\/experiments\/search-datasets$/, async (call) =>
      mlflowJson(searchDatasets(state, await f.jsonBody(call))),
    ),
  ]
}

const page = (method: string, path: RegExp, answer: Page['answer']): Page => ({ method, path, answer })

/** The file at `path` below what `root` names; pages have no JSON for one that is missing. */
async function fileReply(store: ArtifactStore, path: string | null, root: () => string): Promise<Reply> {
  if (path === null) return flaskPage(400)
  const relative = safePath(path)
  const stored = `${storedPath(root())}/${relative}`
  return (await store.read(stored)) === 'nothing' ? flaskPage(500) : download(store, stored)
}

async function upload(state: State, store: ArtifactStore, call: Call): Promise<Reply> {
  const needed = (name: string): string => {
    const value = call.query.get(name)
    if (!value) throw invalid(`Request must specify ${name}.`)
    return value
  }
  const run = needed('run_uuid')
  const path = safePath(needed('path'))
  const bytes = await readBody(call.body)
  if (bytes.length > mostUploaded) throw invalid('Artifact size is too large. Max size is 10MB.')
  if (bytes.length === 0) throw invalid('Request must specify data.')
  await store.write(`${storedPath(findRun(state, run).artifact_uri)}/${path}`, Readable.from([bytes]))
  return mlflow(200, 'application/json', '')
}
