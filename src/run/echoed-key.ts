import type { CheckResult, Exchange } from '../schema/report.ts'
import { echoedKeyDefinition } from '../suites/test-bearer-auth.ts'
import { echoesOf } from '../text/echoes.ts'
import { requestOf } from '../text/exchange-in-words.ts'

/** A check that a run holds where an answer sent the caller's key back: it then stands in whatever shows the answer. */
export function echoedKeyCheck(exchanges: readonly Exchange[]): CheckResult[] {
  const echoes = echoesOf(exchanges)
  const [first] = echoes
  if (!first) return []
  const more = echoes.length > 1 ? ` and ${echoes.length - 1} more` : ''
  return [
    {
      ...echoedKeyDefinition,
      needs: [],
      status: 'warn',
      reason: `your key stands in the answer to ${requestOf(first)}${more}: whoever sees such an answer, or a log of it, can use the key`,
      durationMs: 0,
      exchanges: echoes.map(({ id }) => id),
    },
  ]
}
