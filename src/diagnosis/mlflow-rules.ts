import { errorCodeOf } from '../mlflow/error.ts'
import { detailOf, isAdmin } from '../platform/key-validation.ts'
import { type Facts, said } from './facts.ts'
import type { Finding, Rule } from './rule.ts'

/** What stands behind the key check: permissions first, then MLflow itself. */
const notPermitted: Rule = (facts) => {
  const { obstacle } = facts
  if (obstacle?.stoppedAt !== 'permitted' || obstacle.observation.answer.kind === 'no-reply') return undefined
  const { answer } = obstacle.observation
  const words = said(obstacle.observation)
  const evidence = [obstacle.observation, facts.verdict?.observation]
  const found = (code: Finding['code'], confidence: Finding['confidence']): Finding => ({
    code,
    confidence,
    because: `the answer is ${words}`,
    evidence,
  })
  if (answer.status === 402) return found('INSUFFICIENT_BALANCE', 'certain')
  if (/REGISTRY_ADMIN_REQUIRED/i.test(answer.text))
    return found('REGISTRY_ADMIN_ONLY', adminContradicts(facts) ? 'likely' : 'certain')
  if (/required_scope/i.test(answer.text)) return found('KEY_READ_ONLY', 'certain')
  if (/host header/i.test(answer.text)) return found('HOST_CHECK', 'likely')
  if (/\bip\b|ip address/i.test(words)) return found('IP_RESTRICTED', 'likely')
  if (/scope|permission|forbidden/i.test(words) && facts.served) return found('KEY_READ_ONLY', 'likely')
  return undefined
}

/** The auth service calls the key an administrator's while the registry says that it is none. */
function adminContradicts({ verdict }: Facts): boolean {
  return verdict?.verdict.kind === 'valid' && isAdmin(verdict.verdict.info)
}

const behindTheApi: Rule = (facts) => {
  const { obstacle } = facts
  if (!obstacle || obstacle.observation.answer.kind === 'no-reply') return undefined
  const { answer } = obstacle.observation
  const words = said(obstacle.observation)
  const evidence = [obstacle.observation, facts.first('api.mlflow-health')]
  const found = (code: Finding['code'], confidence: Finding['confidence'], because: string): Finding => ({
    code,
    confidence,
    because,
    evidence,
  })
  switch (obstacle.stoppedAt) {
    case 'mlflow-reachable':
      if (answer.status === 504 || /timeout|timed out/i.test(words))
        return found('MLFLOW_TIMEOUT', 'likely', `the answer is ${words}`)
      if (answer.status === 502)
        return found(
          'MLFLOW_UNREACHABLE',
          /mlflow/i.test(words) ? 'certain' : 'likely',
          `the answer is ${words}`,
        )
      return found('API_ERROR', 'possible', `the answer is ${words}`)
    case 'host-allowed':
      return found('HOST_CHECK', 'certain', `MLflow answers ${words}`)
    case 'well-formed':
      return found('MLFLOW_MALFORMED', 'likely', 'the answer is 200 with JSON that cannot be parsed')
    case 'served': {
      const byMlflow = errorCodeOf(answer) !== undefined
      if (answer.status < 500) return undefined
      return found(byMlflow ? 'MLFLOW_ERROR' : 'API_ERROR', 'likely', `the answer is ${words}`)
    }
    default:
      return undefined
  }
}

/** Requests with the caller's key hang, while those refused before MLflow are answered at once. */
const mlflowSilent: Rule = (facts) => {
  const { obstacle } = facts
  const answer = obstacle?.observation.answer
  if (answer?.kind !== 'no-reply' || answer.code !== 'TIMEOUT') return undefined
  const refused = [facts.withoutKey, facts.withGarbage].filter(
    (one) => one?.answer.kind === 'reply' && one.answer.status === 401,
  )
  const alive = facts.first('api.health')
  if (refused.length === 0 && alive?.answer.kind !== 'reply') return undefined
  const slowAuth = (facts.verdict?.observation.exchange.timings.totalMs ?? 0) >= 5_000
  if (slowAuth) return undefined
  return {
    code: 'MLFLOW_TIMEOUT',
    confidence: refused.length > 0 ? 'likely' : 'possible',
    because: `requests with the key get no answer${refused.length > 0 ? ', those without are refused at once' : ', while the API says it is healthy'}`,
    evidence: [obstacle?.observation, ...refused, alive],
    nextProbe: 'MLflow’s own /health behind the gateway',
  }
}

const apiLacksToken: Rule = (facts) => {
  const health = facts.first('api.mlflow-health')
  if (health?.answer.kind !== 'reply' || health.answer.status !== 503) return undefined
  if (!/api key required|unauthorized|401/i.test(detailOf(health.answer) + health.answer.text))
    return undefined
  return {
    code: 'API_LACKS_ADMIN_TOKEN',
    confidence: 'likely',
    because: `the API’s own check of MLflow is answered ${said(health)}`,
    evidence: [health],
  }
}

export const mlflowRules: readonly Rule[] = [notPermitted, behindTheApi, mlflowSilent, apiLacksToken]
