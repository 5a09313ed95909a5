import type { Evidence, Observation } from '../../src/diagnosis/evidence.ts'
import { factsOf } from '../../src/diagnosis/facts.ts'
import type { CheckResult, Exchange } from '../../src/schema/report.ts'
import { exchange } from '../record/calls.ts'

/** Calls of a client with the answers that the parts of the platform give, each later than those made before. */

const target = {
  trackingUri: 'https://registry.example/api/mlflow',
  authUrl: 'https://auth.example',
  apiUrl: 'https://registry.example',
  serviceId: 'platform',
}
/** The same MLflow by another prefix of its host. */
export const elsewhere = 'https://registry.example/mlflow/api/2.0/mlflow/experiments/search'
export const artifacts = 'https://registry.example/api/mlflow/api/2.0/mlflow-artifacts/artifacts'
export const validate = 'https://auth.example/api/v1/keys/validate'

export const none = { authorization: '' }
export const garbage = { authorization: 'Bearer garbage-key' }
export const otherForm = { authorization: '', 'x-api-key': '***api-key***' }
export const basic = { authorization: 'Basic ***' }

interface Call {
  method?: string
  /** Below `mlflow/` of the tracking URI, or a whole address. */
  to?: string
  headers?: Record<string, string>
  sent?: object
  /** Without one nothing came back. */
  status?: number
  /** JSON, or a page. */
  answer?: object | string
  replyHeaders?: Record<string, string | string[]>
}

export function call(
  { method = 'GET', to = 'experiments/search', answer = {}, replyHeaders, ...rest }: Call,
  more: Partial<Exchange> = {},
): Exchange {
  const isPage = typeof answer === 'string'
  const text = isPage ? answer : JSON.stringify(answer)
  const one = exchange({ method, path: `mlflow/${to}`, answer: text, ...rest })
  if (to.startsWith('https:')) one.request.url = to
  if (one.response)
    one.response.headers = { 'content-type': isPage ? 'text/html' : 'application/json', ...replyHeaders }
  return { ...one, ...more }
}

type Made = (more?: Call) => Exchange
const make =
  (usual: Call): Made =>
  (more) =>
    call({ ...usual, ...more })

export const read = make({ status: 200, answer: { experiments: [{ experiment_id: '1', name: 'a' }] } })
export const write = make({
  method: 'POST',
  to: 'runs/create',
  status: 200,
  answer: { run: { info: { run_id: 'r' } } },
})
/** By the API, for the key. */
export const refused = make({ status: 401, answer: { detail: 'Invalid or expired API key' } })
export const noKey = make({ status: 401, answer: { detail: 'API key required' }, headers: none })
/** By somebody in front of the API. */
export const blocked = make({ status: 403, answer: '<p>Access denied</p>' })
/** By somebody between the API and MLflow: the API adds headers of its own. */
export const blockedInside = make({
  status: 403,
  answer: '<p>Access denied</p>',
  replyHeaders: { server: ['uvicorn', 'x'] },
})
/** MLflow's refusal of a request's content. */
export const absent = make({
  to: 'runs/get',
  status: 404,
  answer: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'No.' },
})
export const ofMlflow = (status: number, error_code: string, message = 'No.') =>
  call({ method: 'POST', to: 'experiments/create', status, answer: { error_code, message } })
export const lost = (code = 'RESET') => call({}, { error: { code, message: code } })
/** A key shown to the auth service. */
export const shown = (answer: object | string, more: Call = {}, rest: Partial<Exchange> = {}) =>
  call({ method: 'POST', to: validate, sent: { service_id: 'platform' }, status: 200, answer, ...more }, rest)

export const factsFrom = (exchanges: Exchange[], more: Partial<Evidence> = {}) =>
  factsOf({ exchanges, partial: false, target, ...more })

export const check = (
  id: string,
  exchanges: Exchange[] = [],
  status: CheckResult['status'] = 'fail',
): CheckResult => ({
  id,
  title: id,
  suite: 'test_real_registration',
  layer: 'registry',
  needs: [],
  status,
  durationMs: 1,
  exchanges: idsOf(...exchanges),
})
/** Of a run of our own whose steps failed, each with its calls. */
export const factsOfRun = (exchanges: Exchange[], ...steps: Exchange[][]) =>
  factsFrom(exchanges, { checks: steps.map((one) => check('registration.experiment', one)) })

export const idsOf = (...list: Exchange[]) => list.map(({ id }) => id)
/** Of what was observed, to be told apart by. */
export const ids = (list: readonly Observation[]) => list.map(({ exchange }) => exchange.id)

export function observed(one: Exchange, others: Exchange[] = [one]): Observation {
  const observation = factsFrom(others).observations.find(({ exchange }) => exchange.id === one.id)
  if (!observation) throw new Error(`${one.request.url} was not observed`)
  return observation
}
