import { describeAnswer, errorCodeOf, saysAbsent } from '../mlflow/error.ts'
import { fail, pass, skip, warn } from '../pipeline/check.ts'
import { detailOf } from '../platform/key-validation.ts'
import type { RouteStage } from '../platform/route-finding.ts'
import type { SuiteCheck } from './context.ts'
import { routeCheck } from './route-check.ts'

/** The stages behind the key check, each needing the one before. */
const stages: (Pick<SuiteCheck, 'id' | 'title' | 'awaited' | 'layer'> & { stage: RouteStage })[] = [
  {
    id: 'mlflow.reachable',
    title: 'The gateway reaches MLflow',
    awaited: 'the gateway to reach MLflow',
    stage: 'mlflow-reachable',
    layer: 'mlflow',
  },
  {
    id: 'mlflow.host-allowed',
    title: 'MLflow accepts the Host header it gets',
    awaited: 'MLflow to accept its host name',
    stage: 'host-allowed',
    layer: 'mlflow',
  },
  {
    id: 'mlflow.well-formed',
    title: 'MLflow answers well-formed JSON',
    awaited: 'well-formed answers of MLflow',
    stage: 'well-formed',
    layer: 'mlflow',
  },
  {
    id: 'mlflow.permitted',
    title: 'The key may use the model registry',
    awaited: 'the key to be allowed in the model registry',
    stage: 'permitted',
    layer: 'gateway',
  },
  {
    id: 'mlflow.served',
    title: 'MLflow serves a search',
    awaited: 'MLflow to answer a search',
    stage: 'served',
    layer: 'mlflow',
  },
]

/** What `investigate_mlflow` asked: what stands behind the API, and what can it do? */
export const mlflowInvestigation: SuiteCheck[] = [
  ...stages.map((stage, i) =>
    routeCheck({
      ...stage,
      needs: [stages[i - 1]?.id ?? 'bearer.accepted', ...(i === 0 ? ['proxy.mounted'] : [])],
    }),
  ),
  {
    id: 'mlflow.version',
    title: 'MLflow’s version is available',
    layer: 'mlflow',
    needs: ['mlflow.served'],
    run: async ({ observe }) => {
      const version = readVersion(await observe('mlflow.version'))
      return version ? pass(version) : skip('not told at this address')
    },
  },
  {
    id: 'mlflow.logged-models',
    title: 'MLflow supports logged models (MLflow 3)',
    layer: 'mlflow',
    needs: ['mlflow.served'],
    onWarning: {
      by: 'caller',
      step: 'Use an MLflow 2 client here, or ask infrastructure for MLflow 3 on the server.',
      done: 'log_model of your client works',
    },
    run: async ({ observe }) => {
      const answer = await observe('mlflow.logged-models')
      if (answer.kind === 'no-reply') return skip(answer.message)
      if (errorCodeOf(answer) === 'RESOURCE_DOES_NOT_EXIST') return pass()
      return warn(
        `registering works without them, but log_model of MLflow 3 clients does not; asked for one, the server says ${describeAnswer(answer)}`,
      )
    },
  },
  {
    id: 'mlflow.artifact-proxy',
    title: 'MLflow takes artifacts over HTTP',
    step: true,
    layer: 'artifacts',
    needs: ['mlflow.served'],
    run: async ({ observe }) => {
      const answer = await observe('mlflow.artifacts')
      // A directory that nobody made: newer releases say so.
      if ((answer.kind === 'reply' && answer.status === 200) || saysAbsent(answer)) return pass()
      return fail(answer.kind === 'reply' ? `${answer.status}: ${detailOf(answer)}` : answer.message)
    },
  },
]

/** The version in a `GET /version` answer, for instance 3.9.0, or undefined where something else answered. */
export function readVersion(answer: import('../http/exchange.ts').Answer): string | undefined {
  if (answer.kind === 'no-reply' || answer.status !== 200) return undefined
  return /^\s*"?(\d+\.\d+\.\d+[\w.]*)"?\s*$/.exec(answer.text)?.[1]
}
