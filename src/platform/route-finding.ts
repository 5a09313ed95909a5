import type { Answer, Reply } from '../http/exchange.ts'
import { errorCodeOf } from '../mlflow/error.ts'
import { detailOf } from './key-validation.ts'
import { identifyResponder } from './responder.ts'

/**
 * How far a request under the tracking URI got. The stages are in the order a request passes them, so a
 * check on one stage knows that all earlier ones were passed.
 */
export const routeStages = [
  'answered',
  'routed',
  'not-a-login-page',
  'mounted',
  'auth-reachable',
  'key-forwarded',
  'key-accepted',
  'mlflow-reachable',
  'host-allowed',
  'well-formed',
  'permitted',
  'served',
] as const
export type RouteStage = (typeof routeStages)[number]

/** `stoppedAt` is the first stage not passed, with what was seen there; undefined when MLflow served it. */
export interface RouteFinding {
  stoppedAt: RouteStage | undefined
  seen: string
}

/** Reads an answer to a request under the tracking URI by body text before status, as its writers vary. */
export function readRoute(answer: Answer): RouteFinding {
  if (answer.kind === 'no-reply') return { stoppedAt: 'answered', seen: answer.message }
  const stoppedAt = stageOf(answer)
  return { stoppedAt, seen: stoppedAt ? describe(answer) : `${answer.status} from MLflow` }
}

function stageOf(reply: Reply): RouteStage | undefined {
  const { status } = reply
  const detail = detailOf(reply)
  const responder = identifyResponder(reply)
  if (status >= 300 && status < 400) return 'routed'
  if (responder === 'load balancer') return 'routed'
  if (responder === 'login page') return 'not-a-login-page'
  if (status === 403 && reply.contentType === 'text/plain' && /host header/i.test(detail))
    return 'host-allowed'
  if (responder === 'MLflow' && reply.contentType === 'text/html') return 'routed'
  if (status === 404) return errorCodeOf(reply) === 'RESOURCE_DOES_NOT_EXIST' ? undefined : 'mounted'
  if (/authentication service|rate limit/i.test(detail)) return 'auth-reachable'
  if (status === 429) return 'auth-reachable'
  if (status === 401) return /key required/i.test(detail) ? 'key-forwarded' : 'key-accepted'
  if (status === 402 || status === 403) return 'permitted'
  if (status === 502 || status === 504) return 'mlflow-reachable'
  if (status === 503 && !errorCodeOf(reply)) return 'mlflow-reachable'
  if (status === 200) return reply.json === undefined ? 'well-formed' : undefined
  return 'served'
}

/** One line: who answered, with which status, saying what. */
function describe(reply: Reply): string {
  const responder = identifyResponder(reply)
  const location = reply.headers.location
  const target = location ? ` to ${String(location)}` : ''
  const from = responder === 'unknown' ? '' : ` from the ${responder}`
  return `${reply.status} ${reply.contentType || 'without content type'}${from}${target}: ${detailOf(reply) || '(empty body)'}`
}
