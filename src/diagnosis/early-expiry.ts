import type { Observation } from './evidence.ts'
import { headerIn, said } from './observed.ts'

/** Beyond this it is no matter of seconds on the way. */
const toleranceMs = 5 * 60_000
const expiry =
  /\bexpir(?:ed|es|y|ation)\b\D{0,30}(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d:?\d\d)/i

/**
 * Why a key is no more expired than it says itself: the end that the auth service names lies ahead, or the service's own
 * clock does. Undefined where nothing is said of an end, or where that has passed.
 */
export function expiresAhead(one: Observation): string | undefined {
  const words = said(one)
  const now = Date.parse(one.exchange.startedAt)
  if (!/\bexpired\b/i.test(words) || !(now > 0)) return undefined
  const [, time = '', zone = ''] = expiry.exec(words) ?? []
  const end = Date.parse(`${time.replace(' ', 'T')}${zone === 'UTC' ? 'Z' : zone}`)
  if (end - now > toleranceMs) return `it names an end that is ${apart(end - now)} ahead of this run’s clock`
  return undefined
}

/** How far the clock of whoever answered is ahead, where that is told. */
export function clockAhead(one: Observation): string | undefined {
  const ahead = Date.parse(headerIn(one, 'date')) - Date.parse(one.exchange.startedAt)
  return ahead > toleranceMs ? apart(ahead) : undefined
}

function apart(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1).replace(/\.0$/, '')} h`
}
