import { type KeyVerdict, readKeyVerdict } from '../platform/key-validation.ts'
import { isPresigned } from '../platform/mlflow-routes.ts'
import { unaskedResults } from '../platform/probes.ts'
import { type RouteFinding, readRoute } from '../platform/route-finding.ts'
import type { CheckResult } from '../schema/report.ts'
import { isTrouble } from '../schema/verdict.ts'
import { definitionOf } from '../suites/index.ts'
import { asksForNothing } from './asks-for-nothing.ts'
import { attemptsOf, type Evidence, type Observation, observationsOf, type Role } from './evidence.ts'
import { located } from './locate-responders.ts'
import { isBenign, isMadeUpFor } from './no-failure.ts'
import {
  failureOf,
  hasOwnLogin,
  isCached,
  isInside,
  isInWordsOfApi,
  isLater,
  isOfApi,
  isOfPlatform,
  isProven,
  isWithoutKey,
  originOf,
  partyOf,
  pathOf,
  said,
  sameAnswer,
  statusOf,
  wasServed,
} from './observed.ts'
import { wasThereBefore } from './recorded-outcomes.ts'

/** A request of the registration that did not get through, and how far it got. */
interface Refusal extends RouteFinding {
  observation: Observation
}

/** The evidence, ordered by what causes ask of it. Whatever was not observed is undefined. */
export interface Facts {
  evidence: Evidence
  observations: readonly Observation[]
  /** The auth service's verdict on the caller's key, asked directly. */
  keyVerdict: { observation: Observation; verdict: KeyVerdict } | undefined
  /** Its verdict when it was asked once more, after the platform had refused the key. */
  keyVerdictAfter: KeyVerdict['kind'] | undefined
  /** True where the auth service itself said something of the key, whatever it was. */
  authWorks: boolean
  /** The requests of the registration with the caller's key that were not served, in the order of its steps. */
  refusals: readonly Refusal[]
  /** The same without how far they got. */
  refused: readonly Observation[]
  /** The first of them: what the first cause must explain. */
  obstacle: Refusal | undefined
  /** Requests with the caller's key that MLflow served below the tracking URI. */
  servedWithKey: readonly Observation[]
  /** True where MLflow served at least one of them. */
  served: boolean
  /** True where MLflow wrote something for the caller's key. */
  wrote: boolean
  /** True where a model version was created with the caller's key. */
  registered: boolean
  /** What a search without a key, and one with an invented key, were answered. */
  withoutKey: Observation | undefined
  withGarbage: Observation | undefined
  /** Both, as far as they were asked. */
  withoutValidKey: readonly Observation[]
  /** The same search by POST without a key, where one by GET was let in: a cache keeps no answers to it. */
  withoutKeyAfresh: Observation | undefined
  /** A search without a key that was served at an address that nobody asked with one: no cache has kept that. */
  openRead: Observation | undefined
  /** Requests to MLflow by another path or form of the key than the caller's that were served. */
  servedElsewhere: readonly Observation[]
  /** Answers of the API itself, or of what stands behind it, to anything at the platform's address. */
  apiAnswers: readonly Observation[]
  /** The first step of the registration that failed; undefined where it went through or was not tried. */
  firstFailure: CheckResult | undefined
  failed(checkId: string): CheckResult | undefined
  first(role: Role): Observation | undefined
}

