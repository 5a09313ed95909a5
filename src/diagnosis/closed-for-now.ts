import { type Finding, show, step } from './cause.ts'
import type { Facts } from './facts.ts'
import { originOf, requestOf, said } from './observed.ts'

/** Words of a refusal that holds for everybody, and will end. */
export const forAWhile =
  /(registry|store|server) is (now |currently )?read-?only|migrat|maintenance|for now|try again/i

/** The API itself says, to whoever asks, that it is closed for a while. */
export function closedForNow(facts: Facts): Finding | undefined {
  if (facts.served) return undefined
  const one = facts.refusals.find(
    ({ observation: { answer, responder } }) =>
      answer.kind === 'reply' &&
      answer.status === 503 &&
      ['API', 'gateway'].includes(responder?.party ?? '') &&
      /maintenance|\buntil \d/i.test(answer.text),
  )?.observation
  return (
    one && {
      confidence: 'likely',
      owner: 'API team',
      headline: `The API at ${originOf(one)} is closed for now, as it says itself.`,
      because: `${requestOf(one)} is answered ${said(one).slice(0, 160)}`,
      evidence: [one],
      controls: [facts.withoutKey],
      steps: [
        step('caller', 'Wait as long as the answer says, and run this again.', show.search),
        step('API team', 'End the maintenance that the answer speaks of.', show.search),
      ],
    }
  )
}
