import { createScratch, newReading, type Reading, readLetters, readVisible, textOf } from './reading.ts'
import { base64Cores, decodeBase64, decodeDecimal, decodeHex } from './undo-encodings.ts'
import { undoEscapes } from './undo-escapes.ts'

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
  /** What stands before the secret part of a key, where this is its beginning; with and without signs. */
  prefixes: readonly string[]
}

/** Hides parts of secrets, of `partLength` characters and more, however they are spelled. */
export interface PartFinder {
  /** `prefix` is the public beginning of `secret`, which alone hides nothing. */
  add(name: string, secret: string, prefix: string): void
  hide(text: string): string
}

export function createPartFinder(): PartFinder {
  const parts = new Map<string, Part>()
  const scratch = createScratch()
  /** Whether some part begins with these four characters; most characters of a text need no closer look. */
  const beginnings = new Uint8Array(65_536)

  const addWindows = (name: string, text: string, prefixes: readonly string[]): void => {
    for (let at = 0; at + partLength <= text.length; at++) {
      const part = text.slice(at, at + partLength)
      if (!parts.has(part)) parts.set(part, { name, prefixes: at === 0 ? prefixes : [] })
      let key = 0
      for (let index = 0; index < 4; index++) key = nextKey(key, part.charCodeAt(index))
      beginnings[slotOf(key)] = 1
    }
  }

  const add = (name: string, secret: string, prefix: string): void => {
    const read = readVisible(secret, 0, secret.length, newReading(secret.length))
    const visible = textOf(read, read.length, read.length)
    const prefixes = [prefix, lettersOf(prefix)].map((one) => one.toLowerCase())
    addWindows(name, visible.toLowerCase(), prefixes)
    addWindows(name, lettersOf(visible).toLowerCase(), prefixes)
    // Base64 that is broken by anything cannot be decoded as a whole, but its letters can be known.
    for (const form of [visible, visible.toLowerCase(), visible.toUpperCase()])
      for (const core of base64Cores(Buffer.from(form))) addWindows(name, lettersOf(core).toLowerCase(), [])
  }

  const match = (reading: Reading, hits: Hit[]): void => {
    const { codes, starts, ends, length } = reading
    let key = 0
    for (let at = 0; at + partLength - 4 < length; at++) {
      key = nextKey(key, codes[at] ?? 0)
      if (beginnings[slotOf(key)] === 0 || at < 3) continue
      const from = at - 3
      const to = from + partLength
      const part = parts.get(textOf(reading, to, partLength).toLowerCase())
      if (!part) continue
      const prefix =
        part.prefixes.find((one) => textOf(reading, from, one.length).toLowerCase() === one) ?? ''
      hits.push({ start: starts[from - prefix.length] ?? 0, end: ends[to - 1] ?? 0, name: part.name })
    }
  }

  const decode = (reading: Reading, depth: number, hits: Hit[]): void => {
    match(reading, hits)
    match(readLetters(reading, scratch('letters', reading.length)), hits)
    if (depth === deepest) return
    const further = {
      make: (capacity: number) => scratch(`found ${depth}`, capacity),
      use: (found: Reading) => read(found, depth + 1, hits),
    }
    decodeBase64(reading, further)
    decodeHex(reading, further)
    decodeDecimal(reading, further)
  }

  const read = (reading: Reading, depth: number, hits: Hit[]): void => {
    decode(reading, depth, hits)
    for (const dialect of ['code', 'markup'] as const) {
      const undone = undoEscapes(reading, dialect, scratch(`undone ${depth}`, reading.length + 1))
      if (undone) decode(undone, depth, hits)
    }
  }

  const hide = (text: string): string => {
    if (parts.size === 0 || text.length < partLength) return text
    const hits: Hit[] = []
    const chunk = scratch('chunk', Math.min(text.length, chunkLength + overlap))
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

const lettersOf = (text: string) => text.replace(/[^A-Za-z0-9]/g, '')

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
