/**
 * Text as a reader of it may understand it: without what is invisible, with escapes undone, with what is encoded
 * decoded. Every character knows which stretch of the text it stands for. Each function takes time in proportion
 * to the length of its input.
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

function push(reading: Reading, code: number, start: number, end: number): void {
  const at = reading.length++
  reading.codes[at] = code
  reading.starts[at] = start
  reading.ends[at] = end
}

/** The `count` characters before `end` as text. */
export function textOf({ codes }: Reading, end: number, count: number): string {
  return String.fromCharCode(...codes.subarray(Math.max(0, end - count), end))
}

const code = (character: string) => character.charCodeAt(0)
const backslash = code('\\')
const percent = code('%')
const equals = code('=')
const ampersand = code('&')
const hash = code('#')
const less = code('<')
const escapeUnit = 0x1b

/** White space, control characters and what takes no room: a secret broken by them is still one to a reader. */
function isInvisible(unit: number): boolean {
  if (unit < 0x80) return unit <= 0x20 || unit === 0x7f
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
const plainForm = (unit: number) => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)

/** The visible characters of a stretch of text, put into `reading`. */
export function readVisible(text: string, from: number, to: number, reading: Reading): Reading {
  reading.length = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === escapeUnit && text[at + 1] === '[') {
      // A terminal's colours.
      for (at += 2; at < to && !/[@-~]/.test(text[at] ?? ''); at++);
    } else if (!isInvisible(unit) && !isSoftBreak(text, at)) push(reading, plainForm(unit), at, at + 1)
  }
  return reading
}

/** `=` at the end of a line of mail joins it to the next. */
const isSoftBreak = (text: string, at: number) =>
  text.charCodeAt(at) === equals && (text[at + 1] === '\n' || text.startsWith('\r\n', at + 1))

/** How escapes that mean different things in different languages are read. */
export interface Dialect {
  /** `=68` is a character, as in mail, and `\n` the letter, as in Markdown; otherwise `\n` is a line break. */
  mail: boolean
}

/**
 * The reading with escapes undone until none is left, those too that only appear when others are undone; undefined
 * where it holds none. Each character is put after those before it, and what then ends in an escape becomes the
 * character it stands for.
 */
export function undoEscapes(given: Reading, { mail }: Dialect, out: Reading): Reading | undefined {
  if (!holdsSign(given)) return undefined
  out.length = 0
  const { codes, starts, ends } = out
  let changed = false

  const replaceTail = (count: number, decoded: number | undefined): void => {
    changed = true
    const end = ends[out.length - 1] ?? 0
    out.length -= count
    const start = starts[out.length] ?? 0
    if (decoded !== undefined && decoded <= 0xffff && !isInvisible(decoded))
      add(plainForm(decoded), start, end)
  }

  const add = (unit: number, start: number, end: number): void => {
    if (out.length > 0 && codes[out.length - 1] === backslash && !startsEscape(unit)) {
      replaceTail(1, undefined)
      if (!mail && breaks.has(unit)) return
    }
    endEntity(unit)
    push(out, unit, start, end)
    const length = tailEscape(out, mail)
    if (length > 0) replaceTail(length, decodeEscape(textOf(out, out.length, length)))
    else if (unit === greater) dropTag()
  }

  /** `&#104` without a semicolon ends where no digit follows. */
  const endEntity = (next: number): void => {
    if (next === semicolon || hexValue(next) < 16) return
    const length = numericEntity(out)
    if (length > 0) replaceTail(length, decodeEscape(textOf(out, out.length, length)))
  }

  const dropTag = (): void => {
    const lowest = Math.max(0, out.length - longestTag)
    let at = out.length - 2
    while (at >= lowest && codes[at] !== less) at--
    if (at >= lowest) replaceTail(out.length - at, undefined)
  }

  for (let at = 0; at < given.length; at++)
    add(given.codes[at] ?? 0, given.starts[at] ?? 0, given.ends[at] ?? 0)
  endEntity(0)
  return changed ? out : undefined
}

function holdsSign({ codes, length }: Reading): boolean {
  for (let at = 0; at < length; at++) if (signs.has(codes[at] ?? 0)) return true
  return false
}

/** Where none of these is, there is no escape. */
const signs = new Set([backslash, percent, equals, ampersand, less])
const greater = code('>')
const semicolon = code(';')
const brace = code('}')
const longestTag = 60
const breaks = new Set([...'nrtbfv'].map(code))

/** After a backslash: the beginning of a longer escape, which another backslash may also be. */
const startsEscape = (unit: number) =>
  unit === code('u') || unit === code('x') || (unit >= 0x30 && unit <= 0x37)

function hexValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  const lower = unit | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 99
}

