import type { Report } from '../../schema/report.ts'
import { markdownText } from '../../text/markdown.ts'
import { environmentRows } from '../environment-rows.ts'
import { untoldWarnings } from '../wording.ts'
import { markdownTable } from './markdown-blocks.ts'

/** What was verified, from where, with what. */
export function environmentSection(report: Report): string {
  const rows = environmentRows(report).map(([label, value]) => [label, markdownText(value)])
  return `## Environment\n\n${markdownTable(['What', 'Value'], rows)}`
}

/** What was odd about the inputs; what the checks warn of is on the first screen. */
export function noteSection(report: Report): string {
  const rest = untoldWarnings(report)
  if (rest.length === 0) return ''
  return ['## Notes', '', ...rest.map((warning) => `- ${markdownText(warning)}`)].join('\n')
}
