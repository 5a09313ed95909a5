/** How a command ends. The action's step has no codes: `github/hand-on-result.ts` fails it where the gate does. */
import { gateFails } from './gate.ts'
import type { FailOn, Report, StopReason } from './report.ts'

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
