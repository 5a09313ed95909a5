import { signingKeyWords } from '../../platform/judged-key.ts'
import { keyHasWhitespace } from '../../suites/preflight.ts'
import { curlCommand } from '../../text/curl.ts'
import { type CauseEntry, type Finding, type Step, show, step } from '../cause.ts'
import { expiresAhead } from '../early-expiry.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { endOf, isCached, isLater, partyOf, requestOf, said, sameAnswer, statusOf } from '../observed.ts'
import { obstacleAt } from '../subjects.ts'
import { tokenJudged } from '../token-judged.ts'
import { judgedInFront } from '../token-refused.ts'
import { withheld } from '../withheld-key.ts'
import { comesInTurns } from './instances.ts'

/** The step that stopped because the key was not accepted, or auth not reached. */
export const blockedByKey = (facts: Facts) =>
  obstacleAt(facts, 'auth-reachable', 'key-accepted', 'key-forwarded', 'permitted')

export function keyWords(facts: Facts): { words: string; direct: Observation } | undefined {
  const direct = facts.keyVerdict?.observation
  if (!direct || facts.keyVerdict?.verdict.kind !== 'unknown-key') return undefined
  const words = said(direct)
  if (/required/i.test(words) || signingKeyWords.test(words) || expiresAhead(direct)) return undefined
  return { words, direct }
}

/** Where a deactivated key was served, a new key fixes only the caller's half, and this one tells of the other. */
function stepsForServed({ servedWithKey }: Facts): Step[] | undefined {
  const command = servedWithKey
    .filter(({ role, exchange }) => role === 'mlflow' && exchange.request.method === 'GET')
    .flatMap(({ exchange }) => curlCommand(exchange) ?? [])[0]
  if (!command) return undefined
  return [
    step(
      'caller',
      'Make a new key in the settings page; keep this one as it is: it tells whether the API team has fixed its part.',
      show.validate,
    ),
    step(
      'API team',
      `Let in no key whose validation says is_valid false, also where its status is 200: in the API and in the gateway. With this key, not the new one, the following answers 200 now, and 401 when fixed: ${command}`,
    ),
  ]
}

/** An e-mail's or a wallet's address is none of these. */
export const addressWords =
  /\bip\b|\bcidr\b|allow-?list|\bnetwork\b|\blocation\b|\b\d{1,3}(\.\d{1,3}){3}\b|\b(source|client|remote|this) address/i

/** Never a bad key by the platform's 401 alone: a valid key is refused like that too where a service is set up wrongly. */
function unprovenRefusal(facts: Facts): Finding | undefined {
  const one = obstacleAt(facts, 'key-accepted')
  if (!one || facts.served || facts.authWorks || ['basic', 'refused-form'].includes(one.credential))
    return undefined
  if (signingKeyWords.test(said(one))) return undefined
  return {
    confidence: 'possible',
    headline: 'The platform does not accept this key.',
    because: `the platform answers ${said(one)}; the auth service’s own verdict was not observed, and a valid key is refused like that too where a service is set up wrongly`,
    evidence: [one],
    nextProbe: 'validating the key directly at the auth service',
  }
}

const isForeignRefusal = (one: Observation | undefined) =>
  one !== undefined && statusOf(one) === 401 && partyOf(one) === 'in between'

/** What the auth service says where no key is shown. */
export const validatedWithoutKey = ({ observations }: Facts): Observation | undefined =>
  observations.find(({ role, credential }) => role === 'auth.validate' && credential === 'none')

/** The first request that was refused for its key. */
const refusedForKey = (facts: Facts): Observation | undefined =>
  facts.refusals.find(
    ({ stoppedAt, observation }) =>
      stoppedAt === 'key-accepted' || tokenJudged(observation, facts)?.error === 'invalid_token',
  )?.observation

