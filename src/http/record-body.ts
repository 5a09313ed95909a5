import { createHash } from 'node:crypto'
import type { Redactor } from '../redaction/redact.ts'
import type { Body } from '../schema/report.ts'

/** Characters of a body kept in a report; the true size and hash are always kept. */
export const bodyTextLimit = 16_384

/**
 * A body as it may be shown, in up to `limit` characters. Redaction comes before the cut, which keeps clear of a secret
 * that it would split.
 */
export function recordBody(bytes: Uint8Array, redact: Redactor, limit = bodyTextLimit): Body {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const shown = bytes.subarray(0, limit * 4)
  const partial = shown.length < bytes.length
  const text = readableText(shown, partial)
  if (text === undefined) return { bytes: bytes.length, sha256, truncated: bytes.length > 0 }
  const redacted = redact(text)
  // A secret cut in two at the end of the window matches nothing, so the last stretch is not shown.
  const safe = partial ? redacted.slice(0, Math.max(0, redacted.length - redact.reach)) : redacted
  // No half of a surrogate pair at the end.
  const kept = safe.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')
  return { text: kept, bytes: bytes.length, sha256, truncated: partial || kept.length < safe.length }
}

/** The text of a body, or undefined where it is binary. */
function readableText(bytes: Uint8Array, partial: boolean): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: partial })
  } catch {
    return undefined
  }
}
