import {
  ampersand,
  backslash,
  capitalU,
  closeBrace,
  equals,
  firstOfWide,
  hash,
  mostDigits,
  openBrace,
  percent,
  semicolon,
  smallU,
  smallX,
} from './escape-signs.ts'
import { code, decimal, hexadecimal, isOf, letter, octal } from './kinds.ts'
import { hexValue, type Reading } from './reading.ts'

/**
 * How escapes that mean different things in different languages are read. In `code`, `\n` is a line break and `\150` a
 * letter in octal; in `markup` (Markdown, mail, CSS, HTML), `\n` is the letter, `=68` and `\68` are letters in
 * hexadecimal, and tags and what a terminal takes for a link or title are not shown.
 */
export type Dialect = 'code' | 'markup'

/** The last characters of a reading that are one escape. */
export interface Escape {
  length: number
  /** Undefined where it stands for nothing that is seen. */
  value: number | undefined
}

/** After a backslash: the beginning of a longer escape, or of what may become one. */
export function mayBeEscape(unit: number, dialect: Dialect): boolean {
  if ((unit | 0x20) === smallU || unit === smallX || unit === ampersand || unit === percent) return true
  return isOf(unit, dialect === 'code' ? octal : hexadecimal)
}

/** An escape without an end of its own that ends before `next`: `&#104`, `\7` in code and `\68` in markup. */
export function escapeBefore(next: number, { codes, length }: Reading, dialect: Dialect): Escape | undefined {
  const last = codes[length - 1] ?? 0
  if (length < 2 || !isOf(last, hexadecimal)) return undefined
  const octals =
    dialect === 'code' && isOf(last, octal) && !isOf(next, octal) ? digitsBefore(codes, length, octal) : 0
  if (octals > 0 && octals < 3 && codes[length - octals - 1] === backslash)
    return { length: octals + 1, value: numberOf(codes, length, octals, 8) }
  if (next === semicolon) return undefined
  if (isOf(last, decimal) && !isOf(next, decimal)) {
    const entity = numericEntity(codes, length, 10)
    if (entity) return entity
  }
  if (isOf(next, hexadecimal)) return undefined
  const entity = numericEntity(codes, length, 16)
  if (entity || dialect === 'code') return entity
  const digits = digitsBefore(codes, length, hexadecimal)
  const isCss = digits > 0 && digits <= 6 && codes[length - digits - 1] === backslash
  return isCss ? { length: digits + 1, value: numberOf(codes, length, digits, 16) } : undefined
}

/** The escape that the last character completes. */
export function escapeAtEnd({ codes, length }: Reading, dialect: Dialect): Escape | undefined {
  const last = codes[length - 1] ?? 0
  if (last === semicolon)
    return (
      numericEntity(codes, length - 1, 10, 1) ??
      numericEntity(codes, length - 1, 16, 1) ??
      namedEntity(codes, length)
    )
  if (last === closeBrace) return bracedEscape(codes, length)
  if (!isOf(last, hexadecimal)) {
    const isWide = last >= 0x80 && last <= 0xbf && codes[length - 3] === firstOfWide
    return isWide ? wideForm(codes, length) : undefined
  }
  const first = codes[length - 3] ?? 0
  if (isOf(codes[length - 2] ?? 0, hexadecimal)) {
    if (first === percent || (first === equals && dialect === 'markup'))
      return { length: 3, value: numberOf(codes, length, 2, 16) }
    if (first === smallX && codes[length - 4] === backslash)
      return { length: 4, value: numberOf(codes, length, 2, 16) }
  }
  return unicodeEscape(codes, length) ?? longestOf(codes, length, dialect)
}

/** `\u0068`, `%u0068` and `\U00000068`. */
function unicodeEscape(codes: Uint16Array, length: number): Escape | undefined {
  const digits = codes[length - 5] === smallU ? 4 : codes[length - 9] === capitalU ? 8 : 0
  const sign = codes[length - digits - 2]
  const isOne = digits > 0 && (sign === backslash || sign === percent)
  if (!isOne || digitsBefore(codes, length, hexadecimal) !== digits) return undefined
  return { length: digits + 2, value: numberOf(codes, length, digits, 16) }
}

