import type { Settings } from '../settings.ts'

/** Where a run goes and what it identifies itself with. */
export interface Target {
  trackingUri: string
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
    registryOrigin: new URL(trackingUri).origin,
    authUrl,
    apiUrl,
    serviceId,
    apiKey,
    garbageKey: `hk_live_${'invalid'.repeat(4)}0000`,
  }
}

/** The ways callers send a key. The first three are accepted by the platform, the others must be refused. */
export const credentialForms = {
  bearer: (key: string) => ({ authorization: `Bearer ${key}` }),
  apiKeyScheme: (key: string) => ({ authorization: `ApiKey ${key}` }),
  xApiKey: (key: string) => ({ 'x-api-key': key }),
  lowerCaseBearer: (key: string) => ({ authorization: `bearer ${key}` }),
  raw: (key: string) => ({ authorization: key }),
  basic: (key: string) => ({ authorization: `Basic ${Buffer.from(`token:${key}`).toString('base64')}` }),
} as const
