import { createHash } from 'node:crypto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { header, type Reply } from '../../src/http/exchange.ts'
import { openClient, serve, until } from './servers.ts'

test.each([301, 302, 303, 307, 308])('a %i is reported with its target and not followed', async (status) => {
  const second = await serve((_, response) => response.end())
  const first = await serve((_, response) =>
    response.writeHead(status, { location: `${second.url}/next` }).end(),
  )
  const answer = await openClient().get(first.url, { headers: { 'x-api-key': 'k' } })
  expect(answer).toMatchObject({ kind: 'reply', status, headers: { location: `${second.url}/next` } })
  expect([first.hits(), second.hits()]).toEqual([1, 0])
})

test.each([307, 308])('a %i within the host is followed once, with body and key', async (status) => {
  const server = await serve(async (request, response) => {
    if (!request.url?.startsWith('/moved'))
      return void response.writeHead(status, { location: `/moved${request.url}` }).end()
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    response.end(`${request.method} ${request.headers['x-api-key']} ${Buffer.concat(parts)}`)
  })
  const { send, recorder } = openClient()
  const path = '/api/2.0/mlflow/runs/create'
  const body = Buffer.from('{"a":1}')
  const request = {
    method: 'POST',
    url: `${server.url}${path}`,
    headers: { 'x-api-key': 'k' },
    body,
  } as const
  expect(await send(request)).toMatchObject({
    status: 200,
    text: 'POST k {"a":1}',
    exchanges: ['e1', 'e2'],
    movedTo: `${server.url}/moved${path}`,
  })
  expect(recorder.exchanges().map(({ response }) => response?.status)).toEqual([status, 200])
})

test.each([
  ['text/html; charset=utf-8', '<!doctype html><p>Sign in</p>', undefined],
  ['text/plain', 'upstream error', undefined],
  ['application/json', '{"broken":', undefined],
  ['application/json', '', undefined],
  ['text/plain', '{"message": "spaced"}', { message: 'spaced' }],
  ['Application/JSON', 'null', null],
])('an answer of %s is data: %s', async (type, text, json) => {
  const server = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end(text))
  const answer = await openClient().get(server.url)
  const contentType = type.split(';')[0]?.toLowerCase()
  expect(answer).toMatchObject({ kind: 'reply', status: 200, contentType, text })
  expect((answer as Reply).json).toEqual(json)
})

test('an exchange holds what was sent and what came back, with sizes and hashes', async () => {
  const server = await serve((request, response) => {
    request.resume()
    response.writeHead(418, { 'x-one': '1', 'x-two': ['a', 'b'] }).end('{"short":"and stout"}')
  })
  const { send, recorder } = openClient({ runId: 'run-9' })
  const body = Buffer.from('{"give":"tea"}')
  const answer = await send({ method: 'POST', url: `${server.url}/pot?x=1`, headers: { 'x-own': 'y' }, body })
  expect(recorder.exchanges()).toMatchObject([
    {
      id: 'e1',
      checkId: 'test',
      attempt: 1,
      request: {
        method: 'POST',
        url: `${server.url}/pot?x=1`,
        headers: { 'user-agent': 'test/1', 'x-own': 'y', 'x-request-id': 'run-9-e1' },
        body: { text: '{"give":"tea"}', bytes: 14, sha256: createHash('sha256').update(body).digest('hex') },
      },
      response: {
        status: 418,
        headers: { 'x-one': '1', 'x-two': ['a', 'b'] },
        body: { bytes: 21, truncated: false },
      },
    },
  ])
  expect(recorder.find('e1')).toBe(recorder.exchanges()[0])
  expect(header(answer as Reply, 'X-Two')).toBe('a')
  expect(header(answer as Reply, 'x-three')).toBe('')
})

test('exchanges come in the order they began, not in the order they ended', async () => {
  const server = await serve((request, response) => {
    setTimeout(() => response.end(), request.url === '/0' ? 60 : 0)
  })
  const { get, recorder } = openClient()
  await Promise.all(Array.from({ length: 12 }, (_, i) => get(`${server.url}/${i}`)))
  expect(recorder.exchanges().map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => `e${i + 1}`))
})

