/** What changed since an earlier run, as plain lines. */

import type { Comparison } from '../schema/compare-with-digest.ts'
import type { Report } from '../schema/report.ts'
import { titlesOf } from './sections/markdown-blocks.ts'
import { formatDuration, someOf } from './wording.ts'

/** Names in one line. */
const mostNames = 8

/** Everything that changed, one line for each kind. */
export function comparisonLines({ comparison, checks }: Report): string[] {
  if (!comparison) return []
  const titles = titlesOf(checks)
  return [
    ...named('newly failing', comparison.regressed, titles),
    ...named('fixed', comparison.fixed, titles),
    ...stillLines(comparison, titles),
    ...comparisonDetails(comparison, titles),
    `${comparison.unchanged} unchanged, compared with ${comparedWith(comparison)}`,
  ]
}

/** What only a comparison of whole reports tells: new and gone checks, times. */
export function comparisonDetails(comparison: Comparison, titles: ReadonlyMap<string, string>): string[] {
  const { appeared = [], gone = [], timing = [] } = comparison
  return [
    ...named('new', appeared, titles),
    ...named('gone', gone, titles),
    ...timing.slice(0, mostNames).map(({ id, beforeMs, nowMs }) => {
      const word = nowMs > beforeMs ? 'slower' : 'faster'
      return `${word}: ${titles.get(id) ?? id}: ${formatDuration(beforeMs)} before, ${formatDuration(nowMs)} now`
    }),
  ]
}

/** For example `Still failing since 2026-01-02, run vr-… (2): …`, the oldest first. */
export function stillLines({ stillFailing = [] }: Comparison, titles: ReadonlyMap<string, string>): string[] {
  return stillFailing.flatMap(({ run, at, ids }) =>
    named(`Still failing since ${dayOf(at)}, run ${run}`, ids, titles),
  )
}

/** For example `run vr-…`, or `the last run of main, vr-…`. */
export function comparedWith({ branch, previous }: Comparison): string {
  return branch === undefined ? `run ${previous}` : `the last run of ${branch}, ${previous}`
}

/** `2026-01-02 03:04 UTC` */
const dayOf = (time: string) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`

/** `FIXED: …` where the earlier run's cause is gone, with the evidence then and now. */
export function fixedLine({ comparison }: Report): string | undefined {
  if (!comparison?.fixedCause) return undefined
  const { code, headline, request, before, after } = comparison.fixedCause
  return `FIXED: ${headline} (${code}). ${request}: before ${before}; now ${after}`
}

function named(label: string, ids: readonly string[], titles: ReadonlyMap<string, string>): string[] {
  if (ids.length === 0) return []
  return [`${label} (${ids.length}): ${someOf(ids, mostNames, (id) => titles.get(id) ?? id)}`]
}
