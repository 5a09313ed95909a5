/** Answers that HTTP libraries of servers would not send, written byte by byte, and most of them without end. */
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface Wire {
  /** Written once. */
  head: string
  /** Written again and again while the other end takes it. */
  rest?: string | ((at: number) => string)
}

const ok = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const chunked = `${ok}transfer-encoding: chunked\r\n\r\n`
const whole = (body: string) => `${ok}content-length: ${body.length}\r\n\r\n${body}`

export const wires: Record<string, Wire> = {
  'headers without end': { head: ok, rest: (at) => `x-${at}: ${'v'.repeat(40)}\r\n` },
  'a hundred thousand headers': { head: `${ok}${'a: b\r\n'.repeat(100_000)}content-length: 2\r\n\r\n{}` },
  'ten thousand cookies': {
    head: `${ok}${'set-cookie: a=b; Path=/\r\n'.repeat(10_000)}content-length: 2\r\n\r\n{}`,
  },
  'a header without end': { head: `${ok}x: `, rest: 'v'.repeat(65_536) },
  'a reason without end': { head: 'HTTP/1.1 200 ', rest: 'O'.repeat(65_536) },
  'early hints without end': {
    head: '',
    rest: 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'.repeat(1_000),
  },
  '100 Continue without end': { head: '', rest: 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(1_000) },
  'trailers without end': {
    head: `${chunked}2\r\n{}\r\n0\r\n`,
    rest: (at) => `x-${at}: ${'v'.repeat(40)}\r\n`,
  },
  'a chunk extension without end': { head: `${chunked}2;a=`, rest: 'v'.repeat(65_536) },
  'an extension for each of many chunks': {
    head: chunked,
    rest: `1;a=${'v'.repeat(100)}\r\n \r\n`.repeat(500),
  },
  'chunks of one byte': { head: chunked, rest: '1\r\n \r\n'.repeat(10_000) },
  'a second answer behind the first': {
    head: `${whole('{}')}${whole('{"experiment_id":"1","is_valid":true,"status":"ok"}')}`,
  },
  'answers without end, unasked': { head: whole('{}'), rest: whole('{"status":"ok"}').repeat(500) },
  'two lengths': { head: `${ok}content-length: 2\r\ncontent-length: 40\r\n\r\n{}${' '.repeat(38)}` },
  'a length and chunks': {
    head: `${ok}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  },
  'a protocol of its own': {
    head: 'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    rest: 'x'.repeat(65_536),
  },
  'no HTTP': { head: '', rest: '\0\u0001\u0002SSH-2.0-x\r\n'.repeat(1_000) },
}

/** Answers every request on a connection with the same bytes. */
export async function startWire({ head, rest }: Wire): Promise<{ url: string; close(): void }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let at = 0
    const pump = () => {
      if (rest === undefined || socket.destroyed) return
      while (socket.write(typeof rest === 'string' ? rest : rest(at++), 'latin1'))
        if (at % 1_000 === 999) break
      if (!socket.writableNeedDrain) setImmediate(pump)
    }
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    socket.on('drain', pump)
    socket.on('data', () => {
      socket.write(head, 'latin1')
      pump()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
