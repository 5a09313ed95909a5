import { retryAfterMs } from '../../http/retry-after.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import { attemptsOf, type Observation } from '../evidence.ts'
import { type Facts, isIntermittent } from '../facts.ts'
import { isUnavailable } from '../front-evidence.ts'
import {
  deedOf,
  endOf,
  hasOwnLogin,
  headerIn,
  isInside,
  isLater,
  isOfPlatform,
  isWithoutKey,
  originOf,
  partyOf,
  requestOf,
  said,
  sameAnswer,
  statusOf,
  textOf,
  whoAtStart,
} from '../observed.ts'
import { isForArtifacts, subjectsOf, subjectWith } from '../subjects.ts'
import { blockedByAuth } from './auth-service.ts'
import { isLimitOfStore } from './store-words.ts'

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
  !isOfStore(one) &&
  (deedOf(one) === 'limits rate' ||
    statusOf(one) === 429 ||
    (one.answer.kind === 'reply' && /rate limit|too many requests|REQUEST_LIMIT_EXCEEDED/i.test(said(one))) ||
    // nginx says 503 where it limits the rate.
    (isUnavailable(one) && one.role !== 'auth.validate' && isServedInTurn(one, facts, turns)))

/** What the store tells MLflow is about MLflow's requests, whoever made them necessary. */
const isOfStore = (one: Observation) =>
  isForArtifacts(one) && partyOf(one) !== 'in between' && isLimitOfStore(textOf(one))

/** Refused at one moment and served at another, or by whom another request was. */
const isServedInTurn = (one: Observation, facts: Facts, turns: readonly Observation[]): boolean =>
  isIntermittent(one, facts) ||
  sameAnswer(
    turns.find((turn) => originOf(turn) === originOf(one)),
    one,
  )

/** As long as the refusal itself says, where it does. */
function waitFor(one: Observation): string {
  const asked = Date.parse(one.exchange.startedAt)
  const after = retryAfterMs(headerIn(one, 'retry-after'), asked)
  const reset = resetAfterMs(one, asked)
  const [words] = pauseWords.exec(said(one)) ?? []
  const wait =
    after !== undefined
      ? `Wait up to ${inUnits(after)}, as this refusal’s Retry-After says`
      : reset !== undefined
        ? `Wait up to ${inUnits(reset)}, as this refusal’s headers say (RateLimit-Reset)`
        : words
          ? `Wait as long as the refusal says (“${words.trim()}”; it has no Retry-After)`
          : 'Wait a few minutes (the refusal has no Retry-After)'
  // A quota of a day is used up by few requests as well.
  return /\bquota\b/i.test(said(one)) ? `${wait}, or ask for a higher quota.` : `${wait}, and ${fewer}`
}

/** How long a limit lasts, in the words of those that tell it in no header. */
const pauseWords =
  /\b(per|every|each) (\d+ ?)?(second|minute|hour|day|week|month)s?\b|\b(hourly|daily|weekly|monthly)\b|\bin \d+:\d\d(:\d\d)?\b|\b(in|after|for) \d+(\.\d+)? ?(s|sec|seconds?|m|min|minutes?|h|hours?|days?)\b|\buntil [^.;,]{3,40}/i

/** Seconds from now on, or a moment in seconds or milliseconds. Contract: draft-ietf-httpapi-ratelimit-headers, GitHub. */
function resetAfterMs(one: Observation, now: number): number | undefined {
  const [value] = ['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset']
    .map((name) => headerIn(one, name))
    .filter((text) => /^\d{1,13}$/.test(text))
  if (value === undefined) return undefined
  const ms = value.length > 10 ? Number(value) : Number(value) * 1000
  return value.length < 10 ? ms : Math.max(0, ms - now)
}

function inUnits(ms: number): string {
  const [unit, name] = ms <= 600_000 ? [1_000, 's'] : ms <= 7_200_000 ? [60_000, 'min'] : [3_600_000, 'h']
  return `${Math.ceil(ms / Number(unit))} ${name}`
}

const fewer = 'make fewer requests at the same time (concurrency), or run fewer verifications.'

/** Said of failed attempts to log in: fewer requests do not help, and a good key is shut out with the bad ones. */
const lockOutWords =
  /\b(failed|invalid|unsuccessful|incorrect) (log-?in |sign-?in |auth\w* |key )?(attempts?|log-?ins?|keys|requests)\b|\block(ed)?[- ]?out\b|\b(been|temporarily|address|ip|key) (is )?(locked|banned)\b/i

const ownAttempts =
  'this run’s own requests without a key and with an invented one, which must be refused, count as failed attempts, too'

