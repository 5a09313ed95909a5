import type { Answer } from '../http/exchange.ts'
import { describeAnswer, saysAbsent } from '../mlflow/error.ts'
import type { RemovalPath } from './state.ts'

/** Where models can be removed, with what was seen where the ordinary way does not work. */
export interface RemovalFinding {
  path: RemovalPath
  defect?: string
  /** What the gateway's own path answered, where it does not help either. */
  beyond?: string
}

/**
 * Asks, by deleting a model that cannot exist, whether models can be removed here: the platform's API has
 * dropped DELETE bodies for a year, so that MLflow answers 400 about a missing name instead of 404.
 */
export async function findRemovalPath(
  observe: (probe: 'removal.tracking-uri' | 'removal.gateway') => Promise<Answer>,
): Promise<RemovalFinding> {
  const direct = await observe('removal.tracking-uri')
  if (saysAbsent(direct) || isAccepted(direct)) return { path: 'tracking-uri' }
  const dropped = direct.kind === 'reply' && direct.status === 400 && /name/.test(direct.text)
  const blind = isDoneBlindly(direct)
  const defect = dropped
    ? 'DELETE requests reach MLflow without their body'
    : blind
      ? `DELETE of a model that is not there is answered ${describeAnswer(direct)}: it may reach nothing`
      : direct.kind === 'reply' && direct.status === 403
        ? `DELETE is refused: ${describeAnswer(direct)}`
        : `DELETE does not work: ${describeAnswer(direct)}`
  const gateway = await observe('removal.gateway')
  // Whether that removes anything shows when it is looked for afterwards.
  if (blind && !saysAbsent(gateway)) return { path: 'tracking-uri', defect }
  return saysAbsent(gateway)
    ? { path: 'gateway', defect }
    : { path: 'none', defect, beyond: describeAnswer(gateway) }
}

/** Said of what is not there as of what is: by MLflow, or by whoever swallows the request. */
const isDoneBlindly = (answer: Answer): boolean =>
  answer.kind === 'reply' &&
  (answer.status === 204 || (answer.status === 200 && /^\s*(\{\s*\})?\s*$/.test(answer.text)))

/** Whoever deletes later has not looked yet whether there is such a model. */
const isAccepted = (answer: Answer): boolean => answer.kind === 'reply' && answer.status === 202
