import { afterAll, beforeAll, expect, test } from 'vitest'
import { startEmbeddedMlflow } from '../../src/sandbox/sandbox.ts'
import { type Answer, ask } from '../sandbox/ask.ts'
import { startMlflow } from './mlflow-server.ts'
import { inputs } from './sandbox-contract/inputs.ts'
import { limits } from './sandbox-contract/limits.ts'
import { metrics } from './sandbox-contract/metrics.ts'
import { pages } from './sandbox-contract/pages.ts'
import { loggedModels, models } from './sandbox-contract/registry.ts'
import { removal } from './sandbox-contract/removal.ts'
import { stages } from './sandbox-contract/stages.ts'
import { artifacts, experiments, runs } from './sandbox-contract/tracking.ts'
import { unsupported } from './sandbox-contract/unsupported.ts'

/**
 * The embedded MLflow against a real 3.9.0: the same requests to both, in this order, and the answers'
 * status, content type and JSON compared, values included, or the error code where it is an error.
 */
const table = [
  ...experiments,
  ...runs,
  ...artifacts,
  ...models,
  ...loggedModels,
  ...metrics,
  ...inputs,
  ...stages,
  ...limits,
  ...pages,
  ...unsupported,
  ...removal,
]

let real: Answer[]
let embedded: Answer[]
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  const server = await startMlflow({ version: '3.9.0' })
  stops.push(server.stop)
  const sandbox = await startEmbeddedMlflow()
  stops.push(sandbox.close)
  ;[real, embedded] = await Promise.all([play(server.url), play(sandbox.url)])
})
afterAll(async () => {
  for (const stop of stops) await stop()
})

test.each(table.map((step, index) => [index, step.ask, step] as const))('%i %s', (index, _, { differs }) => {
  const [ours, theirs] = [describe(embedded[index] as Answer), describe(real[index] as Answer)]
  if (!differs) return expect(ours).toEqual(theirs)
  // A difference that went away must leave the table too.
  expect(ours).not.toEqual(theirs)
  if (differs.in === 'error code') expect({ ...ours, errorCode: '' }).toEqual({ ...theirs, errorCode: '' })
  if (differs.in === 'values') expect(ours.status).toBe(theirs.status)
})

/** Sends the whole table to one server, one request after the other. */
async function play(url: string): Promise<Answer[]> {
  const kept: Record<string, string> = { name: 'contract' }
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}|%7B(\w+)%7D/g, (whole, a, b) => kept[a ?? b] ?? whole)
  const answers: Answer[] = []
  for (const step of table) {
    const [method = '', path = ''] = step.ask.split(' ')
    const target = fill(path.startsWith('/') ? path : `/api/2.0/mlflow/${path}`)
    const body =
      Buffer.isBuffer(step.body) || !step.body ? step.body : JSON.parse(fill(JSON.stringify(step.body)))
    const answer = await ask(url + target, { method, body, headers: step.headers ?? {} })
    for (const [name, place] of Object.entries(step.keep ?? {})) {
      kept[name] = place.split('.').reduce((value, key) => value[key], JSON.parse(answer.text))
    }
    answers.push(answer)
  }
  return answers
}

function describe(answer: Answer) {
  const { status } = answer
  const contentType = answer.headers['content-type']
  if (answer.type !== 'application/json' || answer.text === '')
    return { status, contentType, body: answer.text }
  const json = JSON.parse(answer.text)
  if (json.error_code) return { status, contentType, errorCode: json.error_code }
  return { status, contentType, json: comparable(json) }
}

/** MLflow gives these as its database happens to. */
const isUnordered = (item: unknown) =>
  item !== null &&
  typeof item === 'object' &&
  ['key', 'dataset', 'digest', 'model_id'].some((name) => Object.hasOwn(item, name))

/** The answer with what differs by nature taken out (ids, times, invented names), and unordered lists sorted. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number' && value > 1e12 && value < 1e14) return 'a time'
  if (typeof value === 'string') {
    return value.replace(/[0-9a-f]{32}/g, 'an-id').replace(/^[a-z]+-[a-z]+-\d+$/, 'a name')
  }
  if (Array.isArray(value)) {
    const items = value.map(comparable)
    return items.every(isUnordered)
      ? items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : items
  }
  if (value === null || typeof value !== 'object') return value
  const isToken = (key: string) => key === 'next_page_token'
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, isToken(key) ? 'a token' : comparable(each)]),
  )
}
