/** `ctrf.json`: Common Test Report Format, https://ctrf.io, checked against its own schema. */
import type { CheckResult, Report, Status } from '../../schema/report.ts'
import { causeHeadline } from '../first-screen.ts'

/** The version of the format, not of any package. */
const specVersion = '0.0.0'

const statusOf = {
  pass: 'passed',
  fail: 'failed',
  warn: 'passed',
  skip: 'skipped',
  error: 'other',
} as const satisfies Record<Status, string>

/** As a value, for a writer that redacts every string in it. A check that could not be verified is `other`. */
export function ctrfOf(report: Report): object {
  const { counts, checks, startedAt, finishedAt, tool, target, environment, diagnosis } = report
  const [start, stop] = [Date.parse(startedAt), Date.parse(finishedAt)]
  return {
    reportFormat: 'CTRF',
    specVersion,
    timestamp: finishedAt,
    generatedBy: tool.name,
    results: {
      tool: { name: tool.name, version: tool.version },
      summary: {
        tests: checks.length,
        passed: counts.pass + counts.warn,
        failed: counts.fail,
        pending: 0,
        skipped: counts.skip,
        other: counts.error,
        start,
        stop,
        duration: stop - start,
      },
      tests: checks.map((check) => testOf(check, report)),
      environment: {
        appName: target.trackingUri,
        ...(environment ? { osPlatform: environment.os } : {}),
        extra: { run: report.id, verdict: report.verdict },
      },
      extra: {
        causes: diagnosis.causes.map((cause) => ({
          code: cause.code,
          headline: causeHeadline(cause),
          layer: cause.layer,
          owner: cause.owner,
          category: cause.category,
          confidence: cause.confidence,
        })),
      },
    },
  }
}

function testOf(
  { id, title, suite, layer, status, reason, durationMs }: CheckResult,
  report: Report,
): object {
  const cause = report.diagnosis.causes.find(({ explains }) => explains?.includes(id))
  return {
    name: title,
    status: statusOf[status],
    rawStatus: status,
    duration: Math.round(durationMs),
    suite: [suite],
    tags: [layer],
    ...(reason === undefined ? {} : { message: reason }),
    extra: { id, ...(cause ? { cause: cause.code } : {}) },
  }
}
