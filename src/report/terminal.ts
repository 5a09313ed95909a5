import { styleText } from 'node:util'
import type { CheckResult, Report } from '../schema/report.ts'
import { cleanUpDefinition } from '../suites/registration-added.ts'
import { toAscii } from '../text/ascii.ts'
import { visibleLine } from '../text/visible.ts'
import { wrapLines } from '../text/wrap.ts'
import { comparisonLines, fixedLine } from './comparison-lines.ts'
import {
  causeLine,
  commandLines,
  firstScreenText,
  type Paint,
  plainly,
  shortLine,
  statusStyle,
} from './diagnosis-text.ts'
import { openWarnings } from './first-screen.ts'
import { joinSections } from './sections/markdown-blocks.ts'
import { type SuiteResult, suitesOf } from './suite-results.ts'
import { waitingGroups, waitingIds } from './waiting-checks.ts'
import {
  countsLine,
  formatDuration,
  runTime,
  sourceNote,
  statusSign,
  untoldWarnings,
  waitedLine,
} from './wording.ts'

const widestTitle = 60

export interface TerminalOptions {
  colour: boolean
  /** Left out where no report was written. */
  reportDir?: string
  /** Characters of a line; longer ones are wrapped at words. Unlimited by default. */
  columns?: number
  /** Also what passed and what waited for another check, each in a line; without it only trouble is listed. */
  verbose?: boolean
  /** The first screen alone. */
  quiet?: boolean
  /** For a terminal whose locale is not UTF-8. */
  ascii?: boolean
}

/**
 * What the CLI prints at the end: what was verified, the checks with their signs, what stayed on the server and
 * where the report lies; the verdict with its first screen last, where the eye rests.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  // Whether to colour is the caller's decision; by itself styleText would look at standard output.
  const paint: Paint = options.colour
    ? (style, text) => styleText(style, text, { validateStream: false })
    : plainly
  const details = options.quiet ? [] : detailBlocks(report, options, paint)
  const fixed = fixedLine(report)
  const blocks = [
    ...details,
    fixed === undefined ? '' : paint('green', shortLine(fixed)),
    firstScreenText(report, paint),
    othersBlock(report),
  ]
  const whole = joinSections(blocks)
  const text = options.ascii ? toAscii(whole) : whole
  return options.columns === undefined ? text : wrapLines(text, options.columns)
}

function detailBlocks(report: Report, options: TerminalOptions, paint: Paint): string[] {
  const titles = report.checks.map((check) => visibleLine(check.title).length)
  const width = Math.min(widestTitle, Math.max(0, ...titles), Math.max(20, (options.columns ?? 100) - 20))
  const waiting = options.verbose ? new Set<string>() : waitingIds(report.checks)
  const suites = suitesOf(report).map((suite) => suiteBlock(suite, width, waiting, paint))
  return [
    `Target: ${visibleLine(report.target.trackingUri)}${sourceNote(report.target)}\n${waitedLine(report)}`.trimEnd(),
    ...suites,
    options.verbose ? '' : waitingBlock(report, paint),
    comparisonBlock(report, paint),
    leftoverBlock(report, paint),
    noteBlock(report, paint),
    [
      `${countsLine(report.counts)} in ${runTime(report)}`,
      ...(options.reportDir === undefined ? [] : [`Report: ${visibleLine(options.reportDir)}`]),
    ].join('\n'),
  ]
}

function suiteBlock(suite: SuiteResult, width: number, waiting: ReadonlySet<string>, paint: Paint): string {
  const ran = suite.checks.filter(({ id }) => !waiting.has(id))
  if (ran.length === 0) return ''
  return [paint('bold', suite.name), ...ran.flatMap((check) => checkLines(check, width, paint))].join('\n')
}

function waitingBlock({ checks }: Report, paint: Paint): string {
  return waitingGroups(checks)
    .map(({ text }) => paint('dim', `${statusSign.skip} ${shortLine(text)}`))
    .join('\n')
}

function checkLines(check: CheckResult, width: number, paint: Paint): string[] {
  const sign = paint(statusStyle[check.status], statusSign[check.status])
  const title = visibleLine(check.title).padEnd(width)
  const line = `  ${sign} ${title}  ${paint('dim', formatDuration(check.durationMs))}`
  if (check.status === 'pass' || !check.reason) return [line]
  return [line, `    ${paint(statusStyle[check.status], shortLine(check.reason))}`]
}

/** What changed since the run that was compared with. */
function comparisonBlock(report: Report, paint: Paint): string {
  const lines = comparisonLines(report).map(shortLine)
  return lines.length === 0
    ? ''
    : [paint('bold', 'Since the earlier run:'), ...lines.map((line) => `  ${line}`)].join('\n')
}

/** The causes after the first; the report has all of each. */
function othersBlock({ diagnosis: { causes } }: Report): string {
  const others = causes.slice(1)
  return others.length > 0 ? ['Also:', ...others.map(causeLine)].join('\n') : ''
}

function noteBlock(report: Report, paint: Paint): string {
  return untoldWarnings(report)
    .map((warning) => `${paint('yellow', statusSign.warn)} ${shortLine(warning)}`)
    .join('\n')
}

function leftoverBlock(report: Report, paint: Paint): string {
  const leftovers = report.registration?.cleanup.leftovers ?? []
  // Its warning on the first screen comes with the commands.
  const isTold = openWarnings(report).some(({ id }) => id === cleanUpDefinition.id)
  if (leftovers.length === 0 || isTold) return ''
  const items = leftovers.map((leftover) => {
    const what = `${leftover.kind} ${visibleLine(leftover.name)}: ${shortLine(leftover.reason)}`
    return `  - ${what}\n${commandLines(leftover.command)}`
  })
  return [paint('bold', 'Not removed from the server; to remove it:'), ...items].join('\n')
}
