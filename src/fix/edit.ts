import type { Edit } from './reading.ts'

/** In the order of the text; of two insertions at one place the first stays the first. */
export const ordered = (edits: readonly Edit[]) =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end)

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
