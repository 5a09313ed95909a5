/** Replaces the characters from `start` to `end`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** In the order of the text; of two insertions at one place the first stays the first. */
export const ordered = (edits: readonly Edit[]) =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end)

/** The same edits in a text that begins `by` characters earlier. */
export const shifted = (edits: readonly Edit[], by: number): Edit[] =>
  edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }))

/** The text with edits that are ordered and apart from each other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let from = 0
  for (const edit of edits) {
    out += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return out + text.slice(from)
}
