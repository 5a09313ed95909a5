import { groupBy } from '../group-by.ts'
import { decisiveExchange } from '../report/decisive-exchange.ts'
import { plural, verdictStatus } from '../report/wording.ts'
import { type Comparison, compareOutcomes } from '../schema/compare-with-digest.ts'
import { type Digest, digestFrom } from '../schema/digest.ts'
import { legName } from '../schema/identity.ts'
import {
  type MergedCause,
  type MergedLeg,
  type MergedReport,
  mergedSchemaVersion,
} from '../schema/merged-report.ts'
import type { FailOn, Identity, Report, Status, Verdict } from '../schema/report.ts'
import { countStatuses, verdictOf } from '../schema/verdict.ts'
import { cut } from '../text/visible.ts'
import { toolName, version } from '../version.ts'
import { type Leg, lastAttempts } from './last-attempts.ts'

export interface MergeOptions {
  failOn?: FailOn
  /** How many legs there should be, or the name of each; one that is missing is an error. */
  expected?: number | readonly string[]
  /** The workflow run that merges: a report of an earlier run of this workflow was left lying about. */
  run?: Pick<Identity, 'repository' | 'workflow' | 'runId'>
  mergedAt?: Date
}

/**
 * Many legs as one report, each with its last attempt. A leg that is missing, broken or contradicts itself is an
 * `error`, never an omission, and so is a list without any leg.
 */
export function mergeReports(found: readonly Leg[], options: MergeOptions = {}): MergedReport {
  const legs = lastAttempts(found).map((leg) => ({ ...leg, ...whyStale(leg, options.run) }))
  const all = withUniqueNames([...legs, ...missingLegs(legs, options.expected)])
  const merged = all.map(mergedLeg)
  const legCounts = countVerdicts(merged)
  return {
    kind: 'merged',
    schemaVersion: mergedSchemaVersion,
    tool: { name: toolName, version },
    mergedAt: (options.mergedAt ?? new Date()).toISOString(),
    verdict: mergedVerdict(legCounts),
    legCounts,
    counts: countStatuses(merged.flatMap(({ checks }) => checks)),
    ...(options.failOn ? { failOn: options.failOn } : {}),
    legs: merged,
    checks: checksOf(all),
    causes: groupCauses(all),
    leftovers: all.flatMap(({ name, report }) =>
      (report?.registration?.cleanup.leftovers ?? []).map((leftover) => ({ ...leftover, leg: name })),
    ),
  }
}

/** Of a merged report the legs are compared, by their names. */
export function mergedDigestOf(merged: MergedReport, sha?: string): Digest {
  const { mergedAt } = merged
  const { cause, exchange: decisive } = merged.causes[0] ?? {}
  const outcomes = legOutcomes(merged)
  return digestFrom(
    { ...merged, id: `merged ${mergedAt}`, finishedAt: mergedAt, outcomes, cause, decisive },
    sha,
  )
}

export function compareMergedWith(previous: Digest, merged: MergedReport): Comparison {
  return compareOutcomes(previous, legOutcomes(merged), { verdict: merged.verdict, exchanges: [] })
}

function legOutcomes({ legs }: MergedReport): { id: string; status: Status }[] {
  return legs.map(({ name, verdict }) => ({ id: name, status: verdictStatus[verdict] }))
}

/**
 * Names for legs from the paths of their files: the parts in which the paths differ. Empty where they do not:
 * `mergeReports` then names the leg after its report.
 */
