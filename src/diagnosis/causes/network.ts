import { hokusai, isHokusaiHost } from '../../platform/contract.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isApiAlive } from '../facts.ts'
import { failureOf, isLeftEarly, originOf, requestOf, said } from '../observed.ts'
import {
  at,
  fellSilent,
  hasWaited,
  holdsBodies,
  isUnconnected,
  nothingAnswered,
  type Silence,
  saysNoWay,
} from '../silent-host.ts'
import { obstacleAt } from '../subjects.ts'
import { tlsTroubleOf } from '../tls-trouble.ts'
import { malformed, noHttp } from './no-http.ts'

/** Some requests to a host got no answer while others did: it went away, or something cuts just these off. */
function cutOff(facts: Facts, code: 'RESET' | 'REFUSED'): Finding | undefined {
  const cut = facts.refused.filter(
    (one) =>
      (one.role === 'mlflow' || (one.role === 'artifacts' && one.exchange.request.method !== 'PUT')) &&
      failureOf(one) === code,
  )
  const [first] = cut
  if (!first) return cutOffFromAuth(facts, code)
  const answered = answeredAt(first, facts)
  if (!answered) return undefined
  const isBegun = /bytes of the answer/.test(said(first))
  return {
    headline:
      code === 'RESET'
        ? `The connection was cut off during ${requestOf(first)}.`
        : `${originOf(first)} stopped listening before ${requestOf(first)}.`,
    because: `${requestOf(first)} got no ${isBegun ? 'whole ' : ''}answer: ${said(first)}; other requests to ${originOf(first)} were answered`,
    evidence: cut,
    controls: [answered],
    ...(isBegun && { fix: wholeAnswers, shownBy: show.search }),
  }
}

const wholeAnswers =
  'Find out what ends the connection while the answer is on its way: the space and the limits for what a proxy buffers on disk (larger answers alone), a limit of time, a worker that dies.'

/** A request to the same host that was answered. */
const answeredAt = (one: Observation, { observations }: Facts) =>
  observations.find((other) => originOf(other) === originOf(one) && other.answer.kind === 'reply')

/** A browser that was sent in circles got answers. */
export const saysRedirects = /TOO_MANY_REDIRECTS|REDIRECT_LOOP/

/** A browser asks first whether a page may send this, and sends nothing where the answer is no: that shows as nothing. */
const unsentByBrowser = (one: Observation): Finding => ({
  confidence: 'possible',
  headline: `No answer to ${requestOf(one)} was recorded: perhaps the browser did not send it.`,
  because: `a web page of another origin asked for it (CORS), and ${said(one)}`,
  evidence: [one],
  nextProbe: 'the same request from a client that is no browser',
})

const isOfPage = (one: Observation, { evidence }: Facts) =>
  evidence.checks === undefined &&
  failureOf(one) === 'NETWORK' &&
  Object.keys(one.exchange.request.headers).some((name) => name.toLowerCase() === 'origin')

/** The auth service shares its host with others, and its connections alone are cut off, the platform's too. */
function cutOffFromAuth(facts: Facts, code: 'RESET' | 'REFUSED'): Finding | undefined {
  const direct = facts.keyVerdict?.observation
  const blocked = obstacleAt(facts, 'auth-reachable')
  if (!direct || failureOf(direct) !== code || !blocked) return undefined
  return {
    headline: `The connection to the auth service is cut off during ${requestOf(direct)}.`,
    because: `validating the key got no answer: ${said(direct)}; the platform says ${said(blocked)}`,
    evidence: [direct, blocked],
    layer: 'auth',
  }
}

/** A host that answered before, and nothing any more from some request on. */
function silentSince(facts: Facts): Finding | undefined {
  const silent = fellSilent(facts)
  const [first] = silent ?? []
  if (!silent || !first) return undefined
  return {
    headline: `${originOf(first)} answered at first, and nothing any more from ${requestOf(first)} on.`,
    because: `none of ${silent.length} requests from ${requestOf(first)} on was answered in time, those that need no MLflow neither: ${said(first)}`,
    evidence: silent,
    controls: [answeredAt(first, facts)],
  }
}

