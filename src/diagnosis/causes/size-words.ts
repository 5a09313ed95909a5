/** What a refusal tells of a size: of one body, or of all that an account may keep. */
import type { Observation } from '../evidence.ts'
import type { Facts } from '../facts.ts'
import { bytesOf, partyOf, said, statusOf, textOf } from '../observed.ts'

/** An allowance that is used up, which some tell with the status of a body that is too large. */
const allowanceWords =
  /quota|allowance|\b(storage|space|disk)\b.{0,40}\b(used|full|exceeded|exhausted|left|limit)|out of (storage|space)|\d ?(of|\/) ?\d[\d.]* ?[KMGT]i?B\b/i

export const isAllowance = (one: Observation) => statusOf(one) === 413 && allowanceWords.test(textOf(one))

/** A body as large as this one, or larger, was taken by the same method: there size alone is not it. */
export const isLargerTaken = (one: Observation, { servedWithKey }: Facts) =>
  servedWithKey.some(
    (other) =>
      other.exchange.request.method === one.exchange.request.method && bytesOf(other) >= bytesOf(one),
  )

/** A body that is too large, in words. */
const tooLarge =
  /\b(body|payload|entity|upload|file)\b[^.]{0,40}\b(too (large|long|big)|exceed\w*)\b|\brequest (is |was )?too (large|big)\b|\bmax(imum)?\b.{0,20}\b(body|upload|request|payload|content|file) size\b/i
/** Of heads, fields, plans and times others say the same. */
const otherLimit =
  /\b(headers?|cookies?|rate|plan|account|time|ur[il]|query|too many|name|characters|length of)\b/i

/** True where the answer says so, whatever its status, and nothing as large was taken. */
export const saysTooLarge = (one: Observation, facts: Facts): boolean =>
  bytesOf(one) > 0 &&
  statusOf(one) >= 400 &&
  !['MLflow', 'artifact store'].includes(partyOf(one) ?? '') &&
  tooLarge.test(said(one)) &&
  ![otherLimit, allowanceWords].some((words) => words.test(said(one))) &&
  !isLargerTaken(one, facts)

/** The limit as the answer tells it, where it is the one size in it; '' otherwise. */
export const limitIn = (one: Observation): string => {
  const [limit, ...others] = said(one).match(/\b\d[\d,.]* ?(bytes|[kmg]i?b)\b/gi) ?? []
  return limit !== undefined && others.length === 0 ? ` (${limit}, as it says)` : ''
}
