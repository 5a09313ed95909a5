import { expect, test } from 'vitest'
import { openClient, serve, serveRaw, serveTcp } from './servers.ts'

/** Short, since the whole of it passes in each of these tests. */
const timeoutMs = 150
const once = { idempotent: false }

test('a server that accepts and says nothing: TIMEOUT', async () => {
  const server = await serveTcp(() => {})
  const { get, recorder } = openClient()
  const answer = await get(server.url, { timeoutMs, ...once })
  expect(answer).toMatchObject({
    kind: 'no-reply',
    code: 'TIMEOUT',
    message: expect.stringContaining('0.15 s'),
  })
  expect(recorder.exchanges()[0]?.error?.code).toBe('TIMEOUT')
})

test('headers that drip without end: TIMEOUT', async () => {
  const server = await serveTcp((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    const timer = setInterval(() => socket.write('x-a: b\r\n'), 20)
    socket.on('close', () => clearInterval(timer))
  })
  expect(await openClient().get(server.url, { timeoutMs, ...once })).toMatchObject({ code: 'TIMEOUT' })
})

test('a body that drips without end: TIMEOUT', async () => {
  const server = await serve((_, response) => {
    const timer = setInterval(() => response.write('x'), 20)
    response.on('close', () => clearInterval(timer))
  })
  expect(await openClient().get(server.url, { timeoutMs, ...once })).toMatchObject({ code: 'TIMEOUT' })
})

test('an upload nobody reads: TIMEOUT', async () => {
  const server = await serveTcp((socket) => socket.pause())
  const open = async function* () {
    for (let i = 0; i < 100; i++) yield Buffer.alloc(1_000_000)
  }
  const request = {
    method: 'PUT',
    url: server.url,
    body: { bytes: 100_000_000, open },
    timeoutMs,
    ...once,
  } as const
  expect(await openClient().send(request)).toMatchObject({ code: 'TIMEOUT' })
})

test("the client's own time-out holds where a request names none", async () => {
  const server = await serveTcp(() => {})
  const answer = await openClient({ requestTimeoutMs: timeoutMs }).get(server.url, once)
  expect(answer).toMatchObject({ code: 'TIMEOUT' })
})

test('a silent server is asked once more and no third time', async () => {
  const server = await serve(() => {})
  const answer = await openClient().get(server.url, { timeoutMs })
  expect(answer).toMatchObject({ code: 'TIMEOUT', exchanges: ['e1', 'e2'] })
  expect(server.hits()).toBe(2)
})

test('nobody listens: REFUSED', async () => {
  // Port 1 needs a privileged server, which no test machine has.
  expect(await openClient().get('http://127.0.0.1:1/')).toMatchObject({ code: 'REFUSED', exchanges: ['e1'] })
})

test('a name that does not exist: DNS', async () => {
  const answer = await openClient().get('http://registry.invalid/')
  expect(answer).toMatchObject({
    code: 'DNS',
    exchanges: ['e1'],
    message: expect.stringContaining('registry.invalid'),
  })
})

test.each([
  ['before the answer', ''],
  ['within the headers', 'HTTP/1.1 200 OK\r\nx-a'],
  ['within the body', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345'],
  ['within a chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\n12345'],
])('a reset %s: RESET', async (_, start) => {
  const server = await serveTcp((socket) =>
    socket.once('data', () => socket.write(start, () => setTimeout(() => socket.resetAndDestroy(), 20))),
  )
  const answer = await openClient().get(server.url, once)
  expect(answer).toMatchObject({ kind: 'no-reply', code: 'RESET', exchanges: ['e1'] })
})

test.each([
  ['before the answer', ''],
  ['within the headers', 'HTTP/1.1 200 OK\r\nx-a'],
  ['within the body', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n12345'],
  ['within a chunk', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\n12345'],
])('a connection closed %s: RESET', async (_, start) => {
  const server = await serveRaw(start)
  expect(await openClient().get(server.url, once)).toMatchObject({ kind: 'no-reply', code: 'RESET' })
})

test('a server that half closes after the request and never answers: TIMEOUT or RESET, never a hang', async () => {
  const server = await serveTcp((socket) => {
    socket.once('data', () => socket.end())
    socket.allowHalfOpen = true
  })
  const answer = await openClient().get(server.url, { timeoutMs: 2000, ...once })
  expect(answer).toMatchObject({ code: 'RESET' })
})

test.each([
  ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['a status that is none', 'HTTP/1.1 abc OK\r\n\r\n'],
  ['a header without a colon', 'HTTP/1.1 200 OK\r\nbroken\r\n\r\n'],
  ['a length that is none', 'HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n'],
  ['a chunk size that is none', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
])('%s where HTTP was due: NETWORK', async (_, bytes) => {
  const server = await serveRaw(bytes)
  const answer = await openClient().get(server.url, once)
  expect(answer).toMatchObject({ kind: 'no-reply', code: 'NETWORK', message: expect.stringMatching(/\S/) })
})

test('headers without end are refused before memory fills', async () => {
  const server = await serveRaw(`HTTP/1.1 200 OK\r\n${`x-long: ${'a'.repeat(1000)}\r\n`.repeat(1000)}\r\n`)
  expect(await openClient().get(server.url, once)).toMatchObject({ kind: 'no-reply' })
})

test.each(['099', '1000'])('a status that HTTP does not have is told as that: %s', async (status) => {
  const server = await serveRaw(`HTTP/1.1 ${status} Strange\r\ncontent-length: 2\r\n\r\n{}`)
  expect(await openClient().get(server.url, once)).toMatchObject({
    kind: 'no-reply',
    message: expect.stringContaining('does not match the HTTP/1.1 protocol'),
  })
})
