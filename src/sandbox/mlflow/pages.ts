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
    { method: 'GET', path: /^\/$/, answer: () => html('<!doctype html><html><title>MLflow</title></html>') },
    { method: 'GET', path: /^\/health$/, answer: () => html('OK') },
    { method: 'GET', path: /^\/version$/, answer: () => html(version) },
    { method: 'GET', path: /^\/server-info$/, answer: () => mlflowJson({ store_type: 'SqlStore' }) },
    {
      method: 'GET',
      path: /^\/get-artifact$/,
      answer: ({ query }) =>
        file(query.get('path'), () => {
          const run = query.get('run_id') ?? query.get('run_uuid') ?? ''
          return findRun(state, run).artifact_uri
        }),
    },
    {
      method: 'GET',
      path: /^\/model-versions\/get-artifact$/,
      answer: ({ query }) =>
        file(
          query.get('path'),
          () => findVersion(state, query.get('name') ?? '', query.get('version') ?? '').storage,
        ),
    },
    {
      method: 'GET',
      path: /^\/ajax-api\/2\.0\/mlflow\/logged-models\/([^/]+)\/artifacts\/files$/,
      answer: ({ query }, [, id = '']) =>
        file(query.get('artifact_file_path'), () => findLoggedModel(state, id).artifact_uri),
    },
    {
      method: 'POST',
      path: /^\/ajax-api\/2\.0\/mlflow\/upload-artifact$/,
      answer: (call) => upload(state, store, call),
    },
    {
      method: 'GET',
      path: /^\/ajax-api\/2\.0\/mlflow\/metrics\/get-history-bulk$/,
      answer: ({ query }) => mlflow(200, 'application/json', JSON.stringify(historyBulk(state, query))),
    },
    {
      method: 'POST',
      path: /^\/ajax-api\/2\.0\/mlflow\/experiments\/search-datasets$/,
      answer: async (call) => mlflowJson(searchDatasets(state, await f.jsonBody(call))),
    },
  ]
}

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
