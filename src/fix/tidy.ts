import { type Edit, insertAfter } from './edit.ts'
import type { Source } from './source.ts'

/** What has to change around lines that go, all of them taken together. */
export function tidyAround(source: Source, removed: ReadonlySet<number>): Edit[] {
  if (removed.size === 0) return []
  return [
    ...fillEmptyBlocks(source, removed),
    ...(source.kind === 'json' ? trailingCommas(source, removed) : []),
    ...lastLineEnd(source, removed),
  ]
}

/** A file that did not end in a line end still does not. */
function lastLineEnd(source: Source, removed: ReadonlySet<number>): Edit[] {
  if (!removed.has(source.lines.length - 1) || source.text.endsWith('\n')) return []
  const last = source.lines.findLastIndex(({ text }, line) => !removed.has(line) && text !== '')
  // Empty lines after it would end the file in a line end again.
  return source.lines.flatMap(({ end }, line) => {
    const next = source.lines[line + 1]
    return line >= last && next && !removed.has(line) ? [{ start: end, end: next.start, text: '' }] : []
  })
}

/** The member that is the last one now has no comma behind it. */
function trailingCommas(source: Source, removed: ReadonlySet<number>): Edit[] {
  const wereLast = [...removed].filter((line) => !source.lines[line]?.code.trimEnd().endsWith(','))
  const nowLast = new Set(wereLast.map((line) => lineBefore(source, line, removed)))
  return [...nowLast].flatMap((number) => {
    const line = number === undefined ? undefined : source.lines[number]
    const code = line?.code.trimEnd() ?? ''
    if (!line || !code.endsWith(',')) return []
    return [{ start: line.start + code.length - 1, end: line.start + code.length, text: '' }]
  })
}

/**
 * What is left of a block whose every line goes: an empty `env:` is an error to GitHub, an empty body one to
 * Python and to a shell.
 */
function fillEmptyBlocks(source: Source, removed: ReadonlySet<number>): Edit[] {
  const parents = new Set([...removed].map((line) => lineBefore(source, line, removed)))
  return [...parents].flatMap((parent) => {
    const opener = parent === undefined ? undefined : source.lines[parent]
    if (parent === undefined || !opener) return []
    const end = opener.start + opener.code.trimEnd().length
    const isEmpty = !bodyGoesOn(source, parent, removed)
    if (!isEmpty) return []
    if (source.kind === 'yaml' && /:\s*$/.test(opener.code)) return [{ start: end, end, text: ' {}' }]
    const body = source.lines.find((_, line) => line > parent && removed.has(line))
    const indent = /^\s*/.exec(body?.text ?? '')?.[0] ?? ''
    if (source.kind === 'python' && /:\s*$/.test(opener.code))
      return [insertAfter(source, parent, `${indent}pass`)]
    if (source.kind === 'shell' && /(?:\b(?:then|do|else)|\{)\s*$/.test(opener.code))
      return [insertAfter(source, parent, `${indent}:`)]
    return []
  })
}

/** The last line of code before that stays. */
function lineBefore(source: Source, line: number, removed: ReadonlySet<number>): number | undefined {
  for (let i = line - 1; i >= 0; i--) {
    if (!removed.has(i) && source.lines[i]?.code.trim() !== '') return i
  }
  return undefined
}

function bodyGoesOn(source: Source, parent: number, removed: ReadonlySet<number>): boolean {
  const indentOf = (text: string) => text.length - text.trimStart().length
  const next = source.lines.find(
    ({ code }, line) => line > parent && !removed.has(line) && code.trim() !== '',
  )
  if (!next) return false
  if (source.kind === 'shell') return !/^\s*(?:fi|done|else|elif|\})(?:\s|;|$)/.test(next.code)
  if (indentOf(next.code) > indentOf(source.lines[parent]?.code ?? '')) return true
  // A list may stand right below its name.
  const isItem =
    /^\s*-\s/.test(next.code) && indentOf(next.code) === indentOf(source.lines[parent]?.code ?? '')
  return source.kind === 'yaml' && isItem && !/^\s*-\s/.test(source.lines[parent]?.code ?? '')
}
