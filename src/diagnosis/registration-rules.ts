import { errorCodeOf } from '../mlflow/error.ts'
import type { Observation } from './evidence.ts'
import { type Facts, said } from './facts.ts'
import type { Finding, Rule } from './rule.ts'

const withKey = ({ credential }: Observation) => !['none', 'garbage', 'refused-form'].includes(credential)

const artifactsRefused: Rule = (facts) => {
  const refused = facts.observations.find((one) => one.role === 'artifacts' && withKey(one) && isRefusal(one))
  if (!refused || (facts.obstacle?.stoppedAt !== undefined && !facts.served)) return undefined
  const { answer } = refused
  const found = (code: Finding['code'], confidence: Finding['confidence'], because: string): Finding => ({
    code,
    confidence,
    because,
    evidence: [refused],
  })
  const because = `the artifact route answers ${said(refused)}`
  if (answer.kind === 'no-reply') {
    const cutOff = refused.exchange.request.method === 'PUT' && answer.code === 'RESET'
    return found(cutOff ? 'UPLOAD_CUT_OFF' : 'ARTIFACT_ERROR', 'likely', `no answer: ${answer.message}`)
  }
  if (answer.status === 503 && /serve-artifacts|artifacts_disabled|disabled/i.test(answer.text)) {
    return found('ARTIFACTS_DISABLED', 'certain', because)
  }
  if (answer.status === 429) return found('RATE_LIMITED', 'likely', because)
  if (answer.status === 404)
    return artifactRouteMissing(facts, refused) ?? found('ARTIFACT_ERROR', 'possible', because)
  if (answer.status === 403 || answer.status === 401) return undefined
  return found('ARTIFACT_ERROR', answer.status >= 500 ? 'likely' : 'possible', because)
}

/** Only where no artifact request gets through by the API: one that does proves that the route is there. */
function artifactRouteMissing(facts: Facts, refused: Observation): Finding | undefined {
  const served = facts.observations.filter(
    ({ role, answer }) => role === 'artifacts' && answer.kind === 'reply' && answer.status === 200,
  )
  const passedBy = served.find(isPastTheApi)
  if (served.some((one) => !isPastTheApi(one))) return undefined
  return {
    code: passedBy ? 'ARTIFACT_PATH_NOT_REWRITTEN' : 'ARTIFACT_ROUTE_MISSING',
    confidence: 'likely',
    because: passedBy
      ? 'the gateway’s own path for artifacts answers, the API’s does not'
      : `searching works, the artifact route answers ${said(refused)}`,
    evidence: [refused, passedBy],
    nextProbe: passedBy
      ? 'how the API rewrites artifact paths'
      : 'whether MLflow runs with --serve-artifacts, and which version of the API is deployed',
  }
}

const isPastTheApi = ({ exchange }: Observation) => /\/ajax-api\//.test(exchange.request.url)

/** A GET of a missing artifact is MLflow's answer, not a broken route. */
function isRefusal({ answer }: Observation): boolean {
  if (answer.kind === 'no-reply') return answer.code !== 'CANCELLED'
  return answer.status >= 400 && errorCodeOf(answer) !== 'RESOURCE_DOES_NOT_EXIST'
}

/** Taken from the answer that starts a run, so that any client's recording shows it. */
const artifactRoot: Rule = (facts) => {
  const started = facts.observations.find(
    ({ exchange }) => /\/runs\/(create|get)/.test(exchange.request.url) && unproxied(exchange),
  )
  if (!started) return undefined
  const scheme = unproxied(started.exchange)
  return {
    code: 'ARTIFACT_ROOT_UNPROXIED',
    confidence: 'certain',
    because: `the run’s artifact URI starts with ${scheme}`,
    evidence: [started],
  }
}

function unproxied({ response }: Observation['exchange']): string | undefined {
  return /"artifact_uri": ?"((?:s3|gs|wasbs?|abfss?|hdfs|dbfs|file):\/\/?|\/)/.exec(
    response?.body?.text ?? '',
  )?.[1]
}

const readBackDiffers: Rule = (facts) => {
  const damaged = facts.failed('registration.intact') ?? facts.failed('registration.listed')
  if (damaged && !facts.failed('registration.upload')) {
    return {
      code: 'ARTIFACTS_DAMAGED',
      confidence: /sent|bytes/.test(damaged.reason ?? '') ? 'certain' : 'likely',
      because: damaged.reason ?? 'a file differs',
      evidence: damaged.exchanges,
    }
  }
  const pending = facts.failed('registration.ready')
  if (pending) {
    return {
      code: 'VERSION_NOT_READY',
      confidence: 'certain',
      because: `the version ${pending.reason}`,
      evidence: pending.exchanges,
    }
  }
  const differs = ['tags', 'alias', 'found', 'run-finished']
    .map((name) => facts.failed(`registration.${name}`))
    .find((one) => one)
  if (!differs || facts.obstacle?.stoppedAt !== undefined) return undefined
  return {
    code: 'REGISTRATION_INCOMPLETE',
    confidence: 'likely',
    because: differs.reason ?? differs.title,
    // A check that judges what another one read back has no exchange of its own.
    evidence: differs.exchanges.length > 0 ? differs.exchanges : exchangesOf('registration.ready', facts),
  }
}

const exchangesOf = (checkId: string, { evidence }: Facts) =>
  evidence.checks?.find(({ id }) => id === checkId)?.exchanges ?? []

const eventFailed: Rule = (facts) => {
  const event = facts.first('event')
  if (!event || (event.answer.kind === 'reply' && event.answer.status === 200)) return undefined
  const words = said(event)
  const status = event.answer.kind === 'reply' ? event.answer.status : 0
  const code = status === 402 ? 'INSUFFICIENT_BALANCE' : status === 429 ? 'RATE_LIMITED' : 'EVENT_FAILED'
  return { code, confidence: 'likely', because: `the notification is answered ${words}`, evidence: [event] }
}

export const registrationRules: readonly Rule[] = [
  artifactRoot,
  artifactsRefused,
  readBackDiffers,
  eventFailed,
]
