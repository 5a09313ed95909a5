/** From a verdict to whether a step or command fails; its exit code is in `exit-code.ts`. */
import type { FailOn, Report } from './report.ts'

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
