import { fail, pass, warn } from '../pipeline/check.ts'
import { isPast, type RouteStage, readRoute } from '../platform/route-finding.ts'
import type { SuiteCheck } from './context.ts'

/**
 * A check that one stage of the way to MLflow is passed, a step of any registration. All of them read the same answer,
 * so exactly one fails: the first stage the request did not pass; the later ones are skipped through their needs.
 */
export function routeCheck(check: Omit<SuiteCheck, 'run'> & { stage: RouteStage }): SuiteCheck {
  const { stage, ...rest } = check
  return {
    ...rest,
    step: true,
    run: async ({ observe }) => {
      const answer = await observe('search.bearer')
      const route = readRoute(answer)
      // Where an earlier stage's check belongs to a suite left out, this one must not claim to have passed.
      if (!isPast(route, stage)) return fail(route.seen)
      if (stage === 'mounted' && answer.movedTo !== undefined) return warn(tellMove(answer.movedTo))
      return pass(stage === 'served' ? route.seen : undefined)
    },
  }
}

function tellMove(address: string): string {
  const base = address.replace(/\/(ajax-)?api\/\d\.\d\/mlflow.*/, '')
  return `each request is redirected to ${base}, where MLflow’s client follows and others may not`
}
