import { type Cause, type CheckResult, layers } from '../schema/report.ts'
import { authRules } from './auth-rules.ts'
import { causeKinds, remediesFor } from './causes.ts'
import type { Evidence } from './evidence.ts'
import { type Facts, factsOf } from './facts.ts'
import { forwardProxyRules } from './forward-proxy-rules.ts'
import { mlflowRules } from './mlflow-rules.ts'
import { networkRules } from './network-rules.ts'
import { proxyRules } from './proxy-rules.ts'
import { registrationRules } from './registration-rules.ts'
import type { Finding } from './rule.ts'

/** In the order in which a request meets the layers: the first finding is the one to mend first. */
const rules = [
  ...forwardProxyRules,
  ...networkRules,
  ...authRules,
  ...proxyRules,
  ...mlflowRules,
  ...registrationRules,
]

const ranks = { certain: 0, likely: 1, possible: 2 } as const

/**
 * The causes of a failure, the one to mend first first. A pure function: the same evidence gives the same
 * causes, from a run of ours or from anybody's recording. Empty where nothing failed; a failure that fits no
 * rule is UNDETERMINED, since a wrong cause costs more than none.
 */
export function diagnose(evidence: Evidence): Cause[] {
  const troubles = evidence.checks?.filter(({ status }) => status === 'fail' || status === 'error')
  if (troubles?.length === 0) return []
  const facts = factsOf(evidence)
  const findings = rules.map((rule) => rule(facts)).filter((finding) => finding !== undefined)
  const causes = unique(findings).map((finding) => causeOf(finding, facts))
  if (causes.length > 0) return causes.sort(nearestFirst)
  return troubles?.[0] ? [undetermined(troubles, facts)] : []
}

/** The nearest layer first, unless it is only possible and a later one is better founded. */
function nearestFirst(a: Cause, b: Cause): number {
  const weak = Number(a.confidence === 'possible') - Number(b.confidence === 'possible')
  if (weak !== 0) return weak
  return layers.indexOf(a.layer) - layers.indexOf(b.layer) || ranks[a.confidence] - ranks[b.confidence]
}

function unique(findings: readonly Finding[]): Finding[] {
  return findings.filter((one, i) => findings.findIndex(({ code }) => code === one.code) === i)
}

function causeOf(finding: Finding, facts: Facts): Cause {
  const { code, because, nextProbe } = finding
  const { category, layer, owner, summary, refutedBy } = causeKinds[code]
  const ids = finding.evidence.flatMap((one) =>
    one === undefined ? [] : typeof one === 'string' ? one : one.exchange.id,
  )
  // What a recording leaves out could tell otherwise.
  const confidence =
    facts.evidence.partial && finding.confidence === 'certain' ? 'likely' : finding.confidence
  const missing = facts.evidence.partial ? '; the recording may be incomplete' : ''
  return {
    code,
    category,
    layer,
    owner,
    confidence,
    because: `${because}${missing}`,
    summary,
    evidence: [...new Set(ids)],
    refutedBy,
    ...(nextProbe === undefined ? {} : { nextProbe }),
    remediation: remediesFor(code, facts),
  }
}

function undetermined(troubles: readonly CheckResult[], facts: Facts): Cause {
  const [first] = [...troubles].sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer))
  const finding: Finding = {
    code: 'UNDETERMINED',
    confidence: 'possible',
    because: `the first check that did not pass is "${first?.title}": ${first?.reason ?? 'no reason'}; no rule explains it`,
    evidence: first?.exchanges ?? [],
    nextProbe: 'the decisive request in the transcript, with the owner of that layer',
  }
  return { ...causeOf(finding, facts), layer: first?.layer ?? 'client' }
}
