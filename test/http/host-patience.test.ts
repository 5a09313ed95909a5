import { expect, test } from 'vitest'
import type { Answer, HttpRequest, NoReplyCode } from '../../src/http/exchange.ts'
import { createHostPatience } from '../../src/http/host-patience.ts'
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
  const patience = createHostPatience(10_000)
  expect(patience.timeoutFor(to('http://a/x'), 1)).toEqual({ ms: 10_000, cutShort: false })
  patience.learn(to('http://a/x'), { number: 1, answer: silence(), tookMs: 1, cutShort: false })
  expect(patience.timeoutFor(to('http://a/x'), 2)).toEqual({ ms: 2_500, cutShort: true })
  expect(patience.timeoutFor(to('http://a/y'), 1)).toEqual({ ms: 1_250, cutShort: true })
  expect(patience.timeoutFor(to('http://b/x'), 1)).toEqual({ ms: 10_000, cutShort: false })
})

test('a transfer keeps the time that its bytes need', () => {
  const patience = createHostPatience(10_000)
  patience.learn(to('http://a/x'), { number: 1, answer: silence(), tookMs: 1, cutShort: false })
  expect(patience.timeoutFor(to('http://a/x', { timeoutMs: 70_000 }), 1)).toEqual({
    ms: 61_250,
    cutShort: true,
  })
})

test('a short request time-out is not cut', () => {
  const patience = createHostPatience(400)
  patience.learn(to('http://a/x'), { number: 1, answer: silence(), tookMs: 1, cutShort: false })
  expect(patience.timeoutFor(to('http://a/x'), 2)).toEqual({ ms: 400, cutShort: false })
})

test('an answer to the second attempt ends the haste, an answer elsewhere on the host does not', () => {
  const patience = createHostPatience(10_000)
  patience.learn(to('http://a/x'), { number: 1, answer: silence(), tookMs: 1, cutShort: false })
  patience.learn(to('http://a/health'), { number: 1, answer: replied(200), tookMs: 1, cutShort: true })
  expect(patience.timeoutFor(to('http://a/y'), 1).cutShort).toBe(true)
  patience.learn(to('http://a/x'), { number: 2, answer: replied(200), tookMs: 1, cutShort: true })
  expect(patience.timeoutFor(to('http://a/y'), 1).cutShort).toBe(false)
})

test('a host that answers again is waited for half as long, and after a second silence no more', () => {
  const patience = createHostPatience(10_000)
  const waits = () => patience.timeoutFor(to('http://a/y'), 1)
  const silent = { number: 1, answer: silence(), tookMs: 0, cutShort: false }
  const answers = { number: 2, answer: replied(200), tookMs: 0, cutShort: true }
  patience.learn(to('http://a/x'), silent)
  patience.learn(to('http://a/x'), answers)
  // What was under way all the time says nothing new.
  patience.learn(to('http://a/z'), { ...silent, tookMs: 60_000 })
  patience.learn(to('http://a/z'), answers)
  expect(waits()).toEqual({ ms: 5_000, cutShort: false })
  patience.learn(to('http://a/x'), silent)
  patience.learn(to('http://a/x'), answers)
  expect(waits()).toEqual({ ms: 1_250, cutShort: true })
})

test.each(['RESET', 'REFUSED', 'DNS', 'CANCELLED'] as const)('%s is no silence', (code) => {
  const patience = createHostPatience(10_000)
  patience.learn(to('http://a/x'), { number: 1, answer: silence(code), tookMs: 1, cutShort: false })
  expect(patience.timeoutFor(to('http://a/x'), 1).cutShort).toBe(false)
})

test('artifacts share one fate where they are refused, whatever file and method', () => {
  const patience = createHostPatience(10_000)
  const artifact = 'http://a/api/2.0/mlflow-artifacts/artifacts'
  patience.giveUp(to(`${artifact}/1/model/MLmodel`, { method: 'PUT' }))
  expect(patience.retryTime(to(`${artifact}/1`, { method: 'DELETE' }), 0)).toBe(0)
  expect(patience.retryTime(to('http://a/api/2.0/mlflow/experiments/search'), 0)).toBeGreaterThan(9_000)
})

test('what a silent host is asked after a full time-out says why it was not waited for', async () => {
  const server = await serve(() => {})
  const { get } = openClient({ requestTimeoutMs: 600 })
  const first = await get(server.url)
  const second = await get(`${server.url}/other`)
  expect(first).toMatchObject({ code: 'TIMEOUT' })
  expect(first).not.toHaveProperty('cutShort')
  expect(first.exchanges).toHaveLength(2)
  expect(second).toMatchObject({
    code: 'TIMEOUT',
    cutShort: true,
    message: expect.stringContaining('had already let a whole request time-out pass'),
  })
  expect(second.exchanges).toHaveLength(1)
})
