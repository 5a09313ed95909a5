import {
  decodeBase64,
  decodeHex,
  newReading,
  type Reading,
  readVisible,
  textOf,
  undoEscapes,
} from './spelled-text.ts'

/** Characters of a secret that identify it; fewer in a row are also in ordinary text. */
const partLength = 8
/** Characters of text read at once, so that memory does not grow with it. */
const chunkLength = 65_536
/** What two chunks share: a part of a secret in the widest spelling lies within one of them. */
const overlap = 8_192
/** Encodings within encodings that are undone. */
const deepest = 3

/** A stretch of text that holds part of a secret. */
interface Hit {
  start: number
  end: number
  name: string
}

interface Part {
  name: string
  /** What stands before the secret part of a key, where this is its beginning. */
  prefix: string
}

/** Hides parts of secrets, of `partLength` characters and more, however they are spelled. */
export interface PartFinder {
  /** `prefix` is the public beginning of `secret`, which alone hides nothing. */
  add(name: string, secret: string, prefix: string): void
  hide(text: string): string
}

export function createPartFinder(): PartFinder {
  const parts = new Map<string, Part>()
  /** Whether some part begins with these four characters; most characters of a text need no closer look. */
  const beginnings = new Uint8Array(65_536)

  const add = (name: string, secret: string, prefix: string): void => {
    const whole = newReading(secret.length)
    const visible = textOf(
      readVisible(secret, 0, secret.length, whole),
      whole.length,
      whole.length,
    ).toLowerCase()
    for (let at = 0; at + partLength <= visible.length; at++) {
      const part = visible.slice(at, at + partLength)
      parts.set(part, { name, prefix: at === 0 ? prefix.toLowerCase() : '' })
      let key = 0
      for (let index = 0; index < 4; index++) key = nextKey(key, part.charCodeAt(index))
      beginnings[slotOf(key)] = 1
    }
  }

  const match = (reading: Reading, hits: Hit[]): void => {
    const { codes, starts, ends, length } = reading
    let key = 0
    for (let at = 0; at + partLength - 4 < length; at++) {
      key = nextKey(key, codes[at] ?? 0)
      if (beginnings[slotOf(key)] === 0 || at < 3) continue
      const to = at - 3 + partLength
      const part = parts.get(textOf(reading, to, partLength).toLowerCase())
      if (!part) continue
      const { name, prefix } = part
      const from = at - 3
      const hasPrefix = textOf(reading, from, prefix.length).toLowerCase() === prefix
      const start = starts[hasPrefix ? from - prefix.length : from] ?? 0
      hits.push({ start, end: ends[to - 1] ?? 0, name })
    }
  }

  const decode = (reading: Reading, depth: number, hits: Hit[]): void => {
    match(reading, hits)
    if (depth === deepest) return
    const further = (found: Reading) => read(found, depth + 1, hits)
    decodeBase64(reading, further)
    decodeHex(reading, further)
  }

  const read = (reading: Reading, depth: number, hits: Hit[]): void => {
    decode(reading, depth, hits)
    for (const mail of [false, true]) {
      const undone = undoEscapes(reading, { mail }, newReading(reading.length))
      if (undone) decode(undone, depth, hits)
    }
  }

  const hide = (text: string): string => {
    if (parts.size === 0 || text.length < partLength) return text
    const hits: Hit[] = []
    const chunk = newReading(Math.min(text.length, chunkLength + overlap))
    for (let from = 0; from === 0 || from + overlap < text.length; from += chunkLength)
      read(readVisible(text, from, Math.min(text.length, from + chunkLength + overlap), chunk), 0, hits)
    return hits.length === 0 ? text : maskAll(text, hits)
  }
  return { add, hide }
}

/** The last four characters as one number, capitals as small letters. */
const nextKey = (key: number, unit: number) =>
  (key << 8) | ((unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit) & 0xff)

const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 16

function maskAll(text: string, hits: Hit[]): string {
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: string[] = []
  let at = 0
  for (let index = 0; index < hits.length; ) {
    const { start, name } = hits[index] as Hit
    let end = start
    for (; index < hits.length && (hits[index] as Hit).start <= end; index++)
      end = Math.max(end, (hits[index] as Hit).end)
    pieces.push(text.slice(at, start), `***${name}***`)
    at = end
  }
  return pieces.join('') + text.slice(at)
}
