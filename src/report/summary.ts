import { markdownCode, markdownText } from './escape-markdown.ts'
import type { Report } from './schema.ts'
import { joinSections, leftoverSection, remedySection, warningSection } from './sections.ts'
import {
  checkTable,
  type SuiteResult,
  suitesOf,
  suiteTable,
  worstChecksFirst,
  worstSuitesFirst,
} from './tables.ts'
import { countsLine, headline, runTime, statusEmoji, stopLine, verdictStatus } from './wording.ts'

/** The job summary: the result and what to do about it first, suites that passed folded away. */
export function renderSummary(report: Report): string {
  const suites = worstSuitesFirst(suitesOf(report))
  return joinSections([
    `# ${statusEmoji[verdictStatus[report.verdict]]} ${markdownText(headline(report))}`,
    `${countsLine(report.counts)} in ${runTime(report)} against ${markdownCode(report.target.trackingUri)}; the run ${stopLine(report)}.`,
    remedySection(report),
    warningSection(report),
    leftoverSection(report),
    suites.length > 0 ? `## Suites\n\n${suiteTable(suites)}` : '',
    ...suites.map(suiteSection),
  ])
}

function suiteSection(suite: SuiteResult): string {
  const table = checkTable(worstChecksFirst(suite.checks), { exchanges: false })
  const emoji = statusEmoji[suite.status]
  if (suite.status !== 'pass' && suite.status !== 'skip')
    return `### ${emoji} ${markdownCode(suite.name)}\n\n${table}`
  // The title is raw HTML, where Markdown escapes mean nothing: only words of our own may stand in it.
  const title = `${emoji} ${suite.name}: ${countsLine(suite.counts)}`
  return `<details><summary>${title}</summary>\n\n${table}\n\n</details>`
}
