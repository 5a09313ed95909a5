import { type Finding, show, step } from '../cause.ts'
import type { Facts } from '../facts.ts'
import { baseOf, isOfApi, partyOf, said, statusOf } from '../observed.ts'

const retired =
  /\b(retired|decommission\w*|sunset|shut ?down|discontinued)\b|\b(has|have|was) (been )?(permanently )?moved\b|\bmoved (permanently )?to\b|\bno longer (in use|available|served|exists)\b/i
/** Of these it may be said while the address stays. */
const somethingElse =
  /\b(accounts?|keys?|tokens?|users?|subscription|plan|project|tenant|workspace|organi[sz]ation|clients?|experiments?|runs?|models?(?! registry))\b/i

/** The API, or what answers in its place, says that nothing is served here any more, and perhaps where it is. */
export function retiredAddress({ obstacle }: Facts): Finding | undefined {
  const one = obstacle?.observation
  if (!one || partyOf(one) === 'MLflow') return undefined
  const words = said(one)
  const isGone = statusOf(one) === 410 && isOfApi(one)
  const isTold =
    [400, 403, 404, 410].includes(statusOf(one)) && retired.test(words) && !somethingElse.test(words)
  if (!isGone && !isTold) return undefined
  const named = /https?:\/\/[^\s"'<>)]+[^\s"'<>).,;:]/.exec(words)?.[0]
  return {
    headline: `Nothing is served at ${baseOf(one)} any more, as the answer says${named ? `: it names ${named}` : ''}.`,
    because: `it is answered ${words.slice(0, 200)}`,
    evidence: [one],
    steps: [
      step(
        'caller',
        `${named ? `Look at ${named}, which the answer names, and ask` : 'Ask'} whoever runs the platform for the address that took the place of this one; then set the tracking URI to it.`,
        show.search,
      ),
    ],
  }
}
