import type { Body, Exchange } from '../schema/report.ts'

/** Keeps every exchange of a run in the order they began. */
export interface Recorder {
  nextId(): string
  record(exchange: Exchange): void
  find(id: string): Exchange | undefined
  exchanges(): Exchange[]
}

/** Characters of headers and bodies kept in a run, some ten times what a run on a healthy platform has. */
const keptInAll = 4 * 1024 * 1024

export function createRecorder(): Recorder {
  const kept = new Map<string, Exchange>()
  let count = 0
  let left = keptInAll
  const record = (exchange: Exchange) => {
    left -= sizeOf(exchange)
    kept.set(exchange.id, left > 0 ? exchange : withoutText(exchange))
  }
  return {
    nextId: () => `e${++count}`,
    record,
    find: (id) => kept.get(id),
    exchanges: () => [...kept.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
  }
}

const sizeOf = ({ request, response }: Exchange): number =>
  request.url.length +
  (request.body?.text?.length ?? 0) +
  (response?.body?.text?.length ?? 0) +
  Object.entries(response?.headers ?? {}).reduce((sum, header) => sum + sizeOfHeader(header), 0)

const sizeOfHeader = ([name, value]: [string, string | string[]]) =>
  name.length + [value].flat().join().length

/** What an exchange keeps when a run has recorded too much: who was asked for what, and the status. */
function withoutText(exchange: Exchange): Exchange {
  const { request, response } = exchange
  const bare = (body: Body | undefined) =>
    body && { body: { bytes: body.bytes, ...(body.sha256 && { sha256: body.sha256 }), truncated: true } }
  const headers = Object.fromEntries(
    Object.entries(response?.headers ?? {}).filter(([name]) =>
      ['content-type', 'server', 'location'].includes(name),
    ),
  )
  return {
    ...exchange,
    request: { method: request.method, url: request.url, headers: request.headers, ...bare(request.body) },
    ...(response && { response: { status: response.status, headers, ...bare(response.body) } }),
  }
}
