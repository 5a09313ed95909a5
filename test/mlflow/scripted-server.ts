import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Connected, connect } from './connect.ts'

export interface Received {
  method: string
  /** Path and query exactly as sent. */
  url: string
  text: string
}

/** What the server says: a JSON value or text, with status 200 where none is named; `lost` drops the connection. */
export type Said = { status?: number; type?: string; json?: unknown; text?: string } | 'lost'

export interface Scripted extends Connected {
  url: string
  received: Received[]
}

/** Runs `use` with the product's client on an HTTP server that answers whatever `say` returns. */
export async function withServer(
  say: (request: Received, index: number) => Said,
  use: (scripted: Scripted) => Promise<void>,
): Promise<void> {
  const received: Received[] = []
  const server = createServer(async (incoming, outgoing) => {
    let text = ''
    for await (const chunk of incoming) text += chunk
    const request = { method: incoming.method ?? '', url: incoming.url ?? '', text }
    received.push(request)
    const said = say(request, received.length - 1)
    if (said === 'lost') return void incoming.socket.destroy()
    const body = said.text ?? JSON.stringify(said.json ?? {})
    const type = said.type ?? (said.text === undefined ? 'application/json' : 'text/html')
    outgoing.writeHead(said.status ?? 200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const connected = connect(url, '/api', { backoff: () => 0 })
  try {
    await use({ ...connected, url, received })
  } finally {
    await connected.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
