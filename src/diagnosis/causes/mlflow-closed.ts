import { type CauseEntry, show } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { byMlflow } from '../mlflow-evidence.ts'
import { codeOf, requestOf, said } from '../observed.ts'
import { isForRegistry } from '../subjects.ts'

export const quotaWords =
  /RESOURCE_EXHAUSTED|RESOURCE_LIMIT|LIMIT_EXCEEDED|quota|\(limit: ?\d+\)|(limit|maximum) .{0,40}(reached|exceeded)|reached .{0,20}(limit|maximum)|exceeded .{0,40}(limit|maximum)/i

/** Something of the server's, and not somebody's account, is switched off. */
const disabledWords =
  /FEATURE_DISABLED|^(?!.*\b(user|account|token|key|principal)\b.{0,20}\b(disabled|not enabled)).*\b(disabled|not enabled|turned off)\b/i

/** What a refusal with the status of a missing permission names in its place, the first that fits. */
const reasons: readonly { words: RegExp; what: string; fix: string }[] = [
  {
    words:
      /\bip\b.{0,60}\b(blocked|denied|not (allowed|permitted|in\b))|\b(blocked|denied|not (allowed|permitted)).{0,60}\bip\b|\bip (acl|access list|allow.?list)/i,
    what: 'takes requests of other network addresses alone',
    fix: 'Add the address under which the API leaves for MLflow to MLflow’s access list.',
  },
  {
    words:
      /\b(workspace|project|plan|trial|subscription|organi[sz]ation|tenant)\b.{0,40}\b(suspended|expired|ended|inactive|deactivated|cancell?ed)\b|payment (is )?(required|overdue)|past due/i,
    what: 'is suspended, or what was paid for it has run out',
    fix: 'Settle with MLflow’s provider what the answer names: no permission helps before.',
  },
  {
    words:
      /\b(being|scheduled for|marked for) (deleted|deletion)\b|\b(decommission\w*|retired|archived|shut ?down)\b|\bno longer (accepts?|available|supported|serves?|active)\b/i,
    what: 'is going away, or is kept for reading alone',
    fix: 'Let the platform use a server or workspace that stays: the one that the answer names takes no more of this.',
  },
  {
    words: /maintenance|being migrated|migration (is )?(in progress|running|under way)/i,
    what: 'is closed for now',
    fix: 'End what the answer names, a migration or a maintenance, or wait for its end.',
  },
  {
    words: disabledWords,
    what: 'has this switched off',
    fix: 'Switch on at MLflow’s server what the answer names.',
  },
]

/** What a server says that has no model registry, or none for now. */
const registryWords =
  /model registry|registry (functionality|features?|store)|unsupported uri|not (supported|implemented)/i

export const saysNoRegistry = (one: Observation): boolean =>
  isForRegistry(one) && (disabledWords.test(wordsOf(one)) || registryWords.test(said(one)))

const wordsOf = (one: Observation) => `${said(one)} ${codeOf(one)}`
const reasonIn = (one: Observation) => reasons.find(({ words }) => words.test(wordsOf(one)))

/** True for a refusal whose own words name something else than a permission of the user's. */
export const namesOtherReason = (one: Observation): boolean =>
  quotaWords.test(wordsOf(one)) || reasonIn(one) !== undefined

export const mlflowClosedCause: CauseEntry = {
  code: 'MLFLOW_CLOSED',
  category: 'CFG',
  layer: 'mlflow',
  owner: 'infrastructure',
  summary:
    'MLflow refuses for a reason that is no permission of the user’s: addresses, a plan, or a part that is switched off or goes away.',
  refutedBy: 'the same request accepted for this user',
  fix: 'Change at MLflow’s server what the answer names.',
  shownBy: show.search,
  concludes: (facts) => {
    const one = byMlflow(
      facts,
      (seen, status) =>
        [401, 402, 403].includes(status) &&
        !quotaWords.test(wordsOf(seen)) &&
        reasonIn(seen) !== undefined &&
        !saysNoRegistry(seen),
    )
    const reason = one && reasonIn(one)
    if (!reason) return undefined
    // Without a platform before it, MLflow saw the caller's own address.
    const isOfCaller = facts.evidence.platform === 'mlflow' && reason === reasons[0]
    return {
      headline: `MLflow ${reason.what}: ${requestOf(one)} was refused.`,
      because: `MLflow itself answers ${said(one)}`,
      evidence: [one],
      controls: [facts.servedWithKey[0]],
      fix: isOfCaller
        ? 'Let MLflow’s access list take the address of this machine, or use a runner with a fixed address.'
        : reason.fix,
      ...(isOfCaller && { owner: 'caller' }),
    }
  },
}
