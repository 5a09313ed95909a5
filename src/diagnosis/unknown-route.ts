import { errorCodeOf } from '../mlflow/error.ts'
import { isWerkzeugPage } from '../platform/responders.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { pathOf } from './observed.ts'

/** A route that MLflow says it does not have, where it serves others. */
export const unknownRoute = ({ refusals, served }: Facts): Observation | undefined =>
  served
    ? refusals.find(
        ({ observation: { answer, responder, role } }) =>
          role === 'mlflow' &&
          answer.kind === 'reply' &&
          (answer.status === 404 || answer.status === 405) &&
          responder?.party === 'MLflow' &&
          (isWerkzeugPage(answer.text) || /^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test(errorCodeOf(answer) ?? '')),
      )?.observation
    : undefined

const registry = /\/(registered-models|model-versions)\//

/** Every MLflow has routes for runs; one that has a model registry at all has its first routes. */
export const isAsOldAsMlflow = (one: Observation, { servedWithKey }: Facts): boolean =>
  /\/(experiments|runs)\/(create|get|search|update|log-[a-z]+|set-tag)$/.test(pathOf(one)) ||
  (/\/(registered-models|model-versions)\/(create|get|search|set-tag)$/.test(pathOf(one)) &&
    servedWithKey.some((other) => registry.test(pathOf(other))))
