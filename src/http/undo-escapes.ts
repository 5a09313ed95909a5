import {
  bell,
  code,
  escapeUnit,
  hexValue,
  isDigit,
  isInvisible,
  plainForm,
  push,
  pushPart,
  type Reading,
} from './reading.ts'

/**
 * How escapes that mean different things in different languages are read. In `code`, `\n` is a line break and `\150` a
 * letter in octal; in `markup` (Markdown, mail, CSS, HTML), `\n` is the letter, `=68` and `\68` are letters in
 * hexadecimal, and tags and what a terminal takes for a link or title are not shown.
 */
export type Dialect = 'code' | 'markup'

/** The last characters of a reading that are one escape. */
interface Escape {
  length: number
  /** Undefined where it stands for nothing that is seen. */
  value: number | undefined
}

/** A reading in the making. */
interface Undoing {
  dialect: Dialect
  /** What was read so far, with its escapes undone. */
  out: Reading
  /** Characters to add as unit, start and end, the next one last: undoing one escape may complete many others. */
  pending: number[]
  changed: boolean
  /** Where the last `<`, the last colour and the last link of a terminal begin. */
  tag: number
  colour: number
  link: number
  /** The length of `out` from which on no escape that has begun in it can reach its end. */
  quietFrom: number
}

/**
 * The reading with escapes undone until none is left, those too that only appear when others are undone; undefined
 * where it holds none. Each character is put after those before it, and what then ends in an escape becomes the
 * character it stands for. Takes time in proportion to the length: every step takes characters away or the next one.
 */
export function undoEscapes(given: Reading, dialect: Dialect, out: Reading): Reading | undefined {
  const reaches = reachesOf[dialect]
  const { codes, starts, ends, length } = given
  let at = 0
  while (at < length && isQuiet(reaches, codes[at] ?? 0)) at++
  if (at === length) return undefined
  out.length = 0
  const undoing: Undoing = {
    dialect,
    out,
    pending: [],
    changed: false,
    tag: -1,
    colour: -1,
    link: -1,
    quietFrom: 0,
  }
  pushPart(out, given, 0, at)
  while (at < length) {
    feed(undoing, codes[at] ?? 0, starts[at] ?? 0, ends[at] ?? 0)
    at++
    // Most of a text is far from any escape, and stays as it is.
    const from = at
    if (out.length >= undoing.quietFrom) while (at < length && isQuiet(reaches, codes[at] ?? 0)) at++
    pushPart(out, given, from, at)
  }
  // An escape without an end of its own ends here, too.
  feed(undoing, 0, 0, 0)
  out.length--
  return undoing.changed ? out : undefined
}

/** Adds a character, and then what undoing the escape that it may have ended leaves to add. */
function feed(undoing: Undoing, unit: number, start: number, end: number): void {
  const { pending } = undoing
  add(undoing, unit, start, end)
  while (pending.length > 0) {
    const [to, from, one] = [pending.pop() ?? 0, pending.pop() ?? 0, pending.pop() ?? 0]
    add(undoing, one, from, to)
  }
}

function add(undoing: Undoing, unit: number, start: number, end: number): void {
  endLink(undoing, unit)
  if (unit === bell) undoing.changed = true
  else addShown(undoing, unit, start, end)
}

function addShown(undoing: Undoing, unit: number, start: number, end: number): void {
  const { out, dialect, pending } = undoing
  const { codes } = out
  const ended = escapeBefore(unit, out, dialect)
  if (ended) {
    pending.push(unit, start, end)
    takeLast(undoing, ended)
    return
  }
  if (out.length > 0 && codes[out.length - 1] === backslash && !mayBeEscape(unit, dialect)) {
    if (dialect === 'markup' || !breaks.has(unit)) pending.push(unit, start, end)
    takeLast(undoing, { length: 1, value: undefined })
    return
  }
  push(out, unit, start, end)
  begin(undoing, unit)
  const found = escapeAtEnd(out, dialect)
  if (found) takeLast(undoing, found)
  else if (unit === greater && dialect === 'markup') dropFrom(undoing, undoing.tag, less, longestTag)
  else if (endsColour(unit) && undoing.colour < out.length - 2 && codes[undoing.colour + 1] === openBracket)
    dropFrom(undoing, undoing.colour, escapeUnit, longestColour)
}

