import { type CauseEntry, show, step } from '../cause.ts'
import { clockAhead, expiresAhead } from '../early-expiry.ts'
import { originOf, said } from '../observed.ts'
import { blockedByKey } from './key.ts'

export const authClockCause: CauseEntry = {
  code: 'AUTH_CLOCK',
  category: 'CFG',
  layer: 'auth',
  owner: 'auth team',
  summary:
    'The auth service takes a key for expired before its time: one of the clocks is wrong, most likely its own.',
  refutedBy: 'an end of the key that has passed',
  steps: [
    step(
      'auth team',
      'Set the clock of the auth service’s host by NTP, and look in which zone it keeps and reads the end of a key.',
      show.validate,
    ),
    step(
      'caller',
      'Compare this machine’s clock with another: the end is only ahead where that is right. No new key is needed.',
    ),
  ],
  concludes: (facts) => {
    const one = facts.keyVerdict?.observation
    if (!one || !['invalid', 'unknown-key'].includes(facts.keyVerdict?.verdict.kind ?? '')) return undefined
    const why = expiresAhead(one)
    if (!why) return undefined
    const ahead = clockAhead(one)
    return {
      headline: `The auth service at ${originOf(one)} takes this key for expired before its time.`,
      because: `asked directly, the auth service answers ${said(one).slice(0, 160)}: ${why}${ahead ? `, and the Date of its answer is ${ahead} ahead` : ''}`,
      evidence: [one, blockedByKey(facts)],
      controls: [facts.first('api.health')],
      nextProbe: 'the time of the auth service’s host, beside this machine’s',
    }
  },
  refuted: (facts) => facts.keyVerdictAfter === 'valid',
}
