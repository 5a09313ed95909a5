import { type Facts, isBalancerError, said } from './facts.ts'
import type { Finding, Rule } from './rule.ts'

/** Milliseconds after which the API gives up on the auth service. */
const apiPatienceMs = 5_000

const authDown: Rule = (facts) => {
  const parts = [facts.verdict?.observation, facts.first('auth.health'), facts.first('auth.root')].filter(
    (one) => one !== undefined,
  )
  const broken = parts.filter(isBalancerError)
  const [decisive] = broken
  if (!decisive || facts.authWorks) return undefined
  const all = broken.length === parts.length && parts.length > 1
  return {
    code: 'AUTH_DOWN',
    confidence: all ? 'certain' : 'likely',
    because: `${broken.length} of ${parts.length} requests to the auth host got an error page: ${said(decisive)}`,
    evidence: broken,
  }
}

/** Something answers under auth's name that is not the auth service: it talks like the API, or says who it is. */
const authMisrouted: Rule = (facts) => {
  const root = facts.first('auth.root')
  const direct = facts.verdict?.observation
  const talksLikeApi =
    direct?.answer.kind === 'reply' &&
    /authentication service|api key required|not found$/i.test(said(direct)) &&
    direct.answer.status >= 400
  const namesItself =
    root?.answer.kind === 'reply' && root.answer.status === 200 && !/auth/i.test(root.answer.text)
  const notFound = facts.verdict && direct?.answer.kind === 'reply' && direct.answer.status === 404
  if (!direct || (!talksLikeApi && !namesItself && !notFound)) return undefined
  if (facts.verdict?.verdict.kind === 'valid' || facts.verdict?.verdict.kind === 'rate-limited')
    return undefined
  if (isBalancerError(direct)) return undefined
  return {
    code: 'AUTH_MISROUTED',
    confidence: namesItself ? 'certain' : 'likely',
    because: namesItself
      ? 'the auth host names itself as another service, and gives no verdict on the key'
      : `validating the key is answered the way the API answers: ${said(direct)}`,
    evidence: [direct, root],
    nextProbe: 'which target the load balancer has for the auth host’s /api/* paths',
  }
}

const authSlow: Rule = (facts) => {
  const direct = facts.verdict?.observation
  if (!direct) return undefined
  const timedOut = direct.answer.kind === 'no-reply' && direct.answer.code === 'TIMEOUT'
  const ms = direct.exchange.timings.totalMs
  if (!timedOut && (ms < apiPatienceMs || !facts.authWorks)) return undefined
  const blocked = facts.obstacle?.stoppedAt === 'auth-reachable'
  // Silence on every route is the network's cause, not a slow service.
  const alive = [facts.first('auth.health'), facts.first('auth.root')].some(
    (one) => one?.answer.kind === 'reply',
  )
  if (timedOut && !alive) return undefined
  return {
    code: 'AUTH_SLOW',
    confidence: blocked && !timedOut ? 'certain' : 'likely',
    because: `validating the key took ${(ms / 1000).toFixed(1)} s${timedOut ? ' without an answer' : ''}, while the API waits 5 s`,
    evidence: [direct, facts.obstacle?.observation],
  }
}

const keyVerdict: Rule = (facts) => {
  if (!facts.verdict) return undefined
  const { observation, verdict } = facts.verdict
  const words = said(observation)
  const evidence = [observation, facts.obstacle?.observation]
  switch (verdict.kind) {
    case 'rate-limited':
      return {
        code: 'RATE_LIMITED',
        confidence: 'certain',
        because: `the auth service answers ${words}`,
        evidence,
      }
    case 'invalid':
      return {
        code: 'KEY_DEACTIVATED',
        confidence: 'certain',
        because: 'is_valid is false in a 200',
        evidence,
      }
    case 'wrong-service':
      return wrongService(facts, words, evidence)
    case 'unknown-key':
      // No key arrived there: that says nothing about the key.
      return /key required/i.test(words) ? undefined : rejected(facts, words, evidence)
    default:
      return undefined
  }
}

/** Where the refusal names another service than the one asked for, somebody else chose that service id. */
function wrongService(facts: Facts, words: string, evidence: Finding['evidence']): Finding {
  const asked = facts.evidence.target?.serviceId.toLowerCase()
  const refused = /access to service ['"]?([\w.-]+)/i.exec(words)?.[1]?.toLowerCase()
  const because = `the auth service answers ${words}`
  if (asked === undefined || refused === undefined || refused === asked) {
    return { code: 'SERVICE_ACCESS', confidence: asked === refused ? 'certain' : 'likely', because, evidence }
  }
  const although = `${because}, although ${asked} was asked for`
  return { code: 'SERVICE_ID_MISMATCH', confidence: 'likely', because: although, evidence }
}

function rejected(facts: Facts, words: string, evidence: Finding['evidence']): Finding {
  const because = `asked directly, the auth service answers ${words}`
  if (/\bip\b|address|location/i.test(words)) {
    return { code: 'IP_RESTRICTED', confidence: 'likely', because, evidence }
  }
  const saysWhy = /invalid|expired|not found|revoked|unknown|disabled|deactivated/i.test(words)
  const agrees = facts.obstacle === undefined || facts.obstacle.stoppedAt === 'key-accepted'
  return { code: 'KEY_REJECTED', confidence: saysWhy && agrees ? 'certain' : 'likely', because, evidence }
}

/** The auth service is up and answers, but what it says is no verdict. */
const authBroken: Rule = (facts) => {
  const direct = facts.verdict?.observation
  if (!direct || direct.answer.kind === 'no-reply' || facts.verdict?.verdict.kind !== 'no-verdict')
    return undefined
  if (isBalancerError(direct) || direct.answer.status === 404) return undefined
  return {
    code: 'AUTH_BROKEN',
    confidence: 'likely',
    because: `validating the key is answered with ${said(direct) || 'nothing readable'}`,
    evidence: [direct],
  }
}

export const authRules: readonly Rule[] = [authDown, authMisrouted, authSlow, keyVerdict, authBroken]
