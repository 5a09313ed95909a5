import type { Call, Handler, Reply } from '../call.ts'
import { flaskPage, mlflow, mlflowError, mlflowJson } from '../respond.ts'
import type { ArtifactStore } from './artifact-store.ts'
import { artifactListRoutes, artifactReply } from './artifacts.ts'
import { MlflowError } from './errors.ts'
import { experimentRoutes } from './experiments.ts'
import * as f from './fields.ts'
import { loggedModelRoutes } from './logged-models.ts'
import { metricRoutes } from './metrics.ts'
import { modelVersionRoutes } from './model-versions.ts'
import { pages } from './pages.ts'
import { registeredModelRoutes } from './registered-models.ts'
import type { Route } from './route.ts'
import { runRoutes } from './runs.ts'
import { createState } from './state.ts'
import { refuseUnsupported } from './unsupported.ts'

export interface MlflowOptions {
  artifacts: ArtifactStore
  /** As `--static-prefix`: '' or a path such as `/mlflow`. */
  staticPrefix: string
}

/** An MLflow tracking server and registry, shaped like release 3.9.0 under uvicorn. */
export function createMlflow({ artifacts, staticPrefix }: MlflowOptions): Handler {
  const state = createState()
  const shown = pages(state, artifacts)
  const routes = [
    ...experimentRoutes(state),
    ...runRoutes(state),
    ...metricRoutes(state),
    ...registeredModelRoutes(state),
    ...modelVersionRoutes(state),
    ...loggedModelRoutes(state, artifacts),
    ...artifactListRoutes(state, artifacts),
  ]

  async function answer(call: Call): Promise<Reply> {
    const page = call.path.startsWith(staticPrefix) ? call.path.slice(staticPrefix.length) : ''
    for (const each of shown) {
      const match = each.path.exec(page)
      if (match) {
        return isAllowed(call.method, [each.method]) ? each.answer(call, match) : refuse(call, [each.method])
      }
    }
    const endpoint = endpointOf(call.path, page)
    refuseUnsupported(endpoint, page, call.path)
    const known = endpoint?.startsWith('2.0/') ? endpoint.slice('2.0/'.length) : undefined
    if (known === undefined) return flaskPage(404)
    return answerArtifacts(artifacts, call, known) ?? answerRoute(routes, call, known)
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
  /^\/api\/(.+)$/.exec(path)?.[1] ?? /^\/ajax-api\/(.+)$/.exec(page)?.[1]

function answerArtifacts(
  store: ArtifactStore,
  call: Call,
  endpoint: string,
): Promise<Reply> | Reply | undefined {
  const file = /^mlflow-artifacts\/artifacts(?:\/(.+))?$/.exec(endpoint)
  if (file) {
    const methods = file[1] === undefined ? ['GET'] : ['GET', 'DELETE', 'PUT']
    return isAllowed(call.method, methods) ? artifactReply(store, call, file[1] ?? '') : refuse(call, methods)
  }
  if (!/^mlflow-artifacts\/mpu\/(create|complete|abort)\/.+/.test(endpoint)) return undefined
  if (call.method !== 'POST') return refuse(call, ['POST'])
  const text = 'Multipart upload is not supported for the current artifact repository'
  throw new MlflowError('NOT_IMPLEMENTED', text)
}

const isAllowed = (method: string, methods: string[]): boolean =>
  methods.includes(method === 'HEAD' ? 'GET' : method)

function refuse(call: Call, methods: string[]): Reply {
  const allowed = [...methods, 'OPTIONS', ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  if (call.method !== 'OPTIONS') return flaskPage(405, [['allow', allowed]])
  return mlflow(204, 'text/html; charset=utf-8', '', [['allow', allowed]])
}

async function answerRoute(routes: Route[], call: Call, endpoint: string): Promise<Reply> {
  const here = routes.filter(({ pattern }) => pattern.test(endpoint))
  if (here.length === 0) return flaskPage(404)
  const found = here.find(({ method }) => isAllowed(call.method, [method]))
  if (!found) return refuse(call, [...new Set(here.map(({ method }) => method))])
  const inPath = found.pattern.exec(endpoint)?.groups ?? {}
  const given = found.method === 'GET' ? fromQuery(call.query) : await f.jsonBody(call)
  const decoded = Object.entries(inPath).map(([name, value]) => [name, decodeURIComponent(value)])
  return mlflowJson((await found.run({ ...given, ...Object.fromEntries(decoded) })) ?? {})
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
