import type { Report } from '../../schema/report.ts'
import { markdownText } from '../../text/markdown.ts'
import { formatDuration, plural, runTime } from '../wording.ts'
import { folded, markdownTable } from './markdown-blocks.ts'

const slowestShown = 5

/** Where the time went: the total and the slowest checks. */
export function timingSection(report: Report): string {
  const slowest = report.checks.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, slowestShown)
  if (slowest.length === 0) return ''
  const table = markdownTable(
    ['Time', 'Check', 'Requests'],
    slowest.map(({ durationMs, title, exchanges }) => [
      formatDuration(durationMs),
      markdownText(title, 200),
      String(exchanges.length),
    ]),
  )
  const requests = plural(report.exchanges.length, 'request')
  return folded(`Timings: ${runTime(report)} in all, ${requests}; the slowest checks`, table)
}
