import { groupBy } from '../group-by.ts'
import { nameParts } from '../schema/artifact-name.ts'
import { exactTarget, legKey, legName } from '../schema/identity.ts'
import type { Identity, Report } from '../schema/report.ts'

/** One report that was found, or the reason why there is none where it was looked for. */
export interface Leg {
  /** From the file's or the artifact's name: for people, and all there is where a report does not say whose it is. */
  name: string
  report?: Report
  problem?: string
  /** When GitHub received the artifact; a re-run may be told by this alone. */
  createdAt?: string
  /** Where it was looked for there is nothing at all, not even a leg that died. */
  isAbsent?: true
}

type Identified = Leg & { report: Report & { identity: Identity } }

/**
 * Of every leg its last attempt. Who a leg is, and which attempt, its report says itself. The name of a file or
 * artifact only counts where no report says it, or where several of one attempt say the same.
 */
export function lastAttempts(found: readonly Leg[]): Leg[] {
  const all = found.map((leg) => ({ ...leg }))
  const identified = all.filter(isIdentified)
  // A repository may be renamed between two attempts; a run stays its own.
  const names = new Map(identified.map(({ report: { identity } }) => [identity.runId, identity.repository]))
  const legs = groupBy(identified, ({ report: { identity } }) => {
    const repository = (identity.runId && names.get(identity.runId)) || identity.repository
    return legKey({ ...identity, repository })
  })
  const others = all.filter((leg) => !isIdentified(leg))
  const last = new Set<Leg>([...legs.flatMap(lastOfLeg), ...lastByName(others)])
  return named(all.filter((leg) => last.has(leg)))
}

const isIdentified = (leg: Leg): leg is Identified => leg.report?.identity !== undefined

/** All of these say that they are one leg. */
function lastOfLeg(same: readonly Identified[]): Leg[] {
  if (!isAmbiguous(same, attemptOf)) return [latest(same, attemptOf)]
  // An artifact's name is taken once in each attempt, and what a step uploads bears the name in the next one too.
  const uploads = groupBy(same, ({ name, createdAt }) => (createdAt ? name : {})).map((one) =>
    latest(one, attemptOf),
  )
  if (!isAmbiguous(uploads, attemptOf)) return [latest(uploads, attemptOf)]
  return groupBy(uploads, ({ name }) => nameParts(name).stem).flatMap(lastOfStem)
}

/** Reports of one identity whose names differ in nothing but what was put at their end. */
function lastOfStem(same: readonly Identified[]): Leg[] {
  const distinct = groupBy(same, ({ report }) => report.id).map((one) => latest(one, attemptByName))
  if (!isAmbiguous(distinct, attemptByName)) return [latest(distinct, attemptByName)]
  return groupBy(distinct, ({ report }) => exactTarget(report.target)).flatMap((one) =>
    isAmbiguous(one, attemptByName) ? undecided(one) : [latest(one, attemptByName)],
  )
}

/** Which of them a later attempt replaces cannot be known: every one counts, so that no failure is lost. */
function undecided(same: readonly Identified[]): Leg[] {
  const last = Math.max(...same.map(attemptByName))
  const advice =
    'another attempt may have replaced this result, but nothing tells these jobs apart: give each a comment-key'
  for (const leg of same)
    if (attemptByName(leg) < last && leg.report.verdict !== 'pass') leg.problem ??= advice
  return [...same]
}

type AttemptOf = (leg: Identified) => number

const attemptOf: AttemptOf = ({ report }) => report.identity.attempt
const attemptByName: AttemptOf = (leg) => Math.max(attemptOf(leg), nameParts(leg.name).attempt)

/** Whether one attempt has two results, so that these are two legs in truth. */
function isAmbiguous(same: readonly Identified[], attempt: AttemptOf): boolean {
  const attempts = groupBy(same, (leg) => `${leg.report.identity.runId} ${attempt(leg)}`)
  return attempts.some(([first, ...others]) => others.some(({ report }) => report.id !== first.report.id))
}

/** Run, then attempt, then when it came about. Ids of runs count upwards. */
function latest<One extends Identified>(same: readonly One[], attempt: AttemptOf): One {
  const isBefore = (a: One, b: One): boolean => {
    if (runOf(a) !== runOf(b)) return runOf(a) < runOf(b)
    return attempt(a) === attempt(b) ? timeOf(a) < timeOf(b) : attempt(a) < attempt(b)
  }
  return same.reduce((last, leg) => (isBefore(last, leg) ? leg : last))
}

const runOf = ({ report }: Identified) => Number(report.identity.runId) || 0
const timeOf = ({ report, createdAt }: Identified) => Date.parse(createdAt ?? report.finishedAt)

/** What was written outside of GitHub or by an earlier release, and what cannot be read: names are all there is. */
function lastByName(legs: readonly Leg[]): Leg[] {
  return groupBy(legs, ({ name }) => nameParts(name).part || {}).flatMap((same) => {
    const last = Math.max(...same.map(({ name }) => nameParts(name).attempt))
    const ofLast = same.filter(({ name }) => nameParts(name).attempt === last)
    const newest = ofLast.reduce((a, b) => ((a.createdAt ?? '') < (b.createdAt ?? '') ? b : a))
    return newest.createdAt ? [newest] : ofLast
  })
}

/** Longer values of a matrix are worse to read than what somebody called the artifact. */
const longestName = 60

/** Names by which people know the legs, each as short as tells it from the others. */
function named(legs: readonly Leg[]): Leg[] {
  const candidates = legs.map((leg) => {
    const { leg: raw = '', step = '', job = '', target = '' } = leg.report?.identity ?? {}
    const short = legName(raw)
    const file = nameParts(leg.name).part
    const whole = [job, short, step, target.split(' ')[0]].filter((part) => part).join(' / ')
    return short !== '' && short.length <= longestName ? [short, file, whole] : [file, whole]
  })
  const unique = (name: string) => candidates.filter((names) => names.includes(name)).length === 1
  return legs.map((leg, index) => {
    const [first = '', ...others] = candidates[index] ?? []
    return { ...leg, name: [first, ...others].find((name) => name !== '' && unique(name)) ?? first }
  })
}
