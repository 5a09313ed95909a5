import { applyEdits } from './edit.ts'
import type { FixedFile } from './finding.ts'
import type { Edit } from './reading.ts'

export interface Diff {
  /** For `git apply`, from the top of the checkout. */
  text: string
  /** Changes left out, because a line that may not be shown is part of them or of what anchors them. */
  withheld: number
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
  const changed = changedLines(file, lines)
  const isOpen = (i: number) =>
    [lines[i] ?? '', ...(changed.get(i) ?? [])].every((line) => maySee(line.replace(/^\uFEFF|\r?\n$/g, '')))
  const hunks = maySee(file.path) ? hunksOf(lines, changed, isOpen) : []
  const shown = hunks.flatMap((hunk) => hunk.filter((i) => changed.has(i))).length
  const withheld = changed.size - shown
  if (hunks.length === 0) return { text: '', withheld }
  let shift = 0
  const texts = hunks.map((hunk) => {
    const growth = hunk.reduce((sum, i) => sum + (changed.get(i)?.length ?? 1) - 1, 0)
    const place = (start: number, count: number) => `${start + 1},${count}`
    const [first = 0] = hunk
    const head = `@@ -${place(first, hunk.length)} +${place(first + shift, hunk.length + growth)} @@\n`
    shift += growth
    return head + hunk.map((i) => shownLine(lines[i] ?? '', changed.get(i))).join('')
  })
  const [a, b] = [quotePath(`a/${file.path}`), quotePath(`b/${file.path}`)]
  // A tab ends a name with spaces in it, as git writes it.
  const tab = file.path.includes(' ') ? '\t' : ''
  return { text: `diff --git ${a} ${b}\n--- ${a}${tab}\n+++ ${b}${tab}\n${texts.join('')}`, withheld }
}

type Changed = ReadonlyMap<number, readonly string[]>

/** Runs of lines: the changed ones with those around them, up to the first that may not be shown. */
function hunksOf(lines: readonly string[], changed: Changed, isOpen: (i: number) => boolean): number[][] {
  const near = new Set<number>()
  for (const i of changed.keys()) {
    const reach = (step: number) => {
      for (let n = 0; n <= contextLines && i + n * step in lines && isOpen(i + n * step); n++)
        near.add(i + n * step)
    }
    reach(-1)
    reach(1)
  }
  const runs: number[][] = []
  for (const i of [...near].sort((a, b) => a - b))
    if (runs.at(-1)?.at(-1) === i - 1) runs.at(-1)?.push(i)
    else runs.push([i])
  // git takes a hunk without context after it for the end of the file.
  for (const run of runs) while (changed.has(run.at(-1) ?? -1) && run.at(-1) !== lines.length - 1) run.pop()
  return runs.filter((run) => run.some((i) => changed.has(i)))
}

function shownLine(line: string, added: readonly string[] = [line]): string {
  const marked = (sign: string, one: string) =>
    one.endsWith('\n') ? `${sign}${one}` : `${sign}${one}\n\\ No newline at end of file\n`
  const kept = added.indexOf(line)
  const signed = added.map((one, i) => marked(i === kept ? ' ' : '+', one))
  return [...(kept < 0 ? [marked('-', line)] : []), ...signed].join('')
}

/** What becomes of the lines that change. An edit takes away nothing beyond a line, and may add others. */
function changedLines({ edits }: FixedFile, lines: readonly string[]): Changed {
  const changed = new Map<number, string[]>()
  let [at, next] = [0, 0]
  lines.forEach((line, i) => {
    const own: Edit[] = []
    for (let edit = edits[next]; edit && edit.end < at + line.length; edit = edits[++next]) own.push(edit)
    if (i === lines.length - 1) own.push(...edits.slice(next))
    const moved = own.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at }))
    if (own.length > 0) changed.set(i, splitLines(applyEdits(line, moved)))
    at += line.length
  })
  return changed
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
