import type { Answer, Reply } from '../http/exchange.ts'
import { describeAnswer } from '../mlflow/error.ts'
import { error, fail, type Outcome, pass, skip, warn } from '../pipeline/check.ts'
import { requestsHaveLeft } from '../pipeline/requests-have-left.ts'
import { apiPatienceMs, validatePath } from '../platform/contract.ts'
import { faultOfKey } from '../platform/judged-key.ts'
import { detailOf, isAdmin, type KeyVerdict, readKeyVerdict } from '../platform/key-validation.ts'
import { isHealthReport } from '../platform/responders.ts'
import { type CheckContext, onHokusai, type SuiteCheck } from './context.ts'

type Draft = Omit<SuiteCheck, 'layer'>

const drafts: Draft[] = [
  {
    id: 'auth.identity',
    title: 'The auth host is the auth service',
    awaited: 'the auth service to answer at the auth URL',
    run: async (context) => {
      const answer = await context.observe('auth.root')
      if (answer.kind === 'no-reply' || answer.status !== 200) return sideRoute(context, answer)
      const service = (answer.json as { service?: unknown } | undefined)?.service
      // Auth and registry have shared a load balancer: another service may answer under auth's name.
      if (typeof service !== 'string')
        return fail(`does not say which service it is: ${describeAnswer(answer)}`)
      return /auth/i.test(service) ? pass(service) : fail(`answers as ${service}`)
    },
  },
  {
    id: 'auth.health',
    title: 'The auth service says it is healthy',
    run: async (context) => {
      const answer = await context.observe('auth.health')
      if (answer.kind === 'no-reply' || !isHealthReport(answer)) return sideRoute(context, answer)
      return /degraded|unhealthy/i.test(answer.text) ? warn(describeAnswer(answer)) : pass()
    },
  },
  {
    id: 'auth.not-rate-limited',
    title: 'The auth service is not limiting this key',
    awaited: 'the auth service to answer this key',
    run: async (context) => {
      const answer = await context.observe('auth.validate')
      if (answer.kind === 'no-reply') return error(answer.message)
      const verdict = await verdictOn(context)
      return verdict.kind === 'rate-limited' ? fail(verdict.detail) : pass()
    },
  },
  {
    id: 'auth.verdict',
    title: 'The auth service answers about the key',
    awaited: 'the auth service to say whether the key is valid',
    needs: ['auth.not-rate-limited'],
    run: async (context) => {
      const verdict = await verdictOn(context)
      if (verdict.kind === 'no-verdict') return fail(verdict.detail)
      const isOlder = isAbsent(await context.observe('auth.validate'))
      return pass(`at ${isOlder ? '/validate, the older path' : validatePath}`)
    },
  },
  {
    id: 'auth.in-time',
    title: 'The verdict comes within the 5 s the API waits for it',
    needs: ['auth.verdict'],
    run: async ({ observe, elapsedMs }) => {
      const answer = await observe('auth.validate')
      const ms = Math.max(0, ...answer.exchanges.map(elapsedMs))
      return ms < apiPatienceMs ? pass(`${Math.round(ms)} ms`) : fail(`took ${(ms / 1000).toFixed(1)} s`)
    },
  },
  {
    id: 'auth.service-access',
    title: 'The key may use this service',
    awaited: 'the key to be allowed for this service',
    needs: ['auth.verdict'],
    run: async (context) => {
      const verdict = await verdictOn(context)
      if (verdict.kind !== 'wrong-service') return pass(context.settings.serviceId)
      const anywhere = readKeyVerdict(await context.observe('auth.validate-any-service'))
      return fail(
        `${verdict.detail}${anywhere.kind === 'valid' ? ' (without a service id the key is valid)' : ''}`,
      )
    },
  },
  {
    id: 'auth.key-known',
    title: 'The auth service recognises the key',
    awaited: 'the auth service to know the key',
    needs: ['auth.service-access'],
    run: async (context) => {
      const verdict = await verdictOn(context)
      return verdict.kind === 'unknown-key' ? fail(verdict.detail) : pass()
    },
  },
  {
    id: 'auth.key-valid',
    title: 'The auth service accepts the key',
    awaited: 'a valid key',
    security: true,
    needs: ['auth.key-known'],
    run: async (context) => {
      const verdict = await verdictOn(context)
      if (verdict.kind === 'valid') return pass()
      const said = 'info' in verdict ? verdict.info.error : undefined
      return fail(
        `answers 200 with is_valid false${said ? `: ${said}` : ''}; builds that go by the status alone ignore that`,
      )
    },
  },
  {
    id: 'auth.write-scope',
    title: 'The key may read and write',
    needs: ['auth.key-valid'],
    run: async (context) => judgeScopes(await verdictOn(context)),
  },
  {
    id: 'auth.balance',
    title: 'The account has balance',
    needs: ['auth.key-valid'],
    onWarning: {
      by: 'caller',
      step: 'Top up the account, before requests that cost something are refused.',
      done: 'has_sufficient_balance is true',
    },
    run: async (context) => {
      const verdict = await verdictOn(context)
      const balance = verdict.kind === 'valid' ? verdict.info.has_sufficient_balance : undefined
      if (balance === undefined) return skip('the auth service does not tell')
      return balance ? pass() : warn('has_sufficient_balance is false')
    },
  },
  refused('auth.refuses-no-key', 'The auth service refuses a request without a key', 'no-key'),
  refused('auth.refuses-garbage', 'The auth service refuses an invented key', 'garbage'),
]

