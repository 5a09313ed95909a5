import type { NoReply } from '../http/exchange.ts'
import { isPresigned } from '../platform/mlflow-routes.ts'
import { isTrouble } from '../schema/verdict.ts'
import type { Finding } from './cause.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { bytesOf, endOf, failureOf, isLeftEarly, isWithoutKey, originOf, said } from './observed.ts'
import { isForArtifacts, obstacleAt } from './subjects.ts'
import { saysAuthErred } from './transport-trouble.ts'

/** Somebody's name, address or certificate: nothing at a host ever answered. */
export interface Silence {
  host: string
  answer: NoReply
  all: readonly Observation[]
  /** Other hosts of the run answered, so this machine has a network. */
  othersAnswer: boolean
}

/** The first host of which nothing ever answered, and which a failed check needed. */
function silenceOf(facts: Facts): Silence | undefined {
  // Whoever signed an address chose its host: that is no host which the caller could have misspelt.
  const asked = facts.observations.filter(
    (one) => failureOf(one) !== 'CANCELLED' && !isPresigned(one.exchange.request.url),
  )
  const hosts = [...new Set(asked.map(originOf))].filter((origin) => origin !== '')
  const silent = hosts.flatMap((host): Silence[] => {
    const all = asked.filter((one) => originOf(one) === host && one.exchange.checkId !== 'diagnosis')
    const [first] = all
    if (first?.answer.kind !== 'no-reply' || all.some(({ answer }) => answer.kind === 'reply')) return []
    if (!matters(facts, all)) return []
    const othersAnswer = asked.some((one) => originOf(one) !== host && one.answer.kind === 'reply')
    return [{ host, answer: first.answer, all, othersAnswer }]
  })
  // The host that the registration itself needs tells more than one beside it.
  const { obstacle } = facts
  return (
    silent.find(({ host }) => obstacle && host === originOf(obstacle.observation)) ??
    silent[0] ??
    brokenOff(facts)
  )
}

/** No way there at all: nobody was reached who could have refused. */
export const saysNoWay =
  /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED|NETWORK_CHANGED|NS_ERROR_OFFLINE/

/** A recorded client's host that had answered before, and then a failure that names itself. */
function brokenOff({ evidence, obstacle, refused }: Facts): Silence | undefined {
  const one = obstacle?.observation
  if (evidence.checks || one?.answer.kind !== 'no-reply') return undefined
  const { answer } = one
  if (!['DNS', 'TLS'].includes(answer.code) && !saysNoWay.test(answer.message)) return undefined
  const all = refused.filter((other) => originOf(other) === originOf(one) && failureOf(other) === answer.code)
  return { host: originOf(one), answer, all, othersAnswer: false }
}

/** A host nobody needed for the registration is no cause of its failure; one only refused is a layout of its own. */
function matters({ evidence, registered }: Facts, toHost: readonly Observation[]): boolean {
  const { target, checks } = evidence
  if (!checks) return true
  const isAuth =
    target !== undefined && toHost.every((one) => originOf(one) === new URL(target.authUrl).origin)
  if (registered && isAuth && toHost.every((one) => ['REFUSED', 'TIMEOUT'].includes(failureOf(one) ?? '')))
    return false
  return checks.some(
    (check) =>
      (isTrouble(check) || check.status === 'warn') &&
      toHost.some(({ exchange }) => check.exchanges.includes(exchange.id)),
  )
}

/** Requests that the API answers itself: they tell whether it is there. */
const needsNoMlflow = (one: Observation) =>
  one.role === 'api.health' || (one.role === 'mlflow' && isWithoutKey(one))

/** True for a request that got no answer in the time that a server may take. */
export const hasWaited = (one: Observation) => failureOf(one) === 'TIMEOUT' && !isLeftEarly(one.exchange)

/** What a browser says where the connection itself did not come about in time. */
export const isUnconnected = (one: Observation) => /ERR_CONNECTION_TIMED_OUT/.test(said(one))

