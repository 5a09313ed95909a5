import { isOfAnotherServer } from './another-server.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { headerIn, partyOf, statusOf, textOf } from './observed.ts'

/** What somebody in between found in the token, in that one's own words where it gave any. */
interface Judgement {
  error: 'invalid_token' | 'insufficient_scope'
  words: string
}

const named = /\berror"?[=:] ?"?(invalid_token|insufficient_scope)\b/i
const described = /\berror_description"?[=:] ?"([^"]{1,200})/i
const saysInvalid =
  /^\s*\{.*\b(?:invalid|expired|revoked|bad|unknown) (?:access |api |bearer |auth\w* )?token\b/is

/**
 * Whoever names an error of the token has read it: that is no login in front of the service, and no rule about methods.
 * Contract: RFC 6750, 3.1. Of Hokusai's own platform it stays what it is there, since a stranger's check of tokens knows
 * none of its keys.
 */
export function tokenJudged(one: Observation, facts: Facts): Judgement | undefined {
  if (![400, 401, 403].includes(statusOf(one)) || partyOf(one) !== 'in between') return undefined
  if (!isOfAnotherServer(facts) || ['none', 'unknown', 'basic'].includes(one.credential)) return undefined
  const challenge = headerIn(one, 'www-authenticate')
  const text = textOf(one)
  const error =
    (/^bearer\b/i.test(challenge) && named.exec(challenge)?.[1]) ||
    (/^\s*\{/.test(text) && named.exec(text)?.[1]) ||
    (saysInvalid.test(text) || (/^bearer\b/i.test(challenge) && described.test(challenge))
      ? 'invalid_token'
      : undefined)
  if (!error) return undefined
  return {
    error: error.toLowerCase() as Judgement['error'],
    words: (described.exec(challenge) ?? described.exec(text))?.[1] ?? '',
  }
}

/** Minutes that the server's clock differs from the recording's, where that is enough to make a token untimely. */
export function clockDifference(one: Observation): number | undefined {
  const there = Date.parse(headerIn(one, 'date'))
  const here = Date.parse(one.exchange.startedAt)
  const minutes = Math.round((there - here) / 60_000)
  return here > 0 && Math.abs(minutes) >= 2 ? minutes : undefined
}
