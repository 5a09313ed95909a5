import { errorCodeOf } from '../mlflow/error.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { partyOf, said } from './observed.ts'

/** The first refused request that MLflow itself answered, and that fits. */
export const byMlflow = (
  facts: Facts,
  fits: (one: Observation, status: number, words: string) => boolean,
): Observation | undefined =>
  facts.refusals.find(
    ({ observation: one }) =>
      partyOf(one) === 'MLflow' && one.answer.kind === 'reply' && fits(one, one.answer.status, said(one)),
  )?.observation

/** Where the words say only that something failed, its own health check of the same run may say more. */
const healthOf = (facts: Facts) => facts.first('api.mlflow-health')

/** The API's own check of MLflow, where it fails and says so. */
export function healthSays(facts: Facts, words: RegExp): Observation | undefined {
  const health = healthOf(facts)
  return health?.answer.kind === 'reply' &&
    health.answer.status >= 500 &&
    partyOf(health) !== 'in between' &&
    words.test(health.answer.text)
    ? health
    : undefined
}

/** MLflow's own form of an error, or the name of a server that it runs on: more than words that anybody may use. */
export const isSignedByMlflow = ({ answer }: Observation): boolean =>
  answer.kind === 'reply' &&
  (errorCodeOf(answer) !== undefined ||
    /uvicorn|gunicorn|waitress|werkzeug/i.test(String(answer.headers.server ?? '')))
