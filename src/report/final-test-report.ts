import type { Attempt, Cause, CheckResult, Report } from '../schema/report.ts'
import { isTrouble } from '../schema/verdict.ts'
import { fenceInItem, markdownCode, markdownFence, markdownText } from '../text/markdown.ts'
import { decisiveExchange } from './decisive-exchange.ts'
import { causeHeadline, fixesOf, isExplained, openWarnings } from './first-screen.ts'
import { plainSettings } from './plain-instructions.ts'
import { checkTable, waitingLines } from './sections/checks.ts'
import { comparisonSection } from './sections/comparison.ts'
import { diagnosisSection } from './sections/diagnosis.ts'
import { environmentSection, noteSection } from './sections/environment.ts'
import { leadSection, titleSection } from './sections/lead.ts'
import { folded, joinBlocks, joinSections, markdownTable, titlesOf } from './sections/markdown-blocks.ts'
import { leftoverSection, registrationSection } from './sections/registration.ts'
import { type SuiteResult, suitesOf } from './suite-results.ts'
import { renderExchange } from './transcript.ts'
import { waitingGroups, waitingIds } from './waiting-checks.ts'
import { countsLine, ownerName, plural, statusEmoji } from './wording.ts'

/** The generated part of a report that people also write in stands between these lines. */
export const generatedStart = '<!-- verify-registration: generated from here; edits below are lost -->'
export const generatedEnd = '<!-- verify-registration: generated up to here -->'

/** `FINAL_TEST_REPORT.md`: the whole run for a person, as GitHub-flavoured Markdown. */
export function renderFinalTestReport(report: Report): string {
  return joinSections([
    titleSection(report, '#'),
    leadSection(report),
    environmentSection(report),
    suitesSection(report),
    diagnosisSection(report, { exchangesFollow: foldedExchanges }),
    exchangeFolds(report),
    remainingIssues(report),
    workaroundSection(report),
    comparisonSection(report.comparison, titlesOf(report.checks)),
    registrationSection(report),
    leftoverSection(report),
    instructions(report),
    noteSection(report),
    pointers(report),
  ])
}

/**
 * The same inside a document that people write in: the part between the two marking lines is renewed, all else
 * stays byte for byte. A document without the lines gets the part at its end.
 */
export function updateFinalTestReport(
  document: string,
  report: Report,
  redact: (text: string) => string = (text) => text,
): string {
  const part = `${generatedStart}\n\n${redact(renderFinalTestReport(report))}\n${generatedEnd}`
  const start = document.indexOf(generatedStart)
  const end = document.indexOf(generatedEnd, start)
  if (start < 0 || end < 0) return `${document.trimEnd()}${document.trim() === '' ? '' : '\n\n'}${part}\n`
  return `${document.slice(0, start)}${part}${document.slice(end + generatedEnd.length)}`
}

/** Characters of what a check saw, where the deciding exchanges say it in full. */
const shortReason = 140

/** From this part of the checks on that were skipped, what passed is counted by script and not listed. */
const muchSkipped = 0.3

/** Results per script with ticks, trouble in full, and one line for each thing that other checks wait for. */
function suitesSection(report: Report): string {
  const suites = suitesOf(report)
  if (suites.length === 0) return ''
  const held = waitingIds(report.checks)
  const ran = report.checks.filter(({ id }) => !held.has(id))
  const isListed = report.counts.skip <= report.checks.length * muchSkipped
  // Other warnings have their table on the first screen.
  const trouble = ran.filter(isTrouble)
  const explained = ran.filter((check) => check.status === 'warn' && isExplained(check, report))
  return joinBlocks([
    `## Results\n\n${countsLine(report.counts)}.`,
    suites.map(suiteLine).join('\n'),
    tableOf([...trouble, ...explained], isListed ? undefined : shortReason),
    [waitingLines(report), reasonLines(report)].filter((lines) => lines !== '').join('\n'),
    ...(isListed ? suites.map(({ name, checks }) => passedFold(name, checks)) : []),
  ])
}

const suiteLine = ({ name, status, counts }: SuiteResult) =>
  `- ${statusEmoji[status]} ${markdownCode(name)}: ${countsLine(counts)}`

const tableOf = (checks: readonly CheckResult[], textLength?: number) =>
  checks.length === 0 ? '' : checkTable(checks, { exchanges: true, ...(textLength && { textLength }) })

