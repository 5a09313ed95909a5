import { fail, pass } from '../pipeline/check.ts'
import { type RouteStage, readRoute, routeStages } from '../platform/route-finding.ts'
import type { SuiteCheck } from './context.ts'

/**
 * A check that one stage of the way to MLflow is passed, a step of any registration. All of them read the same answer,
 * so exactly one fails: the first stage the request did not pass; the later ones are skipped through their needs.
 */
export function routeCheck(
  check: Omit<SuiteCheck, 'run' | 'needs'> & { stage: RouteStage; needs?: string[] },
): SuiteCheck {
  const { stage, needs = [], ...rest } = check
  return {
    ...rest,
    needs,
    step: true,
    run: async ({ observe }) => {
      const { stoppedAt, seen } = readRoute(await observe('search.bearer'))
      if (stoppedAt === undefined) return pass(stage === 'served' ? seen : undefined)
      // Where an earlier stage's check belongs to a suite left out, this one must not claim to have passed.
      return routeStages.indexOf(stoppedAt) <= routeStages.indexOf(stage) ? fail(seen) : pass()
    },
  }
}
