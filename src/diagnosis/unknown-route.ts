import { isWerkzeugPage } from '../platform/responders.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { codeOf, partyOf, pathOf, statusOf, textOf } from './observed.ts'
import { isForRegistry } from './subjects.ts'

/** A route that MLflow says it does not have, where it serves others. */
export const unknownRoute = ({ refused, served }: Facts): Observation | undefined =>
  served
    ? refused.find(
        (one) =>
          one.role === 'mlflow' &&
          [404, 405].includes(statusOf(one)) &&
          partyOf(one) === 'MLflow' &&
          (isWerkzeugPage(textOf(one)) || /^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test(codeOf(one))),
      )
    : undefined

/** Every MLflow has routes for runs; one that has a model registry at all has its first routes. */
export const isAsOldAsMlflow = (one: Observation, { servedWithKey }: Facts): boolean =>
  /\/(experiments|runs)\/(create|get|search|update|log-[a-z]+|set-tag)$/.test(pathOf(one)) ||
  (/\/(registered-models|model-versions)\/(create|get|search|set-tag)$/.test(pathOf(one)) &&
    servedWithKey.some(isForRegistry))