/** The client's own limit ended it, so that the server may be as slow as this one client does not bear. */
function leftEarly({ obstacle }: Facts, silence: Silence | undefined): Finding | undefined {
  const left = silence?.all ?? (obstacle ? [obstacle.observation] : [])
  const [one] = left
  if (!one || !left.every(({ exchange }) => isLeftEarly(exchange))) return undefined
  const waited = `${(Math.max(...left.map(({ exchange }) => exchange.timings.totalMs)) / 1000).toFixed(1)} s`
  return {
    confidence: 'possible',
    owner: 'caller',
    headline: `Your client waits ${waited}, which is too short to tell whether ${originOf(one)} answers ${requestOf(one)}.`,
    because: `the client closed the connection after ${waited} without an answer`,
    evidence: left,
    steps: [
      step(
        'caller',
        `Let your client wait longer and see whether an answer comes: it closed the connection after ${waited}, MLflow’s own waits 120 s (MLFLOW_HTTP_REQUEST_TIMEOUT).`,
        show.apiHealth,
      ),
      step(
        'infrastructure',
        'Only where none comes then: find out what the service waits for, or what drops the connection.',
        show.apiHealth,
      ),
    ],
    nextProbe: 'the same request with a longer time-out',
  }
}

/** Something before the API takes requests with a body, and does not pass them on. */
function keepsBodies(facts: Facts): Finding | undefined {
  const afresh = holdsBodies(facts)
  const one = facts.refused.find(hasWaited)
  if (!one || !afresh) return undefined
  return {
    layer: 'proxy',
    headline: `${originOf(one)} answers no request that has a body, such as ${requestOf(one)}.`,
    because: `${requestOf(one)} got no answer: ${said(one)}; ${requestOf(afresh)} without a key neither, which the API refuses by itself, and all requests without a body are answered`,
    evidence: [one, ...facts.refused.filter(hasWaited)],
    controls: [afresh, answeredAt(one, facts)],
    fix: 'Let what stands in front of the API pass bodies on: a program there that reads them first (a parser of bodies before a proxy) leaves the API waiting for them.',
    shownBy: show.search,
    nextProbe: 'the same POST sent to the API past what stands before it',
  }
}

/** A host answers some requests and lets this one wait, and none of its answers is the platform's. */
function silentAtTimes(facts: Facts): Finding | undefined {
  const one = facts.obstacle?.observation
  if (one && hasWaited(one) && isUnconnected(one))
    return {
      headline: `No connection to ${originOf(one)} came about for ${requestOf(one)}.`,
      because: `the client waited in vain for the connection itself (${said(one)}), so that nobody was asked`,
      evidence: [one],
      controls: [answeredAt(one, facts)],
    }
  if (!one || !hasWaited(one) || facts.served || isApiAlive(facts)) return undefined
  return {
    confidence: 'possible',
    headline: `${originOf(one)} does not answer ${requestOf(one)} in time.`,
    because: `${requestOf(one)} got no answer: ${said(one)}; what answers other requests there bears no mark of the platform`,
    evidence: [one],
    controls: [answeredAt(one, facts)],
    nextProbe: 'the same request again, when the host is less busy',
  }
}

/** Nobody was reached who could have refused: there is no way from here. */
const noWay = (silence: Silence, facts: Facts): Finding => ({
  owner: 'caller',
  headline: `This network has no way to ${silence.host}.`,
  ...nothingAnswered(silence, facts),
  steps: [
    step(
      'caller',
      'Check what leads to this address from here: a VPN, a firewall, IPv6 where this machine has none.',
      show.apiHealth,
    ),
    step('infrastructure', 'Give the host an address that callers can reach, over IPv4 too.', show.apiHealth),
  ],
  nextProbe: 'the same request from another network',
})

