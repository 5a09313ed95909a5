import { newReading, type Reading, readVisible } from '../../src/redaction/reading.ts'

/** What is read, each character with the stretch of the text that it stands for; undefined where nothing was undone. */
export function readUndone(text: string, undo: (given: Reading, out: Reading) => Reading | undefined) {
  const given = readVisible(text, 0, text.length, newReading(text.length))
  const found = undo(given, newReading(text.length + 1))
  if (!found) return undefined
  const { codes, starts, ends, length } = found
  const characters = Array.from(codes.subarray(0, length), (unit) => String.fromCharCode(unit))
  return { text: characters.join(''), stretches: characters.map((_, at) => text.slice(starts[at], ends[at])) }
}
