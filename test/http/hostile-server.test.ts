import type { IncomingMessage, ServerResponse } from 'node:http'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Answer } from '../../src/http/exchange.ts'
import type { Recorder } from '../../src/http/recorder.ts'
import { expectNoPartOf, someKey, spellings } from '../redaction/secrets.ts'
import { certificateMaker } from './certificates.ts'
import { openClient, serve, serveRaw, serveTcp, serveTls } from './servers.ts'

const headers = { authorization: `Bearer ${someKey}`, 'x-api-key': someKey }

function expectNoKey(answer: Answer, recorder: Recorder): void {
  expect(recorder.exchanges()).not.toEqual([])
  expectNoPartOf(someKey, JSON.stringify(recorder.exchanges()))
  expectNoPartOf(someKey, JSON.stringify(answer))
}

/** What HTTP lets a header value hold. */
const headerSafe = (text: string) => text.replaceAll('\0', '')

test.each(Object.entries(spellings))('no echo shows the key spelled: %s', async (_, spell) => {
  const echo = spell(someKey)
  const server = await serve((request: IncomingMessage, response: ServerResponse) => {
    const value = headerSafe(echo)
    response.writeHead(request.url === '/redirect' ? 307 : 401, headerSafe(`No ${someKey}`), {
      location: `/next?hint=${value}&token=${value}`,
      'www-authenticate': `Bearer realm="${value}"`,
      'set-cookie': [`session=${value}`, `b=${value}; Path=/`],
      'x-echo': value,
      authorization: `Bearer ${value}`,
      trailer: 'x-trailing',
    })
    response.addTrailers({ 'x-trailing': value })
    response.end(
      request.url === '/json'
        ? JSON.stringify({ [echo]: { message: [`bad key ${echo}`] } })
        : `<p>${echo}</p>`,
    )
  })
  const { get, send, recorder } = openClient()
  for (const path of ['/json', '/html', '/redirect']) {
    expectNoKey(await get(server.url + path, { headers }), recorder)
  }
  const body = Buffer.from(JSON.stringify({ key: echo }))
  expectNoKey(await send({ method: 'POST', url: server.url, headers, body }), recorder)
  const inUrl = encodeURIComponent(someKey)
  expectNoKey(await get(`${server.url}/${inUrl}?q=${inUrl}`, { headers }), recorder)
})

test('what is sent is recorded by scheme and name only', async () => {
  const server = await serve((_, response) => response.end('{}'))
  const { get, recorder } = openClient()
  await get(server.url, { headers })
  const sent = recorder.exchanges()[0]?.request.headers
  expect(sent).toMatchObject({ authorization: 'Bearer ***api-key***', 'x-api-key': '***api-key***' })
})

test('the server itself gets the key as it is', async () => {
  const seen: unknown[] = []
  const server = await serve((request, response) => {
    seen.push(request.headers.authorization, request.headers['x-api-key'])
    response.end()
  })
  await openClient().get(server.url, { headers })
  expect(seen).toEqual([`Bearer ${someKey}`, someKey])
})

test('an echo in chunks that split the key shows no part of it', async () => {
  const server = await serve(async (_, response) => {
    for (const character of `"${someKey}"`) {
      response.write(character)
      await new Promise((resolve) => setImmediate(resolve))
    }
    response.end()
  })
  const { get, recorder } = openClient()
  const answer = await get(server.url, { headers })
  expectNoKey(answer, recorder)
  expect(answer).toMatchObject({ json: '***api-key***' })
})

test('an echo throughout a large answer shows no part of it', async () => {
  const server = await serve((_, response) => response.end(`${someKey} `.repeat(6_000)))
  const { get, recorder } = openClient()
  const answer = await get(server.url, { headers })
  expect(answer).toMatchObject({ kind: 'reply', text: '***api-key*** '.repeat(6_000) })
  expect(JSON.stringify(recorder.exchanges())).not.toContain(someKey)
})

