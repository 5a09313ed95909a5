import { applyEdits, type Edit } from './edit.ts'
import type { MendedFile } from './find-mistakes.ts'

export interface Diff {
  /** For `git apply`, from the top of the checkout. */
  text: string
  /** Changes left out, because a line that may not be shown is part of them or of what anchors them. */
  withheld: number
}

/** Lines `from` to `to` (exclusive, from 0) become `added`. Lines carry their line end. */
interface Change {
  from: number
  to: number
  added: string[]
}

const contextLines = 3

/**
 * The mends as a unified diff. `maySee` tells whether a line may be shown: context stops before one that may
 * not, so that a key next to a change is never copied into the diff.
 */
export function unifiedDiff(files: readonly MendedFile[], maySee: (text: string) => boolean): Diff {
  const diffs = files.map((file) => fileDiff(file, maySee))
  return {
    text: diffs.map(({ text }) => text).join(''),
    withheld: diffs.reduce((sum, { withheld }) => sum + withheld, 0),
  }
}

function fileDiff(file: MendedFile, maySee: (text: string) => boolean): Diff {
  const lines = splitLines(file.text)
  const changes = changesOf(file, lines)
  if (!maySee(file.path)) return { text: '', withheld: changes.length }
  const shows = (line: string | undefined) =>
    line !== undefined && maySee(line.replace(/^\uFEFF|\r?\n$/g, ''))
  const hunks: string[] = []
  let shift = 0
  let withheld = 0
  let past = 0
  changes.forEach((change, i) => {
    const until = changes[i + 1]?.from ?? lines.length
    let first = change.from
    while (first > Math.max(past, change.from - contextLines) && shows(lines[first - 1])) first--
    let last = change.to
    while (last < Math.min(until, change.to + contextLines) && shows(lines[last])) last++
    const old = lines.slice(change.from, change.to)
    // git takes a hunk without context after it for the end of the file.
    const anchored = last > change.to || change.to === lines.length
    if (!anchored || last === first || ![...old, ...change.added].every(shows)) {
      withheld++
      return
    }
    hunks.push(hunk(lines, change, first, last, shift))
    shift += change.added.length - old.length
    past = last
  })
  if (hunks.length === 0) return { text: '', withheld }
  const [a, b] = [quotePath(`a/${file.path}`), quotePath(`b/${file.path}`)]
  // A tab ends a name with spaces in it, as git writes it.
  const tab = file.path.includes(' ') ? '\t' : ''
  return { text: `diff --git ${a} ${b}\n--- ${a}${tab}\n+++ ${b}${tab}\n${hunks.join('')}`, withheld }
}

function hunk(lines: readonly string[], change: Change, first: number, last: number, shift: number): string {
  const mark = (sign: string) => (line: string) =>
    line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`
  const oldCount = last - first
  const newCount = oldCount - (change.to - change.from) + change.added.length
  const place = (count: number, start: number) => `${count === 0 ? start : start + 1},${count}`
  return [
    `@@ -${place(oldCount, first)} +${place(newCount, first + shift)} @@\n`,
    ...lines.slice(first, change.from).map(mark(' ')),
    ...lines.slice(change.from, change.to).map(mark('-')),
    ...change.added.map(mark('+')),
    ...lines.slice(change.to, last).map(mark(' ')),
  ].join('')
}

/** The edits as changes of whole lines; edits that touch neighbouring lines become one change. */
function changesOf({ text, edits }: MendedFile, lines: readonly string[]): Change[] {
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length
  }
  const groups: { from: number; to: number; edits: Edit[] }[] = []
  let from = 0
  for (const edit of edits) {
    while ((starts[from + 1] ?? Number.POSITIVE_INFINITY) <= edit.start) from++
    let to = from + 1
    while ((starts[to] ?? Number.POSITIVE_INFINITY) < edit.end) to++
    const last = groups.at(-1)
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to)
      last.edits.push(edit)
    } else groups.push({ from, to, edits: [edit] })
  }
  return groups.map(({ from, to, edits }) => {
    const start = starts[from] ?? 0
    const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    const mended = splitLines(applyEdits(text.slice(start, starts[to] ?? text.length), shifted))
    return trim({ from, to, added: mended }, lines)
  })
}

/** Leaves out the lines at either end that stay as they are. */
function trim({ from, to, added }: Change, lines: readonly string[]): Change {
  let [first, last, skip, end] = [from, to, 0, added.length]
  while (first < last && skip < end && lines[first] === added[skip]) {
    first++
    skip++
  }
  while (last > first && end > skip && lines[last - 1] === added[end - 1]) {
    last--
    end--
  }
  return { from: first, to: last, added: added.slice(skip, end) }
}

const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** As git quotes names that hold a quote, a backslash or a control character. */
function quotePath(path: string): string {
  const quoteOne = (character: string) =>
    character === '"' || character === '\\'
      ? `\\${character}`
      : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file names may hold them
  const quoted = path.replace(/["\\\u0000-\u001f\u007f]/g, quoteOne)
  return quoted === path ? path : `"${quoted}"`
}
