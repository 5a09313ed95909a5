/** A diagnosis for a terminal, which must obey nothing that a server sent. */
import type { styleText } from 'node:util'
import type { Cause, Exchange } from '../schema/report.ts'
import { cut, visibleLine, visibleText } from '../text/visible.ts'
import { categoryMeaning, ownersOf, workaroundHeading } from './wording.ts'

export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

const maxLineLength = 600
/** Characters of a body: enough for the platform's error answers, and no page of HTML. */
export const shownBodyLength = 300

/** One cause: the plain sentence first, then the decisive request and response, then the steps. */
export function causeText(cause: Cause, exchanges: readonly Exchange[], paint: Paint): string {
  const { code, category, layer, owner, confidence, because, refutedBy, nextProbe } = cause
  const blocks = [
    [
      paint('bold', shortLine(cause.summary)),
      `  ${visibleLine(code)}: ${category} (${categoryMeaning[category]}), layer ${layer}, owner: ${owner}`,
      `  ${confidence}: ${shortLine(because)}`,
    ],
    evidenceLines(cause, exchanges, paint),
    [
      `  ${paint('bold', 'Refuted by:')} ${shortLine(refutedBy)}`,
      ...(nextProbe === undefined ? [] : [`  ${paint('bold', 'To look at next:')} ${shortLine(nextProbe)}`]),
    ],
    stepLines(cause, paint),
    workaroundLines(cause, paint),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** A cause that comes after the first, in one line. */
export function causeLine({ code, confidence, owner, summary }: Cause): string {
  return `- ${shortLine(summary)} (${visibleLine(code)}; ${confidence}, owner: ${owner})`
}

function evidenceLines({ evidence }: Cause, exchanges: readonly Exchange[], paint: Paint): string[] {
  const decisive = exchanges.find(({ id }) => id === evidence[0])
  if (decisive === undefined) return []
  const { request, response, error } = decisive
  const more = evidence.length > 1 ? `; see also ${evidence.slice(1, 5).map(visibleLine).join(', ')}` : ''
  return [
    `  ${paint('bold', 'Evidence')} (${visibleLine(decisive.id)}${more})`,
    `    > ${visibleLine(request.method)} ${shortLine(request.url)}`,
    ...['authorization', 'x-api-key'].flatMap((name) => {
      const value = Object.entries(request.headers).find(([one]) => one.toLowerCase() === name)?.[1]
      return value === undefined ? [] : [`    > ${name}: ${shortLine([value].flat().join(', '))}`]
    }),
    ...(response ? [`    < ${response.status}`, ...bodyLines(response.body?.text)] : []),
    ...(error ? [`    * no answer: ${shortLine(`${error.code}: ${error.message}`)}`] : []),
  ]
}

function bodyLines(text: string | undefined): string[] {
  if (!text) return []
  return cut(visibleText(text).trimEnd(), shownBodyLength)
    .split('\n')
    .map((line) => `    < ${line}`)
}

function stepLines(cause: Cause, paint: Paint): string[] {
  return ownersOf(cause.remediation).flatMap(({ by, steps }) => [
    `  ${paint('bold', `What to do (${by})`)}`,
    ...steps.flatMap(({ text, command }) => [
      `  - ${shortLine(text)}`,
      ...(command === undefined ? [] : [commandLines(command)]),
    ]),
  ])
}

function workaroundLines({ workaround }: Cause, paint: Paint): string[] {
  if (workaround === undefined) return []
  return [
    `  ${paint('bold', workaroundHeading(workaround))}: ${shortLine(workaround.text)}`,
    ...Object.entries(workaround.settings).map(
      ([name, value]) => `      ${visibleLine(name)}=${visibleLine(value)}`,
    ),
  ]
}

export function shortLine(text: string): string {
  return visibleLine(cut(text, maxLineLength))
}

export function commandLines(command: string): string {
  return visibleText(command).replace(/^/gm, '      ')
}
