import type { Exchange } from '../schema/report.ts'
import { type Finding, show } from './cause.ts'
import type { Facts } from './facts.ts'
import { originOf, requestOf } from './observed.ts'
import { hasWaited } from './silent-host.ts'

/** Our own requests tell how long their connection took; one without that came on a connection that was there. */
const isFirstOnConnection = ({ timings }: Exchange) => timings.connectMs !== undefined

const mayBeUsedAgain = ({ response }: Exchange) =>
  response !== undefined && !/\bclose\b/i.test(String(response.headers.connection ?? ''))

/** So many on each side are no chance. */
const enough = 3

/**
 * What was the first on its connection was answered, and whatever came later on one waited in vain: the connection is
 * lost in between, for who is slow is so for first requests as well.
 */
export function deadWhenKept({ evidence, obstacle, refused }: Facts): Finding | undefined {
  const one = obstacle?.observation
  if (!evidence.checks || !one || !hasWaited(one) || isFirstOnConnection(one.exchange)) return undefined
  const there = evidence.exchanges.filter(({ request }) => request.url.startsWith(`${originOf(one)}/`))
  const first = there.filter(isFirstOnConnection)
  const later = there.filter((other) => !isFirstOnConnection(other))
  const isDead = later.every(({ error }) => error?.code === 'TIMEOUT')
  if (!isDead || later.length < enough || first.length < enough || !first.every(mayBeUsedAgain))
    return undefined
  return {
    overrules: true,
    summary:
      'Connections that are kept open go dead after their first answer: something on the way does not pass on what comes later.',
    headline: `${originOf(one)} answers the first request of a connection, and none after that: ${requestOf(one)} waited in vain.`,
    because: `each of ${first.length} requests on a fresh connection was answered, and none of ${later.length} on a connection that had been used before`,
    evidence: [one, ...refused.filter(hasWaited), ...later.map(({ id }) => id)],
    controls: first.slice(0, 1).map(({ id }) => id),
    fix: 'Look at what stands in front of the API for how it keeps connections open (keep-alive): it forgets them after one answer, or its own to the API. Until it is mended, let it say Connection: close.',
    shownBy: show.searchOften,
    commandShows: '200 once, and then no answer',
    commandProves: '200 eight times',
    isCounted: true,
  }
}
