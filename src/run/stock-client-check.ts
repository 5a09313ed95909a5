import { readAsStockClient } from '../mlflow/stock-client.ts'
import { endpointIn } from '../platform/mlflow-routes.ts'
import type { CheckResult, Exchange } from '../schema/report.ts'
import { stockClientDefinition } from '../suites/test-real-registration.ts'
import { requestOf } from '../text/exchange-in-words.ts'
import { parseJson } from '../text/json.ts'

/** A check that a run holds where an answer serves this tool, and MLflow's own client could not read it. */
export function stockClientCheck(exchanges: readonly Exchange[]): CheckResult[] {
  const refused = exchanges.flatMap((exchange) => {
    const why = isOfStockClient(exchange) ? undefined : whyRefused(exchange)
    return why === undefined ? [] : [{ exchange, why }]
  })
  const [first] = refused
  if (!first) return []
  const more = refused.length > 1 ? ` and ${refused.length - 1} more` : ''
  return [
    {
      ...stockClientDefinition,
      needs: [],
      status: 'warn',
      reason: `MLflow’s own client fails on the answer to ${requestOf(first.exchange)}${more}: ${first.why}`,
      durationMs: 0,
      exchanges: refused.map(({ exchange }) => exchange.id),
    },
  ]
}

/** What it sent itself has its own checks. */
const isOfStockClient = ({ checkId }: Exchange) => checkId.startsWith('python.')

function whyRefused({ request, response }: Exchange): string | undefined {
  const { text, truncated } = response?.body ?? {}
  if (response?.status !== 200 || text === undefined || truncated || !URL.canParse(request.url)) return
  const endpoint = endpointIn(new URL(request.url).pathname)
  const json = parseJson(text)
  if (endpoint === undefined || json === undefined) return
  const reading = readAsStockClient(`${request.method} ${endpoint}`, json)
  return 'refused' in reading ? reading.refused : undefined
}
