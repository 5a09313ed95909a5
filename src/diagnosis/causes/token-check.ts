import { type CauseEntry, show } from '../cause.ts'
import type { Facts } from '../facts.ts'
import { partyOf, requestOf, said } from '../observed.ts'
import { obstacleAt } from '../subjects.ts'

/** What somebody names who reads tokens and does not ask about keys, the first that fits. */
const reasons: readonly { words: RegExp; what: string; fix: string }[] = [
  {
    words:
      /before issued|issued in the future|\biat\b|\bnbf\b|not yet valid|not valid (yet|before)|in the future|(signature|token|jwt|assertion)( has| is)? expired|expired ?signature|clock skew/i,
    what: 'finds it untimely',
    fix: 'Set the clocks of the API and of the auth service by NTP, and let the API allow a minute between them. Where the API keeps a token of its own for the auth service, have it renewed before it expires.',
  },
  {
    // A signature that does not hold may as well be another auth service's.
    words: /\bjwks?\b|\bkid\b|signing[ -]key|public key/i,
    what: 'does not know the key that signed it',
    fix: 'Let the API read the auth service’s signing keys anew: restart it, or shorten how long it keeps them. Then look whether their rotation is half done.',
  },
]

export const tokenReason = (words: string) => reasons.find((one) => one.words.test(words))

export const tokenCheckCause: CauseEntry = {
  code: 'TOKEN_CHECK',
  category: 'CFG',
  layer: 'proxy',
  owner: 'API team',
  summary:
    'The key is valid, and the API refuses the token that it reads or gets for it: clocks differ, or it does not know the auth service’s signing key.',
  refutedBy: 'a direct validation that rejects the key as well',
  fix: 'Settle between the API and the auth service what the answer names.',
  shownBy: show.search,
  concludes: (facts: Facts) => {
    const one = obstacleAt(facts, 'key-accepted')
    const party = one && partyOf(one)
    if (!one || (party !== 'API' && party !== 'gateway') || facts.keyVerdict?.verdict.kind !== 'valid')
      return undefined
    const reason = tokenReason(said(one))
    if (!reason) return undefined
    return {
      headline: `The auth service accepts this key; the ${party} ${reason.what} and refuses it.`,
      because: `asked directly, the auth service accepts the key; ${requestOf(one)} is answered ${said(one)}`,
      evidence: [one],
      controls: [facts.keyVerdict.observation],
      layer: party === 'gateway' ? 'gateway' : 'proxy',
      fix: reason.fix,
      nextProbe: 'the log of the service that refuses, for this request',
    }
  },
  // A refusal in the middle of a run is not about this platform's settings.
  refuted: (facts) => facts.served,
}
