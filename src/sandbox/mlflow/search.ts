import { invalid } from './errors.ts'
import { type Check, optional } from './fields.ts'
import { nonEmpty } from './state.ts'

/** What filters and orders may refer to: one namespace per entity, each with how to read a key's value. */
type Value = string | number

export interface Searchable<T> {
  /** Attributes by name; a filter names them bare or as `attributes.NAME`. */
  attributes: Record<string, (item: T) => Value | undefined>
  /** `tags.KEY`, `params.KEY`, `metrics.KEY`, `datasets.KEY`; of several values, one has to meet a filter. */
  maps?: Record<string, (item: T, key: string) => Value | string[] | undefined>
}

type Test<T> = (item: T) => boolean

const key = '`[^`]+`|"[^"]+"|[\\w.\\-]+'
const literal = `'[^']*'|"[^"]*"|-?\\d+(?:\\.\\d+)?|\\([^)]*\\)`
const clause = new RegExp(
  `^\\s*(?:(\\w+)\\.)?(${key})\\s*(>=|<=|!=|=|>|<|NOT\\s+IN\\b|IN\\b|ILIKE\\b|LIKE\\b)\\s*(${literal})\\s*(?:AND\\b|$)`,
  'i',
)

/**
 * MLflow's filter grammar as far as clients need it: comparisons joined by `and`, tag names back- or
 * double-quoted where they hold dots, LIKE and ILIKE with `%` and `_`, IN lists.
 */
export function compileFilter<T>(filter: string | undefined, searchable: Searchable<T>): Test<T> {
  const tests: Test<T>[] = []
  let rest = filter?.trim() ?? ''
  while (rest !== '') {
    const match = clause.exec(rest)
    if (!match) throw invalid(`Invalid clause(s) in filter string: ${rest}`)
    const [whole, entity, name = '', operator = '', value = ''] = match
    const read = resolve(entity, unquote(name), searchable)
    const compare = comparison(operator.toUpperCase().replace(/\s+/, ' '), value)
    tests.push((item) => {
      const actual = read(item)
      return Array.isArray(actual) ? actual.some(compare) : actual !== undefined && compare(actual)
    })
    rest = rest.slice(whole.length)
  }
  return (item) => tests.every((test) => test(item))
}

const singular: Record<string, string> = {
  attribute: 'attributes',
  attr: 'attributes',
  run: 'attributes',
  tag: 'tags',
  param: 'params',
  parameter: 'params',
  parameters: 'params',
  metric: 'metrics',
  dataset: 'datasets',
}

function resolve<T>(entity: string | undefined, name: string, { attributes, maps = {} }: Searchable<T>) {
  const kind = entity === undefined ? 'attributes' : (singular[entity.toLowerCase()] ?? entity.toLowerCase())
  if (kind === 'attributes') {
    const read = attributes[name]
    if (read) return read
    const valid = Object.keys(attributes).map((each) => `'${each}'`)
    throw invalid(`Invalid attribute key '${name}' specified. Valid keys are '{${valid.join(', ')}}'`)
  }
  const read = maps[kind]
  if (!read)
    throw invalid(`Invalid entity type '${entity}'. Valid values are ${JSON.stringify(Object.keys(maps))}`)
  return (item: T) => read(item, name)
}

