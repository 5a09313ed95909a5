import type { Answer, Reply } from '../http/exchange.ts'
import { describeAnswer } from '../mlflow/error.ts'
import { fail, type Outcome, pass, skip, warn } from '../pipeline/check.ts'
import { detailOf } from '../platform/key-validation.ts'
import { isHealthReport, isOwnOfApi, responderOf } from '../platform/responders.ts'
import { isPastTheFront, readRoute } from '../platform/route-finding.ts'
import { type CheckContext, onHokusai, type SuiteCheck } from './context.ts'
import { routeCheck } from './route-check.ts'

/** What `verify_api_proxy` asked: is the API up, and does it lead the tracking URI to MLflow? */
export const apiProxy: SuiteCheck[] = [
  onHokusai({
    id: 'proxy.health',
    title: 'The API says it is healthy',
    awaited: 'the API to be healthy',
    layer: 'proxy',
    run: async (context) => {
      const answer = await context.observe('registry.health')
      const same = await isTheSameForAll(context, answer)
      if (same) return fail(`the answer to everything here, not the API’s: ${describeAnswer(answer)}`)
      if (answer.kind === 'no-reply' || !isHealthReport(answer)) return sideRoute(context, answer)
      return /degraded|unhealthy/i.test(answer.text) ? warn(describeAnswer(answer)) : pass()
    },
  }),
  onHokusai({
    id: 'proxy.version',
    title: 'The API’s version is available',
    layer: 'proxy',
    needs: ['proxy.health'],
    run: async ({ observe }) => {
      const answer = await observe('registry.version')
      const isTold = answer.kind === 'reply' && answer.status === 200 && isOwnOfApi(answer)
      return isTold ? pass(detailOf(answer)) : skip(describeAnswer(answer))
    },
  }),
  routeCheck({
    id: 'proxy.answers',
    title: 'The tracking URI answers in time',
    awaited: 'the tracking URI to answer',
    layer: 'proxy',
    stage: 'answered',
  }),
  routeCheck({
    id: 'proxy.routed',
    title: 'The load balancer sends the tracking URI to the API',
    awaited: 'the tracking URI to lead to the API',
    layer: 'proxy',
    stage: 'routed',
    needs: ['proxy.answers'],
  }),
  routeCheck({
    id: 'proxy.no-login-page',
    title: 'No login page stands in front of the API',
    awaited: 'the tracking URI to answer without a login page',
    layer: 'proxy',
    stage: 'not-a-login-page',
    needs: ['proxy.routed'],
  }),
  routeCheck({
    id: 'proxy.mounted',
    title: 'The API serves MLflow at the tracking URI',
    awaited: 'the API to serve MLflow at the tracking URI',
    layer: 'proxy',
    stage: 'mounted',
    needs: ['proxy.no-login-page'],
    onWarning: {
      by: 'caller',
      step: 'Set tracking-uri to the address that the requests are redirected to.',
      done: 'the requests are answered where they are sent',
    },
  }),
  onHokusai({
    id: 'proxy.mlflow-health',
    title: 'The API’s health check reaches MLflow',
    layer: 'mlflow',
    needs: ['proxy.health'],
    run: async ({ observe }) => {
      const answer = await observe('registry.mlflow-health')
      const seen = describeAnswer(answer)
      if (answer.kind === 'no-reply') return fail(seen)
      if (isHealthReport(answer)) return pass()
      // Older builds lack the route, and MLflow may be fine all the same.
      if (responderOf(answer).party === 'in between') return skip(`not the API’s answer: ${seen}`)
      return answer.status < 500 ? skip('this API has no such route') : fail(seen)
    },
  }),
  onHokusai({
    id: 'gateway.health',
    title: 'The MLflow gateway says it is healthy',
    layer: 'gateway',
    needs: ['proxy.answers'],
    run: async ({ observe }) => {
      const answer = await observe('gateway.health')
      const seen = describeAnswer(answer)
      if (answer.kind === 'no-reply') return fail(seen)
      if (isHealthReport(answer)) return pass()
      // A deployment need not show its gateway, and then something else answers for it.
      return answer.status < 500 ? skip(`not shown here: ${seen}`) : fail(seen)
    },
  }),
]

/** A route that a deployment may leave out is no failure where the API answers below the tracking URI. */
async function sideRoute({ observe }: CheckContext, answer: Answer): Promise<Outcome> {
  const seen = describeAnswer(answer)
  if (answer.kind === 'no-reply' || answer.status >= 500) return fail(seen)
  if (!isPastTheFront(readRoute(await observe('search.bearer')))) return fail(seen)
  return isHeldBack(answer) ? warn(`held back on the way: ${seen}`) : skip(`not shown here: ${seen}`)
}

/** True for a route that something in front of the API keeps from callers, and with it from whoever watches the API. */
function isHeldBack(answer: Reply): boolean {
  const responder = responderOf(answer)
  return (
    responder.party === 'in between' && ['blocks', 'challenges', 'asks for a login'].includes(responder.deed)
  )
}

/** True where the tracking URI gets the very same: then one party answers everything, and it is not the API. */
async function isTheSameForAll({ observe }: CheckContext, health: Answer): Promise<boolean> {
  const search = await observe('search.bearer')
  return (
    search.kind === 'reply' && health.kind === 'reply' && search.status === 200 && search.text === health.text
  )
}
