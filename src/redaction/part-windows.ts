import { type Reading, textOf } from './reading.ts'

/** Characters of a secret that identify it; fewer in a row are also in ordinary text. */
export const partLength = 8
const half = partLength / 2

/** A stretch of text that holds part of a secret. */
export interface Hit {
  start: number
  end: number
  name: string
}

interface Part {
  name: string
  /** What stands before the secret part of a key, where this is its beginning. */
  prefix: string
}

export type PartWindows = ReturnType<typeof createPartWindows>

/** Every part of the secrets, each of `partLength` characters. */
export function createPartWindows() {
  const parts = new Map<string, Part>()
  /** What four characters in a row may be; few places of a text need a closer look. */
  const keys = newKeys()

  const add = (name: string, text: string, prefix: string): void => {
    const codes = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    for (let at = 0; at + partLength <= text.length; at++) {
      const part = text.slice(at, at + partLength)
      if (!parts.has(part)) parts.set(part, { name, prefix: at === 0 ? prefix : '' })
    }
    for (let at = 0; at + half <= text.length; at++) mark(keys, keyOf(codes, at))
  }

  /** Adds to `hits` where one of them begins at one of some places. */
  const matchBetween = ({ first, last }: { first: number; last: number }, reading: Reading, hits: Hit[]) => {
    const { codes, starts, ends } = reading
    for (let from = first; from <= last; from++) {
      if (!isMarked(keys, keyOf(codes, from))) continue
      const to = from + partLength
      const part = parts.get(textOf(reading, to, partLength).toLowerCase())
      if (!part) continue
      const { name, prefix } = part
      const isWhole = textOf(reading, from, prefix.length).toLowerCase() === prefix
      hits.push({
        start: starts[isWhole ? from - prefix.length : from] as number,
        end: ends[to - 1] as number,
        name,
      })
    }
  }

  /** Adds to `hits` where the reading has one of them, in capitals or small letters. */
  const match = (reading: Reading, hits: Hit[]): void => {
    const { codes, length } = reading
    // Wherever a part begins, one of each five places lies in its first half, or right behind it.
    for (let at = half; at + half <= length; at += half + 1) {
      if (!isMarked(keys, keyOf(codes, at))) continue
      matchBetween({ first: at - half, last: Math.min(at, length - partLength) }, reading, hits)
    }
  }
  return { add, match, isEmpty: () => parts.size === 0 }
}

/** A bit for each of 65,536 kinds of keys: small enough to stay at hand while a text is read. */
const newKeys = () => new Uint32Array(2_048)
const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 16
const isMarked = (keys: Uint32Array, key: number) =>
  (((keys[slotOf(key) >>> 5] as number) >>> slotOf(key)) & 1) !== 0
function mark(keys: Uint32Array, key: number): void {
  const at = slotOf(key) >>> 5
  keys[at] = (keys[at] as number) | (1 << slotOf(key))
}

/** Four characters as one number, in which capitals are small letters, and some signs are taken for others. */
const keyOf = (codes: Uint16Array, from: number) =>
  folded(codes[from] as number) |
  (folded(codes[from + 1] as number) << 8) |
  (folded(codes[from + 2] as number) << 16) |
  (folded(codes[from + 3] as number) << 24)

/** All beyond ASCII are the letter that one of them is in small, a sign for Kelvin. */
const folded = (unit: number) => (unit > 0x7f ? smallK : unit | 0x20)
const smallK = 0x6b
