import type { Answer, HttpRequest } from '../http/exchange.ts'
import type { Settings } from '../inputs/settings.ts'
import type { MlflowApi } from '../mlflow/api.ts'
import { type Check, skip } from '../pipeline/check.ts'
import type { PlatformKind } from '../platform/platform-kind.ts'
import type { ProbeName } from '../platform/probes.ts'
import type { Target } from '../platform/target.ts'
import type { Disturbance } from '../python/environment.ts'
import type { Python } from '../python/find-python.ts'
import type { PythonStep, StepResult } from '../python/steps.ts'
import type { ModelSource } from '../registration/model-source.ts'
import type { Lag } from '../registration/read-again.ts'
import type { RegistrationState } from '../registration/state.ts'
import type { Exchange } from '../schema/report.ts'

/** What a check can see and do. Every exchange it causes or looks at is credited to it. */
export interface CheckContext {
  settings: Settings
  target: Target
  /** Sends a shared read-only request the first time any check asks for it; afterwards returns its answer. */
  observe(probe: ProbeName): Promise<Answer>
  send(request: HttpRequest): Promise<Answer>
  /** Credits it with exchanges that another check has caused, where it judges by what these have shown. */
  judgeBy(exchanges: readonly string[]): void
  /** MLflow below the tracking URI. */
  mlflow: MlflowApi
  /** MLflow by the gateway's own path, past the API. */
  gateway: MlflowApi
  /** What the tracking URI was taken for; asked for the first time, it looks at a few shared probes. */
  platform(): Promise<PlatformKind>
  registration: RegistrationState
  /** How long what was written and does not show yet is read again. */
  lag: Lag
  /** The model to register, made or read when first asked for. */
  model(): Promise<ModelSource>
  /** The stock Python client, started when first asked for a step. */
  python: PythonSession
  /** Milliseconds an exchange took in all. */
  elapsedMs(exchange: string): number
  signal: AbortSignal
}

/** One registration by the stock MLflow Python client. */
export interface PythonSession {
  /** The interpreter, or why there is none to use. */
  found(): Promise<Python | { reason: string }>
  /** What in the caller's environment would change how their own client behaves. */
  disturbances(): Disturbance[]
  /** How patient their own client is, in words. */
  patience(): string
  /** Resolves when the step has ended; its exchanges are those with the id of its check. */
  step(name: PythonStep): Promise<StepResult & { exchanges: Exchange[] }>
}

/** A check as its suite's file writes it; the suite's name comes to it in `index.ts`. */
export type SuiteCheck = Omit<Check<CheckContext>, 'suite' | 'needs'> & { needs?: readonly string[] }

export const noSuchPart = 'the tracking URI is an MLflow server by itself, which has no such part'

/** A check of a part that only Hokusai's platform has: at any other MLflow server it is left out, and says so. */
export function onHokusai(check: SuiteCheck): SuiteCheck {
  return {
    ...check,
    run: async (context) => ((await context.platform()) === 'mlflow' ? skip(noSuchPart) : check.run(context)),
  }
}
