import type { Dialect } from './escape-forms.ts'
import {
  ampersand,
  backslash,
  breaks,
  capitalU,
  closeBrace,
  equals,
  hash,
  mostDigits,
  openBrace,
  percent,
  semicolon,
  smallU,
  smallX,
} from './escape-signs.ts'
import { code, hexValue, isInvisible, plainForm, push, type Reading } from './reading.ts'

/** What follows a sign that was escaped once more. */
const rests = new Map([
  [percent, [...'25'].map(code)],
  [ampersand, [...'amp;'].map(code)],
  [backslash, [backslash]],
])

/** An escape that begins at a place: where the next character stands, and what it stands for; nothing for a break. */
interface Escape {
  next: number
  value: number | undefined
}

/**
 * The reading with its escapes undone once, put into `out`; returns how many there were. What an escape stands for begins
 * or ends no other one, unlike in `undoEscapes`: where every character was escaped, and then every character of that
 * again, a backslash is followed by the escape of a letter and not by one of its own.
 */
export function undoLayer(given: Reading, dialect: Dialect, out: Reading): number {
  const { codes, starts, ends, length } = given
  out.length = 0
  let count = 0
  for (let at = 0; at < length; ) {
    const unit = codes[at] ?? 0
    const found = isSign(unit) ? escapeAt(given, at, dialect) : undefined
    const next = found ? found.next : at + 1
    const value = found ? found.value : unit
    if (found) count++
    if (value !== undefined && !isInvisible(value))
      push(out, plainForm(value), starts[at] ?? 0, ends[next - 1] ?? 0)
    at = next
  }
  return count
}

/** Most characters begin no escape. */
const isSign = (unit: number) =>
  unit === percent || unit === backslash || unit === ampersand || unit === equals

/** However many times its sign alone was escaped. */
function escapeAt(given: Reading, at: number, dialect: Dialect): Escape | undefined {
  const { codes, length } = given
  const sign = codes[at] ?? 0
  const from = afterSign(codes, at, sign)
  const alone = from > at + 1 ? { next: from, value: sign } : undefined
  if (sign === percent) return unicodeAt(given, from) ?? digitsAt(given, from, 16, 2) ?? alone
  if (sign === equals) return dialect === 'markup' ? digitsAt(given, from, 16, 2) : undefined
  if (sign === ampersand) return (codes[from] === hash ? entityAt(given, from + 1) : undefined) ?? alone
  if (sign !== backslash) return undefined
  if (from >= length) return alone
  const found = unicodeAt(given, from) ?? numberAt(given, from, dialect)
  if (found) return found
  const next = codes[from] ?? 0
  return { next: from + 1, value: dialect === 'code' && breaks.has(next) ? undefined : next }
}

/** Behind `%2525`, `&amp;amp;` and `\\\\`. */
function afterSign(codes: Uint16Array, at: number, sign: number): number {
  const rest = rests.get(sign) ?? []
  let from = at + 1
  while (rest.length > 0 && rest.every((unit, index) => codes[from + index] === unit)) from += rest.length
  return from
}

/** `u0068`, `U00000068`, `x68`, `u{68}` and `x{68}`, after their sign. */
function unicodeAt(given: Reading, at: number): Escape | undefined {
  const { codes } = given
  const letter = codes[at]
  const digits = letter === smallU ? 4 : letter === capitalU ? 8 : letter === smallX ? 2 : 0
  if (digits === 0) return undefined
  if (codes[at + 1] !== openBrace) return digitsAt(given, at + 1, 16, digits)
  const found = digitsAt(given, at + 2, 16, 1, mostDigits)
  return found && codes[found.next] === closeBrace ? { ...found, next: found.next + 1 } : undefined
}

/** Up to three octal digits in code, up to six hexadecimal ones in markup. */
const numberAt = (given: Reading, at: number, dialect: Dialect) =>
  dialect === 'code' ? digitsAt(given, at, 8, 1, 3) : digitsAt(given, at, 16, 1, 6)

/** `104;` and `x68;` after `&#`, also without a semicolon. */
function entityAt(given: Reading, at: number): Escape | undefined {
  const { codes } = given
  const isHexadecimal = ((codes[at] ?? 0) | 0x20) === smallX
  const found = isHexadecimal
    ? digitsAt(given, at + 1, 16, 1, mostDigits)
    : digitsAt(given, at, 10, 1, mostDigits)
  return found && codes[found.next] === semicolon ? { ...found, next: found.next + 1 } : found
}

/** At least `least` digits of a base, and as many as there are up to `most`. */
function digitsAt(
  { codes, length }: Reading,
  at: number,
  base: number,
  least: number,
  most = least,
): Escape | undefined {
  let next = at
  let value = 0
  for (; next < length && next - at < most && hexValue(codes[next] ?? 0) < base; next++)
    if (value < 0x110000) value = value * base + hexValue(codes[next] ?? 0)
  return next - at < least ? undefined : { next, value: value < 0x110000 ? value : 0 }
}
