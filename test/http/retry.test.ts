import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Answer, HttpRequest } from '../../src/http/exchange.ts'
import { maxAttempts, maxPauseMs, pauseBeforeRetry, retryAfterMs } from '../../src/http/retry.ts'
import { openClient, serve, serveTcp } from './servers.ts'

const methods = ['GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH'] as const
const isIdempotent = (method: string) => !['POST', 'PATCH'].includes(method)
const request = (more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: 'http://h/',
  ...more,
})
const replied = (status: number, retryAfter?: string): Answer => ({
  kind: 'reply',
  exchanges: [],
  status,
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  contentType: '',
  text: '',
  json: undefined,
})

describe('over HTTP', () => {
  test.each(methods)('%s is sent again after 503 only where it is idempotent', async (method) => {
    const server = await serve((_, response) => response.writeHead(503, { 'retry-after': '0' }).end())
    const { send, recorder } = openClient()
    const answer = await send(request({ method, url: server.url }))
    const attempts = isIdempotent(method) ? maxAttempts : 1
    expect(answer).toMatchObject({ kind: 'reply', status: 503 })
    expect(server.hits()).toBe(attempts)
    expect(answer.exchanges).toEqual(recorder.exchanges().map(({ id }) => id))
    expect(recorder.exchanges().map((one) => one.attempt)).toEqual([1, 2, 3].slice(0, attempts))
  })

  test.each(methods)('%s is sent again after a reset only where it is idempotent', async (method) => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.resetAndDestroy()))
    const answer = await openClient().send(request({ method, url: server.url }))
    expect(answer).toMatchObject({ kind: 'no-reply', code: 'RESET' })
    expect(server.hits()).toBe(isIdempotent(method) ? maxAttempts : 1)
  })

  it('a POST that says it is idempotent is sent again, with the same body', async () => {
    const bodies: string[] = []
    const server = await serve(async (incoming, response) => {
      bodies.push(Buffer.concat(await incoming.toArray()).toString())
      response.writeHead(bodies.length < 3 ? 502 : 200, { 'retry-after': '0' }).end()
    })
    const body = Buffer.from('{"a":1}')
    const answer = await openClient().send(
      request({ method: 'POST', url: server.url, body, idempotent: true }),
    )
    expect(answer).toMatchObject({ status: 200, exchanges: ['e1', 'e2', 'e3'] })
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}'])
  })

  it('a GET that says it is not idempotent is sent once', async () => {
    const server = await serve((_, response) => response.writeHead(503, { 'retry-after': '0' }).end())
    await openClient().send(request({ url: server.url, idempotent: false }))
    expect(server.hits()).toBe(1)
  })

  it('a stream is opened anew for each attempt', async () => {
    const bodies: string[] = []
    const server = await serve(async (incoming, response) => {
      bodies.push(Buffer.concat(await incoming.toArray()).toString())
      response.writeHead(bodies.length < 2 ? 503 : 200, { 'retry-after': '0' }).end()
    })
    const open = async function* () {
      yield Buffer.from('ab')
      yield Buffer.from('c')
    }
    await openClient().send(request({ method: 'PUT', url: server.url, body: { bytes: 3, open } }))
    expect(bodies).toEqual(['abc', 'abc'])
  })

  it('each attempt has a request id of its own', async () => {
    const ids: unknown[] = []
    const server = await serve((incoming, response) => {
      ids.push(incoming.headers['x-request-id'])
      response.writeHead(503, { 'retry-after': '0' }).end()
    })
    const { get } = openClient({ runId: 'run-7' })
    await Promise.all([get(server.url), get(server.url)])
    expect(new Set(ids)).toEqual(new Set(['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((id) => `run-7-${id}`)))
  })

  it('a longer pause than the limit is reported, not waited for', async () => {
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end())
    const answer = await openClient().get(server.url)
    expect(answer).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } })
    expect(server.hits()).toBe(1)
  })
})

describe('pauseBeforeRetry', () => {
  it.each([408, 429, 502, 503, 504])('%i is tried again, twice at most', (status) => {
    expect(pauseBeforeRetry(request(), replied(status), 1)).toBeGreaterThan(0)
    expect(pauseBeforeRetry(request(), replied(status), maxAttempts - 1)).toBeGreaterThan(0)
    expect(pauseBeforeRetry(request(), replied(status), maxAttempts)).toBeUndefined()
  })

  it.each([200, 201, 301, 307, 400, 401, 403, 404, 409, 413, 500, 501])('%i is final', (status) => {
    expect(pauseBeforeRetry(request(), replied(status, '0'), 1)).toBeUndefined()
  })

  it.each(['DNS', 'REFUSED', 'TLS', 'TOO_LARGE', 'CANCELLED'] as const)('%s is final', (code) => {
    expect(
      pauseBeforeRetry(request(), { kind: 'no-reply', exchanges: [], code, message: '' }, 1),
    ).toBeUndefined()
  })

  it('a time-out is tried again once', () => {
    const answer: Answer = { kind: 'no-reply', exchanges: [], code: 'TIMEOUT', message: '' }
    expect(pauseBeforeRetry(request(), answer, 1)).toBeGreaterThan(0)
    expect(pauseBeforeRetry(request(), answer, 2)).toBeUndefined()
  })

  it('waits as long as the server asks, up to the limit', () => {
    expect(pauseBeforeRetry(request(), replied(503, '0'), 1)).toBe(0)
    expect(pauseBeforeRetry(request(), replied(503, '2'), 1)).toBe(2000)
    expect(pauseBeforeRetry(request(), replied(503, String(maxPauseMs / 1000)), 1)).toBe(maxPauseMs)
    expect(pauseBeforeRetry(request(), replied(503, String(maxPauseMs / 1000 + 1)), 1)).toBeUndefined()
    expect(pauseBeforeRetry(request(), replied(503, '9'.repeat(400)), 1)).toBeUndefined()
  })

  it('never answers a pause above the limit or below zero, whatever the header says', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String), fc.integer().map(String)),
        (value) => {
          const pause = pauseBeforeRetry(request(), replied(503, value), 1)
          if (pause === undefined) return
          expect(pause).toBeGreaterThanOrEqual(0)
          expect(pause).toBeLessThanOrEqual(maxPauseMs)
        },
      ),
    )
  })
})

describe('retryAfterMs', () => {
  const now = Date.UTC(2026, 0, 1, 12, 0, 0)
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Thu, 01 Jan 2026 12:00:03 GMT', 3000],
    ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
  ])('%s', (value, ms) => expect(retryAfterMs(value, now)).toBe(ms))

  it.each(['', 'soon', '-1', '1.5', '1s', 'GMT', '2026-01-01'])('"%s" is unreadable', (value) => {
    expect(retryAfterMs(value, now)).toBeUndefined()
  })
})
