import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { answers, enums, messages } from '../../src/mlflow/stock-client.ts'
import { stockClientAnswers } from '../mlflow/stock-client-answers.ts'
import { pythonClient } from './python.ts'

/** What the program answers that asks the client's own parser. */
async function ask(argument: string): Promise<unknown> {
  const python = await pythonClient()
  const { code, stdout, stderr } = await python.run(
    fileURLToPath(new URL('stock-client.py', import.meta.url)),
    [argument],
  )
  expect(code, stderr).toBe(0)
  return JSON.parse(stdout)
}

/** Its 64-bit numbers come as text. */
const plainly = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? String(one) : one))

test('MLflow’s own client makes of each answer what is said of it', async () => {
  const read = (await ask(JSON.stringify(stockClientAnswers))) as ({ read: unknown } | { refused: string })[]
  const told = read.map((one, i) => ({
    ...stockClientAnswers[i],
    read: 'read' in one ? plainly(one.read) : undefined,
  }))
  expect(told).toEqual(stockClientAnswers.map((one) => ({ ...one, read: one.read && plainly(one.read) })))
})

/** Fields of data sets, traces and deployments, which no step of a registration needs. */
const leftOut = new Set([
  'inputs',
  'outputs',
  'model_params',
  'model_metrics',
  'deployment_job_id',
  'deployment_job_state',
])

test('the messages have the fields of MLflow’s own, of the same types', async () => {
  const theirs = (await ask('fields')) as Record<string, Record<string, unknown>>
  const typeOf = (type: string): unknown =>
    type.endsWith('[]')
      ? [typeOf(type.slice(0, -2))]
      : (enums[type] ?? (messages[type] ? expand(messages[type]) : type))
  const expand = (fields: Readonly<Record<string, string>>): unknown =>
    Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, typeOf(type)]))
  const ours = Object.fromEntries(Object.entries(answers).map(([call, fields]) => [call, expand(fields)]))
  const without = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), function (this: unknown, name, one) {
      return leftOut.has(name) && !Array.isArray(this) ? undefined : one
    })
  expect(without(theirs)).toEqual(without(ours))
})