/** How long it was waited for at most, in words: repeats wait for less. */
export function waitedFor({ exchange: { request } }: Observation, { evidence }: Facts): string {
  const waits = evidence.exchanges.filter(
    (one) =>
      one.error?.code === 'TIMEOUT' &&
      one.request.url === request.url &&
      one.request.method === request.method,
  )
  const begun = waits.some(({ timings }) => timings.firstByteMs !== undefined)
  const seconds = (Math.max(...waits.map(({ timings }) => timings.totalMs)) / 1000).toFixed(0)
  return `${begun ? 'began to be answered, and was not to the end' : 'got no answer'} within ${seconds} s`
}

/** True for a request that was made when the other one had waited in vain. */
const isAfter = ({ exchange }: Observation, other: Observation) =>
  Date.parse(exchange.startedAt) >= endOf(other)

/**
 * Requests to the host of the first failed step since it went silent: once one had waited in vain, nothing there was
 * answered any more, not even what needs no MLflow. Undefined where something still was.
 */
export function fellSilent({ obstacle, observations }: Facts): Observation[] | undefined {
  if (!obstacle || !hasWaited(obstacle.observation)) return undefined
  const there = observations.filter((one) => originOf(one) === originOf(obstacle.observation))
  const silent = there.filter(hasWaited)
  const since = there.filter((one) => silent[0] && isAfter(one, silent[0]))
  return since.some(needsNoMlflow) && since.every(({ answer }) => answer.kind === 'no-reply')
    ? silent
    : undefined
}

/** A request to MLflow itself, and not for files, that waited in vain with the caller's key. */
export const waitsForMlflow = ({ observations }: Facts): Observation | undefined =>
  observations.find(
    (one) =>
      ['mlflow', 'mlflow-elsewhere'].includes(one.role) &&
      !isWithoutKey(one) &&
      !isForArtifacts(one) &&
      hasWaited(one),
  )

/** Every request with a body waits in vain, and every one without is answered. Slow writes of MLflow look the same. */
export function hangsWithBody({ observations, served }: Facts): boolean {
  const asked = observations.filter(({ role }) => role === 'mlflow' || role === 'artifacts')
  const withBody = asked.filter((one) => bytesOf(one) > 0)
  return (
    served &&
    withBody.length > 0 &&
    withBody.every(hasWaited) &&
    !asked.some((one) => bytesOf(one) === 0 && hasWaited(one))
  )
}

/** The same without a key, which the API refuses before it asks MLflow: bodies do not come as far as the API. */
export const holdsBodies = (facts: Facts): Observation | undefined =>
  facts.withoutKeyAfresh && hangsWithBody(facts) ? facts.withoutKeyAfresh : undefined

function howMany({ host, all }: Pick<Silence, 'host' | 'all'>, { observations }: Facts): string {
  const isOne = all.length === 1
  if (observations.some((one) => originOf(one) === host && one.answer.kind === 'reply'))
    return `${isOne ? 'a request' : `${all.length} requests`} to ${host} got no answer, while others did`
  return isOne
    ? `the request to ${host} was not answered`
    : `none of ${all.length} requests to ${host} was answered`
}

/** The address in words, and the observations behind it. */
export const nothingAnswered = (
  { host, answer, all, othersAnswer }: Silence,
  facts: Facts,
): Pick<Finding, 'because' | 'evidence' | 'controls'> => ({
  because: `${howMany({ host, all }, facts)}: ${answer.message}${othersAnswer ? '; other hosts answer' : ''}`,
  evidence: [...all, blockedBy(host, facts)],
  controls: [facts.observations.find((one) => originOf(one) !== host && one.answer.kind === 'reply')],
})

/**
 * The step of the registration that waited for the auth service, where that is the silent host. An "error" of the auth
 * service was an answer: the platform reaches it, and has another way there than the caller.
 */
function blockedBy(host: string, facts: Facts): Observation | undefined {
  const { target } = facts.evidence
  const blocked = obstacleAt(facts, 'auth-reachable')
  const isOfHost = target !== undefined && host === new URL(target.authUrl).origin
  return isOfHost && blocked && !saysAuthErred(said(blocked)) ? blocked : undefined
}

export const at = (facts: Facts, ...codes: NoReply['code'][]): Silence | undefined => {
  const silence = silenceOf(facts)
  return silence && codes.includes(silence.answer.code) ? silence : undefined
}
