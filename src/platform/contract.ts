/**
 * Hokusai's platform as third parties are told of it, each fact once. Imports nothing, so that every folder may have it; the
 * sandbox states its side by itself, so that a mistake here shows.
 */
export const hokusai = {
  trackingUri: 'https://registry.hokus.ai/api/mlflow',
  authUrl: 'https://auth.hokus.ai',
  apiUrl: 'https://api.hokus.ai',
  serviceId: 'platform',
} as const

/** Where MLflow lies below the API's host. */
export const trackingPath = '/api/mlflow'
export const validatePath = '/api/v1/keys/validate'
/** The event that announces a registration: each one notifies and debits. */
export const eventPath = '/api/models/tokenized-registration-events'

/** Milliseconds after which the API gives up on the auth service. */
export const apiPatienceMs = 5_000

export const keyEnvironments = ['live', 'test', 'dev'] as const
export const keyPrefix = /^hk_[a-z]+_/i
/** A key as Hokusai issues them. */
export const issuedKeyShape = new RegExp(`hk_(?:${keyEnvironments.join('|')})_[A-Za-z0-9_-]{6,}`, 'gi')
/** Anything that looks like a key, also of an environment that is none. */
export const keyShape = /hk_[a-z]+_[A-Za-z0-9_-]{6,}/gi

export const isHokusaiHost = (hostname: string) => hostname === 'hokus.ai' || hostname.endsWith('.hokus.ai')

/** 500 on every build of the API: it says nothing of the platform. Source: a run of the API itself. */
export const isFailingByDesign = (url: string): boolean => /\/health\?detailed=/.test(url)