export const keyCauses: readonly CauseEntry[] = [
  {
    code: 'KEY_DEACTIVATED',
    category: 'KEY',
    layer: 'auth',
    owner: 'caller',
    summary: 'The auth service says that the key is deactivated (200 with is_valid: false).',
    refutedBy: 'is_valid true in the same answer',
    fix: 'Make a new key in the settings page, or activate this one where it was deactivated by mistake.',
    shownBy: show.validate,
    concludes: (facts) => {
      if (facts.keyVerdict?.verdict.kind !== 'invalid') return undefined
      const { observation } = facts.keyVerdict
      if (expiresAhead(observation)) return undefined
      const { error } = facts.keyVerdict.verdict.info
      const steps = stepsForServed(facts)
      const reason = typeof error === 'string' ? withheld(error) : undefined
      const isOther = typeof error === 'string' && !/deactivat|disabled|inactive/i.test(error)
      return {
        confidence: isOther ? 'likely' : 'certain',
        ...(isOther && {
          summary:
            'The auth service says that the key is not valid (200 with is_valid: false), for the reason that it gives.',
        }),
        headline: isOther
          ? `The auth service says that this key is not valid: ${error.slice(0, 80)}.`
          : `The auth service says that this key is deactivated${facts.registered ? ', and the platform serves it all the same' : ''}.`,
        because: `is_valid is false in a 200${isOther ? ` (${error.slice(0, 160)})` : ''}${facts.registered ? ', which the platform ignores: a model was registered with it' : ''}`,
        evidence: [observation, blockedByKey(facts)],
        ...(reason && { fix: reason.fix }),
        ...(steps && { steps }),
      }
    },
  },
  {
    code: 'KEY_REJECTED',
    category: 'KEY',
    layer: 'auth',
    owner: 'caller',
    summary: 'The auth service does not accept the key: it is unknown, expired or revoked.',
    refutedBy: 'a request that MLflow serves with this key',
    steps: [
      step(
        'caller',
        'Make a new key in the settings page and store it as the secret HOKUSAI_API_KEY.',
        show.validate,
      ),
      step(
        'caller',
        'If other keys of yours work, this one has expired or was revoked; if none does, tell the auth team.',
        show.validate,
      ),
    ],
    concludes: (facts) => {
      const key = keyWords(facts)
      if (!key) return unprovenRefusal(facts) ?? judgedInFront(facts)
      if (addressWords.test(key.words) || withheld(key.words)) return undefined
      const saysWhy = /invalid|expired|not found|revoked|unknown|disabled|deactivated|no such/i.test(
        key.words,
      )
      const agrees = facts.obstacle === undefined || facts.obstacle.stoppedAt === 'key-accepted'
      const control = validatedWithoutKey(facts)
      const looksAtKeys = !sameAnswer(control, key.direct)
      return {
        confidence: !looksAtKeys
          ? 'possible'
          : saysWhy && agrees && facts.obstacle !== undefined && control?.answer.kind === 'reply'
            ? 'certain'
            : 'likely',
        headline: 'The auth service does not accept this key.',
        because: `asked directly, the auth service answers ${key.words}${agrees && facts.obstacle ? `, and the platform refuses the key too` : ''}`,
        evidence: [key.direct, blockedByKey(facts)],
        controls: [control],
      }
    },
    // Whoever stands in front of the auth service and refuses everybody gives the platform its 401, too.
    refuted: (facts) =>
      facts.served || comesInTurns(facts) || isForeignRefusal(facts.keyVerdict?.observation),
  },
  {
    code: 'KEY_WITHHELD',
    category: 'KEY',
    layer: 'auth',
    owner: 'caller',
    summary:
      'The auth service knows the key and refuses it for another reason, as it says: its account, its environment, its beginning, terms, or a newer key.',
    refutedBy: 'a validation of this key with is_valid true',
    fix: 'Settle what the auth service names; a new key alone does not help.',
    shownBy: show.validate,
    concludes: (facts) => {
      const key = keyWords(facts)
      const reason = key && !addressWords.test(key.words) ? withheld(key.words) : undefined
      if (!key || !reason || sameAnswer(validatedWithoutKey(facts), key.direct)) return undefined
      return {
        headline: `The auth service refuses this key: it ${reason.what}.`,
        because: `asked directly, the auth service answers ${key.words}`,
        evidence: [key.direct, blockedByKey(facts)],
        controls: [validatedWithoutKey(facts)],
        fix: reason.fix,
      }
    },
    refuted: (facts) => facts.served,
  },
  {
    code: 'KEY_STILL_ACCEPTED',
    category: 'KEY',
    layer: 'auth',
    owner: 'caller',
    summary:
      'The auth service refuses the key, but the platform still lets it in: for a minute it remembers which keys were accepted.',
    refutedBy: 'a validation of this key with is_valid true',
    steps: [
      step(
        'caller',
        'Look at the key in the settings page: if it was revoked or has run out, this stops working within minutes.',
        show.validate,
      ),
      step(
        'API team',
        'If it goes on for longer, compare the auth service the API asks with this one.',
        show.validate,
      ),
    ],
    concludes: (facts) => {
      const key = keyWords(facts)
      const control = validatedWithoutKey(facts)
      if (
        !key ||
        !facts.served ||
        sameAnswer(control, key.direct) ||
        comesInTurns(facts) ||
        isCached(key.direct)
      )
        return undefined
      return {
        headline: 'The auth service refuses this key, while the platform accepts it.',
        because: `asked directly, the auth service answers ${key.words}; MLflow served requests with the same key in the same run`,
        evidence: [key.direct],
        controls: [facts.servedWithKey[0], control],
        nextProbe: 'the same search in two minutes, when the platform has forgotten the key',
      }
    },
  },
  {
    code: 'KEY_ENDED',
    category: 'KEY',
    layer: 'auth',
    owner: 'caller',
    summary: 'The key stopped being valid during the run: it expired or was revoked.',
    refutedBy: 'a request that is served with this key afterwards',
    fix: 'Use a key that lives longer than the training and registration take, or renew it before it expires.',
    shownBy: show.validate,
    concludes: (facts) => {
      const refused = refusedForKey(facts)
      if (!refused || !facts.served) return undefined
      const after = facts.observations.filter(
        (one) =>
          ['mlflow', 'artifacts'].includes(one.role) &&
          one.credential === refused.credential &&
          isLater(one, refused),
      )
      const also = after.filter((one) => statusOf(one) === statusOf(refused))
      // A recorded client may end at the first refusal, where ours asks on.
      const isLast = !facts.evidence.checks && after.length === 0
      if (also.length === 0 && !isLast) return undefined
      return {
        // The platform's words alone may be about a key of its own: the auth service says the same.
        confidence:
          !isLast && facts.keyVerdictAfter === 'unknown-key' && /expired|revoked/i.test(said(refused))
            ? 'certain'
            : 'likely',
        headline: `The key stopped being valid before ${requestOf(refused)}.`,
        because: `MLflow served ${facts.servedWithKey.length} requests with this key; from ${requestOf(refused)} on it is refused: ${said(refused)}${facts.keyVerdictAfter === 'valid' ? '; asked directly after that, the auth service still accepts it' : ''}`,
        evidence: [refused, ...also.slice(0, 3)],
        controls: [facts.servedWithKey.at(-1)],
      }
    },
    refuted: (facts) => {
      const refused = refusedForKey(facts)
      return facts.servedWithKey.some(
        ({ exchange }) => refused !== undefined && Date.parse(exchange.startedAt) > endOf(refused),
      )
    },
  },
  {
    code: 'KEY_WHITESPACE',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    summary:
      'The key has whitespace around it, and other clients than this one send it along, which services refuse.',
    refutedBy: 'the same refusal with the whitespace removed',
    fix: 'Store the secret again without spaces or a newline around it.',
    shownBy: show.validate,
    concludes: ({ evidence: { checks } }) => {
      const warned = checks?.find(({ code }) => code === keyHasWhitespace)
      if (!warned) return undefined
      return {
        confidence: 'certain',
        headline: 'The stored key has whitespace around it.',
        because: `${warned.reason}`,
        evidence: [],
        explains: [warned.id],
      }
    },
  },
]
