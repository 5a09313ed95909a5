import { isHokusaiHost, trackingPath } from '../platform/contract.ts'
import type { Cause, Owner } from '../schema/report.ts'
import type { Facts } from './facts.ts'
import { hostOf, isOfApi, partyOf, pathOf } from './observed.ts'

/** Somebody's recording in which nothing bears a mark of Hokusai's. */
export const isOfAnotherServer = ({ evidence: { checks, target }, observations }: Facts): boolean =>
  !checks &&
  !target &&
  !observations.some(
    (one) =>
      isHokusaiHost(hostOf(one)) ||
      one.role.startsWith('auth.') ||
      pathOf(one).startsWith(`${trackingPath}/`) ||
      isOfApi(one) ||
      partyOf(one) === 'auth service',
  )

/** Hokusai's key is for no other server, and its teams run none. */
export function forAnotherServer({ proof, ...cause }: Cause): Cause {
  const withoutKey = (command: string) => command.replaceAll('$HOKUSAI_API_KEY', '$MLFLOW_TRACKING_TOKEN')
  const ownerHere = (owner: Owner): Owner => (owner.endsWith(' team') ? 'infrastructure' : owner)
  return {
    ...cause,
    owner: ownerHere(cause.owner),
    remediation: cause.remediation.map(({ command, by, text, ...rest }) => ({
      ...rest,
      by: ownerHere(by),
      text: text.replace(/the (API|auth) team has/, 'infrastructure has'),
      ...(command === undefined ? {} : { command: withoutKey(command) }),
    })),
    ...(proof && { proof: { ...proof, command: withoutKey(proof.command) } }),
  }
}
