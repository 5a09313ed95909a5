import { compareMergedWith, mergedDigestOf } from '../merge/merge.ts'
import { renderMergedComment, renderMergedSummary } from '../merge/render.ts'
import { mergedHeadline } from '../merge/sections.ts'
import { renderComment } from '../report/comment.ts'
import { gateReason } from '../report/first-screen.ts'
import { renderSummary, type SummaryOptions } from '../report/summary.ts'
import { compareWith } from '../schema/compare-with-digest.ts'
import { type Digest, digestOf } from '../schema/digest.ts'
import type { MergedReport } from '../schema/merged-report.ts'
import type { Report, Verdict } from '../schema/report.ts'

type CommentParts = Parameters<typeof renderComment>[1]

/** What there is to publish, whether it is one report or many merged: everything GitHub sees is made from it. */
export interface Result {
  verdict: Verdict
  counts: Report['counts']
  digest: Digest
  /** What was verified, for a person and to tell issues apart. */
  target: string
  /** Nothing was found out because somebody cancelled the run. */
  isCancelled: boolean
  /** One line: what is wrong, in which layer, who owns it and what was seen. */
  headline: string
  /** The same result, with what changed since the last one. */
  comparedWith(previous: Digest | undefined): Result
  comment(parts: CommentParts): string
  summary(options?: SummaryOptions): string
}

export function resultOfReport(report: Report, sha: string): Result {
  return {
    verdict: report.verdict,
    counts: report.counts,
    digest: digestOf(report, sha),
    target: report.target.trackingUri,
    isCancelled: report.verdict === 'error' && report.stopReason === 'cancelled',
    headline: gateReason(report),
    comparedWith: (previous) =>
      previous && !report.comparison
        ? resultOfReport({ ...report, comparison: compareWith(previous, report) }, sha)
        : resultOfReport(report, sha),
    comment: (parts) => renderComment(report, parts),
    summary: (options) => renderSummary(report, options),
  }
}

export function resultOfMerged(merged: MergedReport, sha: string): Result {
  return {
    verdict: merged.verdict,
    counts: merged.counts,
    digest: mergedDigestOf(merged, sha),
    target: `${merged.legs.length} targets`,
    isCancelled: isAllCancelled(merged),
    headline: mergedHeadline(merged),
    comparedWith: (previous) =>
      previous
        ? resultOfMerged({ ...merged, comparison: compareMergedWith(previous, merged) }, sha)
        : resultOfMerged(merged, sha),
    comment: (parts) => renderMergedComment(merged, parts),
    summary: (options) => renderMergedSummary(merged, options),
  }
}

/** Of the legs without a result every one was cancelled. */
function isAllCancelled({ verdict, legs }: MergedReport): boolean {
  const unverified = legs.filter((leg) => leg.verdict === 'error')
  return verdict === 'error' && unverified.every(({ stopReason }) => stopReason === 'cancelled')
}
