import type { Finding } from './cause.ts'
import type { Facts } from './facts.ts'
import { originOf, requestOf, said } from './observed.ts'
import { clockDifference, tokenJudged } from './token-judged.ts'

/** What stands in front of another server has read the token, and says what is wrong with it. */
export function judgedInFront(facts: Facts): Finding | undefined {
  const one = facts.refused.find((seen) => tokenJudged(seen, facts)?.error === 'invalid_token')
  if (!one || facts.served) return undefined
  const words = tokenJudged(one, facts)?.words || said(one)
  const minutes = clockDifference(one)
  const isUntimely = /not yet valid|\bnbf\b|\biat\b|in the future|too early|clock/i.test(words)
  const clocks =
    minutes === undefined
      ? ''
      : `; its clock is ${Math.abs(minutes)} minutes ${minutes < 0 ? 'behind' : 'ahead of'} the recording’s`
  return {
    headline: `${originOf(one)} does not accept this token: ${words.slice(0, 120)}.`,
    because: `${requestOf(one)} is answered ${said(one)}${words === said(one) ? '' : ` (${words})`}: whoever says so has read the token${clocks}`,
    evidence: [one],
    ...(isUntimely
      ? { fix: 'Set the clocks right, of this machine and of whoever makes the token; then make a new one.' }
      : {
          fix: 'Get a new token from this server, one that is made for this address: issuer and audience count, too.',
        }),
    nextProbe: 'the same request with a token that was made a moment before',
  }
}
