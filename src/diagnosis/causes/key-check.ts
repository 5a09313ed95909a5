import { apiPatienceMs } from '../../platform/contract.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isApiAlive, isApiProven } from '../facts.ts'
import { headerIn, originOf, partyOf, pathOf, requestOf, said, sameAnswer, statusOf } from '../observed.ts'
import { lostInOwnProxy } from '../own-proxy.ts'
import { saysKeyAlone } from '../rule-words.ts'
import { obstacleAt } from '../subjects.ts'
import { saysAuthErred, transportTrouble } from '../transport-trouble.ts'
import { saysYesToAll } from './auth-service.ts'
import { comesInTurns } from './instances.ts'
import { validatedWithoutKey } from './key.ts'
import { serviceRefusal } from './permissions.ts'
import { tokenCheckCause, tokenReason } from './token-check.ts'

/** The platform cannot ask the auth service, although asking it directly works well. */
function authTrouble(facts: Facts, contract: boolean): Finding | undefined {
  const one = obstacleAt(facts, 'auth-reachable')
  if (!one) return undefined
  const words = said(one)
  if (/rate limit|too many requests/i.test(words) || statusOf(one) === 429) return undefined
  const isContract = saysAuthErred(words)
  const { fix } = transportTrouble(words) ?? {}
  if (!facts.keyVerdict) {
    if (contract) return undefined
    return {
      confidence: 'possible',
      headline: 'The API has trouble with the auth service.',
      because: `the API answers ${words}; whether the auth service itself works was not observed`,
      evidence: [one],
      nextProbe: 'validating the key directly at the auth service',
    }
  }
  const slow = facts.keyVerdict.observation.exchange.timings.totalMs >= apiPatienceMs
  if (!facts.authWorks || slow || isContract !== contract) return undefined
  return {
    headline: contract
      ? 'The API and the auth service do not understand each other.'
      : 'The API cannot reach the auth service.',
    because: `asked directly, the auth service answers; through the platform it is ${words}`,
    evidence: [one],
    controls: [facts.keyVerdict.observation],
    ...(fix && { fix }),
    nextProbe: 'the API’s log of its call to the auth service',
  }
}

const setToAccepted = (service: string, accepted: Observation) =>
  `Set AUTH_SERVICE_ID of the API and of the gateway to ${service}: for it ${originOf(accepted)} accepted this key. Where it is ${service} already, compare their auth URL with ${originOf(accepted)}.`

