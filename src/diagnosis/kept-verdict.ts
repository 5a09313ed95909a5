import type { Finding } from './cause.ts'
import { show } from './cause.ts'
import type { Facts } from './facts.ts'
import { headerIn, isCached, originOf, said } from './observed.ts'

/** A refusal of the key that a cache before the auth service kept, while the platform itself takes the key. */
export function keptVerdict({ keyVerdict, served, servedWithKey }: Facts): Finding | undefined {
  const one = keyVerdict?.observation
  if (!one || keyVerdict?.verdict.kind !== 'unknown-key' || !served || !isCached(one)) return undefined
  const age = headerIn(one, 'age')
  return {
    layer: 'auth',
    summary:
      'A cache in front of the auth service answers with a verdict that it kept, whatever key is shown.',
    headline: `A cache in front of the auth service at ${originOf(one)} answers for it: the registry takes this key.`,
    because: `validating the key is answered ${said(one).slice(0, 120)}, from a cache, as its headers tell${age ? ` (${age} s old)` : ''}, while MLflow serves this key`,
    evidence: [one],
    controls: [servedWithKey[0]],
    fix: 'Take the auth service out of the cache in front of it: its verdict is of one key and of one moment.',
    shownBy: show.validate,
  }
}
