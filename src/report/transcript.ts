import type { Body, Exchange, Report, Timings } from '../schema/report.ts'
import { visibleLine, visibleText } from '../text/visible.ts'
import { plural, sourceNote } from './wording.ts'

/**
 * `transcript.txt`: every recorded exchange as readable HTTP. Lines sent start with `>`, lines received with
 * `<`, remarks with `*`, so that a body cannot pass itself off as another exchange.
 */
export function renderTranscript(report: Report): string {
  const head = [
    `${visibleLine(report.tool.name)} ${visibleLine(report.tool.version)}, run ${visibleLine(report.id)}`,
    `Target ${visibleLine(report.target.trackingUri)}${sourceNote(report.target)}, ${report.startedAt} to ${report.finishedAt}`,
    `${plural(report.exchanges.length, 'exchange')}; keys were redacted when they were recorded.`,
  ]
  return `${[head.join('\n'), ...report.exchanges.map((exchange) => renderExchange(exchange))].join('\n\n')}\n`
}

/** One exchange, as in the transcript; without `hashes`, a body that is shown in whole has no note of its own. */
export function renderExchange(exchange: Exchange, { hashes = true } = {}): string {
  const bodyOf = (sign: string, body: Body | undefined) =>
    bodyLines(sign, body).slice(0, hashes || !body?.text || body.truncated ? undefined : -1)
  const { request, response, error } = exchange
  const title = [`exchange ${exchange.id}`, `check ${exchange.checkId}`, `attempt ${exchange.attempt}`]
  const lines = [
    `=== ${[...title, exchange.startedAt].map(visibleLine).join(' | ')}`,
    `> ${visibleLine(request.method)} ${visibleLine(request.url)} HTTP/1.1`,
    ...headerLines('>', request.headers),
    ...bodyOf('>', request.body),
  ]
  if (response) {
    lines.push(`< HTTP/1.1 ${response.status}`)
    lines.push(...headerLines('<', response.headers), ...bodyOf('<', response.body))
  }
  if (error) lines.push(`* no answer: ${visibleLine(error.code)}: ${visibleLine(error.message)}`)
  lines.push(`* ${timingLine(exchange.timings)}`)
  return lines.join('\n')
}

function headerLines(sign: string, headers: Exchange['request']['headers']): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((single) => `${sign} ${visibleLine(name)}: ${visibleLine(single)}`),
  )
}

function bodyLines(sign: string, body: Body | undefined): string[] {
  if (body === undefined) return []
  const lines: string[] = []
  if (body.text) {
    lines.push(sign)
    for (const line of visibleText(body.text).split('\n')) lines.push(`${sign} ${line}`)
  }
  return [...lines, `* ${bodyNote(body)}`]
}

function bodyNote({ text, bytes, sha256, truncated }: Body): string {
  const hash = sha256 === undefined ? '' : `, sha256 ${visibleLine(sha256)}`
  const shown = truncated
    ? '; only its beginning is shown'
    : text === undefined && bytes > 0
      ? '; not shown'
      : ''
  return `body of ${plural(bytes, 'byte')}${hash}${shown}`
}

function timingLine(timings: Timings): string {
  const phases = [
    ['DNS', timings.dnsMs],
    ['connect', timings.connectMs],
    ['TLS', timings.tlsMs],
    ['first byte', timings.firstByteMs],
    ['total', timings.totalMs],
  ] as const
  const known = phases.flatMap(([name, ms]) => (ms === undefined ? [] : [`${name} ${ms.toFixed(1)} ms`]))
  return `timings: ${known.join(', ')}`
}
