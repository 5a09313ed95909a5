import type { CauseKind } from '../cause.ts'
import { apiCauses } from './api.ts'
import { artifactCauses } from './artifacts.ts'
import { authCauses } from './auth.ts'
import { clientCauses } from './client.ts'
import { forwardProxyCauses } from './forward-proxy.ts'
import { frontCauses } from './front.ts'
import { mlflowCauses } from './mlflow.ts'
import { networkCauses } from './network.ts'
import { registrationCauses } from './registration.ts'

/** Every cause this tool can name, in the order in which a request meets the layers. */
export const causeKinds: readonly CauseKind[] = [
  ...clientCauses,
  ...forwardProxyCauses,
  ...networkCauses,
  ...authCauses,
  ...frontCauses,
  ...apiCauses,
  ...mlflowCauses,
  ...artifactCauses,
  ...registrationCauses,
]
