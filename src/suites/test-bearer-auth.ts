import type { Reply } from '../http/exchange.ts'
import { describeAnswer } from '../mlflow/error.ts'
import { type CheckDefinition, error, fail, type Outcome, pass, skip, warn } from '../pipeline/check.ts'
import type { ProbeName } from '../platform/probes.ts'
import { isEmptyObject, isMlflowContent, responderOf } from '../platform/responders.ts'
import { isPast, readRoute } from '../platform/route-finding.ts'
import { type CheckContext, onHokusai, type SuiteCheck } from './context.ts'
import { routeCheck } from './route-check.ts'

const layer = 'proxy'

/** What `test_bearer_auth` asked: is the key accepted in the documented forms, and nothing else let in? */
export const bearerAuth: SuiteCheck[] = [
  routeCheck({
    id: 'bearer.auth-available',
    title: 'The platform can ask the auth service',
    awaited: 'the API to reach the auth service',
    layer: 'auth',
    stage: 'auth-reachable',
    needs: ['proxy.mounted'],
  }),
  routeCheck({
    id: 'bearer.forwarded',
    title: 'The key arrives at every layer that asks for it',
    awaited: 'the key to arrive at every layer',
    layer: 'gateway',
    stage: 'key-forwarded',
    needs: ['bearer.auth-available'],
  }),
  routeCheck({
    id: 'bearer.accepted',
    title: 'The platform accepts the key as Bearer',
    familiar: () => 'Bearer works',
    awaited: 'the platform to accept the key',
    layer,
    stage: 'key-accepted',
    needs: ['bearer.forwarded'],
  }),
  accepted('bearer.x-api-key', 'X-API-Key', 'search.x-api-key'),
  accepted('bearer.api-key-scheme', 'ApiKey', 'search.api-key-scheme'),
  refused('bearer.no-key-refused', 'A request without a key is refused', 'search.no-key'),
  refused('bearer.garbage-refused', 'An invented key is refused', 'search.garbage'),
  refused('bearer.lower-case-refused', 'The key as lower-case bearer is refused', 'search.lower-case-bearer'),
  refused('bearer.raw-refused', 'The key without a scheme is refused', 'search.raw'),
  refused('bearer.basic-refused', 'The key as Basic password is refused', 'search.basic'),
]

/** A check that no plan holds: a run has it where an answer sent the caller's key back. */
export const echoedKeyDefinition = {
  id: 'bearer.not-sent-back',
  title: 'No answer holds your key',
  suite: 'test_bearer_auth',
  layer,
  needs: [],
} as const satisfies CheckDefinition

/** Another documented form; Bearer is enough to work, so its refusal is a warning. */
function accepted(id: string, form: string, probe: ProbeName): SuiteCheck {
  return onHokusai({
    id,
    title: `The platform accepts the key as ${form}`,
    familiar: () => `${form} works`,
    layer,
    needs: ['bearer.accepted'],
    run: async ({ observe }) => {
      const route = readRoute(await observe(probe))
      if (route.stoppedAt === undefined) return pass()
      return isPast(route, 'key-accepted') ? pass(route.seen) : warn(route.seen)
    },
  })
}

/**
 * A negative probe. It is only judged where the layer that looks at keys answered: a refusal of the key is right,
 * MLflow's own content is an open door, and what anything else says is about something else.
 */
function refused(id: string, title: string, probe: ProbeName): SuiteCheck {
  return onHokusai({
    id,
    title,
    security: true,
    layer,
    needs: ['proxy.mounted'],
    ask: ({ observe }) => void observe(probe),
    run: async (context) => {
      const answer = await context.observe(probe)
      if (answer.kind === 'no-reply') return error(answer.message)
      if (answer.status === 200 && isMlflowContent(answer)) return judgeLetIn(context, probe, answer)
      if (answer.status === 200 && isEmptyObject(answer) && (await looksAtKeys(context)))
        return probe === 'search.no-key'
          ? warn('is no refusal: 200 with an empty answer, while an invented key is refused')
          : skip('is taken for no key: 200 with an empty answer')
      const { party } = responderOf(answer)
      const route = readRoute(answer)
      const { stoppedAt, seen } = route
      if (party === 'in between' || stoppedAt === 'routed') return skip(`nobody looked at the key: ${seen}`)
      if (stoppedAt === 'auth-reachable') return error(`nobody could check it: ${seen}`)
      if (answer.status === 401 || stoppedAt === 'key-forwarded' || stoppedAt === 'key-accepted')
        return pass(describeAnswer(answer))
      return isPast(route, 'key-accepted')
        ? fail(`got past the key check: ${seen}`)
        : skip(`nobody looked at the key: ${seen}`)
    },
  })
}

/** Whoever refuses an invented key looks at keys, and lets others in to see nothing. */
async function looksAtKeys({ observe }: CheckContext): Promise<boolean> {
  return readRoute(await observe('search.garbage')).stoppedAt === 'key-accepted'
}

/** The valid key in an odd form is no open door while requests without it are refused (RFC 9110: Bearer = bearer). */
async function judgeLetIn({ observe }: CheckContext, probe: ProbeName, answer: Reply): Promise<Outcome> {
  const carriesTheKey = ['search.lower-case-bearer', 'search.raw', 'search.basic'].includes(probe)
  const noKey = await observe('search.no-key')
  const isOpen = noKey.kind === 'reply' && isMlflowContent(noKey)
  if (!carriesTheKey || isOpen) return fail(`was let in: ${describeAnswer(answer)}`)
  return probe === 'search.lower-case-bearer'
    ? pass('is accepted too, as RFC 9110 has it')
    : warn('is accepted too')
}
