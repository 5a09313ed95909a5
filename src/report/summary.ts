import type { Report } from '../schema/report.ts'
import { markdownCode, markdownLink } from '../text/markdown.ts'
import { condense, type Detail } from './condense.ts'
import { fitGitHub } from './fit-comment.ts'
import { foldedSuite, suiteChecks, suiteTable, timingSection, troubleSection } from './sections/checks.ts'
import { comparisonSection } from './sections/comparison.ts'
import { diagnosisSection, evidenceSection } from './sections/diagnosis.ts'
import { noteSection } from './sections/environment.ts'
import { leadSection, titleSection } from './sections/lead.ts'
import { joinSections, markdownNote, titlesOf } from './sections/markdown-blocks.ts'
import { leftoverSection } from './sections/registration.ts'
import { type SuiteResult, sortedWorstFirst, suitesOf } from './suite-results.ts'
import { countsLine, runTime, sourceNote, statusEmoji } from './wording.ts'

const most: Detail = {
  rows: 1_000,
  causes: 20,
  textLength: 1_000,
  leftovers: 200,
  warnings: 200,
  allChecks: true,
  evidence: 8_000,
}

/** Tried in turn until the summary fits. */
const summaryDetails: readonly Detail[] = [
  most,
  { ...most, allChecks: false },
  { rows: 400, causes: 5, textLength: 300, leftovers: 50, warnings: 20, allChecks: false, evidence: 2_000 },
  { rows: 100, causes: 1, textLength: 120, leftovers: 10, warnings: 5, allChecks: false, evidence: 0 },
]

/** Bytes of all that a step writes; GitHub drops a larger summary altogether. */
const summaryLimit = 1024 * 1024

export interface SummaryOptions {
  /** Relative where a masked value could be part of it: the runner breaks such links. */
  artifactUrl?: string | undefined
  limitBytes?: number
}

/** The job summary: the result and what to do about it first, suites that passed folded away. */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  return fitSummary(summaryLevels(report, options), options)
}

/** The summary with less and less detail. */
export function summaryLevels(report: Report, options: SummaryOptions): (() => string)[] {
  return summaryDetails.map((detail) => () => renderLevel(report, detail, options))
}

export function fitSummary(
  levels: readonly (() => string)[],
  { artifactUrl: artifact, limitBytes: limit = summaryLimit }: SummaryOptions,
): string {
  return fitGitHub(levels, 'limit for job summaries', { limit, tail: '', links: { artifact } })
}

function renderLevel(full: Report, detail: Detail, { artifactUrl }: SummaryOptions): string {
  const report = condense(full, detail)
  const suites = sortedWorstFirst(suitesOf(report))
  const artifact = artifactUrl === undefined ? '' : ` ${markdownLink('Report artifact', artifactUrl)}.`
  return joinSections([
    titleSection(report, '#'),
    leadSection(report, { proof: detail.evidence > 0 }),
    `${countsLine(report.counts)} in ${runTime(report)} against ${markdownCode(report.target.trackingUri)}${markdownNote(sourceNote(report.target))}.${artifact}`,
    troubleSection(report, detail.rows),
    comparisonSection(report.comparison, titlesOf(report.checks)),
    diagnosisSection(report),
    evidenceSection(report, detail.evidence),
    noteSection(report),
    leftoverSection(report, full.registration?.cleanup.leftovers.length),
    suites.length > 0
      ? `## Suites

${suiteTable(suites)}`
      : '',
    ...(detail.allChecks && suites.length > 0
      ? ['## Checks', ...suites.map((suite) => suiteSection(suite, detail.rows, report))]
      : []),
    timingSection(report),
  ])
}

function suiteSection(suite: SuiteResult, maxRows: number, { checks }: Report): string {
  if (suite.status === 'pass' || suite.status === 'skip') return foldedSuite(suite, maxRows, checks)
  return `### ${statusEmoji[suite.status]} ${markdownCode(suite.name)}

${suiteChecks(suite, maxRows, checks)}`
}