/** How many of the last characters are one escape, 0 where they are none. */
function tailEscape(out: Reading, mail: boolean): number {
  const { codes, length: n } = out
  const last = codes[n - 1] ?? 0
  if (last === semicolon) return lengthOf(/&(?:#\d{1,8}|#x[0-9a-f]{1,8}|[a-z]{2,15});$/i, out, 18)
  if (last === brace) return lengthOf(/\\u\{[0-9a-f]{1,6}\}$/i, out, 11)
  if (hexValue(last) >= 16 || n < 3) return 0
  const isHex = (back: number) => hexValue(codes[n - back] ?? 0) < 16
  if (!isHex(2)) return 0
  if (codes[n - 3] === percent || (mail && codes[n - 3] === equals)) return 3
  if (n < 4) return 0
  if (codes[n - 4] === backslash) {
    if (codes[n - 3] === smallX) return 4
    return /^\\[0-3][0-7]{2}$/.test(textOf(out, n, 4)) ? 4 : 0
  }
  const opens = n >= 6 && (codes[n - 6] === backslash || codes[n - 6] === percent)
  return opens && ((codes[n - 5] ?? 0) | 0x20) === smallU && isHex(3) && isHex(4) ? 6 : 0
}

const smallU = code('u')
const smallX = code('x')

function lengthOf(pattern: RegExp, out: Reading, longest: number): number {
  return pattern.exec(textOf(out, out.length, longest))?.[0].length ?? 0
}

/** What one whole escape stands for; undefined where that is nothing. */
function decodeEscape(text: string): number | undefined {
  if (text.startsWith('&')) return decodeEntity(text.toLowerCase())
  if (/^\\[0-7]/.test(text)) return Number.parseInt(text.slice(1), 8)
  return Number.parseInt(text.replace(/^[%\\=][ux]?\{?/i, ''), 16)
}

/** The length of a last `&#104`, and 0 where there is none. */
function numericEntity(out: Reading): number {
  const { codes, length } = out
  if (length < 3 || hexValue(codes[length - 1] ?? 0) >= 16) return 0
  const lowest = Math.max(1, length - 10)
  let at = length - 2
  while (at >= lowest && codes[at] !== hash) at--
  if (at < lowest || codes[at - 1] !== ampersand) return 0
  return lengthOf(/&#(?:\d{1,8}|x[0-9a-f]{1,8})$/i, out, 12)
}

const namedEntities: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lowbar: '_', underbar: '_', hyphen: '-', dash: '-', num: '#',
  percnt: '%', bsol: '\\', sol: '/', equals: '=', plus: '+', comma: ',', period: '.', colon: ':', semi: ';',
} // biome-ignore format: a table read by eye

function decodeEntity(text: string): number | undefined {
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-f]+)|(\d+))/.exec(text) ?? []
  if (hexadecimal !== undefined) return Number.parseInt(hexadecimal, 16)
  if (decimal !== undefined) return Number(decimal)
  return namedEntities[text.slice(1, -1)]?.charCodeAt(0)
}

/** Bytes that text is made of; a NUL is in UTF-16. */
const isText = (byte: number) =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0 || byte === 9 || byte === 10 || byte === 13

const base64Values = Array.from({ length: 128 }, (_, unit) => {
  const at = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(
    String.fromCharCode(unit),
  )
  return at >= 0 ? at : unit === code('-') ? 62 : unit === code('_') ? 63 : 99
})

/** A stretch of at least this many bytes of text is worth a look. */
const shortestStretch = 8

/**
 * Calls `use` with every stretch of text that bytes hold: `byteAt` gives each with the characters it was encoded in.
 */
function eachStretch(
  { starts, ends }: Reading,
  bytes: {
    count: number
    byteAt(index: number): number
    first(index: number): number
    last(index: number): number
  },
  use: (found: Reading) => void,
): void {
  let from = 0
  for (let index = 0; index <= bytes.count; index++) {
    if (index < bytes.count && isText(bytes.byteAt(index))) continue
    if (index - from >= shortestStretch) {
      const found = newReading(index - from)
      for (let at = from; at < index; at++) {
        const byte = bytes.byteAt(at)
        if (!isInvisible(byte)) push(found, byte, starts[bytes.first(at)] ?? 0, ends[bytes.last(at)] ?? 0)
      }
      if (found.length >= shortestStretch) use(found)
    }
    from = index + 1
  }
}

const shortestRun = Math.ceil((shortestStretch * 8) / 6)

/** Calls `use` with every stretch of text that is encoded in base64, wherever in a run of its characters it begins. */
export function decodeBase64(given: Reading, use: (found: Reading) => void): void {
  const { codes, length } = given
  const valueAt = (at: number) => base64Values[codes[at] ?? 0] ?? 99
  for (let from = 0; from < length; ) {
    let to = from
    while (to < length && valueAt(to) < 64) to++
    for (let begin = from; begin < from + 4 && to - begin >= shortestRun; begin++) {
      // Byte k lies in the characters that hold its first and its last bit.
      const first = (index: number) => begin + Math.floor((index * 4) / 3)
      const byteAt = (index: number) => {
        const at = first(index)
        const pair = (valueAt(at) << 6) | valueAt(at + 1)
        return (pair >> (4 - 2 * (index % 3))) & 0xff
      }
      const count = Math.floor(((to - begin) * 3) / 4)
      eachStretch(given, { count, byteAt, first, last: (index) => first(index) + 1 }, use)
    }
    from = to + 1
  }
}

const separators = new Set([...':,;-|"\'[]'].map(code))

/** The same for bytes in hexadecimal, also `68:6b`, `0x68, 0x6b` and broken into lines. */
export function decodeHex(given: Reading, use: (found: Reading) => void): void {
  const { codes, length } = given
  let digits: number[] = []
  const flush = (): void => {
    for (let offset = 0; offset < 2 && digits.length >= shortestStretch * 2; offset++) {
      const first = (index: number) => digits[offset + 2 * index] ?? 0
      const last = (index: number) => digits[offset + 2 * index + 1] ?? 0
      const byteAt = (index: number) =>
        hexValue(codes[first(index)] ?? 0) * 16 + hexValue(codes[last(index)] ?? 0)
      eachStretch(given, { count: (digits.length - offset) >> 1, byteAt, first, last }, use)
    }
    digits = []
  }
  for (let at = 0; at < length; at++) {
    const unit = codes[at] ?? 0
    if (hexValue(unit) < 16) digits.push(at)
    else if (digits.length === 0) continue
    else if ((unit | 0x20) === smallX && codes[digits.at(-1) ?? 0] === 0x30) digits.pop()
    else if (!separators.has(unit)) flush()
  }
  flush()
}
