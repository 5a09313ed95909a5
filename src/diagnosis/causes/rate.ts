import { retryAfterMs } from '../../http/retry-after.ts'
import { type CauseEntry, type Finding, show } from '../cause.ts'
import { attemptsOf, type Observation } from '../evidence.ts'
import { type Facts, isIntermittent } from '../facts.ts'
import { isUnavailable } from '../front-evidence.ts'
import {
  deedOf,
  hasOwnLogin,
  headerIn,
  isInside,
  isOfPlatform,
  originOf,
  partyOf,
  requestOf,
  said,
  sameAnswer,
  statusOf,
  whoAtStart,
} from '../observed.ts'
import { subjectsOf } from '../subjects.ts'
import { blockedByAuth } from './auth-service.ts'

/** Refusals of requests that were served when they were tried again: whoever says this to another one, too, means its rate. */
function refusedInTurn({ evidence }: Facts): Observation[] {
  const attempts = attemptsOf(evidence)
  const requestIn = ({ exchange: { request }, credential }: Observation) =>
    `${request.method} ${request.url} ${credential}`
  const lastServed = new Map<string, string>()
  for (const one of attempts) {
    // Another login than the one that counts is refused by MLflow at any time.
    if (isOfPlatform(one) && !hasOwnLogin(one)) lastServed.set(requestIn(one), one.exchange.startedAt)
  }
  return attempts.filter(
    (one) => isUnavailable(one) && (lastServed.get(requestIn(one)) ?? '') > one.exchange.startedAt,
  )
}

/** Says that it is asked too often, or refuses at one moment what is served at another. */
const isLimit = (one: Observation, facts: Facts, turns: readonly Observation[]): boolean =>
  deedOf(one) === 'limits rate' ||
  statusOf(one) === 429 ||
  (one.answer.kind === 'reply' && /rate limit|too many requests|REQUEST_LIMIT_EXCEEDED/i.test(said(one))) ||
  // Refused at one moment and served at another: nginx says 503 where it limits the rate.
  (isUnavailable(one) &&
    one.role !== 'auth.validate' &&
    (isIntermittent(one, facts) ||
      sameAnswer(
        turns.find((turn) => originOf(turn) === originOf(one)),
        one,
      )))

/** As long as the refusal itself says, where it does. */
function waitFor(one: Observation): string {
  const ms = retryAfterMs(headerIn(one, 'retry-after'), Date.parse(one.exchange.startedAt))
  const wait =
    ms === undefined
      ? 'Wait a few minutes (the refusal has no Retry-After)'
      : `Wait up to ${Math.ceil(ms / 1000)} s, as this refusal’s Retry-After says`
  return `${wait}, and ${fewer}`
}

const fewer = 'make fewer requests at the same time (concurrency), or run fewer verifications.'

function rateLimit(facts: Facts): Finding | undefined {
  if (facts.keyVerdict?.verdict.kind === 'rate-limited') {
    const { observation } = facts.keyVerdict
    return {
      confidence: 'certain',
      headline: 'The auth service limits the rate of requests with this key.',
      because: `the auth service answers ${said(observation)}`,
      evidence: [observation, blockedByAuth(facts)],
      fix: waitFor(observation),
    }
  }
  const event = facts.observations.find((one) => one.role === 'event' && statusOf(one) === 429)
  const asked = [...subjectsOf(facts).map(({ observation }) => observation), ...(event ? [event] : [])]
  const turns = refusedInTurn(facts)
  const limited = asked.find((one) => isLimit(one, facts, turns))
  if (!limited) return undefined
  const party = partyOf(limited)
  return {
    headline: `${whoAtStart(limited)} limits the rate of requests: ${requestOf(limited)} was refused.`,
    because: `the answer is ${said(limited).slice(0, 160)}${statusOf(limited) === 429 ? '' : '; such requests are served at other moments'}`,
    evidence: [limited, ...asked.filter((one) => sameAnswer(one, limited))],
    layer:
      party === 'MLflow'
        ? 'mlflow'
        : limited.role === 'auth.validate'
          ? 'auth'
          : party === 'gateway' || isInside(limited)
            ? 'gateway'
            : 'proxy',
    fix: waitFor(limited),
    shownBy: show.search,
  }
}

export const rateCauses: readonly CauseEntry[] = [
  {
    code: 'RATE_LIMITED',
    category: 'RATE',
    layer: 'auth',
    owner: 'caller',
    summary: 'Too many requests were made with this key or from this address.',
    refutedBy: 'the same refusal after the pause the service asks for',
    fix: `Wait as long as Retry-After says, and ${fewer}`,
    shownBy: show.validate,
    concludes: rateLimit,
  },
]
