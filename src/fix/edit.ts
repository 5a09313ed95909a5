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
  // The line's own end, in a file that mixes them; the last line may have none.
  const [eol = source.eol] = /^\r?\n/.exec(source.text.slice(at, at + 2)) ?? []
  return { start: at, end: at, text: `${eol}${text}` }
}

export function insertBefore(source: Source, number: number, text: string): Edit {
  const at = source.lines[number]?.start ?? 0
  return { start: at, end: at, text: `${text}${source.eol}` }
}

/** Takes line `number` away with its line end. */
export function removeLine(source: Source, number: number): Edit {
  const start = source.lines[number]?.start ?? 0
  return { start, end: source.lines[number + 1]?.start ?? source.text.length, text: '' }
}
