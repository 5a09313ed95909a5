import { describeAnswer } from '../mlflow/error.ts'
import { fail, pass, skip, warn } from '../pipeline/check.ts'
import { detailOf } from '../platform/key-validation.ts'
import type { SuiteCheck } from './context.ts'
import { routeCheck } from './route-check.ts'

const suite = 'verify_api_proxy'

/** What `verify_api_proxy` asked: is the API up, and does it lead the tracking URI to MLflow? */
export const apiProxy: SuiteCheck[] = [
  {
    id: 'proxy.health',
    title: 'The API says it is healthy',
    suite,
    layer: 'proxy',
    needs: [],
    run: async ({ observe }) => {
      const answer = await observe('registry.health')
      if (answer.kind === 'no-reply' || answer.status !== 200) return fail(describeAnswer(answer))
      return /degraded|unhealthy/i.test(answer.text) ? warn(describeAnswer(answer)) : pass()
    },
  },
  {
    id: 'proxy.version',
    title: 'The API tells its version',
    suite,
    layer: 'proxy',
    needs: ['proxy.health'],
    run: async ({ observe }) => {
      const answer = await observe('registry.version')
      if (answer.kind === 'no-reply' || answer.status !== 200) return skip(describeAnswer(answer))
      return pass(detailOf(answer))
    },
  },
  routeCheck({
    id: 'proxy.answers',
    title: 'The tracking URI answers in time',
    suite,
    layer: 'proxy',
    stage: 'answered',
  }),
  routeCheck({
    id: 'proxy.routed',
    title: 'The load balancer sends the tracking URI to the API',
    suite,
    layer: 'proxy',
    stage: 'routed',
    needs: ['proxy.answers'],
  }),
  routeCheck({
    id: 'proxy.no-login-page',
    title: 'No login page stands in front of the API',
    suite,
    layer: 'proxy',
    stage: 'not-a-login-page',
    needs: ['proxy.routed'],
  }),
  routeCheck({
    id: 'proxy.mounted',
    title: 'The API has MLflow mounted at the tracking URI',
    suite,
    layer: 'proxy',
    stage: 'mounted',
    needs: ['proxy.no-login-page'],
  }),
  {
    id: 'proxy.mlflow-health',
    title: 'The API reaches MLflow by its own account',
    suite,
    layer: 'mlflow',
    needs: ['proxy.health'],
    run: async ({ observe }) => {
      const answer = await observe('registry.mlflow-health')
      if (answer.kind === 'no-reply') return fail(describeAnswer(answer))
      if (answer.status === 200) return pass()
      // Older builds lack the route, and MLflow may be fine all the same.
      return answer.status === 404 ? skip('this API has no such route') : fail(describeAnswer(answer))
    },
  },
  {
    id: 'gateway.health',
    title: 'The MLflow gateway says it is healthy',
    suite,
    layer: 'gateway',
    needs: ['proxy.answers'],
    run: async ({ observe }) => {
      const answer = await observe('gateway.health')
      if (answer.kind === 'no-reply') return fail(describeAnswer(answer))
      if (answer.status === 200) return pass()
      return answer.status === 404 ? skip('no such route here') : fail(describeAnswer(answer))
    },
  },
]
