import { describeAnswer } from '../mlflow/error.ts'
import { error, fail, pass, skip, warn } from '../pipeline/check.ts'
import type { ProbeName } from '../platform/probes.ts'
import { readRoute, routeStages } from '../platform/route-finding.ts'
import type { SuiteCheck } from './context.ts'
import { routeCheck } from './route-check.ts'

const suite = 'test_bearer_auth'
const layer = 'proxy'

/** What `test_bearer_auth` asked: is the key accepted in the documented forms, and nothing else let in? */
export const bearerAuth: SuiteCheck[] = [
  routeCheck({
    id: 'bearer.auth-available',
    title: 'The platform can ask the auth service',
    suite,
    layer: 'auth',
    stage: 'auth-reachable',
    needs: ['proxy.mounted'],
  }),
  routeCheck({
    id: 'bearer.forwarded',
    title: 'The key arrives at every layer that asks for it',
    suite,
    layer: 'gateway',
    stage: 'key-forwarded',
    needs: ['bearer.auth-available'],
  }),
  routeCheck({
    id: 'bearer.accepted',
    title: 'The platform accepts the key as Bearer',
    suite,
    layer,
    stage: 'key-accepted',
    needs: ['bearer.forwarded'],
  }),
  accepted('bearer.x-api-key', 'The platform accepts the key as X-API-Key', 'search.x-api-key'),
  accepted('bearer.api-key-scheme', 'The platform accepts the key as ApiKey', 'search.api-key-scheme'),
  refused('bearer.no-key-refused', 'A request without a key is refused', 'search.no-key'),
  refused('bearer.garbage-refused', 'An invented key is refused', 'search.garbage'),
  refused('bearer.lower-case-refused', 'The key as lower-case bearer is refused', 'search.lower-case-bearer'),
  refused('bearer.raw-refused', 'The key without a scheme is refused', 'search.raw'),
  refused('bearer.basic-refused', 'The key as Basic password is refused', 'search.basic'),
]

/** Another documented form; Bearer is enough to work, so its refusal is a warning. */
function accepted(id: string, title: string, probe: ProbeName): SuiteCheck {
  return {
    id,
    title,
    suite,
    layer,
    needs: ['bearer.accepted'],
    run: async ({ observe }) => {
      const { stoppedAt, seen } = readRoute(await observe(probe))
      if (stoppedAt === undefined) return pass()
      const pastAuth = routeStages.indexOf(stoppedAt) > routeStages.indexOf('key-accepted')
      return pastAuth ? pass(seen) : warn(seen)
    },
  }
}

/** A negative probe: only a 401 is right. An answer from MLflow would mean an open registry. */
function refused(id: string, title: string, probe: ProbeName): SuiteCheck {
  return {
    id,
    title,
    suite,
    layer,
    needs: ['proxy.mounted'],
    ask: ({ observe }) => void observe(probe),
    run: async ({ observe }) => {
      const answer = await observe(probe)
      if (answer.kind === 'no-reply') return error(answer.message)
      if (answer.status === 401) return pass(describeAnswer(answer))
      const { stoppedAt, seen } = readRoute(answer)
      if (stoppedAt === undefined) return fail(`was let in: ${describeAnswer(answer)}`)
      if (stoppedAt === 'auth-reachable') return error(`no verdict on it: ${seen}`)
      const pastAuth = routeStages.indexOf(stoppedAt) > routeStages.indexOf('key-accepted')
      return pastAuth ? fail(`got past the key check: ${seen}`) : skip(seen)
    },
  }
}
