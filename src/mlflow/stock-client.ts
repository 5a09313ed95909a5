import type { Reply } from '../http/exchange.ts'
import { camelCase } from '../text/camel-case.ts'

/**
 * How MLflow's own client reads an answer: protobuf's rules for JSON, with fields that it does not know left out, and
 * ids of experiments taken as text whatever they are. Contract: `parse_dict` of MLflow 3.9.0 with protobuf 6.
 */

/** `string`, `int64`, `double`, `bool`, or the name of an enum or a message; with `[]` a list of them. */
type Fields = Readonly<Record<string, string>>

/** By number, as a server may send them. */
export const enums: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  RunStatus: { RUNNING: 1, SCHEDULED: 2, FINISHED: 3, FAILED: 4, KILLED: 5 },
  ModelVersionStatus: { PENDING_REGISTRATION: 1, FAILED_REGISTRATION: 2, READY: 3 },
}

const strings = (names: string): Fields =>
  Object.fromEntries(names.split(' ').map((name) => [name, 'string']))

const measure = { value: 'double', timestamp: 'int64', step: 'int64' }

/** The messages of a registration, as far as they do not speak of data sets, traces and deployments. */
export const messages: Readonly<Record<string, Fields>> = {
  Tag: strings('key value'),
  Param: strings('key value'),
  Metric: { ...strings('key dataset_name dataset_digest model_id run_id'), ...measure },
  Experiment: {
    ...strings('experiment_id name artifact_location lifecycle_stage'),
    last_update_time: 'int64',
    creation_time: 'int64',
    tags: 'Tag[]',
  },
  RunInfo: {
    ...strings('run_id run_uuid run_name experiment_id user_id artifact_uri lifecycle_stage'),
    status: 'RunStatus',
    start_time: 'int64',
    end_time: 'int64',
  },
  RunData: { metrics: 'Metric[]', params: 'Param[]', tags: 'Tag[]' },
  Run: { info: 'RunInfo', data: 'RunData' },
  FileInfo: { path: 'string', is_dir: 'bool', file_size: 'int64' },
  Alias: strings('alias version'),
  ModelVersion: {
    ...strings(
      'name version user_id current_stage description source run_id status_message run_link model_id',
    ),
    creation_timestamp: 'int64',
    last_updated_timestamp: 'int64',
    status: 'ModelVersionStatus',
    tags: 'Tag[]',
    aliases: 'string[]',
  },
  RegisteredModel: {
    ...strings('name user_id description'),
    creation_timestamp: 'int64',
    last_updated_timestamp: 'int64',
    latest_versions: 'ModelVersion[]',
    tags: 'Tag[]',
    aliases: 'Alias[]',
  },
}

const nothing: Fields = {}
const oneExperiment = { experiment: 'Experiment' }
const oneRun = { run: 'Run' }
const oneVersion = { model_version: 'ModelVersion' }
const oneModel = { registered_model: 'RegisteredModel' }
const page = (list: Fields): Fields => ({ ...list, next_page_token: 'string' })

/** What each call of a registration answers, by method and endpoint below `/2.0/mlflow`. */
export const answers: Readonly<Record<string, Fields>> = {
  'POST experiments/create': strings('experiment_id'),
  'GET experiments/get': oneExperiment,
  'GET experiments/get-by-name': oneExperiment,
  'GET experiments/search': page({ experiments: 'Experiment[]' }),
  'POST experiments/delete': nothing,
  'POST runs/create': oneRun,
  'GET runs/get': oneRun,
  'POST runs/search': page({ runs: 'Run[]' }),
  'POST runs/log-batch': nothing,
  'POST runs/update': { run_info: 'RunInfo' },
  'POST runs/delete': nothing,
  'GET artifacts/list': page({ root_uri: 'string', files: 'FileInfo[]' }),
  'POST registered-models/create': oneModel,
  'GET registered-models/get': oneModel,
  'GET registered-models/search': page({ registered_models: 'RegisteredModel[]' }),
  'DELETE registered-models/delete': nothing,
  'POST registered-models/alias': nothing,
  'GET registered-models/alias': oneVersion,
  'DELETE registered-models/alias': nothing,
  'POST model-versions/create': oneVersion,
  'GET model-versions/get': oneVersion,
  'GET model-versions/search': page({ model_versions: 'ModelVersion[]' }),
  'GET model-versions/get-download-uri': strings('artifact_uri'),
  'POST model-versions/set-tag': nothing,
  'DELETE model-versions/delete': nothing,
}

