import type { Leg } from '../../src/merge/last-attempts.ts'
import type { Report } from '../../src/schema/report.ts'
import { failingReport, sampleReport } from '../report/sample-report.ts'

/** Of 20 legs 4 fail alike, 1 left no report, 1 left half a one, and the others passed. */
export function manyLegs(count: number): Leg[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `region-${index % 10}-mlflow-${Math.floor(index / 10)}`
    if (index % 20 === 7) return { name, problem: 'no report: the job left none' }
    if (index % 20 === 13) return { name, problem: 'the file is not JSON, or was cut off' }
    return { name, report: index % 20 < 4 ? expiredKey(name) : atTarget(sampleReport(), name) }
  })
}

function expiredKey(name: string): Report {
  const report = atTarget(sampleReport({ verdict: 'fail' }), name)
  const check = report.checks.find(({ id }) => id === 'auth.validate')
  if (!check) throw new Error('the sample lacks its checks')
  check.status = 'fail'
  // The server's own words differ from leg to leg; the outcome does not.
  check.reason = `401 from ${name}: key expired`
  const [cause] = failingReport(`The key of ${name} has expired.`).diagnosis.causes
  return { ...report, diagnosis: { causes: cause ? [{ ...cause, evidence: ['e1'] }] : [] } }
}

function atTarget(report: Report, name: string): Report {
  return { ...report, target: { ...report.target, trackingUri: `https://${name}.example/api/mlflow` } }
}
