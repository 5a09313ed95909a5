import { endpointIn, mayBeRoute } from '../platform/mlflow-routes.ts'
import type { Observation } from './evidence.ts'

/**
 * True where a recorded client asked MLflow for what no healthy one could serve: a route that it does not have, or a file
 * that the client never uploaded. Such an answer says nothing of the platform.
 */
export function asksForNothing(one: Observation, own: readonly Observation[]): boolean {
  return isUnknownRoute(one) || isMissingFile(one, own)
}

/** MLflow's own 404 or 405 for a route, or a method of it, that it does not have. */
export function isUnknownRoute({ exchange: { request }, answer, responder }: Observation): boolean {
  if (answer.kind !== 'reply' || ![404, 405].includes(answer.status) || responder?.party !== 'MLflow')
    return false
  const pathname = pathIn(request.url)
  const endpoint = endpointIn(pathname)
  // With the REST path in it twice, the address is what is wrong.
  if (endpoint !== undefined)
    return !endpoint.includes('2.0/mlflow/') && !mayBeRoute(request.method, endpoint)
  return fileRoute.test(pathname) && !['GET', 'HEAD', 'PUT', 'DELETE'].includes(request.method)
}

/** Asked for by a client that neither uploaded this file nor anything above it. MLflow up to 3.11 answers that with 500. */
export function isMissingFile({ exchange, answer }: Observation, own: readonly Observation[]): boolean {
  const pathname = pathIn(exchange.request.url)
  if (answer.kind !== 'reply' || exchange.request.method !== 'GET' || !fileRoute.test(pathname)) return false
  if (![404, 500].includes(answer.status) || !/no such file|nosuchkey|does not exist/i.test(answer.text))
    return false
  return !own.some(
    (other) => other.exchange.request.method === 'PUT' && pathIn(other.exchange.request.url) === pathname,
  )
}

const fileRoute = /\/mlflow-artifacts\/artifacts\/./
const pathIn = (url: string) => (URL.canParse(url) ? new URL(url).pathname : '')