/** Three octal digits in code, six hexadecimal ones in markup: no further digit is part of the escape. */
function longestOf(codes: Uint16Array, length: number, dialect: Dialect): Escape | undefined {
  const digits = dialect === 'code' ? 3 : 6
  const base = dialect === 'code' ? 8 : 16
  const kind = dialect === 'code' ? octal : hexadecimal
  if (codes[length - digits - 1] !== backslash || digitsBefore(codes, length, kind) !== digits)
    return undefined
  return { length: digits + 1, value: numberOf(codes, length, digits, base) }
}

/** `\u{68}` and `\x{68}`. */
function bracedEscape(codes: Uint16Array, length: number): Escape | undefined {
  const digits = digitsBefore(codes, length - 1, hexadecimal)
  const at = length - 1 - digits
  const letter = codes[at - 2]
  const isOne = codes[at - 1] === openBrace && (letter === smallU || letter === smallX)
  if (digits === 0 || !isOne || codes[at - 3] !== backslash) return undefined
  return { length: digits + 4, value: numberOf(codes, length - 1, digits, 16) }
}

/** A full-width letter of which the bytes of UTF-8 were escaped one by one. */
function wideForm(codes: Uint16Array, length: number): Escape {
  const [second = 0, third = 0] = codes.subarray(length - 2, length)
  return { length: 3, value: 0xf000 | ((second & 0x3f) << 6) | (third & 0x3f) }
}

/** `&#104` and `&#x68` before `end`; `closed` is 1 where a semicolon follows. */
function numericEntity(codes: Uint16Array, end: number, base: 10 | 16, closed = 0): Escape | undefined {
  const digits = digitsBefore(codes, end, base === 10 ? decimal : hexadecimal)
  let at = end - digits
  if (digits === 0) return undefined
  if (base === 16 && ((codes[--at] ?? 0) | 0x20) !== smallX) return undefined
  if (codes[at - 1] !== hash || codes[at - 2] !== ampersand) return undefined
  return { length: end - at + 2 + closed, value: numberOf(codes, end, digits, base) }
}

const signs: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lowbar: '_', underbar: '_', hyphen: '-', dash: '-', num: '#',
  percnt: '%', bsol: '\\', sol: '/', equals: '=', plus: '+', comma: ',', period: '.', colon: ':', semi: ';',
} // biome-ignore format: a table read by eye
const longestSign = Math.max(...Object.keys(signs).map((name) => name.length))
/** By their names as a number: taking a name out as text takes more time than all else. */
const namedEntities = new Map(
  Object.entries(signs).map(([name, sign]) => [nameOf([...name].map(code), 0, name.length), code(sign)]),
)

/** Letters, of which capitals are small ones, as a number. */
function nameOf(codes: ArrayLike<number>, from: number, to: number): number {
  let name = 0
  for (let at = from; at < to; at++) name = name * 32 + ((codes[at] ?? 0) & 31)
  return name
}

/** `&quot;` as the last `length` characters before `end`. Other names stand for nothing that a key is made of. */
function entityOf(codes: Uint16Array, end: number, length: number): Escape {
  const isKnown = length - 2 <= longestSign
  return { length, value: isKnown ? namedEntities.get(nameOf(codes, end - length + 1, end - 1)) : undefined }
}

const isNamed = (letters: number) => letters >= 2 && letters <= 15

function namedEntity(codes: Uint16Array, length: number): Escape | undefined {
  const letters = digitsBefore(codes, length - 1, letter)
  if (!isNamed(letters) || codes[length - 2 - letters] !== ampersand) return undefined
  return entityOf(codes, length, letters + 2)
}

/** The same where nothing was read of it yet but the `&`, at a place. */
export function namedEntityAt({ codes, length }: Reading, at: number): Escape | undefined {
  let end = at + 1
  while (end < length && isOf(codes[end] as number, letter)) end++
  if (codes[end] !== semicolon || end >= length || !isNamed(end - at - 1)) return undefined
  return entityOf(codes, end + 1, end + 1 - at)
}

/** How many characters before `end` are of a kind, as far as one escape reaches. */
function digitsBefore(codes: Uint16Array, end: number, kind: number): number {
  let count = 0
  while (count < mostDigits && count < end && isOf(codes[end - count - 1] as number, kind)) count++
  return count
}

function numberOf(codes: Uint16Array, end: number, digits: number, base: number): number {
  let value = 0
  for (let at = end - digits; at < end; at++)
    if (value < 0x110000) value = value * base + hexValue(codes[at] ?? 0)
  return value < 0x110000 ? value : 0
}
