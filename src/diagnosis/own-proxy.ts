import { type Finding, type Step, show, step } from './cause.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { originOf, partyOf, said, sameAnswer } from './observed.ts'

/** The caller's own proxy in words, where a request went through one: a list of one, or of none. */
export const ownProxyOf = ({ exchange: { proxy } }: Observation): string[] =>
  proxy ? [`your own proxy ${proxy.place} of ${proxy.variable}`] : []

/** Who stands in front of a service, and who on the caller's side of it, is not told apart by an answer: another way there is. */
export const besideOwnProxy = ({ evidence: [one] }: Finding): Step[] =>
  typeof one === 'object' && partyOf(one) === 'in between'
    ? ownProxyOf(one).map((own) =>
        step(
          'caller',
          `Or ${own} answered, through which this went: run this once without it (the host’s name in NO_PROXY).`,
          show.verify,
        ),
      )
    : []

/** Two hosts that share nothing but the caller's own proxy both miss the key that was sent to them. */
export function lostInOwnProxy(
  one: Observation,
  facts: Facts,
  authWithoutKey: Observation | undefined,
): Partial<Finding> {
  const direct = facts.keyVerdict?.observation
  const [own] = ownProxyOf(one)
  if (!own || !direct || originOf(direct) === originOf(one) || ownProxyOf(direct)[0] !== own) return {}
  if (!/key required/i.test(said(direct)) || !sameAnswer(direct, authWithoutKey)) return {}
  return {
    confidence: 'likely',
    layer: 'client',
    owner: 'caller',
    category: 'CLIENT',
    headline: `The key arrives neither at ${originOf(one)} nor at ${originOf(direct)}: both were asked through ${own}.`,
    because: `both say that no key was sent, exactly as they do when none is; what they share is the way through ${own}`,
    evidence: [one, direct],
    controls: [facts.withoutKey, authWithoutKey],
    nextProbe: 'the same request without the proxy',
    steps: [
      step(
        'caller',
        'Run this once without the proxy (NO_PROXY with the names of both hosts). Served then: ask the people who run the proxy to pass Authorization on to these hosts (squid: request_header_access).',
        show.verify,
      ),
    ],
  }
}
