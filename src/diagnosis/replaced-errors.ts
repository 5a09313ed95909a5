import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { pathOf, sameAnswer, statusOf } from './observed.ts'

/** The same page under 200 for several things that are not there, at routes that every MLflow has. */
export const isReplacedError = (one: Observation, { observations }: Facts): boolean =>
  statusOf(one) === 200 &&
  asksForAbsent.test(pathOf(one)) &&
  observations.some((other) => pathOf(other) !== pathOf(one) && sameAnswer(other, one))

const asksForAbsent = /\/(registered-models\/(get|delete)|logged-models\/m-0+)$/

export const replacesErrors = {
  summary:
    'Something on the way gives a page of its own, with the status of a success, in place of the answer that a thing is not there.',
  fix: 'Leave the API’s errors as they are: take its paths out of what replaces error pages in front of it (nginx: error_page, proxy_intercept_errors; Traefik: the errors middleware).',
}
