import { renderMergedHtml } from '../../src/merge/html.ts'
import type { Leg } from '../../src/merge/last-attempts.ts'
import { mergeReports } from '../../src/merge/merge.ts'
import { renderMergedComment, renderMergedReport, renderMergedSummary } from '../../src/merge/render.ts'
import { commentMarker, renderComment } from '../../src/report/comment.ts'
import { renderFinalTestReport } from '../../src/report/final-test-report.ts'
import { renderHtml } from '../../src/report/html/page.ts'
import { renderSummary } from '../../src/report/summary.ts'
import type { FaultName } from '../../src/sandbox/faults.ts'
import { compareWith } from '../../src/schema/compare-with-digest.ts'
import { digestOf } from '../../src/schema/digest.ts'
import type { Report } from '../../src/schema/report.ts'
import { hostilePieces } from '../report/hostile-text.ts'
import { cancelledReport, failingReport } from '../report/sample-report.ts'
import { verifySandbox } from '../whole/verify-sandbox.ts'

const links = {
  artifact: '/acme/widgets/actions/runs/1/artifacts/2',
  run: 'https://github.example/acme/widgets/actions/runs/1',
}
const artifactUrl = links.artifact
const parts = { marker: commentMarker('verify'), links, sha: '0123456789abcdef0123456789abcdef01234567' }

/** The only addresses to which published text may lead. */
export const ourLinks: readonly string[] = Object.values(links)

/** What is published, as Markdown: of real runs against the sandbox, and of texts that are out to do harm. */
export async function publishedSamples() {
  const passed = await verified()
  const failed = await verified('wrong-service-id')
  const compared = { ...failed, comparison: compareWith(digestOf(passed), failed) }
  const few = mergeReports(twelveLegs(passed, failed).slice(0, 8))
  const twelve = mergeReports(twelveLegs(passed, failed))
  return {
    'comment-pass': renderComment(passed, parts),
    'comment-fail': renderComment(compared, parts),
    'comment-error': renderComment(cancelledReport(), parts),
    'comment-merged-8': renderMergedComment(few, parts),
    'comment-merged-12': renderMergedComment(twelve, parts),
    'summary-pass': renderSummary(passed, { artifactUrl }),
    'summary-fail': renderSummary(compared, { artifactUrl }),
    'summary-merged-12': renderMergedSummary(twelve, { artifactUrl }),
    'report-pass': renderFinalTestReport(passed),
    'report-fail': renderFinalTestReport(compared),
    'report-merged-8': renderMergedReport(few),
  }
}

/** Whole pages of real runs: what works, what warns, and what is wrong in four ways. */
export async function samplePages() {
  const nowhere = {
    'tracking-uri': 'http://127.0.0.1:9/api/mlflow',
    'auth-url': 'http://127.0.0.1:9',
    'api-url': 'http://127.0.0.1:9',
  }
  const passed = await verified()
  const failed = await verified('header-stripped')
  return {
    pass: renderHtml(passed),
    warn: renderHtml(await verified('delete-blocked')),
    fail: renderHtml(failed),
    security: renderHtml(await verified('open-registry')),
    offline: renderHtml(await verifySandbox({}, nowhere)),
    merged: renderMergedHtml(mergeReports(twelveLegs(passed, failed).slice(0, 8))),
  }
}

/** The same renderers with one text wherever a server or a user can choose it. */
export function samplesOf(text: string) {
  // Room for all of it, so that a long text and a short one give the same parts.
  const limit = 1_000_000
  const report = failingReport(text)
  const legs = twelveLegs(report, report).map((leg) => ({ ...leg, name: `${leg.name} ${text}` }))
  return {
    comment: renderComment(report, { ...parts, noteOnDigest: text, limit }),
    summary: renderSummary(report, { artifactUrl }),
    report: renderFinalTestReport(report),
    'merged comment of 8': renderMergedComment(mergeReports(legs.slice(0, 8)), { ...parts, limit }),
    'merged comment of 12': renderMergedComment(mergeReports(legs), { ...parts, limit }),
  }
}

/** All that is hostile at once, as words: none of it may come out as anything but text. */
export const hostileLine = hostilePieces.join(' ')

const verified = (fault?: FaultName) => verifySandbox(fault ? { fault } : {})

/** Three environments with four MLflow versions each: one environment fails, one leg left nothing. */
function twelveLegs(passed: Report, failed: Report): Leg[] {
  const names = ['production', 'staging', 'europe'].flatMap((environment) =>
    ['3.9', '3.4', '2.22', '2.10'].map((version) => `${environment} / MLflow ${version}`),
  )
  return names.map((name, index) => {
    if (index === 6) return { name, problem: 'no report: the job left none' }
    return { name, report: index < 4 ? failed : passed }
  })
}
