import { applyEdits } from './edit.ts'
import type { FixedFile } from './finding.ts'
import type { Edit } from './reading.ts'

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
 * The changes as a unified diff. `maySee` tells whether a line may be shown: context stops before one that may
 * not, so that a key next to a change is never copied into the diff.
 */
export function unifiedDiff(files: readonly FixedFile[], maySee: (text: string) => boolean): Diff {
  const diffs = files.map((file) => fileDiff(file, maySee))
  return {
    text: diffs.map(({ text }) => text).join(''),
    withheld: diffs.reduce((sum, { withheld }) => sum + withheld, 0),
  }
}

function fileDiff(file: FixedFile, maySee: (text: string) => boolean): Diff {
  const lines = splitLines(file.text)
  const changes = changesOf(file, lines)
  if (!maySee(file.path)) return { text: '', withheld: changes.length }
  const shows = (line: string | undefined) =>
    line !== undefined && maySee(line.replace(/^\uFEFF|\r?\n$/g, ''))
  const open = changes.filter(({ from, to, added }) => [...lines.slice(from, to), ...added].every(shows))
  const spans = group(open, lines, shows).flatMap((near) => spanOf(near, lines, shows) ?? [])
  const kept = spans.flatMap((span) => span.changes)
  const withheld = changes.length - kept.length
  if (spans.length === 0) return { text: '', withheld }
  let shift = 0
  const hunks = spans.map((span) => {
    const text = hunk(lines, span, shift)
    shift += growth(span.changes)
    return text
  })
  const [a, b] = [quotePath(`a/${file.path}`), quotePath(`b/${file.path}`)]
  // A tab ends a name with spaces in it, as git writes it.
  const tab = file.path.includes(' ') ? '\t' : ''
  return { text: `diff --git ${a} ${b}\n--- ${a}${tab}\n+++ ${b}${tab}\n${hunks.join('')}`, withheld }
}

type Shows = (line: string | undefined) => boolean

/** Changes so near to each other that their context would meet, with nothing hidden between. */
function group(changes: readonly Change[], lines: readonly string[], shows: Shows): Change[][] {
  const groups: Change[][] = []
  let end = 0
  for (const change of changes) {
    const between = lines.slice(end, change.from)
    const near = between.length <= 2 * contextLines && between.every(shows)
    if (near && groups.length > 0) groups.at(-1)?.push(change)
    else groups.push([change])
    end = change.to
  }
  return groups
}

/** What a hunk covers: its changes, and lines `first` to `last` (exclusive) with the context. */
interface Span {
  changes: readonly Change[]
  first: number
  last: number
}

/** As many of the changes as have something after them to hold on to. */
function spanOf(changes: readonly Change[], lines: readonly string[], shows: Shows): Span | undefined {
  const { from } = changes[0] ?? {}
  const { to } = changes.at(-1) ?? {}
  if (from === undefined || to === undefined) return undefined
  let first = from
  while (first > from - contextLines && shows(lines[first - 1])) first--
  let last = to
  while (last < to + contextLines && shows(lines[last])) last++
  // git takes a hunk without context after it for the end of the file.
  const anchored = last > to || to === lines.length
  return anchored && last > first ? { changes, first, last } : spanOf(changes.slice(0, -1), lines, shows)
}

function hunk(lines: readonly string[], { changes, first, last }: Span, shift: number): string {
  const marked = (sign: string, part: readonly string[]) =>
    part.map((line) =>
      line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`,
    )
  const oldCount = last - first
  const newCount = oldCount + growth(changes)
  const place = (count: number, start: number) => `${count === 0 ? start : start + 1},${count}`
  let at = first
  const body = changes.flatMap(({ from, to, added }) => {
    const before = lines.slice(at, from)
    at = to
    return [...marked(' ', before), ...marked('-', lines.slice(from, to)), ...marked('+', added)]
  })
  const head = `@@ -${place(oldCount, first)} +${place(newCount, first + shift)} @@\n`
  return [head, ...body, ...marked(' ', lines.slice(at, last))].join('')
}

const growth = (changes: readonly Change[]) =>
  changes.reduce((sum, { from, to, added }) => sum + added.length - (to - from), 0)

/** The edits as changes of whole lines; edits that touch neighbouring lines become one change. */
function changesOf({ text, edits }: FixedFile, lines: readonly string[]): Change[] {
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
    const changed = splitLines(applyEdits(text.slice(start, starts[to] ?? text.length), shifted))
    return trim({ from, to, added: changed }, lines)
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
