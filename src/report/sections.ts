/** Parts that the Markdown renderers share. A section is '' where there is nothing to say. */
import { markdownCode, markdownFence, markdownText } from './escape-markdown.ts'
import type { Cause, CheckResult, Report } from './schema.ts'
import { exchangeList } from './tables.ts'
import { firstTrouble } from './wording.ts'

/** Sections with a blank line between them and one line feed at the end. */
export function joinSections(sections: string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

/** Causes in the order of the diagnosis; without one, the check to look at first. */
export function remedySection(report: Report): string {
  const { causes } = report.diagnosis
  if (causes.length > 0) return ['## What to do', ...causes.map(describeCause)].join('\n\n')
  const check = firstTrouble(report)
  return check ? `## What to do\n\n${describeUnexplained(check)}` : ''
}

export function warningSection(report: Report): string {
  if (report.warnings.length === 0) return ''
  return ['## Warnings', '', ...report.warnings.map((warning) => `- ${markdownText(warning)}`)].join('\n')
}

/** What stayed on the server, each with the command that removes it. */
export function leftoverSection(report: Report): string {
  const leftovers = report.registration?.cleanup.leftovers ?? []
  if (leftovers.length === 0) return ''
  const items = leftovers.map((leftover) => {
    const name = `${leftover.kind} ${markdownCode(leftover.name)}`
    return listItem('-', `${name}: ${markdownText(leftover.reason)}`, leftover.command)
  })
  return ['## Left on the server', 'The run could not remove these. To remove them:', ...items].join('\n\n')
}

function describeCause(cause: Cause, index: number): string {
  const seen = cause.evidence.length > 0 ? `, seen in ${exchangeList(cause.evidence)}` : ''
  const facts = `${cause.confidence}; ${cause.category}, layer ${cause.layer}, owner: ${cause.owner}${seen}`
  const steps = cause.remediation.map((step, n) =>
    listItem(`${n + 1}.`, markdownText(step.text), step.command),
  )
  return [
    `### ${index + 1}. ${markdownCode(cause.code)}`,
    markdownText(cause.summary),
    `(${facts})`,
    ...steps,
  ].join('\n\n')
}

function describeUnexplained(check: CheckResult): string {
  const verb = check.status === 'fail' ? 'failed' : 'could not be verified'
  const reason = check.reason ? `: ${markdownText(check.reason)}` : ''
  const seen = check.exchanges.length > 0 ? ` See ${exchangeList(check.exchanges)} in the transcript.` : ''
  return [
    'The cause is undetermined.',
    `The first check that ${verb}, nearest the caller, is in layer ${check.layer}: ${markdownText(check.title)}${reason}`,
    `Start there: later checks may only follow from it.${seen}`,
  ].join('\n\n')
}

function listItem(marker: string, text: string, command: string | undefined): string {
  if (command === undefined) return `${marker} ${text}`
  const indent = ' '.repeat(marker.length + 1)
  const block = markdownFence(command, 'sh').replace(/^/gm, indent)
  return `${marker} ${text}\n\n${block}`
}
