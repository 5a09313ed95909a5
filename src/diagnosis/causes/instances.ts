import { groupBy } from '../../group-by.ts'
import { type CauseEntry, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { isCalledValid, isOfApi, isOfPlatform, requestOf, said, statusOf, wasServed } from '../observed.ts'

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

/** The same request with the caller's key, refused and accepted in turns: not once refused and ever after accepted, or the reverse. */
function turnsIn({ evidence, observations }: Facts, role: 'mlflow' | 'auth.validate'): Turns | undefined {
  // What a recorded client sends in between may be another key.
  if (!evidence.checks) return undefined
  const ofKey = observations.filter(
    (one) =>
      one.role === role &&
      ['bearer', 'other-form'].includes(one.credential) &&
      (isAccepted(one) || isRefused(one)),
  )
  const groups = groupBy(ofKey, ({ credential, exchange: { request } }) =>
    [credential, request.method, request.url, request.body?.text].join(' '),
  )
  for (const asked of groups) {
    const changes = asked.filter(
      (one, i) => asked[i - 1] && isRefused(one) !== isRefused(asked[i - 1] ?? one),
    )
    if (changes.length > 1) return { asked, refused: asked.filter(isRefused) }
  }
  return undefined
}

const turnsOf = (facts: Facts) => turnsIn(facts, 'mlflow') ?? turnsIn(facts, 'auth.validate')

/** True where a refusal of the key is no word about the key: the same request is accepted in between. */
export const comesInTurns = (facts: Facts): boolean => turnsOf(facts) !== undefined

const compareInstances =
  'Compare the instances behind this address: version, auth URL, service id, and the database and cache of keys; take out the one that refuses.'

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
      return {
        headline: `${isAuth ? 'The auth service' : 'The platform'} refuses and accepts the same key in turns: ${requestOf(first)} was refused ${count} times.`,
        because: `the same request with the same key was answered ${said(first).slice(0, 120)} ${count} times, and accepted the other times`,
        evidence: [first, facts.obstacle?.observation, ...turns.refused.slice(1)],
        controls: turns.asked.filter(isAccepted).slice(0, 2),
        ...(isAuth && { layer: 'auth', fix: compareInstances, shownBy: show.validate }),
        commandShows: '200 and 401 by turns',
        commandProves: isAuth ? '200 with "is_valid": true, eight times in a row' : '200 eight times',
        isCounted: true,
      }
    },
  },
]
