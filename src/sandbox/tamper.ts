import { Readable } from 'node:stream'
import { type Call, headerOf, type Reply, readBody } from './call.ts'

/** Ways in which a broken layer changes what passes through it. */

/** An answer that never comes. */
export const never = (): Promise<Reply> => new Promise(() => {})

export function withoutHeaders(call: Call, ...names: string[]): Call {
  const headers = Object.entries(call.headers).filter(([name]) => !names.includes(name))
  return { ...call, headers: Object.fromEntries(headers) }
}

/** The call with only the first `share` of its body, and a length that fits. */
export function withBodyShare(call: Call, share: number): Call {
  const keep = Math.floor(Number(call.headers['content-length'] ?? 0) * share)
  const headers = { ...call.headers, 'content-length': String(keep) }
  delete headers['transfer-encoding']
  return { ...call, headers, body: Readable.from(firstBytes(call.body, keep)) }
}

/** Yields `keep` bytes but reads to the end: a caller still sending must not be cut off. */
async function* firstBytes(body: Readable, keep: number): AsyncGenerator<Buffer> {
  let left = keep
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (left > 0) yield chunk.subarray(0, left)
    left -= chunk.length
  }
}

export function withoutBody(call: Call): Call {
  call.body.resume()
  return { ...withoutHeaders(call, 'content-length', 'transfer-encoding'), body: Readable.from([]) }
}

/** Reads the first half of the body, then resets the connection. */
export async function resetMidway(call: Call): Promise<Reply> {
  const half = Number(call.headers['content-length'] ?? 0) / 2
  let seen = 0
  for await (const chunk of call.body as AsyncIterable<Buffer>) {
    seen += chunk.length
    if (seen >= half) break
  }
  call.disconnect()
  return never()
}

/** The reply with its JSON text rewritten; other content types pass untouched. */
export async function rewriteJson(reply: Reply, change: (text: string) => string): Promise<Reply> {
  if (!headerOf(reply, 'content-type').startsWith('application/json')) return reply
  const body = change((await readBody(reply.body)).toString())
  return { ...reply, headers: reply.headers.filter(([name]) => name !== 'content-length'), body }
}
