import { expect, it } from 'vitest'
import { echoedKeyCheck, repeatedCheck, stockClientCheck } from '../../src/run/answer-checks.ts'
import { sampleExchange } from '../report/sample-report.ts'

const echoing = (id: string, text: string) => ({
  ...sampleExchange(id),
  response: { status: 500, headers: {}, body: { text, bytes: text.length, truncated: false } },
})

it('the echoed key is there where an answer holds the key, as a warning that names the requests', () => {
  const echo = 'headers: {authorization: Bearer ***api-key***}'
  expect(echoedKeyCheck([sampleExchange('e1'), echoing('e2', 'key=***')])).toEqual([])
  expect(echoedKeyCheck([echoing('e1', 'fine'), echoing('e2', echo), echoing('e3', echo)])).toEqual([
    expect.objectContaining({
      status: 'warn',
      reason: expect.stringMatching(/^your key stands in .* and 1 more: /),
      exchanges: ['e2', 'e3'],
    }),
  ])
})

const url = 'https://registry.example/api/mlflow/api/2.0/mlflow/model-versions/get?name=m&version=1'
const answering = (id: string, json: unknown, status = 200) => {
  const text = JSON.stringify(json)
  const { request, ...exchange } = sampleExchange(id)
  return {
    ...exchange,
    request: { ...request, method: 'GET', url },
    response: { status, headers: {}, body: { text, bytes: text.length, truncated: false } },
  }
}
const asText = { model_version: { name: 'm', version: '1' } }
const asNumber = { model_version: { name: 'm', version: 1 } }

it('the stock client is there where MLflow’s own client could not read an answer, as a warning that names the field', () => {
  expect(stockClientCheck([answering('e1', asText), answering('e2', asNumber, 500)])).toEqual([])
  expect(
    stockClientCheck([answering('e1', asText), answering('e2', asNumber), answering('e3', asNumber)]),
  ).toEqual([
    expect.objectContaining({
      status: 'warn',
      reason: expect.stringMatching(
        /GET .*model-versions\/get.* and 1 more: model_version\.version is the number 1/,
      ),
      exchanges: ['e2', 'e3'],
    }),
  ])
})

it('the stock client says nothing of what that client sent itself', () => {
  expect(stockClientCheck([{ ...answering('e1', asNumber), checkId: 'python.register' }])).toEqual([])
})

const at = (second: number, status: number, more: object = {}) => ({
  ...answering(`e${second}`, asText, status),
  startedAt: `2026-11-20T00:00:0${second}.000Z`,
  ...more,
})

it('the repeated ones are there where the same request of the same check was served later, as a warning that counts them', () => {
  expect(repeatedCheck([at(1, 502), at(2, 429), at(3, 200)])).toEqual([
    expect.objectContaining({
      status: 'warn',
      reason: expect.stringMatching(/^2 requests were served only when sent again; the first: GET .*, 502/),
      exchanges: ['e1', 'e2'],
    }),
  ])
  expect(repeatedCheck([at(1, 502), at(2, 503)])).toEqual([])
  expect(repeatedCheck([at(1, 200), at(2, 502)])).toEqual([])
  expect(repeatedCheck([at(1, 404), at(2, 200)])).toEqual([])
  expect(repeatedCheck([at(1, 502, { checkId: 'another' }), at(2, 200)])).toEqual([])
  expect(repeatedCheck([at(1, 502), at(2, 200)].map((one) => ({ ...one, checkId: 'python.log' })))).toEqual(
    [],
  )
})
