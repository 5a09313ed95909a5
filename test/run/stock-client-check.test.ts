import { expect, it } from 'vitest'
import { stockClientCheck } from '../../src/run/stock-client-check.ts'
import { sampleExchange } from '../report/sample-report.ts'

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

it('is there where MLflow’s own client could not read an answer, as a warning that names the field', () => {
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

it('says nothing of what that client sent itself', () => {
  expect(stockClientCheck([{ ...answering('e1', asNumber), checkId: 'python.register' }])).toEqual([])
})
