import type { z } from 'zod'
import type { Answer, HttpRequest, Reply } from '../http/exchange.ts'
import { jsonExcess } from '../text/json.ts'
import { MlflowError, saysAbsent } from './error.ts'
import { isEmptyAnswer, readAsStockClient } from './stock-client.ts'

/**
 * How to reach one MLflow server. `send` is already bound to a check and its cancellation.
 * Contract: MLflow REST API 2.0, releases 2.22 to 3.17, whose every endpoint answers below both prefixes.
 */
export interface MlflowApi {
  /** Without a trailing slash. */
  trackingUri: string
  /** Servers with a static prefix before 3.12 answer below it only at `/ajax-api`. */
  prefix: '/api' | '/ajax-api'
  /** The credential, as the caller chose to send it. */
  headers: Record<string, string>
  send(request: HttpRequest): Promise<Answer>
}

type Shapes = typeof import('./shapes.ts')

/** Needed by the first answer only, and loaded by then while others are waited for. */
export const loadShapes = () => import('./shapes.ts')

/** For calls that are told nothing but that they were answered: their 200 may be empty, as it may for MLflow's own client. */
export const Nothing = ({ Anything }: Shapes) => Anything

/** Bytes of an answer of MLflow's API; a page of a list takes the most. */
const answerLimit = 1024 * 1024

export interface CallOptions {
  query?: Record<string, string | number | readonly string[] | undefined>
  body?: Record<string, unknown>
  /** True where repeating the call does no harm although its method suggests so. */
  idempotent?: boolean
}

/**
 * Calls an endpoint below `/2.0/mlflow` and returns its parsed answer.
 * @throws MlflowError unless the answer is 200 and JSON of the expected shape.
 */
export async function call<Schema extends z.ZodType>(
  api: MlflowApi,
  method: HttpRequest['method'],
  endpoint: string,
  options: CallOptions,
  shape: (shapes: Shapes) => Schema,
): Promise<z.infer<Schema>> {
  const request = endpointRequest(api, method, `mlflow/${endpoint}`, options)
  const answer = await api.send({ ...request, answerLimit })
  const name = `${method} ${endpoint}`
  if (answer.kind !== 'reply' || answer.status !== 200) throw new MlflowError(name, answer)
  const json =
    shape === (Nothing as (shapes: Shapes) => z.ZodType) && isEmptyAnswer(answer) ? {} : answer.json
  if (json === undefined) throw new MlflowError(name, answer, `answered 200 ${whyNotJson(answer)}`)
  const reading = readAsStockClient(name, json)
  // What it refuses may still serve here; that it would is told by a check of its own.
  const value = 'value' in reading ? reading.value : json
  // To compile a reader of each shape takes longer than it saves with the few answers of a run.
  const parsed = shape(await loadShapes()).safeParse(value, { jitless: true })
  if (parsed.success) return parsed.data
  const problem = parsed.error.issues[0]
  throw new MlflowError(
    name,
    answer,
    `answered 200 without a usable ${problem?.path.join('.')}: ${problem?.message}`,
  )
}

function whyNotJson({ cut, text, contentType }: Reply): string {
  if (cut) return `with more than ${answerLimit} bytes`
  const excess = jsonExcess(text)
  return excess ? `with JSON that ${excess}` : `with ${contentType || 'no content type'}, not JSON`
}

/** The request for an endpoint below `/2.0`; MLflow takes DELETE arguments in a JSON body only. */
export function endpointRequest(
  api: Pick<MlflowApi, 'trackingUri' | 'prefix' | 'headers'>,
  method: HttpRequest['method'],
  path: string,
  { query, body, idempotent }: CallOptions = {},
): HttpRequest {
  const url = new URL(`${api.trackingUri}${api.prefix}/2.0/${path}`)
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) url.searchParams.append(name, String(one))
    }
  }
  const json = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
  return {
    method,
    url: url.href,
    headers: { ...api.headers, ...(json ? { 'content-type': 'application/json' } : {}) },
    ...(json ? { body: json } : {}),
    ...(idempotent === undefined ? {} : { idempotent }),
  }
}

/**
 * Calls an endpoint that removes something. Where the request was sent again after a lost answer, "does not
 * exist" says that the first attempt had done its work.
 * @throws MlflowError as `call` does.
 */
export async function remove(
  api: MlflowApi,
  method: 'POST' | 'DELETE',
  endpoint: string,
  body: Record<string, unknown>,
): Promise<void> {
  try {
    await call(api, method, endpoint, { body, idempotent: true }, Nothing)
  } catch (error) {
    if (error instanceof MlflowError && error.status !== undefined && [202, 204].includes(error.status))
      return
    const wasRepeated = error instanceof MlflowError && error.answer.exchanges.length > 1
    if (!wasRepeated || !saysAbsent(error.answer)) throw error
  }
}

/** The value, or undefined where MLflow says that the thing does not exist. */
export async function absentAsUndefined<T>(value: Promise<T>): Promise<T | undefined> {
  try {
    return await value
  } catch (error) {
    if (error instanceof MlflowError && saysAbsent(error.answer)) return undefined
    throw error
  }
}

/** Characters of all items together, as JSON. */
const listLimit = 8 * 1024 * 1024

/** Follows `next_page_token` up to 50 pages or 8 MiB of items, since a hostile server could page for ever. */
export async function allPages<T>(
  fetchPage: (token: string | undefined) => Promise<{ items: T[]; next: string | undefined }>,
): Promise<T[]> {
  let items: T[] = []
  let size = 0
  let token: string | undefined
  for (let page = 0; page < 50 && size < listLimit; page++) {
    const { items: more, next } = await fetchPage(token)
    items = items.concat(more)
    size += JSON.stringify(more).length
    if (!next) break
    token = next
  }
  return items
}

/** The items that a `GET {endpoint}` lists as `name`, of all pages. */
export function searchAll<Item>(
  api: MlflowApi,
  endpoint: string,
  query: { max_results: number; filter: string },
  name: string,
  item: (shapes: Shapes) => z.ZodType<Item>,
): Promise<Item[]> {
  const pageOf = (shapes: Shapes) => shapes.pageOf(name, item(shapes))
  return allPages(async (page_token) => {
    const page = await call(api, 'GET', endpoint, { query: { ...query, page_token } }, pageOf)
    return { items: page[name] ?? [], next: page.next_page_token }
  })
}
