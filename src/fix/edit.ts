import type { Source } from './source.ts'

/** Replaces the UTF-16 units from `start` to `end` of the file's text. */
export interface Edit {
  start: number
  end: number
  text: string
}

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

/** Inserts `text` as a line of its own after line `number`. */
export function insertAfter(source: Source, number: number, text: string): Edit {
  const at = source.lines[number]?.end ?? 0
  return { start: at, end: at, text: `${source.eol}${text}` }
}

export function insertBefore(source: Source, number: number, text: string): Edit {
  const at = source.lines[number]?.start ?? 0
  return { start: at, end: at, text: `${text}${source.eol}` }
}

/** Takes line `number` away; a file that did not end in a line end still does not. */
export function removeLine(source: Source, number: number): Edit {
  const { start = 0, end = 0 } = source.lines[number] ?? {}
  const next = source.lines[number + 1]
  if (next) return { start, end: next.start, text: '' }
  const before = source.lines[number - 1]
  const endsInLine = source.text.length > end
  return { start: endsInLine || !before ? start : before.end, end: source.text.length, text: '' }
}
