import type { CheckResult, Counts, Report, Status, StopReason, Verdict } from './report.ts'

export function countStatuses(checks: readonly { status: Status }[]): Counts {
  const counts: Counts = { pass: 0, fail: 0, warn: 0, skip: 0, error: 0 }
  for (const { status } of checks) counts[status]++
  return counts
}

/**
 * One word for a run. Something verified and wrong outweighs what could not be verified; a run that ended
 * early or in which nothing passed has verified nothing and never passes.
 */
export function verdictOf(checks: readonly CheckResult[], stopReason: StopReason): Verdict {
  const { fail, error, pass, warn } = countStatuses(checks)
  if (fail > 0) return 'fail'
  if (error > 0 || stopReason !== 'completed' || pass + warn === 0) return 'error'
  return 'pass'
}

/** Whether a registration went through, with nothing wrong beside it. */
export const isProved = ({ verdict, registration }: Pick<Report, 'verdict' | 'registration'>): boolean =>
  verdict === 'pass' && registration?.modelVersion !== undefined

/** True of a check that failed or could not be verified. */
export const isTrouble = ({ status }: { status: Status }): boolean => status === 'fail' || status === 'error'