test.each([
  ['bytes', Buffer.from('x'.repeat(100_000))],
  ['no bytes', Buffer.alloc(0)],
  ['a stream', { bytes: 100_000, open: () => chunks(100, 1000) }],
  ['an empty stream', { bytes: 0, open: () => chunks(0, 0) }],
])('an upload of %s carries its length and is not chunked', async (_, body) => {
  let seen: unknown
  const server = await serve(async (request, response) => {
    const { headers } = request
    const bytes = Buffer.concat(await request.toArray()).length
    seen = { length: headers['content-length'], encoding: headers['transfer-encoding'], bytes }
    response.end()
  })
  const { send, recorder } = openClient()
  const bytes = body instanceof Uint8Array ? body.length : body.bytes
  expect(await send({ method: 'PUT', url: server.url, body })).toMatchObject({ status: 200 })
  expect(seen).toEqual({ length: String(bytes), encoding: undefined, bytes })
  const recorded = recorder.exchanges()[0]?.request.body
  expect(recorded).toMatchObject({ bytes })
  if (!(body instanceof Uint8Array)) expect(recorded).toEqual({ bytes, truncated: true })
})

test.each([
  ['too few', 2],
  ['too many', 4],
])('a stream of %s bytes for its length is a failure, not an upload', async (_, count) => {
  let complete = 0
  const server = await serve((request, response) => {
    request.on('error', () => {})
    request.resume().on('end', () => {
      complete++
      response.end()
    })
  })
  const body = { bytes: 3000, open: () => chunks(count, 1000) }
  const answer = await openClient().send({ method: 'PUT', url: server.url, body, idempotent: false })
  expect(answer).toMatchObject({ kind: 'no-reply' })
  expect(complete).toBe(0)
})

test('a stream that fails ends the request with its reason', async () => {
  const server = await serve((request) => void request.on('error', () => {}).resume())
  const open = async function* () {
    yield Buffer.from('ab')
    throw new Error('the file was cut off')
  }
  const body = { bytes: 10, open }
  const answer = await openClient().send({ method: 'PUT', url: server.url, body, idempotent: false })
  expect(answer).toMatchObject({ kind: 'no-reply', message: 'the file was cut off' })
})

test('an answer given before the upload has ended is an answer', async () => {
  const server = await serve((_, response) =>
    response.writeHead(413, { connection: 'close' }).end('too large'),
  )
  const body = { bytes: 50_000_000, open: () => chunks(50, 1_000_000) }
  const answer = await openClient().send({ method: 'PUT', url: server.url, body, idempotent: false })
  // Node's server may reset the connection before the answer is read; either is reported as what it is.
  expect(answer.kind === 'reply' ? answer.status : answer.code).toBeOneOf([413, 'RESET'])
})

test('a sink gets the bytes of a 200 and no memory is held', async () => {
  const server = await serve(async (_, response) => {
    for await (const chunk of chunks(200, 100_000)) response.write(chunk)
    response.end()
  })
  let bytes = 0
  const sink = () => (chunk: Uint8Array) => {
    bytes += chunk.length
  }
  const { get, recorder } = openClient()
  expect(await get(server.url, { sink })).toMatchObject({ status: 200, text: '' })
  expect(bytes).toBe(20_000_000)
  expect(recorder.exchanges()[0]?.response?.body).toEqual({ bytes: 20_000_000, truncated: true })
})

test('a sink gets nothing of an error, which is read as text', async () => {
  const server = await serve((_, response) => response.writeHead(404).end('no such file'))
  const sink = () => () => expect.fail('the sink was given bytes')
  expect(await openClient().get(server.url, { sink })).toMatchObject({ status: 404, text: 'no such file' })
})

test('a signal ends the request at once, and the server sees the connection close', async () => {
  const server = await serve(() => {})
  const { send } = openClient()
  const controller = new AbortController()
  const pending = send({ method: 'GET', url: server.url }, controller.signal)
  await until(() => server.hits() === 1)
  controller.abort(new Error('the run was cancelled'))
  expect(await pending).toMatchObject({ kind: 'no-reply', code: 'CANCELLED', exchanges: ['e1'] })
  await until(() => server.sockets.every((socket) => socket.destroyed))
  expect(server.hits()).toBe(1)
})

