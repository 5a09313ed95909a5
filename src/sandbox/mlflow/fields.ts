import { invalid } from './errors.ts'

/** Checks one request field and gives its value; `undefined` and `null` mean it was not sent. */
export type Check<T> = (value: unknown, name: string) => T
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

/** A version number, sent as text. */
export const version: Check<string> = (value, name) => {
  const given = text(value, name)
  if (!/^\d+$/.test(given)) throw invalid(`Parameter '${name}' must be an integer, got '${given}'.`)
  return given
}

/** An integer of any size; query strings send it as text. */
export const int: Check<number | undefined> = (value, name) => {
  if (absent(value)) return undefined
  const given = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  if (typeof given !== 'number' || !Number.isInteger(given)) throw wrongValue(value, name)
  return given
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

/** A metric value: a number, or a text such as "NaN" or "Infinity" that JSON has no number for. */
export const metricValue: Check<number> = (value, name) => {
  if (absent(value)) throw missingField(name)
  const given = typeof value === 'string' && value !== '' ? Number(value) : value
  if (typeof given !== 'number') throw wrongValue(value, name)
  return given
}

export const bool: Check<boolean> = (value) => value === true || value === 'true'

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

export const requiredTexts: Check<string[]> = (value, name) => {
  const given = texts(value, name)
  if (given.length === 0) throw missingField(name)
  return given
}

/** A list of objects with the given fields; errors name the element, as in `metrics[0].key`. */
export const listOf =
  <F extends Fields>(fields: F): Check<Params<F>[]> =>
  (value, name) =>
    list(value, name).map((item, index) => parse(fields, item, `${name}[${index}].`))

export const tagValue: Check<string> = (value, name) => optional(value, name) ?? ''
export const tags: Check<Tag[]> = listOf({ key: text, value: tagValue })

export function parse<F extends Fields>(fields: F, given: unknown, prefix = ''): Params<F> {
  const source = (given !== null && typeof given === 'object' ? given : {}) as Record<string, unknown>
  const entries = Object.entries(fields).map(([name, check]) => [
    name,
    check(source[name], `${prefix}${name}`),
  ])
  return Object.fromEntries(entries) as Params<F>
}