/** The auth service, or the platform, says so. */
function lockOut(facts: Facts): Finding | undefined {
  const { keyVerdict } = facts
  const asked = subjectsOf(facts).map(({ observation }) => observation)
  const one = [
    ...(keyVerdict?.verdict.kind === 'rate-limited' ? [keyVerdict.observation] : []),
    ...asked.filter((other) => statusOf(other) === 429),
  ].find((other) => lockOutWords.test(said(other)))
  if (!one) return banned(facts)
  const isAuth = one.role === 'auth.validate'
  return {
    headline: `${isAuth ? 'The auth service' : whoAtStart(one)} lets this key or address in no more after failed attempts.`,
    because: `the answer is ${said(one).slice(0, 160)}; ${ownAttempts}`,
    evidence: [one, ...(isAuth ? [blockedByAuth(facts)] : [])],
    layer: isAuth ? 'auth' : 'proxy',
  }
}

/** The key was served, then the platform refused keys that were none, and from some request on somebody else refuses everything. */
function banned(facts: Facts): Finding | undefined {
  const one = subjectWith(facts, 'blocks')?.observation
  if (!one || facts.evidence.checks === undefined) return undefined
  const isBefore = (other: Observation) => isLater(one, other)
  const there = facts.observations.filter((other) => originOf(other) === originOf(one))
  const served = facts.servedWithKey.find((other) => other.role === 'mlflow' && isBefore(other))
  const attempts = there.filter(
    (other) => isWithoutKey(other) && statusOf(other) === 401 && isOfPlatform(other) && isBefore(other),
  )
  // What was under way at that moment may have been let through.
  const after = there.filter((other) => Date.parse(other.exchange.startedAt) > endOf(one))
  if (!served || attempts.length < 2 || after.length < 3 || !after.every((other) => sameAnswer(other, one)))
    return undefined
  return {
    headline: `${whoAtStart(one)} refuses everything from ${requestOf(one)} on, and served the same key before.`,
    because: `the answer is ${said(one).slice(0, 120)} to all of ${after.length} requests; before it, MLflow served this key, and the platform refused keys that were none: ${ownAttempts}, where something bans an address for them`,
    evidence: [one],
    controls: [served, attempts[0], after.at(-1)],
    layer: 'proxy',
    owner: 'infrastructure',
    fix: 'Look at what bans addresses (fail2ban, CrowdSec, a firewall’s own rules) for the address of this run: lift the ban, and let verifications’ failed attempts through.',
    shownBy: show.search,
  }
}

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
    because: `the answer is ${said(limited).slice(0, 160)}${statusOf(limited) !== 429 && isServedInTurn(limited, facts, turns) ? '; such requests are served at other moments' : ''}`,
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
    ...(isLocalLimit(limited) && ofInstance),
    ...(isSpentQuota(limited) && ofPlan),
  }
}

/** Envoy’s limit of one instance, whoever asks. Contract: Envoy, “Local rate limit”. */
const isLocalLimit = (one: Observation) => /^local_rate_limited$/.test(textOf(one).trim())

/** Amazon API Gateway says “Too Many Requests” of a rate. Contract: its gateway response QUOTA_EXCEEDED. */
const isSpentQuota = (one: Observation) => /^\{"message": ?"Limit Exceeded"\}$/i.test(textOf(one).trim())

const ofPlan: Partial<Finding> = {
  summary: 'The number of requests that a plan of the API gateway allows in its period is used up.',
  fix: 'Wait for the next day, week or month, whichever the plan counts by (the answer does not say), or ask for a higher quota of the usage plan: fewer requests at a time do not help.',
}

const ofInstance: Partial<Finding> = {
  owner: 'infrastructure',
  summary:
    'Something on the way limits how many requests one of its instances passes on, whoever sends them.',
  steps: [
    step(
      'infrastructure',
      'Raise the limit for the API’s paths (Envoy: token_bucket of local_ratelimit).',
      show.search,
    ),
    step('caller', `Wait a moment, and ${fewer}`, show.search),
  ],
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
    refuted: (facts) => lockOut(facts) !== undefined,
  },
  {
    code: 'LOCKED_OUT',
    category: 'RATE',
    layer: 'auth',
    owner: 'caller',
    summary: 'After failed attempts to log in, this key or this address is let in no more for a while.',
    refutedBy: 'the same refusal of an address from which no attempt failed',
    steps: [
      step(
        'caller',
        'Wait as long as the answer says, and find who sends wrong keys from this address; others at the same address are shut out, too. Verify less often than the limit allows.',
        show.validate,
      ),
    ],
    concludes: lockOut,
  },
]
