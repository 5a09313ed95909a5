import type { Blind, Truth } from '../blind/scenario.ts'
import { any, blamesKey, saysOpen } from '../blind/truths.ts'

/**
 * The codes a report may be answered with. `first`: each is acceptable as the first cause (none: the run must pass);
 * `wrong`: named first, each sends the reader to the wrong party. Other codes are not judged by code.
 */
export interface Codes {
  readonly first: readonly string[]
  readonly wrong: readonly string[]
  /** Whether certainty is justified: what the run shows excludes the neighbours (true), or cannot (false). */
  readonly certain?: boolean
  /** Of a report with two troubles: of each group one code should stand somewhere among the causes. */
  readonly both?: readonly (readonly string[])[]
}

/** One further report: as the others, with its address, what its author met, and the codes. */
export type Further = Blind & { readonly url: string; readonly reported: string; readonly codes: Codes }

/** One situation from the documentation of a product, without one report that tells of it. */
export type Documented = Blind & { readonly codes: Codes }

type Said = Pick<Truth, 'category' | 'layer' | 'owner'>

const said = (category: string, layer: string, owner: string) => ({ category, layer, owner })

const mlflow = said('CFG', 'mlflow', 'infrastructure')
const front = said('CFG', 'proxy', 'infrastructure')
const store = said('CFG', 'artifacts', 'infrastructure')
const down = said('DEPLOY', 'proxy', 'infrastructure')
const scope = said('SCOPE', 'auth', 'caller')

/** Category, layer and owner of the causes named below, as docs/causes.md lists them. */
const meaning: Record<string, { category: string; layer: string; owner: string }> = {
  ANSWERS_CHANGED: front,
  API_DOWN: said('DEPLOY', 'proxy', 'API team'),
  API_ERROR: said('BUG', 'proxy', 'API team'),
  ARTIFACTS_DAMAGED: said('BUG', 'artifacts', 'infrastructure'),
  ARTIFACTS_DISABLED: store,
  ARTIFACT_ERROR: said('BUG', 'artifacts', 'infrastructure'),
  ARTIFACT_ROOT_ELSEWHERE: store,
  ARTIFACT_ROOT_UNPROXIED: store,
  ARTIFACT_ROUTE_MISSING: said('DEPLOY', 'artifacts', 'API team'),
  API_AUTH_CONTRACT: said('BUG', 'proxy', 'API team'),
  AUTH_BROKEN: said('BUG', 'auth', 'auth team'),
  AUTH_DOWN: said('DEPLOY', 'auth', 'auth team'),
  AUTH_MISROUTED: said('DEPLOY', 'auth', 'infrastructure'),
  BALANCER_NO_RULE: down,
  BALANCER_TO_MLFLOW: down,
  CONNECTION_RESET: said('NET', 'network', 'infrastructure'),
  EXPERIMENT_DELETED: said('CLIENT', 'registry', 'caller'),
  FRONT_CACHES: front,
  FRONT_ERROR: front,
  FRONT_REFUSES: front,
  FRONT_TIMEOUT: front,
  HEADER_LIMIT: front,
  HOST_CHECK: mlflow,
  IP_RESTRICTED: scope,
  KEY_ENDED: said('KEY', 'auth', 'caller'),
  KEY_HEADER_LOST: said('BUG', 'proxy', 'API team'),
  KEY_READ_ONLY: scope,
  LOGIN_PAGE: front,
  METHOD_BLOCKED: front,
  MLFLOW_DATABASE: mlflow,
  MLFLOW_ERROR: said('BUG', 'mlflow', 'infrastructure'),
  MLFLOW_LOGIN: mlflow,
  MLFLOW_MALFORMED: said('BUG', 'mlflow', 'infrastructure'),
  MLFLOW_PERMISSION: said('SCOPE', 'mlflow', 'caller'),
  MLFLOW_PREFIX: mlflow,
  MLFLOW_QUOTA: said('QUOTA', 'mlflow', 'caller'),
  MLFLOW_TIMEOUT: said('DEPLOY', 'mlflow', 'infrastructure'),
  MLFLOW_TOO_OLD: said('DEPLOY', 'mlflow', 'infrastructure'),
  MLFLOW_UNREACHABLE: mlflow,
  MOUNT_MISSING: said('BUG', 'proxy', 'API team'),
  NAME_REFUSED: said('CLIENT', 'registry', 'caller'),
  NO_ANSWER: said('NET', 'network', 'infrastructure'),
  NO_BACKEND: down,
  PATH_CHANGED: front,
  PLAIN_HTTP: said('CLIENT', 'client', 'caller'),
  PREFIX_STRIPPED: said('BUG', 'proxy', 'API team'),
  PROXY_REFUSED: said('CLIENT', 'client', 'caller'),
  PROXY_CANNOT_REACH: said('CLIENT', 'client', 'caller'),
  RATE_LIMITED: said('RATE', 'auth', 'caller'),
  REDIRECTED: front,
  REGISTRATION_INCOMPLETE: said('BUG', 'registry', 'infrastructure'),
  REGISTRY_UNAVAILABLE: said('CFG', 'registry', 'infrastructure'),
  SCOPE_MISSING: scope,
  SERVICE_ID_MISMATCH: said('CFG', 'proxy', 'API team'),
  SIZE_LIMIT: front,
  SOURCE_REFUSED: said('CFG', 'registry', 'infrastructure'),
  TLS_FAILURE: said('NET', 'network', 'infrastructure'),
  UNDETERMINED: said('UNKNOWN', 'proxy', 'infrastructure'),
  UPLOAD_CUT_OFF: said('NET', 'artifacts', 'infrastructure'),
  VERSION_NOT_READY: said('BUG', 'registry', 'infrastructure'),
  WRITES_NOT_SEEN: mlflow,
  WRITES_REFUSED: said('SCOPE', 'proxy', 'caller'),
  WRONG_TRACKING_URI: said('CLIENT', 'client', 'caller'),
}

