/** The key is good, and the API refuses by a rule of its own, as its words tell, or in one of its parts. */
import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { isLater, isOfApi, partyOf, requestOf, said, statusOf } from '../observed.ts'
import { isContentRule, isNameRule, isSentence, saysKeyAlone, toldByRule } from '../rule-words.ts'
import { kindOf } from '../subjects.ts'
import { saysYesToAll } from './auth-service.ts'
import { comesInTurns } from './instances.ts'
import { tokenReason } from './token-check.ts'

/** A 403 in words; a 401 where they are no verdict on the key alone, which the auth service calls valid. */
function isRefusedInWords(one: Observation, { keyVerdict, served }: Facts): boolean {
  const words = said(one)
  if (!isOfApi(one) || !isSentence(words)) return false
  if (statusOf(one) === 403) return !isContentRule(one) && !isNameRule(one)
  return (
    statusOf(one) === 401 &&
    keyVerdict?.verdict.kind === 'valid' &&
    !served &&
    !saysKeyAlone(words) &&
    !/key required|not authenticated|no (api )?key/i.test(words) &&
    tokenReason(words) === undefined
  )
}

function refusedByRule(facts: Facts): Finding | undefined {
  const { keyVerdict, servedWithKey, withGarbage } = facts
  const isKeyGood = keyVerdict?.verdict.kind === 'valid' || servedWithKey.length > 0
  const one = facts.refused.find((seen) => isRefusedInWords(seen, facts))
  if (!one || !isKeyGood || saysYesToAll(facts)) return undefined
  const words = said(one)
  return {
    headline: `The API refuses ${requestOf(one)} by a rule of its own: ${words.slice(4, 160).replace(/\.$/, '')}.`,
    because: `the key is valid, and the API answers ${words.slice(0, 240)}`,
    evidence: [one],
    controls: [keyVerdict?.observation, servedWithKey[0], withGarbage],
    layer: partyOf(one) === 'gateway' ? 'gateway' : 'proxy',
    ...toldByRule(one, facts),
  }
}

/** Refused in one part each time, more than once, and served in the others before and after: one refusal is chance. */
function refusedInPart(facts: Facts): Finding | undefined {
  const { refusals, keyVerdict, servedWithKey: served } = facts
  if (keyVerdict?.verdict.kind !== 'valid') return undefined
  const refused = refusals
    .filter(({ stoppedAt, observation: seen }) => stoppedAt === 'key-accepted' && isOfApi(seen))
    .map(({ observation }) => observation)
  const alike = (one: Observation) => refused.filter((other) => kindOf(other) === kindOf(one))
  const one = refused.find(
    (seen) =>
      alike(seen).length > 1 &&
      served.some((other) => isLater(seen, other)) &&
      served.some((other) => isLater(other, seen)) &&
      !served.some((other) => kindOf(other) === kindOf(seen)),
  )
  if (!one) return undefined
  const after = served.find((other) => isLater(other, one))
  return {
    headline: `The API refuses the key at ${requestOf(one)}, and takes it for other requests before and after.`,
    because: `the answer is ${said(one).slice(0, 160)}; all ${alike(one).length} requests of this kind are refused, others are served with the same key, and the auth service calls it valid`,
    evidence: [one],
    controls: [after, keyVerdict.observation],
    nextProbe: 'how the API checks the key on this route: its auth URL, service id and middleware',
  }
}

export const platformRuleCauses: readonly CauseEntry[] = [
  {
    code: 'KEY_REFUSED_IN_PART',
    category: 'CFG',
    layer: 'proxy',
    owner: 'API team',
    summary:
      'One part of the API refuses the key that its other parts accept: it checks keys in another way.',
    refutedBy: 'a request to this part that is served with the key',
    fix: 'Let all routes of the API check keys in one way: compare the auth URL, service id and middleware of the route that refuses with those of one that serves.',
    shownBy: show.artifacts,
    concludes: refusedInPart,
    refuted: comesInTurns,
  },
  {
    code: 'REFUSED_BY_RULE',
    isGeneral: true,
    category: 'SCOPE',
    layer: 'proxy',
    owner: 'caller',
    summary: 'The key is valid, and the platform refuses this by a rule of its own, as its answer says.',
    refutedBy: 'the same request accepted with this key',
    steps: [
      step('caller', 'Do what the answer says, or ask the API team about the rule.', show.verify),
      step('API team', 'See which rule of the API says this, and whether it should hold here.', show.verify),
    ],
    concludes: refusedByRule,
  },
]