export function factsOf(evidence: Evidence): Facts {
  const observations = located(observationsOf(evidence), evidence.platform === 'mlflow')
  const mlflowCalls = observations.filter(({ role }) => role === 'mlflow')
  const own = ownCalls(evidence, observations)
  const refusals = refusalsOf(evidence, own)
  const servedWithKey = own.filter(wasServed)
  const keyVerdict = keyVerdictOf(observations, evidence.checks === undefined)
  const withoutKey = searchOf(mlflowCalls, 'none')
  const withGarbage = searchOf(mlflowCalls, 'garbage')
  return {
    evidence,
    observations,
    keyVerdict,
    keyVerdictAfter: keyVerdictAfter(observations, refusals[0]?.observation),
    authWorks: keyVerdict !== undefined && keyVerdict.verdict.kind !== 'no-verdict',
    refusals,
    refused: refusals.map(({ observation }) => observation),
    obstacle: refusals[0],
    servedWithKey,
    served: servedWithKey.length > 0,
    wrote: servedWithKey.some((one) => isWrite(one) && isProven(one)),
    registered: servedWithKey.some(isNewVersion),
    withoutKey,
    withGarbage,
    withoutValidKey: [withoutKey, withGarbage].filter((one) => one !== undefined),
    withoutKeyAfresh: mlflowCalls.find(
      ({ credential, exchange }) => credential === 'none' && exchange.request.method === 'POST',
    ),
    openRead: mlflowCalls.find(
      (one) =>
        one.credential === 'none' &&
        one.exchange.request.url.includes(`max_results=${unaskedResults}`) &&
        isProven(one) &&
        !isCached(one),
    ),
    servedElsewhere: observations.filter(
      (one) => (one.role === 'mlflow-elsewhere' || one.credential === 'other-form') && wasServed(one),
    ),
    apiAnswers: observations.filter(
      (one) => !one.role.startsWith('auth.') && (isOfApi(one) || partyOf(one) === 'MLflow' || isInside(one)),
    ),
    firstFailure: evidence.checks?.find((check) => isTrouble(check) && isStep(check)),
    failed: (id) => evidence.checks?.find((check) => check.id === id && isTrouble(check)),
    first: (role) => observations.find((one) => one.role === role),
  }
}

const isNewVersion = (one: Observation) =>
  /\/model-versions\/create$/.test(pathOf(one)) && wasServed(one) && isProven(one)

const isStep = (check: CheckResult) => definitionOf(check)?.step === true

const searchOf = (calls: readonly Observation[], credential: Observation['credential']) =>
  calls.find((one) => one.credential === credential && one.exchange.request.method === 'GET')

/**
 * Calls to MLflow and its artifacts as the caller makes them. A recorded client that never came to the tracking URI took
 * another address of the same host for it.
 */
function ownCalls(evidence: Evidence, observations: readonly Observation[]): Observation[] {
  const called = (...roles: Role[]) => observations.filter(({ role }) => roles.includes(role))
  const isElsewhere = !evidence.checks && called('mlflow').length === 0
  const calls = called('mlflow', 'artifacts', ...(isElsewhere ? (['mlflow-elsewhere'] as const) : []))
  const isPlain = evidence.platform === 'mlflow'
  const usual = calls.filter(
    ({ credential, exchange }) =>
      ['bearer', 'unknown', 'store'].includes(credential) ||
      isPresigned(exchange.request.url) ||
      (isPlain && ['basic', 'none'].includes(credential)),
  )
  // A client that only ever used another form is judged by that form.
  if (usual.some(({ credential }) => credential !== 'store') || evidence.checks) return usual
  return calls.filter(({ credential }) => credential !== 'garbage')
}

/**
 * What a run's failed steps asked for, in the order of the steps; of a recording without checks, every call that
 * failed. An answer of MLflow that looks like a failure and is none counts only where nothing else explains its step.
 */
function refusalsOf({ checks, failed }: Evidence, own: readonly Observation[]): Refusal[] {
  const mayStop = checks !== undefined || own.some(isNewVersion)
  const bad = own.filter(
    (one) => !wasServed(one) && (failureOf(one) !== 'CANCELLED' || (isWrite(one) && !mayStop)),
  )
  const read = (observation: Observation): Refusal => ({ observation, ...readRoute(observation.answer) })
  if (!checks)
    return bad
      .filter((one) => !isBenign(one) || wasThereBefore(one, own) !== undefined)
      .filter((one) => !asksForNothing(one, own) && !isMadeUpFor(one, own))
      .map(read)
      .filter((refusal) => failed !== undefined || !isOvercome(refusal, own))
  const found = checks
    .filter((check) => isTrouble(check) && isStep(check))
    .flatMap(({ exchanges }) => {
      const here = bad.filter(({ exchange }) => exchanges.includes(exchange.id))
      const serious = here.filter((one) => !isBenign(one))
      return serious.length > 0 ? serious : here
    })
  return [...new Set(found)].map(read)
}

