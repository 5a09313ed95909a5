import type { Report } from '../../schema/report.ts'
import { markdownText } from '../../text/markdown.ts'
import { environmentRows } from '../environment-rows.ts'
import { markdownTable } from './markdown-blocks.ts'

/** What was verified, from where, with what. */
export function environmentSection(report: Report): string {
  const rows = environmentRows(report).map(([label, value]) => [label, markdownText(value)])
  return `## Environment\n\n${markdownTable(['What', 'Value'], rows)}`
}
