import { expect, test } from 'vitest'
import type { NoReply, Reply } from '../../src/http/exchange.ts'
import { describeAnswer, errorCodeOf, MlflowError, saysAbsent } from '../../src/mlflow/error.ts'

const reply = (status: number, contentType: string, text: string): Reply => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {}
  return { kind: 'reply', exchanges: ['e1'], status, headers: {}, contentType, text, json }
}

const noReply = (message: string): NoReply => ({
  kind: 'no-reply',
  exchanges: ['e1'],
  code: 'RESET',
  message,
})

test.each([
  [404, 'application/json', '{"error_code":"X","message":"gone"}', '404 application/json: X gone'],
  [400, 'application/json', '{"detail":"Invalid path"}', '400 application/json: Invalid path'],
  [422, 'application/json', '{"detail":[{"loc":["a"]}]}', '422 application/json: {"detail":[{"loc":["a"]}]}'],
  [403, 'text/plain', 'Invalid Host\n  header', '403 text/plain: Invalid Host header'],
  [500, 'application/json', '{"error_code":7,"message":null}', '500 application/json: 7'],
  [200, '', '', '200'],
  [200, 'application/json', 'null', '200 application/json: null'],
])('%i %s %s is described', (status, type, text, described) => {
  expect(describeAnswer(reply(status, type, text))).toBe(described)
})

test('silence is described by what went wrong', () => {
  const silence = noReply('ECONNRESET: reset')
  expect(describeAnswer(silence)).toBe('ECONNRESET: reset')
  expect(new MlflowError('GET x', silence)).toMatchObject({ status: undefined, errorCode: undefined })
})

const long = 'x '.repeat(1_000_000)
const nested = `{"message":${'['.repeat(500_000)}${']'.repeat(500_000)}}`
test.each([
  ['a long message', reply(500, 'application/json', JSON.stringify({ message: long }))],
  ['a long page', reply(500, 'text/html', long)],
  ['a long content type', reply(500, long, 'x')],
  ['a long code', reply(500, 'application/json', JSON.stringify({ error_code: long }))],
  ['a deeply nested message', reply(500, 'application/json', nested)],
  ['a long failure', noReply(long)],
])('%s is described in one short line', (_, answer) => {
  for (const text of [describeAnswer(answer), new MlflowError('GET x', answer, long).message]) {
    expect(text.length).toBeLessThanOrEqual(320)
    expect(text).not.toMatch(/[\r\n]/)
  }
  if (answer.kind === 'reply') expect((errorCodeOf(answer) ?? '').length).toBeLessThanOrEqual(300)
})

test('the error keeps the raw answer', () => {
  const answer = reply(409, 'text/plain', 'raw   text\n')
  expect(new MlflowError('PUT artifact', answer)).toMatchObject({ status: 409, answer })
})

test('what stands whole in an answer that was cut is told, and read', () => {
  const text = '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no such model","trace":"zzz'
  const cut = { ...reply(404, 'application/json', text), cut: true }
  expect(errorCodeOf(cut)).toBe('RESOURCE_DOES_NOT_EXIST')
  expect(describeAnswer(cut)).toBe('404 application/json: RESOURCE_DOES_NOT_EXIST no such model')
})

test.each<[boolean, number, string, string]>([
  [true, 404, 'RESOURCE_DOES_NOT_EXIST', 'whatever'],
  [true, 400, 'INVALID_PARAMETER_VALUE', 'Registered Model with name=x not found'],
  [true, 404, 'NOT_FOUND', 'No such experiment'],
  [false, 404, 'ENDPOINT_NOT_FOUND', 'No such model: the route does not exist'],
  [false, 400, 'BAD_REQUEST', '(psycopg2.errors.UndefinedTable) relation "registered_models" does not exist'],
  [false, 400, 'INVALID_PARAMETER_VALUE', "Missing value for required parameter 'name' of the model"],
  [false, 500, 'INTERNAL_ERROR', 'Model not found'],
])('%s: %i %s, %s, says that what was asked for is not there', (expected, status, error_code, message) => {
  expect(saysAbsent(reply(status, 'application/json', JSON.stringify({ error_code, message })))).toBe(
    expected,
  )
})
