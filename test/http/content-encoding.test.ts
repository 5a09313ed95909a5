import { randomBytes } from 'node:crypto'
import * as zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { acceptEncoding } from '../../src/http/content-encoding.ts'
import { answerLimit } from '../../src/http/receive-body.ts'
import { openClient, serve, until } from './servers.ts'

const json = '{"message":"größer als nichts"}'

const { zstdCompressSync } = zlib as { zstdCompressSync?: (data: Uint8Array, options?: object) => Buffer }

/** As servers pack on the fly: the best that Brotli can do takes a hundred times as long. */
const brotli = (plain: Buffer) =>
  zlib.brotliCompressSync(plain, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })

/** Every encoding that is undone, and other spellings of the same. */
const encodings: Record<string, (plain: Buffer) => Buffer> = {
  gzip: (plain) => zlib.gzipSync(plain),
  'x-gzip': (plain) => zlib.gzipSync(plain),
  GZip: (plain) => zlib.gzipSync(plain),
  deflate: (plain) => zlib.deflateSync(plain),
  'deflate ': (plain) => zlib.deflateRawSync(plain),
  br: brotli,
  identity: (plain) => plain,
  'br, gzip': (plain) => zlib.gzipSync(brotli(plain)),
  ...(zstdCompressSync ? { zstd: (plain: Buffer) => zstdCompressSync(plain) } : {}),
}

const serveEncoded = (encoding: string, body: Uint8Array) =>
  serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body))

/** Never ends, so that nothing but the client closes the connection. */
const serveUnfinished = (encoding: string, body: Uint8Array) =>
  serve((_, response) => void response.writeHead(200, { 'content-encoding': encoding }).write(body))

test('the encodings that the stock client can undo are asked for', async () => {
  let asked: unknown
  const server = await serve((request, response) => {
    asked = request.headers['accept-encoding']
    response.end()
  })
  await openClient().get(server.url)
  expect(asked).toBe(acceptEncoding)
  expect(acceptEncoding).toBe('gzip, deflate')
})

test.each(Object.entries(encodings))('%s is undone', async (encoding, encode) => {
  const server = await serveEncoded(encoding, encode(Buffer.from(json)))
  const { get, recorder } = openClient()
  expect(await get(server.url)).toMatchObject({ status: 200, text: json, json: JSON.parse(json) })
  expect(recorder.exchanges()[0]?.response?.body).toMatchObject({
    text: json,
    bytes: Buffer.byteLength(json),
  })
})

test.each(Object.entries(encodings))(
  'a download in %s arrives as it was stored',
  async (encoding, encode) => {
    const stored = randomBytes(300_000)
    const server = await serveEncoded(encoding, encode(stored))
    const got: Uint8Array[] = []
    const sink = () => (chunk: Uint8Array) => void got.push(Buffer.from(chunk))
    expect(await openClient().get(server.url, { sink })).toMatchObject({ status: 200 })
    expect(Buffer.concat(got).equals(stored)).toBe(true)
  },
)

test.each(['gzip', 'deflate', 'br', ...(zstdCompressSync ? ['zstd'] : [])])(
  'a body that is no %s although its header says so is no answer, and the connection is closed',
  async (encoding) => {
    const server = await serveUnfinished(encoding, Buffer.from(`\x00${json}`))
    expect(await openClient().get(server.url)).toMatchObject({
      kind: 'no-reply',
      code: 'UNDECODABLE',
      exchanges: ['e1'],
      message: expect.stringContaining(`the body is no ${encoding} although its header says so`),
    })
    await until(() => server.sockets.every((socket) => socket.destroyed))
  },
)

test.each(['compress', 'aes128gcm', 'gzip, gzip, gzip', 'br, br', '__proto__'])(
  '%s is not undone',
  async (encoding) => {
    const server = await serveUnfinished(encoding, Buffer.from(json))
    expect(await openClient().get(server.url)).toMatchObject({ kind: 'no-reply', code: 'UNDECODABLE' })
    await until(() => server.sockets.every((socket) => socket.destroyed))
  },
)

