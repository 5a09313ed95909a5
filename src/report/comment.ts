import { createHash } from 'node:crypto'
import { digestOf } from '../schema/digest.ts'
import type { Report } from '../schema/report.ts'
import { markdownCode } from '../text/markdown.ts'
import { condense, type Detail } from './condense.ts'
import { type CommentParts, commentDetails, fitComment, linkLine, notComparedLine } from './fit-comment.ts'
import { foldedSuite, suiteTable, timingSection, troubleSection } from './sections/checks.ts'
import { comparisonSection } from './sections/comparison.ts'
import { diagnosisSection, evidenceSection } from './sections/diagnosis.ts'
import { noteSection } from './sections/environment.ts'
import { leadSection, titleSection } from './sections/lead.ts'
import { folded, joinSections, markdownNote, titlesOf } from './sections/markdown-blocks.ts'
import { leftoverSection } from './sections/registration.ts'
import { sortedWorstFirst, suitesOf } from './suite-results.ts'
import { countsLine, runTime, sourceNote } from './wording.ts'

/** A hidden line that tells this comment from others, whatever characters the key has. */
export function commentMarker(key: string): string {
  const readable = key.replace(/[^A-Za-z0-9 ._/]/g, '.').slice(0, 100)
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 16)
  return `<!-- verify-registration ${readable} ${hash} -->`
}

/**
 * What the author of a pull request reads. Ends with the marker and the digest of this result at every size.
 *
 * @throws RangeError for a marker that is not one hidden line, or a limit too small for marker and digest
 */
export function renderComment(report: Report, parts: CommentParts): string {
  return fitComment(commentLevels(report, parts), parts, digestOf(report, parts.sha))
}

/** The visible part with less and less detail. */
export function commentLevels(report: Report, parts: CommentParts): (() => string)[] {
  return commentDetails.map((detail) => () => renderLevel(report, detail, parts))
}

function renderLevel(full: Report, detail: Detail, parts: CommentParts): string {
  const report = condense(full, detail)
  const suites = sortedWorstFirst(suitesOf(report))
  return joinSections([
    titleSection(report, '##', 2 * detail.textLength),
    leadSection(report, { proof: detail.evidence > 0 }),
    troubleSection(report, detail.rows),
    comparisonSection(report.comparison, titlesOf(report.checks)),
    notComparedLine(parts),
    detail.causes > 0 && report.diagnosis.causes.length > 0
      ? folded('Diagnosis: why, and what would prove it wrong', diagnosisSection(report))
      : '',
    evidenceSection(report, detail.evidence),
    leftoverSection(report, full.registration?.cleanup.leftovers.length),
    noteSection(report),
    suites.length > 0 ? suiteTable(suites) : '',
    ...(detail.allChecks ? suites.map((suite) => foldedSuite(suite, detail.rows, report.checks)) : []),
    detail.allChecks ? timingSection(report) : '',
    footer(report, parts),
  ])
}

function footer(report: Report, { links, sha }: CommentParts): string {
  // Whatever the cause is called above, the result itself is said in the same words every time.
  const result = report.verdict === 'fail' ? '**Registration is broken.** ' : ''
  const facts = [
    `${result}${countsLine(report.counts)} in ${runTime(report)} against ${markdownCode(report.target.trackingUri, 200)}${markdownNote(sourceNote(report.target))}`,
    ...(sha === undefined ? [] : [`commit ${markdownCode(sha, 40)}`]),
    `run ${markdownCode(report.id, 100)}`,
    linkLine(links),
  ]
  return facts.filter((fact) => fact !== '').join(' · ')
}
