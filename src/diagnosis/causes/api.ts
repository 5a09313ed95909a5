import { apiPatienceMs } from '../../platform/contract.ts'
import { type CauseKind, type Finding, fixedBy, keepTheKey, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import {
  type Facts,
  isApiAlive,
  isCached,
  isProven,
  isSameForAnyKey,
  originOf,
  partyOf,
  pathOf,
  requestOf,
  said,
  sameAnswer,
} from '../facts.ts'
import { serviceRefusal } from './auth.ts'
import { isAddressWrong } from './client.ts'
import { isForArtifacts, pathTold } from './subjects.ts'

/** The first obstacle, where it stands at this stage and something answered there. */
const obstacleAt = (facts: Facts, ...stages: string[]): Observation | undefined => {
  const { obstacle } = facts
  return obstacle && stages.includes(obstacle.stoppedAt ?? '') && obstacle.observation.answer.kind === 'reply'
    ? obstacle.observation
    : undefined
}

export const apiCauses: readonly CauseKind[] = [
  {
    code: 'BALANCER_TO_MLFLOW',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'The tracking URI leads straight to MLflow instead of to the API.',
    refutedBy: 'an answer of the API below the tracking URI',
    steps: fixedBy(
      'infrastructure',
      'Point the rule for /api/mlflow/* at the API instead of MLflow.',
      show.noKey,
    ),
    concludes: (facts) => {
      const one = obstacleAt(facts, 'routed')
      if (!one || partyOf(one) !== 'MLflow' || facts.served || facts.evidence.platform === 'mlflow')
        return undefined
      if (/^\/mlflow\/api\//.test(pathOf(one))) return undefined
      const same = isSameForAnyKey(one, facts)
      return {
        confidence: same ? 'certain' : 'likely',
        headline: `${originOf(one)} leads the tracking URI straight to MLflow, past the API.`,
        because: `MLflow’s own 404 page answers below the tracking URI${same ? ', the same with and without a key' : ''}`,
        evidence: [one],
        controls: [facts.withoutKey],
        nextProbe: 'the load balancer’s rule for this path',
      }
    },
    refuted: (facts) => isAddressWrong(facts) || facts.served,
  },
  {
    code: 'MOUNT_MISSING',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The API runs without its MLflow routes: they are not mounted, or an old version is deployed.',
    refutedBy: 'an answer other than 404 below the tracking URI',
    steps: fixedBy(
      'API team',
      'Mount the MLflow proxy at /api/mlflow, and check that this version is the one deployed.',
      show.search,
    ),
    concludes: (facts) => {
      const one = obstacleAt(facts, 'mounted')
      if (
        !one ||
        !['API', 'gateway', 'auth service'].includes(partyOf(one) ?? '') ||
        facts.served ||
        isForArtifacts(one)
      )
        return undefined
      const usual =
        facts.evidence.target === undefined ||
        new URL(`${facts.evidence.target.trackingUri}/`).pathname.endsWith('/api/mlflow/')
      return {
        // The API asks for a key before it looks for a route: another service behind the same address does not.
        confidence: !usual ? 'possible' : facts.authWorks && asksForKey(facts) ? 'certain' : 'likely',
        headline: `The API at ${originOf(one)} has no route for ${requestOf(one)}.`,
        because: `the API answers ${said(one) || '404 with an empty body'}: it has no such route`,
        evidence: [one],
        controls: [facts.first('api.health')],
        nextProbe: 'the routes the deployed version lists at /openapi.json',
      }
    },
    refuted: (facts) => isAddressWrong(facts) || facts.served,
  },
  {
    code: 'PREFIX_STRIPPED',
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'Part of the path is cut off before MLflow gets the request, so MLflow does not find it.',
    refutedBy: 'a path in the error that is the one requested',
    steps: [
      keepTheKey('API team'),
      step(
        'infrastructure',
        'Keep the whole path in the rule of the proxy in front of the API (nginx: no path after proxy_pass).',
        show.search,
      ),
      step(
        'API team',
        'Keep the path after the mount when passing the request on: MLflow wants /api/2.0/mlflow/….',
        show.search,
      ),
    ],
    concludes: (facts) => {
      const one = obstacleAt(facts, 'mounted')
      const path = one && pathTold(one)
      if (!path?.told || path.told === path.asked || !path.asked.endsWith(path.told)) return undefined
      return {
        confidence: 'likely',
        headline: `MLflow was asked for ${path.told} instead of ${path.asked}.`,
        because: `MLflow was asked for a shorter path than the one requested: ${path.told}; whether the API or a proxy before it cuts it off cannot be seen from outside`,
        evidence: [one],
        nextProbe: 'the path in the API’s access log for this request',
      }
    },
    refuted: (facts) => isAddressWrong(facts) || facts.served,
  },
  {
    code: 'PATH_CHANGED',
    category: 'CFG',
    layer: 'proxy',
    owner: 'infrastructure',
    summary: 'The path is changed on the way (for instance a doubled slash), so MLflow does not find it.',
    refutedBy: 'a path in the error that is the one requested',
    steps: fixedBy(
      'infrastructure',
      'Look for a path or a second slash in the rule of the proxy in front of the API (nginx: after proxy_pass), and pass the path on as it is.',
      show.search,
    ),
    concludes: (facts) => {
      const one = obstacleAt(facts, 'mounted')
      const path = one && pathTold(one)
      if (!path?.told || path.asked.endsWith(path.told)) return undefined
      return {
        confidence: 'likely',
        headline: `The path was rewritten on the way: ${path.told} instead of ${path.asked}.`,
        because: `the error quotes ${path.told}, the request was for ${path.asked}`,
        evidence: [one],
        nextProbe: 'the path in the API’s access log for this request',
      }
    },
    refuted: (facts) => isAddressWrong(facts) || facts.served,
  },
  {
    code: 'API_AUTH_UNREACHABLE',
    category: 'DEPLOY',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The auth service works, but the API cannot reach it.',
    refutedBy: 'a verdict of the API on any key',
    steps: fixedBy(
      'API team',
      'Check the auth URL in the API’s configuration, and the way from the API to it: DNS, security group, certificate.',
      show.search,
    ),
    concludes: (facts) => authTrouble(facts, false),
  },
  {
    code: 'API_AUTH_CONTRACT',
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The API and the auth service do not understand each other: validating the key directly works.',
    refutedBy: 'the same trouble when the key is validated directly',
    steps: fixedBy(
      'API team',
      'Compare the API’s call with the contract of POST /api/v1/keys/validate: header, service_id, and how 403 and 422 are treated.',
      show.search,
    ),
    concludes: (facts) => authTrouble(facts, true),
  },
  {
    code: 'SERVICE_ID_MISMATCH',
    category: 'CFG',
    layer: 'proxy',
    owner: 'API team',
    summary:
      'The key is valid, but the API rejects it: it asks the auth service about another service id, or another auth service.',
    refutedBy: 'a direct validation that rejects the key as well',
    steps: fixedBy(
      'API team',
      'Set AUTH_SERVICE_ID of the API to the service the keys are for, and check its auth URL.',
      show.search,
    ),
    concludes: (facts) => {
      const service = serviceRefusal(facts)
      if (
        service?.asked !== undefined &&
        service.refused !== undefined &&
        service.asked !== service.refused
      ) {
        return {
          confidence: 'likely',
          headline: `The platform asks the auth service about ${service.refused}, not ${service.asked}.`,
          because: `the auth service answers ${service.words}, although ${service.asked} was asked for`,
          evidence: [service.direct, facts.obstacle?.observation],
        }
      }
      return keyRefusedBy(facts, 'API')
    },
    refuted: (facts) => facts.served,
  },
  {
    code: 'KEY_HEADER_LOST',
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The key was sent, but does not arrive at the service that asks for it.',
    refutedBy: 'different answers with and without a key',
    steps: [
      keepTheKey('API team'),
      step('caller', 'Try the header X-API-Key with a client of your own.', show.searchByXApiKey),
      step(
        'API team',
        'Find what drops the Authorization header before the API reads it: load balancer, proxy or middleware.',
        show.search,
      ),
    ],
    concludes: (facts) => {
      const one = obstacleAt(facts, 'key-forwarded')
      if (!one) return lostBeforeAuth(facts)
      if (partyOf(one) !== 'API' || ['none', 'refused-form', 'unknown', 'basic'].includes(one.credential))
        return undefined
      const same = sameAnswer(one, facts.withoutKey)
      return {
        confidence: same && facts.verdict?.verdict.kind === 'valid' ? 'certain' : 'likely',
        headline: `The key sent to ${originOf(one)} does not arrive at the API.`,
        because: `the API says that no key was sent${same ? ', exactly as it does when none is' : ''}`,
        evidence: [one],
        controls: [facts.withoutKey, facts.verdict?.observation],
      }
    },
  },
  {
    code: 'OPEN_REGISTRY',
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The registry lets in requests that carry no valid key.',
    refutedBy: '401 for a request without a key',
    steps: [
      step(
        'API team',
        'Put the key check in front of every MLflow route at once: anybody can read and write the registry now.',
        show.noKey,
      ),
    ],
    concludes: (facts) => {
      if (facts.evidence.platform === 'mlflow') return undefined
      const letIn = [facts.withoutKey, facts.withGarbage].filter(
        (one) => one !== undefined && isProven(one) && !isCached(one),
      ) as Observation[]
      const [first] = letIn
      if (!first || (facts.evidence.partial && !facts.authWorks)) return undefined
      return {
        confidence: letIn.length === 2 && !facts.evidence.partial ? 'certain' : 'likely',
        headline: `${originOf(first)} serves MLflow to requests without a valid key.`,
        because: `MLflow’s own answer came back for ${letIn.length === 2 ? 'a request without a key and one with an invented key' : 'a request that carried no valid key'}`,
        evidence: letIn,
      }
    },
  },
  {
    code: 'API_ERROR',
    isGeneral: true,
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'The API answered with an internal error.',
    refutedBy: 'an answer below 500',
    steps: fixedBy(
      'API team',
      'Find the request in the API’s log by its X-Request-Id (see the transcript).',
      show.search,
    ),
    concludes: (facts) => {
      const refusal = facts.refusals.find(
        ({ stoppedAt, observation: { answer, responder } }) =>
          (stoppedAt === 'served' || stoppedAt === 'mlflow-reachable') &&
          answer.kind === 'reply' &&
          answer.status >= 500 &&
          !/mlflow|artifact/i.test(said({ answer } as Observation)) &&
          (responder?.party === 'API' || responder?.party === 'gateway') &&
          ![502, 504].includes(answer.status),
      )
      return (
        refusal && {
          confidence: 'likely',
          headline: `The API answered ${said(refusal.observation).slice(0, 60)} to ${requestOf(refusal.observation)}.`,
          because: `the answer is ${said(refusal.observation)}`,
          evidence: [refusal.observation],
          controls: [facts.first('api.mlflow-health')],
        }
      )
    },
  },
  {
    code: 'GATEWAY_HEADER_STRIPPED',
    category: 'BUG',
    layer: 'gateway',
    owner: 'API team',
    summary: 'The API accepts the key and does not pass it on to the gateway behind it.',
    refutedBy: 'a refusal that comes from the API itself',
    steps: fixedBy('API team', 'Pass the Authorization header on when calling the gateway.', show.search),
    concludes: (facts) => {
      const one = obstacleAt(facts, 'key-forwarded')
      if (!one || partyOf(one) !== 'gateway' || ['none', 'refused-form', 'basic'].includes(one.credential))
        return undefined
      return {
        confidence: facts.verdict?.verdict.kind === 'valid' && !facts.evidence.partial ? 'certain' : 'likely',
        headline: 'The API does not pass the key on to the gateway.',
        because:
          'the gateway behind the API says that no key was sent, although the API let the request through',
        evidence: [one],
        controls: [facts.withoutKey, facts.verdict?.observation],
      }
    },
  },
  {
    code: 'GATEWAY_SERVICE_ID_MISMATCH',
    category: 'CFG',
    layer: 'gateway',
    owner: 'API team',
    summary: 'The key is valid and the API accepts it, but the gateway behind it rejects it.',
    refutedBy: 'a refusal that comes from the API itself',
    steps: fixedBy(
      'API team',
      'Set the service id and auth URL of the gateway to those of the API.',
      show.search,
    ),
    concludes: (facts) => keyRefusedBy(facts, 'gateway'),
    refuted: (facts) => facts.served,
  },
  {
    code: 'REGISTRY_ADMIN_ONLY',
    category: 'SCOPE',
    layer: 'gateway',
    owner: 'caller',
    summary: 'The key is valid, but the model registry is open to administrators only.',
    refutedBy: 'the same refusal with an administrator’s key',
    steps: [
      step(
        'caller',
        'Ask the platform for an administrator’s key or the scope model-registry:admin: since 2026-06 the registry is closed to others.',
        show.validate,
      ),
    ],
    concludes: (facts) => {
      const refusal = facts.refusals.find(
        ({ observation: { answer } }) =>
          answer.kind === 'reply' && /REGISTRY_ADMIN_REQUIRED/i.test(answer.text),
      )
      if (!refusal) return undefined
      const { verdict } = facts
      const isAdmin = verdict?.verdict.kind === 'valid' && verdict.verdict.info.is_admin === true
      return {
        confidence: isAdmin ? 'likely' : 'certain',
        headline: 'The model registry is open to administrators only, and this key is none.',
        because: `the answer is ${said(refusal.observation)}${isAdmin ? ', although the auth service calls the key an administrator’s' : ''}`,
        evidence: [refusal.observation],
        controls: [verdict?.observation],
      }
    },
    refuted: (facts) => facts.wrote,
  },
  {
    code: 'KEY_READ_ONLY',
    category: 'SCOPE',
    layer: 'auth',
    owner: 'caller',
    summary: 'The key may read but not write.',
    refutedBy: 'a write that is accepted with this key',
    steps: [step('caller', 'Use a key with the scope write.', show.validate)],
    concludes: (facts) => {
      const refusal = scopeRefusal(facts)
      return (
        refusal && {
          confidence: /required_scope/i.test(textOf(refusal)) ? 'certain' : 'likely',
          headline: `The key may not write: ${requestOf(refusal)} was refused.`,
          because: `the answer is ${said(refusal)}${facts.served ? '; reading works' : ''}`,
          evidence: [refusal],
          controls: [facts.servedWithKey[0], facts.verdict?.observation],
        }
      )
    },
    refuted: (facts) => facts.wrote,
  },
  {
    code: 'SCOPE_MISSING',
    category: 'SCOPE',
    layer: 'auth',
    owner: 'caller',
    summary: 'The key may write some things, but lacks the scope that this request needs.',
    refutedBy: 'the same request accepted with this key',
    steps: [step('caller', 'Ask for a key with the scope that the answer names.', show.validate)],
    concludes: (facts) => {
      const refusal = scopeRefusal(facts)
      if (!refusal || !facts.wrote) return undefined
      const scope = /"required_scope":\s*"([^"]+)"/.exec(textOf(refusal))?.[1]
      return {
        confidence: scope ? 'certain' : 'likely',
        headline: `${requestOf(refusal)} needs ${scope ? `the scope ${scope}` : 'a scope'}, which this key lacks.`,
        because: `the answer is ${said(refusal)}${scope ? ` (required_scope ${scope})` : ''}; other writes with the same key were accepted`,
        evidence: [refusal],
        controls: [facts.verdict?.observation],
      }
    },
  },
]

