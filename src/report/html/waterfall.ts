/** When each exchange took place within the run, and which of them decided how long it took. All in milliseconds. */
import type { Exchange } from '../../schema/report.ts'

interface Phase {
  name: 'dns' | 'connect' | 'tls' | 'wait' | 'receive'
  /** Since the first request of the run. */
  from: number
  ms: number
}

export interface Span {
  exchange: Exchange
  /** Since the first request of the run. */
  start: number
  end: number
  phases: Phase[]
}

/** In the order of their starts. */
export function spansOf(exchanges: readonly Exchange[]): Span[] {
  const starts = exchanges.map(({ startedAt }) => Date.parse(startedAt))
  const first = starts.reduce((least, start) => Math.min(least, start), Infinity)
  return exchanges
    .map((exchange, index) => {
      const start = (starts[index] ?? first) - first
      return { exchange, start, end: start + exchange.timings.totalMs, phases: phasesOf(exchange, start) }
    })
    .sort((a, b) => a.start - b.start)
}

/**
 * From the last answer backwards: before each request stands the one that ended last before it began. What ran
 * beside them made the run no longer.
 */
export function decidingChain(spans: readonly Span[]): ReadonlySet<Span> {
  const byEnd = spans.toSorted((a, b) => a.end - b.end)
  const chain = new Set<Span>()
  let current = byEnd.at(-1)
  let index = byEnd.length - 1
  while (current) {
    chain.add(current)
    const { start } = current
    index--
    // Starts are told in whole milliseconds, ends in parts of them.
    while (index >= 0 && (byEnd[index]?.end ?? 0) > start + 1) index--
    current = byEnd[index]
  }
  return chain
}

function phasesOf({ timings }: Exchange, start: number): Phase[] {
  const { dnsMs = 0, connectMs = 0, tlsMs = 0, totalMs } = timings
  const before = dnsMs + connectMs + tlsMs
  const firstByte = Math.max(before, timings.firstByteMs ?? totalMs)
  const lengths: [Phase['name'], number][] = [
    ['dns', dnsMs],
    ['connect', connectMs],
    ['tls', tlsMs],
    ['wait', firstByte - before],
    ['receive', Math.max(0, totalMs - firstByte)],
  ]
  let from = start
  return lengths
    .map(([name, ms]) => {
      const phase = { name, from, ms }
      from += ms
      return phase
    })
    .filter(({ ms }) => ms > 0)
}