/** Never a bad key by this alone: only the auth service's own verdict tells a bad key from a bad setting. */
function keyRefusedBy(facts: Facts, party: 'API' | 'gateway'): Finding | undefined {
  const one = obstacleAt(facts, 'key-accepted')
  if (!one || partyOf(one) !== party || facts.keyVerdict?.verdict.kind !== 'valid') return undefined
  if (tokenReason(said(one)) || !saysKeyAlone(said(one)) || saysYesToAll(facts)) return undefined
  const asked = facts.evidence.target?.serviceId
  const named = /access to service ['"]?([\w.-]+)/i.exec(said(one))?.[1]
  // Its own words name the service it asks about: then it is neither another auth service nor how the key is sent.
  const isNamed = asked !== undefined && named !== undefined && named.toLowerCase() !== asked.toLowerCase()
  return {
    confidence: isNamed ? 'certain' : 'likely',
    headline: `The auth service accepts this key; the ${party} ${isNamed ? `asks about ${named} and ` : ''}refuses it.`,
    because: `asked directly, the auth service accepts the key for ${asked ?? 'the service'}; the platform answers ${said(one)}`,
    evidence: [one],
    controls: [facts.keyVerdict.observation],
    ...(asked !== undefined &&
      party === 'API' && {
        steps: [
          step('API team', setToAccepted(asked, facts.keyVerdict.observation), show.search),
          step(
            'caller',
            'If the key was made a moment ago, run this again in a minute: the API may still remember that there was none. Otherwise run it once the API team has fixed this.',
          ),
        ],
      }),
    nextProbe: 'AUTH_SERVICE_ID and the auth URL in the configuration of the service that refuses',
  }
}

/** The same search by POST with the caller's key, where it was served. */
const arrivesByPost = ({ servedWithKey }: Facts): Observation | undefined =>
  servedWithKey.find(
    (one) => one.exchange.request.method === 'POST' && /\/experiments\/search$/.test(pathOf(one)),
  )

/** The marks that a CDN or a cache leaves on what it passes on: it may have dropped the key as well. */
const bearsStranger = (one: Observation) =>
  ['via', 'x-cache', 'cf-ray', 'x-served-by', 'x-varnish', 'age'].some((name) => headerIn(one, name) !== '')

/** The auth service itself says that no key came, exactly as it does when none is sent. */
function lostBeforeAuth(facts: Facts): Finding | undefined {
  const direct = facts.keyVerdict?.observation
  const control = validatedWithoutKey(facts)
  const root = facts.first('auth.root')
  if (
    !direct ||
    !control ||
    !root ||
    partyOf(root) !== 'auth service' ||
    !['bearer', 'other-form'].includes(direct.credential) ||
    !sameAnswer(direct, control) ||
    !/key required/i.test(said(direct)) ||
    !isApiAlive(facts)
  )
    return undefined
  return {
    headline: `The key sent to ${originOf(direct)} does not arrive at the auth service.`,
    because: 'the auth service says that no key was sent, exactly as it does when none is',
    evidence: [direct],
    controls: [control, root],
    layer: 'auth',
    owner: 'infrastructure',
    steps: [
      step(
        'infrastructure',
        'Find what drops the Authorization header in front of the auth service.',
        show.validate,
      ),
    ],
  }
}

export const keyCheckCauses: readonly CauseEntry[] = [
  {
    code: 'AUTH_UNSEEN',
    category: 'DEPLOY',
    layer: 'auth',
    owner: 'infrastructure',
    summary:
      'Where the API asks the auth service it is answered with an error, and the auth service cannot be asked from here.',
    refutedBy: 'an answer, from inside the platform, that says whether the key is valid',
    fix: 'Ask the auth service from inside the platform: see whether it answers itself, or something in front of it (a block, a login, a redirect, a limit, a wrong route).',
    shownBy: show.search,
    concludes: (facts) => {
      const one = obstacleAt(facts, 'auth-reachable')
      const direct = facts.keyVerdict?.observation
      if (!one || direct?.answer.kind !== 'no-reply' || !saysAuthErred(said(one))) return undefined
      return {
        headline: 'The auth service, or something in front of it, answers the API with an error.',
        because: `the API answers ${said(one)}, so that something answered it; from here the auth service is not reached: ${said(direct)}`,
        evidence: [one],
        controls: [direct],
        nextProbe: 'validating the key from inside the platform',
      }
    },
  },
  {
    code: 'API_AUTH_UNREACHABLE',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The auth service works, but the API cannot reach it.',
    refutedBy: 'any key that the API accepts, or refuses as invalid',
    fix: 'Check the auth URL in the API’s configuration, and the way from the API to it: DNS, security group, certificate.',
    shownBy: show.search,
    concludes: (facts) => authTrouble(facts, false),
  },
  {
    code: 'API_AUTH_CONTRACT',
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary:
      'The API and the auth service do not understand each other: asked directly, the auth service gives its verdict.',
    refutedBy: 'the same trouble when the key is validated directly',
    fix: 'Compare the API’s call with the contract of POST /api/v1/keys/validate: header, service_id, and how 403 and 422 are treated.',
    shownBy: show.search,
    concludes: (facts) => authTrouble(facts, true),
  },
  {
    code: 'SERVICE_ID_MISMATCH',
    category: 'CFG',
    layer: 'proxy',
    owner: 'API team',
    summary:
      'The key is valid, but the API rejects it: it asks the auth service about another service id, or another auth service.',
    refutedBy: 'a direct validation that rejects the key as well',
    fix: 'Compare AUTH_SERVICE_ID of the API and of the gateway with the service this run asked about, for which the auth service accepted the key. Where they are equal, compare the auth URL that the two have with this run’s.',
    shownBy: show.search,
    concludes: (facts) => {
      const service = serviceRefusal(facts)
      if (!service?.isOther) return keyRefusedBy(facts, 'API')
      return {
        headline: `The platform asks the auth service about ${service.refused}, not ${service.asked}.`,
        because: `the auth service answers ${service.words}, although ${service.asked} was asked for`,
        evidence: [service.direct, facts.obstacle?.observation],
      }
    },
    // A refusal in the middle of a run is not about this platform's settings.
    refuted: (facts) => facts.served,
  },
  tokenCheckCause,
  {
    code: 'KEY_HEADER_LOST',
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The key was sent, but does not arrive at the service that asks for it.',
    refutedBy: 'different answers with and without a key',
    fix: 'Look whether the request of the evidence, by its id, reaches the API’s process with its Authorization header. With it: a middleware of the API drops it; remove that. Without it: hand this to infrastructure; what stands in front of the API drops it.',
    shownBy: show.search,
    concludes: (facts) => {
      const one = obstacleAt(facts, 'key-forwarded')
      if (!one) return lostBeforeAuth(facts)
      if (partyOf(one) !== 'API' || ['none', 'refused-form', 'unknown', 'basic'].includes(one.credential))
        return undefined
      const same = sameAnswer(one, facts.withoutKey)
      return {
        confidence:
          same &&
          isApiProven(facts) &&
          facts.keyVerdict?.verdict.kind === 'valid' &&
          !facts.apiAnswers.some(bearsStranger)
            ? 'certain'
            : 'likely',
        headline: `The key sent to ${originOf(one)} does not arrive at the API.`,
        because: `the API says that no key was sent${same ? ', exactly as it does when none is' : ''}`,
        evidence: [one],
        controls: [facts.withoutKey, facts.keyVerdict?.observation],
        ...lostInOwnProxy(one, facts, validatedWithoutKey(facts)),
      }
    },
    refuted: (facts) => arrivesByPost(facts) !== undefined || comesInTurns(facts),
  },
  {
    code: 'KEY_DROPPED_IN_FRONT',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'The key arrives with some methods only: something in front of the API drops it from the others.',
    refutedBy: 'the same answer to a GET and a POST with the key',
    fix: 'Let what stands in front of the API (a CDN, a cache, a proxy) pass Authorization on with every method, GET and HEAD too, and cache nothing below the tracking URI.',
    shownBy: show.search,
    concludes: (facts) => {
      const one = obstacleAt(facts, 'key-forwarded')
      const post = arrivesByPost(facts)
      if (!one || !post || partyOf(one) !== 'API') return undefined
      return {
        headline: `The key sent to ${originOf(one)} with GET does not arrive at the API; with POST it does.`,
        because: `the API says that no key was sent with ${requestOf(one)}; the same search by POST, with the same header, was served`,
        evidence: [one],
        controls: [post, facts.withoutKey],
      }
    },
    refuted: comesInTurns,
  },
  {
    code: 'GATEWAY_HEADER_STRIPPED',
    category: 'BUG',
    layer: 'gateway',
    owner: 'API team',
    summary: 'The API accepts the key and does not pass it on to the gateway behind it.',
    refutedBy: 'a refusal that comes from the API itself',
    fix: 'Pass the Authorization header on when calling the gateway.',
    shownBy: show.search,
    concludes: (facts) => {
      const one = obstacleAt(facts, 'key-forwarded')
      if (!one || partyOf(one) !== 'gateway' || ['none', 'refused-form', 'basic'].includes(one.credential))
        return undefined
      return {
        // The API's own refusal without a key shows that it stands before the gateway and looks at keys.
        confidence:
          facts.keyVerdict?.verdict.kind === 'valid' &&
          facts.withoutKey &&
          partyOf(facts.withoutKey) === 'API'
            ? 'certain'
            : 'likely',
        headline: 'The API does not pass the key on to the gateway.',
        because:
          'the gateway behind the API says that no key was sent, although the API let the request through',
        evidence: [one],
        controls: [facts.withoutKey, facts.keyVerdict?.observation],
      }
    },
  },
  {
    code: 'GATEWAY_SERVICE_ID_MISMATCH',
    category: 'CFG',
    layer: 'gateway',
    owner: 'API team',
    summary: 'The key is valid and the API accepts it, but the gateway behind it rejects it.',
    refutedBy: 'a refusal that comes from the API itself',
    fix: 'Set the service id and auth URL of the gateway to those of the API.',
    shownBy: show.search,
    concludes: (facts) => keyRefusedBy(facts, 'gateway'),
    refuted: (facts) => facts.served,
  },
]
