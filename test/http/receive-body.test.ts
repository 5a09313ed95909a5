import { expect, test } from 'vitest'
import type { Reply } from '../../src/http/exchange.ts'
import { answerLimit } from '../../src/http/receive-body.ts'
import { expectNoPartOf, someKey } from '../redaction/secrets.ts'
import { openClient, serve, until } from './servers.ts'

/** Sends `text` for as long as anybody listens. */
const serveEndless = (text: string) =>
  serve((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(text));
    }
    response.on('drain', more)
    more()
  })

test('of an endless answer the beginning is seen, and the connection is closed', async () => {
  const server = await serveEndless('<p>Sign in</p>'.repeat(1000))
  const { get, recorder } = openClient()
  const answer = (await get(server.url)) as Reply
  expect(answer).toMatchObject({ kind: 'reply', status: 200, cut: true, json: undefined, exchanges: ['e1'] })
  expect(answer.text.slice(0, 14)).toBe('<p>Sign in</p>')
  expect(answer.text.length).toBeLessThan(answerLimit)
  expect(recorder.exchanges()[0]?.response?.body).toMatchObject({ truncated: true })
  expect(recorder.exchanges()[0]?.response?.body).not.toHaveProperty('sha256')
  await until(() => server.sockets.every((socket) => socket.destroyed))
})

test('no part of a key shows at the end of what is seen', async () => {
  for (const fill of [7, 8, 9, 10]) {
    const server = await serveEndless(`${'x'.repeat(fill)}${someKey}`)
    const { get, recorder } = openClient()
    const answer = (await get(server.url)) as Reply
    expectNoPartOf(someKey, answer.text)
    expectNoPartOf(someKey, JSON.stringify(recorder.exchanges()))
  }
})

test('an answer of just the limit is read whole', async () => {
  const server = await serve((_, response) => response.end(Buffer.alloc(answerLimit, ' ')))
  const answer = (await openClient().get(server.url)) as Reply
  expect(answer).toMatchObject({ kind: 'reply', status: 200, cut: false })
  expect(answer.text.length).toBe(answerLimit)
})

test('a request says itself how much its answer may be', async () => {
  const server = await serve((_, response) => response.end(`"${'x'.repeat(2 * answerLimit)}"`))
  const { get } = openClient()
  expect(await get(server.url)).toMatchObject({ cut: true })
  expect(await get(server.url, { answerLimit: 4 * answerLimit })).toMatchObject({
    cut: false,
    json: 'x'.repeat(2 * answerLimit),
  })
})

test('a download beyond its limit is stopped there', async () => {
  const server = await serveEndless('x'.repeat(60_000))
  let bytes = 0
  const sink = () => (chunk: Uint8Array) => {
    bytes += chunk.length
  }
  const answer = await openClient().get(server.url, { sink, answerLimit: 1_000_000 })
  expect(answer).toMatchObject({ kind: 'no-reply', code: 'TOO_LARGE' })
  expect(bytes).toBeLessThanOrEqual(1_000_000)
})

test.each([
  ['/model/MLmodel', 'text/html; charset=utf-8', '<p>Sign in</p>'],
  ['/model/MLmodel', 'application/octet-stream', ''],
  ['/report.html', 'text/html', ''],
])('of a download at %s, a page in %s is kept as %j', async (path, type, kept) => {
  const server = await serve((_, response) =>
    response.writeHead(200, { 'content-type': type }).end('<p>Sign in</p>'),
  )
  let bytes = 0
  const sink = () => (chunk: Uint8Array) => {
    bytes += chunk.length
  }
  expect(await openClient().get(`${server.url}${path}`, { sink })).toMatchObject({ text: kept })
  expect(bytes).toBe(14)
})

test('JSON that would cost too much is text', async () => {
  const heavy = `[${'{},'.repeat(80_000)}{}]`
  const server = await serve((_, response) => response.end(heavy))
  const answer = (await openClient().get(server.url)) as Reply
  expect(answer).toMatchObject({ cut: false, json: undefined })
  expect(answer.text).toBe(heavy)
})

test('more headers than a client can take are no answer', async () => {
  const server = await serve((_, response) =>
    response.writeHead(200, { 'x-long': 'x'.repeat(100_000) }).end(),
  )
  expect(await openClient().get(server.url)).toMatchObject({
    kind: 'no-reply',
    code: 'TOO_LARGE',
    exchanges: ['e1'],
  })
})
