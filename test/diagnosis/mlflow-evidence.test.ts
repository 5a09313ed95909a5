import { expect, test } from 'vitest'
import { madeAllTheSame } from '../../src/diagnosis/mlflow-evidence.ts'
import { call, factsFrom, read } from './calls.ts'

const failedToMake = (kind: string) =>
  call({ method: 'POST', to: `${kind}/create`, sent: { name: 'churn' }, status: 500, answer: {} })
const look = (to: string, registered_model: object) => call({ to, status: 200, answer: { registered_model } })

test.each<[string, string, () => ReturnType<typeof call>[], boolean]>([
  ['there', 'registered-models', () => [look('registered-models/get?name=churn', { name: 'churn' })], true],
  [
    'another',
    'registered-models',
    () => [look('registered-models/get?name=churn2', { name: 'churn2' })],
    false,
  ],
  [
    'of another kind',
    'experiments',
    () => [look('registered-models/get?name=churn', { name: 'churn' })],
    false,
  ],
  ['never looked for', 'registered-models', () => [], false],
])('what a refused creation asked for is %s', (_, kind, looks, isThere) => {
  const exchanges = [read(), failedToMake(kind), ...looks()]
  const facts = factsFrom(exchanges)
  const one = facts.observations.find(({ exchange }) => exchange.request.method === 'POST')
  expect(one && /there all the same/.test(madeAllTheSame(one, facts))).toBe(isThere)
})
