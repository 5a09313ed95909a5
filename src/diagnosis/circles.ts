import { type Finding, show } from './cause.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { originOf, requestOf, targetOf } from './observed.ts'

/** Who does not see that TLS ended before it sends every request to https, where it came from. */
export const inCircles = (one: Observation): Pick<Finding, 'headline' | 'fix' | 'shownBy'> => ({
  headline: `${originOf(one)} redirects ${requestOf(one)} in circles.`,
  fix: 'Tell what redirects to https that TLS ended before it (X-Forwarded-Proto, and a server that trusts it), or take that redirect out.',
  shownBy: show.headers,
})

/** To the address that was asked, or to one that leads back. */
export const isCircle = (one: Observation, { observations }: Facts) => {
  const [here, there] = [one.exchange.request.url, targetOf(one)]
  return (
    there === here ||
    observations.some((other) => other.exchange.request.url === there && targetOf(other) === here)
  )
}
