import type { Redactor } from '../redaction/redact.ts'
import type { Body } from '../schema/report.ts'
import { createCollector } from './collect-garbage.ts'
import { decoded, TooLongError } from './content-encoding.ts'
import { recordBody } from './record-body.ts'

/** Bytes of an answer read into memory where the request says nothing else: what any single answer needs. */
export const answerLimit = 256 * 1024
/** Bytes kept of an answer beyond its limit: enough to see who wrote it. */
const shownOfTooLong = 64 * 1024

/** One for all answers: many of a few hundred KiB leave as much behind as one download. */
const collect = createCollector()

export interface Received {
  /** Redacted; the beginning of an answer that is beyond the limit. */
  text: string
  /** True where the answer is longer than its limit; the rest was not read. */
  cut: boolean
  recorded: Body
}

export interface Reading {
  contentEncoding: string
  /** The length that was announced, in words. */
  announced?: string
  /** Bytes after decoding. */
  limit: number
  /** Receives the bytes instead of memory. */
  sink: ((chunk: Uint8Array) => void) | undefined
  /** Whether a short answer is kept as text although a sink gets it. */
  isShown?: boolean
  redact: Redactor
}

/**
 * Reads an answer's body, decoded. Never more than `limit` bytes are held, however many are sent or would come out
 * of a few compressed ones: the connection is closed there.
 * @throws TooLongError where a sink is sent more than the limit
 */
export async function receiveBody(body: AsyncIterable<Uint8Array>, reading: Reading): Promise<Received> {
  const arrived = { bytes: 0 }
  try {
    return await receive(body, reading, arrived)
  } catch (error) {
    // How much of an answer came tells more of what cut it off than that something did.
    if (error instanceof Error)
      Object.assign(error, { arrived: `${arrived.bytes}${reading.announced ?? ''}` })
    if (reading.sink || !(error instanceof TooLongError)) throw error
    return { text: '', cut: true, recorded: { bytes: 0, truncated: true } }
  }
}

async function receive(
  body: AsyncIterable<Uint8Array>,
  reading: Reading,
  arrived: { bytes: number },
): Promise<Received> {
  const { contentEncoding, limit, sink, redact } = reading
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of decoded(body, contentEncoding, limit)) {
    bytes += chunk.length
    arrived.bytes = bytes
    collect(chunk.length)
    if (bytes > limit) {
      if (sink) throw new TooLongError(limit)
      return beginningOf([...chunks, chunk], bytes, redact)
    }
    sink?.(chunk)
    if (!sink || (reading.isShown && bytes <= shownOfTooLong)) chunks.push(chunk)
  }
  if (sink && !(reading.isShown && bytes <= shownOfTooLong))
    return { text: '', cut: false, recorded: { bytes, truncated: true } }
  const whole = Buffer.concat(chunks)
  // Everything downstream sees redacted text only, so no check can quote a key back.
  return { text: redact(whole.toString('utf8')), cut: false, recorded: recordBody(whole, redact) }
}

/** A secret cut in two at the end matches nothing, so the last stretch is not shown. */
function beginningOf(chunks: readonly Uint8Array[], bytes: number, redact: Redactor): Received {
  // One byte more, so that what is recorded is known to be a part.
  const read = Buffer.concat(chunks, Math.min(bytes, shownOfTooLong + 1))
  const text = redact(read.subarray(0, shownOfTooLong).toString('utf8'))
  const { sha256: _, ...recorded } = recordBody(read, redact)
  return {
    text: text.slice(0, Math.max(0, text.length - redact.reach)),
    cut: true,
    recorded: { ...recorded, bytes, truncated: true },
  }
}
