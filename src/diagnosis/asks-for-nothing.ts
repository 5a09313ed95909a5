import { endpointIn, mayBeRoute } from '../platform/mlflow-routes.ts'
import type { Observation } from './evidence.ts'
import { partyOf, pathOf, statusOf, textOf } from './observed.ts'

/**
 * True where a recorded client asked MLflow for what no healthy one could serve: a route that it does not have, or a file
 * that the client never uploaded. Such an answer says nothing of the platform.
 */
export function asksForNothing(one: Observation, own: readonly Observation[]): boolean {
  return isUnknownRoute(one) || isMissingFile(one, own)
}

/** MLflow's own 404 or 405 for a route, or a method of it, that it does not have. */
export function isUnknownRoute(one: Observation): boolean {
  if (![404, 405].includes(statusOf(one)) || partyOf(one) !== 'MLflow') return false
  const { method } = one.exchange.request
  const pathname = pathOf(one)
  const endpoint = endpointIn(pathname)
  // With the REST path in it twice, the address is what is wrong.
  if (endpoint !== undefined)
    return !endpoint.includes('2.0/mlflow/') && (isBygone(one) || !mayBeRoute(method, endpoint))
  return fileRoute.test(pathname) && !['GET', 'HEAD', 'PUT', 'DELETE'].includes(method)
}

/** What MLflow had before release 2. */
export const isBygone = (one: Observation) =>
  /\/preview\/mlflow\/|\/(experiments|registered-models)\/list$/.test(pathOf(one))

/** Asked for by a client that neither uploaded this file nor anything above it. MLflow up to 3.11 answers that with 500. */
export function isMissingFile(one: Observation, own: readonly Observation[]): boolean {
  const pathname = pathOf(one)
  if (one.exchange.request.method !== 'GET' || !fileRoute.test(pathname)) return false
  if (![404, 500].includes(statusOf(one)) || !/no such file|nosuchkey|does not exist/i.test(textOf(one)))
    return false
  return !own.some((other) => other.exchange.request.method === 'PUT' && pathOf(other) === pathname)
}

const fileRoute = /\/mlflow-artifacts\/artifacts\/./
