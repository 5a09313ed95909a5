import {
  type Dialect,
  type Escape,
  escapeAtEnd,
  escapeBefore,
  mayBeEscape,
  namedEntityAt,
} from './escape-forms.ts'
import {
  ampersand,
  backslash,
  breaks,
  equals,
  firstOfWide,
  greater,
  less,
  mostDigits,
  percent,
} from './escape-signs.ts'
import { bell, code, escapeUnit, hexadecimal, isOf, nextOf, signOfCode, signOfMarkup } from './kinds.ts'
import { isInvisible, plainForm, push, pushPart, type Reading } from './reading.ts'

/** A reading in the making. */
const newUndoing = (dialect: Dialect, out: Reading) => ({
  dialect,
  /** What was read so far, with its escapes undone. */
  out,
  /** Characters to add as unit, start and end, the next one last: undoing one escape may complete many others. */
  pending: [] as number[],
  changed: false,
  /** Where the last `<`, the last colour and the last link of a terminal begin. */
  tag: -1,
  colour: -1,
  link: -1,
  /** The length of `out` from which on no escape that has begun in it can reach its end. */
  quietFrom: 0,
  /** Where the first sign stands of those that have begun since the last quiet place, and what `quietFrom` was then. */
  openFrom: 0,
  quietBefore: 0,
})
type Undoing = ReturnType<typeof newUndoing>

/**
 * The reading with escapes undone until none is left, those too that only appear when others are undone; undefined
 * where it holds none. Each character is put after those before it, and what then ends in an escape becomes the
 * character it stands for. Takes time in proportion to the length: every step takes characters away or the next one.
 */
export function undoEscapes(given: Reading, dialect: Dialect, out: Reading): Reading | undefined {
  const { codes, starts, ends, length } = given
  const sign = dialect === 'code' ? signOfCode : signOfMarkup
  if (nextOf(codes, 0, length, sign) === length) return undefined
  out.length = 0
  const undoing = newUndoing(dialect, out)
  let at = 0
  while (at < length) {
    if (out.length >= undoing.quietFrom) {
      // Most of a text is far from any escape, and stays as it is.
      const from = at
      at = nextOf(codes, from, length, sign)
      pushPart(out, given, from, at)
      if (at < length) at = feedAlone(undoing, given, at)
    } else {
      feed(undoing, codes[at] ?? 0, starts[at] ?? 0, ends[at] ?? 0)
      at++
    }
  }
  // An escape without an end of its own ends here, too.
  feed(undoing, 0, 0, 0)
  out.length--
  return undoing.changed ? out : undefined
}

/**
 * Adds the sign at a place where nothing else is open, and returns the next place. What pages are full of needs no look
 * at each character: `&quot;`, tags, and a sign before what continues none.
 */
function feedAlone(undoing: Undoing, given: Reading, at: number): number {
  const { out } = undoing
  const { codes, starts, ends, length } = given
  const unit = codes[at] as number
  const start = starts[at] as number
  const end = ends[at] as number
  const entity = unit === ampersand ? namedEntityAt(given, at) : undefined
  if (entity) {
    const next = at + entity.length
    undoing.changed = true
    if (entity.value !== undefined) feed(undoing, entity.value, start, ends[next - 1] ?? 0)
    return next
  }
  if (unit === less || unit === greater) {
    push(out, unit, start, end)
    if (unit === less) undoing.tag = out.length - 1
    else dropFrom(undoing, undoing.tag, less, longestTag)
  } else if (unit === equals && at + 1 < length && !isOf(codes[at + 1] ?? 0, hexadecimal | signOfMarkup))
    push(out, unit, start, end)
  else feed(undoing, unit, start, end)
  return at + 1
}

/** Adds a character, and then what undoing the escape that it may have ended leaves to add. */
function feed(undoing: Undoing, unit: number, start: number, end: number): void {
  const { pending } = undoing
  add(undoing, unit, start, end)
  while (pending.length > 0) {
    const to = pending.pop() as number
    const from = pending.pop() as number
    add(undoing, pending.pop() as number, from, to)
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
  if (!isOf(unit, dialect === 'code' ? signOfCode : signOfMarkup)) return
  if (last >= undoing.quietFrom || last < undoing.openFrom) {
    undoing.openFrom = last
    undoing.quietBefore = undoing.quietFrom
  }
  undoing.quietFrom = Math.max(undoing.quietFrom, last + 1 + (reachesOf[dialect].get(unit) ?? 0))
}

/** Takes an escape away, for what it stands for to be added. */
function takeLast(undoing: Undoing, { length, value }: Escape): void {
  const { out, pending } = undoing
  const end = out.ends[out.length - 1] ?? 0
  undoing.changed = true
  out.length -= length
  // What had begun is gone. The place behind a colour is one where a link may begin.
  if (out.length <= undoing.openFrom) undoing.quietFrom = Math.max(undoing.quietBefore, undoing.colour + 2)
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

const openBracket = code('[')

/** After ESC: a terminal's links, titles, and other strings that it does not show (ECMA-48, 5.6). */
const opensLink = new Set([...']PX^_'].map(code))
const longestTag = 1_000
const longestColour = 100

/** What follows in the longest of all other escapes: `\u{…}` with as many digits. */
const longestRest = mostDigits + 5

/**
 * For each character that begins or ends an escape, how many that follow may be of the longest that it begins. What a tag
 * or a terminal's link hides is looked at where it ends. Where none of these is, there is no escape.
 */
const reachesOfCode: readonly [number, number][] = [
  ...[backslash, ampersand, percent, firstOfWide].map((sign): [number, number] => [sign, longestRest]),
  [escapeUnit, longestColour],
  [bell, 0],
]
const reachesOf: Record<Dialect, Map<number, number>> = {
  code: new Map(reachesOfCode),
  markup: new Map([...reachesOfCode, [equals, 2], [less, 0], [greater, 0]]),
}

/** A terminal's colour ends with one of these. */
const endsColour = (unit: number) => unit >= 0x40 && unit <= 0x7e
