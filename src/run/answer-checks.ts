/** Checks that a run holds only where an answer shows what they warn of. */
import { readAsStockClient } from '../mlflow/stock-client.ts'
import type { CheckDefinition } from '../pipeline/check.ts'
import { endpointIn } from '../platform/mlflow-routes.ts'
import type { CheckResult, Exchange } from '../schema/report.ts'
import { repeatedDefinition, stockClientDefinition } from '../suites/registration-added.ts'
import { echoedKeyDefinition } from '../suites/test-bearer-auth.ts'
import { echoesOf } from '../text/echoes.ts'
import { requestOf } from '../text/exchange-in-words.ts'
import { parseJson } from '../text/json.ts'

/** An answer sent the caller's key back: it then stands in whatever shows the answer. */
export const echoedKeyCheck = (exchanges: readonly Exchange[]): CheckResult[] =>
  warningOf(
    echoedKeyDefinition,
    echoesOf(exchanges),
    (answer) => `your key stands in ${answer}: whoever sees such an answer, or a log of it, can use the key`,
  )

/** An answer serves this tool, and MLflow's own client could not read it. What that one sent itself has its own checks. */
export const stockClientCheck = (exchanges: readonly Exchange[]): CheckResult[] =>
  warningOf(
    stockClientDefinition,
    exchanges.filter((one) => !one.checkId.startsWith('python.') && whyRefused(one) !== undefined),
    (answer, first) => `MLflow’s own client fails on ${answer}: ${whyRefused(first)}`,
  )

/**
 * Whoever uses a client that tries less often, or repeats what it creates without a look, fails where this tool did not.
 * Where no creation at all was answered, no such client can register anything.
 */
export function repeatedCheck(
  exchanges: readonly Exchange[],
  results: readonly CheckResult[],
): CheckResult[] {
  const failed = exchanges.filter(isPassing)
  const again = failed.filter((one) => exchanges.some((other) => isSame(other, one)))
  const worked = results.filter(({ status }) => status === 'pass' || status === 'warn').map(({ id }) => id)
  // Its check went on with what it made: it was looked for, and was there.
  const creations = exchanges.filter((one) => isCreation(one) && worked.includes(one.checkId))
  const unanswered = creations.filter((one) => failed.includes(one) && !again.includes(one))
  const isAll = creations.length > 2 && unanswered.length === creations.length
  const told = [
    ...toldOf(again, 'served only when sent again', 'A client that tries less often fails there'),
    ...toldOf(
      unanswered,
      'answered with an error, though what it asked for was made',
      'A client that repeats it, as MLflow’s own does, makes it twice or finds its name taken',
    ),
  ]
  const [check] = warningOf(repeatedDefinition, [...again, ...unanswered], () => told.join('. '))
  return check ? [isAll ? { ...check, status: 'fail' } : check] : []
}

function toldOf([first, ...others]: readonly Exchange[], what: string, effect: string): string[] {
  if (!first) return []
  const many = others.length === 0 ? '1 request was' : `${others.length + 1} requests were`
  const { request, response, error } = first
  return [
    `${many} ${what}; the first: ${requestOf({ request })}, ${response?.status ?? error?.code}. ${effect}`,
  ]
}

const isCreation = ({ request: { method, url } }: Exchange) => method === 'POST' && /\/create$/.test(url)

/** Failed in a way that may pass, of this tool's own requests. */
const isPassing = ({ checkId, response, error }: Exchange) =>
  !/^(workaround|python)/.test(checkId) &&
  (response
    ? response.status === 408 || response.status === 429 || response.status >= 500
    : error !== undefined)

/** The same request of the same check, later, and answered. */
const isSame = (later: Exchange, one: Exchange) =>
  later.startedAt > one.startedAt && callOf(later) === callOf(one) && later.response && !isPassing(later)

const callOf = ({ checkId, request: { method, url, headers, body } }: Exchange) =>
  JSON.stringify([checkId, method, url, headers.authorization, headers['x-api-key'], body])

function warningOf(
  { id, title, suite, layer }: CheckDefinition,
  shownBy: readonly Exchange[],
  reasonOf: (answer: string, first: Exchange) => string,
): CheckResult[] {
  const [first, ...others] = shownBy
  if (!first) return []
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  const reason = reasonOf(`the answer to ${requestOf(first)}${more}`, first)
  const exchanges = shownBy.map(({ id }) => id)
  return [{ id, title, suite, layer, needs: [], status: 'warn', reason, durationMs: 0, exchanges }]
}

function whyRefused({ request, response }: Exchange): string | undefined {
  const { text, truncated } = response?.body ?? {}
  if (response?.status !== 200 || text === undefined || truncated || !URL.canParse(request.url)) return
  const endpoint = endpointIn(new URL(request.url).pathname)
  const json = parseJson(text)
  if (endpoint === undefined || json === undefined) return
  const reading = readAsStockClient(`${request.method} ${endpoint}`, json)
  return 'refused' in reading ? reading.refused : undefined
}
