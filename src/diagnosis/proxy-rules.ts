import { header } from '../http/exchange.ts'
import { errorCodeOf } from '../mlflow/error.ts'
import { detailOf } from '../platform/key-validation.ts'
import { identifyResponder } from '../platform/responder.ts'
import type { RouteStage } from '../platform/route-finding.ts'
import { type Facts, type Obstacle, said, sameAnswer } from './facts.ts'
import type { Finding, Rule } from './rule.ts'

/** A rule about the first obstacle, where it stands at `stage` and something answered there. */
const at =
  (stage: RouteStage, judge: (obstacle: Obstacle, facts: Facts) => Finding | undefined): Rule =>
  (facts) =>
    facts.obstacle?.stoppedAt === stage ? judge(facts.obstacle, facts) : undefined

const pathOf = ({ observation }: Obstacle) => new URL(observation.exchange.request.url).pathname

/** MLflow answers at the documented path of this host, or of the API's: then the caller's path is wrong. */
const wrongAddress: Rule = (facts) => {
  const { obstacle } = facts
  const { target } = facts.evidence
  if (!obstacle || !target || !hasOddPath(facts)) return undefined
  if (!['routed', 'not-a-login-page', 'mounted', 'served', 'answered'].includes(obstacle.stoppedAt ?? ''))
    return undefined
  const right = facts.servedElsewhere.find(({ exchange }) =>
    /^\/api\/mlflow\//.test(new URL(exchange.request.url).pathname),
  )
  if (!right) return undefined
  const sameHost = new URL(right.exchange.request.url).origin === new URL(target.trackingUri).origin
  return {
    code: 'WRONG_TRACKING_URI',
    confidence: sameHost ? 'certain' : 'likely',
    because: `${target.trackingUri} answers ${said(obstacle.observation).slice(0, 120)}, while MLflow is served at ${right.exchange.request.url.split('/api/2.0/')[0]}`,
    evidence: [obstacle.observation, right],
  }
}

/** True where the tracking URI's path is not the documented one, so that the path itself is in doubt. */
function hasOddPath({ evidence: { target } }: Facts): boolean {
  return target !== undefined && new URL(`${target.trackingUri}/`).pathname !== '/api/mlflow/'
}

const redirected = at('routed', ({ observation }, facts) => {
  const { answer, exchange } = observation
  if (answer.kind === 'no-reply' || answer.status >= 400) return undefined
  const from = new URL(exchange.request.url)
  const location = header(answer, 'location')
  const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const because = `${answer.status} to ${location || 'nowhere'}`
  const upgraded = from.protocol === 'http:' && to?.protocol === 'https:' && to.hostname === from.hostname
  const secured = facts.observations.find(
    ({ exchange: { request } }) => request.url === exchange.request.url.replace(/^http:/, 'https:'),
  )
  const circles =
    secured?.answer.kind === 'reply' && secured.answer.status >= 300 && secured.answer.status < 400
  if (upgraded && !circles) {
    const confidence = secured?.answer.kind === 'reply' ? 'certain' : 'likely'
    return { code: 'PLAIN_HTTP', confidence, because, evidence: [observation, secured] }
  }
  return { code: 'REDIRECTED', confidence: 'likely', because, evidence: [observation] }
})

const notRouted = at('routed', (obstacle, facts) => {
  const { observation } = obstacle
  const { answer } = observation
  if (answer.kind === 'no-reply' || answer.status < 400) return undefined
  const because = `the answer is ${said(observation).slice(0, 120)}`
  const evidence = [observation, facts.withoutKey]
  if (answer.status >= 500) {
    const healthy = facts.first('api.health')?.answer
    const apiUp =
      healthy?.kind === 'reply' && healthy.status === 200 && healthy.contentType === 'application/json'
    return {
      code: 'API_DOWN',
      confidence: apiUp ? 'possible' : 'likely',
      because: `an error page instead of an answer of the API: ${because}`,
      evidence,
    }
  }
  if (identifyResponder(answer) === 'load balancer') {
    const same = sameAnswer(observation, facts.withoutKey)
    return {
      code: 'BALANCER_NO_RULE',
      confidence: same || answer.text.trim() === 'Not Found' ? 'certain' : 'likely',
      because: `the load balancer itself answers${same ? ', the same with and without a key' : ''}: ${because}`,
      evidence,
    }
  }
  return mlflowAnswered(obstacle, facts)
})