/** Remembers what the last character may begin. */
function begin(undoing: Undoing, unit: number): void {
  const { out, dialect, colour } = undoing
  const last = out.length - 1
  if (unit === less) undoing.tag = last
  if (unit === escapeUnit) undoing.colour = last
  else if (dialect === 'markup' && colour === last - 1 && opensLink.has(unit)) undoing.link = colour
  undoing.quietFrom = Math.max(undoing.quietFrom, last + 1 + (reachesOf[dialect][unit] ?? 0))
}

/** Takes an escape away, for what it stands for to be added. */
function takeLast(undoing: Undoing, { length, value }: Escape): void {
  const { out, pending } = undoing
  const end = out.ends[out.length - 1] ?? 0
  undoing.changed = true
  out.length -= length
  if (value !== undefined && (!isInvisible(value) || out.codes[out.length - 2] === firstOfWide))
    pending.push(plainForm(value), out.starts[out.length] ?? 0, end)
}

function dropFrom(undoing: Undoing, at: number, first: number, longest: number): void {
  const { codes, length } = undoing.out
  const isThere = at >= 0 && at < length && codes[at] === first && length - at <= longest
  if (isThere) takeLast(undoing, { length: length - at, value: undefined })
}

/** A link of a terminal ends with a bell, or with ESC and a backslash, which may be one of two. */
function endLink(undoing: Undoing, unit: number): void {
  const { out, link } = undoing
  const { codes, length } = out
  const isEnd =
    unit === bell ||
    (unit !== backslash && codes[length - 1] === backslash && codes[length - 2] === escapeUnit)
  const isInLink =
    isEnd &&
    link >= 0 &&
    link < length - 1 &&
    length - link <= longestTag &&
    codes[link] === escapeUnit &&
    opensLink.has(codes[link + 1] ?? 0)
  if (isInLink) takeLast(undoing, { length: length - link, value: undefined })
}

const backslash = code('\\')
const percent = code('%')
const equals = code('=')
const ampersand = code('&')
const hash = code('#')
const less = code('<')
const greater = code('>')
const semicolon = code(';')
const openBracket = code('[')
const openBrace = code('{')
const closeBrace = code('}')
const [smallU, smallX, capitalU] = [code('u'), code('x'), code('U')]

/** After ESC: a terminal's links, titles, and other strings that it does not show (ECMA-48, 5.6). */
const opensLink = new Set([...']PX^_'].map(code))
/** Letters that are no letters after a backslash in code. */
const breaks = new Set([...'nrtbfve'].map(code))
/** What UTF-8 begins a full-width letter with. */
const firstOfWide = 0xef
const longestTag = 1_000
const longestColour = 100
/** Digits of one escape; leading zeros may be many. */
const mostDigits = 40

/** The longest of all other escapes: `\u{…}` with as many digits. */
const longestEscape = mostDigits + 5

/**
 * For each character that begins or ends an escape, how long the longest is that it begins; for all others 0. What a tag
 * or a terminal's link hides is looked at where it ends. Where none of these is, there is no escape.
 */
const reachesOf: Record<Dialect, Uint8Array> = { code: new Uint8Array(256), markup: new Uint8Array(256) }
for (const reaches of Object.values(reachesOf)) {
  for (const sign of [backslash, ampersand, percent, firstOfWide]) reaches[sign] = longestEscape
  reaches[escapeUnit] = longestColour
  reaches[bell] = 1
}
for (const sign of [equals, less, greater]) reachesOf.markup[sign] = 3

const isQuiet = (reaches: Uint8Array, unit: number) => unit > 0xff || reaches[unit] === 0

/** A terminal's colour ends with one of these. */
const endsColour = (unit: number) => unit >= 0x40 && unit <= 0x7e
const isOctal = (unit: number) => unit >= 0x30 && unit <= 0x37

/** After a backslash: the beginning of a longer escape, or of what may become one. */
function mayBeEscape(unit: number, dialect: Dialect): boolean {
  if ((unit | 0x20) === smallU || unit === smallX || unit === ampersand || unit === percent) return true
  return dialect === 'code' ? isOctal(unit) : hexValue(unit) < 16
}

