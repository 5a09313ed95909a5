import type { CheckResult, Report } from '../schema/report.ts'
import { definitionOf } from '../suites/index.ts'
import { firstScreenText, plainly, shortLine } from './diagnosis-text.ts'
import { sourceNote, statusEmoji } from './wording.ts'

/** The result of one of the old scripts: a line with a tick for each thing it tried, then SUCCESS or what is wrong. */
export function renderTicks(report: Report): string {
  const lines = report.checks.map(
    (check) => `${statusEmoji[check.status]} ${shortLine(textOf(check, report))}`,
  )
  return [
    `Target: ${shortLine(report.target.trackingUri)}${sourceNote(report.target)}`,
    ...lines,
    '',
    report.verdict === 'pass' ? '🎉 SUCCESS' : `💥 ${report.verdict === 'fail' ? 'FAILED' : 'NOT VERIFIED'}`,
    firstScreenText(report, plainly),
  ].join('\n')
}

function textOf(check: CheckResult, report: Report): string {
  const { title, status, reason } = check
  const familiar = status === 'pass' ? definitionOf(check)?.familiar?.(report, reason ?? '') : undefined
  if (familiar !== undefined) return familiar
  return reason ? `${title}: ${reason}` : title
}
