import { code, hexValue, isDigit, isInvisible, isLetterOrDigit, push, type Reading } from './reading.ts'

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

/** Bytes, each with the characters it was encoded in. */
interface Encoded {
  count: number
  byteAt(index: number): number
  first(index: number): number
  last(index: number): number
}

/** What is done with a stretch of text that was found. */
export interface Finding {
  /** A reading to put it into, which is free again once it was used. */
  make(capacity: number): Reading
  use(found: Reading): void
}

/** Uses every stretch of text that `bytes` hold. */
function eachStretch({ starts, ends }: Reading, bytes: Encoded, { make, use }: Finding): void {
  for (let from = 0; from + shortestStretch <= bytes.count; ) {
    // Looked at from its far end: where that is no text, nothing before it needs a look.
    let last = from + shortestStretch - 1
    while (last >= from && isText(bytes.byteAt(last))) last--
    if (last >= from) {
      from = last + 1
      continue
    }
    let to = from + shortestStretch
    while (to < bytes.count && isText(bytes.byteAt(to))) to++
    const found = make(to - from)
    for (let at = from; at < to; at++) {
      const byte = bytes.byteAt(at)
      if (!isInvisible(byte)) push(found, byte, starts[bytes.first(at)] ?? 0, ends[bytes.last(at)] ?? 0)
    }
    if (found.length >= shortestStretch) use(found)
    from = to + 1
  }
}

const shortestRun = Math.ceil((shortestStretch * 8) / 6)

const base64Value = (unit = 0) => base64Values[unit] ?? 99

/** Uses every stretch of text that is encoded in base64, wherever in a run of its characters it begins. */
export function decodeBase64(given: Reading, finding: Finding): void {
  const { codes, length } = given
  for (let from = 0; from < length; ) {
    let to = from
    while (to < length && base64Value(codes[to]) < 64) to++
    for (let skipped = 0; skipped < 4 && to - from - skipped >= shortestRun; skipped++)
      decodeRun(given, from + skipped, to, finding)
    from = to + 1
  }
}

function decodeRun(given: Reading, begin: number, end: number, finding: Finding): void {
  const { codes } = given
  // Byte k lies in the characters that hold its first and its last bit.
  const first = (index: number) => begin + (((index * 4) / 3) | 0)
  const byteAt = (index: number) => {
    const at = first(index)
    const pair = (base64Value(codes[at]) << 6) | base64Value(codes[at + 1])
    return (pair >> (4 - 2 * (index % 3))) & 0xff
  }
  const count = Math.floor(((end - begin) * 3) / 4)
  eachStretch(given, { count, byteAt, first, last: (index) => first(index) + 1 }, finding)
}

const smallX = code('x')
const zero = code('0')

/** The same for bytes in hexadecimal, also `68:6b`, `0x68, 0x6b` and broken by anything that is no letter. */
export function decodeHex(given: Reading, finding: Finding): void {
  const { codes, length } = given
  // Counted apart: most are words like "face", and a list that is emptied each time has to grow again.
  const digits: number[] = []
  let count = 0
  const flush = (): void => {
    for (let offset = 0; offset < 2 && count >= shortestStretch * 2; offset++) {
      const first = (index: number) => digits[offset + 2 * index] ?? 0
      const last = (index: number) => digits[offset + 2 * index + 1] ?? 0
      const byteAt = (index: number) =>
        hexValue(codes[first(index)] ?? 0) * 16 + hexValue(codes[last(index)] ?? 0)
      eachStretch(given, { count: (count - offset) >> 1, byteAt, first, last }, finding)
    }
    count = 0
  }
  for (let at = 0; at < length; at++) {
    const unit = codes[at] ?? 0
    if (hexValue(unit) < 16) digits[count++] = at
    else if (count === 0) continue
    else if ((unit | 0x20) === smallX && codes[digits[count - 1] ?? 0] === zero) count--
    else if (isLetterOrDigit(unit)) flush()
  }
  flush()
}

/** The same for bytes in decimal, as in `{"type":"Buffer","data":[104,107]}`. */
export function decodeDecimal(given: Reading, finding: Finding): void {
  const { codes, length } = given
  // Of each number its first and last digit and its value, in lists of integers: an object each would be much.
  const [firsts, lasts, values]: [number[], number[], number[]] = [[], [], []]
  const flush = (): void => {
    const bytes: Encoded = {
      count: values.length,
      byteAt: (index) => values[index] ?? 0,
      first: (index) => firsts[index] ?? 0,
      last: (index) => lasts[index] ?? 0,
    }
    if (values.length >= shortestStretch) eachStretch(given, bytes, finding)
    for (const list of [firsts, lasts, values]) list.length = 0
  }
  for (let at = 0; at < length; at++) {
    if (!isDigit(codes[at] ?? 0)) {
      if (values.length > 0 && isLetterOrDigit(codes[at] ?? 0)) flush()
      continue
    }
    const first = at
    let value = 0
    for (; at < length && isDigit(codes[at] ?? 0); at++)
      if (value < notText) value = value * 10 + hexValue(codes[at] ?? 0)
    at--
    if (isText(value)) {
      firsts.push(first)
      lasts.push(at)
      values.push(value)
    } else if (values.length > 0) flush()
  }
  flush()
}

/** More than any byte. */
const notText = 256

/**
 * The characters of a base64 text that the secret alone determines, for each of the three ways it can lie
 * within the encoded bytes. Its neighbours share bits with it, so they are masked too.
 */
export function base64Cores(secret: Buffer): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64')
    const first = Math.ceil((offset * 8) / 6)
    const end = Math.floor(((offset + secret.length) * 8) / 6)
    return encoded.slice(first, end)
  })
}
