import { hokusai } from '../../platform/contract.ts'
import { responderOf } from '../../platform/responders.ts'
import { isTrouble } from '../../schema/verdict.ts'
import { type CauseEntry, type Finding, runAgainAfter, show, step } from '../cause.ts'
import { inCircles, isCircle } from '../circles.ts'
import { isSentToClosedPage } from '../closed-for-now.ts'
import { attemptsOf, type Observation } from '../evidence.ts'
import { type Facts, isApiAlive, isFromNowOn, isIntermittent } from '../facts.ts'
import { isProxyRule, isUnavailable, provedBy, told } from '../front-evidence.ts'
import { keptVerdict } from '../kept-verdict.ts'
import {
  deedOf,
  headerIn,
  isCached,
  isProven,
  isWithoutKey,
  originOf,
  partyOf,
  pathOf,
  productOf,
  requestOf,
  said,
  sameAnswer,
  statusOf,
  textOf,
  whoAtStart,
} from '../observed.ts'
import { isOwnCrash } from '../own-crash.ts'
import { isReplacedError, replacesErrors } from '../replaced-errors.ts'
import { isForArtifacts, isSameForAll, placeOf, subjectWith } from '../subjects.ts'
import { isToldByProduct, toldBy } from '../told-trouble.ts'
import { wentDown } from '../went-down.ts'
import { isAddressWrong, isUpgrade } from './address.ts'
import { isRestOfJson } from './front-damage.ts'
import { saysRedirects } from './network.ts'

/** True where a request that found no backend was served at another moment: that is a rate. */
const isIntermittentlyRefused = (facts: Facts) =>
  facts.refused.some((one) => isUnavailable(one) && isIntermittent(one, facts))

const isApiThere = ({ apiAnswers }: Facts) =>
  apiAnswers.some((one) => partyOf(one) === 'API' || one.role === 'mlflow')

/** A success that MLflow never gives: not JSON, with another status, or without the thing that was to be made. */
const isForeignSuccess = (one: Observation) =>
  one.answer.kind === 'reply' &&
  ((one.answer.text.trim() !== '' && !/json/.test(one.answer.contentType)) ||
    (one.answer.status > 200 && one.answer.status < 300) ||
    (/\/create$/.test(pathOf(one)) && one.answer.json !== undefined))

/** How many requests of all got the same: `5 of 60 requests`. */
function shareOf(one: Observation, { evidence }: Facts): string {
  const asked = attemptsOf(evidence).filter((other) => originOf(other) === originOf(one))
  const alike = asked.filter((other) => sameAnswer(other, one))
  return `${alike.length} of ${asked.length} requests were refused so`
}

/** A load balancer that checks its backends knows; what tries and fails does not. */
const saysNoneIsHealthy = (one: Observation) =>
  statusOf(one) === 503 &&
  (productOf(one)?.kind === 'load balancer' ||
    /\b(no|without) (healthy|available|live|active)\b|no server is available/i.test(textOf(one)))

const isDocumentedHost = (one: Observation) => originOf(one) === new URL(hokusai.trackingUri).origin

/** An API gateway says the same of both. */
const routeOrSignature = [
  step(
    'infrastructure',
    'Look whether this path and method are deployed at the API gateway, in this stage.',
    show.headers,
  ),
  step(
    'caller',
    'If the server takes signed requests alone, as SageMaker’s MLflow does, use its own client plugin: a key in a header is no signature.',
    show.headers,
  ),
]

/** What fits better than a missing rule, where more is known. */
function remedyFor(one: Observation, facts: Facts): Pick<Finding, 'steps' | 'fix' | 'summary'> {
  const off = facts.served && !isToldByProduct(one) ? {} : toldBy(one)
  if (off.fix !== undefined) return off
  if (deedOf(one) === 'blocks')
    return {
      fix: 'Let callers through what answered: look at its rules for addresses, methods and access, and at whether its service is paid for and running.',
    }
  if (one.answer.kind === 'reply' && responderOf(one.answer).party === 'artifact store')
    return {
      fix: 'The address leads to an object store: lead this host and path to the API, in the load balancer, ingress or proxy in front of it.',
    }
  if (statusOf(one) === 403) return { steps: routeOrSignature }
  if (!facts.served) return {}
  if (isReplacedError(one, facts)) return replacesErrors
  return {
    fix: 'Other requests are led to the API, and this one is not: look for rules by path, method, header or content in what stands in front of it.',
  }
}

