import { apiPatienceMs, validatePath } from '../../platform/contract.ts'
import { authTrouble } from '../auth-trouble.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import {
  deedOf,
  headerIn,
  isCached,
  isCalledValid,
  isEmptySuccess,
  isWithoutKey,
  originOf,
  partyOf,
  productOf,
  said,
  statusOf,
  whoOf,
} from '../observed.ts'
import { isOwnCrash } from '../own-crash.ts'
import { hasWaited } from '../silent-host.ts'
import { obstacleAt } from '../subjects.ts'
import { toldBy } from '../told-trouble.ts'
import { wrongAuthUrl } from './auth-address.ts'
import { isAnsweredByProxy } from './forward-proxy.ts'
import { isDamaged } from './front-damage.ts'

const authAnswers = (facts: Facts) =>
  [facts.keyVerdict?.observation, facts.first('auth.health'), facts.first('auth.root')].filter(
    (one) => one !== undefined,
  )

/** The step of the registration that stopped because the platform had trouble with the auth service. */
export const blockedByAuth = (facts: Facts) => obstacleAt(facts, 'auth-reachable')

/** No control of the auth service lets a 4xx of its own pass for an outage. */
const isBroken = (one: Observation) => ['has no backend', 'times out'].includes(deedOf(one) ?? '')

/** A 200 that neither is JSON nor comes without a name: another program's page. */
const isForeignPage = (one: Observation) =>
  one.answer.kind === 'reply' &&
  one.answer.json === undefined &&
  (one.answer.contentType === 'text/html' || productOf(one) !== undefined)

/** Both have one form and one server, and nothing in the answer is another service's. */
const isOwnWithoutRoute = (direct: Observation, root: Observation) =>
  partyOf(root) === 'auth service' &&
  statusOf(direct) === 404 &&
  /^404:? not found\.?$/i.test(said(direct)) &&
  deedOf(direct) === undefined &&
  headerIn(direct, 'server') === headerIn(root, 'server')

/** Another version of it, or a rule of the load balancer for these paths alone: the service's log tells. */
const withoutRoute = (direct: Observation, root: Observation, facts: Facts): Finding => ({
  confidence: 'likely',
  owner: 'auth team',
  summary: 'The auth service answers as itself, and has no route at the documented path of a validation.',
  headline: `The auth service at ${originOf(direct)} answers 404 to the validation of a key.`,
  because: `${originOf(root)} names itself as the auth service, and validating the key is answered ${said(direct)} in the same form`,
  evidence: [direct, root, blockedByAuth(facts)],
  steps: [
    step(
      'auth team',
      `Serve POST ${validatePath} in the version that runs, or tell callers the path that it has instead.`,
      show.validate,
    ),
    step(
      'infrastructure',
      'Only where the auth service’s log does not show this request: correct the load balancer’s rule for /api/* of this host.',
      show.validate,
    ),
  ],
  nextProbe: 'the auth service’s own log, for this request',
})

/** The auth service's word that a request is good which carries no good key. */
const validatedAnyway = ({ observations }: Facts): Observation[] =>
  observations.filter(
    (one) => one.role === 'auth.validate' && isWithoutKey(one) && !isCached(one) && isCalledValid(one),
  )

/** Its yes to the caller's key tells nothing then. */
export const saysYesToAll = (facts: Facts): boolean =>
  validatedAnyway(facts).some(({ credential }) => credential === 'garbage')

/** What the platform was refused by, where the auth service told it no more than it tells here. */
const blockedByAnswer = (facts: Facts) => obstacleAt(facts, 'auth-reachable', 'key-accepted')

