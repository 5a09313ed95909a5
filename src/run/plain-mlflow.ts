import type { CheckResult } from '../schema/report.ts'
import { noSuchPart } from '../suites/context.ts'

/** What each stage of the way to MLflow asks of an MLflow server by itself; `undefined` where it has no such stage. */
const stages: Record<string, string | undefined> = {
  'proxy.routed': 'The tracking URI leads to MLflow',
  'proxy.no-login-page': 'No login page stands in front of MLflow',
  'proxy.mounted': 'MLflow’s API is at the tracking URI',
  'bearer.auth-available': undefined,
  'bearer.forwarded': undefined,
  'bearer.accepted': 'MLflow accepts the login',
  'mlflow.reachable': undefined,
  'mlflow.permitted': 'This user may use the model registry',
  'registration.tags': 'The tags are on the version',
}

/**
 * The checks of a run against an MLflow server by itself, in words that are true of it: what passed only because
 * nothing stands there is left out, and what is in front of MLflow on Hokusai's platform is MLflow's own.
 */
export function onPlainMlflow(checks: readonly CheckResult[]): CheckResult[] {
  return checks.map((check) => {
    if (check.status === 'skip' || !(check.id in stages)) return check
    const title = stages[check.id]
    if (title === undefined && check.status === 'pass')
      return { ...check, status: 'skip', reason: noSuchPart }
    const isOfPlatform = ['auth', 'proxy', 'gateway'].includes(check.layer)
    return { ...check, title: title ?? check.title, layer: isOfPlatform ? 'mlflow' : check.layer }
  })
}
