/** The checks as Markdown: what is wrong first, then suite by suite, and where the time went. */
import type { CheckResult, Report } from '../../schema/report.ts'
import { markdownCode, markdownText } from '../../text/markdown.ts'
import { layerLabel } from '../layer-line.ts'
import { type SuiteResult, sortedWorstFirst } from '../suite-results.ts'
import { waitingGroups, waitingIds } from '../waiting-checks.ts'
import { byLayer, countsLine, formatDuration, plural, runTime, statusEmoji, statuses } from '../wording.ts'
import { exchangeList, folded, joinBlocks, markdownTable, moreLine } from './markdown-blocks.ts'

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
  const more = moreLine(trouble.length - rows.length, 'check')
  return joinBlocks(['## Failed or not verified', `${table}${more}`, waiting])
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