/** MLflow's own 404 page: right where the caller names MLflow's address, wrong where the API should stand. */
function mlflowAnswered(obstacle: Obstacle, facts: Facts): Finding {
  const { observation } = obstacle
  const evidence = [observation, facts.withoutKey]
  if (/^\/mlflow\/api\//.test(pathOf(obstacle))) {
    return {
      code: 'WRONG_TRACKING_URI',
      confidence: facts.evidence.partial ? 'likely' : 'certain',
      because:
        'MLflow answers 404 below /mlflow/api: at this address it serves /mlflow/ajax-api only, which the stock client never uses',
      evidence,
    }
  }
  const same = sameAnswer(observation, facts.withoutKey)
  return {
    code: 'BALANCER_TO_MLFLOW',
    confidence: same ? 'certain' : 'likely',
    because: `MLflow’s own 404 page answers below the tracking URI${same ? ', the same with and without a key' : ''}`,
    evidence,
    nextProbe: 'the load balancer’s rule for this path',
  }
}

const loginPage = at('not-a-login-page', ({ observation }) => ({
  code: 'LOGIN_PAGE',
  confidence: 'likely',
  because: 'the answer is 200 with an HTML page where JSON is due',
  evidence: [observation],
}))

const notMounted = at('mounted', (obstacle, facts) => {
  const { observation } = obstacle
  const { answer } = observation
  if (answer.kind === 'no-reply') return undefined
  if (errorCodeOf(answer) === 'RESOURCE_NOT_FOUND') return prefixStripped(obstacle, detailOf(answer))
  const isRouteError = /not found/i.test(detailOf(answer)) && answer.contentType === 'application/json'
  return {
    code: 'MOUNT_MISSING',
    confidence: !isRouteError || hasOddPath(facts) ? 'possible' : facts.authWorks ? 'certain' : 'likely',
    because: `the API answers ${said(observation) || '404 with an empty body'}: it has no such route`,
    evidence: [observation, facts.first('api.health')],
    nextProbe: 'the routes the deployed version lists at /openapi.json',
  }
})

function prefixStripped(obstacle: Obstacle, detail: string): Finding {
  const { observation } = obstacle
  const lost = !detail.includes('/mlflow/') || !/api\/2\.0/.test(detail)
  return {
    code: 'PREFIX_STRIPPED',
    confidence: lost ? 'certain' : 'likely',
    because: `MLflow was asked for another path than the caller named: ${detail}`,
    evidence: [observation],
  }
}

/** The platform cannot ask the auth service. Where asking it directly works too badly, auth's own rules speak. */
const authUnavailable = at('auth-reachable', ({ observation }, facts) => {
  const words = said(observation)
  const evidence = [observation, facts.verdict?.observation]
  if (/rate limit/i.test(words) || words.startsWith('429')) {
    if (facts.verdict?.verdict.kind === 'rate-limited') return undefined
    return { code: 'RATE_LIMITED', confidence: 'likely', because: `the platform answers ${words}`, evidence }
  }
  if (!facts.verdict) {
    return {
      code: 'API_AUTH_UNREACHABLE',
      confidence: 'possible',
      because: `the API answers ${words}; whether the auth service itself works was not observed`,
      evidence,
      nextProbe: 'validating the key directly at the auth service',
    }
  }
  const slow = facts.verdict.observation.exchange.timings.totalMs >= 5_000
  if (!facts.authWorks || slow) return undefined
  const contract = /service error/i.test(words)
  return {
    code: contract ? 'API_AUTH_CONTRACT' : 'API_AUTH_UNREACHABLE',
    confidence: 'likely',
    because: `asked directly, the auth service answers; through the platform it is ${words}`,
    evidence,
    nextProbe: 'the API’s log of its call to the auth service',
  }
})

