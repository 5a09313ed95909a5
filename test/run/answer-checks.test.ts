import { expect, it } from 'vitest'
import { echoedKeyCheck, repeatedCheck, stockClientCheck } from '../../src/run/answer-checks.ts'
import type { Status } from '../../src/schema/report.ts'
import { sampleCheck, sampleExchange } from '../report/sample-report.ts'

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
  expect(repeatedCheck([at(1, 502), at(2, 429), at(3, 200)], [])).toEqual([
    expect.objectContaining({
      status: 'warn',
      reason: expect.stringMatching(/^2 requests were served only when sent again; the first: GET .*, 502/),
      exchanges: ['e1', 'e2'],
    }),
  ])
  expect(repeatedCheck([at(1, 502), at(2, 503)], [])).toEqual([])
  expect(repeatedCheck([at(1, 200), at(2, 502)], [])).toEqual([])
  expect(repeatedCheck([at(1, 404), at(2, 200)], [])).toEqual([])
  expect(repeatedCheck([at(1, 502, { checkId: 'another' }), at(2, 200)], [])).toEqual([])
  expect(
    repeatedCheck(
      [at(1, 502), at(2, 200)].map((one) => ({ ...one, checkId: 'python.log' })),
      [],
    ),
  ).toEqual([])
})

const creation = (second: number, status: number, endpoint = 'runs') => {
  const { request, ...one } = at(second, status)
  const to = url.replace(/model-versions.*/, `${endpoint}/create`)
  return { ...one, request: { ...request, method: 'POST', url: to } }
}
/** The check of all of them ended so. */
const ended = (status: Status = 'pass') => [
  sampleCheck(creation(1, 200).checkId, { suite: 'test_real_registration', layer: 'registry', status }),
]

it('a creation that was answered with an error and made all the same is told, and fails where each is so', () => {
  const [one] = repeatedCheck([creation(1, 200), creation(2, 504, 'experiments'), creation(3, 200)], ended())
  expect(one).toMatchObject({ status: 'warn', exchanges: ['e2'] })
  expect(one?.reason).toMatch(/^1 request was answered with an error, though .* made; the first: .*, 504/)
  const all = [creation(1, 504), creation(2, 502, 'experiments'), creation(3, 504, 'registered-models')]
  expect(repeatedCheck(all, ended())).toMatchObject([{ status: 'fail', exchanges: ['e1', 'e2', 'e3'] }])
  expect(repeatedCheck(all.slice(1), ended())).toMatchObject([{ status: 'warn' }])
  expect(repeatedCheck(all, ended('skip'))).toEqual([])
})

it('a creation that was served when sent again, or that says why not, is none of these', () => {
  const [again] = repeatedCheck([creation(1, 504), creation(2, 200)], ended())
  expect(again?.reason).toMatch(/^1 request was served only when sent again/)
  expect(repeatedCheck([creation(1, 400)], ended())).toEqual([])
  expect(repeatedCheck([at(1, 504)], ended())).toEqual([])
})