test('a signal ends the reading of an answer', async () => {
  const server = await serve((_, response) => void response.write('first'))
  const { send, recorder } = openClient()
  const controller = new AbortController()
  const pending = send({ method: 'GET', url: server.url }, controller.signal)
  await until(() => server.hits() === 1)
  setTimeout(() => controller.abort(), 50)
  expect(await pending).toMatchObject({ kind: 'no-reply', code: 'CANCELLED' })
  expect(recorder.exchanges()[0]?.error?.code).toBe('CANCELLED')
  await until(() => server.sockets.every((socket) => socket.destroyed))
})

test('a signal ends the pause before a retry', async () => {
  const controller = new AbortController()
  const server = await serve((_, response) => {
    response.writeHead(503, { 'retry-after': '5' }).end()
    setTimeout(() => controller.abort(), 50)
  })
  // The pause is a quarter of an hour, and the second attempt would be answered 503 again.
  const client = openClient({ requestTimeoutMs: 1_000_000, backoff: () => 900_000 })
  const answer = await client.send({ method: 'GET', url: server.url }, controller.signal)
  expect(answer.exchanges.length).toBeLessThanOrEqual(2)
  expect(server.hits()).toBe(1)
})

test.each([
  [503, true, false],
  [504, true, true],
  [429, false, false],
])(
  'an answer after a %i says whether what went before may have been done, or may still be',
  async (status, inDoubt, underWay) => {
    const statuses = [status]
    const server = await serve((_, response) => response.writeHead(statuses.pop() ?? 200).end())
    const answer = await openClient().get(server.url)
    expect(answer).toMatchObject({ status: 200, inDoubt, underWay, exchanges: ['e1', 'e2'] })
  },
)

test('the time for trying again begins with the request, not with the process', async () => {
  const now = performance.now.bind(performance)
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + 1_000_000_000)
  onTestFinished(() => clock.mockRestore())
  const statuses = [503]
  const server = await serve((_, response) => response.writeHead(statuses.pop() ?? 200).end())
  expect(await openClient().get(server.url)).toMatchObject({ status: 200 })
})

test('times are told from the beginning of the request, in tenths of a millisecond', async () => {
  let ms = 5_000_000
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    ms += 1.37
    return ms
  })
  onTestFinished(() => clock.mockRestore())
  const server = await serve((_, response) => response.end())
  const { get, recorder } = openClient()
  await get(server.url)
  const { totalMs = 0, firstByteMs = 0 } = recorder.exchanges()[0]?.timings ?? {}
  expect(firstByteMs).toBeGreaterThan(1)
  expect(totalMs).toBeGreaterThan(firstByteMs)
  expect(totalMs).toBeLessThan(1_000)
  expect(Number(totalMs.toFixed(1))).toBe(totalMs)
})

test('after its signal nothing is sent', async () => {
  const server = await serve((_, response) => response.end())
  const answer = await openClient().send({ method: 'GET', url: server.url }, AbortSignal.abort())
  expect(answer).toMatchObject({ kind: 'no-reply', code: 'CANCELLED' })
  expect(server.hits()).toBe(0)
})

async function* chunks(count: number, bytes: number) {
  for (let i = 0; i < count; i++) yield Buffer.alloc(bytes, 'x')
}

test('an answer that breaks off, or does not end in time, says how much of it came', async () => {
  const server = await serve((request, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('0123456789')
    if (request.url === '/cut') setTimeout(() => response.destroy(), 20)
  })
  const { get } = openClient({ requestTimeoutMs: 600 })
  const begun = expect.stringMatching(/^after 10 of 100 bytes of the answer: \S/)
  expect(await get(`${server.url}/cut`)).toMatchObject({ code: 'RESET', message: begun })
  expect(await get(`${server.url}/slow`)).toMatchObject({ code: 'TIMEOUT', message: begun })
})
