import { type Answer, fieldsOf } from '../http/exchange.ts'
import { trackingPath } from './contract.ts'
import type { ProbeName } from './probes.ts'
import { isDamagedContent, isMlflowContent, responderOf } from './responders.ts'

/** Hokusai's platform with its auth service, API and gateway, or any other MLflow server. */
export type PlatformKind = 'hokusai' | 'mlflow'

/** Routes at which only Hokusai's own parts answer as they do. */
const ofHokusai: readonly ProbeName[] = [
  'registry.health',
  'registry.mlflow-health',
  'gateway.health',
  'search.garbage',
]

/**
 * What stands at the tracking URI. It is an MLflow server by itself where MLflow answers there, with its content or
 * its own login, and nothing at the same address bears a mark of Hokusai's parts. A platform that refuses requests
 * without a key costs no request that is not sent anyway.
 */
export async function findPlatformKind(
  observe: (probe: ProbeName) => Promise<Answer>,
): Promise<PlatformKind> {
  const asked = observe('search.bearer')
  const noKey = await observe('search.no-key')
  // A platform that is slow to look at keys tells what it is by the request without one.
  if (isHokusais(noKey)) return 'hokusai'
  const withKey = await asked
  if (isHokusais(withKey)) return 'hokusai'
  if (!isMlflows(noKey) && !isMlflows(withKey)) return 'hokusai'
  const others = await Promise.all(ofHokusai.map(observe))
  return others.some(isHokusais) ? 'hokusai' : 'mlflow'
}

/**
 * The same from what somebody else's client was answered below the tracking URI, without a request of our own: what
 * bears no mark of Hokusai's parts and is MLflow's may still have come through them, unless the address is another than
 * theirs. Undefined where the answers do not tell.
 */
export function platformKindIn(answers: readonly Answer[], trackingUri: string): PlatformKind | undefined {
  if (answers.some(isHokusais)) return 'hokusai'
  const isMlflowThere = answers.some((answer) => isMlflows(answer) || isMlflowError(answer))
  return isMlflowThere && !trackingUri.endsWith(trackingPath) ? 'mlflow' : undefined
}

const isMlflowError = (answer: Answer) =>
  answer.kind === 'reply' && fieldsOf(answer) !== undefined && responderOf(answer).party === 'MLflow'

const isHokusais = (answer: Answer) =>
  answer.kind === 'reply' && ['API', 'gateway', 'auth service'].includes(responderOf(answer).party)

const isMlflows = (answer: Answer) =>
  answer.kind === 'reply' &&
  (isMlflowContent(answer) ||
    isDamagedContent(answer) ||
    (answer.status === 401 && responderOf(answer).party === 'MLflow'))
