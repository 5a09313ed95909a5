import type { Cause, CheckResult, Exchange, Report } from '../../schema/report.ts'
import { outcomeOf } from '../../text/exchange-in-words.ts'
import { markdownCode, markdownFence, markdownText } from '../../text/markdown.ts'
import { causePage } from '../cause-page.ts'
import { decisiveExchange } from '../decisive-exchange.ts'
import { causeHeadline, fixesOf } from '../first-screen.ts'
import { layerLabel } from '../layer-line.ts'
import { renderExchange } from '../transcript.ts'
import {
  capitalised,
  categoryMeaning,
  confidenceMeaning,
  firstTrouble,
  ownerHeading,
  ownerName,
  workaroundHeading,
} from '../wording.ts'
import { exchangeList, folded } from './markdown-blocks.ts'

/**
 * Causes in the order of the diagnosis; without one, the check to look at first. Of the first `exchangesFollow` the
 * deciding exchange is shown in full further down.
 */
export function diagnosisSection(report: Report, { exchangesFollow = 0 } = {}): string {
  const { causes } = report.diagnosis
  const [first, ...others] = causes
  if (first) {
    const described = others.map((cause, index) =>
      describeCause(cause, index + 1, index + 1 < exchangesFollow ? [] : report.exchanges),
    )
    return ['## Diagnosis', ...describeFirst(first, others.length > 0), ...described].join('\n\n')
  }
  const check = firstTrouble(report)
  return check ? `## Diagnosis\n\n${describeUnexplained(check)}` : ''
}

/** What the first screen does not say of its cause: why it is thought so, and what would prove it wrong. */
export function describeFirst(cause: Cause, isOneOfSeveral: boolean): string[] {
  const { evidence, category, summary } = cause
  return [
    ...(isOneOfSeveral ? [titleOf(cause, 0)] : []),
    `${capitalised(categoryMeaning[category])}: ${markdownText(summary)}`,
    reasonsOf(cause).join('\n'),
    ...(evidence.length > 0 ? [`Seen in ${exchangeList(evidence)}.`] : []),
  ]
}

/** Everything of a cause that is not the first: the plain sentence, why, the evidence and the steps of each owner. */
export function describeCause(cause: Cause, index: number, exchanges: readonly Exchange[]): string {
  const { category, layer, owner } = cause
  const code = `- ${causePage(cause.code)}: ${categoryMeaning[category]} · layer: ${layerLabel[layer]} · owner: ${ownerName[owner]}`
  return [
    titleOf(cause, index),
    ...(causeHeadline(cause) === causeHeadline({ summary: cause.summary })
      ? []
      : [markdownText(cause.summary)]),
    [code, ...reasonsOf(cause)].join('\n'),
    ...describeEvidence(cause, exchanges),
    ...fixesOf(cause).flatMap(({ by, steps }) => [
      `**${ownerHeading(by)}**`,
      steps.map((step, n) => `${n + 1}. ${markdownText(step)}`).join('\n'),
    ]),
    ...describeWorkaround(cause.workaround),
  ].join('\n\n')
}

const titleOf = (cause: Cause, index: number) => `### ${index + 1}. ${markdownText(causeHeadline(cause))}`

function reasonsOf({ confidence, because, refutedBy, nextProbe }: Cause): string[] {
  return [
    `- ${confidenceMeaning[confidence]} ${markdownText(because)}`,
    `- This is wrong if you see: ${markdownText(refutedBy)}`,
    ...(nextProbe === undefined ? [] : [`- Look next at: ${markdownText(nextProbe)}`]),
  ]
}

/** The decisive exchange in words; the others by their ids. */
function describeEvidence(cause: Cause, exchanges: readonly Exchange[]): string[] {
  if (cause.evidence.length === 0) return []
  const seen = `Seen in ${exchangeList(cause.evidence)}.`
  const decisive = decisiveExchange(exchanges, cause)
  if (decisive === undefined) return [seen]
  const { request } = decisive
  const asked = markdownCode(`${request.method} ${request.url}`)
  return [`${seen} ${asked} → ${markdownCode(outcomeOf(decisive, 300), 310)}`]
}

function describeWorkaround(workaround: Cause['workaround']): string[] {
  if (workaround === undefined) return []
  const settings = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`)
  return [
    `**Until then, ${workaroundHeading(workaround)}:** ${markdownText(workaround.text)}`,
    ...(settings.length > 0 ? [markdownFence(settings.join('\n'))] : []),
  ]
}

function describeUnexplained(check: CheckResult): string {
  const verb = check.status === 'fail' ? 'failed' : 'could not be verified'
  const reason = check.reason ? `: ${markdownText(check.reason)}` : ''
  const seen = check.exchanges.length > 0 ? ` See ${exchangeList(check.exchanges)} in the transcript.` : ''
  return [
    'The cause could not be determined.',
    `The first check that ${verb}, nearest you, is in layer ${layerLabel[check.layer]}: ${markdownText(check.title)}${reason}`,
    `Start there: later checks may only follow from it.${seen}`,
  ].join('\n\n')
}

/** The exchange on which the first cause rests, as it was on the wire. */
export function evidenceSection(report: Report, maxLength: number): string {
  const [cause] = report.diagnosis.causes
  const exchange = cause && decisiveExchange(report.exchanges, cause)
  if (exchange === undefined || maxLength === 0) return ''
  return folded(
    'Evidence: the deciding request and its answer in full',
    markdownFence(renderExchange(exchange), '', maxLength),
  )
}
