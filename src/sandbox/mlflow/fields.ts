import { posix } from 'node:path'
import { type Call, readJson } from '../call.ts'
import { invalid } from './errors.ts'

/** Checks one request field and gives its value; `undefined` and `null` mean it was not sent. */
export type Check<T> = (value: unknown, name: string, request?: Record<string, unknown>) => T
export type Fields = Record<string, Check<unknown>>
export type Params<F extends Fields> = { [K in keyof F]: ReturnType<F[K]> }

export interface Tag {
  key: string
  value: string
}

const seeDocs = 'See the API docs for more information about request parameters.'

const missingField = (name: string) => invalid(`Missing value for required parameter '${name}'. ${seeDocs}`)

function wrongValue(value: unknown, name: string) {
  const type = { string: 'str', number: 'int', boolean: 'bool' }[typeof value as string] ?? 'dict'
  return invalid(
    `Invalid value ${JSON.stringify(value)} for parameter '${name}' supplied:  Hint: Value was of type '${type}'. ${seeDocs}`,
  )
}

const absent = (value: unknown): value is undefined | null => value === undefined || value === null

export const optional: Check<string | undefined> = (value, name) => {
  if (absent(value)) return undefined
  if (typeof value !== 'string') throw wrongValue(value, name)
  return value
}

export const text: Check<string> = (value, name) => {
  const given = optional(value, name)
  if (given === undefined || given === '') throw missingField(name)
  return given
}

/** Some ids are taken as numbers too. */
export const id: Check<string> = (value, name) =>
  text(typeof value === 'number' ? String(value) : value, name)

/** A run's id, which older clients send as `run_uuid`. */
export const runId: Check<string> = (value, name, request) => text(value ?? request?.run_uuid, name)

/** The key of a metric, a parameter or a tag. */
export const entityKey: Check<string> = (value, name) => {
  const given = text(value, name)
  const refused = (why: string) =>
    invalid(`Invalid value ${JSON.stringify(given)} for parameter '${name}' supplied: ${why}`)
  if (!/^[/\p{L}\p{N}_.\- :]*$/u.test(given)) {
    throw refused(
      'Names may only contain alphanumerics, underscores (_), dashes (-), periods (.), spaces ( ), colon(:) and slashes (/).',
    )
  }
  if (posix.normalize(given) !== given || /^(\.|\.\..*|\/.*|.*\/)$/.test(given)) {
    throw refused('Names may be treated as files in certain cases, and must not resolve to other names.')
  }
  return within(250, given, name)
}

/** A version number, sent as text. */
export const version: Check<string> = (value, name) => {
  const given = text(value, name)
  if (!/^\d+$/.test(given)) throw invalid(`Parameter '${name}' must be an integer, got '${given}'.`)
  return String(Number(given))
}

/** An integer of any size; query strings send it as text, and of a fraction the whole part counts. */
export const int: Check<number | undefined> = (value, name) => {
  if (absent(value)) return undefined
  const given = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  if (typeof given !== 'number') throw wrongValue(value, name)
  return Math.trunc(given)
}

export const requiredInt: Check<number> = (value, name) => {
  const given = int(value, name)
  if (given === undefined) throw missingField(name)
  return given
}

export const pageSize =
  (byDefault: number, most: number): Check<number> =>
  (value, name) => {
    const given = int(value, name) ?? byDefault
    if (given < 0 || given > most) throw wrongValue(value, name)
    return given
  }

/** A metric value: a number, or a text such as "NaN" or "Infinity"; databases hold no infinities. */
export const metricValue: Check<number> = (value, name) => {
  if (absent(value)) throw missingField(name)
  const given =
    typeof value === 'string' ? numberIn(value) : typeof value === 'boolean' ? Number(value) : value
  if (typeof given !== 'number') throw wrongValue(value, name)
  return Math.abs(given) === Number.POSITIVE_INFINITY ? Math.sign(given) * Number.MAX_VALUE : given
}