const textOf = ({ answer }: Observation) => (answer.kind === 'reply' ? answer.text : '')

/** A 403 of the API or the gateway about what the key may do. */
function scopeRefusal(facts: Facts): Observation | undefined {
  return facts.refusals.find(
    ({ observation }) =>
      observation.answer.kind === 'reply' &&
      observation.answer.status === 403 &&
      (partyOf(observation) === 'API' || partyOf(observation) === 'gateway') &&
      !/REGISTRY_ADMIN_REQUIRED|\bip\b|ip address|host header/i.test(textOf(observation)) &&
      (/required_scope/i.test(textOf(observation)) ||
        (facts.served && /scope|permission|forbidden/i.test(said(observation)))),
  )?.observation
}

/** True where a request without a key was refused for want of one. */
const asksForKey = ({ withoutKey }: Facts) =>
  withoutKey?.answer.kind === 'reply' && withoutKey.answer.status === 401 && partyOf(withoutKey) === 'API'

/** The platform cannot ask the auth service, although asking it directly works well. */
function authTrouble(facts: Facts, contract: boolean): Finding | undefined {
  const one = obstacleAt(facts, 'auth-reachable')
  if (!one || one.answer.kind === 'no-reply') return undefined
  const words = said(one)
  if (/rate limit|too many requests/i.test(words) || one.answer.status === 429) return undefined
  const isContract = /service error/i.test(words)
  if (!facts.verdict) {
    return contract
      ? undefined
      : {
          confidence: 'possible',
          headline: 'The API has trouble with the auth service.',
          because: `the API answers ${words}; whether the auth service itself works was not observed`,
          evidence: [one],
          nextProbe: 'validating the key directly at the auth service',
        }
  }
  const slow = facts.verdict.observation.exchange.timings.totalMs >= apiPatienceMs
  if (!facts.authWorks || slow || isContract !== contract) return undefined
  return {
    confidence: 'likely',
    headline: contract
      ? 'The API and the auth service do not understand each other.'
      : 'The API cannot reach the auth service.',
    because: `asked directly, the auth service answers; through the platform it is ${words}`,
    evidence: [one],
    controls: [facts.verdict.observation],
    nextProbe: 'the API’s log of its call to the auth service',
  }
}

