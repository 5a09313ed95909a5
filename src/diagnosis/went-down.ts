import type { Finding } from './cause.ts'
import { attemptsOf, type Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { bytesOf, failureOf, isLater, isOfPlatform, originOf, requestOf, whoOf } from './observed.ts'

/** What was served until a moment is down since, and may have been brought down by the request that it left unanswered. */
export function wentDown(one: Observation, facts: Facts): Pick<Finding, 'summary' | 'headline' | 'fix'> {
  const last = facts.observations.findLast(isOfPlatform)
  const cutOff = attemptsOf(facts.evidence).find(
    (other) =>
      originOf(other) === originOf(one) && (!last || isLater(other, last)) && failureOf(other) === 'RESET',
  )
  const killer = cutOff && `${requestOf(cutOff)} with ${bytesOf(cutOff)} bytes, which was cut off`
  return {
    summary: 'The service went down in the middle: it answered before, and nothing is served after that.',
    headline: `${killer ? `Since ${killer}` : `From ${requestOf(one)} on`}, ${whoOf(one)} passed nothing on any more.`,
    fix: `Look at what happened to the backends of the proxy at that moment: a deployment, a crash, a failed health check${killer ? '. The request that was cut off may have brought it down: look at its memory' : ''}.`,
  }
}
