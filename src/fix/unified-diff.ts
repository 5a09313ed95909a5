import { formatPatch, type StructuredPatchHunk as Hunk, structuredPatch } from 'diff'
import type { FixedFile } from './finding.ts'

export interface Diff {
  /** For `git apply`, from the top of the checkout. */
  text: string
  /** Changes left out, because a line that may not be shown is part of them or of what anchors them. */
  withheld: number
}

/**
 * The changes as a unified diff. `maySee` tells whether a line may be shown: context stops before one that may
 * not, so that a key next to a change is never copied into the diff.
 */
export function unifiedDiff(files: readonly FixedFile[], maySee: (text: string) => boolean): Diff {
  let withheld = 0
  const texts = files.map(({ path, text, fixed }) => {
    const [a, b] = [`a/${path}`, `b/${path}`]
    const patch = structuredPatch(a, b, text, fixed, undefined, undefined, { context: 3 })
    const shown = maySee(path) ? openHunks(patch.hunks, maySee) : []
    withheld += changesIn(patch.hunks) - changesIn(shown)
    return shown.length === 0 ? '' : formatPatch({ ...patch, isGit: true, hunks: shown })
  })
  return { text: texts.join(''), withheld }
}

const changesIn = (hunks: readonly Hunk[]) =>
  hunks.flatMap(({ lines }) => lines.filter((line) => line.startsWith('+'))).length

/** A line of the file, or all that takes the place of some: shown as a whole or not at all. */
const groups = /^(?: [^\n]*\n(?:\\[^\n]*\n)?|(?:[-+\\][^\n]*\n)+)/gm

/** Hunks without what may not be shown: what is left before and behind it, as far as git can place it. */
function openHunks(hunks: readonly Hunk[], maySee: (text: string) => boolean): Hunk[] {
  const open: Hunk[] = []
  let shift = 0
  for (const { oldStart, lines } of hunks) {
    let at = oldStart
    let part: string[][] = []
    const close = (isCut: boolean) => {
      let end = at
      // git takes a hunk without context after it for the end of the file.
      while (isCut && part.length > 0 && !part.at(-1)?.[0]?.startsWith(' '))
        end -= count(part.pop() ?? [], '-')
      const shown = part.flat()
      const [oldLines, newLines] = [count(shown, '-'), count(shown, '+')]
      const start = end - oldLines
      const hunk = { oldStart: start, oldLines, newStart: start + shift, newLines, lines: shown }
      part = []
      if (oldLines === 0 || changesIn([hunk]) === 0) return
      open.push(hunk)
      shift += newLines - oldLines
    }
    for (const [text] of `${lines.join('\n')}\n`.matchAll(groups)) {
      const group = text.split('\n').slice(0, -1)
      const isOpen = group.every((line) => maySee(line.slice(1).replace(/^\uFEFF|\r$/g, '')))
      if (!isOpen) close(true)
      at += count(group, '-')
      if (isOpen) part.push(group)
    }
    close(false)
  }
  return open
}

/** How many of the lines are there before (`-`) or after (`+`). */
const count = (lines: readonly string[], sign: '-' | '+') =>
  lines.filter((line) => line.startsWith(' ') || line.startsWith(sign)).length
