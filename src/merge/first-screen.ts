/** What a merged report shows first: the same as a report of one run, of the legs that the first cause broke. */
import { type FirstScreen, firstScreenOf } from '../report/first-screen.ts'
import { sortedWorstFirst } from '../report/suite-results.ts'
import type { MergedLeg, MergedReport } from '../schema/merged-report.ts'
import { type CheckResult, type Report, schemaVersion } from '../schema/report.ts'
import { mergedHeadline } from './sections.ts'

/** The legs of the first cause as one run, each check as it came out worst; of all legs where there is no cause. */
export function asOneRun(merged: MergedReport): Report {
  const [first] = merged.causes
  const names = first && new Set(first.legs)
  const legs = merged.legs.filter(({ name }) => names?.has(name) ?? true)
  const { tool, mergedAt, verdict, counts, failOn } = merged
  const target = legs.find((leg) => leg.target)?.target
  return {
    schemaVersion,
    tool,
    id: `merged ${mergedAt}`,
    startedAt: mergedAt,
    finishedAt: mergedAt,
    stopReason: 'completed',
    verdict,
    target: target ?? { trackingUri: '', authUrl: '', apiUrl: '', serviceId: '' },
    counts,
    ...(failOn ? { failOn } : {}),
    warnings: [],
    checks: worstOf(merged.checks, legs),
    diagnosis: { causes: first ? [first.cause] : [] },
    exchanges: first?.exchange ? [first.exchange] : [],
  }
}

export function mergedScreenOf(merged: MergedReport, run: Report = asOneRun(merged)): FirstScreen {
  return { ...firstScreenOf(run), headline: mergedHeadline(merged) }
}

function worstOf(checks: MergedReport['checks'], legs: readonly MergedLeg[]): CheckResult[] {
  const outcomes = legs.flatMap((leg) => leg.checks)
  // What is put in last stays: the worst, of several the first.
  const found = new Map(
    sortedWorstFirst(outcomes)
      .map((one) => [one.id, one] as const)
      .reverse(),
  )
  const failed = checks.map(({ id }) => id).filter((id) => /fail|error/.test(found.get(id)?.status ?? ''))
  return checks.flatMap((check) => {
    const outcome = found.get(check.id)
    if (!outcome) return []
    // Legs do not tell what a check needs, and only that it waited for another one.
    const needs = outcome.reason?.startsWith('needs ') ? failed.slice(0, 1) : []
    return [{ ...check, ...outcome, needs, durationMs: 0, exchanges: [] }]
  })
}
