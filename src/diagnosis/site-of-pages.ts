import { hokusai, isHokusaiHost } from '../platform/contract.ts'
import { type Finding, show, step } from './cause.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { baseOf, headerIn, hostOf, isHtml, originOf, requestOf, said, statusOf, textOf } from './observed.ts'

/** Hokusai's hosts besides those of the registry. */
const otherHost = /^(www\.)?hokus\.ai$|^(auth|docs|app|status)\.hokus\.ai$/

/** What frameworks and hosts of web pages leave in each of them. */
const appMarks = /id=["']?(__next|__nuxt|root|app)["' >]|<app-root|\/_next\/static/
const pageHosts = /^(vercel|netlify|github\.com)/i

const isOfApp = (one: Observation) =>
  isHtml(one) &&
  [200, 404].includes(statusOf(one)) &&
  (appMarks.test(textOf(one)) || pageHosts.test(headerIn(one, 'server')))

/**
 * Pages of a site where the API should be: a static site takes no POST either, so that all it refuses follows from the
 * address. A run of ours tries other addresses, and knows.
 */
export function siteOfPages({ evidence, obstacle, refused, served }: Facts): Finding | undefined {
  const first = obstacle?.observation
  if (!first || served || first.answer.kind === 'no-reply') return undefined
  const isOther = otherHost.test(hostOf(first))
  if (evidence.checks && !isOther) return undefined
  const one = isOther ? first : refused.find((seen) => originOf(seen) === originOf(first) && isOfApp(seen))
  if (!one || (!isOther && isHokusaiHost(hostOf(one)))) return undefined
  const what = isOther ? 'is another site than the registry' : 'leads to a web application, and not to MLflow'
  return {
    headline: `The tracking URI ${baseOf(one)} ${what}.`,
    because: `${requestOf(one)} is answered ${said(one).slice(0, 120)}${isOther ? `, by the host ${hostOf(one)}` : ', a page of a site, where MLflow answers in JSON'}`,
    evidence: [one],
    nextProbe: 'the same request at the address that the server’s own documentation names',
    steps: [
      step(
        'caller',
        isOther
          ? `Set the tracking URI to ${hokusai.trackingUri}.`
          : 'Set the tracking URI to the address of MLflow or its API, which most often is another host or path than the site’s.',
        isOther ? (place) => show.search({ ...place, trackingUri: hokusai.trackingUri }) : show.search,
      ),
      ...(isOther
        ? []
        : [
            step(
              'infrastructure',
              'If that is the address already, lead its path to MLflow instead of to the site’s pages.',
              show.search,
            ),
          ]),
    ],
  }
}
