import { readZipEntry } from '../../files/zip.ts'
import { parseReport } from '../../schema/read-report.ts'
import type { Report } from '../../schema/report.ts'
import { countStatuses, verdictOf } from '../../schema/verdict.ts'

/** Bytes of `report.json`; what a run keeps at most takes about ten million, and white space costs nothing. */
const maxReportBytes = 32 * 1024 * 1024
/** A run of every suite has fewer than a hundred. */
const mostChecks = 1_000
const mostCauses = 100
/** Exchanges per cause; a comment shows a few. */
const mostEvidence = 20

/**
 * The report in an artifact that a pull request's run uploaded. Whoever wrote the pull request may have written it:
 * it is held to the schema, what follows from its checks is worked out again, and what is not for a comment is left out:
 * the comparison with a run that we cannot see, and exchanges that no cause rests on.
 *
 * @throws Error saying what is wrong, in words that quote nothing of the artifact
 */
export function readUntrustedReport(zip: Buffer): Report {
  const text = readZipEntry(zip, 'report.json', maxReportBytes)
  const { comparison: _, ...report } = parseReport(text)
  if (report.checks.length > mostChecks) throw new Error(`report.json has more than ${mostChecks} checks`)
  if (new Set(report.checks.map(({ id }) => id)).size < report.checks.length)
    throw new Error('report.json has two checks with one id')
  if (report.diagnosis.causes.length > mostCauses)
    throw new Error(`report.json has more than ${mostCauses} causes`)
  const evidence = new Set(report.diagnosis.causes.flatMap((cause) => cause.evidence.slice(0, mostEvidence)))
  const isSkipped = report.verdict === 'skipped' && report.checks.length === 0
  return {
    ...report,
    verdict: isSkipped ? 'skipped' : verdictOf(report.checks, report.stopReason),
    counts: countStatuses(report.checks),
    // A comment keeps the later of two results.
    finishedAt: new Date(Math.min(Date.parse(report.finishedAt), Date.now())).toISOString(),
    exchanges: report.exchanges.filter(({ id }) => evidence.has(id)),
  }
}
