import { decimal, invisible, isOf, kinds, letterOrDigit } from './kinds.ts'

/**
 * Text as a reader of it may understand it. Every character knows which stretch of the original text it stands for.
 */
export interface Reading {
  codes: Uint16Array
  /** Where the stretch of the original text begins that a character stands for, and where it ends. */
  starts: Int32Array
  ends: Int32Array
  /** How many characters there are; the arrays may be longer. */
  length: number
}

export function newReading(capacity: number): Reading {
  const [codes, starts, ends] = [
    new Uint16Array(capacity),
    new Int32Array(capacity),
    new Int32Array(capacity),
  ]
  return { codes, starts, ends, length: 0 }
}

/**
 * A reading for use again and again: new ones for each step would fill the memory long before anybody collects them.
 */
export function createReusable() {
  let kept = newReading(0)
  return (capacity: number): Reading => {
    if (kept.codes.length < capacity) kept = newReading(Math.max(capacity, 2 * kept.codes.length))
    kept.length = 0
    return kept
  }
}

export function push(reading: Reading, code: number, start: number, end: number): void {
  const at = reading.length++
  reading.codes[at] = code
  reading.starts[at] = start
  reading.ends[at] = end
}

/** Adds a part of another reading. */
export function pushPart(reading: Reading, given: Reading, from: number, to: number): void {
  const { codes, starts, ends, length } = reading
  reading.length += to - from
  for (let at = from, into = length; at < to; at++, into++) {
    codes[into] = given.codes[at] as number
    starts[into] = given.starts[at] as number
    ends[into] = given.ends[at] as number
  }
}

/** The `count` characters before `end` as text. */
export function textOf({ codes }: Reading, end: number, count: number): string {
  return String.fromCharCode(...codes.subarray(Math.max(0, end - count), end))
}

/** White space, control characters and what takes no room: a secret broken by them is still one to a reader. */
export function isInvisible(unit: number): boolean {
  if (unit < 0x80) return isOf(unit, invisible)
  if (unit < 0xa1 || unit === 0xad || unit === 0x34f || unit === 0x61c) return true
  if (unit < 0x115f) return false
  if (unit <= 0x1160 || unit === 0x1680 || (unit >= 0x17b4 && unit <= 0x17b5)) return true
  if (unit >= 0x180b && unit <= 0x180f) return true
  if (unit < 0x2000) return false
  if (unit <= 0x200f || (unit >= 0x2028 && unit <= 0x202f) || (unit >= 0x205f && unit <= 0x206f)) return true
  if (unit === 0x2800 || unit === 0x3000 || unit === 0x3164 || unit === 0xfeff || unit === 0xffa0) return true
  return (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xdb40 || (unit >= 0xdc00 && unit <= 0xddff)
}

/** Full-width forms are the same letters to a reader. */
export const plainForm = (unit: number) => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)

/** The visible characters of a stretch of text, put into `reading`. */
export function readVisible(text: string, from: number, to: number, reading: Reading): Reading {
  const { codes, starts, ends } = reading
  let count = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f ? isInvisible(unit) : isOf(unit, invisible)) continue
    codes[count] = unit > 0x7f ? plainForm(unit) : unit
    starts[count] = at
    ends[count++] = at + 1
  }
  reading.length = count
  return reading
}

/** Letters and digits alone, put into `out`: whatever else a secret is broken with, a reader leaves it out. */
export function readLetters({ codes, starts, ends, length }: Reading, out: Reading): Reading {
  let count = 0
  for (let at = 0; at < length; at++) {
    const unit = codes[at] as number
    // Written in any case, over what is left out: every other branch would be guessed wrong.
    out.codes[count] = unit
    out.starts[count] = starts[at] as number
    out.ends[count] = ends[at] as number
    count += (kinds[unit] as number) & letterOrDigit
  }
  out.length = count
  return out
}

/** The value of a hexadecimal digit, and 99 for what is none. */
export function hexValue(unit: number): number {
  if (isOf(unit, decimal)) return unit - 0x30
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 99
}
