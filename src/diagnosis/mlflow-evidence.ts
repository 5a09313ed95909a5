import { errorCodeOf } from '../mlflow/error.ts'
import { isWerkzeugPage } from '../platform/responders.ts'
import { parseJson } from '../text/json.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { codeOf, isLater, partyOf, pathOf, said, statusOf, textOf, wasServed } from './observed.ts'
import { isForRegistry } from './subjects.ts'

/** The first refused request that MLflow itself answered, and that fits. */
export const byMlflow = (
  facts: Facts,
  fits: (one: Observation, status: number, words: string) => boolean,
): Observation | undefined =>
  facts.refused.find((one) => partyOf(one) === 'MLflow' && fits(one, statusOf(one), said(one)))

/** The API's own check of MLflow, where it fails and says so: a refusal may say only that something failed. */
export function healthSays(facts: Facts, words: RegExp): Observation | undefined {
  const health = facts.first('api.mlflow-health')
  const isTold =
    health && statusOf(health) >= 500 && partyOf(health) !== 'in between' && words.test(textOf(health))
  return isTold ? health : undefined
}

/** MLflow's own form of an error, or the name of a server that it runs on: more than words that anybody may use. */
export const isSignedByMlflow = ({ answer }: Observation): boolean =>
  answer.kind === 'reply' &&
  (errorCodeOf(answer) !== undefined ||
    /uvicorn|gunicorn|waitress|werkzeug/i.test(String(answer.headers.server ?? '')))

/** Of another server, by its host and port or its address, and of no folder or disk. */
export const saysUnreached = (text: string): boolean =>
  /\bHTTPS?Connection(Pool)?\(host=|\bMax retries exceeded\b|\bhttps?:\/\/\S+.{0,80}\b(refused|timed out|unreachable)|\bconnection refused\b|\b(name or service not known|no route to host|network is unreachable)\b/i.test(
    text,
  )

/** Where what a refused creation asked for was there when it was looked for, as clean-up does: the words to say so. */
export function madeAllTheSame(one: Observation, { observations }: Facts): string {
  const asked = parseJson(one.exchange.request.body?.text ?? '') as { name?: unknown } | undefined
  const name = /\/(experiments|registered-models)\/create$/.test(pathOf(one)) ? asked?.name : undefined
  if (typeof name !== 'string' || name === '') return ''
  const family = pathOf(one).replace(/\/create$/, '/get')
  const isThere = observations.some(
    (later) =>
      isLater(later, one) &&
      later.exchange.request.method === 'GET' &&
      pathOf(later).startsWith(family) &&
      wasServed(later) &&
      textOf(later).includes(JSON.stringify(name)),
  )
  return isThere ? '; what it was asked to make was there all the same when it was looked for' : ''
}

/** A route that MLflow says it does not have, where it serves others. */
export const unknownRoute = (facts: Facts): Observation | undefined =>
  byMlflow(
    facts,
    (one, status) =>
      facts.served &&
      one.role === 'mlflow' &&
      [404, 405].includes(status) &&
      (isWerkzeugPage(textOf(one)) || /^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test(codeOf(one))),
  )

/** Every MLflow has routes for runs; one that has a model registry at all has its first routes. */
export const isAsOldAsMlflow = (one: Observation, { servedWithKey }: Facts): boolean =>
  /\/(experiments|runs)\/(create|get|search|update|log-[a-z]+|set-tag)$/.test(pathOf(one)) ||
  (/\/(registered-models|model-versions)\/(create|get|search|set-tag)$/.test(pathOf(one)) &&
    servedWithKey.some(isForRegistry))