test('a compressed body cut off on the way is a connection cut off, not a damaged encoding', async () => {
  const whole = zlib.gzipSync(randomBytes(100_000))
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': whole.length })
    response.write(whole.subarray(0, 50_000), () => response.destroy())
  })
  expect(await openClient().get(server.url, { idempotent: false })).toMatchObject({ code: 'RESET' })
})

test('an empty body is empty however it is said to be encoded', async () => {
  const server = await serve((_, response) => response.writeHead(401, { 'content-encoding': 'gzip' }).end())
  expect(await openClient().get(server.url)).toMatchObject({ status: 401, text: '' })
})

test.each(Object.entries(encodings))(
  'of a bomb in %s no more than the limit is unpacked',
  async (encoding, encode) => {
    const bomb = encode(Buffer.alloc(4_000_000, ' '))
    const server = await serveEncoded(encoding, bomb)
    const { get, recorder } = openClient()
    const answer = await get(server.url)
    expect(answer).toMatchObject({ kind: 'reply', status: 200, cut: true })
    const recorded = recorder.exchanges()[0]?.response?.body
    expect(recorded).toMatchObject({ truncated: true })
    // The chunk in which the limit was passed counts in whole.
    expect(recorded?.bytes).toBeLessThan(answerLimit + 200_000)
  },
)

test.each(Object.entries(encodings))(
  'of a bomb in %s that never ends the connection is closed, and a download of it goes on',
  async (encoding, encode) => {
    const bomb = encode(Buffer.alloc(4_000_000, ' '))
    const endless = await serveUnfinished(encoding, bomb)
    expect(await openClient().get(endless.url)).toMatchObject({ kind: 'reply', cut: true })
    await until(() => endless.sockets.every((socket) => socket.destroyed))
    const server = await serveEncoded(encoding, bomb)
    let bytes = 0
    const sink = () => (chunk: Uint8Array) => {
      bytes += chunk.length
    }
    expect(await openClient().get(server.url, { sink })).toMatchObject({ status: 200 })
    expect(bytes).toBe(4_000_000)
  },
)

test('what takes much memory to undo is undone one after the other, also after one that never ends', async () => {
  const unfinished = await serveUnfinished('br', brotli(randomBytes(100_000)).subarray(0, 50_000))
  const server = await serveEncoded('br', zlib.brotliCompressSync(json))
  const { get } = openClient()
  const [first, ...others] = await Promise.all([
    get(unfinished.url, { timeoutMs: 300 }),
    ...[1, 2, 3].map(() => get(server.url)),
  ])
  expect(first).toMatchObject({ kind: 'no-reply', code: 'TIMEOUT' })
  for (const one of others) expect(one).toMatchObject({ status: 200, text: json })
})

const windows: Record<string, (data: Buffer, window: number) => Buffer> = {
  br: (data, window) =>
    zlib.brotliCompressSync(data, {
      params: { [zlib.constants.BROTLI_PARAM_LGWIN]: window, [zlib.constants.BROTLI_PARAM_QUALITY]: 1 },
    }),
  // `ZSTD_c_windowLog`
  ...(zstdCompressSync
    ? { zstd: (data: Buffer, window: number) => zstdCompressSync(data, { params: { 101: window } }) }
    : {}),
}

test.each(Object.entries(windows))(
  '%s is undone with a window of 4 MiB, and not with a larger one',
  async (encoding, encode) => {
    const text = randomBytes(9_000_000)
    const read = async (window: number) => {
      const server = await serveEncoded(encoding, encode(text, window))
      return openClient().get(server.url)
    }
    expect(await read(22)).toMatchObject({ status: 200, cut: true })
    expect(await read(23)).toMatchObject({ kind: 'no-reply', code: 'UNDECODABLE' })
  },
)
