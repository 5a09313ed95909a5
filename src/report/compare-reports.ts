/** This run beside earlier ones, whose whole reports are at hand: what a comment's digest cannot tell. */
import { type Comparison, compareWith } from '../schema/comparison.ts'
import { digestOf } from '../schema/digest.ts'
import type { CheckResult, Exchange, Report } from '../schema/report.ts'
import { decisiveExchange, outcomeOf } from './decisive.ts'
import { causeHeadline } from './first-screen.ts'

/** Milliseconds below which a difference is noise, whatever the earlier runs took. */
const leastDifferenceMs = 200

/** `earlier` in any order; the last of them to finish is the one compared with, all tell how much times vary. */
export function compareReports(earlier: readonly Report[], report: Report): Comparison | undefined {
  const previous = [...earlier].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt)).at(-1)
  if (!previous) return undefined
  const before = new Set(previous.checks.map(({ id }) => id))
  const now = new Set(report.checks.map(({ id }) => id))
  const fixedCause = causeGone(previous, report)
  return {
    ...compareWith(digestOf(previous), report),
    appeared: [...now].filter((id) => !before.has(id)),
    gone: [...before].filter((id) => !now.has(id)),
    timing: timingChanges(earlier, report.checks),
    ...(fixedCause ? { fixedCause } : {}),
  }
}

/** Times that lie outside of all earlier ones by more than those differ among themselves. */
function timingChanges(earlier: readonly Report[], checks: readonly CheckResult[]): Comparison['timing'] {
  return checks.flatMap(({ id, status, durationMs: nowMs }) => {
    const times = earlier.flatMap((one) =>
      one.checks.flatMap((check) => (check.id === id && check.status === status ? [check.durationMs] : [])),
    )
    if (times.length === 0 || status === 'skip') return []
    const [least, most] = [Math.min(...times), Math.max(...times)]
    // One run tells nothing of how much times vary: then only twice as long counts.
    const noise = Math.max(leastDifferenceMs, times.length > 1 ? most - least : most)
    const isChanged = nowMs > most + noise || nowMs < least - noise
    return isChanged ? [{ id, beforeMs: nowMs > most ? most : least, nowMs }] : []
  })
}

/** The first cause of the earlier run where this one passes, with the same request's answer then and now. */
function causeGone(previous: Report, report: Report): Comparison['fixedCause'] | undefined {
  const [cause] = previous.diagnosis.causes
  if (!cause || report.verdict !== 'pass') return undefined
  const decisive = decisiveExchange(previous, cause)
  const after = decisive && report.exchanges.findLast((exchange) => isSameRequest(exchange, decisive))
  return {
    code: cause.code,
    headline: causeHeadline(cause),
    request: decisive ? `${decisive.request.method} ${pathOf(decisive.request.url)}` : 'the verification',
    before: decisive ? outcomeOf(decisive, 120) : previous.verdict,
    after: after ? outcomeOf(after, 120) : report.verdict,
  }
}

/** By method, path and what was sent as a key; hosts, ids and times differ from run to run. */
function isSameRequest(one: Exchange, other: Exchange): boolean {
  const sends = ({ request }: Exchange) =>
    Object.entries(request.headers).find(([name]) => /^authorization$/i.test(name))
  return (
    one.request.method === other.request.method &&
    pathOf(one.request.url) === pathOf(other.request.url) &&
    String(sends(one)?.[1]) === String(sends(other)?.[1])
  )
}

const pathOf = (url: string) => (URL.canParse(url) ? new URL(url).pathname : url)
