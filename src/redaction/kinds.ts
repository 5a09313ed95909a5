/**
 * What a character may be part of, as bits of a table, and loops over many characters that look for one kind. They are
 * alone in this file, and used everywhere, so that the first text of a process already finds them compiled. Until then, each
 * list that is made or taken apart counts, so that there is none where it would be one for each character.
 */
export const letterOrDigit = 1
export const letter = 2
/** A letter that ends hexadecimal digits: an `x` may stand between them. */
export const endsHex = 4
export const notBase64 = 8
/** Of ASCII; `isInvisible` knows the others. */
export const invisible = 16
/** Begins or ends an escape in one of the dialects. */
export const signOfCode = 32
export const signOfMarkup = 64
/** Digits of escapes. */
export const octal = 128
export const decimal = 256
export const hexadecimal = 512

/** For every character that a string can hold: of most of them, that they are not in base64. */
export const kinds = new Uint16Array(65_536).fill(notBase64)

export function addKind(characters: Iterable<number>, kind: number): void {
  for (const unit of characters) kinds[unit] = (kinds[unit] as number) | kind
}

export const isOf = (unit: number, kind: number) => ((kinds[unit] as number) & kind) !== 0

/** Where the next character of a kind is; `to` where there is none. */
export function nextOf(codes: Uint16Array, from: number, to: number, kind: number): number {
  let at = from
  while (at < to && !isOf(codes[at] as number, kind)) at++
  return at
}

/** Where `size` characters begin that are none of a kind, behind the last that is one; `to` where nowhere. */
export function nextWithout(
  codes: Uint16Array,
  from: number,
  to: number,
  kind: number,
  size: number,
): number {
  let begin = from
  while (begin + size <= to) {
    // Looked at from the far end: where one of the kind is there, nothing before it needs a look.
    let at = begin + size - 1
    while (at >= begin && !isOf(codes[at] as number, kind)) at--
    if (at < begin) return begin
    begin = at + 1
  }
  return to
}

export const code = (character: string) => character.charCodeAt(0)

/** Begins a colour of a terminal, which `undoEscapes` takes out. */
export const escapeUnit = 0x1b

/** Ends a terminal's link or title, which `undoEscapes` takes out. */
export const bell = 0x07

const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)
const letters = [...range(code('a'), code('z')), ...range(code('A'), code('Z'))]
const digits = range(code('0'), code('9'))
addKind(range(code('0'), code('7')), octal)
addKind(digits, decimal | hexadecimal)
addKind([...'abcdefABCDEF'].map(code), hexadecimal)
addKind([...letters, ...digits], letterOrDigit)
addKind(letters, letter)
addKind(
  letters.filter((unit) => !/[a-fx]/i.test(String.fromCharCode(unit))),
  endsHex,
)
addKind([...range(0, 0x20).filter((unit) => unit !== escapeUnit && unit !== bell), 0x7f], invisible)
for (const unit of [...letters, ...digits, ...[...'+/-_'].map(code)])
  kinds[unit] = (kinds[unit] as number) & ~notBase64
