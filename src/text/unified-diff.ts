import { applyEdits, type Edit, shifted } from './edits.ts'

/** A file as it is, and what changes in it: edits in the order of the text and apart from each other. */
export interface ChangedFile {
  path: string
  text: string
  edits: readonly Edit[]
}

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
export function unifiedDiff(files: readonly ChangedFile[], maySee: (text: string) => boolean): Diff {
  const diffs = files.map((file) => fileDiff(file, maySee))
  return {
    text: diffs.map(({ text }) => text).join(''),
    withheld: diffs.reduce((sum, { withheld }) => sum + withheld, 0),
  }
}

interface Line {
  old: string
  /** What takes its place: one line or more, the old one among them or not. */
  now: readonly string[]
  isChanged: boolean
  isOpen: boolean
}

function fileDiff(file: ChangedFile, maySee: (text: string) => boolean): Diff {
  const lines = linesOf(file, (line) => maySee(line.replace(/^\uFEFF|\r?\n$/g, '')))
  const hunks = maySee(file.path) ? hunksOf(lines) : []
  const shown = hunks.reduce((sum, [from, to]) => sum + changesIn(lines.slice(from, to)), 0)
  const withheld = changesIn(lines) - shown
  if (hunks.length === 0) return { text: '', withheld }
  let shift = 0
  const texts = hunks.map(([from, to]) => {
    const hunk = lines.slice(from, to)
    const length = hunk.reduce((sum, { now }) => sum + now.length, 0)
    const head = `@@ -${from + 1},${hunk.length} +${from + shift + 1},${length} @@\n`
    shift += length - hunk.length
    return head + hunk.map(shownLine).join('')
  })
  const [a, b] = [quotePath(`a/${file.path}`), quotePath(`b/${file.path}`)]
  // A tab ends a name with spaces in it, as git writes it.
  const tab = file.path.includes(' ') ? '\t' : ''
  return { text: `diff --git ${a} ${b}\n--- ${a}${tab}\n+++ ${b}${tab}\n${texts.join('')}`, withheld }
}

const changesIn = (lines: readonly Line[]) => lines.filter(({ isChanged }) => isChanged).length

/** The file's lines with what becomes of them. An edit takes away nothing beyond a line, and may add others. */
function linesOf({ text, edits }: ChangedFile, maySee: (line: string) => boolean): Line[] {
  const olds = splitLines(text)
  let [at, next] = [0, 0]
  return olds.map((old, i) => {
    const end = i === olds.length - 1 ? Number.POSITIVE_INFINITY : at + old.length
    const from = next
    while ((edits[next]?.end ?? end) < end) next++
    const own = shifted(edits.slice(from, next), -at)
    at += old.length
    const now = own.length === 0 ? [old] : splitLines(applyEdits(old, own))
    return { old, now, isChanged: own.length > 0, isOpen: [old, ...now].every(maySee) }
  })
}

/** Where hunks begin and end: changed lines with those around them, up to the first that may not be shown. */
function hunksOf(lines: readonly Line[]): [from: number, to: number][] {
  const hunks: [from: number, to: number][] = []
  for (const [i, { isChanged, isOpen }] of lines.entries()) {
    if (!isChanged || !isOpen) continue
    const reach = (step: number) => {
      let place = i
      while (Math.abs(place - i) < contextLines && lines[place + step]?.isOpen) place += step
      return place
    }
    const [from, to] = [reach(-1), reach(1) + 1]
    const last = hunks.at(-1)
    if (last && from <= last[1]) last[1] = to
    else hunks.push([from, to])
  }
  // git takes a hunk without context after it for the end of the file.
  for (const hunk of hunks)
    while (hunk[1] < lines.length && hunk[1] > hunk[0] && lines[hunk[1] - 1]?.isChanged) hunk[1]--
  return hunks.filter(([from, to]) => changesIn(lines.slice(from, to)) > 0)
}

function shownLine({ old, now }: Line): string {
  const kept = now.indexOf(old)
  const signed = now.map((one, i) => (i === kept ? ' ' : '+') + one)
  return [...(kept < 0 ? [`-${old}`] : []), ...signed]
    .map((one) => (one.endsWith('\n') ? one : `${one}\n\\ No newline at end of file\n`))
    .join('')
}

const splitLines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** As git quotes names that hold a quote, a backslash or a control character. */
function quotePath(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: file names may hold them
  const quoted = path.replace(/["\\\u0000-\u001f\u007f]/g, (one) =>
    /["\\]/.test(one) ? `\\${one}` : `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )
  return quoted === path ? path : `"${quoted}"`
}
