import { once } from '../once.ts'
import { code, decimal, endsHex, hexadecimal, isOf, letter, nextOf, nextWithout, notBase64 } from './kinds.ts'
import { hexValue, isInvisible, push, type Reading } from './reading.ts'

/** Bytes that text is made of; a NUL is in UTF-16. */
const isText = (byte: number) =>
  (byte >= 0x20 && byte < 0x7f) || byte === 0 || byte === 9 || byte === 10 || byte === 13

/** A stretch of at least this many bytes of text is worth a look. */
const shortestStretch = 8

/** What is done with a stretch of text that was found. */
export interface Finding {
  /** A reading to put it into, which is free again once it was used. */
  make(capacity: number): Reading
  use(found: Reading): void
}

/** Adds a byte, with the characters it was encoded in, to what was found; one that is no text ends that. */
function addByte(found: Reading, byte: number, start: number, end: number, { use }: Finding): void {
  if (!isText(byte)) finish(found, use)
  else if (!isInvisible(byte)) push(found, byte, start, end)
}

function finish(found: Reading, use: Finding['use']): void {
  if (found.length >= shortestStretch) use(found)
  found.length = 0
}

const base64Values = new Uint8Array(128)
for (const [value, character] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries())
  base64Values[code(character)] = value
base64Values[code('-')] = 62
base64Values[code('_')] = 63

/**
 * For each pair of base64 values four times four bits, one group for each place of the pair in a run, one bit for each of
 * the four ways to read the run, which begin with its first to fourth character: whether the byte that begins with the
 * pair is text, and true where none begins with it.
 */
const textPairs = once(() => {
  /** The bits of a byte that begins with the first, second or third character of four, and those where none begins. */
  const [first = 0, second = 0, third = 0, none = 0] = [0, 1, 2, 3].map((place) =>
    Array.from({ length: 16 }, (_, bit) => bit)
      .filter((bit) => (((bit >> 2) - bit) & 3) === place)
      .reduce((bits, bit) => bits | (1 << bit), 0),
  )
  const texts = Uint8Array.from({ length: 256 }, (_, byte) => (isText(byte) ? 1 : 0))
  return Uint16Array.from({ length: 4_096 }, (_, pair) => {
    const two = (texts[pair >> 4] ? first : 0) | (texts[(pair >> 2) & 0xff] ? second : 0)
    return none | two | (texts[pair & 0xff] ? third : 0)
  })
})
/** Pairs in which eight bytes begin, and characters that hold them, at least. */
const shortestPairs = 10
const shortestRun = shortestPairs + 1

/** Uses every stretch of text that is encoded in base64, wherever in a run of its characters it begins. */
export function decodeBase64(given: Reading, finding: Finding): void {
  const { codes, length } = given
  let from = nextWithout(codes, 0, length, notBase64, shortestRun)
  while (from < length) {
    const to = nextOf(codes, from + shortestRun, length, notBase64)
    decodeRun({ given, begin: from, lastPair: to - 2, pairs: textPairs() }, finding)
    from = nextWithout(codes, to, length, notBase64, shortestRun)
  }
}

/** Characters of base64 and nothing else. */
interface Run {
  given: Reading
  begin: number
  lastPair: number
  pairs: Uint16Array
}

const pairAt = (codes: Uint16Array, at: number) =>
  ((base64Values[codes[at] as number] as number) << 6) | (base64Values[codes[at + 1] as number] as number)

/** In which ways of reading a run, a bit for each, the byte that begins with a pair is text. */
const waysAt = ({ given: { codes }, begin, pairs }: Run, at: number) =>
  ((pairs[pairAt(codes, at)] as number) >> (((at - begin) & 3) << 2)) & 15

function decodeRun(run: Run, finding: Finding): void {
  const { begin, lastPair } = run
  /** For each way, where the last stretch that was found ends. */
  const ends = [begin, begin, begin, begin]
  let lastEnd = begin
  let from = begin
  while (from + shortestPairs - 1 <= lastPair) {
    // From the far end, as above.
    let at = from + shortestPairs - 1
    let ways = lastEnd <= at ? 15 : 0
    for (let way = 0; lastEnd > at && way < 4; way++) if ((ends[way] as number) <= at) ways |= 1 << way
    do ways &= waysAt(run, at--)
    while (ways !== 0 && at >= from)
    if (ways === 0) from = at + 2
    for (let way = 0; ways !== 0 && way < 4; way++) {
      if (((ways >> way) & 1) === 0) continue
      ends[way] = useStretch(run, way, from, finding)
      lastEnd = Math.max(lastEnd, ends[way] as number)
    }
  }
}

