import { type CauseEntry, show } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import { type Facts, isWrite } from '../facts.ts'
import { headerIn, isOfApi, partyOf, requestOf, said, sameAnswer, statusOf, textOf } from '../observed.ts'
import { tokenJudged } from '../token-judged.ts'
import { addressWords, blockedByKey, keyWords } from './key.ts'

/** A 403 of the API or the gateway about what the key may do. */
const scopeRefusal = (facts: Facts): Observation | undefined =>
  facts.refused.find(
    (one) =>
      statusOf(one) === 403 &&
      isOfApi(one) &&
      !/REGISTRY_ADMIN_REQUIRED|\bip\b|ip address|host header/i.test(textOf(one)) &&
      (/required_scope/i.test(textOf(one)) ||
        (facts.served && /scope|permission|forbidden/i.test(said(one)))),
  )

const scopeIn = (one: Observation) => /"required_scope":\s*"([^"]+)"/.exec(textOf(one))?.[1]

/** Where it names another service than the one asked for (`isOther`), somebody else chose that service id. */
export function serviceRefusal(facts: Facts) {
  if (facts.keyVerdict?.verdict.kind !== 'wrong-service') return undefined
  const direct = facts.keyVerdict.observation
  const words = said(direct)
  const asked = facts.evidence.target?.serviceId.toLowerCase()
  const refused = /access to service ['"]?([\w.-]+)/i.exec(words)?.[1]?.toLowerCase()
  const isOther = asked !== undefined && refused !== undefined && asked !== refused
  return { direct, words, asked, refused, isOther }
}

/** For what comes from there, and not for this key alone. */
const blockedAddress =
  /\b(blocked|banned|block-?list(ed)?|deny-?list(ed)?|black-?list(ed)?|abuse|too many)\b/i

/** By its own words, or the auth service's about the account: a 402 may be about a plan or an invoice as well. */
const isOfBalance = (one: Observation, { keyVerdict }: Facts): boolean =>
  /balance|credit|debit|funds|top.?up/i.test(textOf(one)) ||
  (keyVerdict?.verdict.kind === 'valid' && keyVerdict.verdict.info.has_sufficient_balance === false)

export const permissionCauses: readonly CauseEntry[] = [
  {
    code: 'SERVICE_ACCESS',
    category: 'SCOPE',
    layer: 'auth',
    owner: 'caller',
    summary: 'The key is valid, but registered for another service than the one it is used for.',
    refutedBy: 'a validation for this service id with is_valid true',
    fix: 'Create a key for this service; or, if you meant the one the key is for, set service-id to that.',
    shownBy: show.validate,
    concludes: (facts) => {
      const service = serviceRefusal(facts)
      if (!service || service.isOther) return undefined
      const owned = /registered for service ['"]?([\w.-]+)/i.exec(service.words)?.[1]?.replace(/\.$/, '')
      const wanted = service.asked ?? service.refused
      return {
        ...(owned &&
          wanted && {
            fix: `Create a key for ${wanted}; this one is for ${owned}. Only if you do not mean the model registry, set service-id to ${owned}, and in the command that checks it, too.`,
          }),
        confidence: service.asked === service.refused && service.asked !== undefined ? 'certain' : 'likely',
        headline: `The key is not for the service ${service.refused ?? service.asked ?? 'it is used for'}.`,
        because: `the auth service answers ${service.words}`,
        evidence: [service.direct, blockedByKey(facts)],
      }
    },
    refuted: (facts) => facts.wrote,
  },
  {
    code: 'IP_RESTRICTED',
    category: 'SCOPE',
    layer: 'auth',
    owner: 'caller',
    summary: 'The key is restricted to other network addresses than the one this run comes from.',
    refutedBy: 'the same refusal from an allowed address',
    fix: 'Allow the address of this runner for the key, or use a runner with a fixed address. Hosted runners change theirs.',
    shownBy: show.validate,
    concludes: (facts) => {
      const key = keyWords(facts)
      const refusal = facts.refusals.find(
        ({ stoppedAt, observation }) =>
          stoppedAt === 'permitted' &&
          // MLflow sees the API's address, and knows no keys.
          partyOf(observation) !== 'MLflow' &&
          /\bip\b|ip address/i.test(said(observation)),
      )
      const words =
        key && addressWords.test(key.words) ? key.words : refusal ? said(refusal.observation) : undefined
      return words === undefined
        ? undefined
        : blockedAddress.test(words)
          ? {
              summary: 'The platform blocks the network address that this run comes from, as it says.',
              headline: 'The address of this machine is blocked.',
              because: `the answer is ${words}`,
              evidence: [refusal?.observation, key?.direct, blockedByKey(facts)],
              fix: 'Run this from another address, or have this one unblocked: hosted runners share theirs with others. The key is not what is refused.',
            }
          : {
              headline: 'The key may not be used from the address of this machine.',
              because: `the answer is ${words}`,
              evidence: [key?.direct, refusal?.observation, blockedByKey(facts)],
            }
    },
    refuted: (facts) => facts.wrote,
  },
  {
    code: 'INSUFFICIENT_BALANCE',
    category: 'QUOTA',
    layer: 'auth',
    owner: 'caller',
    summary: 'The account’s balance is too low.',
    refutedBy: 'has_sufficient_balance true for this key',
    fix: 'Add balance to the account of the key.',
    shownBy: show.validate,
    concludes: (facts) => {
      const refused =
        facts.refused.find(
          (one) => statusOf(one) === 402 && (isOfApi(one) || partyOf(one) === 'auth service'),
        ) ?? facts.observations.find((one) => one.role === 'event' && statusOf(one) === 402)
      if (!refused) return undefined
      if (!isOfBalance(refused, facts))
        return {
          summary: 'What the account pays for, its plan or an invoice, does not cover this request.',
          headline: `${requestOf(refused)} is a matter of payment or plan, as the answer says: ${said(refused).slice(4, 160)}.`,
          because: `the answer is ${said(refused)}; of the balance nothing is said`,
          evidence: [refused],
          controls: [facts.keyVerdict?.observation],
          fix: 'Settle what the answer names, with whoever manages the account: a plan, an invoice, or what it counts.',
          shownBy: show.verify,
        }
      return {
        confidence: refused.role === 'event' ? 'likely' : 'certain',
        headline: `The balance of the account is too low for ${requestOf(refused)}.`,
        because: `the answer is ${said(refused)}`,
        evidence: [refused],
        controls: [facts.keyVerdict?.observation],
      }
    },
  },
  {
    code: 'REGISTRY_ADMIN_ONLY',
    category: 'SCOPE',
    layer: 'gateway',
    owner: 'caller',
    summary: 'The key is valid, but the model registry is open to administrators only.',
    refutedBy: 'the same refusal with an administrator’s key',
    fix: 'Ask whoever issues the keys (the auth team) for an administrator’s key or the scope model-registry:admin: since 2026-06 the registry is closed to others.',
    shownBy: show.validate,
    concludes: (facts) => {
      const refusal = facts.refused.find((one) => /REGISTRY_ADMIN_REQUIRED/i.test(textOf(one)))
      if (!refusal) return undefined
      const { keyVerdict } = facts
      const isAdmin = keyVerdict?.verdict.kind === 'valid' && keyVerdict.verdict.info.is_admin === true
      return {
        confidence: isAdmin ? 'likely' : 'certain',
        headline:
          'The model registry is open to administrators only, and this is not an administrator’s key.',
        because: `the answer is ${said(refusal)}${isAdmin ? ', although the auth service calls the key an administrator’s' : ''}`,
        evidence: [refusal],
        controls: [keyVerdict?.observation],
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
    fix: 'Use a key with the scope write.',
    shownBy: show.validate,
    concludes: (facts) => {
      const refusal = scopeRefusal(facts)
      const scope = refusal && scopeIn(refusal)
      if (!refusal || !isWrite(refusal) || (scope && !/write/i.test(scope))) return undefined
      return {
        confidence: scope ? 'certain' : 'likely',
        headline: `The key may not write: ${requestOf(refusal)} was refused.`,
        because: `the answer is ${said(refusal)}${facts.served ? '; reading works' : ''}`,
        evidence: [refusal, ...facts.observations.filter((one) => sameAnswer(one, refusal))],
        controls: [facts.servedWithKey[0], facts.keyVerdict?.observation],
      }
    },
    refuted: (facts) => facts.wrote,
  },
  {
    code: 'SCOPE_MISSING',
    category: 'SCOPE',
    layer: 'auth',
    owner: 'caller',
    summary: 'The key is valid, but lacks the scope that this request needs.',
    refutedBy: 'the same request accepted with this key',
    fix: 'Ask for a key with the scope that the answer names.',
    shownBy: show.validate,
    concludes: (facts) => {
      const judged = facts.refused.find((one) => tokenJudged(one, facts)?.error === 'insufficient_scope')
      if (judged)
        return {
          headline: `${requestOf(judged)} needs a scope that this token lacks.`,
          because: `the answer is ${said(judged)} (insufficient_scope)${facts.served ? '; other requests with the same token are served' : ''}`,
          evidence: [judged],
          controls: [facts.servedWithKey[0]],
          fix: `Use a token with the scope ${/"?\bscope"?[=:] ?"([\w:. -]{1,60})"/.exec(`${headerIn(judged, 'www-authenticate')} ${textOf(judged)}`)?.[1] ?? 'that this request needs'}.`,
        }
      const refusal = scopeRefusal(facts)
      const scope = refusal && scopeIn(refusal)
      const isOtherScope = scope !== undefined && !(isWrite(refusal as Observation) && /write/i.test(scope))
      if (!refusal || !(facts.wrote || isOtherScope)) return undefined
      return {
        confidence: scope ? 'certain' : 'likely',
        headline: `${requestOf(refusal)} needs ${scope ? `the scope ${scope}` : 'a scope'}, which this key lacks.`,
        because: `the answer is ${said(refusal)}${scope ? ` (required_scope ${scope})` : ''}${facts.wrote ? '; other writes with the same key were accepted' : ''}`,
        evidence: [refusal],
        controls: [facts.keyVerdict?.observation],
      }
    },
  },
]
