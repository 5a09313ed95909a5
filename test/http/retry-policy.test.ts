import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Answer, HttpRequest } from '../../src/http/exchange.ts'
import { type Attempt, backoffMs, maxAttempts, pauseBeforeRetry } from '../../src/http/retry-policy.ts'
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
const noReply = (code: Extract<Answer, { kind: 'no-reply' }>['code']): Answer => ({
  kind: 'no-reply',
  exchanges: [],
  code,
  message: '',
})
const attempt = (more: Partial<Attempt> = {}): Attempt => ({
  number: 1,
  tookMs: 5,
  leftMs: 10_000,
  slowMs: 2_500,
  backoff: () => 100,
  ...more,
})

describe('over HTTP', () => {
  test.each(methods)('%s is sent again after 500 only where it is idempotent', async (method) => {
    const server = await serve((_, response) => response.writeHead(500).end())
    const { send, recorder } = openClient()
    const answer = await send(request({ method, url: server.url }))
    const attempts = isIdempotent(method) ? maxAttempts : 1
    expect(answer).toMatchObject({ kind: 'reply', status: 500 })
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

  test.each(methods)('%s refused by a rate limit is sent again until it is let in', async (method) => {
    let refusals = 6
    const server = await serve((_, response) => response.writeHead(refusals-- > 0 ? 429 : 200).end())
    expect(await openClient().send(request({ method, url: server.url }))).toMatchObject({ status: 200 })
    expect(server.hits()).toBe(7)
  })

  test.each(methods)(
    '%s to a host that is away (502) is sent again until it is there only where it is idempotent',
    async (method) => {
      let refusals = 6
      const server = await serve((_, response) => response.writeHead(refusals-- > 0 ? 502 : 200).end())
      const answer = await openClient().send(request({ method, url: server.url }))
      expect(answer).toMatchObject({ status: isIdempotent(method) ? 200 : 502 })
      expect(server.hits()).toBe(isIdempotent(method) ? 7 : 1)
    },
  )

  it('what must not happen twice is not sent again even then', async () => {
    const server = await serve((_, response) => response.writeHead(429).end())
    await openClient().send(request({ method: 'POST', url: server.url, idempotent: false }))
    expect(server.hits()).toBe(1)
  })

  it('a route that has been refused for good is not besieged again, others are', async () => {
    const server = await serve((_, response) => response.writeHead(503).end())
    const { get } = openClient()
    await get(`${server.url}/a`)
    const first = server.hits()
    expect(first).toBe(8)
    await get(`${server.url}/a`)
    expect(server.hits()).toBe(first + 1)
    await get(`${server.url}/b`)
    expect(server.hits()).toBe(first + 1 + 8)
  })

  it('a statement about health is asked for three times at most', async () => {
    const server = await serve((_, response) => response.writeHead(503).end())
    await openClient().get(server.url, { fewAttempts: true })
    expect(server.hits()).toBe(3)
  })

  it('a POST that says it is idempotent is sent again, with the same body', async () => {
    const bodies: string[] = []
    const server = await serve(async (incoming, response) => {
      bodies.push(Buffer.concat(await incoming.toArray()).toString())
      response.writeHead(bodies.length < 3 ? 502 : 200).end()
    })
    const body = Buffer.from('{"a":1}')
    const answer = await openClient().send(
      request({ method: 'POST', url: server.url, body, idempotent: true }),
    )
    expect(answer).toMatchObject({ status: 200, exchanges: ['e1', 'e2', 'e3'] })
    expect(bodies).toEqual(['{"a":1}', '{"a":1}', '{"a":1}'])
  })

  it('a GET that says it is not idempotent is sent once', async () => {
    const server = await serve((_, response) => response.writeHead(503).end())
    await openClient().send(request({ url: server.url, idempotent: false }))
    expect(server.hits()).toBe(1)
  })

  it('a stream is opened anew for each attempt', async () => {
    const bodies: string[] = []
    const server = await serve(async (incoming, response) => {
      bodies.push(Buffer.concat(await incoming.toArray()).toString())
      response.writeHead(bodies.length < 2 ? 503 : 200).end()
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
      response.writeHead(500).end()
    })
    const { get } = openClient({ runId: 'run-7' })
    await Promise.all([get(server.url), get(server.url)])
    expect(new Set(ids)).toEqual(new Set(['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((id) => `run-7-${id}`)))
  })

  it('a longer pause than there is time for is reported, not waited for', async () => {
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end())
    const answer = await openClient().get(server.url)
    expect(answer).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } })
    expect(server.hits()).toBe(1)
  })
})

describe('pauseBeforeRetry', () => {
  it.each([408, 500])('%i is tried again, twice at most', (status) => {
    const pauses = [1, 2, 3].map((number) =>
      pauseBeforeRetry(request(), replied(status), attempt({ number })),
    )
    expect(pauses).toEqual([100, 100, undefined])
  })

  it.each([429, 502, 503, 504])(
    '%i is tried again as often as MLflow’s client does, while there is time',
    (status) => {
      const pause = (more: Partial<Attempt>) => pauseBeforeRetry(request(), replied(status), attempt(more))
      expect(pause({ number: 7 })).toBe(100)
      expect(pause({ number: 8 })).toBeUndefined()
      expect(pause({ leftMs: 100 })).toBe(100)
      expect(pause({ leftMs: 99 })).toBeUndefined()
    },
  )

  it.each([408, 429, 500, 502, 503, 504])('%i that took long to come is final', (status) => {
    expect(pauseBeforeRetry(request(), replied(status), attempt({ tookMs: 2_500 }))).toBeUndefined()
  })

  it.each([200, 201, 301, 307, 400, 401, 403, 404, 409, 413, 501])('%i is final', (status) => {
    expect(pauseBeforeRetry(request(), replied(status, '0'), attempt())).toBeUndefined()
  })

  it.each(['DNS', 'REFUSED', 'TLS', 'TOO_LARGE', 'CANCELLED'] as const)('%s is final', (code) => {
    expect(pauseBeforeRetry(request(), noReply(code), attempt())).toBeUndefined()
  })

  it('a time-out is tried again once, and at once', () => {
    expect(pauseBeforeRetry(request(), noReply('TIMEOUT'), attempt())).toBe(0)
    expect(pauseBeforeRetry(request(), noReply('TIMEOUT'), attempt({ number: 2 }))).toBeUndefined()
  })

  it('waits as long as the server asks, and never shorter than without its asking', () => {
    const pause = (retryAfter: string) => pauseBeforeRetry(request(), replied(503, retryAfter), attempt())
    expect(pause('0')).toBe(100)
    expect(pause('2')).toBe(2000)
    expect(pause('10')).toBe(10_000)
    expect(pause('11')).toBeUndefined()
    expect(pause('9'.repeat(400))).toBeUndefined()
  })

  it('never answers a pause above the time left or below zero, whatever the header says', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String), fc.integer().map(String)),
        (value) => {
          const pause = pauseBeforeRetry(request(), replied(503, value), attempt())
          if (pause === undefined) return
          expect(pause).toBeGreaterThanOrEqual(0)
          expect(pause).toBeLessThanOrEqual(10_000)
        },
      ),
    )
  })

  it('the pauses double from a quarter of a second, a quarter more or less', () => {
    for (const [i, middle] of [250, 500, 1000, 2000, 4000].entries()) {
      const pause = backoffMs(i + 1)
      expect(pause).toBeGreaterThanOrEqual(middle * 0.75)
      expect(pause).toBeLessThanOrEqual(middle * 1.25)
    }
  })
})
