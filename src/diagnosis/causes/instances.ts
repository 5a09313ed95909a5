import { groupBy } from '../../group-by.ts'
import { type CauseEntry, show, step } from '../cause.ts'
import { attemptsOf, type Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import {
  headerIn,
  isCalledValid,
  isOfApi,
  isOfPlatform,
  requestOf,
  said,
  statusOf,
  textOf,
  wasServed,
} from '../observed.ts'

/** One request with one key that was answered otherwise from time to time, in the order of time. */
interface Turns {
  asked: readonly Observation[]
  refused: readonly Observation[]
}

const isAccepted = (one: Observation) =>
  wasServed(one) || (one.role === 'auth.validate' && isCalledValid(one))

/** Refused for its key by the platform itself, whose words they are. */
const isRefused = (one: Observation) =>
  statusOf(one) === 401 && (one.role === 'auth.validate' ? isOfPlatform(one) : isOfApi(one))

/** What MLflow says whose release and database do not fit each other. */
const schemaWords = /out-of-date database schema|can.?t locate revision/i

/** Refused by the platform for what an instance is or has: its routes, its rules, its release; no word about the key. */
export const isOfRelease = (one: Observation): boolean => isOfPlatform(one) && soundsOfRelease(one)

const soundsOfRelease = (one: Observation) =>
  [403, 404, 405, 501].includes(statusOf(one)) || (statusOf(one) === 500 && schemaWords.test(textOf(one)))

/** Reads that name nothing which comes and goes in a run. */
const namesNothing = ({ exchange: { request } }: Observation) =>
  request.method === 'GET' && /\/experiments\/search\?|\/artifacts\?path=[\w-]*no-such/.test(request.url)

type Role = 'mlflow' | 'auth.validate' | 'artifacts'

/** The same request with the caller's key, refused and accepted in turns: not once refused and ever after accepted, or the reverse. */
function turnsIn(
  observations: readonly Observation[],
  role: Role,
  isRefusal: (one: Observation) => boolean,
): Turns | undefined {
  const ofKey = observations.filter(
    (one) =>
      one.role === role &&
      ['bearer', 'other-form'].includes(one.credential) &&
      (isAccepted(one) || isRefusal(one)),
  )
  const groups = groupBy(ofKey, ({ credential, exchange: { request } }) =>
    [credential, request.method, request.url, request.body?.text].join(' '),
  )
  for (const asked of groups) {
    const changes = asked.filter(
      (one, i) => asked[i - 1] && isRefusal(one) !== isRefusal(asked[i - 1] ?? one),
    )
    if (changes.length > 1) return { asked, refused: asked.filter(isRefusal) }
  }
  return undefined
}

/** Turns of a refusal like the one that stopped the registration; each attempt counts, for some of them are tried again. */
function turnsOfRelease({ evidence, obstacle }: Facts): Turns | undefined {
  const one = obstacle?.observation
  if (!one || !isOfRelease(one)) return undefined
  const typeOf = (other: Observation) => headerIn(other, 'content-type')
  const isAlike = (other: Observation) =>
    statusOf(other) === statusOf(one) && typeOf(other) === typeOf(one) && soundsOfRelease(other)
  const asked = attemptsOf(evidence).filter(namesNothing)
  const role = one.role === 'artifacts' ? 'artifacts' : 'mlflow'
  return turnsIn(asked, role, isAlike)
}

function turnsOf(facts: Facts): Turns | undefined {
  // What a recorded client sends in between may be another key.
  if (!facts.evidence.checks) return undefined
  return (
    turnsIn(facts.observations, 'mlflow', isRefused) ??
    turnsIn(facts.observations, 'auth.validate', isRefused) ??
    turnsOfRelease(facts)
  )
}

/** True where a refusal is no word about the key, the route or the account: the same request is accepted in between. */
export const comesInTurns = (facts: Facts): boolean => turnsOf(facts) !== undefined

const compareInstances =
  'Compare the instances behind this address: version, auth URL, service id, and the database and cache of keys; take out the one that refuses.'

const compareReleases =
  'Compare the instances behind this address: release, routes, rules and settings; bring all to the same, or take out the one that refuses. A roll-out may still be under way.'

export const instancesCauses: readonly CauseEntry[] = [
  {
    code: 'INSTANCES_DIFFER',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'infrastructure',
    summary:
      'The same request with the same key is refused and accepted in turns: the instances that answer it differ.',
    refutedBy: 'the same answer to the same request, however often it is sent',
    steps: [
      step('caller', 'Keep this key: it is accepted in between. Run this again once all instances agree.'),
      step('infrastructure', compareInstances, show.searchOften),
    ],
    concludes: (facts) => {
      const turns = turnsOf(facts)
      const [first] = turns?.refused ?? []
      if (!turns || !first) return undefined
      const count = `${turns.refused.length} of ${turns.asked.length}`
      const isAuth = first.role === 'auth.validate'
      const isOfKey = isRefused(first)
      const alike = facts.refused.filter((one) => statusOf(one) === statusOf(first))
      return {
        headline: `${isAuth ? 'The auth service' : 'The platform'} refuses and accepts the same ${isOfKey ? 'key' : 'request'} in turns: ${requestOf(first)} was refused ${count} times.`,
        because: `the same request with the same key was answered ${said(first).slice(0, 120)} ${count} times, and accepted the other times`,
        evidence: [first, facts.obstacle?.observation, ...turns.refused.slice(1), ...(isOfKey ? [] : alike)],
        controls: turns.asked.filter(isAccepted).slice(0, 2),
        ...(isAuth && { layer: 'auth', fix: compareInstances, shownBy: show.validate }),
        ...(!isOfKey && {
          overrules: true,
          fix: compareReleases,
          shownBy: first.role === 'artifacts' ? show.artifactsOften : show.searchOften,
        }),
        commandShows: `200 and ${statusOf(first)} by turns`,
        commandProves: isAuth ? '200 with "is_valid": true, eight times in a row' : '200 eight times',
        isCounted: true,
      }
    },
  },
]
