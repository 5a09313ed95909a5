/** Reports of any size whose every text may be hostile. */
import fc from 'fast-check'
import { statuses } from '../../src/report/wording.ts'
import { layers, type Report, type Status } from '../../src/schema/report.ts'
import { suiteNames } from '../../src/schema/suite-order.ts'
import { countStatuses } from '../../src/schema/verdict.ts'
import { hostileText } from './hostile-text.ts'
import { failingReport } from './sample-report.ts'

export interface Size {
  checks: number
  causes: number
  leftovers: number
  warnings: number
}

export const bigReport = fc
  .record({
    text: fc.tuple(hostileText, fc.nat(30)).map(([text, times]) => text.repeat(times + 1)),
    checks: fc.oneof(fc.nat(20), fc.nat(150)),
    causes: fc.nat(4),
    leftovers: fc.nat(40),
    warnings: fc.nat(30),
  })
  .map(({ text, ...size }) => reportOfSize(text, size))

export function reportOfSize(text: string, size: Size): Report {
  const report = failingReport(text)
  const [check] = report.checks
  const [cause] = report.diagnosis.causes
  const [leftover] = report.registration?.cleanup.leftovers ?? []
  if (!check || !cause || !leftover || !report.registration) throw new Error('the sample lacks its parts')
  const pick = <T>(list: readonly T[], index: number) => list[index % list.length] as T
  report.checks = Array.from({ length: size.checks }, (_, index) => ({
    ...check,
    id: `check.${index}`,
    status: pick<Status>(statuses, index * 7 + (index >> 3)),
    suite: pick(suiteNames, index),
    layer: pick(layers, index),
  }))
  report.counts = countStatuses(report.checks)
  report.diagnosis.causes = Array.from({ length: size.causes }, (_, index) => ({
    ...cause,
    code: `CAUSE_${index}`,
  }))
  report.registration.cleanup.leftovers = Array.from({ length: size.leftovers }, () => leftover)
  report.warnings = Array.from({ length: size.warnings }, () => text)
  report.comparison = {
    previous: text,
    fixed: report.checks.filter(({ status }) => status === 'pass').map(({ id }) => id),
    regressed: [...report.checks.filter(({ status }) => status === 'fail').map(({ id }) => id), text],
    unchanged: 3,
  }
  return report
}