/** Never a bad key by this alone: only the auth service's own verdict tells a bad key from a bad setting. */
function keyRefusedBy(facts: Facts, party: 'API' | 'gateway'): Finding | undefined {
  const one = obstacleAt(facts, 'key-accepted')
  // A refusal in the middle of a run is not about this platform's settings.
  if (!one || partyOf(one) !== party || facts.verdict?.verdict.kind !== 'valid' || facts.served)
    return undefined
  return {
    confidence: 'likely',
    headline: `The auth service accepts this key; the ${party} refuses it.`,
    because: `asked directly, the auth service calls the key valid for ${facts.evidence.target?.serviceId ?? 'the service'}; the platform answers ${said(one)}`,
    evidence: [one],
    controls: [facts.verdict.observation],
    nextProbe: 'AUTH_SERVICE_ID and the auth URL in the configuration of the service that refuses',
  }
}

/** The auth service itself says that no key came, exactly as it does when none is sent. */
function lostBeforeAuth(facts: Facts): Finding | undefined {
  const direct = facts.verdict?.observation
  const control = facts.observations.find(
    ({ role, credential }) => role === 'auth.validate' && credential === 'none',
  )
  const isAuth = ['auth.root', 'auth.health'].some((role) => {
    const one = facts.first(role as 'auth.root')
    return one?.answer.kind === 'reply' && one.answer.status === 200
  })
  if (
    !direct ||
    !control ||
    !isAuth ||
    !sameAnswer(direct, control) ||
    !/key required/i.test(said(direct)) ||
    isApiAlive(facts) === false
  )
    return undefined
  if (!['bearer', 'other-form'].includes(direct.credential)) return undefined
  const root = facts.first('auth.root')
  if (!root || partyOf(root) !== 'auth service') return undefined
  return {
    confidence: 'likely',
    headline: `The key sent to ${originOf(direct)} does not arrive at the auth service.`,
    because: 'the auth service says that no key was sent, exactly as it does when none is',
    evidence: [direct],
    controls: [control, root],
    layer: 'auth',
    owner: 'infrastructure',
    steps: [
      step(
        'infrastructure',
        'Find what drops the Authorization header in front of the auth service.',
        show.validate,
      ),
    ],
  }
}
