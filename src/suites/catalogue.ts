import { apiProxy } from './api-proxy.ts'
import { authService } from './auth-service.ts'
import { bearerAuth } from './bearer-auth.ts'
import type { SuiteCheck } from './context.ts'
import { mlflowInvestigation } from './mlflow-investigation.ts'
import { preflight } from './preflight.ts'
import { realRegistration } from './real-registration.ts'

/** Every check there is, in the order a registration passes the layers; each comes after those it needs. */
export const catalogue: readonly SuiteCheck[] = [
  ...preflight,
  ...authService,
  ...apiProxy,
  ...bearerAuth,
  ...mlflowInvestigation,
  ...realRegistration,
]