/** An escape without an end of its own that ends before `next`: `&#104`, `\7` in code and `\68` in markup. */
function escapeBefore(next: number, { codes, length }: Reading, dialect: Dialect): Escape | undefined {
  const last = codes[length - 1] ?? 0
  if (length < 2 || hexValue(last) >= 16) return undefined
  const octals =
    dialect === 'code' && isOctal(last) && !isOctal(next) ? digitsBefore(codes, length, isOctal) : 0
  if (octals > 0 && octals < 3 && codes[length - octals - 1] === backslash)
    return { length: octals + 1, value: numberOf(codes, length, octals, 8) }
  if (next === semicolon) return undefined
  if (isDigit(last) && !isDigit(next)) {
    const entity = numericEntity(codes, length, 10)
    if (entity) return entity
  }
  if (hexValue(next) < 16) return undefined
  const entity = numericEntity(codes, length, 16)
  if (entity || dialect === 'code') return entity
  const digits = digitsBefore(codes, length, isHexadecimal)
  const isCss = digits > 0 && digits <= 6 && codes[length - digits - 1] === backslash
  return isCss ? { length: digits + 1, value: numberOf(codes, length, digits, 16) } : undefined
}

/** The escape that the last character completes. */
function escapeAtEnd({ codes, length }: Reading, dialect: Dialect): Escape | undefined {
  const last = codes[length - 1] ?? 0
  if (last === semicolon)
    return (
      numericEntity(codes, length - 1, 10, 1) ??
      numericEntity(codes, length - 1, 16, 1) ??
      namedEntity(codes, length)
    )
  if (last === closeBrace) return bracedEscape(codes, length)
  if (hexValue(last) >= 16) {
    const isWide = last >= 0x80 && last <= 0xbf && codes[length - 3] === firstOfWide
    return isWide ? wideForm(codes, length) : undefined
  }
  const first = codes[length - 3] ?? 0
  if (isHexadecimal(codes[length - 2] ?? 0)) {
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
  if (!isOne || digitsBefore(codes, length, isHexadecimal) !== digits) return undefined
  return { length: digits + 2, value: numberOf(codes, length, digits, 16) }
}

/** Three octal digits in code, six hexadecimal ones in markup: no further digit is part of the escape. */
function longestOf(codes: Uint16Array, length: number, dialect: Dialect): Escape | undefined {
  const digits = dialect === 'code' ? 3 : 6
  const base = dialect === 'code' ? 8 : 16
  const isOne = dialect === 'code' ? isOctal : isHexadecimal
  if (codes[length - digits - 1] !== backslash || digitsBefore(codes, length, isOne) !== digits)
    return undefined
  return { length: digits + 1, value: numberOf(codes, length, digits, base) }
}

/** `\u{68}` and `\x{68}`. */
function bracedEscape(codes: Uint16Array, length: number): Escape | undefined {
  const digits = digitsBefore(codes, length - 1, isHexadecimal)
  const at = length - 1 - digits
  const letter = codes[at - 2] ?? 0
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
  const digits = digitsBefore(codes, end, base === 10 ? isDigit : isHexadecimal)
  let at = end - digits
  if (digits === 0) return undefined
  if (base === 16 && ((codes[--at] ?? 0) | 0x20) !== smallX) return undefined
  if (codes[at - 1] !== hash || codes[at - 2] !== ampersand) return undefined
  return { length: end - at + 2 + closed, value: numberOf(codes, end, digits, base) }
}

const namedEntities: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lowbar: '_', underbar: '_', hyphen: '-', dash: '-', num: '#',
  percnt: '%', bsol: '\\', sol: '/', equals: '=', plus: '+', comma: ',', period: '.', colon: ':', semi: ';',
} // biome-ignore format: a table read by eye

/** Other names stand for nothing that a key is made of. */
function namedEntity(codes: Uint16Array, length: number): Escape | undefined {
  const letters = digitsBefore(codes, length - 1, isLetter)
  const at = length - 1 - letters
  if (letters < 2 || letters > 15 || codes[at - 1] !== ampersand) return undefined
  const name = String.fromCharCode(...codes.subarray(at, length - 1)).toLowerCase()
  return { length: letters + 2, value: namedEntities[name]?.charCodeAt(0) }
}

const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
const isHexadecimal = (unit: number) => hexValue(unit) < 16

/** How many characters before `end` are of a kind, as far as one escape reaches. */
function digitsBefore(codes: Uint16Array, end: number, isOne: (unit: number) => boolean): number {
  let count = 0
  while (count < mostDigits && count < end && isOne(codes[end - count - 1] ?? 0)) count++
  return count
}

function numberOf(codes: Uint16Array, end: number, digits: number, base: number): number {
  let value = 0
  for (let at = end - digits; at < end; at++)
    if (value < 0x110000) value = value * base + hexValue(codes[at] ?? 0)
  return value < 0x110000 ? value : 0
}
