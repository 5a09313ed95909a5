/** The renderers of a merged report: for the report folder, the job summary, the comment and a terminal. */

import { shortCause, shortCheck } from '../report/condense.ts'
import { firstScreenText, plainly } from '../report/diagnosis-text.ts'
import { type CommentParts, fitComment, linkLine, notComparedLine } from '../report/fit-comment.ts'
import { comparisonSection } from '../report/sections/comparison.ts'
import { leadSection } from '../report/sections/lead.ts'
import { joinSections } from '../report/sections/markdown-blocks.ts'
import { fitSummary, type SummaryOptions } from '../report/summary.ts'
import { countsLine, plural, statusEmoji, statusSign, verdictStatus } from '../report/wording.ts'
import type { MergedReport } from '../schema/merged-report.ts'
import type { Report } from '../schema/report.ts'
import { markdownText } from '../text/markdown.ts'
import { visibleLine } from '../text/visible.ts'
import { asOneRun, mergedScreenOf } from './first-screen.ts'
import { mergedDigestOf } from './merge.ts'
import {
  legSection,
  type MergedDetail,
  mergedCauseSection,
  mergedCheckSection,
  mergedLeftoverSection,
  whereSection,
} from './sections.ts'

const everything: MergedDetail = {
  rows: 5_000,
  causes: 100,
  textLength: 1_000,
  names: 1_000,
  allChecks: true,
}

const details: readonly MergedDetail[] = [
  { rows: 200, causes: 5, textLength: 500, names: 20, allChecks: true },
  { rows: 100, causes: 3, textLength: 300, names: 10, allChecks: false },
  { rows: 40, causes: 1, textLength: 200, names: 5, allChecks: false },
  { rows: 20, causes: 0, textLength: 100, names: 3, allChecks: false },
]

/** `FINAL_TEST_REPORT.md` of many legs. */
export function renderMergedReport(merged: MergedReport): string {
  return renderLevel(merged, everything)
}

/** The job summary of many legs. */
export function renderMergedSummary(merged: MergedReport, options: SummaryOptions = {}): string {
  const levels = [everything, ...details].map((detail) => () => renderLevel(merged, detail))
  return fitSummary(levels, options)
}

/**
 * One comment for all legs; ends with the marker and the digest at every size.
 *
 * @throws RangeError as `renderComment` does
 */
export function renderMergedComment(merged: MergedReport, parts: CommentParts): string {
  return fitComment(mergedCommentLevels(merged, parts), parts, mergedDigestOf(merged, parts.sha))
}

/** The visible part with less and less detail. */
export function mergedCommentLevels(merged: MergedReport, parts: CommentParts): (() => string)[] {
  const around = { level: '##', note: notComparedLine(parts), links: linkLine(parts.links) }
  return details.map((detail) => () => renderLevel(merged, detail, around))
}

/** A few lines for a terminal; the report folder has the rest. */
export function renderMergedTerminal(merged: MergedReport, reportDir: string): string {
  const lines = merged.legs
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ name, verdict, problem, cause }) => {
      const why = problem ?? cause ?? verdict
      return `  ${statusSign[verdictStatus[verdict]]} ${visibleLine(name)}: ${visibleLine(why).slice(0, 300)}`
    })
  const shown = lines.slice(0, 50)
  return [
    ...shown,
    ...(lines.length > shown.length ? [`  … and ${lines.length - shown.length} more`] : []),
    `Report: ${visibleLine(reportDir)}`,
    '',
    firstScreenText(asOneRun(merged), plainly, mergedScreenOf(merged)),
    '',
  ].join('\n')
}

function renderLevel(
  merged: MergedReport,
  detail: MergedDetail,
  { level, note, links } = { level: '#', note: '', links: '' },
): string {
  const screen = mergedScreenOf(merged)
  return joinSections([
    `${level} ${statusEmoji[screen.status]} ${markdownText(screen.headline, 2 * detail.textLength)}`,
    leadSection(condensed(merged, detail), { proof: detail.causes > 0 }),
    whereSection(merged, detail),
    legSection(merged, detail),
    comparisonSection(merged.comparison),
    note,
    mergedCheckSection(merged, detail),
    mergedCauseSection(merged, detail),
    mergedLeftoverSection(merged, detail),
    [legCountsLine(merged), ...(links === '' ? [] : [links])].join(' · '),
  ])
}

/** Its first cause with texts as long as the level allows. */
function condensed(merged: MergedReport, { textLength }: MergedDetail): Report {
  const run = asOneRun(merged)
  return {
    ...run,
    checks: run.checks.map((check) => shortCheck(check, textLength)),
    diagnosis: { causes: run.diagnosis.causes.map((cause) => shortCause(cause, textLength)) },
  }
}

function legCountsLine({ legCounts, legs, counts }: MergedReport): string {
  const { pass, fail, error, skipped } = legCounts
  const legLine = countsLine({ pass, fail, warn: 0, skip: skipped, error })
  return `${plural(legs.length, 'leg')}: ${legs.length === 0 ? 'none' : legLine}; their checks: ${countsLine(counts)}`
}