export const frontRouteCauses: readonly CauseEntry[] = [
  {
    code: 'BALANCER_NO_RULE',
    isGeneral: true,
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'Something on the way answers in place of the service: it has no rule that leads this host, path or method on.',
    refutedBy: 'an answer of the API at this address',
    fix: 'Add the rule or route that leads this host and path to the API, in the load balancer, ingress or proxy in front of it.',
    shownBy: show.headers,
    concludes: (facts) => {
      const subject = subjectWith(facts, 'has no route', 'answers itself', 'damages answers', 'blocks')
      if (!subject || subject.layer === 'auth') return undefined
      const { observation: one } = subject
      const deed = deedOf(one)
      if (deed === 'blocks' && (subject.layer !== 'proxy' || !isProxyRule(one) || facts.served))
        return undefined
      // What was JSON once was changed on the way; an answer that only some keys get came from behind their check.
      if (deed === 'damages answers' && (!isSameForAll(subject) || isRestOfJson(one))) return undefined
      if (deed === 'answers itself' && facts.served && !isForeignSuccess(one) && !subject.explains)
        return undefined
      const meant = subject.layer === 'gateway' ? 'MLflow' : 'the API'
      return {
        confidence:
          // A page or JSON of somebody's may say in any words that it will not.
          deed !== 'has no route' ||
          // An API gateway's words for no route are those for a request without a signature, too.
          statusOf(one) === 403 ||
          // Where nothing there is the platform's, the caller may have named another site.
          !(isApiAlive(facts) || isDocumentedHost(one)) ||
          facts.served
            ? 'likely'
            : provedBy(subject, facts),
        headline: `${whoAtStart(one)} answers ${requestOf(one)} itself (${statusOf(one)}) and does not forward it to ${meant}.`,
        ...told(subject, facts),
        ...(subject.layer === 'gateway' ? {} : remedyFor(one, facts)),
        ...(isForArtifacts(one) ? { nextProbe: 'the rule of the proxy for /mlflow-artifacts/' } : {}),
      }
    },
    refuted: isAddressWrong,
  },
  {
    code: 'API_DOWN',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'API team',
    summary:
      'The API is down or not reached: what stands in front of it has no healthy instance to pass requests to.',
    refutedBy: 'any answer of the API itself, for instance at /health',
    fix: 'Bring the API back: its load balancer has no healthy backend. Look at its last deployment: image, start-up error, secrets. If it runs, look at the way there: name, port, rules of the network.',
    shownBy: show.apiHealth,
    concludes: (facts) => {
      const subject = subjectWith(facts, 'has no backend', 'times out')
      if (!subject || subject.layer === 'auth' || facts.served) return undefined
      const health = facts.first('api.health')
      const all =
        isSameForAll(subject) && health !== undefined && deedOf(health) === deedOf(subject.observation)
      return {
        // That it does not get there may as well be its own way: a name, a port, a rule of the network.
        confidence: all && saysNoneIsHealthy(subject.observation) ? 'certain' : 'likely',
        headline: `${whoAtStart(subject.observation)} has no live backend at ${placeOf(subject)}: the API is down.`,
        ...told(subject, facts),
        ...toldBy(subject.observation),
        evidence: [subject.observation, ...(health && deedOf(health) ? [health] : [])],
        layer: 'proxy',
      }
    },
    refuted: isApiThere,
  },
  {
    code: 'NO_BACKEND',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'The platform answers, but a proxy in front of one of its parts has no live backend for these requests, or gives up on it.',
    refutedBy: 'an answer of the platform to the same request',
    fix: 'Look at the backends of the proxy that answered, and at whether what stands behind it crashes on these requests.',
    shownBy: show.search,
    concludes: (facts) => {
      const subject = subjectWith(facts, 'has no backend', 'times out')
      if (!subject || subject.layer === 'auth' || !isApiAlive(facts)) return undefined
      const { observation: one } = subject
      if (deedOf(one) === 'times out' && facts.served) return undefined
      if (isFromNowOn(one, facts))
        return {
          ...told(subject, facts),
          ...wentDown(one, facts),
          nextProbe: 'the same request again: a deployment ends',
        }
      return {
        headline: `${whoAtStart(one)} cannot pass ${requestOf(one)} on, ${isIntermittent(one, facts) ? `though it does at other moments (${shareOf(one, facts)})` : 'while the API answers other requests'}.`,
        ...told(subject, facts),
        ...toldBy(one),
        nextProbe: 'the log of the proxy that answered, for this request',
      }
    },
    refuted: (facts) => isIntermittentlyRefused(facts) || !isApiThere(facts),
  },
  {
    code: 'FRONT_ERROR',
    isGeneral: true,
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'Something in front of the API fails by itself with an internal error.',
    refutedBy: 'an answer of the platform to the same request',
    fix: 'Look at the log of the proxy in front of the API for this request: its settings, its own checks, its temporary space.',
    shownBy: show.headers,
    concludes: (facts) => {
      const subject = subjectWith(facts, 'fails')
      if (!subject || (isOwnCrash(subject.observation) && facts.evidence.platform !== 'mlflow'))
        return undefined
      return {
        headline: `${whoAtStart(subject.observation)} failed on ${requestOf(subject.observation)}.`,
        ...told(subject, facts),
        ...toldBy(subject.observation),
        nextProbe: 'the log of what answered, for this request',
      }
    },
  },
  {
    code: 'FRONT_CACHES',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'A cache in front of the API keeps answers and gives them to other requests, whatever key those carry.',
    refutedBy: 'the same requests answered afresh',
    fix: 'Take the paths of the API out of the cache in front of it: answers depend on the key and change with every write. Until then it may hand out what one key was answered to whoever asks, also without a key.',
    shownBy: show.headers,
    concludes: (facts) => {
      const afresh = facts.withoutKeyAfresh
      // What is served at an address that nobody asked before needs no cache.
      const isRefused = statusOf(afresh) === 401 && !facts.openRead
      const isKept = (one: Observation) => isCached(one) || (isRefused && isWithoutKey(one) && isProven(one))
      const kept = facts.observations.filter((one) => one.role === 'mlflow' && isKept(one))
      const letIn = kept.filter(isWithoutKey)
      const stale = facts.evidence.checks?.filter(
        (check) => isTrouble(check) && kept.some(({ exchange }) => check.exchanges.includes(exchange.id)),
      )
      const verdict = keptVerdict(facts)
      if (verdict) return verdict
      const [first] = letIn.length > 0 ? letIn : (stale?.length ?? 0) > 0 ? kept : []
      if (!first) return undefined
      return {
        headline: `A cache in front of ${originOf(first)} answers ${requestOf(first)} with what it kept.`,
        because: isCached(first)
          ? `${requestOf(first)} was answered from a cache, as its headers tell${letIn.length > 0 ? ', also without a valid key' : ''}`
          : `${requestOf(first)} without a valid key got MLflow’s answer, and the same search by POST, which no cache keeps, is refused`,
        evidence: kept,
        controls: [facts.servedWithKey[0], afresh],
      }
    },
  },
  {
    code: 'REDIRECTED',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'The address redirects to another one; the key is not sent there.',
    refutedBy: 'an answer at the address itself',
    steps: [
      runAgainAfter('infrastructure'),
      step(
        'caller',
        'If infrastructure says that the new address is the API’s, set tracking-uri, or auth-url for the auth service, to it. This run did not ask it, to keep the key here.',
        show.search,
      ),
      step(
        'infrastructure',
        'Is the new address meant to be the API’s? Yes: send the same request there, and once it is served tell callers to use it. No: remove the redirect and serve the API here. Most redirects turn a POST into a GET, and clients leave the key behind.',
        show.search,
      ),
    ],
    concludes: (facts) => {
      const subject = subjectWith(facts, 'redirects')
      const endless = facts.refused.find((one) => saysRedirects.test(said(one)))
      if (!subject && endless)
        return { ...inCircles(endless), because: `the client gave up: ${said(endless)}`, evidence: [endless] }
      if (!subject || isUpgrade(subject.observation, facts)) return undefined
      const { observation: one } = subject
      if (isSentToClosedPage(one)) return undefined
      if (isCircle(one, facts)) return { ...told(subject, facts), ...inCircles(one) }
      return {
        headline: `${originOf(one)} redirects ${requestOf(one)} to ${headerIn(one, 'location') || 'nowhere'}.`,
        ...told(subject, facts),
      }
    },
  },
]
