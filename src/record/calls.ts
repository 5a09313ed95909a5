import { endpointIn } from '../platform/mlflow-routes.ts'
import type { Exchange } from '../schema/report.ts'
import { parseJson } from '../text/json.ts'
import type { Difference } from './client-mistakes.ts'

/** A request to MLflow's REST API, by what it asks for. */
export interface Call {
  exchange: Exchange
  /** For example `experiments/search`; `mlflow-artifacts` for a file. */
  endpoint: string
  method: string
  query: URLSearchParams
  sent: Record<string, unknown>
  /** Undefined where no answer came. */
  status: number | undefined
  answer: string
}

/** The requests to MLflow among others, in their order. */
export function callsIn(exchanges: readonly Exchange[]): Call[] {
  return exchanges.flatMap((exchange) => {
    const { method, url, body } = exchange.request
    if (!URL.canParse(url)) return []
    const { pathname, searchParams: query } = new URL(url)
    const endpoint = pathname.includes('/mlflow-artifacts/') ? 'mlflow-artifacts' : endpointIn(pathname)
    if (endpoint === undefined) return []
    const { status, body: answer } = exchange.response ?? {}
    const sent = objectIn(body?.text)
    return [{ exchange, endpoint, method, query, sent, status, answer: answer?.text ?? '' }]
  })
}

export const isServed = ({ status }: Call) => status !== undefined && status < 300
export const isUpload = ({ method, endpoint }: Call) => method === 'PUT' && endpoint === 'mlflow-artifacts'
export const pathOf = ({ exchange }: Call) => new URL(exchange.request.url).pathname
export const idsOf = (calls: readonly Call[]) => calls.map(({ exchange }) => exchange.id)

/** The object that a JSON text is; empty where it is none. */
export function objectIn(text: string | undefined): Record<string, unknown> {
  const value = parseJson(text ?? '')
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** The calls of these, each once. */
export const callsOf = (found: readonly { call: Call }[]): Call[] => [
  ...new Set(found.map(({ call }) => call)),
]

/** What the calls that were found show; nothing without any. `them` is how many they are, in words. */
export function told(
  found: readonly Call[],
  tell: (them: string, first: Call) => Omit<Difference, 'exchanges'> & Partial<Difference>,
): Difference | undefined {
  const [first, ...more] = found
  const them = more.length === 0 ? 'One request' : `${found.length} requests`
  return first && { exchanges: idsOf(found), ...tell(them, first) }
}
