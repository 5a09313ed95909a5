import { styleText } from 'node:util'
import type { CheckResult, Report, Status } from './schema.ts'
import { type SuiteResult, suitesOf } from './tables.ts'
import { cut, visibleLine, visibleText } from './visible.ts'
import {
  countsLine,
  formatDuration,
  headline,
  runTime,
  statusSign,
  stopLine,
  verdictStatus,
} from './wording.ts'

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const statusStyle: Record<Status, Style> = {
  pass: 'green',
  fail: 'red',
  warn: 'yellow',
  skip: 'dim',
  error: 'magenta',
}

const maxReasonLength = 600
const widestTitle = 60

/**
 * What the CLI prints at the end: a table with ticks, the verdict, what to do, leftovers and where the report
 * lies. `reportDir` is left out where none was written.
 */
export function renderTerminal(report: Report, options: { colour: boolean; reportDir?: string }): string {
  // Whether to colour is the caller's decision; by itself styleText would look at standard output.
  const paint: Paint = (style, text) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const width = Math.min(
    widestTitle,
    Math.max(0, ...report.checks.map((check) => visibleLine(check.title).length)),
  )
  const blocks = [
    ...suitesOf(report).map((suite) => suiteBlock(suite, width, paint)),
    verdictBlock(report, paint),
    causeBlock(report, paint),
    report.warnings.map((warning) => `${paint('yellow', statusSign.warn)} ${shortLine(warning)}`).join('\n'),
    leftoverBlock(report, paint),
    options.reportDir === undefined ? '' : `Report: ${visibleLine(options.reportDir)}`,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function suiteBlock(suite: SuiteResult, width: number, paint: Paint): string {
  return [
    paint('bold', suite.name),
    ...suite.checks.flatMap((check) => checkLines(check, width, paint)),
  ].join('\n')
}

function checkLines(check: CheckResult, width: number, paint: Paint): string[] {
  const sign = paint(statusStyle[check.status], statusSign[check.status])
  const title = visibleLine(check.title).padEnd(width)
  const line = `  ${sign} ${title}  ${paint('dim', formatDuration(check.durationMs))}`
  if (check.status === 'pass' || !check.reason) return [line]
  return [line, `      ${paint(statusStyle[check.status], shortLine(check.reason))}`]
}

function verdictBlock(report: Report, paint: Paint): string {
  const status = verdictStatus[report.verdict]
  const line = `${statusSign[status]} ${visibleLine(headline(report))}`
  const verdict = paint('bold', paint(statusStyle[status], line))
  const ending = report.stopReason === 'completed' ? '' : `; the run ${stopLine(report)}`
  return `${verdict}\n  ${countsLine(report.counts)} in ${runTime(report)}${ending}`
}

/** Only the first cause: the others are in the report. */
function causeBlock(report: Report, paint: Paint): string {
  const cause = report.diagnosis.causes[0]
  if (cause === undefined) return ''
  const lines = [`${paint('bold', 'What to do')} (${cause.confidence}, owner: ${cause.owner})`]
  lines.push(`  ${shortLine(cause.summary)}`)
  for (const step of cause.remediation) {
    lines.push(`  - ${shortLine(step.text)}`)
    if (step.command !== undefined) lines.push(commandLines(step.command))
  }
  return lines.join('\n')
}

function leftoverBlock(report: Report, paint: Paint): string {
  const leftovers = report.registration?.cleanup.leftovers ?? []
  if (leftovers.length === 0) return ''
  const items = leftovers.map((leftover) => {
    const what = `${leftover.kind} ${visibleLine(leftover.name)}: ${shortLine(leftover.reason)}`
    return `  - ${what}\n${commandLines(leftover.command)}`
  })
  return [paint('bold', 'Left on the server; to remove it:'), ...items].join('\n')
}

function shortLine(text: string): string {
  return visibleLine(cut(text, maxReasonLength))
}

function commandLines(command: string): string {
  return visibleText(command).replace(/^/gm, '      ')
}