export const networkCauses: readonly CauseEntry[] = [
  {
    code: 'DNS_FAILURE',
    category: 'NET',
    layer: 'network',
    owner: 'caller',
    summary: 'A host name does not resolve.',
    refutedBy: 'an address for the name',
    steps: [
      step(
        'caller',
        'Check the host name for a spelling mistake, and whether this network resolves it.',
        show.apiHealth,
      ),
      step('infrastructure', 'Restore the DNS record of the host.', show.apiHealth),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'DNS')
      if (!silence) return undefined
      // One name alone is misspelt more often than a machine is offline.
      const unresolved = facts.observations.filter((one) => failureOf(one) === 'DNS').map(originOf)
      const offline = !silence.othersAnswer && new Set(unresolved).size > 1
      const isLike = /hokus/i.test(silence.host) && !isHokusaiHost(new URL(silence.host).hostname)
      return {
        // A name server that fails for now is no missing name.
        confidence:
          silence.all.length > 1 && silence.othersAnswer && !/EAI_AGAIN/.test(silence.answer.message)
            ? 'certain'
            : 'likely',
        headline: offline
          ? `${silence.host} does not resolve, and no other host answered: this machine seems to be offline.`
          : `The host name of ${silence.host} does not resolve${isLike ? `: Hokusai’s registry is at ${new URL(hokusai.trackingUri).origin}` : ''}.`,
        ...nothingAnswered(silence, facts),
      }
    },
  },
  {
    code: 'CONNECTION_REFUSED',
    category: 'NET',
    layer: 'network',
    owner: 'infrastructure',
    summary: 'Nothing listens at the address of the service.',
    refutedBy: 'a TCP connection to the host and port',
    steps: [
      step(
        'caller',
        'Check host and port. For a service started in the same job: wait until it listens.',
        show.apiHealth,
      ),
      step('infrastructure', 'Start the service, or open its port.', show.apiHealth),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'REFUSED')
      if (!silence) return cutOff(facts, 'REFUSED')
      if (saysNoWay.test(silence.answer.message)) return noWay(silence, facts)
      return {
        confidence: silence.all.length > 1 && silence.othersAnswer ? 'certain' : 'likely',
        headline: `Nothing listens at ${silence.host}.`,
        ...nothingAnswered(silence, facts),
      }
    },
  },
  {
    code: 'NO_ANSWER',
    category: 'NET',
    layer: 'network',
    owner: 'infrastructure',
    summary: 'The service does not answer in time.',
    refutedBy: 'an answer within the time limit',
    steps: [
      step('caller', 'Check that no firewall on the way drops the connection; try again.', show.apiHealth),
      step(
        'infrastructure',
        'Find out why the service does not answer: a firewall that drops the connection, its load, its instances, what it waits for.',
        show.apiHealth,
      ),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'TIMEOUT')
      const left = leftEarly(facts, silence)
      if (left) return left
      if (!silence) return silentSince(facts) ?? keepsBodies(facts) ?? silentAtTimes(facts)
      return {
        headline: `Nothing at ${silence.host} answers in time.`,
        ...nothingAnswered(silence, facts),
      }
    },
  },
  {
    code: 'CONNECTION_RESET',
    category: 'NET',
    layer: 'network',
    owner: 'infrastructure',
    summary:
      'No complete answer in HTTP arrives: the connection is cut off, or what answers speaks something else.',
    refutedBy: 'a complete answer on a fresh connection',
    steps: [
      step('caller', 'Try again; check proxies on the way.', show.apiHealth),
      step(
        'infrastructure',
        'Find out what closes the connection: a crash of the service, a limit of the load balancer, a wrong protocol.',
        show.apiHealth,
      ),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'RESET', 'NETWORK')
      if (!silence) return cutOff(facts, 'RESET')
      if (tlsTroubleOf(silence.answer) || saysRedirects.test(silence.answer.message)) return undefined
      if (/does not match the HTTP|parse error|HPE_/i.test(silence.answer.message))
        return noHttp(silence, facts)
      if (/content-length/i.test(silence.answer.message)) return malformed(silence, facts)
      const page = silence.all.find((one) => isOfPage(one, facts))
      if (page) return unsentByBrowser(page)
      return {
        headline: `${silence.host} closes every connection before its answer is complete.`,
        ...nothingAnswered(silence, facts),
      }
    },
  },
]
