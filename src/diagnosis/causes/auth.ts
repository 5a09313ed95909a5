import { apiPatienceMs } from '../../platform/contract.ts'
import { type CauseKind, type Finding, fixedBy, keepTheKey, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import {
  deedOf,
  type Facts,
  isIntermittent,
  originOf,
  partyOf,
  requestOf,
  said,
  sameAnswer,
  whoOf,
} from '../facts.ts'
import { wrongAuthUrl } from './client.ts'
import { isForArtifacts, subjectsOf } from './subjects.ts'

const authAnswers = (facts: Facts) =>
  [facts.verdict?.observation, facts.first('auth.health'), facts.first('auth.root')].filter(
    (one) => one !== undefined,
  )

/** The step of the registration that stopped because the platform had trouble with the auth service. */
const blockedByAuth = (facts: Facts) =>
  facts.obstacle?.stoppedAt === 'auth-reachable' ? facts.obstacle.observation : undefined
/** The step that stopped because the key was not accepted, or auth not reached. */
const blockedByKey = (facts: Facts) =>
  ['auth-reachable', 'key-accepted', 'key-forwarded', 'permitted'].includes(facts.obstacle?.stoppedAt ?? '')
    ? facts.obstacle?.observation
    : undefined

/** No control of the auth service lets a 4xx of its own pass for an outage. */
const isBroken = (one: Observation) => ['has no backend', 'times out'].includes(deedOf(one) ?? '')

function keyWords(facts: Facts): { words: string; direct: Observation } | undefined {
  const direct = facts.verdict?.observation
  return direct && facts.verdict?.verdict.kind === 'unknown-key' && !/required/i.test(said(direct))
    ? { words: said(direct), direct }
    : undefined
}

/** When the answer to a request was there, in milliseconds. */
const endOf = ({ exchange }: Observation) => Date.parse(exchange.startedAt) + exchange.timings.totalMs

const addressWords = /\bip\b|address|location|network/i

export const authCauses: readonly CauseKind[] = [
  {
    code: 'AUTH_DOWN',
    category: 'DEPLOY',
    layer: 'auth',
    owner: 'auth team',
    summary:
      'The auth service is down: what stands in front of it has no healthy instance to pass requests to.',
    refutedBy: 'any answer of the auth service itself',
    steps: fixedBy(
      'auth team',
      'Bring the auth service back: its load balancer has no healthy target. Look at its last deployment and its secrets.',
      show.authHealth,
    ),
    concludes: (facts) => {
      const parts = authAnswers(facts)
      const broken = parts.filter(isBroken)
      const [decisive] = broken
      if (!decisive) return undefined
      const all = broken.length === parts.length && parts.length > 1
      return {
        confidence: all ? 'certain' : 'likely',
        headline: `The auth service at ${originOf(decisive)} is down.`,
        because: `${broken.length} of ${parts.length} requests to the auth host got an error page of ${whoOf(decisive)}: ${said(decisive).slice(0, 160)}`,
        evidence: [...broken, blockedByAuth(facts)],
      }
    },
    refuted: (facts) => facts.authWorks,
  },
  {
    code: 'AUTH_MISROUTED',
    category: 'DEPLOY',
    layer: 'auth',
    owner: 'infrastructure',
    summary: 'Another service answers at the auth URL.',
    refutedBy: 'a verdict of the auth service on the key at this address',
    steps: fixedBy(
      'infrastructure',
      'Correct the rule of the load balancer for the auth host: all its paths, /api/* too, belong to the auth service.',
      show.authRoot,
    ),
    concludes: (facts) => {
      const direct = facts.verdict?.observation
      const root = facts.first('auth.root')
      if (!direct || direct.answer.kind === 'no-reply') return undefined
      const { status } = direct.answer
      const talksLikeApi =
        status >= 400 && /auth(entication)? service|api key required|not found$/i.test(said(direct))
      const isAuth = root?.answer.kind === 'reply' && partyOf(root) === 'auth service'
      // Something that drops the key on the way to the auth service is no other service.
      if (isAuth && /api key required/i.test(said(direct))) return undefined
      const namesItself =
        root?.answer.kind === 'reply' &&
        root.answer.status === 200 &&
        !isAuth &&
        deedOf(root) !== 'asks for a login'
      const foreign =
        ['has no route', 'answers itself'].includes(deedOf(direct) ?? '') ||
        (!isAuth && deedOf(direct) === 'limits method')
      if (!talksLikeApi && !namesItself && !foreign && status !== 404) return undefined
      if (isBroken(direct) || deedOf(direct) === 'redirects' || deedOf(direct) === 'asks for a login')
        return undefined
      if (isAuth && status === 200) return undefined
      return {
        confidence:
          namesItself && root?.answer.kind === 'reply' && root.answer.json !== undefined
            ? 'certain'
            : 'likely',
        headline: `Another service than the auth service answers at ${originOf(direct)}.`,
        because: namesItself
          ? `the auth host names itself as another service (${said(root as Observation).slice(0, 80)}), and gives no verdict on the key`
          : `validating the key is answered by ${whoOf(direct)}: ${said(direct).slice(0, 160)}`,
        evidence: [direct, root, facts.first('auth.health'), blockedByAuth(facts)],
        nextProbe: 'which target the load balancer has for the auth host’s /api/* paths',
      }
    },
    refuted: (facts) =>
      wrongAuthUrl(facts) !== undefined ||
      ['valid', 'invalid', 'rate-limited', 'wrong-service'].includes(facts.verdict?.verdict.kind ?? ''),
  },
  {
    code: 'AUTH_SLOW',
    category: 'DEPLOY',
    layer: 'auth',
    owner: 'auth team',
    summary: 'The auth service takes longer to validate a key than the API waits for it (5 s).',
    refutedBy: 'a verdict on the key within 5 s',
    steps: fixedBy(
      'auth team',
      'Make POST /api/v1/keys/validate answer within 5 s: look at its database and instances.',
      show.validate,
    ),
    concludes: (facts) => {
      const direct = facts.verdict?.observation
      if (!direct) return undefined
      const timedOut = direct.answer.kind === 'no-reply' && direct.answer.code === 'TIMEOUT'
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
        headline: `The auth service needs ${(ms / 1000).toFixed(1)} s to validate a key; the API waits 5 s.`,
        because: `validating the key took ${(ms / 1000).toFixed(1)} s${timedOut ? ' without an answer' : ''}, while the API waits 5 s`,
        evidence: [direct, blocked],
      }
    },
  },
  {
    code: 'RATE_LIMITED',
    category: 'RATE',
    layer: 'auth',
    owner: 'caller',
    summary: 'Too many requests were made with this key or from this address.',
    refutedBy: 'the same refusal after the pause the service asks for',
    steps: [
      step(
        'caller',
        'Wait as long as Retry-After says, and make fewer requests at the same time (concurrency), or run fewer verifications.',
        show.validate,
      ),
    ],
    concludes: rateLimit,
  },
  {
    code: 'KEY_DEACTIVATED',
    category: 'KEY',
    layer: 'auth',
    owner: 'caller',
    summary: 'The auth service says that the key is deactivated (200 with is_valid: false).',
    refutedBy: 'is_valid true in the same answer',
    steps: [
      step('caller', 'Activate the key in the settings page, or make a new one.', show.validate),
      step(
        'API team',
        'Read is_valid in the answer of the auth service: a 200 alone must not let a key in.',
        show.validate,
      ),
    ],
    concludes: (facts) => {
      if (facts.verdict?.verdict.kind !== 'invalid') return undefined
      const { observation } = facts.verdict
      return {
        confidence: 'certain',
        headline: 'The auth service says that this key is deactivated.',
        because: `is_valid is false in a 200${facts.registered ? ', which the platform ignores: a model was registered with it' : ''}`,
        evidence: [observation, blockedByKey(facts)],
      }
    },
  },
  {
    code: 'SERVICE_ACCESS',
    category: 'SCOPE',
    layer: 'auth',
    owner: 'caller',
    summary: 'The key is valid, but registered for another service than the one it is used for.',
    refutedBy: 'a validation for this service id with is_valid true',
    steps: [
      step(
        'caller',
        'Create a key for this service, or set service-id to the one the key is for.',
        show.validate,
      ),
    ],
    concludes: (facts) => {
      const service = serviceRefusal(facts)
      if (
        !service ||
        (service.asked !== undefined && service.refused !== undefined && service.asked !== service.refused)
      )
        return undefined
      return {
        confidence: service.asked === service.refused && service.asked !== undefined ? 'certain' : 'likely',
        headline: `The key is not for the service ${service.refused ?? service.asked ?? 'it is used for'}.`,
        because: `the auth service answers ${service.words}`,
        evidence: [service.direct, blockedByKey(facts)],
      }
    },
    refuted: (facts) => facts.wrote,
  },
  {
    code: 'IP_RESTRICTED',
    category: 'SCOPE',
    layer: 'auth',
    owner: 'caller',
    summary: 'The key is restricted to other network addresses than the one this run comes from.',
    refutedBy: 'the same refusal from an allowed address',
    steps: [
      step(
        'caller',
        'Allow the address of this runner for the key, or use a runner with a fixed address. Hosted runners change theirs.',
        show.validate,
      ),
    ],
    concludes: (facts) => {
      const key = keyWords(facts)
      const refusal = facts.refusals.find(
        ({ stoppedAt, observation }) =>
          stoppedAt === 'permitted' && /\bip\b|ip address/i.test(said(observation)),
      )
      const words =
        key && addressWords.test(key.words) ? key.words : refusal ? said(refusal.observation) : undefined
      return words === undefined
        ? undefined
        : {
            confidence: 'likely',
            headline: 'The key may not be used from the address of this machine.',
            because: `the answer is ${words}`,
            evidence: [key?.direct, refusal?.observation, blockedByKey(facts)],
          }
    },
    refuted: (facts) => facts.wrote,
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
      if (!key) return unprovenRefusal(facts)
      if (addressWords.test(key.words)) return undefined
      const saysWhy = /invalid|expired|not found|revoked|unknown|disabled|deactivated|no such/i.test(
        key.words,
      )
      const agrees = facts.obstacle === undefined || facts.obstacle.stoppedAt === 'key-accepted'
      const control = facts.observations.find(
        ({ role, credential }) => role === 'auth.validate' && credential === 'none',
      )
      const looksAtKeys = control === undefined || !sameAnswer(control, key.direct)
      return {
        confidence: !looksAtKeys
          ? 'possible'
          : saysWhy && agrees && facts.obstacle !== undefined
            ? 'certain'
            : 'likely',
        headline: 'The auth service does not accept this key.',
        because: `asked directly, the auth service answers ${key.words}${agrees && facts.obstacle ? `, and the platform refuses the key too` : ''}`,
        evidence: [key.direct, blockedByKey(facts)],
        controls: [control],
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
      'The auth service refuses the key, but the platform still lets it in: it remembers a key it accepted for a minute.',
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
      const control = facts.observations.find(
        ({ role, credential }) => role === 'auth.validate' && credential === 'none',
      )
      if (!key || !facts.served || sameAnswer(control, key.direct)) return undefined
      return {
        confidence: 'likely',
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
    steps: [
      step(
        'caller',
        'Use a key that lives longer than the training and registration take, or renew it before it expires.',
        show.validate,
      ),
    ],
    concludes: (facts) => {
      const refused = facts.refusals.find(({ stoppedAt }) => stoppedAt === 'key-accepted')?.observation
      if (!refused || !facts.served) return undefined
      const later = (one: Observation) => one.exchange.startedAt > refused.exchange.startedAt
      const after = facts.observations.filter(
        (one) =>
          ['mlflow', 'artifacts'].includes(one.role) && one.credential === refused.credential && later(one),
      )
      const also = after.filter(({ answer }) => answer.kind === 'reply' && answer.status === 401)
      if (also.length === 0) return undefined
      return {
        confidence: /expired|revoked/i.test(said(refused)) ? 'certain' : 'likely',
        headline: `The key stopped being valid before ${requestOf(refused)}.`,
        because: `MLflow served ${facts.servedWithKey.length} requests with this key; from ${requestOf(refused)} on it is refused: ${said(refused)}`,
        evidence: [refused, ...also.slice(0, 3)],
        controls: [facts.servedWithKey.at(-1)],
      }
    },
    refuted: (facts) => {
      const refused = facts.refusals.find(({ stoppedAt }) => stoppedAt === 'key-accepted')?.observation
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
    steps: [step('caller', 'Store the secret again without spaces or a newline around it.', show.validate)],
    concludes: ({ evidence: { checks } }) => {
      const warned = checks?.find(
        ({ id, status, reason }) =>
          id === 'preflight.key-format' &&
          status === 'warn' &&
          /whitespace|space|newline/i.test(reason ?? ''),
      )
      return (
        warned && {
          confidence: 'certain',
          headline: 'The stored key has whitespace around it.',
          because: `${warned.reason}`,
          evidence: [],
          explains: [warned.id],
        }
      )
    },
  },
  {
    code: 'INSUFFICIENT_BALANCE',
    category: 'QUOTA',
    layer: 'auth',
    owner: 'caller',
    summary: 'The account’s balance is too low.',
    refutedBy: 'has_sufficient_balance true for this key',
    steps: [step('caller', 'Add balance to the account of the key.', show.validate)],
    concludes: (facts) => {
      const refused =
        facts.refusals.find(
          ({ observation: { answer, responder } }) =>
            answer.kind === 'reply' && answer.status === 402 && responder?.party !== 'in between',
        )?.observation ??
        facts.observations.find(
          ({ role, answer }) => role === 'event' && answer.kind === 'reply' && answer.status === 402,
        )
      return (
        refused && {
          confidence: refused.role === 'event' ? 'likely' : 'certain',
          headline: `The balance of the account is too low for ${requestOf(refused)}.`,
          because: `the answer is ${said(refused)}`,
          evidence: [refused],
          controls: [facts.verdict?.observation],
        }
      )
    },
  },
  {
    code: 'AUTH_BROKEN',
    category: 'BUG',
    layer: 'auth',
    owner: 'auth team',
    summary: 'The auth service’s answer says neither valid nor invalid.',
    refutedBy: 'a 200 with is_valid, or a 401 with a detail',
    steps: [
      keepTheKey('auth team'),
      step(
        'auth team',
        'Make POST /api/v1/keys/validate answer 200 with is_valid, or 401 with a detail.',
        show.validate,
      ),
    ],
    concludes: (facts) => {
      const direct = facts.verdict?.observation
      if (!direct || direct.answer.kind === 'no-reply' || facts.verdict?.verdict.kind !== 'no-verdict')
        return undefined
      if (direct.answer.status === 404) return undefined
      const deed = deedOf(direct)
      const root = facts.first('auth.root')
      // A party in between is no broken service, unless the service itself answers beside it.
      if (deed !== undefined && !(deed === 'answers itself' && root && partyOf(root) === 'auth service'))
        return undefined
      return {
        confidence: 'likely',
        headline: `The auth service answers the validation of the key with ${said(direct).slice(0, 80) || 'nothing readable'}.`,
        because: `validating the key is answered with ${said(direct).slice(0, 160) || 'nothing readable'}`,
        evidence: [direct, blockedByAuth(facts)],
      }
    },
    refuted: (facts) => facts.authWorks,
  },
]

/** Never a bad key by the platform's 401 alone: a valid key is refused like that too where a service is set up wrongly. */
function unprovenRefusal(facts: Facts): Finding | undefined {
  const { obstacle, verdict } = facts
  if (
    obstacle?.stoppedAt !== 'key-accepted' ||
    facts.served ||
    (verdict && verdict.verdict.kind !== 'no-verdict')
  )
    return undefined
  if (obstacle.observation.credential === 'basic') return undefined
  return {
    confidence: 'possible',
    headline: 'The platform does not accept this key.',
    because: `the platform answers ${said(obstacle.observation)}; the auth service’s own verdict was not observed, and a valid key is refused like that too where a service is set up wrongly`,
    evidence: [obstacle.observation],
    nextProbe: 'validating the key directly at the auth service',
  }
}

/** Where the refusal names another service than the one asked for, somebody else chose that service id. */
export function serviceRefusal(facts: Facts) {
  if (facts.verdict?.verdict.kind !== 'wrong-service') return undefined
  const direct = facts.verdict.observation
  const words = said(direct)
  const asked = facts.evidence.target?.serviceId.toLowerCase()
  const refused = /access to service ['"]?([\w.-]+)/i.exec(words)?.[1]?.toLowerCase()
  return { direct, words, asked, refused }
}

function rateLimit(facts: Facts): Finding | undefined {
  if (facts.verdict?.verdict.kind === 'rate-limited') {
    const { observation } = facts.verdict
    return {
      confidence: 'certain',
      headline: 'The auth service limits the rate of requests with this key.',
      because: `the auth service answers ${said(observation)}`,
      evidence: [observation, blockedByAuth(facts)],
    }
  }
  const event = facts.observations.find(
    ({ role, answer }) => role === 'event' && answer.kind === 'reply' && answer.status === 429,
  )
  const asked = [...subjectsOf(facts).map(({ observation }) => observation), ...(event ? [event] : [])]
  const limited = asked.find(
    (one) =>
      deedOf(one) === 'limits rate' ||
      (one.answer.kind === 'reply' && one.answer.status === 429) ||
      (one.answer.kind === 'reply' &&
        /rate limit|too many requests|REQUEST_LIMIT_EXCEEDED/i.test(said(one))) ||
      // Refused at one moment and served at another: nginx says 503 where it limits the rate.
      (deedOf(one) === 'has no backend' && one.role !== 'auth.validate' && isIntermittent(one, facts)),
  )
  if (!limited) return undefined
  const party = partyOf(limited)
  const isClear = limited.answer.kind === 'reply' && limited.answer.status === 429
  return {
    confidence: 'likely',
    headline: `${whoOf(limited)} limits the rate of requests: ${requestOf(limited)} was refused.`,
    because: `the answer is ${said(limited).slice(0, 160)}${isClear ? '' : '; the same request is served at other moments'}`,
    evidence: [limited, ...asked.filter((one) => sameAnswer(one, limited))],
    layer:
      party === 'MLflow'
        ? 'mlflow'
        : limited.role === 'auth.validate'
          ? 'auth'
          : isForArtifacts(limited) && party === 'in between'
            ? 'proxy'
            : party === 'gateway'
              ? 'gateway'
              : 'proxy',
    steps: [
      step(
        'caller',
        'Wait as long as Retry-After says, and make fewer requests at the same time (concurrency), or run fewer verifications.',
        show.search,
      ),
    ],
  }
}
