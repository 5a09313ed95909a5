/** The request on which a cause rests, and its answer. */
import type { Cause, Exchange } from '../schema/report.ts'
import { headerOf, outcomeOf } from '../text/exchange-in-words.ts'
import { formatClock, formatDuration } from './wording.ts'

export interface Evidence {
  exchange: Exchange
  /** For example `401 {"detail": "API key required"}`, or why there was no answer; one line. */
  outcome: string
  /** Time, request id, media type and server of the answer, as far as known. */
  marks: { label: string; value: string }[]
}

/** Milliseconds from which the time of an answer is worth telling. */
const slowMs = 2_000

export function decisiveExchange(exchanges: readonly Exchange[], cause: Cause): Exchange | undefined {
  const id = cause.decisive ?? cause.evidence[0]
  return exchanges.find((exchange) => exchange.id === id)
}

/** `because` is how the cause is known, which tells where to look in a long answer. */
export function evidenceOf(exchange: Exchange, because?: string): Evidence {
  const { request, response, startedAt, timings } = exchange
  const value = (name: string) => headerOf(response?.headers, name)
  const marks = [
    { label: 'sent', value: formatClock(startedAt) },
    { label: 'took', value: timings.totalMs < slowMs ? '' : formatDuration(timings.totalMs) },
    { label: 'request id', value: value('x-request-id') || headerOf(request.headers, 'x-request-id') },
    { label: '', value: value('content-type').split(';')[0]?.trim() ?? '' },
    { label: 'server', value: value('server') },
    { label: 'retry after', value: value('retry-after').replace(/^\d+$/, '$& s') },
  ]
  return {
    exchange,
    outcome: outcomeOf(exchange, 200, because),
    marks: marks.filter(({ value }) => value !== ''),
  }
}
