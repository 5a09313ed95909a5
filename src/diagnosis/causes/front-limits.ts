import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isApiAlive } from '../facts.ts'
import { isBySize, isMethodRule, isRefusalOfWrites, told } from '../front-evidence.ts'
import { deadWhenKept } from '../kept-connections.ts'
import { byMlflow } from '../mlflow-evidence.ts'
import {
  bytesOf,
  deedOf,
  isOfApi,
  isOfPlatform,
  partyOf,
  productOf,
  requestOf,
  said,
  statusOf,
  textOf,
  whoAtStart,
  whoOf,
} from '../observed.ts'
import { siteOfPages } from '../site-of-pages.ts'
import { isForArtifacts, isSameForAll, type Subject, subjectsOf, subjectWith } from '../subjects.ts'
import { isAllowance, isLargerTaken, limitIn, saysTooLarge } from './size-words.ts'

/** The name that a framework gives its token may stand in one word with others: `_xsrf`, `csrfmiddlewaretoken`. */
const tokenWords = /(csrf|xsrf)|authenticity.?token|anti-?forgery|RequestVerificationToken/i

/** A page tells it where it is read seldom, beneath its title. */
const tokenTold = (one: Observation): string =>
  new RegExp(`[^<>\n]{0,60}(${tokenWords.source})[^<>\n]{0,60}`, 'i').exec(textOf(one))?.[0].trim() ?? ''

const asksForToken = (one: Observation, because: string): Partial<Finding> => ({
  owner: 'API team',
  summary:
    'Something on the way asks writes for the token of a web page (CSRF), which clients with a key do not have.',
  because: because.includes(tokenTold(one)) ? because : `${because}; it says “${tokenTold(one)}”`,
  fix: exemptFromTokens,
})

/** What a web framework asks of the forms of its own pages. */
const wantsToken = (one: Observation) => tokenWords.test(textOf(one))

const exemptFromTokens =
  'Take the paths of the API out of the check for CSRF tokens, and out of the login by session that it belongs to: clients bring a key, no cookie and no token of a page.'

/** Some products have a directive for it, and some a limit that nobody can raise. */
const ofProduct = (product: ReturnType<typeof productOf>): Pick<Finding, 'fix'> =>
  product?.bodyLimit === undefined ? {} : { fix: product.bodyLimit }

/** True for a status that says what is too long. */
const isTold = ({ observation }: Subject) => [414, 431].includes(statusOf(observation))

/** A 405 in the API's form to every request with one method: of the API, or of another program in front of it. */
function refusedByApi(facts: Facts): Finding | undefined {
  const one = facts.refused.find((seen) => (statusOf(seen) === 405 || wantsToken(seen)) && isOfApi(seen))
  if (!one || !isMethodRule(one, facts)) return undefined
  return {
    headline: `${whoAtStart(one)} refuses ${one.exchange.request.method} requests.`,
    because: `${requestOf(one)} is answered ${said(one)}, while other methods are served`,
    evidence: [one],
    controls: [facts.servedWithKey[0]],
    ...(wantsToken(one)
      ? asksForToken(one, `${requestOf(one)} is answered ${said(one)}`)
      : { nextProbe: 'the methods that the deployed version lists at /openapi.json' }),
  }
}

/** Another method reaches the platform at the same kind of route: a program in its place refuses methods as well. */
const isRouteServed = (one: Observation, { observations }: Facts) =>
  observations.some(
    (other) =>
      other.role === one.role &&
      other.exchange.request.method !== one.exchange.request.method &&
      isOfPlatform(other),
  )

/** MLflow's own 405 for an upload that its route takes: it got another method than was sent. */
function methodChanged(facts: Facts): Finding | undefined {
  const one = byMlflow(
    facts,
    ({ exchange, role }, status) =>
      role === 'artifacts' && status === 405 && ['GET', 'PUT', 'DELETE'].includes(exchange.request.method),
  )
  if (!one) return undefined
  return {
    headline: `${requestOf(one)} does not arrive at MLflow as ${one.exchange.request.method}.`,
    because: `MLflow answers ${said(one)} for a method that this route of its takes, so it got another one`,
    evidence: [one],
    controls: [facts.servedWithKey[0]],
    nextProbe: 'the method in MLflow’s access log for this request',
    fix: 'Pass methods on as they come: look for a method override or a rewrite between the caller and MLflow.',
  }
}

/** RFC 9110, 15.5.9: the request itself did not come in whole within the time that the server waits for it. */
const bodyTooSlow = (subject: Subject, facts: Facts): Finding => ({
  summary: 'A proxy on the way does not wait long enough for the request’s own body to arrive.',
  headline: `${whoAtStart(subject.observation)} gave up on ${requestOf(subject.observation)}: its ${bytesOf(subject.observation)} bytes did not arrive in time.`,
  ...told(subject, facts),
  steps: [
    step(
      'infrastructure',
      'Raise how long what answered waits for a request (nginx: client_body_timeout; HAProxy: timeout http-request, timeout client; Apache: RequestReadTimeout), or find what holds bodies up before it.',
      show.verify,
    ),
    step('caller', 'Run this where the line is faster, if uploads from here are slow.', show.verify),
  ],
})

/** A browser sends what every page of the site ever left there. */
const clearCookies = [
  step('caller', 'Remove the cookies of this site in the browser first: the request carries them all.'),
  step(
    'infrastructure',
    'Where few cookies are too many: raise the header size limit of the proxy in front of the API (nginx: large_client_header_buffers).',
    show.search,
  ),
]

