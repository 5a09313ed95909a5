import { expect, test } from 'vitest'
import { calledOtherwise, isNameOf } from '../../src/mlflow/same-name.ts'

const unique = 'verify-registration-20260102t030405z-0badcafe'

test.each<[boolean, string, string]>([
  [true, 'churn', 'churn'],
  [true, 'main.default.churn', 'churn'],
  [true, 'acme:churn', 'churn'],
  [true, 'teams/risk/churn', 'churn'],
  [true, `acme-${unique}`, unique],
  // Another model, as far as anybody knows.
  [false, 'old-churn', 'churn'],
  [false, 'churn.v2', 'churn'],
  [false, 'main.churns', 'churn'],
  [false, `x${unique}`, unique],
  [false, 'main.', ''],
])('%s: %s is told of %s', (expected, told, asked) => {
  expect(isNameOf(told, asked)).toBe(expected)
})

test('a name that is told otherwise is shown', () => {
  expect(calledOtherwise('a', 'a')).toBe('')
  expect(calledOtherwise('t:a', 'a')).toContain('t:a')
})
