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
  /** What stands before the secret part of a key, where this is its beginning; with and without signs. */
  prefixes: readonly string[]
}

export type PartWindows = ReturnType<typeof createPartWindows>

/** Every part of the secrets, each of `partLength` characters. */
export function createPartWindows() {
  const parts = new Map<string, Part>()
  /** Whether some part begins, or ends, with four characters; few places of a text need a closer look. */
  const [beginnings, endings] = [new Uint8Array(65_536), new Uint8Array(65_536)]

  const add = (name: string, text: string, prefixes: readonly string[]): void => {
    for (let at = 0; at + partLength <= text.length; at++) {
      const part = text.slice(at, at + partLength)
      if (!parts.has(part)) parts.set(part, { name, prefixes: at === 0 ? prefixes : [] })
      beginnings[slotOf(keyOf(text, at))] = 1
      endings[slotOf(keyOf(text, at + half))] = 1
    }
  }

  const mayEnd = (codes: Uint16Array, from: number): boolean => {
    let key = 0
    for (let at = from; at < from + half; at++) {
      const unit = codes[at] ?? 0
      // Some signs beyond ASCII have small letters within it.
      if (unit > 0x7f) return true
      key = nextKey(key, unit)
    }
    return endings[slotOf(key)] === 1
  }

  /** Adds to `hits` where the reading has one of them, in capitals or small letters. */
  const match = (reading: Reading, hits: Hit[]): void => {
    const { codes, starts, ends, length } = reading
    let key = 0
    for (let at = 0; at + half < length; at++) {
      key = nextKey(key, codes[at] ?? 0)
      if (beginnings[slotOf(key)] === 0 || at < half - 1 || !mayEnd(codes, at + 1)) continue
      const from = at - half + 1
      const to = from + partLength
      const part = parts.get(textOf(reading, to, partLength).toLowerCase())
      if (!part) continue
      const prefix =
        part.prefixes.find((one) => textOf(reading, from, one.length).toLowerCase() === one) ?? ''
      hits.push({ start: starts[from - prefix.length] ?? 0, end: ends[to - 1] ?? 0, name: part.name })
    }
  }
  return { add, match, isEmpty: () => parts.size === 0 }
}

/** The last four characters as one number, capitals as small letters. */
const nextKey = (key: number, unit: number) =>
  (key << 8) | ((unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit) & 0xff)

function keyOf(text: string, from: number): number {
  let key = 0
  for (let at = from; at < from + half; at++) key = nextKey(key, text.charCodeAt(at))
  return key
}

const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 16
