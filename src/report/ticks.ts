import type { CheckResult, Report } from '../schema/report.ts'
import { firstScreenText, plainly, shortLine } from './diagnosis-text.ts'
import { sourceNote, statusEmoji } from './wording.ts'

/** Lines of the old scripts, by the check that now proves each of them. */
const familiar: Record<string, (report: Report, reason: string) => string> = {
  'registration.model': (_, reason) => `Model trained: ${reason}`,
  'registration.experiment': ({ registration }) =>
    `Connected to MLflow, experiment created: ${registration?.experimentId}`,
  'registration.upload': ({ registration }) => `Model logged, run id: ${registration?.runId}`,
  'registration.version': ({ registration }) =>
    `Model registered: ${registration?.modelName}, version ${registration?.modelVersion}`,
  'registration.found': () => 'Model found in registry',
  'bearer.accepted': () => 'Bearer works',
  'bearer.x-api-key': () => 'X-API-Key works',
}

/** The result of one of the old scripts: a line with a tick for each thing it tried, then SUCCESS or what is wrong. */
export function renderTicks(report: Report): string {
  const lines = report.checks.map(
    (check) => `${statusEmoji[check.status]} ${shortLine(textOf(check, report))}`,
  )
  return [
    `Target: ${shortLine(report.target.trackingUri)}${sourceNote(report.target)}`,
    ...lines,
    '',
    ...(report.verdict === 'pass'
      ? ['🎉 SUCCESS']
      : [`💥 ${report.verdict === 'fail' ? 'FAILED' : 'NOT VERIFIED'}`]),
    firstScreenText(report, plainly),
  ].join('\n')
}

function textOf(check: CheckResult, report: Report): string {
  const { id, title, status, reason } = check
  if (status === 'pass' && familiar[id]) return familiar[id](report, reason ?? '')
  return reason ? `${title}: ${reason}` : title
}
