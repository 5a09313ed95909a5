import type { Report } from '../../schema/report.ts'
import { markdownText } from '../../text/markdown.ts'
import { layerLabel } from '../layer-line.ts'
import { waitingGroups } from '../waiting-checks.ts'
import { byLayer, statusEmoji } from '../wording.ts'
import { markdownTable, moreLine } from './markdown-blocks.ts'

/** The checks that failed or could not be verified, nearest the caller first, and what else waits for them. */
export function troubleSection(report: Report, maxRows: number): string {
  const trouble = (['fail', 'error'] as const).flatMap((status) => byLayer(report.checks, status))
  const waiting = waitingLines(report)
  if (trouble.length === 0) return waiting
  const rows = trouble
    .slice(0, maxRows)
    .map(({ status, title, layer, reason }) => [
      statusEmoji[status],
      markdownText(title),
      layerLabel[layer],
      markdownText(reason ?? ''),
    ])
  const table = markdownTable(['', 'Check', 'Layer', 'What was seen'], rows)
  const all = `## Failed or not verified\n\n${table}${moreLine(trouble.length - rows.length, 'check')}`
  return waiting === '' ? all : `${all}\n\n${waiting}`
}

const mostGroups = 6

/** Skipped checks, one line for each thing they wait for. */
export function waitingLines({ checks }: Pick<Report, 'checks'>): string {
  const groups = waitingGroups(checks)
  const lines = groups
    .slice(0, mostGroups)
    .map(({ text }) => `- ${statusEmoji.skip} ${markdownText(text, 300)}`)
  return `${lines.join('\n')}${moreLine(groups.length - lines.length, 'reason')}`
}
