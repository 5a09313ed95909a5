import { gunzipSync } from 'node:zlib'
import { recordBody } from '../http/record-body.ts'
import type { Redactor } from '../redaction/redact.ts'
import type { Body } from '../schema/report.ts'
import type { HarContent, HarEntry } from './format.ts'

/** A body as `recordBody` keeps it; undefined where the recording has none. */
export function bodyOf(
  content: HarContent | undefined,
  { bodySize, headers }: { bodySize: number | undefined; headers: HarEntry['request']['headers'] },
  redact: Redactor,
): Body | undefined {
  const text = content?.text ?? formText(content)
  const size = wholeNumber(content?._bytes) ?? wholeNumber(content?.size) ?? wholeNumber(bodySize) ?? 0
  if (text === undefined || (text === '' && (size > 0 || content?._file !== undefined))) {
    return size > 0 ? { bytes: size, truncated: true, ...hashOf(content) } : undefined
  }
  const isBase64 = content?.encoding?.toLowerCase() === 'base64'
  const kept = Buffer.from(text, isBase64 ? 'base64' : 'utf8')
  const bytes = unpacked(kept)
  const body = recordBody(bytes, redact)
  // A recorder's text is not what went by the wire where it was decoded, or is no text.
  if (bytes !== kept || (!isBase64 && announcedIn(headers) !== bytes.length)) delete body.sha256
  if (content?._truncated === undefined && (size <= bytes.length || isWhole(bytes, headers))) return body
  // The hash of a part says nothing about the whole.
  const { sha256: _, ...part } = body
  const truncated = body.truncated || (content?._truncated ?? true)
  return { ...part, bytes: size, truncated, ...hashOf(content) }
}

/** Bytes that unpacked give at most this many are read unpacked. */
const unpackedLimit = 16 * 1024 * 1024

/** Some exporters keep an answer as it came, packed by its own header. */
function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: unpackedLimit })
  } catch {
    return bytes
  }
}

/** Recorders get `size` wrong, some by a factor; a text that is as long as was announced, or all of a JSON, is whole. */
function isWhole(bytes: Buffer, headers: HarEntry['request']['headers']): boolean {
  if (announcedIn(headers) === bytes.length) return true
  try {
    return typeof JSON.parse(bytes.toString('utf8')) === 'object'
  } catch {
    return false
  }
}

const announcedIn = (headers: HarEntry['request']['headers']) =>
  Number(headers.find(({ name }) => name.toLowerCase() === 'content-length')?.value ?? Number.NaN)

function hashOf(content: HarContent | undefined): { sha256?: string } {
  const hash = content?._sha256
  return hash !== undefined && /^[0-9a-f]{64}$/.test(hash) ? { sha256: hash } : {}
}

/** A form is recorded as its fields, without text. */
function formText(content: HarContent | undefined): string | undefined {
  if (!content?.params?.length) return undefined
  return new URLSearchParams(
    content.params.map(({ name, value }) => [name, value] as [string, string]),
  ).toString()
}

const wholeNumber = (value: number | undefined) =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined
