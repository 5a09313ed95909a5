import { expect, test } from 'vitest'
import type { Answer, HttpRequest, NoReplyCode } from '../../src/http/exchange.ts'
import { createFate } from '../../src/http/fate.ts'
import { openClient, serve } from './servers.ts'

const to = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({ method: 'GET', url, ...more })
const silence = (code: NoReplyCode = 'TIMEOUT'): Answer => ({
  kind: 'no-reply',
  exchanges: [],
  code,
  message: '',
})
const replied = (status: number): Answer => {
  const said = { status, headers: {}, contentType: '', text: '', json: undefined }
  return { kind: 'reply', exchanges: [], ...said }
}

test('after a full time-out a host waits briefly for whatever goes there, and others are not touched', () => {
  const fate = createFate(10_000)
  expect(fate.patience(to('http://a/x'), 1)).toEqual({ ms: 10_000, hurried: false })
  fate.learn(to('http://a/x'), { number: 1, answer: silence(), hurried: false })
  expect(fate.patience(to('http://a/x'), 2)).toEqual({ ms: 2_500, hurried: true })
  expect(fate.patience(to('http://a/y'), 1)).toEqual({ ms: 1_250, hurried: true })
  expect(fate.patience(to('http://b/x'), 1)).toEqual({ ms: 10_000, hurried: false })
})

test('a transfer keeps the time that its bytes need', () => {
  const fate = createFate(10_000)
  fate.learn(to('http://a/x'), { number: 1, answer: silence(), hurried: false })
  expect(fate.patience(to('http://a/x', { timeoutMs: 70_000 }), 1)).toEqual({ ms: 61_250, hurried: true })
})

test('a short request time-out is not cut', () => {
  const fate = createFate(400)
  fate.learn(to('http://a/x'), { number: 1, answer: silence(), hurried: false })
  expect(fate.patience(to('http://a/x'), 2)).toEqual({ ms: 400, hurried: false })
})

test('an answer to the second attempt ends the haste, an answer elsewhere on the host does not', () => {
  const fate = createFate(10_000)
  fate.learn(to('http://a/x'), { number: 1, answer: silence(), hurried: false })
  fate.learn(to('http://a/health'), { number: 1, answer: replied(200), hurried: true })
  expect(fate.patience(to('http://a/y'), 1).hurried).toBe(true)
  fate.learn(to('http://a/x'), { number: 2, answer: replied(200), hurried: true })
  expect(fate.patience(to('http://a/y'), 1).hurried).toBe(false)
})

test.each(['RESET', 'REFUSED', 'DNS', 'CANCELLED'] as const)('%s is no silence', (code) => {
  const fate = createFate(10_000)
  fate.learn(to('http://a/x'), { number: 1, answer: silence(code), hurried: false })
  expect(fate.patience(to('http://a/x'), 1).hurried).toBe(false)
})

test('artifacts share one fate where they are refused, whatever file and method', () => {
  const fate = createFate(10_000)
  const artifact = 'http://a/api/2.0/mlflow-artifacts/artifacts'
  fate.giveUp(to(`${artifact}/1/model/MLmodel`, { method: 'PUT' }))
  expect(fate.retryTime(to(`${artifact}/1`, { method: 'DELETE' }), 0)).toBe(0)
  expect(fate.retryTime(to('http://a/api/2.0/mlflow/experiments/search'), 0)).toBeGreaterThan(9_000)
})

test('what a silent host is asked after a full time-out says why it was not waited for', async () => {
  const server = await serve(() => {})
  const { get } = openClient({ requestTimeoutMs: 600 })
  const first = await get(server.url)
  const second = await get(`${server.url}/other`)
  expect(first).toMatchObject({ code: 'TIMEOUT' })
  expect(first).not.toHaveProperty('hurried')
  expect(first.exchanges).toHaveLength(2)
  expect(second).toMatchObject({
    code: 'TIMEOUT',
    hurried: true,
    message: expect.stringContaining('had already let a whole request time-out pass'),
  })
  expect(second.exchanges).toHaveLength(1)
})
