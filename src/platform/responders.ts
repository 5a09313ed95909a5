import { fieldsOf, header, type Reply } from '../http/exchange.ts'
import { errorCodeOf } from '../mlflow/error.ts'
import { camelCase } from '../text/camel-case.ts'
import { deedOf, isJson, mlflowFields } from './deeds.ts'
import { type Deed, type Product, products } from './products.ts'

/** The parts of the platform, and everything else that can answer in their place. */
export type Party = 'auth service' | 'API' | 'gateway' | 'MLflow' | 'artifact store' | 'in between'

/**
 * Who wrote an answer. A part of the platform is only named by a positive mark of its own; whatever bears none
 * is a party in between, with what it does to the request and, where the product is known, its name.
 */
export type Responder =
  | { party: Exclude<Party, 'in between'> }
  | { party: 'in between'; deed: Deed; product?: Product; isInside?: true }

/** `isInside` is true where the answer came through the API: its author stands between the API and MLflow. */
export function responderOf(reply: Reply): Responder {
  const party = platformPart(reply)
  return party ? { party } : strangerIn(reply)
}

/** Somebody else than the platform, where it is known otherwise that the answer is none of its own. */
export function strangerIn(reply: Reply): Responder {
  const product = productOf(reply)
  return {
    party: 'in between',
    deed: deedOf(reply, product),
    ...(product ? { product } : {}),
    ...(isPassedOn(reply) ? { isInside: true } : {}),
  }
}

/** The party in words, for the middle of a sentence; `before` is the service it stands in front of. */
export function nameOf(responder: Responder, before = 'the API'): string {
  if (responder.party !== 'in between') return `the ${responder.party}`.replace('the MLflow', 'MLflow')
  const { product, isInside } = responder
  const place = product?.kind === 'forward proxy' ? 'on the caller’s side' : `in front of ${before}`
  const where = isInside ? 'between the API and MLflow' : place
  if (!product) return `something ${where}`
  const { name, kind } = product
  return `${name.includes(kind) ? `the ${name}` : `${name} (${kind})`} ${where}`
}

/** True for an answer that came through the API: it adds its own `server` or `date` to those it passes on. */
const isPassedOn = ({ headers }: Reply): boolean =>
  ['server', 'date'].some((name) => Array.isArray(headers[name]) && headers[name].length > 1)

/** Servers that MLflow runs on. What the API passes on names its author last. */
const isPassedOnFromMlflow = ({ headers }: Reply): boolean =>
  Array.isArray(headers.server) && /^(uvicorn|gunicorn|waitress|werkzeug)/i.test(headers.server.at(-1) ?? '')

function platformPart(reply: Reply): Exclude<Party, 'in between'> | undefined {
  const json = objectOf(reply)
  if (json) return partOfJson(reply, json)
  const damaged = partOfDamagedJson(reply.text)
  if (damaged) return damaged
  if (isStoreError(reply)) return 'artifact store'
  if (isWerkzeugPage(reply.text) || isMlflowText(reply)) return 'MLflow'
  if (isUvicornText(reply)) return isPassedOn(reply) ? 'MLflow' : 'API'
  return isPassedOnFromMlflow(reply) && reply.status >= 400 ? 'MLflow' : undefined
}

/** FastAPI's `detail`, the auth service's verdict, MLflow's `error_code` or one of its entities. */
function partOfJson(reply: Reply, json: Record<string, unknown>): Exclude<Party, 'in between'> | undefined {
  if ('is_valid' in json || (typeof json.service === 'string' && /auth/i.test(json.service)))
    return 'auth service'
  const code = errorCodeOf(reply)
  if (typeof json.error_code === 'string' && code && /^[A-Z][A-Z0-9_]+$/.test(code)) return 'MLflow'
  if ('detail' in json) return partOfDetail(reply)
  if (isPlatformError(json)) return isCompact(reply.text) ? 'API' : 'gateway'
  if (isPublicRoute(json)) return 'API'
  if (reply.status === 200 && isMlflowEntity(json)) return 'MLflow'
  return isPassedOnFromMlflow(reply) ? 'MLflow' : undefined
}

/**
 * The API's own answers carry each header once: what it passes on in its own form is somebody's behind it, unless in
 * its very words, since a recording proxy doubles headers as well. MLflow says so of a request's content; of a route
 * that it does not have it says it with a page.
 */
function partOfDetail(reply: Reply): Exclude<Party, 'in between'> | undefined {
  if (!isCompact(reply.text)) return 'gateway'
  if (!isPassedOn(reply) || isOwnOfApi(reply)) return 'API'
  return isPassedOnFromMlflow(reply) && reply.status !== 404 ? 'MLflow' : undefined
}

