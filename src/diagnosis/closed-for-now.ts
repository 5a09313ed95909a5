import { type Finding, show, step } from './cause.ts'
import { databaseWords } from './causes/mlflow-database.ts'
import type { Facts } from './facts.ts'
import { isOfApi, originOf, partyOf, requestOf, said, statusOf, textOf } from './observed.ts'

/** Words of a refusal that holds for everybody, and will end. */
export const forAWhile =
  /(registry|store|server) is (now |currently )?read-?only|migrat|maintenance|for now|try again/i

/** Its database, where the words are of one, has causes of its own. */
const isForAWhile = (text: string) =>
  /maintenance|\buntil \d|temporarily unavailable|try again/i.test(text) && databaseWords(text) === undefined

/** The API says to whoever asks, or MLflow of a request, that it is closed for a while. */
export function closedForNow(facts: Facts): Finding | undefined {
  const one = facts.refused.find(
    (seen) =>
      seen.role !== 'artifacts' &&
      statusOf(seen) === 503 &&
      (partyOf(seen) === 'MLflow'
        ? isForAWhile(textOf(seen))
        : !facts.served && isOfApi(seen) && /maintenance|\buntil \d/i.test(textOf(seen))),
  )
  const isMlflow = one && partyOf(one) === 'MLflow'
  if (!one) return undefined
  return {
    ...(isMlflow ? { layer: 'mlflow' } : { owner: 'API team' }),
    headline: `${isMlflow ? 'MLflow' : `The API at ${originOf(one)}`} is closed for now, as it says itself.`,
    because: `${requestOf(one)} is answered ${said(one).slice(0, 160)}`,
    evidence: [one],
    controls: [facts.withoutKey],
    steps: [
      step('caller', 'Wait as long as the answer says, and run this again.', show.search),
      step(isMlflow ? 'infrastructure' : 'API team', 'End what the answer speaks of.', show.search),
    ],
  }
}
