/**
 * The routes of MLflow's REST API 2.0 below `/api/2.0/mlflow/`, as `get_endpoints` of release 3.9.0 lists them. Later
 * releases have more, but none fewer in these families.
 */
const families: Record<string, Partial<Record<string, string>>> = {
  experiments: {
    GET: 'get get-by-name search',
    POST: 'create delete restore update search set-experiment-tag delete-experiment-tag',
  },
  runs: {
    GET: 'get',
    POST: 'create delete restore update search log-metric log-batch log-model log-inputs log-parameter set-tag delete-tag outputs create-promptlab-run',
  },
  metrics: { GET: 'get-history get-history-bulk get-history-bulk-interval' },
  artifacts: { GET: 'list' },
  'registered-models': {
    GET: 'get search alias get-latest-versions',
    POST: 'create rename set-tag alias get-latest-versions',
    PATCH: 'update',
    DELETE: 'delete delete-tag alias',
  },
  'model-versions': {
    GET: 'get search get-download-uri',
    POST: 'create set-tag transition-stage',
    PATCH: 'update',
    DELETE: 'delete delete-tag',
  },
}
/** Families with ids in their paths, or that only some releases have: nothing is said of these. */
const others = /^(logged-models|traces|unified-traces|get-|webhooks|users|scorers|prompt|gateway|ui-|mlflow)/

/** What a client asks of MLflow, as its path tells, whatever stands before: `experiments/search`; undefined for no such path. */
export function endpointIn(pathname: string): string | undefined {
  return /\/2\.0\/(?:preview\/)?mlflow\/(.+)$/.exec(pathname)?.[1]
}

/** How a client must ask for this endpoint, for example `['GET']`; none where MLflow has none of that name. */
export function methodsOf(endpoint: string): string[] {
  const [family = '', action = ''] = endpoint.split('/')
  const byMethod = Object.hasOwn(families, family) ? families[family] : undefined
  const isOne = endpoint === `${family}/${action}`
  return Object.entries(byMethod ?? {}).flatMap(([method, actions]) =>
    isOne && actions?.split(' ').includes(action) ? [method] : [],
  )
}

/** False where MLflow certainly has no such route, so that its 404 or 405 is all that a healthy one can say. */
export function mayBeRoute(method: string, endpoint: string): boolean {
  return others.test(endpoint) || methodsOf(endpoint).includes(method === 'HEAD' ? 'GET' : method)
}

/** An address of a store that brings its own permission: S3's, Google's, Azure's, MinIO's. */
export const isPresigned = (url: string): boolean =>
  /[?&](X-Amz-Signature|X-Goog-Signature|Signature|sig)=/i.test(url)
