import type { Remedy } from '../schema/report.ts'
import { apiCauses } from './causes/api.ts'
import { authCauses } from './causes/auth.ts'
import { documented } from './causes/cause-kind.ts'
import { clientCauses } from './causes/client.ts'
import { forwardProxyCauses } from './causes/forward-proxy.ts'
import { mlflowCauses } from './causes/mlflow.ts'
import { registrationCauses } from './causes/registration.ts'
import type { Facts } from './facts.ts'

/** Every cause this tool can name, by its stable code, nearest the caller first. */
export const causeKinds = {
  ...clientCauses,
  ...forwardProxyCauses,
  ...authCauses,
  ...apiCauses,
  ...mlflowCauses,
  ...registrationCauses,
}

export type CauseCode = keyof typeof causeKinds

/** The remedies for a cause, with commands for the place the evidence is about. */
export function remediesFor(code: CauseCode, { evidence: { target } }: Facts): Remedy[] {
  const place = target ? { ...target, registry: new URL(target.trackingUri).origin } : documented
  return causeKinds[code].steps.map(([by, text, command]) => ({
    by,
    text,
    ...(command ? { command: command(place) } : {}),
  }))
}