/** Uses the whole stretch of text around a place, read in one way, and returns where it ends. */
function useStretch(run: Run, way: number, place: number, { make, use }: Finding): number {
  const { given, begin, lastPair } = run
  const { codes, starts, ends } = given
  const origin = begin + way
  let from = Math.max(origin, place)
  while (from > origin && (waysAt(run, from - 1) >> way) & 1) from--
  let to = place + shortestPairs
  while (to <= lastPair && (waysAt(run, to) >> way) & 1) to++
  // Byte k begins in character 4k/3.
  const first = Math.ceil(((from - origin) * 3) / 4)
  const last = Math.ceil(((to - origin) * 3) / 4)
  if (last - first < shortestStretch) return to
  const found = make(last - first)
  for (let index = first; index < last; index++) {
    const at = origin + (((index * 4) / 3) | 0)
    const byte = (pairAt(codes, at) >> (4 - 2 * (index % 3))) & 0xff
    if (!isInvisible(byte)) push(found, byte, starts[at] ?? 0, ends[at + 1] ?? 0)
  }
  if (found.length >= shortestStretch) use(found)
  return to
}

const smallX = code('x')
const zero = code('0')

/** The same for bytes in hexadecimal, also `68:6b`, `0x68, 0x6b` and broken by anything that is no letter. */
export function decodeHex(given: Reading, finding: Finding): void {
  const { codes, length } = given
  for (let from = 0; ; ) {
    from = nextWithout(codes, from, length, endsHex, shortestStretch * 2)
    if (from === length) return
    const to = nextOf(codes, from, length, endsHex)
    decodeDigits(given, from, to, finding)
    from = to
  }
}

function decodeDigits(given: Reading, from: number, to: number, finding: Finding): void {
  const { codes } = given
  // Counted apart: most are words like "face", and a list that is emptied each time has to grow again.
  const digits: number[] = []
  let count = 0
  for (let at = from; at < to; at++) {
    const unit = codes[at] as number
    if (isOf(unit, hexadecimal)) digits[count++] = at
    else if (count === 0) continue
    else if ((unit | 0x20) === smallX && codes[digits[count - 1] as number] === zero) count--
    else if (isOf(unit, letter)) {
      decodePairs(given, digits, count, finding)
      count = 0
    }
  }
  decodePairs(given, digits, count, finding)
}

function decodePairs(
  { codes, starts, ends }: Reading,
  digits: number[],
  count: number,
  finding: Finding,
): void {
  for (let offset = 0; offset < 2 && count >= shortestStretch * 2; offset++) {
    const found = finding.make(count >> 1)
    for (let index = offset; index + 1 < count; index += 2) {
      const first = digits[index] as number
      const last = digits[index + 1] as number
      const byte = hexValue(codes[first] as number) * 16 + hexValue(codes[last] as number)
      addByte(found, byte, starts[first] as number, ends[last] as number, finding)
    }
    finish(found, finding.use)
  }
}

/** What is seen has two digits at least, and something stands between two of them. */
const shortestNumbers = shortestStretch * 3 - 1

/** The same for bytes in decimal, as in `{"type":"Buffer","data":[104,107]}`. */
export function decodeDecimal(given: Reading, finding: Finding): void {
  const { codes, length } = given
  for (let from = 0; ; ) {
    from = nextWithout(codes, from, length, letter, shortestNumbers)
    if (from === length) return
    const to = nextOf(codes, from, length, letter)
    decodeNumbers(given, from, to, finding)
    from = to
  }
}

/** In a part of a text that holds no letter. */
function decodeNumbers({ codes, starts, ends }: Reading, from: number, to: number, finding: Finding): void {
  const found = finding.make((to - from + 1) >> 1)
  for (let at = from; at < to; at++) {
    if (!isOf(codes[at] as number, decimal)) continue
    const first = at
    let value = 0
    for (; at < to && isOf(codes[at] as number, decimal); at++)
      if (value < notText) value = value * 10 + hexValue(codes[at] as number)
    at--
    addByte(found, value, starts[first] as number, ends[at] as number, finding)
  }
  finish(found, finding.use)
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
