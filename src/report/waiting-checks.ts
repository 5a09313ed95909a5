/** Skipped checks, folded by what they wait for. */

import type { CheckResult } from '../schema/report.ts'
import { isTrouble } from '../schema/verdict.ts'
import { definitionOf } from '../suites/index.ts'
import { plainTitles } from '../suites/plain-titles.ts'
import { plural } from './wording.ts'

export interface Waiting {
  /** The check that did not pass, in whose trouble all the others were skipped. */
  root: CheckResult
  checks: CheckResult[]
  /** For example `51 checks need the tracking URI to answer`. */
  text: string
}

/** The skipped checks by the first check on the way to them that did not pass, most of them first. */
export function waitingGroups(checks: readonly CheckResult[]): Waiting[] {
  const groups = new Map<CheckResult, CheckResult[]>()
  for (const [check, root] of rootsOf(checks)) groups.set(root, [...(groups.get(root) ?? []), check])
  return [...groups]
    .map(([root, held]) => ({ root, checks: held, text: waitingText(root, held) }))
    .sort((a, b) => b.checks.length - a.checks.length)
}

/** Ids of checks that were skipped because of one that failed or could not be verified. */
export function heldUp(checks: readonly CheckResult[]): ReadonlySet<string> {
  return new Set([...rootsOf(checks)].flatMap(([{ id }, root]) => (isTrouble(root) ? [id] : [])))
}

/** Ids of all checks that `waitingGroups` tells of: they need no line of their own. */
export function waitingIds(checks: readonly CheckResult[]): ReadonlySet<string> {
  return new Set([...rootsOf(checks).keys()].map(({ id }) => id))
}

/** From this many on, checks that were skipped for the same reason are told together. */
const sharedBy = 3

function waitingText(root: CheckResult, held: readonly CheckResult[]): string {
  const count = held.length
  // The first of those that share a reason stands for all.
  if (held.includes(root))
    return `${plural(count, 'check')} ${count === 1 ? 'was' : 'were'} left out: ${root.reason ?? 'no reason'}`
  // At an MLflow server by itself some checks have another title, and ask for something else.
  const isPlain = root.title === plainTitles[root.id]
  const wanted = (!isPlain && definitionOf(root)?.awaited) || `“${root.title}”`
  const leftOut = root.status === 'skip' ? `, which was left out: ${root.reason ?? 'no reason'}` : ''
  return `${plural(count, 'check')} ${count === 1 ? 'needs' : 'need'} ${wanted}${leftOut}`
}

/** The first check that did not pass on the way to each skipped one; every check stands after those it needs. */
function rootsOf(checks: readonly CheckResult[]): Map<CheckResult, CheckResult> {
  const byId = new Map(checks.map((check) => [check.id, check]))
  const roots = new Map<CheckResult, CheckResult>()
  for (const check of checks) {
    if (check.status !== 'skip') continue
    const unmet = check.needs
      .map((need) => byId.get(need))
      .find((one) => one && (isTrouble(one) || one.status === 'skip'))
    const alike = unmet ? [] : checks.filter((one) => one.status === 'skip' && one.reason === check.reason)
    if (unmet) roots.set(check, roots.get(unmet) ?? unmet)
    else if (alike.length >= sharedBy) roots.set(check, alike[0] ?? check)
  }
  return roots
}
