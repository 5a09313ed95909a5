import { signingKeyWords } from '../../platform/judged-key.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Facts } from '../facts.ts'
import { originOf, partyOf, requestOf, said } from '../observed.ts'
import { obstacleAt } from '../subjects.ts'
import { blockedByKey } from './key.ts'

/** What somebody names who reads tokens and does not ask about keys, the first that fits. */
const reasons: readonly { words: RegExp; what: string; fix: string }[] = [
  {
    words:
      /before issued|issued in the future|\biat\b|\bnbf\b|not yet valid|not valid (yet|before)|in the future|(signature|token|jwt|assertion)( has| is)? expired|expired ?signature|clock skew/i,
    what: 'finds the token untimely',
    fix: 'Set the clocks of the API and of the auth service by NTP, and let the API allow a minute between them. Where the API keeps a token of its own for the auth service, have it renewed before it expires.',
  },
  {
    // A signature that does not hold may as well be another auth service's.
    words: signingKeyWords,
    what: 'does not know the key that signed the token',
    fix: 'Let the API read the auth service’s signing keys anew: restart it, or shorten how long it keeps them. Then look whether their rotation is half done.',
  },
]

export const tokenReason = (words: string) => reasons.find((one) => one.words.test(words))

/** The auth service speaks of keys of its own, and says nothing of the caller's. */
function unknownToAuth(facts: Facts): Finding | undefined {
  const one = facts.keyVerdict?.observation
  if (!one || facts.keyVerdict?.verdict.kind !== 'unknown-key' || !signingKeyWords.test(said(one)))
    return undefined
  return {
    layer: 'auth',
    owner: 'auth team',
    summary: 'The auth service does not know the key that signed the token that it reads.',
    headline: `The auth service at ${originOf(one)} does not find the key that signed the token.`,
    because: `asked directly, the auth service answers ${said(one)}`,
    evidence: [one, blockedByKey(facts)],
    steps: [
      step(
        'auth team',
        'Look which keys the auth service has to check tokens with, and whether their rotation is half done.',
        show.validate,
      ),
      step(
        'caller',
        'If this key is itself a token, get a new one from this auth service: one of another environment, or an older one, is signed with another key.',
        show.validate,
      ),
    ],
    nextProbe: 'the log of the auth service, for this request',
  }
}

/** Of a key that the auth service did not judge an untimely token may be the caller's own. */
function refusedByApi(facts: Facts): Finding | undefined {
  const one = obstacleAt(facts, 'key-accepted')
  const party = one && partyOf(one)
  // A refusal in the middle of a run is not about this platform's settings.
  if (!one || (party !== 'API' && party !== 'gateway') || facts.served) return undefined
  const { keyVerdict, authWorks } = facts
  const isValid = keyVerdict?.verdict.kind === 'valid'
  const reason = tokenReason(said(one))
  if (!reason || !(isValid || (!authWorks && signingKeyWords.test(said(one))))) return undefined
  return {
    ...(!isValid && {
      confidence: 'possible',
      summary: 'The API does not know the key that signed the token that it reads.',
    }),
    headline: `${isValid ? 'The auth service accepts this key; the' : 'The'} ${party} ${reason.what} and refuses it.`,
    because: `${isValid ? 'asked directly, the auth service accepts the key' : 'the auth service’s own verdict was not observed'}; ${requestOf(one)} is answered ${said(one)}`,
    evidence: [one],
    controls: [keyVerdict?.observation],
    layer: party === 'gateway' ? 'gateway' : 'proxy',
    fix: reason.fix,
    nextProbe: 'the log of the service that refuses, for this request',
  }
}

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
  concludes: (facts: Facts) => unknownToAuth(facts) ?? refusedByApi(facts),
}