const malformed: Record<string, string> = {
  'a status line that is the key': `${someKey}\r\n\r\n`,
  'a version that is the key': `HTTP/${someKey} 200 OK\r\n\r\n`,
  'a status that is the key': `HTTP/1.1 ${someKey} OK\r\n\r\n`,
  'a reason that is the key': `HTTP/1.1 401 ${someKey}\r\ncontent-length: 0\r\n\r\n`,
  'a broken header': `HTTP/1.1 200 OK\r\n${someKey} x: y\r\n\r\n`,
  'a length that is the key': `HTTP/1.1 200 OK\r\ncontent-length: ${someKey}\r\n\r\n`,
  'a chunk size that is the key': `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${someKey}\r\n`,
  'a body cut off in the key': `HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n${someKey}`,
  'two lengths': `HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n${someKey}`,
  'a hundred continues': `${`HTTP/1.1 100 ${someKey}\r\n\r\n`.repeat(100)}HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n`,
}
test.each(Object.entries(malformed))('%s shows no part of the key', async (_, answer) => {
  const server = await serveRaw(answer)
  const { send, recorder } = openClient()
  expectNoKey(await send({ method: 'POST', url: server.url, headers }), recorder)
})

test('bytes that are no HTTP at all are an answer too, never an exception', async () => {
  let bytes = Buffer.alloc(0)
  const server = await serveTcp((socket) => socket.once('data', () => socket.end(bytes)))
  const { send, recorder } = openClient()
  const start = fc.constantFrom('', 'HTTP/1.1 ', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 200 OK\r\n\r\n')
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (first, rest) => {
      bytes = Buffer.concat([Buffer.from(first), rest, Buffer.from(someKey)])
      expectNoKey(await send({ method: 'POST', url: server.url, headers }), recorder)
    }),
    { numRuns: 50 },
  )
})

test.each([
  ['a name that does not resolve', `http://${someKey.replaceAll('_', '-')}.invalid/${someKey}`],
  ['no URL', `${someKey}`],
  ['a scheme of its own', `${someKey.replaceAll('_', '-')}://host/`],
  ['userinfo', `http://${someKey}:x@127.0.0.1:1/`],
])('the error about %s shows no part of the key', async (_, url) => {
  const { send, recorder } = openClient()
  const answer = await send({ method: 'POST', url, headers })
  expect(answer.kind).toBe('no-reply')
  expect(JSON.stringify([answer, recorder.exchanges()])).not.toContain(someKey)
})

test('a header value that HTTP forbids is refused without showing it', async () => {
  const { send, recorder } = openClient()
  const answer = await send({
    method: 'POST',
    url: 'http://127.0.0.1:1',
    headers: { 'x-api-key': `${someKey}\n` },
  })
  expect(answer).toMatchObject({ kind: 'no-reply' })
  expectNoKey(answer, recorder)
})

test('a certificate that names the key in its other names shows no part of it', async () => {
  const { make, remove } = certificateMaker()
  onTestFinished(remove)
  const part = someKey.slice('hk_live_'.length)
  const certificate = make(`DNS:${part}.example,DNS:elsewhere.example`)
  const server = await serveTls(certificate, (_, response) => response.end())
  const { get, recorder } = openClient({ caFile: certificate.file })
  const answer = await get(`https://localhost:${server.port}`, { headers })
  expect(answer).toMatchObject({ code: 'TLS', message: expect.stringContaining('elsewhere.example') })
  expectNoKey(answer, recorder)
})

test.each<[string, (one: string, other: string) => ServerAnswer]>([
  ['two fields', (one, other) => ({ body: JSON.stringify({ first: one, second: other }) })],
  ['two fields, the second half first', (one, other) => ({ body: JSON.stringify([other, { one }]) })],
  ['two headers', (one, other) => ({ headers: { 'x-one': one, 'x-two': other } })],
  ['a cookie and its path', (one, other) => ({ headers: { 'set-cookie': `${one}=1; Path=/${other}` } })],
  [
    'an address and its query',
    (one, other) => ({ headers: { location: `/${one}/?next=%2F${other}#${one}` } }),
  ],
  [
    'a language and a server',
    (one, other) => ({ headers: { 'content-language': one, server: `${other}/1.0` } }),
  ],
])('a key in halves shows neither of them: %s', async (_, told) => {
  const half = someKey.length / 2
  const { headers: more = {}, body = '' } = told(someKey.slice(0, half), someKey.slice(half))
  const server = await serve((__, response) => response.writeHead(302, more).end(body))
  const { get, recorder } = openClient()
  expectNoKey(await get(server.url, { headers }), recorder)
})

interface ServerAnswer {
  headers?: Record<string, string>
  body?: string
}
