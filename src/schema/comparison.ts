import type { Digest } from './digest.ts'
import type { Report, Status } from './report.ts'

export type Comparison = NonNullable<Report['comparison']>

/**
 * What changed since the last known result. `fixed` failed or could not be verified then and passes now;
 * `regressed` does now and did not then, whether it passed, was skipped or did not exist. `unchanged` counts the
 * checks that came out alike.
 */
export function compareWith(previous: Digest, report: Report): Comparison {
  return compareOutcomes(previous, report.checks)
}

/** The same for anything with an outcome: the checks of a report, the legs of a merged one. */
export function compareOutcomes(
  previous: Digest,
  outcomes: readonly { id: string; status: Status }[],
): Comparison {
  const comparison: Comparison = { previous: previous.id, fixed: [], regressed: [], unchanged: 0 }
  for (const { id, status } of outcomes) {
    const before = Object.hasOwn(previous.checks, id) ? previous.checks[id] : undefined
    const [was, is] = [before && outcomeClass[before], outcomeClass[status]]
    if (was === is) comparison.unchanged++
    else if (is === 'bad') comparison.regressed.push(id)
    else if (was === 'bad' && is === 'good') comparison.fixed.push(id)
  }
  return comparison
}

/** What fails now and failed then; every failure that is not new is an old one. */
export function stillFailing(
  comparison: Comparison,
  outcomes: readonly { id: string; status: Status }[],
): string[] {
  const regressed = new Set(comparison.regressed)
  return outcomes
    .filter(({ id, status }) => outcomeClass[status] === 'bad' && !regressed.has(id))
    .map(({ id }) => id)
}

const outcomeClass: Record<Status, 'good' | 'bad' | 'unknown'> = {
  pass: 'good',
  warn: 'good',
  fail: 'bad',
  error: 'bad',
  skip: 'unknown',
}
