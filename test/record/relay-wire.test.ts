/** What the relay does with what clients and servers may put on the wire, told by bare sockets on both sides. */
import { request } from 'node:http'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connections, openConnections } from '../../src/http/connections.ts'
import { createRecorder, type Recorder } from '../../src/http/recorder.ts'
import { type Relay, startRelay } from '../../src/record/relay.ts'
import { createRedactor } from '../../src/redaction/redact.ts'

let upstream: Server
/** What the upstream does with each piece that arrives, given all that arrived on that connection. */
let behave: (socket: Socket, all: string) => void
let connections: Connections
let recorder: Recorder
let relay: Relay
let address: URL

beforeEach(async () => {
  upstream = createServer((socket) => {
    let all = ''
    socket.on('error', () => {})
    socket.on('data', (piece) => {
      all += piece.toString('latin1')
      behave(socket, all)
    })
  })
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`
  connections = openConnections({ connections: 8, connectTimeoutMs: 5_000, env: {} })
  recorder = createRecorder()
  relay = await startRelay({ connections, recorder, redact: createRedactor(), checkId: () => 'record' })
  address = new URL(relay.addressOf(url))
})

afterEach(async () => {
  await relay.close()
  await connections.close()
  upstream.close()
})

const answer = (text: string) => (socket: Socket, all: string) => {
  if (all.includes('\r\n\r\n')) socket.write(text)
}

/** Sends these lines as they are. @returns all that came back until it looks as awaited, or the end */
async function exchange(head: string[], awaited: string): Promise<string> {
  const socket = connect(Number(address.port), '127.0.0.1')
  socket.write([...head, '', ''].join('\r\n'))
  let got = ''
  for await (const piece of socket) {
    got += String(piece)
    if (got.includes(awaited)) break
  }
  socket.destroy()
  await relay.recorded()
  return got
}

const get = () => [`GET ${address.pathname}/a HTTP/1.1`, `Host: ${address.host}`]

describe('an answer on the wire', () => {
  it('keeps its reason, and is given no header that was not there', async () => {
    behave = answer('HTTP/1.1 404 NO SUCH MODEL\r\ncontent-length: 2\r\n\r\n{}')
    const [status, ...headers] = (await exchange(get(), '{}')).split('\r\n')
    expect(status).toBe('HTTP/1.1 404 NO SUCH MODEL')
    // The connection's own header is the relay's affair.
    expect(headers).toEqual(['content-length: 2', 'Connection: keep-alive', '', '{}'])
  })

  it('may name the length of a body that it leaves out', async () => {
    behave = answer('HTTP/1.1 304 Not Modified\r\ncontent-length: 100\r\n\r\n')
    const head = 'HTTP/1.1 304 Not Modified\r\ncontent-length: 100\r\nConnection: keep-alive\r\n\r\n'
    expect(await exchange(get(), '\r\n\r\n')).toBe(head)
    expect(recorder.exchanges()[0]).toMatchObject({ response: { status: 304 } })
  })

  it('that is cut short is the fault of whoever cut it', async () => {
    behave = (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":')
    expect(await exchange(get(), 'never')).toMatch(/\{"a":$/)
    expect(recorder.exchanges()[0]?.error?.code).toBe('RESET')
  })

  it('that a client leaves in the midst of it is no time-out', async () => {
    behave = answer('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"a":')
    await exchange(get(), '{"a":')
    expect(recorder.exchanges()[0]?.error?.code).toBe('CANCELLED')
  })

  it('goes to a client of HTTP/1.0 without chunks', async () => {
    behave = answer('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n')
    const got = await exchange([`GET ${address.pathname}/a HTTP/1.0`], 'never')
    expect(got.toLowerCase()).not.toContain('transfer-encoding')
    expect(got).toMatch(/\r\n\r\n\{\}$/)
  })

  it('to HEAD tells a length and has no body', async () => {
    behave = answer('HTTP/1.1 200 OK\r\ncontent-length: 12345\r\n\r\n')
    const head = [`HEAD ${address.pathname}/a HTTP/1.1`, `Host: ${address.host}`]
    expect(await exchange(head, '\r\n\r\n')).toContain('content-length: 12345')
    expect(recorder.exchanges()[0]?.response).toMatchObject({ status: 200 })
  })
})

describe('a request on the wire', () => {
  it('keeps the Host that its client wrote itself', async () => {
    let seen = ''
    behave = (socket, all) => {
      seen = all
      answer('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}')(socket, all)
    }
    await exchange([`GET ${address.pathname}/a HTTP/1.1`, 'Host: registry.test'], '{}')
    expect(seen.match(/^host: .*$/gim)).toEqual(['host: registry.test'])
    expect(recorder.exchanges()[0]?.request.headers.host).toBe('registry.test')
  })

  it('with a long head is the server’s to take or to refuse', async () => {
    let seen = 0
    behave = (socket, all) => {
      seen = all.length
      answer('HTTP/1.1 431 Too Large\r\ncontent-length: 2\r\n\r\n{}')(socket, all)
    }
    const status = await exchange([...get(), `Authorization: Bearer ${'x'.repeat(200_000)}`], '{}')
    expect(status).toMatch(/^HTTP\/1.1 431 Too Large\r\n/)
    expect(seen).toBeGreaterThan(200_000)
    expect(recorder.exchanges()[0]).toMatchObject({ response: { status: 431 } })
  })

  it('that asks to change the protocol goes on as an ordinary one', async () => {
    let seen = ''
    behave = (socket, all) => {
      seen = all
      answer('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}')(socket, all)
    }
    await exchange([...get(), 'Connection: Upgrade', 'Upgrade: websocket'], '{}')
    expect(seen.toLowerCase()).not.toContain('websocket')
    expect(recorder.exchanges()[0]).toMatchObject({ response: { status: 200 } })
  })

  it('is sent to its end though the answer came before', async () => {
    // As nginx does with a body that is larger than it takes: it reads on for a while, and throws away what it reads.
    const refusal = 'HTTP/1.1 413 Too Large\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}'
    behave = (socket) => void (socket.writableEnded || socket.end(refusal))
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const outgoing = request(`${address.href}/model`, { method: 'PUT' })
      outgoing.once('error', reject)
      // A client like Python's, which looks at the answer after its last byte.
      outgoing.once('response', (response) => outgoing.once('finish', () => resolve(response.statusCode)))
      outgoing.setHeader('content-length', 64 * 1024 * 1024)
      outgoing.end(Buffer.alloc(64 * 1024 * 1024))
    })
    expect(status).toBe(413)
    await relay.recorded()
    // Its size is what the client announced, and there is no hash of a part.
    expect(recorder.exchanges()[0]).toMatchObject({ response: { status: 413 } })
    expect(recorder.exchanges()[0]?.request.body).toEqual({ bytes: 64 * 1024 * 1024, truncated: true })
  })

  it('that its client breaks off is no time-out, as a wait for the answer is', async () => {
    const put = [`PUT ${address.pathname}/a HTTP/1.1`, `Host: ${address.host}`, 'Content-Length: 4']
    const arrived = (part: string) =>
      new Promise<void>((resolve) => {
        behave = (_, all) => void (all.endsWith(part) && resolve())
      })
    for (const body of ['ab', 'abcd']) {
      const whole = arrived(`\r\n\r\n${body}`)
      const socket = connect(Number(address.port), '127.0.0.1')
      socket.write([...put, '', body].join('\r\n'))
      await whole
      socket.destroy()
      await relay.recorded()
    }
    expect(recorder.exchanges().map(({ error }) => error?.code)).toEqual(['CANCELLED', 'TIMEOUT'])
  })

  it('that waits to be asked for its body is asked', async () => {
    behave = (socket, all) => {
      if (all.endsWith('body!')) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}')
    }
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { expect: '100-continue', 'content-length': 5 }
      const outgoing = request(`${address.href}/a`, { method: 'PUT', headers })
      outgoing.once('error', reject)
      outgoing.once('continue', () => outgoing.end('body!'))
      outgoing.once('response', async (response) => resolve(String((await response.toArray())[0])))
      outgoing.flushHeaders()
    })
    expect(text).toBe('{}')
  })
})
