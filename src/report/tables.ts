/** Markdown tables over the checks of a report. Cells given to `markdownTable` are Markdown already. */

import {
  type CheckResult,
  type Counts,
  type Report,
  type Status,
  type SuiteName,
  suiteNames,
} from '../schema/report.ts'
import { markdownCode, markdownText } from '../text/markdown.ts'
import { formatDuration, statusEmoji, statuses } from './wording.ts'

export interface SuiteResult {
  name: SuiteName
  checks: CheckResult[]
  counts: Counts
  /** The worst status among its checks; `skip` if nothing in it ran, or if trouble before it kept it from ending. */
  status: Status
}

export const worstFirst: Status[] = ['fail', 'error', 'warn', 'pass', 'skip']

/** A row may name this many exchanges; report.json has them all. */
const maxExchangesInRow = 4

/** The suites that have checks, in the order in which they run. */
export function suitesOf(report: Report): SuiteResult[] {
  const stopped = heldUp(report.checks)
  return suiteNames.flatMap((name) => {
    const checks = report.checks.filter((check) => check.suite === name)
    if (checks.length === 0) return []
    const counts = countStatuses(checks)
    const worst = worstFirst.find((status) => counts[status] > 0) ?? 'skip'
    const isUnfinished = worst === 'pass' && checks.some(({ id }) => stopped.has(id))
    return [{ name, checks, counts, status: isUnfinished ? 'skip' : worst }]
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

/** Ids of checks that were skipped because of one that failed; every check stands after those that it needs. */
function heldUp(checks: CheckResult[]): Set<string> {
  const trouble = new Set(
    checks.filter(({ status }) => status === 'fail' || status === 'error').map(({ id }) => id),
  )
  const held = new Set<string>()
  for (const { id, status, needs } of checks) {
    if (status === 'skip' && needs.some((need) => trouble.has(need) || held.has(need))) held.add(id)
  }
  return held
}

function countStatuses(checks: CheckResult[]): Counts {
  const counts: Counts = { pass: 0, fail: 0, warn: 0, skip: 0, error: 0 }
  for (const check of checks) counts[check.status] += 1
  return counts
}
