import type { Edit } from './reading.ts'

/** `edits` are ordered and apart from each other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let from = 0
  for (const edit of edits) {
    out += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return out + text.slice(from)
}

/** In the order of the file; two insertions at one place stay in theirs. */
export const ordered = (edits: readonly Edit[]) =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end)

export const overlap = (a: Edit, b: Edit) =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end && a.end > a.start)