export const authServiceCauses: readonly CauseEntry[] = [
  {
    code: 'AUTH_DOWN',
    category: 'DEPLOY',
    layer: 'auth',
    owner: 'auth team',
    summary:
      'The auth service is down: what stands in front of it has no healthy instance to pass requests to.',
    refutedBy: 'any answer of the auth service itself',
    fix: 'Bring the auth service back: its load balancer has no healthy target. Look at its last deployment and its secrets.',
    shownBy: show.authHealth,
    concludes: (facts) => {
      const parts = authAnswers(facts)
      const broken = parts.filter(isBroken)
      const [decisive] = broken
      if (!decisive) return undefined
      const all = broken.length === parts.length && parts.length > 1
      return {
        // Unless the platform misses it as well, only the callers' way there may be cut.
        confidence: all && blockedByAuth(facts) && !facts.served ? 'certain' : 'likely',
        headline: `The auth service at ${originOf(decisive)} is down.`,
        because: `${broken.length} of ${parts.length} requests to the auth host got an error page of ${whoOf(decisive)}: ${said(decisive).slice(0, 160)}`,
        evidence: [...broken, blockedByAuth(facts)],
        ...toldBy(decisive),
      }
    },
    // The caller's own proxy may have no way to anybody.
    refuted: (facts) => facts.authWorks || isAnsweredByProxy(facts),
  },
  {
    code: 'AUTH_MISROUTED',
    category: 'DEPLOY',
    layer: 'auth',
    owner: 'infrastructure',
    summary: 'Another service answers at the auth URL.',
    refutedBy: 'an answer at this address that says whether the key is valid',
    fix: 'Correct the rule of the load balancer for the auth host: all its paths, /api/* too, belong to the auth service.',
    shownBy: show.authRoot,
    concludes: (facts) => {
      const direct = facts.keyVerdict?.observation
      const root = facts.first('auth.root')
      if (!direct || direct.answer.kind === 'no-reply') return undefined
      const { status } = direct.answer
      const talksLikeApi =
        status >= 400 && /auth(entication)? service|api key required|not found$/i.test(said(direct))
      const isAuth = root !== undefined && partyOf(root) === 'auth service'
      // Something that drops the key on the way to the auth service is no other service.
      if (isAuth && /api key required/i.test(said(direct))) return undefined
      const namesItself =
        root !== undefined && statusOf(root) === 200 && !isAuth && deedOf(root) !== 'asks for a login'
      const foreign =
        !isEmptySuccess(direct) &&
        (['has no route', 'answers itself'].includes(deedOf(direct) ?? '') ||
          (!isAuth && deedOf(direct) === 'limits method'))
      if (!talksLikeApi && !namesItself && !foreign && status !== 404) return undefined
      if (isBroken(direct) || deedOf(direct) === 'redirects' || deedOf(direct) === 'asks for a login')
        return undefined
      if (isAuth && status === 200 && !isForeignPage(direct)) return undefined
      if (root && isOwnWithoutRoute(direct, root)) return withoutRoute(direct, root, facts)
      return {
        // An auth service of another name may be broken as well.
        confidence: 'likely',
        headline: `Another service than the auth service answers at ${originOf(direct)}.`,
        because: namesItself
          ? `the auth host names itself as another service (${said(root as Observation).slice(0, 80)}), and does not say whether the key is valid`
          : `validating the key is answered by ${whoOf(direct)}: ${said(direct).slice(0, 160)}`,
        evidence: [direct, root, facts.first('auth.health'), blockedByAuth(facts)],
        nextProbe: 'which target the load balancer has for the auth host’s /api/* paths',
      }
    },
    refuted: (facts) =>
      wrongAuthUrl(facts) !== undefined ||
      isAnsweredByProxy(facts) ||
      (facts.keyVerdict !== undefined && isDamaged(facts.keyVerdict.observation)) ||
      ['valid', 'invalid', 'rate-limited', 'wrong-service'].includes(facts.keyVerdict?.verdict.kind ?? ''),
  },
  {
    code: 'AUTH_SLOW',
    category: 'DEPLOY',
    layer: 'auth',
    owner: 'auth team',
    summary: 'The auth service takes longer to validate a key than the API waits for it (5 s).',
    refutedBy: 'an answer within 5 s that says whether the key is valid',
    fix: 'Make POST /api/v1/keys/validate answer within 5 s: look at its database and instances.',
    shownBy: show.validate,
    concludes: (facts) => {
      const direct = facts.keyVerdict?.observation
      if (!direct) return undefined
      const timedOut = hasWaited(direct)
      const ms = direct.exchange.timings.totalMs
      if (!timedOut && (ms < apiPatienceMs || !facts.authWorks)) return undefined
      // Silence on every route is the network's cause, not a slow service.
      const alive = [facts.first('auth.health'), facts.first('auth.root')].some(
        (one) => one?.answer.kind === 'reply',
      )
      if (timedOut && !alive) return undefined
      const blocked = blockedByAuth(facts)
      return {
        confidence: blocked && !timedOut ? 'certain' : 'likely',
        headline: timedOut
          ? `The auth service has not validated the key after ${(ms / 1000).toFixed(1)} s; the API waits 5 s.`
          : `The auth service needs ${(ms / 1000).toFixed(1)} s to validate a key; the API waits 5 s.`,
        because: `validating the key took ${(ms / 1000).toFixed(1)} s${timedOut ? ' without an answer' : ''}, while the API waits 5 s`,
        evidence: [direct, blocked],
      }
    },
  },
  {
    code: 'OPEN_AUTH',
    category: 'BUG',
    layer: 'auth',
    owner: 'auth team',
    summary: 'The auth service calls requests valid that carry no valid key: it does not look at keys.',
    refutedBy: '401 for a validation without a key, and for one with an invented key',
    fix: 'Let the auth service refuse every key that it did not give out: look for a mock, a bypass or a key that something in front adds.',
    shownBy: show.validateNoKey,
    concludes: (facts) => {
      const accepted = validatedAnyway(facts)
      const [first] = accepted
      // A recorded client may send its key where nobody looks for one.
      if (!first || !facts.evidence.checks) return undefined
      const isRefusedThere = facts.withoutValidKey.some((one) => [401, 403].includes(statusOf(one)))
      return {
        headline: `The auth service at ${originOf(first)} accepts ${first.credential === 'none' ? 'a request without a key' : 'an invented key'}.`,
        because: `validating ${accepted.length > 1 ? 'no key and an invented one' : first.credential === 'none' ? 'no key' : 'an invented key'} is answered ${said(first).slice(0, 120)}${isRefusedThere ? '; the registry itself still refuses such requests' : ''}`,
        evidence: accepted,
        controls: facts.withoutValidKey,
      }
    },
  },
  {
    code: 'AUTH_BROKEN',
    category: 'BUG',
    layer: 'auth',
    owner: 'auth team',
    summary: 'The auth service’s answer says neither valid nor invalid.',
    refutedBy: 'a 200 with is_valid, or a 401 with a detail',
    fix: 'Make POST /api/v1/keys/validate answer 200 with is_valid, or 401 with a detail.',
    shownBy: show.validate,
    concludes: (facts) => {
      const direct = facts.keyVerdict?.observation
      if (!direct || direct.answer.kind === 'no-reply' || facts.keyVerdict?.verdict.kind !== 'no-verdict')
        return undefined
      if (direct.answer.status === 404) return undefined
      const deed = deedOf(direct)
      const root = facts.first('auth.root')
      // A party in between is no broken service, unless the service itself answers beside it.
      const isEmpty = isEmptySuccess(direct)
      const isOwn = isEmpty || (deed === 'answers itself' && !isForeignPage(direct))
      const isCrash = isOwnCrash(direct)
      if (deed !== undefined && !isCrash && !(isOwn && root && partyOf(root) === 'auth service'))
        return undefined
      return {
        headline: `The auth service answers the validation of the key with ${said(direct).slice(0, 80) || 'nothing readable'}${isEmpty ? ' and an empty body' : ''}.`,
        because: `validating the key is answered with ${said(direct).slice(0, 160) || 'nothing readable'}${isEmpty ? ' and an empty body' : ''}`,
        evidence: [direct, blockedByAnswer(facts)],
        ...authTrouble(direct),
        ...(isCrash && {
          fix: 'Find this error in the log of the auth service, which fails in its own code: what the answer names, a setting that is missing most often.',
        }),
      }
    },
    refuted: (facts) => facts.authWorks,
  },
]
