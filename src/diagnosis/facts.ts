import { errorCodeOf } from '../mlflow/error.ts'
import { detailOf, type KeyVerdict, readKeyVerdict } from '../platform/key-validation.ts'
import { type RouteFinding, readRoute } from '../platform/route-finding.ts'
import type { CheckResult } from '../schema/report.ts'
import { type Evidence, type Observation, observationsOf, type Role } from './evidence.ts'

/** A request to MLflow that did not get through, and how far it got. */
export interface Obstacle extends RouteFinding {
  observation: Observation
}

/** The evidence, ordered by what rules ask of it. Whatever was not observed is undefined. */
export interface Facts {
  evidence: Evidence
  observations: readonly Observation[]
  /** The auth service's verdict on the caller's key, asked directly. */
  verdict: { observation: Observation; verdict: KeyVerdict } | undefined
  /** True where a JSON verdict of any kind shows that the auth service itself works. */
  authWorks: boolean
  /** The first request with the caller's key that MLflow did not serve. */
  obstacle: Obstacle | undefined
  /** True where MLflow served at least one request with the caller's key. */
  served: boolean
  /** What a request without a key, and one with an invented key, were answered. */
  withoutKey: Observation | undefined
  withGarbage: Observation | undefined
  /** A request to MLflow by another path or form of the key than the caller's that was served. */
  servedElsewhere: Observation[]
  failed(checkId: string): CheckResult | undefined
  first(role: Role): Observation | undefined
}

export function factsOf(evidence: Evidence): Facts {
  const observations = observationsOf(evidence)
  const first = (role: Role) => observations.find((one) => one.role === role)
  const mlflowCalls = observations.filter(({ role }) => role === 'mlflow')
  const ours = mlflowCalls.filter(({ credential }) => ['bearer', 'unknown'].includes(credential))
  // A client that only ever used another form is judged by that form.
  const own =
    ours.length > 0 || evidence.checks
      ? ours
      : mlflowCalls.filter(({ credential }) => credential !== 'garbage')
  const obstacles = own
    .filter((one) => !isBenign(one))
    .map((observation) => ({ observation, ...readRoute(observation.answer) }))
  const verdict = verdictOf(observations)
  return {
    evidence,
    observations,
    verdict,
    authWorks: verdict !== undefined && verdict.verdict.kind !== 'no-verdict',
    obstacle: obstacles.find(({ stoppedAt }) => stoppedAt !== undefined),
    served: obstacles.some(({ stoppedAt }) => stoppedAt === undefined),
    withoutKey: mlflowCalls.find(({ credential }) => credential === 'none'),
    withGarbage: mlflowCalls.find(({ credential }) => credential === 'garbage'),
    servedElsewhere: observations.filter(
      (one) => (one.role === 'mlflow-elsewhere' || one.credential === 'other-form') && wasServed(one),
    ),
    failed: (id) => evidence.checks?.find((check) => check.id === id && check.status === 'fail'),
    first,
  }
}

/**
 * Answers that look like failures and are none: MLflow's own refusals of a request's content, which prove
 * that routing, auth and MLflow work, and the probes that ask for what cannot exist.
 */
function isBenign({ exchange, answer }: Observation): boolean {
  if (answer.kind === 'no-reply') return answer.code === 'CANCELLED'
  if (/no-such-|\/m-0{32}/.test(`${exchange.request.url} ${exchange.request.body?.text ?? ''}`)) return true
  const code = errorCodeOf(answer)
  return (
    [400, 404, 409].includes(answer.status) &&
    code !== undefined &&
    code !== 'RESOURCE_NOT_FOUND' &&
    code !== 'INTERNAL_ERROR'
  )
}

/** The verdict for the service that was asked for; an answer without a service id only where there is no other. */
function verdictOf(observations: readonly Observation[]): Facts['verdict'] {
  const asked = observations.filter(
    ({ role, credential }) => role === 'auth.validate' && !['none', 'garbage'].includes(credential),
  )
  const forService = asked.filter(({ exchange }) => /service_id/.test(exchange.request.body?.text ?? ''))
  const all = [...forService, ...asked].map((observation) => ({
    observation,
    verdict: readKeyVerdict(observation.answer),
  }))
  const isOldPath = ({ observation: { answer } }: (typeof all)[number]) =>
    answer.kind === 'reply' && [404, 405].includes(answer.status)
  return all.find((one) => !isOldPath(one)) ?? all[0]
}

function wasServed({ role, answer }: Observation): boolean {
  return (
    ['mlflow', 'mlflow-elsewhere'].includes(role) &&
    answer.kind === 'reply' &&
    readRoute(answer).stoppedAt === undefined
  )
}

/** The answer's own words, for a reader. */
export function said({ answer }: Observation): string {
  return answer.kind === 'no-reply' ? answer.message : `${answer.status} ${detailOf(answer)}`.trim()
}

/** True where both got the same status and text: then nobody looked at the credential. */
export function sameAnswer(a: Observation | undefined, b: Observation | undefined): boolean {
  if (a?.answer.kind !== 'reply' || b?.answer.kind !== 'reply') return false
  return a.answer.status === b.answer.status && a.answer.text === b.answer.text
}

/** True for an error page in HTML with a 5xx status, which a load balancer writes when it has no target. */
export function isBalancerError({ answer }: Observation): boolean {
  return answer.kind === 'reply' && answer.status >= 500 && answer.contentType === 'text/html'
}
