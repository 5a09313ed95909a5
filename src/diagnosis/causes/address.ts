import { isWerkzeugPage } from '../../platform/responders.ts'
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import {
  baseOf,
  deedOf,
  hasOwnLogin,
  headerIn,
  isHtml,
  originOf,
  partyOf,
  pathOf,
  said,
  statusOf,
  textOf,
} from '../observed.ts'
import { siteOfPages } from '../site-of-pages.ts'
import { obstacleAt, pathTold, subjectsOf } from '../subjects.ts'
import { retiredAddress } from './retired-address.ts'

const mount = /\/api\/mlflow$/

/** The slips seen in addresses: what stands before the REST path that clients add themselves. */
const oddities: readonly [RegExp, string][] = [
  [/%20|\s/, 'has a space in it'],
  [/[^:]\/\//, 'has a doubled slash in it'],
  [/[^:/]\/$/, 'ends in a slash, to which the client added another one'],
  [/\/(ajax-)?api\/2\.0(\/|$)/, 'ends in the REST path, which clients add themselves'],
]

/** Where MLflow serves the key although it does not at the caller's address. */
function provedAddress(facts: Facts): Observation | undefined {
  const { obstacle, servedElsewhere, evidence } = facts
  if (!obstacle || facts.served || !evidence.target) return undefined
  const elsewhere = servedElsewhere.filter(
    (one) => one.role === 'mlflow-elsewhere' && (mount.test(baseOf(one)) || baseOf(one) === originOf(one)),
  )
  const sameHost = elsewhere.find((one) => originOf(one) === originOf(obstacle.observation))
  return sameHost ?? elsewhere[0]
}

/** True where the caller's address is the mistake: another one works in the same run, and this one is odd. */
export function isAddressWrong(facts: Facts): boolean {
  const proved = provedAddress(facts)
  const { obstacle, evidence } = facts
  if ([oddAddress, siteOfPages, retiredAddress, withoutMount, nothingButFlask].some((tells) => tells(facts)))
    return true
  if (!proved || !obstacle || !evidence.target) return false
  // The API of this address was found, and what it asks fails: its own trouble.
  const beyond = ['auth-reachable', 'mlflow-reachable', 'host-allowed', 'well-formed', undefined]
  if (beyond.includes(obstacle.stoppedAt)) return false
  // Served at the host that was given as the auth URL: the two were swapped.
  const isSwapped = originOf(proved) === new URL(evidence.target.authUrl).origin
  const { trackingUri } = evidence.target
  const hasMore = trackingUri.startsWith(`${baseOf(proved)}/`)
  return !mount.test(trackingUri) || hasMore || isSwapped || isWebSite(facts)
}

/** Everything at the tracking URI's host is answered with pages of a site, while the API answers elsewhere. */
function isWebSite(facts: Facts): boolean {
  const { obstacle } = facts
  const answers = facts.observations.filter(
    (one) => obstacle && originOf(one) === originOf(obstacle.observation),
  )
  return answers.every(
    (one) =>
      isHtml(one) && partyOf(one) === 'in between' && statusOf(one) < 500 && !/<center>/.test(textOf(one)),
  )
}

function oddAddress(facts: Facts): Finding | undefined {
  const one = obstacleAt(facts, 'routed', 'not-a-login-page', 'mounted', 'served', 'permitted')
  if (!one || facts.served) return undefined
  const base = pathBefore(one)
  const odd = oddities.find(([pattern]) => pattern.test(base))
  if (!odd) return undefined
  return {
    headline: `The tracking URI ${base} ${odd[1]}.`,
    because: `the address ${odd[1]}, and it is answered ${said(one).slice(0, 120)}`,
    evidence: [one],
    nextProbe: 'the same request with the address corrected',
  }
}

const pathBefore = ({ exchange }: Observation) =>
  exchange.request.url.replace(/\/(ajax-)?api\/2\.0\/mlflow(?!.*\/2\.0\/mlflow\/).*$/, '')

/** MLflow's own page below `/mlflow/api`: at this address it serves another prefix only. */
function mlflowsOwnPath(facts: Facts): Finding | undefined {
  const one = obstacleAt(facts, 'routed')
  if (!one || partyOf(one) !== 'MLflow' || statusOf(one) !== 404) return undefined
  if (!/\/mlflow\/api\//.test(pathOf(one)) || /\/api\/mlflow\/api\//.test(pathOf(one))) return undefined
  return {
    headline: `The tracking URI ${baseOf(one)} is MLflow’s own path, at which clients cannot work.`,
    because:
      'MLflow answers 404 below /mlflow/api: at this address it serves /mlflow/ajax-api only, which the stock client never uses',
    evidence: [one, facts.withoutKey],
    nextProbe: 'the same request below /api/mlflow of this host',
  }
}

/** Flask's 404 page is all that ever comes back: MLflow below another path, or some other program. */
function nothingButFlask(facts: Facts): Finding | undefined {
  const { observations, evidence, served, servedElsewhere } = facts
  const one = obstacleAt(facts, 'routed')
  if (!one || served) return undefined
  const isPlain = evidence.platform === 'mlflow'
  const there = observations.filter(
    (other) =>
      originOf(other) === originOf(one) &&
      // MLflow itself answers its health route wherever its API is, and everybody else with its own login.
      !(isPlain && (hasOwnLogin(other) || !['mlflow', 'mlflow-elsewhere'].includes(other.role))) &&
      // One that cuts off the first part of each path leaves one path to what stands behind it.
      !(isPlain && servedElsewhere.includes(other)),
  )
  const isFlasks = (other: Observation) => statusOf(other) === 404 && isWerkzeugPage(textOf(other))
  if (there.length < 2 || !there.every(isFlasks)) return undefined
  const elsewhere = isPlain ? servedElsewhere.find((other) => originOf(other) === originOf(one)) : undefined
  const only = elsewhere ? `; MLflow answers at ${pathOf(elsewhere).split('/2.0/')[0]} alone` : ''
  return {
    headline: `The tracking URI ${baseOf(one)} leads to a server that has nothing there: MLflow below another path (--static-prefix), or another program.`,
    because: `each of ${there.length} requests to ${originOf(one)} is answered with the 404 page of Flask, on which MLflow and many others are built${only}`,
    evidence: [one, ...there, elsewhere],
    nextProbe: 'the same request below the path at which the server’s web page opens in a browser',
    steps: [
      step(
        'caller',
        'Set the tracking URI to the path at which the server’s web page opens, or to another server.',
        show.search,
      ),
      ...(isPlain ? [rewrittenBefore] : []),
    ],
  }
}

const rewrittenBefore = step(
  'infrastructure',
  'If that is the address already, look for a rule that changes the path in what stands in front of MLflow.',
  show.search,
)

/**
 * A recorded client that left out the mount: the API's proxy quotes less of the path than was asked for. A run of ours
 * tries the address with the mount, and knows.
 */
function withoutMount({ evidence, obstacle, served }: Facts): Finding | undefined {
  const one = obstacle?.observation
  if (!one || evidence.checks || served || mount.test(baseOf(one))) return undefined
  const path = pathTold(one)
  const isCut = path?.told !== undefined && path.told !== path.asked && path.asked.endsWith(path.told)
  const isUnknown = partyOf(one) === 'API' && obstacle?.stoppedAt === 'mounted' && path?.told === undefined
  if (!isCut && !isUnknown) return undefined
  return {
    headline: `The tracking URI ${baseOf(one)} lacks /api/mlflow, where MLflow is served.`,
    because: isCut
      ? `the API was asked for ${path.asked} and found no ${path.told}: outside its mount /api/mlflow it takes the path apart otherwise`
      : `the API answers ${said(one).slice(0, 80)}: it has no such path, and the address does not end in its mount /api/mlflow`,
    evidence: [one],
    nextProbe: 'the same request below /api/mlflow of this host',
  }
}

/** The same request to https, where it was sent. */
const securedIn = ({ exchange: { request } }: Observation, { observations }: Facts) =>
  observations.find(({ exchange }) => exchange.request.url === request.url.replace(/^http:/, 'https:'))

/** Where https redirects, too, going there does not help. */
const isCircling = (one: Observation, facts: Facts): boolean => {
  const status = statusOf(securedIn(one, facts))
  return status >= 300 && status < 400
}

/** Whoever wants https of a request that came by https is told otherwise by what ended TLS before it. */
const isSecure = (one: Observation): boolean => originOf(one).startsWith('https:')

/** To https of the same host, unless that one redirects back. */
export function isUpgrade(one: Observation, facts: Facts): boolean {
  const from = new URL(one.exchange.request.url)
  const location = headerIn(one, 'location')
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const isToHttps = from.protocol === 'http:' && to?.protocol === 'https:' && to.hostname === from.hostname
  return isToHttps && !isCircling(one, facts)
}

export const addressCauses: readonly CauseEntry[] = [
  {
    code: 'WRONG_TRACKING_URI',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    summary: 'The tracking URI is not the one that MLflow clients must use.',
    refutedBy: 'an answer of MLflow at this tracking URI',
    steps: [
      step('caller', 'Correct the tracking URI: on the same host, ending in /api/mlflow.', ({ platform }) =>
        show.search({ trackingUri: `${platform}/api/mlflow`, authUrl: '', platform, serviceId: '' }),
      ),
    ],
    concludes: (facts) => {
      const proved = provedAddress(facts)
      const { obstacle } = facts
      if (!proved || !obstacle || !isAddressWrong(facts))
        return (
          oddAddress(facts) ??
          siteOfPages(facts) ??
          retiredAddress(facts) ??
          mlflowsOwnPath(facts) ??
          withoutMount(facts) ??
          nothingButFlask(facts)
        )
      const right = baseOf(proved)
      const given = facts.evidence.target?.trackingUri ?? ''
      const sameHost = originOf(proved) === originOf(obstacle.observation)
      return {
        confidence: sameHost ? 'certain' : 'likely',
        headline: `The tracking URI ${given} is wrong: MLflow answers at ${right}.`,
        because: `${given} answers ${said(obstacle.observation).slice(0, 120)}, while MLflow is served at ${right} with the same key`,
        evidence: [obstacle.observation],
        controls: [proved],
        steps: [
          step('caller', `Set the tracking URI to ${right}.`, (place) =>
            show.search({ ...place, trackingUri: right }),
          ),
        ],
      }
    },
    refuted: (facts) => facts.served,
  },
  {
    code: 'PLAIN_HTTP',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    summary: 'The URL is plain http, and the service only takes https: a redirect turns a POST into a GET.',
    refutedBy: 'an answer at the http address that is not a redirect',
    steps: [
      step(
        'caller',
        'Write https:// in place of http:// in the URL.',
        ({ platform }) => `curl -sS '${platform.replace(/^http:/, 'https:')}/health'`,
      ),
    ],
    concludes: (facts) => {
      for (const { observation: one, layer } of subjectsOf(facts)) {
        const wantsTls = deedOf(one) === 'wants https'
        if (wantsTls ? isSecure(one) || isCircling(one, facts) : !isUpgrade(one, facts)) continue
        const secured = securedIn(one, facts)
        return {
          confidence: secured?.answer.kind === 'reply' || wantsTls ? 'certain' : 'likely',
          headline: `${originOf(one)} takes https only: write https:// in the ${layer === 'auth' ? 'auth URL' : 'tracking URI'}.`,
          because: wantsTls
            ? `the answer is ${said(one)}`
            : `${statusOf(one)} to ${headerIn(one, 'location')}`,
          evidence: [one],
          controls: [secured],
        }
      }
      return undefined
    },
    refuted: (facts) => facts.served && facts.authWorks,
  },
]
