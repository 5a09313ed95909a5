import type { CheckResult, Counts, FailOn, Registration, Report, StopReason, Verdict } from './report.ts'

export function countStatuses(checks: readonly CheckResult[]): Counts {
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

/** Whether a run, or many merged, blocks what depends on it. */
export function gateFails(report: Pick<Report, 'verdict' | 'counts'>, failOn: FailOn): boolean {
  if (failOn === 'never') return false
  if (report.verdict === 'fail' || report.verdict === 'error') return true
  return failOn === 'warn' && report.counts.warn > 0
}

/** That the gate fails although nothing is wrong, as words to follow a headline. */
export function gateNote({ verdict, counts, failOn }: Pick<Report, 'verdict' | 'counts' | 'failOn'>): string {
  if (verdict !== 'pass' || failOn !== 'warn' || counts.warn === 0) return ''
  return `, but ${counts.warn === 1 ? '1 warning fails' : `${counts.warn} warnings fail`} this run (fail-on is warn)`
}

/** Whether a registration went through, with nothing wrong beside it. */
export const isProved = ({
  verdict,
  registration,
}: Pick<Report, 'verdict'> & { registration?: Registration | undefined }): boolean =>
  verdict === 'pass' && registration?.modelVersion !== undefined

/** What the exit codes of commands mean. */
export const exitCodes = { fine: 0, wrong: 1, badInput: 2, unverified: 3, cancelled: 130 } as const

/** The gate as an exit code. A cancelled run says so whatever was to fail it. */
export function exitCodeOf(
  report: Pick<Report, 'verdict' | 'counts'> & { stopReason?: StopReason },
  failOn: FailOn,
): number {
  if (report.stopReason === 'cancelled') return exitCodes.cancelled
  if (!gateFails(report, failOn)) return exitCodes.fine
  return report.verdict === 'error' ? exitCodes.unverified : exitCodes.wrong
}