/** As Python reads a number; undefined where the text is none, which must not become NaN. */
function numberIn(value: string): number | undefined {
  const given = value.trim()
  if (/^[+-]?nan$/i.test(given)) return Number.NaN
  if (/^[+-]?inf(inity)?$/i.test(given))
    return given.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const number = given === '' ? Number.NaN : Number(given)
  return Number.isNaN(number) ? undefined : number
}

export const boolOr =
  (byDefault: boolean): Check<boolean> =>
  (value) =>
    absent(value) ? byDefault : value === true || value === 'true'

/** A list; a query string with one value sends it bare. */
const list = (value: unknown, name: string): unknown[] => {
  if (absent(value)) return []
  if (!Array.isArray(value)) throw wrongValue(value, name)
  return value
}

export const texts: Check<string[]> = (value, name) =>
  list(typeof value === 'string' ? [value] : value, name).map((item) => {
    if (typeof item !== 'string') throw wrongValue(item, name)
    return item
  })

/** A list that must be there and hold something. */
export const required =
  <T>(check: Check<T[]>): Check<T[]> =>
  (value, name) => {
    const given = check(value, name)
    if (given.length === 0) throw missingField(name)
    return given
  }

/** A list of objects with the given fields; errors name the element, as in `metrics[0].key`. */
export const listOf =
  <F extends Fields>(fields: F, most = Number.POSITIVE_INFINITY): Check<Params<F>[]> =>
  (value, name) => {
    const items = list(value, name)
    if (items.length > most) {
      throw invalid(
        `A batch logging request can contain at most ${most} ${name}. Got ${items.length} ${name}. ` +
          'Please split up tags across multiple requests and try again.',
      )
    }
    return items.map((item, index) => parse(fields, item, `${name}[${index}].`))
  }

/** An object with the given fields; all of them absent when it was not sent. */
export const object =
  <F extends Fields>(fields: F): Check<Params<F>> =>
  (value, name) =>
    parse(fields, value, `${name}.`)

export const tagValue: Check<string> = (value, name) => optional(value, name) ?? ''

/** A value that is cut off where it gets too long, without a word. */
export const cutAt =
  (limit: number): Check<string> =>
  (value, name) =>
    tagValue(value, name).slice(0, limit)

/** A value that may not get too long. */
export const upTo =
  (limit: number): Check<string> =>
  (value, name) =>
    within(limit, tagValue(value, name), name)

/** A text that must be there and may not get too long; `what` is its name in the refusal. */
export const textUpTo =
  (limit: number, what?: string): Check<string> =>
  (value, name) =>
    within(limit, text(value, name), what ?? name)

function within(limit: number, given: string, name: string): string {
  if (given.length > limit) throw invalid(`'${name}' exceeds the maximum length of ${limit} characters`)
  return given
}

export const tags: Check<Tag[]> = listOf({ key: entityKey, value: tagValue })

/** A tag of a registered model or of a version of one. */
export const registryTag = { key: entityKey, value: upTo(100_000) }
export const registryTags: Check<Tag[]> = listOf(registryTag)

export function parse<F extends Fields>(fields: F, given: unknown, prefix = ''): Params<F> {
  const source = (given !== null && typeof given === 'object' ? given : {}) as Record<string, unknown>
  const entries = Object.entries(fields).map(([name, check]) => [
    name,
    check(source[name], `${prefix}${name}`, source),
  ])
  return Object.fromEntries(entries) as Params<F>
}

/** The request in a body; only a POST must say that it is JSON. */
export async function jsonBody(call: Call): Promise<Record<string, unknown>> {
  const type = call.headers['content-type']
  if (call.method === 'POST' && type === undefined)
    throw invalid('Bad Request. Content-Type header is missing.')
  if (call.method === 'POST' && type?.split(';')[0]?.trim() !== 'application/json') {
    throw invalid("Bad Request. Content-Type must be one of ['application/json'].")
  }
  // MLflow takes a body that is not JSON for an empty request.
  const value = await readJson(call.body)
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}