export const frontLimitCauses: readonly CauseEntry[] = [
  {
    code: 'STORAGE_QUOTA',
    category: 'QUOTA',
    layer: 'proxy',
    owner: 'caller',
    summary: 'The room that this account may use on the platform is used up, whatever the size of a file.',
    refutedBy: 'the same request accepted',
    fix: 'Remove old models, versions or runs with their files, or ask for more room.',
    shownBy: show.verify,
    concludes: (facts) => {
      const subject = subjectsOf(facts).find(({ observation }) => isAllowance(observation))
      if (!subject) return undefined
      const { observation: one } = subject
      return {
        headline: `${whoAtStart(one)} has no more room for this account: ${requestOf(one)} was refused.`,
        ...told(subject, facts),
      }
    },
  },
  {
    code: 'SIZE_LIMIT',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'Something on the way limits the size of request bodies, and this request is larger.',
    refutedBy: 'the same request accepted',
    fix: 'Raise the body size limit of what answered, in front of the API, for uploads of model files most of all.',
    shownBy: show.verify,
    concludes: (facts) => {
      const subject = subjectsOf(facts).find(
        ({ observation: one }) =>
          (statusOf(one) === 413 && !isAllowance(one)) ||
          saysTooLarge(one, facts) ||
          // Some proxies say 404 or 400 where a body is too large.
          (isForArtifacts(one) &&
            (deedOf(one) === 'has no route' || (deedOf(one) !== undefined && statusOf(one) === 400)) &&
            isBySize(one, facts)),
      )
      if (!subject) return undefined
      const { observation: one } = subject
      return {
        confidence:
          isApiAlive(facts) && statusOf(one) === 413 && !isLargerTaken(one, facts) ? 'certain' : 'likely',
        headline: `${requestOf(one)} with ${bytesOf(one)} bytes is larger than the limit of ${whoOf(one)}${limitIn(one)}.`,
        ...told(subject, facts),
        ...ofProduct(productOf(one)),
      }
    },
  },
  {
    code: 'HEADER_LIMIT',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'Something on the way limits the size of request headers or addresses, and refuses this one as too long.',
    refutedBy: 'the same request accepted',
    fix: 'Raise the header size limit of the proxy in front of the API (nginx: large_client_header_buffers).',
    shownBy: show.search,
    concludes: (facts) => {
      const subject = subjectWith(facts, 'limits headers')
      if (!subject) return undefined
      return {
        // A 400 is told from its words alone.
        confidence: isTold(subject) && (isApiAlive(facts) || isSameForAll(subject)) ? 'certain' : 'likely',
        headline: `The head of the request is too long for ${whoOf(subject.observation)}.`,
        ...told(subject, facts),
        ...('cookie' in subject.observation.exchange.request.headers && { steps: clearCookies }),
      }
    },
  },
  {
    code: 'METHOD_BLOCKED',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'Something on the way refuses requests by their method (PUT, DELETE, POST).',
    refutedBy: 'the same request with this method answered by the service',
    fix: 'Allow GET, POST, PUT, PATCH and DELETE for the paths of the API in the proxy or firewall in front of it.',
    shownBy: show.verify,
    concludes: (facts) => {
      const subject = subjectWith(facts, 'limits method', 'blocks')
      if (!subject) return refusedByApi(facts) ?? methodChanged(facts)
      if (isRefusalOfWrites(subject, facts)) return undefined
      const { observation: one } = subject
      if (deedOf(one) === 'blocks' && !isMethodRule(one, facts)) return undefined
      const root = facts.first('auth.root')
      if (subject.layer === 'auth' && (!root || partyOf(root) !== 'auth service')) return undefined
      const seen = told(subject, facts)
      return {
        confidence: deedOf(one) === 'limits method' && isRouteServed(one, facts) ? 'certain' : 'likely',
        headline: `${whoAtStart(one)} refuses ${one.exchange.request.method} requests.`,
        ...seen,
        ...(wantsToken(one) && asksForToken(one, seen.because)),
      }
    },
    refuted: (facts) => {
      const subject = subjectWith(facts, 'limits method', 'blocks')
      if (siteOfPages(facts)) return true
      return facts.servedWithKey.some(
        ({ exchange: { request } }) =>
          request.method === subject?.observation.exchange.request.method && request.method !== 'POST',
      )
    },
  },
  {
    code: 'FRONT_TIMEOUT',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'A proxy on the way does not wait long enough for the answer: its time limit is shorter than the request takes.',
    refutedBy: 'the same request answered within the time limit',
    fix: 'Raise the time limit of the proxy in front of the API (nginx: proxy_read_timeout), or find out what makes the request slow.',
    shownBy: show.verify,
    concludes: (facts) => {
      const dead = deadWhenKept(facts)
      if (dead) return dead
      const subject = subjectWith(facts, 'times out')
      if (!subject || subject.layer === 'auth' || !facts.served) return undefined
      const { observation: one } = subject
      if (statusOf(one) === 408) return bodyTooSlow(subject, facts)
      const { totalMs } = one.exchange.timings
      // A time-out that is told at once was waited for elsewhere.
      const waited = totalMs >= 1_000 ? ` after ${(totalMs / 1000).toFixed(1)} s` : ''
      return {
        headline: `${whoAtStart(one)} gave up on ${requestOf(one)}${waited}: it waits no longer.`,
        ...told(subject, facts),
      }
    },
  },
]