const keyLost = at('key-forwarded', ({ observation }, facts) => {
  const { answer, credential } = { ...observation, credential: observation.credential }
  if (answer.kind === 'no-reply') return undefined
  const evidence = [observation, facts.withoutKey, facts.verdict?.observation]
  if (credential === 'none' || credential === 'refused-form' || credential === 'unknown') {
    return {
      code: 'HEADER_FORM',
      confidence: credential === 'refused-form' ? 'likely' : 'possible',
      because:
        credential === 'refused-form'
          ? 'the key was sent, in a form that is not accepted'
          : 'no request shows that a key was sent',
      evidence,
      nextProbe: 'the same request with "Authorization: Bearer …"',
    }
  }
  if (identifyResponder(answer) === 'gateway') {
    return {
      code: 'GATEWAY_HEADER_STRIPPED',
      confidence: facts.verdict?.verdict.kind === 'valid' && !facts.evidence.partial ? 'certain' : 'likely',
      because:
        'the gateway behind the API says that no key was sent, although the API let the request through',
      evidence,
    }
  }
  const same = sameAnswer(observation, facts.withoutKey)
  return {
    code: 'KEY_HEADER_LOST',
    confidence: same && facts.verdict?.verdict.kind === 'valid' ? 'certain' : 'likely',
    because: `the API says that no key was sent${same ? ', exactly as it does when none is' : ''}`,
    evidence,
  }
})

/** Never a bad key by this alone: only the auth service's own verdict tells a bad key from a bad setting. */
const keyRefused = at('key-accepted', ({ observation }, facts) => {
  const { answer } = observation
  if (answer.kind === 'no-reply') return undefined
  const evidence = [observation, facts.verdict?.observation]
  const words = said(observation)
  // Neither a login page of another service nor a refusal in the middle of a run is about this platform's settings.
  if (answer.contentType !== 'application/json' || facts.served) return undefined
  if (!facts.verdict || facts.verdict.verdict.kind === 'no-verdict') {
    return {
      code: 'KEY_REJECTED',
      confidence: 'possible',
      because: `the platform answers ${words}; the auth service’s own verdict was not observed, and a valid key is refused like that too where a service is set up wrongly`,
      evidence,
      nextProbe: 'validating the key directly at the auth service',
    }
  }
  if (facts.verdict.verdict.kind !== 'valid') return undefined
  return {
    code: identifyResponder(answer) === 'gateway' ? 'GATEWAY_SERVICE_ID_MISMATCH' : 'SERVICE_ID_MISMATCH',
    confidence: 'likely',
    because: `asked directly, the auth service calls the key valid for ${facts.evidence.target?.serviceId ?? 'the service'}; the platform answers ${words}`,
    evidence,
    nextProbe: 'AUTH_SERVICE_ID and the auth URL in the configuration of the service that refuses',
  }
})

const openRegistry: Rule = (facts) => {
  const letIn = [facts.withoutKey, facts.withGarbage].filter((one) => {
    const answer = one?.answer
    return answer?.kind === 'reply' && answer.status === 200 && answer.contentType === 'application/json'
  })
  if (letIn.length === 0) return undefined
  return {
    code: 'OPEN_REGISTRY',
    confidence: letIn.length === 2 && !facts.evidence.partial ? 'certain' : 'likely',
    because: 'MLflow’s answer came back for a request that carried no valid key',
    evidence: letIn,
  }
}

export const proxyRules: readonly Rule[] = [
  wrongAddress,
  redirected,
  notRouted,
  loginPage,
  notMounted,
  authUnavailable,
  keyLost,
  keyRefused,
  openRegistry,
]