class Unreadable extends Error {}

export type Reading =
  /** With the names of the protocol, numbers as numbers, and nothing where the answer says null. */
  | { value: unknown }
  /** The field, and what is wrong with it. */
  | { refused: string }

/** A 200's JSON as the stock client reads it; calls that are not in `answers` are read as they stand. */
export function readAsStockClient(call: string, json: unknown): Reading {
  const fields = Object.hasOwn(answers, call) ? answers[call] : undefined
  if (!fields) return { value: json }
  try {
    if (!isObject(json)) throw new Unreadable(`it is ${told(json)}, not an object`)
    return { value: readFields(fields, json, '') }
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.message }
    throw error
  }
}

/** A 200 with nothing in it, or with the words of a server that has nothing else to say, is an empty object to it. */
export const isEmptyAnswer = ({ text, cut }: Pick<Reply, 'text' | 'cut'>) =>
  !cut && ['', '200 OK'].includes(text.trim())

function readFields(fields: Fields, given: Record<string, unknown>, path: string): Record<string, unknown> {
  const read: Record<string, unknown> = {}
  for (const [name, type] of Object.entries(fields)) {
    const isId = name === 'experiment_id' && typeof given[name] === 'number'
    const value = isId ? String(given[name]) : (given[name] ?? given[camelCase(name)])
    if (value === undefined || value === null) continue
    const found = readField(type, value, path === '' ? name : `${path}.${name}`)
    if (found !== undefined) read[name] = found
  }
  return read
}

function readField(type: string, value: unknown, path: string): unknown {
  if (!type.endsWith('[]')) return readValue(type, value, path)
  if (!Array.isArray(value)) throw new Unreadable(`${path} is ${told(value)}, not a list`)
  return value.map((one) => {
    if (one === null) throw new Unreadable(`${path} is a list with null in it`)
    return readValue(type.slice(0, -2), one, path)
  })
}

function readValue(type: string, value: unknown, path: string): unknown {
  const refuse = (wanted: string) => {
    throw new Unreadable(`${path} is ${told(value)}, not ${wanted}`)
  }
  switch (type) {
    case 'string':
      return typeof value === 'string' ? value : refuse('a string')
    case 'bool':
      return typeof value === 'boolean' ? value : refuse('true or false')
    case 'int64':
      return readInteger(value) ?? refuse('a whole number')
    case 'double':
      return readDouble(value) ?? refuse('a number')
  }
  const values = Object.hasOwn(enums, type) ? enums[type] : undefined
  if (values) return readEnum(values, value, refuse)
  // A text or an empty list names no field that it knows.
  if (typeof value === 'string' || (Array.isArray(value) && value.length === 0)) return {}
  return isObject(value) ? readFields(messages[type] as Fields, value, path) : refuse('an object')
}

function readInteger(value: unknown): number | undefined {
  const isNumeral = typeof value === 'string' && /^[+-]?\d+\.?\d*(e[+-]?\d+)?$/i.test(value)
  const number = isNumeral ? Number(value) : value
  return Number.isInteger(number) && Math.abs(number as number) < 2 ** 63 ? (number as number) : undefined
}

/** What is not finite stays the text that it came as. */
function readDouble(value: unknown): number | string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'boolean') return Number(value)
  if (typeof value !== 'string') return undefined
  if (value === 'NaN' || /^[+-]?inf(inity)?$/i.test(value)) return value
  return value.trim() === '' || Number.isNaN(Number(value)) ? undefined : Number(value)
}

/** A name that it does not know is left out, a number that it does not know is refused. */
function readEnum(
  values: Readonly<Record<string, number>>,
  value: unknown,
  refuse: (wanted: string) => never,
): string | undefined {
  const isNumeral = typeof value === 'string' && /^\d+$/.test(value)
  if (typeof value === 'string' && !isNumeral) return Object.hasOwn(values, value) ? value : undefined
  const isNumber = isNumeral || typeof value === 'number' || typeof value === 'boolean'
  const known = Object.entries(values).find(([, number]) => isNumber && number === Number(value))
  return known?.[0] ?? refuse(`one of ${Object.keys(values).join(', ')}`)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The kind of a value with its beginning, for a sentence. */
function told(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  return `the ${typeof value} ${JSON.stringify(value)?.slice(0, 40)}`
}
