import type { SuiteCheck } from './context.ts'
import { mlflowInvestigation } from './investigate-mlflow.ts'
import { preflight } from './preflight.ts'
import { pythonClient } from './python-client.ts'
import { authService } from './test-auth-service.ts'
import { bearerAuth } from './test-bearer-auth.ts'
import { realRegistration } from './test-real-registration.ts'
import { apiProxy } from './verify-api-proxy.ts'

/** Every check there is, in the order a registration passes the layers; each comes after those it needs. */
export const catalogue: readonly SuiteCheck[] = [
  ...preflight,
  ...authService,
  ...apiProxy,
  ...bearerAuth,
  ...mlflowInvestigation,
  ...realRegistration,
  ...pythonClient,
]
