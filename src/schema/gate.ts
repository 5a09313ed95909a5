/** From a verdict to what a step or command does: whether it fails, and with which exit code. */
import type { FailOn, Report, StopReason } from './report.ts'

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
