import type { Report } from '../schema/report.ts'
import { fitMarkdown } from '../text/fit-markdown.ts'
import { markdownCode, markdownText } from '../text/markdown.ts'
import { markdownLink } from '../text/markdown-link.ts'
import { condense, type Detail, summaryDetails } from './detail.ts'
import {
  comparisonSection,
  evidenceSection,
  foldedSuite,
  leadSection,
  moreLine,
  suiteChecks,
  timingSection,
  titlesOf,
  troubleSection,
} from './overview.ts'
import { joinSections, leftoverSection, remedySection, warningSection } from './sections.ts'
import { type SuiteResult, suitesOf, suiteTable, worstSuitesFirst } from './tables.ts'
import { countsLine, headline, runTime, sourceNote, statusEmoji, stopLine, verdictStatus } from './wording.ts'

/** Bytes of all that a step writes; GitHub drops a larger summary altogether. */
const summaryLimit = 1024 * 1024

export interface SummaryOptions {
  /** Relative where a masked value could be part of it: the runner breaks such links. */
  artifactUrl?: string
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

/** Says at the end what was left out, and where all of it is. */
export function fitSummary(
  levels: readonly (() => string)[],
  { artifactUrl, limitBytes = summaryLimit }: SummaryOptions,
): string {
  const rest =
    artifactUrl === undefined
      ? 'The whole report is in the report folder.'
      : `The whole report: ${markdownLink('report artifact', artifactUrl)}.`
  return fitMarkdown(levels, {
    limit: limitBytes,
    tail: '',
    lessDetail: `Details are left out, because a job summary has room for only so much. ${rest}`,
    cutShort: `**Cut off here, because a job summary has room for only so much.** ${rest}`,
  })
}

function renderLevel(full: Report, detail: Detail, { artifactUrl }: SummaryOptions): string {
  const report = condense(full, detail)
  const suites = worstSuitesFirst(suitesOf(report))
  const leftoverCount = full.registration?.cleanup.leftovers.length ?? 0
  const leftovers = leftoverSection(report)
  const artifact = artifactUrl === undefined ? '' : ` ${markdownLink('Report artifact', artifactUrl)}.`
  return joinSections([
    `# ${statusEmoji[verdictStatus[report.verdict]]} ${markdownText(headline(report))}`,
    leadSection(report),
    `${countsLine(report.counts)} in ${runTime(report)} against ${markdownCode(report.target.trackingUri)}${markdownText(sourceNote(report.target))}; the run ${stopLine(report)}.${artifact}`,
    suites.length > 0 ? `## Suites\n\n${suiteTable(suites)}` : '',
    troubleSection(report, detail.rows),
    comparisonSection(report.comparison, report.checks, titlesOf(report)),
    remedySection(report),
    evidenceSection(report, detail.evidence),
    warningSection(report),
    leftovers && `${leftovers}${moreLine(leftoverCount - detail.leftovers, 'leftover')}`,
    ...(detail.allChecks && suites.length > 0
      ? ['## Checks', ...suites.map((suite) => suiteSection(suite, detail.rows))]
      : []),
    timingSection(report),
  ])
}

function suiteSection(suite: SuiteResult, maxRows: number): string {
  if (suite.status === 'pass' || suite.status === 'skip') return foldedSuite(suite, maxRows)
  return `### ${statusEmoji[suite.status]} ${markdownCode(suite.name)}\n\n${suiteChecks(suite, maxRows)}`
}
