import { trackingPath } from '../platform/contract.ts'
import type { ProbeName } from '../platform/probes.ts'
import { isOfRelease } from './causes/instances.ts'
import type { Evidence } from './evidence.ts'
import { type Facts, factsOf, isApiAlive } from './facts.ts'
import { deedOf, failureOf, isProven, originOf, partyOf, statusOf } from './observed.ts'
import { hangsWithBody, hasWaited } from './silent-host.ts'

/** Extra requests one run may send to decide between causes; all of them only read. */
const probeBudget = 8

/** A question the first pass left open, and the requests that answer it. */
interface Question {
  isOpen(facts: Facts): boolean
  probes: ProbeName[]
}

const questions: readonly Question[] = [
  {
    // Identical answers with, without and with an invented key mean that nobody looked at the key.
    isOpen: ({ obstacle }) => obstacle !== undefined,
    probes: ['search.no-key', 'search.garbage'],
  },
  {
    // Without a key and let in: by the API, or by a cache that keeps what the key got?
    isOpen: ({ withoutValidKey }) => withoutValidKey.some(isProven),
    probes: ['search.no-key-by-post', 'search.no-key-unasked'],
  },
  {
    // Where all that has a body waits: does MLflow write slowly, or does somebody before the API keep bodies?
    isOpen: hangsWithBody,
    probes: ['search.no-key-by-post'],
  },
  {
    // A form of header that works tells a lost header from a refused key.
    isOpen: ({ obstacle }) =>
      obstacle?.stoppedAt === 'key-forwarded' || obstacle?.stoppedAt === 'key-accepted',
    probes: ['search.x-api-key', 'auth.validate'],
  },
  {
    // Another address that works says that the caller's is wrong, or what stands before it.
    isOpen: (facts) => facts.obstacle !== undefined && !facts.served && !isAtDocumentedPath(facts),
    probes: ['search.corrected-path', 'search.canonical-path'],
  },
  {
    // Served now, what was refused a moment ago: it comes and goes.
    isOpen: ({ obstacle, served }) => obstacle?.observation.answer.kind === 'reply' && !served,
    probes: ['search.bearer-again'],
  },
  {
    // A key that arrives with a POST and not with a GET is dropped by what treats reads otherwise.
    isOpen: ({ obstacle }) =>
      obstacle?.stoppedAt === 'key-forwarded' && obstacle.observation.exchange.request.method === 'GET',
    probes: ['search.bearer-by-post'],
  },
  {
    // An MLflow server by itself keeps its REST API at the host, whatever the prefix of its web interface.
    isOpen: ({ obstacle, served }) =>
      obstacle?.stoppedAt === 'routed' && partyOf(obstacle.observation) === 'MLflow' && !served,
    probes: ['search.host'],
  },
  {
    // MLflow reached by another path tells the API's routes from MLflow itself.
    isOpen: ({ obstacle }) =>
      ['answered', 'routed', 'not-a-login-page', 'mounted', 'mlflow-reachable'].includes(
        obstacle?.stoppedAt ?? '',
      ),
    probes: ['search.gateway-path', 'search.api-host'],
  },
  {
    // The API's own health tells a missing route from an API that is down.
    isOpen: (facts) => facts.obstacle !== undefined && !isApiAlive(facts),
    probes: ['registry.health'],
  },
  {
    // A host that answered before and lets something wait now: is it the host, or something behind it?
    isOpen: ({ obstacle, observations }) =>
      obstacle !== undefined &&
      hasWaited(obstacle.observation) &&
      observations.some(
        (one) => one.answer.kind === 'reply' && originOf(one) === originOf(obstacle.observation),
      ),
    probes: ['registry.health-again'],
  },
  {
    // A key that is refused after it was accepted: has it ended, or does the platform err?
    isOpen: ({ obstacle, served }) => served && obstacle?.stoppedAt === 'key-accepted',
    probes: ['auth.validate-again'],
  },
  {
    // The secured address may answer, or send the request round in a circle.
    isOpen: ({ obstacle }) =>
      obstacle?.observation.exchange.request.url.startsWith('http:') === true &&
      deedOf(obstacle.observation) === 'redirects',
    probes: ['search.https'],
  },
  {
    // A port that answers in the clear was given as https by mistake.
    isOpen: ({ observations }) =>
      observations.some(
        (one) =>
          one.exchange.request.url.startsWith('https:') &&
          ['TLS', 'RESET', 'NETWORK'].includes(failureOf(one) ?? ''),
      ),
    probes: ['registry.plain-http'],
  },
  {
    // Whether the auth service itself works decides who is to blame for a key that is not accepted.
    isOpen: ({ obstacle, keyVerdict }) =>
      obstacle?.stoppedAt === 'auth-reachable' && keyVerdict === undefined,
    probes: ['auth.validate', 'auth.health'],
  },
  {
    // An auth URL with a path in it, or another slip: the service may stand at the host itself.
    isOpen: ({ keyVerdict, authWorks, evidence: { target } }) =>
      keyVerdict !== undefined &&
      !authWorks &&
      target !== undefined &&
      new URL(target.authUrl).pathname !== '/',
    probes: ['auth.validate-at-origin'],
  },
  {
    // Artifacts served on the gateway's own path tell a missing route from a missing service.
    isOpen: ({ observations }) =>
      observations.some((one) => one.role === 'artifacts' && statusOf(one) === 404),
    probes: ['artifacts.gateway-path'],
  },
]

const isAtDocumentedPath = ({ evidence: { target } }: Facts) =>
  target?.trackingUri === `${new URL(target?.trackingUri ?? 'http://none').origin}${trackingPath}`

/** The requests that would decide what the evidence leaves open, those worth most first. */
export function decidingProbes(evidence: Evidence, asked: ReadonlySet<ProbeName>): ProbeName[] {
  const facts = factsOf(evidence)
  const wanted = questions.flatMap(({ isOpen, probes }) => (isOpen(facts) ? probes : []))
  return [...new Set(wanted)].filter((probe) => !asked.has(probe)).slice(0, probeBudget)
}

/**
 * Requests to send that often: a key that is refused here and accepted there is refused for good, or by one of several
 * instances. One of which nobody ever approved is tried less, for that may lock it out.
 */
export function probesInTurns(evidence: Evidence): { probe: ProbeName; times: number }[] {
  const facts = factsOf(evidence)
  const { obstacle, served, keyVerdict } = facts
  const isRefused = ['key-accepted', 'key-forwarded'].includes(obstacle?.stoppedAt ?? '')
  const kind = keyVerdict?.verdict.kind
  const often = askedOften(facts)
  return [
    ...(isRefused && (served || kind === 'valid')
      ? [{ probe: 'search.bearer-again' as const, times: 6 }]
      : []),
    ...(kind === 'unknown-key' ? [{ probe: 'auth.validate-again' as const, times: served ? 6 : 3 }] : []),
    ...(often ? [{ probe: often, times: 4 }] : []),
  ]
}

/** A route that is missing, or a rule that refuses, where its like is served: of every instance, or of one of several? */
function askedOften({ obstacle, servedWithKey }: Facts): ProbeName | undefined {
  const one = obstacle?.observation
  if (!one || !isOfRelease(one)) return undefined
  const isFile = one.role === 'artifacts'
  if (!servedWithKey.some(({ role }) => (role === 'artifacts') === isFile)) return undefined
  return isFile ? 'artifacts.again' : 'search.bearer-again'
}