/** A look with another key, or a corrected one: from then on everything was served, writes too. */
function isOvercome({ observation: one, stoppedAt }: Refusal, own: readonly Observation[]): boolean {
  const later = own.filter((other) => isLater(other, one))
  return (
    (stoppedAt === 'key-accepted' || stoppedAt === 'key-forwarded') &&
    !isWrite(one) &&
    later.some((other) => isWrite(other) && wasServed(other)) &&
    later.every((other) => wasServed(other) || isBenign(other))
  )
}

/** What a party in between says is no verdict, however much it sounds like one. */
const verdictIn = (one: Observation): KeyVerdict =>
  partyOf(one) === 'in between' ? { kind: 'no-verdict', detail: said(one) } : readKeyVerdict(one.answer)

/**
 * The verdict for the service that was asked for; an answer without a service id only where there is no other: of our
 * own requests the first, of a recorded client's the last.
 */
function keyVerdictOf(observations: readonly Observation[], isRecording: boolean): Facts['keyVerdict'] {
  const asked = observations.filter(
    (one) => one.role === 'auth.validate' && !isWithoutKey(one) && one.exchange.checkId !== 'diagnosis',
  )
  const forService = asked.filter(({ exchange }) => /service_id/.test(exchange.request.body?.text ?? ''))
  const isOldPath = (one: Observation) => [404, 405].includes(statusOf(one))
  // A recorded client asks again after a failure, or with the right key after a wrong one.
  const oneOf = (list: readonly Observation[]) => {
    const told = list.filter((one) => !isOldPath(one))
    return isRecording ? told.at(-1) : told[0]
  }
  const observation = oneOf(forService) ?? oneOf(asked) ?? asked[0]
  return observation && { observation, verdict: verdictIn(observation) }
}

function keyVerdictAfter(
  observations: readonly Observation[],
  refused: Observation | undefined,
): Facts['keyVerdictAfter'] {
  const asked = observations.find(
    (one) =>
      one.role === 'auth.validate' &&
      one.exchange.checkId === 'diagnosis' &&
      refused !== undefined &&
      isLater(one, refused),
  )
  return asked && verdictIn(asked).kind
}

export const isWrite = (one: Observation) =>
  one.exchange.request.method !== 'GET' && !/\/(search|get-latest-versions)$/.test(pathOf(one))

/** True where a search without a key and one with an invented key got the answer that the key got. */
export const isSameForAnyKey = (one: Observation, { withoutValidKey }: Facts): boolean =>
  withoutValidKey.length > 0 && withoutValidKey.every((control) => sameAnswer(one, control))

/** True where the API, or something behind it, answered anything else at the same address. */
export const isApiAlive = ({ apiAnswers }: Facts) => apiAnswers.length > 0

/** True where the API, or something behind it, answered with what no other program says. */
export const isApiProven = ({ apiAnswers }: Facts) =>
  apiAnswers.some((one) => isInside(one) || partyOf(one) === 'MLflow' || isInWordsOfApi(one))

/** True where the same request was answered by the platform later: what is refused from now on is no limit of rate. */
export function isIntermittent(one: Observation, { evidence }: Facts): boolean {
  const same = attemptsOf(evidence).filter(
    (other) => pathOf(other) === pathOf(one) && other.exchange.request.method === one.exchange.request.method,
  )
  // What stands behind a check of keys is only met with the right one.
  const isAlike = (other: Observation) => other.credential === one.credential && !hasOwnLogin(other)
  const isByKey = isInside(one) || same.every((other) => isOfPlatform(other) !== isAlike(other))
  return same.some((other) => isLater(other, one) && isOfPlatform(other) && (!isByKey || isAlike(other)))
}

/** Before it the platform answered, after it nothing did, whatever was asked: that is a moment and not a route. */
export function isFromNowOn(one: Observation, { observations, evidence }: Facts): boolean {
  const later = observations.filter((other) => isLater(other, one) && originOf(other) === originOf(one))
  if (later.length === 0 || later.some(isOfPlatform)) return false
  // A run of ours may have asked after it only for what was refused before.
  const isAskedAnew = (other: Observation) =>
    observations.some(
      (before) =>
        isLater(one, before) &&
        isOfPlatform(before) &&
        before.exchange.request.method === other.exchange.request.method &&
        before.exchange.request.url === other.exchange.request.url &&
        before.credential === other.credential,
    )
  return evidence.checks === undefined || later.some(isAskedAnew)
}
