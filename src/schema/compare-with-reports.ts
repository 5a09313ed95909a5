/** This run beside earlier ones, whose whole reports are at hand: what a comment's digest cannot tell. */
import { type Comparison, compareWith } from './compare-with-digest.ts'
import { digestOf } from './digest.ts'
import type { CheckResult, Report } from './report.ts'

/** Milliseconds below which a difference is noise, whatever the earlier runs took. */
const leastDifferenceMs = 200

/** `earlier` in any order; the last of them to finish is the one compared with, all tell how much times vary. */
export function compareReports(earlier: readonly Report[], report: Report): Comparison | undefined {
  const previous = [...earlier].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt)).at(-1)
  if (!previous) return undefined
  const before = new Set(previous.checks.map(({ id }) => id))
  const now = new Set(report.checks.map(({ id }) => id))
  return {
    ...compareWith(digestOf(previous), report),
    appeared: [...now].filter((id) => !before.has(id)),
    gone: [...before].filter((id) => !now.has(id)),
    timing: timingChanges(earlier, report.checks),
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
