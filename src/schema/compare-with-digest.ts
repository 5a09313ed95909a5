import { outcomeOf, requestOf } from '../text/exchange-in-words.ts'
import type { Digest } from './digest.ts'
import type { Report, Status } from './report.ts'
import { isTrouble } from './verdict.ts'

export type Comparison = NonNullable<Report['comparison']>

/**
 * What changed since the last known result. `fixed` failed or could not be verified then and passes now;
 * `regressed` does now and did not then, whether it passed, was skipped or did not exist. `unchanged` counts the
 * checks that came out alike.
 */
export function compareWith(previous: Digest, report: Report): Comparison {
  return compareOutcomes(previous, report.checks, report)
}

/** The same for anything with an outcome: the checks of a report, the legs of a merged one. */
export function compareOutcomes(
  previous: Digest,
  outcomes: readonly { id: string; status: Status }[],
  now: Pick<Report, 'verdict' | 'exchanges'>,
): Comparison {
  const comparison: Comparison = { previous: previous.id, fixed: [], regressed: [], unchanged: 0 }
  const still = new Map<string, NonNullable<Comparison['stillFailing']>[number]>()
  for (const { id, status } of outcomes) {
    const before = Object.hasOwn(previous.checks, id) ? previous.checks[id] : undefined
    const [was, is] = [before && classOf(before), classOf(status)]
    if (was === is) comparison.unchanged++
    else if (is === 'bad') comparison.regressed.push(id)
    else if (was === 'bad' && is === 'good') comparison.fixed.push(id)
    if (was !== 'bad' || is !== 'bad') continue
    const { run, at } = previous.since?.find(({ ids }) => ids.includes(id)) ?? {
      run: previous.id,
      at: previous.finishedAt,
    }
    still.set(run, { run, at, ids: [...(still.get(run)?.ids ?? []), id] })
  }
  const stillFailing = [...still.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const fixedCause = causeGone(previous, now)
  return {
    ...comparison,
    ...(stillFailing.length > 0 && { stillFailing }),
    ...(fixedCause && { fixedCause }),
  }
}

/** The earlier run's first cause where this one passes, with the same request's answer then and now. */
function causeGone(
  { cause, seen, verdict }: Digest,
  report: Pick<Report, 'verdict' | 'exchanges'>,
): Comparison['fixedCause'] | undefined {
  if (cause === undefined || seen === undefined || verdict === 'pass' || report.verdict !== 'pass')
    return undefined
  const after = report.exchanges.findLast((one) => requestOf(one) === seen.request)
  return {
    code: cause,
    headline: seen.headline,
    request: seen.request,
    before: seen.outcome,
    after: after ? outcomeOf(after, 120) : report.verdict,
  }
}

function classOf(status: Status): 'good' | 'bad' | 'unknown' {
  if (status === 'skip') return 'unknown'
  return isTrouble({ status }) ? 'bad' : 'good'
}
