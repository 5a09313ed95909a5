/** Markdown of ours within a limit: with less detail first, then cut at a line, whatever was open there closed. */

export interface Fit {
  /** Bytes of UTF-8, which are never fewer than characters or UTF-16 units. */
  limit: number
  /** What must survive at the end. */
  tail: string
  /** Said where detail was left out, and where the text was cut. */
  lessDetail: string
  cutShort: string
}

/** The first of `levels` that fits; the last one cut where none does. Each ends with a line feed. */
export function fitMarkdown(levels: readonly (() => string)[], fit: Fit): string {
  const { limit, tail, lessDetail, cutShort } = fit
  let body = ''
  for (const [level, render] of levels.entries()) {
    body = render()
    const text = level === 0 ? `${body}${tail}` : `${body}\n${lessDetail}\n${tail}`
    if (byteLength(text) <= limit) return text
  }
  const end = `\n${cutShort}\n${tail}`
  if (byteLength(end) > limit) return tail
  return `${cutAtLine(body, limit - byteLength(end))}${end}`
}

/**
 * The longest beginning of whole lines that takes at most `maxBytes` together with what closes an open code
 * fence and `<details>`. For text whose every fence and `<details>` line is ours: all else is escaped.
 */
export function cutAtLine(markdown: string, maxBytes: number): string {
  const lines = markdown.replace(/\n$/, '').split('\n')
  const state = { fence: '', indent: '', folds: 0 }
  let bytes = 0
  let last = ''
  let best = { lines: 0, closing: '' }
  for (const [index, line] of lines.entries()) {
    bytes += byteLength(line) + 1
    if (bytes > maxBytes) break
    followLine(state, line)
    if (line !== '') last = line
    // A table's header without the line below it would be plain text; a title needs something below it.
    const next = lines[index + 1] ?? ''
    if (state.fence === '' && (delimiterRow.test(next) || (index > 1 && title.test(last)))) continue
    const closing =
      (state.fence && `${state.indent}${state.fence}\n`) + '\n</details>\n'.repeat(Math.max(0, state.folds))
    if (bytes + byteLength(closing) <= maxBytes) best = { lines: index + 1, closing }
  }
  if (best.lines === 0) return ''
  return `${lines.slice(0, best.lines).join('\n')}\n${best.closing}`
}

const title = /^(?:#{1,3} |<details>|\*\*[^*]+\*\*$)/
const delimiterRow = /^\|(?: --- \|)+$/

function followLine(state: { fence: string; indent: string; folds: number }, line: string): void {
  if (state.fence !== '') {
    if (line.trim() === state.fence) state.fence = ''
    return
  }
  const [, indent = '', fence = ''] = /^( *)(`{3,})[^`]*$/.exec(line) ?? []
  if (fence !== '') Object.assign(state, { fence, indent })
  else if (line.startsWith('<details>')) state.folds++
  else if (line === '</details>') state.folds--
}

const byteLength = (text: string) => Buffer.byteLength(text)
