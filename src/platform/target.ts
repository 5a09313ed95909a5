import type { Settings } from '../inputs/settings.ts'
import { decoded } from '../text/decoded.ts'
import { trackingPath } from './contract.ts'

/** The ways callers send a key. The first three are accepted by the platform, the others must be refused. */
export const credentialForms = {
  bearer: (key: string) => ({ authorization: `Bearer ${key}` }),
  apiKeyScheme: (key: string) => ({ authorization: `ApiKey ${key}` }),
  xApiKey: (key: string) => ({ 'x-api-key': key }),
  lowerCaseBearer: (key: string) => ({ authorization: `bearer ${key}` }),
  raw: (key: string) => ({ authorization: key }),
  basic: (key: string) => ({ authorization: `Basic ${Buffer.from(`token:${key}`).toString('base64')}` }),
  /** A user name and password, as MLflow's own login wants them. */
  login: (key: string) => ({ authorization: `Basic ${Buffer.from(key).toString('base64')}` }),
  none: (_: string): Record<string, string> => ({}),
} as const

/** By which path and with which form of the key MLflow is asked. */
export interface MlflowAccess {
  trackingUri: string
  prefix: '/api' | '/ajax-api'
  credential: keyof typeof credentialForms
}

/** Where a run goes and what it identifies itself with. */
export interface Target {
  trackingUri: string
  access: MlflowAccess
  /** Scheme, host and port of the tracking URI. */
  registryOrigin: string
  /** Where the platform's own routes (`/health`, `/mlflow`) begin: the tracking URI without `/api/mlflow`. */
  platformRoot: string
  authUrl: string
  apiUrl: string
  serviceId: string
  apiKey: string
  /** A key of the right shape that no service knows, for the probes that must be refused. */
  garbageKey: string
}

/** The platform may live below a path of a shared host. */
function platformRootOf(trackingUri: string): string {
  return trackingUri.endsWith(trackingPath)
    ? trackingUri.slice(0, -trackingPath.length)
    : new URL(trackingUri).origin
}

/**
 * What a caller probably meant, from the usual slips: the REST path pasted with it, `/api` alone, the mount twice, doubled or
 * encoded blanks and slashes, the address of the platform without the mount. Undefined where nothing is odd.
 */
function correctedUri(trackingUri: string): string | undefined {
  const { origin, pathname } = new URL(trackingUri)
  const tidy = decoded(pathname)
    .replace(/\s+/g, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/(api|ajax-api)\/\d\.\d(\/.*)?$/, '')
    .replace(/\/+$/, '')
    .replace(/(\/api\/mlflow){2,}$/, trackingPath)
  const path = /\/api$/.test(tidy)
    ? `${tidy}/mlflow`
    : tidy.endsWith(trackingPath)
      ? tidy
      : `${tidy}${trackingPath}`
  const corrected = `${origin}${path}`
  return corrected === trackingUri ? undefined : corrected
}

/** An MLflow server other than Hokusai's may want a user name and a password, or nothing at all. */
function credentialFor(apiKey: string): MlflowAccess['credential'] {
  if (apiKey === '') return 'none'
  return apiKey.includes(':') ? 'login' : 'bearer'
}

export function targetOf(settings: Settings): Target {
  const { trackingUri, authUrl, apiUrl, serviceId, apiKey } = settings
  return {
    trackingUri,
    access: { trackingUri, prefix: '/api', credential: credentialFor(apiKey) },
    registryOrigin: new URL(trackingUri).origin,
    platformRoot: platformRootOf(trackingUri),
    authUrl,
    apiUrl,
    serviceId,
    apiKey,
    garbageKey: `hk_live_${'invalid'.repeat(4)}0000`,
  }
}

/** Another address with the same credential. */
function at({ access }: Target, trackingUri: string, prefix: MlflowAccess['prefix'] = '/api'): MlflowAccess {
  return { trackingUri, prefix, credential: access.credential }
}

/** The gateway's own path past the API: not for clients, but it keeps what the API loses. */
export const gatewayAccess = (target: Target) => at(target, `${target.platformRoot}/mlflow`, '/ajax-api')

/** The same proxy under the API's own host name. */
export const apiHostAccess = (target: Target) => at(target, `${target.apiUrl}${trackingPath}`)

/** The path that is documented for clients, on the host the caller named. */
export const canonicalAccess = (target: Target) => at(target, `${target.registryOrigin}${trackingPath}`)

/** The caller's tracking URI without its slips, or the documented path where it has none. */
export function correctedAccess(target: Target): MlflowAccess {
  const corrected = correctedUri(target.trackingUri)
  return corrected === undefined ? canonicalAccess(target) : at(target, corrected)
}

/** The host alone: where an MLflow server by itself has its REST API, also below a path of its web interface. */
export const hostAccess = (target: Target) => at(target, target.registryOrigin)

/** The caller's tracking URI, secured. */
export const httpsAccess = (target: Target) => at(target, target.trackingUri.replace(/^http:/, 'https:'))
