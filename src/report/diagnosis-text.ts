/** The first screen and a diagnosis for a terminal or a step log, which must obey nothing that a server sent. */
import type { styleText } from 'node:util'
import type { Cause, Exchange, Proof, Report } from '../schema/report.ts'
import { cut, visibleLine, visibleText } from '../text/visible.ts'
import { decisiveExchange, type Evidence, evidenceOf } from './decisive-exchange.ts'
import {
  causeFacts,
  causeHeadline,
  type FirstScreen,
  firstScreenOf,
  fixesOf,
  registeredOf,
  toldOnce,
} from './first-screen.ts'
import { layerLine } from './layer-line.ts'
import { taskText } from './warning-task.ts'
import {
  confidenceMeaning,
  ownerHeading,
  ownerName,
  runAgain,
  statusSign,
  workaroundHeading,
} from './wording.ts'

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string
export const plainly: Paint = (_style, text) => text

export const statusStyle = {
  pass: 'green',
  fail: 'red',
  warn: 'yellow',
  error: 'magenta',
  skip: 'dim',
} as const

const maxLineLength = 600

/** What a person needs first: one block of lines, the headline on top. */
export function firstScreenText(report: Report, paint: Paint, screen = firstScreenOf(report)): string {
  const { cause, facts, fixes, evidence, proof, warnings } = screen
  return [
    headlineText(screen, paint),
    ...(report.checks.length > 0 ? [`  ${layerLine(report, 'plain')}`] : []),
    ...(screen.subject === undefined ? [] : [`  ${paint('bold', shortLine(screen.subject))}`]),
    ...(cause ? [`  ${shortLine([...facts, cause.code].join(' · '))}`] : []),
    ...registeredLines(report),
    ...fixLines(fixes, paint),
    ...(evidence ? evidenceLines(evidence, paint) : []),
    ...(proof ? proofLines(proof, paint) : []),
    ...(cause && !proof ? [`  ${paint('bold', 'See whether it is fixed:')} ${runAgain}`] : []),
    ...(cause ? workaroundLines(cause, paint) : []),
    ...warnings.flatMap((warning) => warningLines(warning, paint)),
  ].join('\n')
}

/** One cause by itself, for `diagnose`: why it is thought so, and what would prove it wrong, too. */
export function causeText(cause: Cause, exchanges: readonly Exchange[], paint: Paint): string {
  const exchange = decisiveExchange(exchanges, cause)
  const { confidence, because, refutedBy, nextProbe } = cause
  return [
    paint('bold', shortLine(causeHeadline(cause))),
    `  ${shortLine([...causeFacts(cause), cause.code].join(' · '))}`,
    `  ${confidenceMeaning[confidence]} ${shortLine(because)}`,
    ...fixLines(fixesOf(cause), paint),
    ...(exchange ? evidenceLines(evidenceOf(exchange, because), paint) : []),
    `  ${paint('bold', 'This is wrong if you see:')} ${shortLine(refutedBy)}`,
    ...(nextProbe === undefined ? [] : [`  ${paint('bold', 'Look next at:')} ${shortLine(nextProbe)}`]),
    ...(cause.proof ? proofLines(toldOnce(cause.proof, exchange), paint) : []),
    ...workaroundLines(cause, paint),
  ].join('\n')
}

/** A cause that comes after the first, in one line. */
export function causeLine(cause: Cause): string {
  const { code, confidence, owner } = cause
  return `- ${shortLine(causeHeadline(cause))} (${visibleLine(code)}; ${confidence}, owner: ${ownerName[owner]})`
}

function headlineText({ status, headline }: FirstScreen, paint: Paint): string {
  return paint('bold', paint(statusStyle[status], `${statusSign[status]} ${shortLine(headline)}`))
}

function registeredLines(report: Report): string[] {
  const made = registeredOf(report)
  return made
    ? [
        `  Registered as ${visibleLine(made.modelName)}, version ${visibleLine(made.modelVersion)}${made.after}.`,
      ]
    : []
}

function fixLines(fixes: FirstScreen['fixes'], paint: Paint): string[] {
  return fixes.flatMap(({ by, steps }) => {
    const heading = paint('bold', `${ownerHeading(by)}:`)
    const [only = ''] = steps
    if (steps.length === 1) return [`  ${heading} ${shortLine(only)}`]
    return [`  ${heading}`, ...steps.map((step) => `  - ${shortLine(step)}`)]
  })
}

function evidenceLines({ exchange, outcome, marks }: Evidence, paint: Paint): string[] {
  const { method, url } = exchange.request
  const known = marks.map(({ label, value }) => `${label} ${visibleLine(cut(value, 100))}`.trim()).join(', ')
  return [
    `  ${paint('bold', 'Evidence:')} ${visibleLine(method)} ${shortLine(url)} → ${shortLine(outcome)}`,
    `    ${known} (${visibleLine(exchange.id)})`,
  ]
}

function proofLines({ command, now, fixed }: Proof, paint: Paint): string[] {
  return [
    `  ${paint('bold', 'See whether it is fixed:')}`,
    commandLines(command),
    `    answers now: ${shortLine(now)}`,
    `    when fixed:  ${shortLine(fixed)}`,
  ]
}

function workaroundLines({ workaround }: Cause, paint: Paint): string[] {
  if (workaround === undefined) return []
  const { registration: made } = workaround
  const proved = made
    ? ` (registered ${visibleLine(made.modelName)}, version ${visibleLine(made.modelVersion)}, ${made.removed ? 'removed again' : 'which stays on the server'})`
    : ''
  return [
    `  ${paint('bold', `Until then, ${workaroundHeading(workaround)}${proved}:`)} ${shortLine(workaround.text)}`,
    ...Object.entries(workaround.settings).map(
      ([name, value]) => `      ${visibleLine(name)}=${visibleLine(value)}`,
    ),
  ]
}

function warningLines({ title, reason, task }: FirstScreen['warnings'][number], paint: Paint): string[] {
  return [
    `  ${paint('yellow', statusSign.warn)} ${shortLine(reason ?? title)} (check: ${shortLine(title)})`,
    ...(task.step === '' ? [] : [`    ${paint('bold', `${ownerHeading(task.by)}:`)} ${taskText(task)}`]),
    ...(task.command === undefined ? [] : [commandLines(task.command)]),
  ]
}

export function shortLine(text: string): string {
  return visibleLine(cut(text, maxLineLength))
}

export function commandLines(command: string): string {
  return visibleText(command).replace(/^/gm, '      ')
}
