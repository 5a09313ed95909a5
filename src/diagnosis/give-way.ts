import type { CauseKind, Finding } from './cause.ts'

type Found = readonly [CauseKind, Finding]

/** The id of what a finding rests on first. */
const decisiveOf = ({ evidence: [first] }: Finding) => (typeof first === 'object' ? first.exchange.id : first)

export const idsOf = (list: Finding['evidence'] = []): string[] =>
  list.flatMap((one) => (one === undefined ? [] : typeof one === 'string' ? one : one.exchange.id))

/** General causes give way to what rests on the same exchange, and what is not certain to what tells all of its evidence. */
export function withoutGivenWay<F extends Found>(found: readonly F[]): F[] {
  const specific = found
    .filter(([kind]) => !kind.isGeneral && !kind.isBeside)
    .map(([, finding]) => decisiveOf(finding))
  const overruled = found.flatMap(([, finding]) => (finding.overrules ? idsOf(finding.evidence) : []))
  return found
    .filter(([kind, finding]) => !kind.isGeneral || !specific.includes(decisiveOf(finding)))
    .filter(
      ([, finding]) =>
        finding.overrules ||
        finding.confidence === 'certain' ||
        !overruled.includes(decisiveOf(finding) ?? ''),
    )
}
