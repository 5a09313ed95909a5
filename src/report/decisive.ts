/** The request on which a cause rests: how to repeat it, what it answers now, and what when the cause is gone. */
import type { Cause, Exchange, Report } from '../schema/report.ts'
import { curlCommand } from '../text/curl.ts'
import { cut, visibleLine } from '../text/visible.ts'
import { formatClock } from './wording.ts'

export interface Proof {
  /** A shell command; the key stands in it as `$HOKUSAI_API_KEY`. */
  command: string
  now: string
  fixed: string
}

export interface Evidence {
  exchange: Exchange
  /** For example `401 {"detail": "API key required"}`, or why there was no answer; one line. */
  outcome: string
  /** Time, request id, media type and server of the answer, as far as known. */
  marks: { label: string; value: string }[]
}

const longestBody = 200
/** Characters; nobody pastes more, and a file that was uploaded is better sent by another verification. */
const longestCommand = 1_000

export function decisiveExchange(report: Pick<Report, 'exchanges'>, cause: Cause): Exchange | undefined {
  const id = cause.decisive ?? cause.evidence[0]
  return report.exchanges.find((exchange) => exchange.id === id)
}

export function evidenceOf(exchange: Exchange): Evidence {
  const { request, response, startedAt } = exchange
  const value = (name: string) => headerOf(response?.headers, name)
  const marks = [
    { label: 'sent', value: formatClock(startedAt) },
    { label: 'request id', value: value('x-request-id') || headerOf(request.headers, 'x-request-id') },
    { label: '', value: value('content-type').split(';')[0]?.trim() ?? '' },
    { label: 'server', value: value('server') },
  ]
  return { exchange, outcome: outcomeOf(exchange), marks: marks.filter(({ value }) => value !== '') }
}

/** The answer in one line. */
export function outcomeOf({ response, error }: Exchange, maxLength = longestBody): string {
  if (!response) return `no answer${error ? ` (${error.code}: ${error.message})` : ''}`
  const text = visibleLine(cut(response.body?.text ?? '', 4 * maxLength))
  return `${response.status}${text === '' ? '' : ` ${cut(text, maxLength)}`}`
}

/**
 * The command that tells whether the cause is gone: the decisive request itself. Where that cannot be repeated or
 * would answer the same (a wrong address stays wrong, and what the run made is removed), the command that a step
 * of the cause names; undefined where only another verification can tell.
 */
export function proofOf(report: Report, cause: Cause): Proof | undefined {
  const exchange = decisiveExchange(report, cause)
  const own = cause.remediation.find(({ command }) => command?.startsWith('curl '))?.command
  if (exchange && cause.category !== 'CLIENT') {
    const command = curlCommand(exchange)
    const fixed = answerWhenFixed(exchange, report)
    if (command !== undefined && command.length <= longestCommand && fixed !== undefined)
      return { command, now: outcomeOf(exchange), fixed }
  }
  if (own === undefined) return undefined
  return { command: withHeaders(own), now: 'the same trouble', fixed: cause.refutedBy }
}

const withHeaders = (command: string) =>
  / -i | -w /.test(command) ? command : command.replace(/^curl -sS /, 'curl -sS -i ')

/** Undefined where the same request gives the same answer after the fix. */
function answerWhenFixed(exchange: Exchange, report: Report): string | undefined {
  const { request, response } = exchange
  const path = URL.canParse(request.url) ? new URL(request.url).pathname : ''
  const sends = keySentIn(exchange)
  const status = response?.status ?? 0
  const asksForKey = /\/keys\/validate$|mlflow/.test(path) && !/health/.test(path)
  if (asksForKey && sends !== 'key' && status < 400) {
    return sends === 'none' ? '401, since it carries no key' : '401, since its key is invented'
  }
  if (asksForKey && sends !== 'key') return status === 401 ? undefined : '401 from whoever checks keys'
  if (/\/keys\/validate$/.test(path)) return '200 with "is_valid": true'
  const isWrite = !['GET', 'HEAD'].includes(request.method)
  const isAccepted = status >= 200 && status < 300
  if (isWrite || namesRemoved(exchange, report)) {
    // What the run made is gone again, so MLflow's own refusal is as good as success, where it can be told apart.
    if (isAccepted) return undefined
    const isTold =
      !response || status >= 500 || [401, 403, 405, 413, 429].includes(status) || !isJson(exchange)
    return isTold ? '200, or MLflow’s own 400 or 404 as JSON, since what the run made is removed' : undefined
  }
  if (status === 200 && isJson(exchange)) return undefined
  return asksForKey ? '200 with JSON from MLflow' : '200'
}

function keySentIn({ request }: Exchange): 'key' | 'invented' | 'none' {
  const values = ['authorization', 'x-api-key'].map((name) => headerOf(request.headers, name)).join('')
  if (values.includes('***api-key***')) return 'key'
  return values === '' ? 'none' : 'invented'
}

function namesRemoved({ request }: Exchange, { registration }: Report): boolean {
  const { experimentId, runId, modelName } = registration ?? {}
  const text = `${request.url} ${request.body?.text ?? ''}`
  return [runId, modelName, experimentId && `/${experimentId}/`].some((made) => made && text.includes(made))
}

const isJson = ({ response }: Exchange) => /json/.test(headerOf(response?.headers, 'content-type'))

/** The first value of a header, whatever the case of its name; empty where there is none. */
function headerOf(headers: Exchange['request']['headers'] | undefined, wanted: string): string {
  const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1]
  return [value].flat()[0] ?? ''
}