/** JSON of the platform to which something on the way has added or from which it has taken. */
function partOfDamagedJson(text: string): Exclude<Party, 'in between'> | undefined {
  const detail = /^\W{0,8}\{"detail":( ?)"/.exec(text)
  if (detail) return detail[1] === '' ? 'API' : 'gateway'
  return /"error_code": ?"[A-Z][A-Z0-9_]+"/.test(text) ? 'MLflow' : undefined
}

/** An object store's own error, in XML, as S3, Google's and Azure's write it. */
const isStoreError = ({ status, text, contentType }: Reply): boolean =>
  status >= 400 &&
  (/xml/.test(contentType) || text.startsWith('<?xml')) &&
  /<Error>\s*<Code>\w+<\/Code>/.test(text)

/** The platform's own refusals under `error`: a code in capitals, or the words of its rate limiter. */
function isPlatformError({ error, message, required_scope }: Record<string, unknown>): boolean {
  if (typeof error !== 'string') return false
  return (
    required_scope !== undefined ||
    /^rate limit exceeded/i.test(error) ||
    (typeof message === 'string' && /^(REGISTRY|ARTIFACTS?|MLFLOW|SCOPE)_[A-Z_]+$/.test(error))
  )
}

/** What the API tells at its public routes: `/health`, `/version`, `/ready`, `/live`, `/api/health/mlflow`. */
function isPublicRoute(json: Record<string, unknown>): boolean {
  const has = (...names: string[]) => names.every((name) => name in json)
  return (
    has('status', 'services') ||
    has('version', 'api_version') ||
    has('status', 'connected') ||
    has('status', 'error_type')
  )
}

/** Names that MLflow's REST API gives what it answers with, each holding an object, a list or an id. Its own client
 * reads them in camel case, too. */
const entities = [
  'experiments',
  'experiment',
  'experiment_id',
  'runs',
  'run',
  'run_info',
  'registered_models',
  'registered_model',
  'model_versions',
  'model_version',
  'logged_models',
  'metrics',
  'root_uri',
  'files',
].flatMap((name) => [name, camelCase(name)])

function isMlflowEntity(json: Record<string, unknown>): boolean {
  return (
    entities.some((name) => typeof json[name] === 'object' || typeof json[name] === 'string') ||
    (typeof json.model === 'object' && json.model !== null && 'info' in json.model)
  )
}

/** A 200 that holds MLflow's entity and is no JSON any more. */
export const isDamagedContent = (reply: Reply): boolean =>
  reply.status === 200 && !reply.cut && mlflowFields.test(reply.text) && !isJson(reply.text)

/**
 * What a service says of its own health: JSON with its status. A page, or a word that anything may answer, is no
 * word of the service.
 */
export function isHealthReport(reply: Reply): boolean {
  const json = reply.status === 200 ? objectOf(reply) : undefined
  return typeof json?.status === 'string' || typeof json?.healthy === 'boolean'
}

/** Words of the API's own: any program on FastAPI says `detail`, and most say "Not Found" in it. */
export function isOwnOfApi(reply: Reply): boolean {
  const json = objectOf(reply)
  if (!json) return false
  return (
    isPublicRoute(json) ||
    isPlatformError(json) ||
    /api key|auth(entication)? service/i.test(String(json.detail))
  )
}

/** Where MLflow has nothing to tell it answers `{}`, which anything else may do as well. */
export const isEmptyObject = (reply: Reply): boolean => /^\s*\{\s*\}\s*$/.test(reply.text)

/** Only MLflow's own entity in a 200 proves that a request was let in. */
export const isMlflowContent = (reply: Reply): boolean => {
  const json = reply.status === 200 ? objectOf(reply) : undefined
  return json !== undefined && isMlflowEntity(json)
}

/** Flask's error page, in the spelling of Werkzeug 2 and 3 or of older ones. */
export const isWerkzeugPage = (text: string): boolean =>
  /^<!doctype html>\s*<html lang=en>\s*<title>\d{3} |^<!DOCTYPE HTML PUBLIC "-\/\/W3C\/\/DTD HTML 3\.2 Final\/\/EN">\s*<title>\d{3} /i.test(
    text,
  )

/** MLflow's refusals without JSON: of its security checks, its login, its permissions and its artifact routes. */
function isMlflowText({ status, text, contentType, headers }: Reply): boolean {
  if (status < 400 || !/^text\/(html|plain)$/.test(contentType)) return false
  const login = String(headers['www-authenticate'] ?? '')
  return (
    // Whoever puts a password before MLflow may call it the same; MLflow says it without a page.
    (/^basic realm="?mlflow/i.test(login) && /authenticat/i.test(text) && !text.includes('<')) ||
    /mlflow\.org\/|mlflow server|dns rebinding|cross-origin request blocked|no-serve-artifacts/i.test(text) ||
    /^(permission denied|you are not authenticated)\b[^<]*$/i.test(text.trim())
  )
}

/** What Starlette and uvicorn say without the application. */
const isUvicornText = ({ status, text, contentType, headers }: Reply): boolean =>
  (contentType === 'text/plain' &&
    /^(Internal Server Error|Invalid HTTP request received\.)$/.test(text.trim())) ||
  // The API's filter of scanners.
  (status === 404 &&
    text === '' &&
    /no-store/.test(String(headers['cache-control'] ?? '')) &&
    contentType === '')

/** The API writes `{"detail":"…"}`, the gateway `{"detail": "…"}`. */
const isCompact = (text: string): boolean => /^\s*\{"\w+":(?!\s)/.test(text)

function objectOf(reply: Reply): Record<string, unknown> | undefined {
  const json = fieldsOf(reply)
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : undefined
}

function productOf(reply: Reply): Product | undefined {
  const server = String(reply.headers.server ?? '')
  const wrote = `${reply.text.slice(0, 20_000)}\n${header(reply, 'location')}`
  return products.find(
    ({ server: name, headers = [], text }) =>
      name?.test(server) || headers.some((one) => one in reply.headers) || text?.test(wrote.trim()),
  )
}
