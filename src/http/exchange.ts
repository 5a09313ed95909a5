import { parseBeginning } from '../text/json.ts'

/** What to send. Credentials travel in `headers` and never in the URL. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD'
  url: string
  headers?: Record<string, string>
  body?: RequestBody
  /** True where sending twice does no more than sending once, whatever the method; defaults by method. */
  idempotent?: boolean
  /** Milliseconds until the whole answer must be there; the client's default otherwise. */
  timeoutMs?: number
  /** Bytes of the answer that are read, decoded; a few hundred KiB otherwise, and as many as come for a sink. */
  answerLimit?: number
  /** True where a refusal for the moment is worth few attempts: it is an answer in itself. */
  fewAttempts?: boolean
  /** Opened for each attempt; receives the bytes of a 200 instead of memory: for downloads of any size. */
  sink?: () => (chunk: Uint8Array) => void
}

/** Bytes in memory, or a stream of known length: MLflow 3.3 to 3.14 stores a chunked upload as an empty file. */
export type RequestBody = Uint8Array | { bytes: number; open: () => AsyncIterable<Uint8Array> }

interface Attempted {
  /** Of every attempt, in order. */
  exchanges: string[]
  /** True where an attempt before the last may have done its work: only a rate limit says that nothing was done. */
  inDoubt?: boolean
  /** True where one of those may still be at work: nobody answered it, or somebody who gave up on it. */
  underWay?: boolean
  /** The address that answered, where a redirect was followed to it. */
  movedTo?: string
}

/** The server answered, whatever it said. */
export interface Reply extends Attempted {
  kind: 'reply'
  status: number
  headers: Record<string, string | string[]>
  /** Where the server said that the file lies, with its signature: for the next request, and never to be shown. */
  storedAt?: () => string
  /** Media type in lower case without parameters, or '' where none was sent. */
  contentType: string
  text: string
  /** True where the answer was longer than its limit: `text` is its beginning, and the rest was not read. */
  cut?: boolean
  /** The parsed body, anew at each look; undefined where it is not JSON, was cut, or would cost too much. */
  json: unknown
}

/** Nothing usable came back; the code says how far the request got. */
export interface NoReply extends Attempted {
  kind: 'no-reply'
  code: NoReplyCode
  message: string
  /** True where no attempt was given the full request time-out, since the host was known to be silent. */
  cutShort?: boolean
}

/**
 * Why there is no answer. PROXY_ speaks of the caller's own forward proxy: nothing connects to it, it wants a login, it
 * refuses, it says that it cannot reach the host (whose name may be one that only this network knows), or it is none.
 */
export const noReplyCodes = [
  'DNS',
  'REFUSED',
  'TLS',
  'RESET',
  'TIMEOUT',
  'TOO_LARGE',
  'UNDECODABLE',
  'PROXY_UNREACHABLE',
  'PROXY_AUTH',
  'PROXY_REFUSED',
  'PROXY_CANNOT_REACH',
  'PROXY_BROKEN',
  'NETWORK',
  'CANCELLED',
] as const
export type NoReplyCode = (typeof noReplyCodes)[number]

/** An HTTP outcome is data: nothing in this layer throws because a server misbehaved. */
export type Answer = Reply | NoReply

/** What JSON tells, as far as it was read: of one that was cut, what stands whole in its beginning. */
export const fieldsOf = ({ cut, text, json }: Pick<Reply, 'cut' | 'text' | 'json'>): unknown =>
  cut ? parseBeginning(text) : json

/** The first value of a header, or ''. */
export function header({ headers }: Pick<Reply, 'headers'>, name: string): string {
  const value = headers[name.toLowerCase()]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