/** What `test_auth_service` asked: does the auth service work, and does it accept this key? */
export const authService: SuiteCheck[] = drafts.map((draft) => onHokusai({ ...draft, layer: 'auth' }))

/** A route that a deployment may leave out: no failure where the auth service itself judges keys. */
async function sideRoute(context: CheckContext, answer: Answer): Promise<Outcome> {
  const { kind } = await verdictOn(context)
  const isAbsentHere = answer.kind === 'reply' && answer.status < 500
  return isAbsentHere && (kind === 'valid' || kind === 'invalid')
    ? skip(`not shown here: ${describeAnswer(answer)}`)
    : fail(describeAnswer(answer))
}

/** The verdict on the caller's key, from the older path where the current one does not exist. */
async function verdictOn({ observe }: CheckContext): Promise<KeyVerdict> {
  const answer = await observe('auth.validate')
  return readKeyVerdict(isAbsent(answer) ? await observe('auth.validate-old-path') : answer)
}

/** True where the current path does not exist, as on older builds. */
function isAbsent(answer: Answer): boolean {
  return answer.kind === 'reply' && [404, 405].includes(answer.status)
}

function judgeScopes(verdict: KeyVerdict): Outcome {
  const scopes = verdict.kind === 'valid' ? verdict.info.scopes : undefined
  if (verdict.kind !== 'valid' || !scopes) return skip('the auth service does not tell the scopes')
  const admin = isAdmin(verdict.info) ? ', admin' : ''
  if (scopes.includes('write') || admin) return pass(`${scopes.join(', ')}${admin}`)
  return fail(`its scopes are ${scopes.join(', ') || 'none'}; registering needs write`)
}

function refused(id: string, title: string, sent: 'no-key' | 'garbage'): Draft {
  return {
    id,
    title,
    security: true,
    needs: ['auth.verdict'],
    // Not before the caller's key: whoever counts failed attempts may shut that out with the others.
    ask: ({ platform, observe }) =>
      void requestsHaveLeft()
        .then(platform)
        .then(async (kind) => kind === 'mlflow' || observe('auth.validate'))
        .then(() => observe(`auth.validate-${sent}`)),
    run: async ({ observe }) => {
      const current = await observe(`auth.validate-${sent}`)
      const answer = isAbsent(current) ? await observe(`auth.validate-old-path-${sent}`) : current
      const verdict = readKeyVerdict(answer)
      if (verdict.kind === 'valid') return fail('was accepted as valid')
      if (verdict.kind === 'no-verdict' && !(answer.kind === 'reply' && isRefusal(answer))) {
        return error(`neither accepted nor refused: ${verdict.detail}`)
      }
      return pass(describeAnswer(answer))
    },
  }
}

/** Without a verdict, but about the request: what it leaves out, or the form of its key. */
const isRefusal = (reply: Reply) =>
  reply.status === 422 || faultOfKey(reply.status, detailOf(reply)) !== undefined
