import { type CheckResult, type Counts, type Report, type Status, SuiteName } from '../schema/report.ts'
import { countStatuses } from '../schema/verdict.ts'
import { heldUp } from './waiting-checks.ts'

export interface SuiteResult {
  name: SuiteName
  checks: CheckResult[]
  counts: Counts
  /** The worst status among its checks; `skip` if nothing in it ran, or if trouble before it kept it from ending. */
  status: Status
}

export const worstFirst: Status[] = ['fail', 'error', 'warn', 'pass', 'skip']

/** The suites that have checks, in the order in which they run. */
export function suitesOf(report: Report): SuiteResult[] {
  const stopped = heldUp(report.checks)
  return SuiteName.options.flatMap((name) => {
    const checks = report.checks.filter((check) => check.suite === name)
    if (checks.length === 0) return []
    const counts = countStatuses(checks)
    const worst = worstFirst.find((status) => counts[status] > 0) ?? 'skip'
    const isUnfinished = worst === 'pass' && checks.some(({ id }) => stopped.has(id))
    return [{ name, checks, counts, status: isUnfinished ? 'skip' : worst }]
  })
}

export function sortedWorstFirst<One extends { status: Status }>(all: readonly One[]): One[] {
  return all.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status))
}