/** More than the codes' own category, layer and owner that a person would accept as well. */
export interface More extends Partial<Omit<Truth, 'says' | 'never' | 'certain'>> {
  readonly certain?: boolean
  readonly wrong?: readonly string[]
  readonly both?: Codes['both']
  /** What no cause of the report may claim, besides a bad key and an open registry. */
  readonly never?: RegExp
}

const unique = (values: readonly string[]) => [...new Set(values)]

/** The truth and the codes of a report: each of `first` is right, `says` is what the first cause must speak of. */
export const is = (
  first: readonly string[],
  says: RegExp,
  { wrong = [], never, certain, both, category = [], layer = [], owner = [], ...more }: More = {},
): { truth: Truth; codes: Codes } => {
  const known = first.map((code) => {
    const found = meaning[code]
    if (!found) throw new Error(`${code} is not listed`)
    return found
  })
  const all = {
    category: unique([...known.map((one) => one.category), ...category]),
    layer: unique([...known.map((one) => one.layer), ...layer]),
    owner: unique([...known.map((one) => one.owner), ...owner]),
  } as Said
  return {
    truth: {
      verdict: ['fail', 'error'],
      ...all,
      says,
      never: never ? any(blamesKey, saysOpen, never) : any(blamesKey, saysOpen),
      ...more,
      ...(certain === false && { certain }),
    },
    codes: { first, wrong, ...(certain !== undefined && { certain }), ...(both && { both }) },
  }
}

/** The platform works, however odd it looks: a pass, and no cause that blames anybody. */
export const passes = (more: More = {}): { truth: Truth; codes: Codes } =>
  is([], /^/, { verdict: ['pass'], ...more })

/** Codes that blame the caller's key or rights, wrong wherever something else answers. */
export const ofTheKey = [
  'KEY_REJECTED',
  'KEY_DEACTIVATED',
  'KEY_ENDED',
  'KEY_READ_ONLY',
  'SERVICE_ID_MISMATCH',
  'GATEWAY_SERVICE_ID_MISMATCH',
  'SERVICE_ACCESS',
  'SCOPE_MISSING',
] as const

/** Codes that blame the platform's own parts, wrong where something in front of them answers. */
export const ofTheParts = [
  'MOUNT_MISSING',
  'PREFIX_STRIPPED',
  'API_ERROR',
  'MLFLOW_ERROR',
  'OPEN_REGISTRY',
] as const
