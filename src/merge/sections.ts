/** Parts of a merged report as Markdown. A section is '' where there is nothing to say. */

import { groupBy } from '../group-by.ts'
import { type Detail, shortCause } from '../report/condense.ts'
import { causeHeadline } from '../report/first-screen.ts'
import { layerLabel } from '../report/layer-line.ts'
import { describeCause, describeFirst } from '../report/sections/diagnosis.ts'
import { folded, markdownTable, moreLine, nameList, titlesOf } from '../report/sections/markdown-blocks.ts'
import { worstFirst } from '../report/suite-results.ts'
import { plural, signOf, someOf, statusEmoji, statuses, stopSentence } from '../report/wording.ts'
import { gateNote } from '../schema/gate.ts'
import type { MergedCause, MergedLeg, MergedReport } from '../schema/merged-report.ts'
import { isTrouble } from '../schema/verdict.ts'
import { fenceInItem, markdownCode, markdownText } from '../text/markdown.ts'
import { cut } from '../text/visible.ts'

/** How much of a merged report is shown. */
export interface MergedDetail extends Pick<Detail, 'rows' | 'causes' | 'textLength' | 'allChecks'> {
  /** Legs named where several came out alike. */
  names: number
}

/** Up to here every leg is a column of its own. */
export const maxColumns = 8

/** The result in one line, without a full stop; plain text, since the first cause speaks in it. */
export function mergedHeadline(merged: MergedReport): string {
  const { verdict, legCounts, legs, counts } = merged
  const [first] = merged.causes
  const of = `of ${plural(legs.length, 'leg')}`
  const warned = counts.warn > 0 ? `, with ${plural(counts.warn, 'warning')}` : ''
  const { pass, fail, error, skipped } = legCounts
  switch (verdict) {
    case 'pass':
      return `Verification passed in all ${plural(pass, 'leg')}${gateNote(merged) || warned}`
    case 'fail':
      return `${first ? `${causeHeadline(first.cause)}: broken` : 'Registration is broken'} in ${fail} ${of}${error > 0 ? `, and ${error} could not be verified` : ''}`
    case 'error':
      if (legs.length === 0) return 'Nothing was verified: there is no leg'
      return `Could not verify the registration in ${error} ${of}${skipped > 0 ? `, and ${skipped} were skipped` : ''}`
    case 'skipped':
      return pass > 0
        ? `Not verified in ${skipped} ${of}; the others passed`
        : `The registration was not verified: all ${plural(skipped, 'leg')} were skipped`
  }
}

/** In which legs the first cause was found; without a cause, the first leg to look at. */
export function whereSection(merged: MergedReport, { textLength, names }: MergedDetail): string {
  const [first] = merged.causes
  if (merged.verdict === 'pass') return ''
  if (first !== undefined)
    return `In ${plural(first.legs.length, 'leg')}: ${nameList(first.legs, Math.min(5, names))}.`
  const leg = worstLegsFirst(merged.legs)[0]
  if (leg === undefined) return ''
  return `**Look first at:** ${markdownText(leg.name)}: ${troubleOf(leg, titlesOf(merged.checks), textLength)}`
}

export function legSection(merged: MergedReport, detail: MergedDetail): string {
  if (merged.legs.length === 0) return ''
  return merged.legs.length <= maxColumns ? fewLegs(merged, detail) : manyLegs(merged, detail)
}

type MergedRow = ReturnType<typeof mergedRows>[number]

/** The checks, each with its outcome in each leg. */
export function mergedRows({ legs, checks }: MergedReport) {
  const outcomes = legs.map((leg) => new Map(leg.checks.map(({ id, status }) => [id, status])))
  return checks.map((check) => ({ check, found: outcomes.map((one) => one.get(check.id)) }))
}

/** In how many legs a check came out as each of `statuses`. */
export const tallyOf = (found: MergedRow['found']): number[] =>
  statuses.map((status) => found.filter((one) => one === status).length)

/** Target × check, legs as columns; of many legs, how often each check came out how. */
export function mergedCheckSection(merged: MergedReport, detail: MergedDetail): string {
  if (merged.checks.length === 0) return ''
  const rows = mergedRows(merged)
    .map((row) => ({ ...row, bad: row.found.filter((status) => status && isTrouble({ status })).length }))
    .sort((a, b) => b.bad - a.bad)
  const trouble = rows.filter(({ bad }) => bad > 0)
  const others = detail.allChecks ? rows.filter(({ bad }) => bad === 0) : []
  const checkRows = (wanted: typeof rows) => mergedCheckTable(merged, wanted, detail)
  return [
    ...(trouble.length > 0 ? ['## Checks that failed in some leg', checkRows(trouble)] : []),
    // Long, and nothing to act on: folded away, so that what comes after it is seen.
    ...(others.length > 0
      ? [folded(`${plural(others.length, 'check')} passed or were skipped everywhere`, checkRows(others))]
      : []),
  ].join('\n\n')
}

