/** Pieces of Markdown that sections are made of. Cells and bodies given to them are Markdown already. */
import { markdownCode, markdownText } from '../../text/markdown.ts'
import { plural, someOf } from '../wording.ts'

/** Blocks with a blank line between them, without those that are empty. */
export const joinBlocks = (blocks: readonly string[]): string =>
  blocks.filter((block) => block !== '').join('\n\n')

/** The same with one line feed at the end. */
export const joinSections = (sections: readonly string[]): string => `${joinBlocks(sections)}\n`

export function markdownTable(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `title` becomes raw HTML, where Markdown escapes mean nothing: only words of our own may stand in it. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}

export function moreLine(count: number, noun: string): string {
  return count > 0 ? `\n\nAnd ${plural(count, `more ${noun}`)}, listed in the report.` : ''
}

/** At most this many names in one line. */
const maxNames = 15

export const nameList = (names: readonly string[], shown = maxNames): string =>
  someOf(names, shown, (name) => markdownText(name, 120))

/** A remark to follow code in the same line; empty where there is none. */
export const markdownNote = (note: string): string => (note === '' ? '' : ` ${markdownText(note)}`)

/** A row may name this many exchanges; report.json has them all. */
const maxExchangesInRow = 2

/** For example `e1`, `e2` and 12 more. */
export const exchangeList = (ids: readonly string[]): string =>
  someOf(ids, maxExchangesInRow, (id) => markdownCode(id), ', ')

export const titlesOf = (checks: readonly { id: string; title: string }[]): Map<string, string> =>
  new Map(checks.map(({ id, title }) => [id, title]))
