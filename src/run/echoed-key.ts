import type { Exchange } from '../schema/report.ts'
import { requestOf, sendsKeyBack } from '../text/exchange.ts'

/** A warning where a server sent the caller's key back, which then stands in its logs and in whatever shows its errors. */
export function echoedKey(exchanges: readonly Exchange[]): string | undefined {
  const echoes = exchanges.filter(sendsKeyBack)
  const [first] = echoes
  if (!first) return undefined
  const more = echoes.length > 1 ? ` and ${echoes.length - 1} more` : ''
  return `the platform sends your key back in its answers (${requestOf(first)}, ${first.id}${more}): whoever sees such an answer, or a log of it, can use the key. Its owner should leave credentials out of answers`
}
