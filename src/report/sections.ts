/** Parts that the Markdown renderers share. A section is '' where there is nothing to say. */

import type { Cause, CheckResult, Exchange, Report } from '../schema/report.ts'
import { markdownCode, markdownFence, markdownText } from '../text/markdown.ts'
import { shownBodyLength } from './diagnosis-text.ts'
import { exchangeList } from './tables.ts'
import { categoryMeaning, firstTrouble, ownersOf, workaroundHeading } from './wording.ts'

/** Sections with a blank line between them and one line feed at the end. */
export function joinSections(sections: string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

/** Causes in the order of the diagnosis; without one, the check to look at first. */
export function remedySection(report: Report): string {
  const { causes } = report.diagnosis
  if (causes.length > 0) {
    const described = causes.map((cause, index) => describeCause(cause, index, report.exchanges))
    return ['## Diagnosis', ...described].join('\n\n')
  }
  const check = firstTrouble(report)
  return check ? `## Diagnosis\n\n${describeUnexplained(check)}` : ''
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

/** The plain sentence first, then the evidence, then the steps of each owner. */
export function describeCause(cause: Cause, index: number, exchanges: readonly Exchange[]): string {
  const { code, category, layer, owner, confidence, because, refutedBy, nextProbe } = cause
  const facts = [
    `- ${markdownCode(code)}: ${category} (${categoryMeaning[category]}), layer ${layer}, owner: ${owner}`,
    `- ${confidence}: ${markdownText(because)}`,
    `- Refuted by: ${markdownText(refutedBy)}`,
    ...(nextProbe === undefined ? [] : [`- To look at next: ${markdownText(nextProbe)}`]),
  ]
  return [
    `### ${index + 1}. ${markdownText(cause.summary)}`,
    facts.join('\n'),
    ...describeEvidence(cause.evidence, exchanges),
    ...ownersOf(cause.remediation).flatMap(({ by, steps }) => [
      `**Steps (${by})**`,
      ...steps.map((step, n) => listItem(`${n + 1}.`, markdownText(step.text), step.command)),
    ]),
    ...describeWorkaround(cause.workaround),
  ].join('\n\n')
}

/** The decisive exchange in words and the beginning of its answer; the others by their ids. */
function describeEvidence(ids: readonly string[], exchanges: readonly Exchange[]): string[] {
  if (ids.length === 0) return []
  const seen = `Seen in ${exchangeList([...ids])}.`
  const decisive = exchanges.find(({ id }) => id === ids[0])
  if (decisive === undefined) return [seen]
  const { request, response, error } = decisive
  const asked = `${markdownCode(request.method)} ${markdownCode(request.url)}`
  const outcome = response
    ? `answered ${response.status}`
    : `got no answer: ${markdownText(error ? `${error.code}: ${error.message}` : 'unknown')}`
  const body = response?.body?.text?.trimEnd()
  return [`${seen} ${asked} ${outcome}`, ...(body ? [markdownFence(body, '', shownBodyLength)] : [])]
}

function describeWorkaround(workaround: Cause['workaround']): string[] {
  if (workaround === undefined) return []
  const settings = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`)
  return [
    `**${workaroundHeading(workaround)}**: ${markdownText(workaround.text)}`,
    ...(settings.length > 0 ? [markdownFence(settings.join('\n'))] : []),
  ]
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
