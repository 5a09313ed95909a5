/**
 * What a real MLflow server holds, asked of the server and its disk without any code of the product.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Server {
  url: string
  artifactRoot: string
  /** What a server with a login is asked with. */
  authorization?: string
}

interface Tagged {
  tags?: { key: string; value: string }[]
}
export interface FoundExperiment extends Tagged {
  experiment_id: string
  name: string
  lifecycle_stage: string
}
export interface FoundVersion extends Tagged {
  name: string
  version: string
}

/** Names and ids, sorted. */
export interface Contents {
  /** Active ones, without MLflow's own `Default`. */
  experiments: string[]
  /** Active runs of every experiment, deleted experiments included. */
  runs: string[]
  models: string[]
  /** `NAME/VERSION` each. */
  versions: string[]
  /** Files below the artifact root, relative to it. Empty folders do not count. */
  files: string[]
}

export const nothing: Contents = { experiments: [], runs: [], models: [], versions: [], files: [] }

/**
 * Everything a caller of the server can still see. What MLflow keeps for ever is not in it: the rows of deleted
 * experiments and runs, whose only removal is `mlflow gc` on the server.
 */
export async function contentsOf(server: Server): Promise<Contents> {
  const all = await experimentsOf(server, 'ALL')
  const body = { experiment_ids: all.map((one) => one.experiment_id), run_view_type: 'ACTIVE_ONLY' }
  const [runs, models, versions, files] = await Promise.all([
    askMlflow<{ runs?: { info: { run_id: string } }[] }>(server, 'POST', 'runs/search', body),
    askMlflow<{ registered_models?: { name: string }[] }>(
      server,
      'GET',
      'registered-models/search?max_results=1000',
    ),
    versionsOf(server),
    filesBelow(server.artifactRoot),
  ])
  const active = all.filter((one) => one.lifecycle_stage === 'active' && one.experiment_id !== '0')
  return {
    experiments: active.map(({ name }) => name).sort(),
    runs: (runs.runs ?? []).map(({ info }) => info.run_id).sort(),
    models: (models.registered_models ?? []).map(({ name }) => name).sort(),
    versions: versions.map(({ name, version }) => `${name}/${version}`).sort(),
    files: files.sort(),
  }
}

/** What is there once the requests a killed run had under way are done. */
export async function settledContents(server: Server): Promise<Contents> {
  for (let before = await contentsOf(server); ; ) {
    await sleep(200)
    const now = await contentsOf(server)
    if (JSON.stringify(now) === JSON.stringify(before)) return now
    before = now
  }
}

export async function experimentsOf(
  server: Server,
  viewType: 'ACTIVE_ONLY' | 'DELETED_ONLY' | 'ALL',
): Promise<FoundExperiment[]> {
  const path = `experiments/search?max_results=1000&view_type=${viewType}`
  return (await askMlflow<{ experiments?: FoundExperiment[] }>(server, 'GET', path)).experiments ?? []
}

export async function versionsOf(server: Server): Promise<FoundVersion[]> {
  const path = 'model-versions/search?max_results=1000'
  return (await askMlflow<{ model_versions?: FoundVersion[] }>(server, 'GET', path)).model_versions ?? []
}

/**
 * One call below `/api/2.0/mlflow`, as raw as can be.
 *
 * @throws Error with the server's answer unless it is 200.
 */
export async function askMlflow<Answer = unknown>(
  { url, authorization }: Pick<Server, 'url' | 'authorization'>,
  method: string,
  path: string,
  body?: object,
): Promise<Answer> {
  const headers = {
    ...(authorization && { authorization }),
    ...(body && { 'content-type': 'application/json' }),
  }
  const json = body && { body: JSON.stringify(body) }
  const response = await fetch(`${url}/api/2.0/mlflow/${path}`, { method, headers, ...json })
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  return JSON.parse(text) as Answer
}

/** SHA-256 of every file below the artifact root, by the file's path below `model/`. */
export async function storedModel(server: Server): Promise<Record<string, string>> {
  const files = await filesBelow(server.artifactRoot)
  const hashed = files.map(async (path): Promise<[string, string]> => {
    const bytes = await readFile(join(server.artifactRoot, path))
    return [path.replace(/^.*\/artifacts\/model\//, ''), sha256(bytes)]
  })
  return Object.fromEntries(await Promise.all(hashed))
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function filesBelow(root: string): Promise<string[]> {
  // The server makes the folder with the first artifact.
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

/** Our two tags, as a run of the product would carry them; without them the thing is someone else's. */
interface OurTags {
  id?: string
  created?: string
}

/**
 * Registers a one-file model by raw REST: experiment, run, artifact, model (unless it exists), version. All of them
 * carry `tags`; the model carries `modelTags` where those differ.
 */
export async function addRegistration(
  server: Server,
  options: { model: string; experiment?: string; tags?: OurTags; modelTags?: OurTags; alias?: string },
): Promise<{ experimentId: string; runId: string; version: string }> {
  const { model: name, alias } = options
  const tags = tagList(options.tags)
  const experiment = { name: options.experiment ?? `${name}-${Date.now()}`, tags }
  const { experiment_id } = await askMlflow<FoundExperiment>(server, 'POST', 'experiments/create', experiment)
  const started = await askMlflow<{ run: { info: { run_id: string; artifact_uri: string } } }>(
    server,
    'POST',
    'runs/create',
    { experiment_id, start_time: Date.now(), tags },
  )
  const { run_id, artifact_uri } = started.run.info
  const path = artifact_uri.replace('mlflow-artifacts:/', '/api/2.0/mlflow-artifacts/artifacts/')
  await fetch(`${server.url}${path}/model/MLmodel`, { method: 'PUT', body: 'flavors: {}\n' })
  const known = (await contentsOf(server)).models.includes(name)
  const model = { name, tags: tagList(options.modelTags ?? options.tags) }
  if (!known) await askMlflow(server, 'POST', 'registered-models/create', model)
  const body = { name, source: `${artifact_uri}/model`, run_id, tags }
  const created = await askMlflow<{ model_version: FoundVersion }>(
    server,
    'POST',
    'model-versions/create',
    body,
  )
  const { version } = created.model_version
  if (alias) await askMlflow(server, 'POST', 'registered-models/alias', { name, alias, version })
  return { experimentId: experiment_id, runId: run_id, version }
}

function tagList({ id, created }: OurTags = {}) {
  const tags = { verify_registration_id: id, verify_registration_created: created }
  return Object.entries(tags).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]))
}

/** Removes everything a caller can see, so that the next test begins with an empty server. */
export async function wipe(server: Server): Promise<void> {
  const { models } = await contentsOf(server)
  for (const name of models) await askMlflow(server, 'DELETE', 'registered-models/delete', { name })
  for (const { experiment_id, name } of await experimentsOf(server, 'ACTIVE_ONLY')) {
    if (name !== 'Default') await askMlflow(server, 'POST', 'experiments/delete', { experiment_id })
  }
  await rm(server.artifactRoot, { recursive: true, force: true })
}
