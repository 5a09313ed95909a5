import { expect, it } from 'vitest'
import { isReplacedError } from '../../src/diagnosis/replaced-errors.ts'
import type { Exchange } from '../../src/schema/report.ts'
import { call, factsFrom, observed } from './calls.ts'

const page = { status: 200, answer: '<h1>Sorry</h1>' }
const model = call({ ...page, to: 'registered-models/get?name=a' })
const logged = call({ ...page, to: 'logged-models/m-000' })

it.each<[string, Exchange[], boolean]>([
  ['one page for several things that are not there', [model, logged], true],
  ['a page for one of them', [model], false],
  ['two pages', [model, call({ ...page, to: 'logged-models/m-000', answer: '<h1>Other</h1>' })], false],
  [
    'pages with the status of an error',
    [call({ ...page, status: 404, to: 'registered-models/get?name=a' }), logged],
    false,
  ],
  ['a page in place of a list', [call({ ...page, to: 'experiments/search' }), logged], false],
])('%s', (_, exchanges, isReplaced) => {
  const [first] = exchanges
  expect(first && isReplacedError(observed(first, exchanges), factsFrom(exchanges))).toBe(isReplaced)
})
