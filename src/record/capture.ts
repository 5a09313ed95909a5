import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createCollector } from '../http/collect-garbage.ts'
import { decoded } from '../http/content-encoding.ts'
import { recordBody } from '../http/record-body.ts'
import type { Redactor } from '../redaction/redact.ts'
import type { Body } from '../schema/report.ts'

/** Bytes of one body that are kept; of a longer one the beginning, and the true size. */
const keptBytes = 256 * 1024
/** Milliseconds without a byte after which a body stands still. */
const stillMs = 5_000
/** What a kept body may unpack to. */
const unpackedBytes = 1024 * 1024

/** One for all bodies: what piles up is theirs together. */
const collectGarbage = createCollector()

export type Capture = ReturnType<typeof createCapture>

/** Watches a body go by without holding it up, whatever its size. */
export function createCapture() {
  const kept: Uint8Array[] = []
  const hash = createHash('sha256')
  let bytes = 0
  let keptSoFar = 0
  let last = Number.NEGATIVE_INFINITY
  return {
    /** Whether some of it went by just now: whoever breaks it off then was not kept waiting. */
    isFlowing: () => performance.now() - last < stillMs,
    chunk: (part: Uint8Array): void => {
      last = performance.now()
      bytes += part.length
      hash.update(part)
      collectGarbage(part.length)
      if (keptSoFar >= keptBytes) return
      const beginning = part.subarray(0, keptBytes - keptSoFar)
      keptSoFar += beginning.length
      // A copy: the socket's own buffer is written over.
      kept.push(Uint8Array.from(beginning))
    },
    /**
     * Undefined where there was no body. `encoding` is its Content-Encoding, `announced` its size where not all of it
     * went by.
     */
    body: async (encoding: string, redact: Redactor, announced?: number): Promise<Body | undefined> => {
      if (bytes === 0) return undefined
      const start = Buffer.concat(kept)
      // Those of the wire, as everywhere in a report. A copy: more may come after an early answer.
      const sha256 = hash.copy().digest('hex')
      if (start.length < bytes || announced !== undefined) {
        const text = encoding === '' ? recordBody(start, redact).text : undefined
        return {
          ...(text === undefined ? {} : { text }),
          bytes: Math.max(bytes, announced ?? 0),
          ...(announced === undefined ? { sha256 } : {}),
          truncated: true,
        }
      }
      const plain = await unpacked(start, encoding)
      return plain ? { ...recordBody(plain, redact), bytes, sha256 } : { bytes, sha256, truncated: true }
    },
  }
}

/** Undefined where it is damaged, or encoded in a way nobody here knows. */
async function unpacked(bytes: Buffer, encoding: string): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of decoded(Readable.from([bytes]), encoding, Number.POSITIVE_INFINITY)) {
      parts.push(part)
      size += part.length
      if (size > unpackedBytes) break
    }
    return Buffer.concat(parts)
  } catch {
    return undefined
  }
}
