import { retryAfterMs } from '../http/retry-after.ts'
import { type Finding, show, step } from './cause.ts'
import { databaseWords } from './causes/mlflow-database.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import {
  headerIn,
  isOfApi,
  originOf,
  partyOf,
  requestOf,
  said,
  statusOf,
  targetOf,
  textOf,
} from './observed.ts'

/** Words of a refusal that holds for everybody, and will end. */
export const forAWhile =
  /(registry|store|server) is (now |currently )?read-?only|migrat|maintenance|for now|try again/i

/** Its database, where the words are of one, has causes of its own. */
const isForAWhile = (text: string) =>
  /maintenance|\buntil \d|temporarily unavailable|try again/i.test(text) && databaseWords(text) === undefined

/** Nobody asks for this long a pause because of an error. */
const longPauseMs = 5 * 60_000

/** The API's own word, or a pause that it asks for in place of one. */
const isClosedApi = (one: Observation) =>
  /maintenance|\buntil \d/i.test(textOf(one)) ||
  ((retryAfterMs(headerIn(one, 'retry-after'), Date.parse(one.exchange.startedAt)) ?? 0) >= longPauseMs &&
    !/error|fail|exception|connect|reach|auth|mlflow|limit|quota|too many|disk|memory/i.test(textOf(one)))

/** A page in the service's place, under the status of a success. */
const isClosedPage = (one: Observation) =>
  statusOf(one) < 300 && /<(title|h1)>[^<]*\bmaintenance\b/i.test(textOf(one))

/** A redirect to a page that tells by its name that nothing is served. */
export const isSentToClosedPage = (one: Observation): boolean => {
  const target = statusOf(one) >= 300 && statusOf(one) < 400 ? targetOf(one) : undefined
  return (
    target !== undefined &&
    /(^|[/._-])(maintenance|under-?construction|sorry|unavailable|offline|downtime|(be-right-)?back-soon|closed)(\.\w+)?\/?$/i.test(
      new URL(target).pathname,
    )
  )
}

/** Locked, or a freeze of everything that changes something: of an account or a key that is locked it is not said. */
const isFrozen = (one: Observation) =>
  statusOf(one) === 423 ||
  ([403, 409, 503].includes(statusOf(one)) &&
    /\b(registry|platform|server|service|workspace|environment|releases?|deployments?|writes|changes)\b.{0,40}\b(is|are) (now |currently )?(frozen|locked|(disabled|closed|blocked|paused|suspended) until)\b|\bmaintenance (mode|window|until|in progress)\b|\b(under|in|for|scheduled|planned) maintenance\b|\b(release|change|code|deployment) freeze\b/i.test(
      textOf(one),
    ))

function isClosed(one: Observation): boolean {
  if (one.role === 'artifacts') return false
  const party = partyOf(one)
  if (party === 'in between') return isClosedPage(one) || isSentToClosedPage(one)
  if ((party === 'MLflow' || isOfApi(one)) && isFrozen(one)) return true
  if (statusOf(one) !== 503) return false
  return party === 'MLflow' ? isForAWhile(textOf(one)) : isOfApi(one) && isClosedApi(one)
}

/** The API says to whoever asks, or MLflow or a page of a request, that it is closed for a while. */
export function closedForNow(facts: Facts): Finding | undefined {
  const one = facts.refused.find(isClosed)
  if (!one) return undefined
  const isMlflow = partyOf(one) === 'MLflow'
  const isFront = partyOf(one) === 'in between'
  return {
    ...(isMlflow
      ? { layer: 'mlflow' }
      : isFront
        ? { layer: 'proxy' }
        : { layer: 'proxy', owner: 'API team' }),
    summary: 'What should serve this request is closed for now, as it says itself.',
    headline: `${isMlflow ? 'MLflow' : isFront ? originOf(one) : `The API at ${originOf(one)}`} is closed for now, as it says itself.`,
    because: `${requestOf(one)} is answered ${said(one).slice(0, 160)}`,
    evidence: [one],
    controls: [facts.withoutKey],
    steps: [
      step('caller', 'Wait as long as the answer says, and run this again.', show.search),
      step(
        isMlflow || isFront ? 'infrastructure' : 'API team',
        'End what the answer speaks of.',
        show.search,
      ),
    ],
  }
}