/** Checks that were skipped for a reason of their own, and that none of the lines above has told. */
function reasonLines({ checks }: Report): string {
  const held = waitingIds(checks)
  const roots = new Set(waitingGroups(checks).map(({ root }) => root.id))
  return checks
    .filter(({ id, status }) => status === 'skip' && !held.has(id) && !roots.has(id))
    .map(({ title, reason }) => `- ${statusEmoji.skip} ${markdownText(title)}: ${markdownText(reason ?? '')}`)
    .join('\n')
}

function passedFold(name: string, checks: readonly CheckResult[]): string {
  const table = tableOf(checks.filter(({ status }) => status === 'pass'))
  return table && folded(`${name}: what passed`, table)
}

/** Causes whose deciding exchange is shown in full. */
const foldedExchanges = 5

/** HTTP evidence: the exchange that decides each cause, in full. */
function exchangeFolds(report: Report): string {
  const folds = report.diagnosis.causes.slice(0, foldedExchanges).flatMap((cause, index) => {
    const exchange = decisiveExchange(report.exchanges, cause)
    return exchange
      ? [
          folded(
            `Cause ${index + 1}: the deciding request and its answer`,
            markdownFence(renderExchange(exchange, { hashes: false }), '', 6_000),
          ),
        ]
      : []
  })
  return folds.length === 0 ? '' : ['## HTTP evidence', ...folds].join('\n\n')
}

/** What is left to do, by whom, and when it is done. */
function remainingIssues(report: Report): string {
  const tasks = [
    ...report.diagnosis.causes.map(taskOf),
    ...openWarnings(report).map(({ title, task: { by, step, done } }) => {
      return { title, by, step: step || 'Look at what was seen', done }
    }),
  ]
  if (tasks.length === 0) return ''
  const rows = tasks.map(({ title, by, step, done }, index) => [
    String(index + 1),
    markdownText(title),
    ownerName[by],
    markdownText(step),
    markdownText(done),
  ])
  return `## Remaining issues\n\n${markdownTable(['Priority', 'Issue', 'Owner', 'Step', 'Done when'], rows)}`
}

function taskOf(cause: Cause) {
  const [first] = fixesOf(cause)
  const done = cause.proof?.fixed ?? 'another verification passes'
  return { title: causeHeadline(cause), by: first?.by ?? cause.owner, step: first?.steps[0] ?? '', done }
}

/** Workarounds that a registration proved; where there are none, what was tried, since a reader looks for them. */
function workaroundSection({ diagnosis: { causes }, verdict }: Report): string {
  if (causes.length === 0 || verdict === 'pass') return ''
  const found = causes.flatMap(({ workaround }) => workaround ?? [])
  if (found.length === 0) return `## Workarounds\n\n${noneFound(causes.flatMap(({ tried }) => tried ?? []))}`
  const items = found.map(({ text, settings, verified, registration }) => {
    const made = registration
      ? ` of ${markdownCode(registration.modelName)}, version ${markdownCode(registration.modelVersion)}, ${registration.removed ? 'removed again' : 'which stays on the server'}`
      : ''
    const proof = verified ? `proved by a registration${made}` : 'not verified'
    const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
    const fence = lines.length > 0 ? fenceInItem(lines.join('\n')) : ''
    return `- ${markdownText(text)} (${proof})${fence}`
  })
  return ['## Workarounds', ...items].join('\n\n')
}

function noneFound(tried: readonly Attempt[]): string {
  if (tried.length === 0)
    return 'None was tried: one is looked for where a run may write and cannot begin to.'
  const items = tried.map(({ text, outcome }) => `- ${markdownText(text)} ${markdownText(outcome)}`)
  return ['None found; tried:', '', ...items].join('\n')
}

/** The environment with which this run registered a model, to be copied by whoever registers next. */
function instructions(report: Report): string {
  const { verdict, registration, target } = report
  if (verdict !== 'pass' || registration?.modelVersion === undefined) return ''
  const settings =
    target.takenFor === 'mlflow'
      ? plainSettings(report)
      : [
          `MLFLOW_TRACKING_URI=${target.trackingUri}`,
          'HOKUSAI_API_KEY=<your key>',
          'MLFLOW_TRACKING_TOKEN=<the same key>',
        ]
  return `## Configuration that works\n\nThis run registered a model with it. How to: INSTRUCTIONS.md.\n\n${markdownFence(settings.join('\n'))}`
}

function pointers(report: Report): string {
  const exchanges = plural(report.exchanges.length, 'exchange')
  return `---\n\nTo click through: \`report.html\`. For programs: \`report.json\`. All ${exchanges}: \`transcript.txt\`.`
}
