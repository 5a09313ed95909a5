/** Markdown tables over the checks of a report. Cells given to `markdownTable` are Markdown already. */
import { markdownCode, markdownText } from './escape-markdown.ts'
import {
  type CheckResult,
  type Counts,
  type Report,
  type Status,
  type SuiteName,
  suiteNames,
} from './schema.ts'
import { formatDuration, statusEmoji, statuses } from './wording.ts'

export interface SuiteResult {
  name: SuiteName
  checks: CheckResult[]
  counts: Counts
  /** The worst status among its checks; `skip` only if nothing in it ran. */
  status: Status
}

export const worstFirst: Status[] = ['fail', 'error', 'warn', 'pass', 'skip']

/** A row may name this many exchanges; report.json has them all. */
const maxExchangesInRow = 4

/** The suites that have checks, in the order in which they run. */
export function suitesOf(report: Report): SuiteResult[] {
  return suiteNames.flatMap((name) => {
    const checks = report.checks.filter((check) => check.suite === name)
    if (checks.length === 0) return []
    const counts = countStatuses(checks)
    return [{ name, checks, counts, status: worstFirst.find((status) => counts[status] > 0) ?? 'skip' }]
  })
}

export function worstSuitesFirst(suites: SuiteResult[]): SuiteResult[] {
  return suites.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status))
}

export function worstChecksFirst(checks: CheckResult[]): CheckResult[] {
  return checks.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status))
}

export function markdownTable(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** One row per suite with the number of checks of each status. */
export function suiteTable(suites: SuiteResult[]): string {
  return markdownTable(
    ['', 'Suite', ...statuses.map((status) => `${statusEmoji[status]} ${status}`)],
    suites.map((suite) => [
      statusEmoji[suite.status],
      markdownCode(suite.name),
      ...statuses.map((status) => String(suite.counts[status])),
    ]),
  )
}

/** One row per check; `exchanges` adds the column that leads into the transcript. */
export function checkTable(checks: CheckResult[], options: { exchanges: boolean }): string {
  const header = ['', 'Check', 'Layer', 'Reason', 'Time']
  const rows = checks.map((check) => [
    statusEmoji[check.status],
    markdownText(check.title),
    check.layer,
    markdownText(check.reason ?? ''),
    formatDuration(check.durationMs),
  ])
  if (!options.exchanges) return markdownTable(header, rows)
  return markdownTable(
    [...header, 'Exchanges'],
    rows.map((row, index) => [...row, exchangeList(checks[index]?.exchanges ?? [])]),
  )
}

/** For example `e1`, `e2` and 12 more. */
export function exchangeList(ids: string[]): string {
  const named = ids.slice(0, maxExchangesInRow).map((id) => markdownCode(id))
  const more = ids.length - named.length
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function countStatuses(checks: CheckResult[]): Counts {
  const counts: Counts = { pass: 0, fail: 0, warn: 0, skip: 0, error: 0 }
  for (const check of checks) counts[check.status] += 1
  return counts
}
