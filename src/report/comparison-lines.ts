/** What changed since an earlier run, as plain lines. */
import { type Comparison, stillFailing } from '../schema/comparison.ts'
import type { Report } from '../schema/report.ts'
import { formatDuration } from './wording.ts'

/** Names in one line. */
const mostNames = 8

/** Everything that changed, one line for each kind. */
export function comparisonLines({ comparison, checks }: Report): string[] {
  if (!comparison) return []
  const titles = new Map(checks.map(({ id, title }) => [id, title]))
  return [
    ...named('newly failing', comparison.regressed, titles),
    ...named('fixed', comparison.fixed, titles),
    ...named('still failing', stillFailing(comparison, checks), titles),
    ...comparisonDetails(comparison, titles),
    `${comparison.unchanged} unchanged, compared with run ${comparison.previous}`,
  ]
}

/** What only a comparison of whole reports tells: new and gone checks, times, the cause that is gone. */
export function comparisonDetails(comparison: Comparison, titles: ReadonlyMap<string, string>): string[] {
  const { appeared = [], gone = [], timing = [], fixedCause } = comparison
  return [
    ...(fixedCause ? [fixedText(fixedCause)] : []),
    ...named('new', appeared, titles),
    ...named('gone', gone, titles),
    ...timing.slice(0, mostNames).map(({ id, beforeMs, nowMs }) => {
      const word = nowMs > beforeMs ? 'slower' : 'faster'
      return `${word}: ${titles.get(id) ?? id}: ${formatDuration(beforeMs)} before, ${formatDuration(nowMs)} now`
    }),
  ]
}

/** `FIXED: …` where the earlier run's cause is gone, with the evidence then and now. */
export function fixedLine({ comparison }: Report): string | undefined {
  return comparison?.fixedCause && fixedText(comparison.fixedCause)
}

function fixedText({
  code,
  headline,
  request,
  before,
  after,
}: NonNullable<Comparison['fixedCause']>): string {
  return `FIXED: ${headline} (${code}). ${request}: before ${before}; now ${after}`
}

function named(label: string, ids: readonly string[], titles: ReadonlyMap<string, string>): string[] {
  if (ids.length === 0) return []
  const more = ids.length > mostNames ? ` and ${ids.length - mostNames} more` : ''
  return [
    `${label} (${ids.length}): ${ids
      .slice(0, mostNames)
      .map((id) => titles.get(id) ?? id)
      .join('; ')}${more}`,
  ]
}