function mergedCheckTable(merged: MergedReport, rows: MergedRow[], detail: MergedDetail): string {
  const shown = rows.slice(0, detail.rows)
  const isFew = merged.legs.length <= maxColumns
  const header = isFew
    ? merged.legs.map(({ name }) => markdownText(name, 40))
    : statuses.map((status) => `${statusEmoji[status]} ${status}`)
  const table = markdownTable(
    ['Check', 'Layer', ...header],
    shown.map(({ check, found }) => [
      markdownText(check.title, detail.textLength),
      layerLabel[check.layer],
      ...(isFew ? found.map((status) => (status ? statusEmoji[status] : '')) : tallyOf(found).map(String)),
    ]),
  )
  return `${table}${moreLine(rows.length - shown.length, 'check')}`
}

export function mergedCauseSection({ causes }: MergedReport, detail: MergedDetail): string {
  if (causes.length === 0 || detail.causes === 0) return ''
  const described = causes.slice(0, detail.causes).map((group, index) => describeGroup(group, index, detail))
  return ['## Diagnosis', ...described].join('\n\n') + moreLine(causes.length - described.length, 'cause')
}

export function mergedLeftoverSection({ leftovers }: MergedReport, { rows }: MergedDetail): string {
  if (leftovers.length === 0) return ''
  const shown = leftovers.slice(0, Math.min(rows, 50))
  const items = shown.map(({ leg, kind, name, reason, command }) => {
    const block = command.length > 1_000 ? '' : fenceInItem(command, 'sh')
    return `- ${markdownText(leg, 120)}: ${kind} ${markdownCode(name, 200)}: ${markdownText(reason, 200)}${block}`
  })
  const more = moreLine(leftovers.length - shown.length, 'leftover')
  return `${['## Not removed from the server', ...items].join('\n\n')}${more}`
}

function describeGroup({ cause, legs, exchange }: MergedCause, index: number, detail: MergedDetail): string {
  const short = shortCause(cause, detail.textLength)
  const described =
    index === 0
      ? describeFirst(short, true).join('\n\n')
      : describeCause(short, index, exchange ? [exchange] : [])
  return `${described}\n\nIn ${plural(legs.length, 'leg')}: ${nameList(legs, detail.names)}.`
}

/** One row a leg. */
function fewLegs(merged: MergedReport, detail: MergedDetail): string {
  const titles = titlesOf(merged.checks)
  const rows = worstLegsFirst(merged.legs).map((leg) => [
    statusEmoji[signOf(leg)],
    markdownText(leg.name, 120),
    markdownCode(leg.target?.trackingUri ?? '', 200),
    troubleOf(leg, titles, detail.textLength),
    leg.cause === undefined ? '' : markdownCode(leg.cause, 100),
  ])
  return markdownTable(['', 'Leg', 'Target', 'Failed or not verified', 'Cause'], rows)
}

/** One row for all legs that came out alike, worst first; all their names folded away below. */
function manyLegs(merged: MergedReport, detail: MergedDetail): string {
  const groups = groupAlike(merged.legs)
  const titles = titlesOf(merged.checks)
  const shown = groups.slice(0, detail.rows)
  const rows = shown.map(([leg, ...others]) => [
    statusEmoji[signOf(leg)],
    String(1 + others.length),
    nameList(namesOf([leg, ...others]), 3),
    troubleOf(leg, titles, detail.textLength),
    leg.cause === undefined ? '' : markdownCode(leg.cause, 100),
  ])
  const table = markdownTable(['', 'Legs', 'Names', 'Failed or not verified', 'Cause'], rows)
  const large = shown.filter(({ length }) => length > 3 && detail.names > 3)
  const lists = large.map(
    (legs) => `- ${statusEmoji[signOf(legs[0])]} ${nameList(namesOf(legs), detail.names)}`,
  )
  const names = lists.length === 0 ? '' : `\n\n${folded('Which legs these are', lists.join('\n'))}`
  return `${table}${moreLine(groups.length - shown.length, 'kind')}${names}`
}

const namesOf = (legs: readonly MergedLeg[]) => legs.map(({ name }) => name)

/** Legs of the same verdict with the same outcome of every check, whatever the servers' words were. */
const groupAlike = (legs: readonly MergedLeg[]) =>
  groupBy(worstLegsFirst(legs), ({ verdict, problem, cause, checks }) => {
    const outcomes = checks.map(({ id, status }) => `${id} ${status}`).sort()
    return JSON.stringify([verdict, problem, cause, outcomes])
  })

export function worstLegsFirst(legs: readonly MergedLeg[]): MergedLeg[] {
  const rank = (leg: MergedLeg) => worstFirst.indexOf(signOf(leg))
  return legs.toSorted((a, b) => rank(a) - rank(b))
}

const troubleOf = (leg: MergedLeg, titles: ReadonlyMap<string, string>, textLength: number) =>
  markdownText(troubleText(leg, titles), textLength)

/** What is wrong with a leg, as plain text: its problem, else its failing checks. */
export function troubleText(
  { problem, checks, stopReason }: MergedLeg,
  titles: ReadonlyMap<string, string>,
): string {
  if (problem !== undefined) return problem
  const bad = worstFirst
    .slice(0, 2)
    .flatMap((status) => checks.filter((check) => check.status === status))
    .map(({ id }) => cut(titles.get(id) ?? id, 120))
  if (bad.length > 0) return someOf(bad, 3)
  return stopReason === undefined || stopReason === 'completed' ? '' : stopSentence[stopReason]
}
