import { type Call, type Handler, type Reply, readBody } from '../call.ts'
import { flaskPage, mlflow, mlflowError, mlflowJson } from '../respond.ts'
import type { ArtifactStore } from './artifact-store.ts'
import { artifactListRoutes, artifactReply, runArtifact } from './artifacts.ts'
import { invalid, MlflowError } from './errors.ts'
import { experimentRoutes } from './experiments.ts'
import { loggedModelRoutes } from './logged-models.ts'
import { modelVersionRoutes } from './model-versions.ts'
import { registeredModelRoutes } from './registered-models.ts'
import type { Route } from './route.ts'
import { runRoutes } from './runs.ts'
import { createState } from './state.ts'

export interface MlflowOptions {
  artifacts: ArtifactStore
  /** As `--static-prefix`: '' or a path such as `/mlflow`. */
  staticPrefix: string
}

const version = '3.9.0'

/** An MLflow tracking server and registry, shaped like release 3.9.0 under uvicorn. */
export function createMlflow({ artifacts, staticPrefix }: MlflowOptions): Handler {
  const state = createState()
  const routes = compile([
    ...experimentRoutes(state),
    ...runRoutes(state),
    ...registeredModelRoutes(state),
    ...modelVersionRoutes(state),
    ...loggedModelRoutes(state, artifacts),
    ...artifactListRoutes(state, artifacts),
  ])

  async function answer(call: Call): Promise<Reply> {
    const page = call.path.startsWith(staticPrefix) ? call.path.slice(staticPrefix.length) : ''
    if (page === '/health') return mlflow(200, 'text/html; charset=utf-8', 'OK')
    if (page === '/version') return mlflow(200, 'text/html; charset=utf-8', version)
    if (page === '/get-artifact') return runArtifact(state, artifacts, call)
    const endpoint = endpointOf(call.path, page)
    if (endpoint === undefined) return flaskPage(404)
    const file = /^mlflow-artifacts\/artifacts(?:\/(.+))?$/.exec(endpoint)
    if (file) {
      const methods = file[1] === undefined ? ['GET'] : ['GET', 'DELETE', 'PUT']
      return isAllowed(call.method, methods)
        ? artifactReply(artifacts, call, file[1] ?? '')
        : refuse(call, methods)
    }
    if (/^mlflow-artifacts\/mpu\/(create|complete|abort)\/.+/.test(endpoint)) {
      if (call.method !== 'POST') return refuse(call, ['POST'])
      const text = 'Multipart upload is not supported for the current artifact repository'
      throw new MlflowError('NOT_IMPLEMENTED', text)
    }
    return answerRoute(routes, call, endpoint)
  }

  return async (call) => {
    try {
      return await answer(call)
    } catch (error) {
      if (error instanceof MlflowError) return mlflowError(error.status, error.code, error.message)
      throw error
    }
  }
}

/** `/api` never has the static prefix, `/ajax-api` always; so it is in 3.9.0. */
const endpointOf = (path: string, page: string): string | undefined =>
  /^\/api\/2\.0\/(.+)$/.exec(path)?.[1] ?? /^\/ajax-api\/2\.0\/(.+)$/.exec(page)?.[1]

interface CompiledRoute extends Route {
  pattern: RegExp
}

const compile = (routes: Route[]): CompiledRoute[] =>
  routes.map((each) => ({
    ...each,
    pattern: new RegExp(`^${each.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  }))

const isAllowed = (method: string, methods: string[]): boolean =>
  methods.includes(method === 'HEAD' ? 'GET' : method)

function refuse(call: Call, methods: string[]): Reply {
  const allowed = [...methods, 'OPTIONS', ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  if (call.method !== 'OPTIONS') return flaskPage(405, [['allow', allowed]])
  return mlflow(204, 'text/html; charset=utf-8', '', [['allow', allowed]])
}

async function answerRoute(routes: CompiledRoute[], call: Call, endpoint: string): Promise<Reply> {
  const here = routes.filter(({ pattern }) => pattern.test(endpoint))
  if (here.length === 0) return flaskPage(404)
  const found = here.find(({ method }) => isAllowed(call.method, [method]))
  if (!found) return refuse(call, [...new Set(here.map(({ method }) => method))])
  const inPath = found.pattern.exec(endpoint)?.groups ?? {}
  const given = found.method === 'GET' ? fromQuery(call.query) : await fromBody(call)
  const decoded = Object.entries(inPath).map(([name, value]) => [name, decodeURIComponent(value)])
  return mlflowJson(await found.run({ ...given, ...Object.fromEntries(decoded) }))
}

/** Repeated keys make a list. */
function fromQuery(query: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(query.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const all = query.getAll(name)
      return [name, all.length > 1 ? all : all[0]]
    }),
  )
}

async function fromBody(call: Call): Promise<Record<string, unknown>> {
  const type = call.headers['content-type']
  if (call.method === 'POST' && type === undefined)
    throw invalid('Bad Request. Content-Type header is missing.')
  if (call.method === 'POST' && type?.split(';')[0]?.trim() !== 'application/json') {
    throw invalid("Bad Request. Content-Type must be one of ['application/json'].")
  }
  const text = (await readBody(call.body)).toString()
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
  } catch {
    // MLflow takes a body that is not JSON for an empty request.
    return {}
  }
}
