import type { Answer, Reply } from '../http/exchange.ts'
import { describeAnswer, errorCodeOf } from '../mlflow/error.ts'
import { isReshaped } from './deeds.ts'
import { faultOfKey, signingKeyWords } from './judged-key.ts'
import { detailOf } from './key-validation.ts'
import { isEmptyObject, isWerkzeugPage, nameOf, type Responder, responderOf } from './responders.ts'

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

/** Reads an answer to a request under the tracking URI: who answered first, what was said second. */
export function readRoute(answer: Answer): RouteFinding {
  if (answer.kind === 'no-reply') return { stoppedAt: 'answered', seen: answer.message }
  const stoppedAt = stageOf(answer)
  return { stoppedAt, seen: stoppedAt ? describe(answer) : `${answer.status} from MLflow` }
}

/** True where the request passed this stage, and all before it. */
export const isPast = ({ stoppedAt }: RouteFinding, stage: RouteStage): boolean =>
  stoppedAt === undefined || routeStages.indexOf(stoppedAt) > routeStages.indexOf(stage)

/** True where the layer that looks at keys answered, or one behind it: only then an answer is about the key. */
export const isPastTheFront = (finding: RouteFinding): boolean => isPast(finding, 'mounted')

const isKeyMissing = (detail: string) =>
  !signingKeyWords.test(detail) &&
  /\bkey( is)? required|^not authenticated|(missing|no|without)( an?| valid)? (api )?key|key (was )?(not provided|missing)/i.test(
    detail,
  )

function stageOf(reply: Reply): RouteStage | undefined {
  const responder = responderOf(reply)
  if (responder.party === 'in between') return stageInBetween(reply, responder)
  if (responder.party === 'artifact store') return 'routed'
  if (responder.party === 'MLflow') return stageAtMlflow(reply)
  return stageAtTheApi(reply)
}

function stageInBetween(
  reply: Reply,
  { deed, isInside }: Extract<Responder, { party: 'in between' }>,
): RouteStage | undefined {
  if (reply.status === 200 && isEmptyObject(reply)) return undefined
  if (isInside && deed !== 'damages answers') return 'mlflow-reachable'
  if (deed === 'asks for a login' || deed === 'challenges') return 'not-a-login-page'
  return deed === 'damages answers' ? 'well-formed' : 'routed'
}

function stageAtMlflow(reply: Reply): RouteStage | undefined {
  const { status, text } = reply
  if (status === 200) return isReshaped(text) || errorCodeOf(reply) !== undefined ? 'well-formed' : undefined
  if (isWerkzeugPage(text) && (status === 404 || status === 405)) return 'routed'
  if (status < 500 && /host header|cross-origin/i.test(text)) return 'host-allowed'
  const code = errorCodeOf(reply)
  if (status === 404)
    return code === 'RESOURCE_NOT_FOUND'
      ? 'mounted'
      : code === 'RESOURCE_DOES_NOT_EXIST'
        ? undefined
        : 'served'
  if (status === 401 || status === 402 || status === 403) return 'permitted'
  return 'served'
}

function stageAtTheApi(reply: Reply): RouteStage | undefined {
  const { status } = reply
  const detail = detailOf(reply)
  if (status === 404 || status === 405) return 'mounted'
  if (/auth(entication)? service|rate limit|too many requests/i.test(detail) || status === 429)
    return 'auth-reachable'
  if (status === 403 && isKeyMissing(detail)) return 'key-forwarded'
  if (status === 401) return isKeyMissing(detail) ? 'key-forwarded' : 'key-accepted'
  const fault = faultOfKey(status, detail)
  if (fault) return fault === 'missing' ? 'key-forwarded' : 'key-accepted'
  if (status === 402 || status === 403) return /host header/i.test(detail) ? 'host-allowed' : 'permitted'
  if (status >= 502 && status <= 504) return 'mlflow-reachable'
  return 'served'
}

/** One line: who answered, with which status, saying what. */
function describe(reply: Reply): string {
  const location = reply.headers.location
  const target = location ? ` to ${String(location)}` : ''
  return `${nameOf(responderOf(reply))} answered ${describeAnswer(reply)}${target}`
}
