import type { CheckResult } from '../../schema/report.ts'
import { markdownCode, markdownText } from '../../text/markdown.ts'
import { layerLabel } from '../layer-line.ts'
import { type SuiteResult, sortedWorstFirst } from '../suite-results.ts'
import { waitingIds } from '../waiting-checks.ts'
import { countsLine, formatDuration, statusEmoji, statuses } from '../wording.ts'
import { exchangeList, folded, markdownTable, moreLine } from './markdown-blocks.ts'

/** One row per suite with the number of checks of each status that occurs; a phone has no room for more. */
export function suiteTable(suites: SuiteResult[]): string {
  const found = statuses.filter((status) => suites.some(({ counts }) => counts[status] > 0))
  return markdownTable(
    ['', 'Suite', ...found.map((status) => `${statusEmoji[status]} ${status}`)],
    suites.map((suite) => [
      statusEmoji[suite.status],
      markdownCode(suite.name),
      ...found.map((status) => String(suite.counts[status])),
    ]),
  )
}

/** One row per check that did not just wait for another; `exchanges` adds the column that leads into the transcript. */
export function checkTable(
  checks: readonly CheckResult[],
  options: { exchanges: boolean; textLength?: number },
): string {
  const header = ['', 'Check', 'Layer', 'What was seen', 'Time', ...(options.exchanges ? ['Exchanges'] : [])]
  const rows = checks.map((check) => [
    statusEmoji[check.status],
    markdownText(check.title),
    layerLabel[check.layer],
    markdownText(check.reason ?? '', options.textLength),
    formatDuration(check.durationMs),
    ...(options.exchanges ? [exchangeList(check.exchanges)] : []),
  ])
  return markdownTable(header, rows)
}

/** Every check of a suite that ran, trouble first; those that waited for another are in the trouble's own section. */
export function suiteChecks(suite: SuiteResult, maxRows: number, all: readonly CheckResult[]): string {
  const waiting = waitingIds(all)
  const ran = sortedWorstFirst(suite.checks).filter(({ id }) => !waiting.has(id))
  const shown = ran.slice(0, maxRows)
  const held = suite.checks.length - ran.length
  const rest = held > 0 ? `\n\n${statusEmoji.skip} ${held} more waited for another check.` : ''
  if (shown.length === 0) return rest.trimStart()
  return `${checkTable(shown, { exchanges: false })}${moreLine(ran.length - shown.length, 'check')}${rest}`
}

export function foldedSuite(suite: SuiteResult, maxRows: number, all: readonly CheckResult[]): string {
  return folded(
    `${statusEmoji[suite.status]} ${suite.name}: ${countsLine(suite.counts)}`,
    suiteChecks(suite, maxRows, all),
  )
}
