import type { NoReplyCode } from '../http/exchange.ts'
import type { CauseCode } from './causes.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import type { Finding, Rule } from './rule.ts'

const codes: Partial<Record<NoReplyCode, CauseCode>> = {
  DNS: 'DNS_FAILURE',
  REFUSED: 'CONNECTION_REFUSED',
  TLS: 'TLS_FAILURE',
  TIMEOUT: 'NO_ANSWER',
  RESET: 'CONNECTION_RESET',
  NETWORK: 'CONNECTION_RESET',
}

const hostOf = ({ exchange }: Observation) =>
  URL.canParse(exchange.request.url) ? new URL(exchange.request.url).host : ''

/** Nothing of a host ever answered: the network is to blame before any service is. */
const hostSilent: Rule = (facts) => {
  const hosts = [...new Set(facts.observations.map(hostOf))]
  for (const host of hosts) {
    const toHost = facts.observations.filter((one) => hostOf(one) === host && !isCancelled(one))
    const [silent] = toHost
    if (!silent || silent.answer.kind === 'reply' || toHost.some(({ answer }) => answer.kind === 'reply'))
      continue
    if (!matters(facts, toHost)) continue
    const code = codes[silent.answer.code]
    if (!code) continue
    const unsure = code === 'NO_ANSWER' || code === 'CONNECTION_RESET' || toHost.length < 2
    return finding(
      code,
      unsure ? 'likely' : 'certain',
      `nothing at ${host} answered: ${silent.answer.message}`,
      toHost,
    )
  }
  return undefined
}

/** A host nobody needed for the registration is no cause of its failure. */
function matters(facts: Facts, toHost: readonly Observation[]): boolean {
  return (
    !facts.evidence.checks ||
    facts.evidence.checks.some(({ status, exchanges }) => {
      return status === 'fail' && toHost.some(({ exchange }) => exchanges.includes(exchange.id))
    })
  )
}

const isCancelled = ({ answer }: Observation) => answer.kind === 'no-reply' && answer.code === 'CANCELLED'

const finding = (
  code: CauseCode,
  confidence: Finding['confidence'],
  because: string,
  evidence: readonly Observation[],
): Finding => ({ code, confidence, because, evidence })

export const networkRules: readonly Rule[] = [hostSilent]
