import type { CheckResult } from '../schema/report.ts'
import { noSuchPart } from '../suites/context.ts'
import { plainTitles } from '../suites/plain-titles.ts'

/**
 * The checks of a run against an MLflow server by itself, in words that are true of it: what passed only because
 * nothing stands there is left out, and what is in front of MLflow on Hokusai's platform is MLflow's own.
 */
export function onPlainMlflow(checks: readonly CheckResult[]): CheckResult[] {
  return checks.map((check) => {
    if (check.status === 'skip' || !(check.id in plainTitles)) return check
    const title = plainTitles[check.id]
    if (title === undefined && check.status === 'pass')
      return { ...check, status: 'skip', reason: noSuchPart }
    const isOfPlatform = ['auth', 'proxy', 'gateway'].includes(check.layer)
    return { ...check, title: title ?? check.title, layer: isOfPlatform ? 'mlflow' : check.layer }
  })
}