export function legNamesOf(paths: readonly string[]): string[] {
  const parts = paths.map((path) =>
    path
      .replace(/^\.\//, '')
      .replace(/\.json$/, '')
      .split('/'),
  )
  if (parts.length < 2) return parts.map((one) => one.slice(0, -1).join('/'))
  const start = commonStart(parts)
  const rests = parts.map((one) => one.slice(start))
  const end = commonStart(rests.map((one) => one.toReversed()))
  return rests.map((one) => one.slice(0, one.length - end).join('/'))
}

function commonStart(lists: readonly string[][]): number {
  const [first = []] = lists
  const differs = first.findIndex((part, index) => lists.some((list) => list[index] !== part))
  return differs < 0 ? first.length : differs
}

/** The host it verified and the id of the run. */
function legNameOf({ target, id }: Report): string {
  const host = URL.canParse(target.trackingUri) ? new URL(target.trackingUri).host : target.trackingUri
  return `${host} ${id}`
}

const maxNameLength = 120

function withUniqueNames(legs: readonly Leg[]): Leg[] {
  const taken = new Set<string>()
  return legs.map((leg, index) => {
    const given = leg.name.trim() || (leg.report ? legNameOf(leg.report) : `leg ${index + 1}`)
    const wanted = cut(given, maxNameLength)
    let name = wanted
    for (let n = 2; taken.has(name); n++) name = `${wanted} (${n})`
    taken.add(name)
    return { ...leg, name }
  })
}

/** On a runner that keeps its workspace, a leg that died would pass by the report of an earlier run. */
function whyStale({ report }: Leg, run: MergeOptions['run']): Pick<Leg, 'problem'> {
  const { repository = '', workflow, runId } = report?.identity ?? {}
  const isOfOurs = repository.toLowerCase() === run?.repository.toLowerCase() && workflow === run.workflow
  if (!isOfOurs || runId === run.runId) return {}
  return { problem: `its report is of run ${runId}, and this is run ${run.runId}: this leg left none` }
}

/** Of a mere number all missing legs are one, since nothing is known that could tell them apart. */
function missingLegs(legs: readonly Leg[], expected: MergeOptions['expected'] = 0): Leg[] {
  const present = legs.filter(({ isAbsent }) => !isAbsent)
  if (typeof expected !== 'number') return missingByName(present, expected)
  if (present.length >= expected) return []
  const problem = `${plural(expected - present.length, 'leg')} of ${expected} left no report`
  return [{ name: 'missing', problem }]
}

function missingByName(legs: readonly Leg[], expected: readonly string[]): Leg[] {
  const unclaimed = new Set(legs)
  const claimed = expected.filter((name) => {
    const leg = [...unclaimed].find((one) => namesOfLeg(one).includes(name))
    return leg !== undefined && unclaimed.delete(leg)
  })
  return expected
    .filter((name) => !claimed.includes(name))
    .map((name) => ({ name, problem: 'this leg left no report' }))
}

/** Whatever somebody may call a leg by. */
function namesOfLeg({ name, report }: Leg): string[] {
  const { leg = '', job = '', step = '' } = report?.identity ?? {}
  return [name, legName(leg), ...legName(leg).split(', '), job, step]
}

function mergedLeg({ name, report, problem }: Leg): MergedLeg {
  if (report === undefined) {
    return { name, verdict: 'error', problem: problem ?? 'the leg left no report', checks: [] }
  }
  const { verdict, contradiction } = judge(report)
  const told = problem ?? contradiction
  const cause = report.diagnosis.causes[0]?.code
  return {
    name,
    verdict: problem !== undefined && verdict !== 'fail' ? 'error' : verdict,
    ...(told === undefined ? {} : { problem: told }),
    id: report.id,
    toolVersion: report.tool.version,
    startedAt: report.startedAt,
    finishedAt: report.finishedAt,
    stopReason: report.stopReason,
    target: report.target,
    counts: countStatuses(report.checks),
    ...(cause === undefined ? {} : { cause }),
    checks: report.checks.map(({ id, status, reason }) => ({ id, status, ...(reason ? { reason } : {}) })),
  }
}

/** The checks decide, and not the word above them: the file may come from a stranger. */
function judge({ checks, stopReason, verdict }: Report): { verdict: Verdict; contradiction?: string } {
  const nothingRan = checks.every(({ status }) => status === 'skip')
  if (verdict === 'skipped' && nothingRan) return { verdict }
  const found = verdictOf(checks, stopReason)
  if (found === verdict) return { verdict }
  const contradiction = `the report says ${verdict}, and its checks say ${found}`
  return { verdict: found === 'fail' ? 'fail' : 'error', contradiction }
}

/**
 * A run without secrets leaves a skipped leg: neither success nor failure, so that where any leg is skipped the whole
 * is no `pass`, and where nothing is wrong with the others it is no failure either.
 */
function mergedVerdict({ pass, fail, error, skipped }: MergedReport['legCounts']): Verdict {
  if (fail > 0) return 'fail'
  if (error > 0) return 'error'
  if (skipped > 0) return 'skipped'
  return pass > 0 ? 'pass' : 'error'
}

function countVerdicts(legs: readonly MergedLeg[]): MergedReport['legCounts'] {
  const counts = { pass: 0, fail: 0, error: 0, skipped: 0 }
  for (const { verdict } of legs) counts[verdict]++
  return counts
}

function checksOf(legs: readonly Leg[]): MergedReport['checks'] {
  const all = legs.flatMap(({ report }) => report?.checks ?? [])
  return groupBy(all, ({ id }) => id).map(([{ id, title, suite, layer }]) => ({ id, title, suite, layer }))
}

/** Those that come first in most legs stand first. */
function groupCauses(legs: readonly Leg[]): MergedCause[] {
  const groups = new Map<string, MergedCause & { firstIn: number }>()
  for (const { name, report } of legs) {
    for (const [rank, cause] of (report?.diagnosis.causes ?? []).entries()) {
      const key = [cause.code, cause.layer, cause.owner].join('\n')
      const exchange = report && decisiveExchange(report.exchanges, cause)
      const group = groups.get(key) ?? { cause, legs: [], ...(exchange && { exchange }), firstIn: 0 }
      groups.set(key, group)
      if (group.legs.at(-1) !== name) group.legs.push(name)
      if (rank === 0) group.firstIn++
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.firstIn - a.firstIn || b.legs.length - a.legs.length)
    .map(({ firstIn, ...group }) => group)
}
