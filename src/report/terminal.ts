import { styleText } from 'node:util'
import type { CheckResult, Report, Status } from '../schema/report.ts'
import { visibleLine } from '../text/visible.ts'
import { causeLine, causeText, commandLines, type Paint, shortLine } from './diagnosis-text.ts'
import { type SuiteResult, suitesOf } from './tables.ts'
import {
  countsLine,
  formatDuration,
  headline,
  runTime,
  sourceNote,
  statusSign,
  stopLine,
  verdictStatus,
} from './wording.ts'

type Style = Parameters<typeof styleText>[0]

const statusStyle: Record<Status, Style> = {
  pass: 'green',
  fail: 'red',
  warn: 'yellow',
  skip: 'dim',
  error: 'magenta',
}

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
  const target = `${visibleLine(report.target.trackingUri)}${sourceNote(report.target)}`
  return `${verdict}\n  ${countsLine(report.counts)} in ${runTime(report)} against ${target}${ending}`
}

/** The first cause in full; the report has all of each. */
function causeBlock(report: Report, paint: Paint): string {
  const [first, ...others] = report.diagnosis.causes
  if (first === undefined) return ''
  const also = others.length > 0 ? `\n\n${['Also:', ...others.map(causeLine)].join('\n')}` : ''
  return `${causeText(first, report.exchanges, paint)}${also}`
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
