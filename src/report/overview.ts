/** What a comment and a job summary show before any detail. A section is '' where there is nothing to say. */
import { type Comparison, stillFailing } from '../schema/comparison.ts'
import { type Cause, layers, type Report, type Status } from '../schema/report.ts'
import { markdownCode, markdownFence, markdownText } from '../text/markdown.ts'
import { checkTable, markdownTable, type SuiteResult, worstChecksFirst } from './tables.ts'
import { renderExchange } from './transcript.ts'
import { countsLine, firstTrouble, formatDuration, plural, runTime, statusEmoji } from './wording.ts'

/** Why the run ended as it did, who has to act and what comes first; of a good run, what it registered. */
export function leadSection(report: Report): string {
  const [cause] = report.diagnosis.causes
  if (cause) return causeLead(cause)
  const check = firstTrouble(report)
  if (check) {
    const reason = check.reason ? `: ${markdownText(check.reason)}` : ''
    return `The cause is undetermined. **Look first at layer ${check.layer}:** ${markdownText(check.title)}${reason}`
  }
  const { modelName, modelVersion } = report.registration ?? {}
  if (modelName === undefined || modelVersion === undefined) return ''
  return `Registered as ${markdownCode(modelName)}, version ${markdownCode(modelVersion)}.`
}

export function causeLead({ summary, owner, confidence, remediation: [step] }: Cause): string {
  const by = step && step.by !== owner ? ` (${step.by})` : ''
  const first = step ? ` **First step${by}:** ${markdownText(step.text)}` : ''
  return `${markdownText(summary)}\n\n**Owner:** ${owner} (${confidence}).${first}`
}

/** The checks that failed or could not be verified, nearest the caller first, with their reasons. */
export function troubleSection(report: Report, maxRows: number): string {
  const trouble = (['fail', 'error'] as const).flatMap((status) =>
    report.checks
      .filter((check) => check.status === status)
      .sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer)),
  )
  if (trouble.length === 0) return ''
  const rows = trouble
    .slice(0, maxRows)
    .map(({ status, title, layer, reason }) => [
      statusEmoji[status],
      markdownText(title),
      layer,
      markdownText(reason ?? ''),
    ])
  const table = markdownTable(['', 'Check', 'Layer', 'Reason'], rows)
  return `## Failed or not verified\n\n${table}${moreLine(trouble.length - rows.length, 'check')}`
}

/** At most this many names in one line of the comparison. */
const maxNames = 15

/** `titles` gives the name to show for an id. */
export function comparisonSection(
  comparison: Comparison | undefined,
  outcomes: readonly { id: string; status: Status }[],
  titles: ReadonlyMap<string, string>,
): string {
  if (comparison === undefined) return ''
  const { previous, fixed, regressed, unchanged } = comparison
  const line = (label: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`- ${label} (${ids.length}): ${nameList(ids.map((id) => titles.get(id) ?? id))}`]
  return [
    '## Since the last known result',
    [
      ...line(`${statusEmoji.fail} Newly failing`, regressed),
      ...line(`${statusEmoji.pass} Fixed`, fixed),
      ...line('🔁 Still failing', stillFailing(comparison, outcomes)),
      `- ${unchanged} unchanged, compared with run ${markdownCode(previous, 100)}`,
    ].join('\n'),
  ].join('\n\n')
}

export function titlesOf({
  checks,
}: {
  checks: readonly { id: string; title: string }[]
}): Map<string, string> {
  return new Map(checks.map(({ id, title }) => [id, title]))
}

/** The exchange on which the first cause rests, as it was on the wire. */
export function evidenceSection(report: Report, maxLength: number): string {
  const id = report.diagnosis.causes[0]?.evidence[0]
  const exchange = id === undefined ? undefined : report.exchanges.find((one) => one.id === id)
  if (exchange === undefined || maxLength === 0) return ''
  return folded(
    'Evidence: the decisive request and its answer',
    markdownFence(renderExchange(exchange), '', maxLength),
  )
}

const slowestShown = 5

/** Where the time went: the total and the slowest checks. */
export function timingSection(report: Report): string {
  const slowest = report.checks.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, slowestShown)
  if (slowest.length === 0) return ''
  const table = markdownTable(
    ['Time', 'Check', 'Requests'],
    slowest.map(({ durationMs, title, exchanges }) => [
      formatDuration(durationMs),
      markdownText(title, 200),
      String(exchanges.length),
    ]),
  )
  const requests = plural(report.exchanges.length, 'request')
  return folded(`Timings: ${runTime(report)} in all, ${requests}; the slowest checks`, table)
}

/** Every check of a suite, trouble first. */
export function suiteChecks(suite: SuiteResult, maxRows: number): string {
  const shown = worstChecksFirst(suite.checks).slice(0, maxRows)
  return `${checkTable(shown, { exchanges: false })}${moreLine(suite.checks.length - shown.length, 'check')}`
}

export function foldedSuite(suite: SuiteResult, maxRows: number): string {
  return folded(
    `${statusEmoji[suite.status]} ${suite.name}: ${countsLine(suite.counts)}`,
    suiteChecks(suite, maxRows),
  )
}

/** `title` becomes raw HTML, where Markdown escapes mean nothing: only words of our own may stand in it. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}

export function moreLine(count: number, noun: string): string {
  return count > 0 ? `\n\nAnd ${plural(count, `more ${noun}`)}, listed in the report.` : ''
}

/** For example `a; b and 12 more`: titles have commas of their own. */
export function nameList(names: readonly string[], shown = maxNames): string {
  const more = names.length - shown
  const listed = names.slice(0, shown).map((name) => markdownText(name, 120))
  return listed.join('; ') + (more > 0 ? ` and ${more} more` : '')
}
