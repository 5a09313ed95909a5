import type { Report } from '../schema/report.ts'

/** The action's outputs, by name; see action.yml. None holds any part of the key. */
export function outputsOf(report: Report, reportPath: string): Record<string, string> {
  const { counts, diagnosis, registration, target, verdict } = report
  const [cause] = diagnosis.causes
  const isVerified = registration?.modelVersion !== undefined && verdict === 'pass'
  return {
    verdict,
    diagnosis: cause?.code ?? '',
    category: cause?.category ?? '',
    passed: String(counts.pass),
    failed: String(counts.fail),
    errored: String(counts.error),
    skipped: String(counts.skip),
    'report-path': reportPath,
    'tracking-uri': isVerified ? target.trackingUri : '',
    'model-name': registration?.modelName ?? '',
    'model-version': registration?.modelVersion ?? '',
    'run-id': registration?.runId ?? '',
  }
}
