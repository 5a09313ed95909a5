import type { Edit } from '../text/edits.ts'
import type { Setting } from './reading.ts'

/** Gives `twin` the value of the setting, in the same place; nothing where its reader has not proven how. */
export function twinOf(text: string, { name, at, own }: Setting, twin: string): Edit | undefined {
  if (!own || !text.startsWith(name, at)) return undefined
  const { start, end, as, rest = text.slice(at + name.length, end) } = own
  const written = text.slice(start, at) + twin + rest
  if (as === 'word') return { start: end, end, text: ` ${written}` }
  const from = text.lastIndexOf('\n', start - 1) + 1
  const indent = text.slice(from, start)
  const isFirst = indent.trim() === ''
  // Before the member, since it may be the last and have no comma.
  if (as === 'member')
    return { start, end: start, text: `${written},${isFirst ? lineEnd(text, from - 1) + indent : ' '}` }
  const found = text.indexOf('\n', end)
  const to = found < 0 ? text.length : found
  const isAlone = /^[ \t]*(?:(?:#|\/\/).*)?\r?$/.test(text.slice(end, to))
  if (!isFirst || !isAlone) return undefined
  const behind = text.charAt(to - 1) === '\r' ? to - 1 : to
  return { start: behind, end: behind, text: lineEnd(text, found) + indent + written }
}

/** As the one at `at`, or as those of the file where the last line has none. */
const lineEnd = (text: string, at: number) =>
  (at < 0 ? text.includes('\r\n') : text.charAt(at - 1) === '\r') ? '\r\n' : '\n'