const unquote = (text: string): string => text.replace(/^(['"`])(.*)\1$/s, '$2')

function comparison(operator: string, value: string): (actual: string | number) => boolean {
  if (operator.endsWith('IN')) {
    const members = [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map((match) => match[1] ?? match[2])
    return (actual) => members.includes(String(actual)) === (operator === 'IN')
  }
  const expected = unquote(value)
  if (operator.endsWith('LIKE')) {
    const pattern = expected
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/%/g, '.*')
      .replace(/_/g, '.')
    const regex = new RegExp(`^${pattern}$`, operator === 'ILIKE' ? 'is' : 's')
    return (actual) => regex.test(String(actual))
  }
  return (actual) => {
    const other = typeof actual === 'number' ? Number(expected) : expected
    if (operator === '=') return actual === other
    if (operator === '!=') return actual !== other
    if (operator === '>') return actual > other
    if (operator === '<') return actual < other
    return operator === '>=' ? actual >= other : actual <= other
  }
}

/** A comparison for `order_by` clauses such as `name ASC`; ascending unless told otherwise. */
export function compileOrder<T>(clauses: string[], searchable: Searchable<T>): (a: T, b: T) => number {
  const terms = clauses.map((text) => {
    const match = new RegExp(`^\\s*(?:(\\w+)\\.)?(${key})(?:\\s+(ASC|DESC))?\\s*$`, 'i').exec(text)
    if (!match) throw invalid(`Invalid order_by clause '${text}'. Could not be parsed.`)
    const read = resolve(match[1], unquote(match[2] as string), searchable)
    return { read, sign: match[3]?.toUpperCase() === 'DESC' ? -1 : 1 }
  })
  return (a, b) => {
    for (const { read, sign } of terms) {
      const [left, right] = [read(a), read(b)]
      // What is not a number comes late and what has no value last, whichever way the order goes.
      const places = place(left) - place(right)
      if (places !== 0) return places
      if (left === undefined || right === undefined || left === right || Number.isNaN(left)) continue
      return left < right ? -sign : sign
    }
    return 0
  }
}

const place = (value: unknown): number => (value === undefined ? 2 : Number.isNaN(value) ? 1 : 0)

/**
 * One page, its items below `name`; tokens are base64 of `{"offset": N}`, as MLflow makes them. Most searches know
 * whether more follows; the search for runs gives a token after every full page, also when the next one is empty.
 */
export function pageOf<T>(
  name: string,
  all: T[],
  toJson: (item: T) => unknown,
  { max_results: size, page_token: token }: { max_results: number; page_token: string | undefined },
  tokenAfter: 'more' | 'full page' = 'more',
) {
  const offset = token ? decodeToken(token) : 0
  const items = all.slice(offset, offset + size)
  const isLast = tokenAfter === 'more' ? offset + size >= all.length : items.length < size
  const next = Buffer.from(`{"offset": ${offset + size}}`).toString('base64')
  return { [name]: nonEmpty(items.map(toJson)), next_page_token: isLast ? undefined : next }
}

function decodeToken(token: string): number {
  const offset = /"offset": ?(\d+)/.exec(Buffer.from(token, 'base64').toString())?.[1]
  if (offset === undefined) throw invalid('Invalid page token, could not base64-decode')
  return Number(offset)
}

const views = { ACTIVE_ONLY: ['active'], DELETED_ONLY: ['deleted'], ALL: ['active', 'deleted'] }

/** `view_type`: which lifecycle stages a search shows; active ones by default. */
export const viewType: Check<string[]> = (value, name) =>
  views[(optional(value, name) ?? 'ACTIVE_ONLY') as keyof typeof views] ?? views.ACTIVE_ONLY

const promptTag = 'mlflow.prompt.is_prompt'
const asksForPrompts = /mlflow\.prompt\.is_prompt[`"]?\s*(=\s*'true'|!=\s*'false')/i

const isPrompt = (tags: Map<string, string> | undefined): boolean => tags?.get(promptTag) === 'true'

/** Prompts live among the models; a search shows the one or the other, models unless it asks for prompts. */
export function showing(filter: string | undefined): (tags: Map<string, string>) => boolean {
  const prompts = asksForPrompts.test(filter ?? '')
  return (tags) => prompts || !isPrompt(tags)
}

/** No model has the tag by which clients leave prompts out, and every model must meet that filter. */
export const tagOf = (tags: Map<string, string>, key: string): string | undefined =>
  tags.get(key) ?? (key === promptTag ? 'false' : undefined)
