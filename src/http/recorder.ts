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
/** Characters of one answer's headers; no client needs more, and every exchange could bring them. */
const keptOfHeaders = 8 * 1024

export function createRecorder(): Recorder {
  const kept = new Map<string, Exchange>()
  let count = 0
  let left = keptInAll
  const record = (exchange: Exchange) => {
    const bounded = withFewHeaders(exchange)
    left -= sizeOf(bounded)
    kept.set(exchange.id, left > 0 ? bounded : withoutText(bounded))
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

/** The first headers, as many as there is room for; those that tell who answered come first in practice. */
function withFewHeaders(exchange: Exchange): Exchange {
  const { response } = exchange
  if (!response) return exchange
  let room = keptOfHeaders
  const headers = Object.entries(response.headers).filter((one) => {
    room -= sizeOfHeader(one)
    return room >= 0
  })
  const left = Object.keys(response.headers).length - headers.length
  if (left === 0) return exchange
  const note = ['x-not-recorded', `${left} more headers`] as const
  return { ...exchange, response: { ...response, headers: Object.fromEntries([...headers, note]) } }
}

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
