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
import { code, hexadecimal, isOf, nextOf, signOfCode, signOfMarkup } from './kinds.ts'
import { hexValue, isInvisible, plainForm, push, type Reading } from './reading.ts'

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
  const sign = dialect === 'code' ? signOfCode : signOfMarkup
  out.length = 0
  let count = 0
  for (let at = 0; at < length; ) {
    const unit = codes[at] ?? 0
    const found = isOf(unit, sign) ? escapeAt(given, at, dialect) : undefined
    const next = found ? found.next : at + 1
    const value = found ? found.value : unit
    if (found) count++
    if (value !== undefined && !isInvisible(value))
      push(out, plainForm(value), starts[at] ?? 0, ends[next - 1] ?? 0)
    at = next
  }
  return count
}

/**
 * Whether the reading, with its escapes undone once, may hold `least` of them, which few texts do and takes long to see.
 * Each begins with a sign, and goes on with what is there already or with what comes of another escape.
 */
export function mayHoldLayers(given: Reading, dialect: Dialect, least: number): boolean {
  const { codes, length } = given
  const sign = dialect === 'code' ? signOfCode : signOfMarkup
  /** How many signs go on, and where the one before goes on if an escape begins there. */
  let [count, open] = [0, -1]
  let at = nextOf(codes, 0, length, sign)
  while (at < length && count < least) {
    const found = escapeAt(given, at, dialect)
    if (found && at === open) count++
    const next = found ? found.next : at + 1
    const value = plainForm((found ? found.value : codes[at]) ?? 0) & 0xffff
    if (value === backslash) count++
    else if (isOf(value, sign) && isOf(codes[next] ?? 0, sign)) open = next
    else if (goesOn(given, value, next, sign)) count++
    at = nextOf(codes, next, length, sign)
  }
  return count >= least
}

/** Whether an escape may begin with a sign and go on with what stands at a place and is no sign itself. */
function goesOn({ codes, length }: Reading, sign: number, at: number, signs: number): boolean {
  if (at >= length) return false
  const unit = codes[at] ?? 0
  const next = codes[at + 1] ?? 0
  if (sign === ampersand) return unit === hash || (unit === smallA && (next === smallM || isOf(next, signs)))
  if (sign === equals) return isOf(unit, hexadecimal) && isOf(next, hexadecimal | signs)
  return sign === percent && (isOf(unit, hexadecimal) || (unit | 0x20) === smallU || unit === smallX)
}

/** However many times its sign alone was escaped. */
function escapeAt(given: Reading, at: number, dialect: Dialect): Escape | undefined {
  const { codes, length } = given
  const sign = codes[at] ?? 0
  if (sign === equals) return dialect === 'markup' ? digitsAt(given, at + 1, 16, 2) : undefined
  const from = afterSign(given, at, sign)
  const alone = from > at + 1 ? { next: from, value: sign } : undefined
  if (sign === percent) return unicodeAt(given, from) ?? digitsAt(given, from, 16, 2) ?? alone
  if (sign === ampersand) return (codes[from] === hash ? entityAt(given, from + 1) : undefined) ?? alone
  if (sign !== backslash) return undefined
  if (from >= length) return alone
  const found = unicodeAt(given, from) ?? numberAt(given, from, dialect)
  if (found) return found
  const next = codes[from] ?? 0
  return { next: from + 1, value: dialect === 'code' && breaks.has(next) ? undefined : next }
}

const [smallA, smallM] = [code('a'), code('m')]

/** What follows a sign that was escaped once more. */
const [percentRest, ampersandRest] = [[...'25'].map(code), [...'amp;'].map(code)]
const backslashRest = [backslash]

/** Behind `%2525`, `&amp;amp;` and `\\\\`. */
function afterSign({ codes, length }: Reading, at: number, sign: number): number {
  const rest = sign === percent ? percentRest : sign === ampersand ? ampersandRest : backslashRest
  let from = at + 1
  while (from + rest.length <= length) {
    for (let index = 0; index < rest.length; index++) if (codes[from + index] !== rest[index]) return from
    from += rest.length
  }
  return from
}

/** `u0068`, `U00000068`, `x68`, `u{68}` and `x{68}`, after their sign. */
function unicodeAt(given: Reading, at: number): Escape | undefined {
  const { codes, length } = given
  const letter = codes[at]
  const digits = letter === smallU ? 4 : letter === capitalU ? 8 : letter === smallX ? 2 : 0
  if (digits === 0) return undefined
  if (codes[at + 1] !== openBrace) return digitsAt(given, at + 1, 16, digits)
  const found = digitsAt(given, at + 2, 16, 1, mostDigits)
  const isClosed = found && found.next < length && codes[found.next] === closeBrace
  return isClosed ? { next: found.next + 1, value: found.value } : undefined
}

/** Up to three octal digits in code, up to six hexadecimal ones in markup. */
const numberAt = (given: Reading, at: number, dialect: Dialect) =>
  dialect === 'code' ? digitsAt(given, at, 8, 1, 3) : digitsAt(given, at, 16, 1, 6)

/** `104;` and `x68;` after `&#`, also without a semicolon. */
function entityAt(given: Reading, at: number): Escape | undefined {
  const { codes, length } = given
  const isHexadecimal = ((codes[at] ?? 0) | 0x20) === smallX
  const found = isHexadecimal
    ? digitsAt(given, at + 1, 16, 1, mostDigits)
    : digitsAt(given, at, 10, 1, mostDigits)
  const isClosed = found && found.next < length && codes[found.next] === semicolon
  return isClosed ? { next: found.next + 1, value: found.value } : found
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
