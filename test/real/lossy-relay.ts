/**
 * A relay in front of a real server that loses one message on request, as networks do.
 */
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What happens to the next matching request. `request`: it never reaches the server. `answer`: the server does
 * the work and its answer is lost. `gateway`: as `answer`, but a 504 comes back as from a load balancer.
 */
export type Loss = 'request' | 'answer' | 'gateway'

export interface LossyRelay {
  /** Origin of the relay. */
  url: string
  /** Loses the next request whose method and path are `METHOD …/endpoint`. */
  loseNext(loss: Loss, method: string, endpoint: string): void
  /** How often a request of that method and endpoint reached the relay and the server behind it. */
  seen(method: string, endpoint: string): { received: number; forwarded: number }
  stop(): Promise<void>
}

/** Starts a relay on 127.0.0.1 in front of `upstream`, an http origin. */
export async function startLossyRelay(upstream: string): Promise<LossyRelay> {
  const target = new URL(upstream)
  const agent = new Agent({ keepAlive: false })
  const received: string[] = []
  const forwarded: string[] = []
  let pending: { loss: Loss; wanted: string } | undefined

  const server = createServer(async (incoming, outgoing) => {
    const call = `${incoming.method} ${incoming.url?.split('?')[0]}`
    const loss = pending && isCall(call, pending.wanted) ? pending.loss : undefined
    if (loss) pending = undefined
    received.push(call)
    const body = await wholeBody(incoming)
    if (loss === 'request') return void incoming.socket.destroy()
    forwarded.push(call)
    const answer = await forward(agent, target, incoming, body).catch(() => undefined)
    if (loss === 'gateway') return void outgoing.writeHead(504, { 'content-type': 'text/html' }).end('<html>')
    if (loss === 'answer' || !answer) return void incoming.socket.destroy()
    deliver(answer, outgoing)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))

  const count = (calls: string[], wanted: string) => calls.filter((call) => isCall(call, wanted)).length
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseNext: (loss, method, endpoint) => {
      pending = { loss, wanted: `${method} ${endpoint}` }
    },
    seen: (method, endpoint) => ({
      received: count(received, `${method} ${endpoint}`),
      forwarded: count(forwarded, `${method} ${endpoint}`),
    }),
    stop: async () => {
      agent.destroy()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

/** `POST /api/2.0/mlflow/runs/create` is the call `POST runs/create`. */
function isCall(call: string, wanted: string): boolean {
  const [method, path = ''] = call.split(' ')
  const [wantedMethod, endpoint] = wanted.split(' ')
  return method === wantedMethod && path.endsWith(`/${endpoint}`)
}

async function wholeBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}

interface WholeAnswer {
  head: IncomingMessage
  body: Buffer
}

/** Resolves when the server's answer is complete, that is, when it has done its work. */
function forward(agent: Agent, target: URL, incoming: IncomingMessage, body: Buffer): Promise<WholeAnswer> {
  const { method = 'GET', url = '/', headers } = incoming
  return new Promise((resolve, reject) => {
    const options = { agent, host: target.hostname, port: target.port, method, path: url, headers }
    request(options, (head) => wholeBody(head).then((body) => resolve({ head, body }), reject))
      .once('error', reject)
      .end(body)
  })
}

function deliver({ head, body }: WholeAnswer, outgoing: ServerResponse): void {
  const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...headers } = head.headers
  outgoing.writeHead(head.statusCode ?? 502, { ...headers, 'content-length': body.length }).end(body)
}
