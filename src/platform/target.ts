import type { Settings } from '../inputs/settings.ts'
import { trackingPath } from './contract.ts'

/** The ways callers send a key. The first three are accepted by the platform, the others must be refused. */
export const credentialForms = {
  bearer: (key: string) => ({ authorization: `Bearer ${key}` }),
  apiKeyScheme: (key: string) => ({ authorization: `ApiKey ${key}` }),
  xApiKey: (key: string) => ({ 'x-api-key': key }),
  lowerCaseBearer: (key: string) => ({ authorization: `bearer ${key}` }),
  raw: (key: string) => ({ authorization: key }),
  basic: (key: string) => ({ authorization: `Basic ${Buffer.from(`token:${key}`).toString('base64')}` }),
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
  /** Scheme, host and port of the tracking URI: the API's health routes lie at its root. */
  registryOrigin: string
  authUrl: string
  apiUrl: string
  serviceId: string
  apiKey: string
  /** A key of the right shape that no service knows, for the probes that must be refused. */
  garbageKey: string
}

export function targetOf(settings: Settings): Target {
  const { trackingUri, authUrl, apiUrl, serviceId, apiKey } = settings
  return {
    trackingUri,
    access: { trackingUri, prefix: '/api', credential: 'bearer' },
    registryOrigin: new URL(trackingUri).origin,
    authUrl,
    apiUrl,
    serviceId,
    apiKey,
    garbageKey: `hk_live_${'invalid'.repeat(4)}0000`,
  }
}

/** The gateway's own path past the API: not for clients, but it keeps what the API loses. */
export function gatewayAccess({ registryOrigin }: Target): MlflowAccess {
  return { trackingUri: `${registryOrigin}/mlflow`, prefix: '/ajax-api', credential: 'bearer' }
}

/** The same proxy under the API's own host name. */
export function apiHostAccess({ apiUrl }: Target): MlflowAccess {
  return { trackingUri: `${apiUrl}${trackingPath}`, prefix: '/api', credential: 'bearer' }
}

/** The path that is documented for clients, on the host the caller named. */
export function canonicalAccess({ registryOrigin }: Target): MlflowAccess {
  return { trackingUri: `${registryOrigin}${trackingPath}`, prefix: '/api', credential: 'bearer' }
}

/** The caller's tracking URI, secured. */
export function httpsAccess({ trackingUri }: Target): MlflowAccess {
  return { trackingUri: trackingUri.replace(/^http:/, 'https:'), prefix: '/api', credential: 'bearer' }
}
