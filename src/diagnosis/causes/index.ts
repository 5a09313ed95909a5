import { type CauseEntry, type CauseKind, fixedBy } from '../cause.ts'
import { addressCauses } from './address.ts'
import { apiCauses } from './api.ts'
import { apiRouteCauses } from './api-routes.ts'
import { artifactRootCauses } from './artifact-root.ts'
import { artifactStoreCauses } from './artifact-store.ts'
import { artifactCauses } from './artifacts.ts'
import { authAddressCause } from './auth-address.ts'
import { authClockCause } from './auth-clock.ts'
import { authServiceCauses } from './auth-service.ts'
import { clientCauses } from './client.ts'
import { corsCause } from './cors.ts'
import { forwardProxyCauses } from './forward-proxy.ts'
import { frontBlockCauses } from './front-blocks.ts'
import { frontDamageCauses } from './front-damage.ts'
import { frontLimitCauses } from './front-limits.ts'
import { frontRouteCauses } from './front-routes.ts'
import { instancesCauses } from './instances.ts'
import { keyCauses } from './key.ts'
import { keyCheckCauses } from './key-check.ts'
import { keyEchoedCause } from './key-echoed.ts'
import { mlflowAccessCauses } from './mlflow-access.ts'
import { mlflowAnswerCauses } from './mlflow-answers.ts'
import { mlflowClosedCause } from './mlflow-closed.ts'
import { mlflowDatabaseCauses } from './mlflow-database.ts'
import { mlflowReachCauses } from './mlflow-reach.ts'
import { mlflowRegistryCauses } from './mlflow-registry.ts'
import { networkCauses } from './network.ts'
import { permissionCauses } from './permissions.ts'
import { platformRuleCauses } from './platform-rules.ts'
import { rateCauses } from './rate.ts'
import { recordedCauses } from './recorded-client.ts'
import { registrationCauses } from './registration.ts'
import { requestRefusedCauses } from './request-refused.ts'
import { tlsCauses } from './tls.ts'

const entries: readonly CauseEntry[] = [
  ...addressCauses,
  authAddressCause,
  ...clientCauses,
  ...recordedCauses,
  ...requestRefusedCauses,
  ...forwardProxyCauses,
  ...networkCauses,
  ...tlsCauses,
  ...authServiceCauses,
  authClockCause,
  ...rateCauses,
  ...instancesCauses,
  ...keyCauses,
  ...permissionCauses,
  keyEchoedCause,
  ...frontBlockCauses,
  corsCause,
  ...frontLimitCauses,
  ...frontRouteCauses,
  ...frontDamageCauses,
  ...apiRouteCauses,
  ...keyCheckCauses,
  ...platformRuleCauses,
  ...apiCauses,
  ...mlflowAccessCauses,
  mlflowClosedCause,
  ...mlflowDatabaseCauses,
  ...mlflowRegistryCauses,
  ...mlflowReachCauses,
  ...mlflowAnswerCauses,
  ...artifactRootCauses,
  ...artifactStoreCauses,
  ...artifactCauses,
  ...registrationCauses,
]

/** Every cause this tool can name, in the order in which a request meets the layers. */
export const causeKinds: readonly CauseKind[] = entries.map((entry) =>
  'fix' in entry ? { ...entry, steps: fixedBy(entry.owner, entry.fix, entry.shownBy) } : entry,
)
