import type { Check, CheckDefinition } from '../pipeline/check.ts'
import type { CheckResult } from '../schema/report.ts'
import { suiteNames } from '../schema/suite-order.ts'
import type { CheckContext, SuiteCheck } from './context.ts'
import { mlflowInvestigation } from './investigate-mlflow.ts'
import { preflight } from './preflight.ts'
import { pythonClient } from './python-client.ts'
import { cleanUpDefinition, repeatedDefinition } from './registration-added.ts'
import { authService } from './test-auth-service.ts'
import { bearerAuth } from './test-bearer-auth.ts'
import { realRegistration } from './test-real-registration.ts'
import { apiProxy } from './verify-api-proxy.ts'

const suites: Record<(typeof suiteNames)[number], readonly SuiteCheck[]> = {
  preflight,
  test_auth_service: authService,
  verify_api_proxy: apiProxy,
  test_bearer_auth: bearerAuth,
  investigate_mlflow: mlflowInvestigation,
  test_real_registration: realRegistration,
  python_client: pythonClient,
}

/** The checks that can be planned, in the order of the suites' names; each comes after those it needs. */
export const catalogue: readonly Check<CheckContext>[] = suiteNames.flatMap((suite) =>
  suites[suite].map((check) => ({ needs: [], ...check, suite })),
)

/** Every check that a report can hold: the last one is the clean-up that a run ends with. */
export const everyCheck: readonly CheckDefinition[] = [...catalogue, cleanUpDefinition]

const byId = new Map(
  [...everyCheck, repeatedDefinition].map((check): [string, CheckDefinition] => [check.id, check]),
)

/** What is written of a check that ran, in its suite; undefined for one that only another version knows. */
export const definitionOf = ({ id }: Pick<CheckResult, 'id'>): CheckDefinition | undefined => byId.get(id)
