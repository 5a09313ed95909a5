import type { HttpRequest } from '../http/exchange.ts'
import { type CallOptions, endpointRequest } from '../mlflow/api.ts'
import { validatePath } from './contract.ts'
import {
  apiHostAccess,
  canonicalAccess,
  correctedAccess,
  credentialForms,
  gatewayAccess,
  hostAccess,
  httpsAccess,
  type MlflowAccess,
  type Target,
} from './target.ts'

/** How many results only `search.no-key-unasked` asks for. */
export const unaskedResults = 37

type Probe = (target: Target) => HttpRequest

const get =
  (url: (target: Target) => string): Probe =>
  (target) => ({ method: 'GET', url: url(target) })

const validate =
  (
    path: string,
    headers: (target: Target) => Record<string, string>,
    body: (target: Target) => object,
  ): Probe =>
  (target) => ({
    method: 'POST',
    url: `${target.authUrl}${path}`,
    headers: { 'content-type': 'application/json', ...headers(target) },
    body: Buffer.from(JSON.stringify(body(target))),
    idempotent: true,
  })

const search =
  (headers: (target: Target) => Record<string, string>): Probe =>
  (target) => {
    const place = { trackingUri: target.trackingUri, prefix: '/api', headers: headers(target) } as const
    return endpointRequest(place, 'GET', searchPath, short)
  }

const byPost =
  (headers: (target: Target) => Record<string, string>): Probe =>
  (target) => {
    const place = { trackingUri: target.trackingUri, prefix: '/api', headers: headers(target) } as const
    return endpointRequest(place, 'POST', searchPath, { body: { max_results: 1 }, idempotent: true })
  }

const withKey = (target: Target): Record<string, string> =>
  credentialForms[target.access.credential](target.apiKey)
const withGarbage = (target: Target) => credentialForms.bearer(target.garbageKey)
const forService = (target: Target) => ({ service_id: target.serviceId })

const searchPath = 'mlflow/experiments/search'
const short = { query: { max_results: 1 } }
const unasked = { query: { max_results: unaskedResults } }
const withNothing = ({ trackingUri }: Target) => ({ trackingUri, prefix: '/api', headers: {} }) as const

/**
 * A name no registered model has. Deleting it tells in advance whether models can be removed here: 404
 * RESOURCE_DOES_NOT_EXIST where DELETE bodies arrive, 400 about a missing name where something drops them.
 */
const absentModel = 'verify-registration-no-such-model'

const absentDirectory = 'verify-registration-no-such-directory'

type Way = (target: Target) => MlflowAccess

/** Asks MLflow by one of the ways to it, with the key in the form of that way. */
const mlflow =
  (method: 'GET' | 'DELETE', path: string, options: CallOptions, way: Way = ({ access }) => access): Probe =>
  (target) => {
    const { credential, ...place } = way(target)
    const headers = credentialForms[credential](target.apiKey)
    return endpointRequest({ ...place, headers }, method, path, options)
  }

const searchBy = (way: Way) => mlflow('GET', searchPath, short, way)
const listArtifacts = (way?: Way) =>
  mlflow('GET', 'mlflow-artifacts/artifacts', { query: { path: absentDirectory } }, way)
const removal = (way?: Way) =>
  mlflow('DELETE', 'mlflow/registered-models/delete', { body: { name: absentModel } }, way)

/**
 * Every read-only request whose answer more than one check looks at, by name. Contracts: the auth service's
 * `POST /api/v1/keys/validate`, the API's public routes, MLflow's REST API below the tracking URI.
 */
export const probes = {
  'auth.root': get((t) => `${t.authUrl}/`),
  'auth.health': get((t) => `${t.authUrl}/health`),
  'auth.validate': validate(validatePath, withKey, forService),
  /** Once more, where the platform refuses a key in the middle of a run. */
  'auth.validate-again': validate(validatePath, withKey, forService),
  'auth.validate-any-service': validate(validatePath, withKey, () => ({})),
  'auth.validate-no-key': validate(validatePath, () => ({}), forService),
  'auth.validate-garbage': validate(validatePath, withGarbage, forService),
  'auth.validate-old-path': validate('/validate', withKey, forService),
  'auth.validate-old-path-no-key': validate('/validate', () => ({}), forService),
  'auth.validate-old-path-garbage': validate('/validate', withGarbage, forService),
  /** Where an auth URL with a path was given: the service may stand at the host itself. */
  'auth.validate-at-origin': (t) =>
    validate(validatePath, withKey, forService)({ ...t, authUrl: new URL(t.authUrl).origin }),
  'api.health': get((t) => `${t.apiUrl}/health`),
  'registry.health': get((t) => `${t.platformRoot}/health`),
  /** Once more, to tell a host that went silent from what behind it did. */
  'registry.health-again': get((t) => `${t.platformRoot}/health`),
  'registry.version': get((t) => `${t.platformRoot}/version`),
  // Its 503 is what it has to say, no refusal.
  'registry.mlflow-health': (t) => ({
    method: 'GET',
    url: `${t.platformRoot}/api/health/mlflow`,
    fewAttempts: true,
  }),
  'gateway.health': get((t) => `${t.platformRoot}/mlflow/health`),
  'search.bearer': search(withKey),
  /** Once more as it was, to tell what is refused from what was refused for a moment, or in turns. */
  'search.bearer-again': search(withKey),
  /** A cache or a CDN may drop the key from reads alone. */
  'search.bearer-by-post': byPost(withKey),
  'search.x-api-key': search((t) => credentialForms.xApiKey(t.apiKey)),
  'search.api-key-scheme': search((t) => credentialForms.apiKeyScheme(t.apiKey)),
  'search.no-key': search(() => ({})),
  'search.garbage': search(withGarbage),
  /** At an address that nobody asks with a key: no cache has anything to give out there. */
  'search.no-key-unasked': (t) => endpointRequest(withNothing(t), 'GET', searchPath, unasked),
  /** No cache keeps what a POST is answered with. */
  'search.no-key-by-post': byPost(() => ({})),
  'search.lower-case-bearer': search((t) => credentialForms.lowerCaseBearer(t.apiKey)),
  'search.raw': search((t) => credentialForms.raw(t.apiKey)),
  'search.basic': search((t) => credentialForms.basic(t.apiKey)),
  'search.canonical-path': searchBy(canonicalAccess),
  'search.corrected-path': searchBy(correctedAccess),
  'search.host': searchBy(hostAccess),
  /** Without the key, since it would travel in the clear. */
  'registry.plain-http': get((t) => `${t.registryOrigin.replace(/^https:/, 'http:')}/`),
  'mlflow.health': get((t) => `${t.trackingUri}/health`),
  'search.https': searchBy(httpsAccess),
  'search.gateway-path': searchBy(gatewayAccess),
  'search.api-host': searchBy(apiHostAccess),
  'mlflow.version': (t) => ({ method: 'GET', url: `${t.access.trackingUri}/version`, headers: withKey(t) }),
  'mlflow.logged-models': mlflow('GET', `mlflow/logged-models/m-${'0'.repeat(32)}`, {}),
  'mlflow.artifacts': listArtifacts(),
  /** Once more, where other requests for files are served. */
  'artifacts.again': listArtifacts(),
  'artifacts.gateway-path': listArtifacts(gatewayAccess),
  'removal.tracking-uri': removal(),
  'removal.gateway': removal(gatewayAccess),
} as const satisfies Record<string, Probe>

export type ProbeName = keyof typeof probes
