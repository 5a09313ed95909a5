import type { HttpClient } from '../http/client.ts'
import type { Answer, HttpRequest } from '../http/exchange.ts'
import type { Recorder } from '../http/recorder.ts'
import type { Settings } from '../inputs/settings.ts'
import type { MlflowApi } from '../mlflow/api.ts'
import { ArtifactRootError, MlflowError } from '../mlflow/error.ts'
import { once } from '../once.ts'
import { error, fail, type Outcome } from '../pipeline/check.ts'
import { findPlatformKind, type PlatformKind } from '../platform/platform-kind.ts'
import { type ProbeName, probes } from '../platform/probes.ts'
import { credentialForms, gatewayAccess, type MlflowAccess, type Target } from '../platform/target.ts'
import type { ModelSource } from '../registration/model-source.ts'
import { lagMs, lagPauses } from '../registration/read-again.ts'
import type { CleanUpApis } from '../registration/remove-model.ts'
import type { RegistrationState, RemovalPath } from '../registration/state.ts'
import { NotOursError } from '../registration/verify-ownership.ts'
import type { CheckContext, PythonSession, SuiteCheck } from '../suites/context.ts'

export interface SessionParts {
  settings: Settings
  target: Target
  http: HttpClient
  recorder: Recorder
  registration: RegistrationState
  python: PythonSession
  /** Nothing is sent once this has aborted. */
  signal: AbortSignal
  /** Aborts what is under way. */
  cutOff: AbortSignal
  /** The real ones unless told otherwise. */
  lagPauses?: readonly number[] | undefined
}

const notSent: Answer = {
  kind: 'no-reply',
  exchanges: [],
  code: 'CANCELLED',
  message: 'not sent: the run ended',
}

export type Session = ReturnType<typeof createSession>

/** What the checks of one run share: each probe's answer and the model. Makes a context for each of them. */
export function createSession(parts: SessionParts) {
  const { settings, target, http, recorder, signal, cutOff } = parts
  const withinMs = Math.min(lagMs, settings.requestTimeoutMs)
  const lag = { pauses: parts.lagPauses ?? lagPauses, withinMs, signal }
  const answers = new Map<ProbeName, Promise<Answer>>()
  const model = once(() => loadModel(settings))
  let kind: Promise<PlatformKind> | undefined
  let knownKind: PlatformKind | undefined

  const contextFor = ({ id: checkId, fewAttempts }: Pick<SuiteCheck, 'id'> & { fewAttempts?: boolean }) => {
    const { credit, judgeBy, exchanges, cutShort } = createAccount()
    const sendUnlessStopped = async (request: HttpRequest): Promise<Answer> =>
      signal.aborted ? notSent : http.send(request, { checkId, signal: cutOff, stop: signal })
    const send = async (request: HttpRequest) => credit(await sendUnlessStopped(request))
    const observe = async (name: ProbeName) => {
      const answer =
        answers.get(name) ??
        sendUnlessStopped({ ...(fewAttempts && { fewAttempts }), ...probes[name](target) })
      answers.set(name, answer)
      return credit(await answer)
    }
    const platform = async () => {
      const { platform: told } = settings
      kind ??= told === 'auto' ? findPlatformKind(observe) : Promise.resolve(told)
      knownKind = await kind
      return knownKind
    }
    const context: CheckContext = {
      platform,
      settings,
      target,
      observe,
      send,
      judgeBy,
      ...mlflowApis(target, send),
      registration: parts.registration,
      lag,
      model,
      python: crediting(parts.python, exchanges),
      elapsedMs: (exchange) => recorder.find(exchange)?.timings.totalMs ?? 0,
      signal,
    }
    return { context, exchanges: () => [...exchanges], cutShort }
  }
  return {
    contextFor,
    asked: (): ReadonlySet<ProbeName> => new Set(answers.keys()),
    /** What the tracking URI was taken for, as soon as a check has asked. */
    platformKind: () => knownKind,
  }
}

/** Keeps the exchanges that a check caused or looked at, and whether one of them was not given its time. */
function createAccount() {
  const exchanges = new Set<string>()
  let isCutShort = false
  const judgeBy = (ids: readonly string[]) => {
    for (const id of ids) exchanges.add(id)
  }
  const credit = (answer: Answer): Answer => {
    judgeBy(answer.exchanges)
    isCutShort ||= answer.kind === 'no-reply' && answer.cutShort === true
    return answer
  }
  return { credit, judgeBy, exchanges, cutShort: () => isCutShort }
}

/** The stock client, the exchanges of whose steps are those of the check that asks for them. */
const crediting = (python: PythonSession, exchanges: Set<string>): PythonSession => ({
  ...python,
  step: async (name) => {
    const result = await python.step(name)
    for (const { id } of result.exchanges) exchanges.add(id)
    return result
  },
})

/** The caller's model, or one that is trained here. */
async function loadModel({ modelPath }: Settings): Promise<ModelSource> {
  const { directorySource, trainedSource } = await import('../registration/model-source.ts')
  return modelPath ? directorySource(modelPath) : trainedSource()
}

/** MLflow as the caller named it, and by the gateway's own path past the API, which keeps DELETE bodies. */
function mlflowApis(target: Target, send: MlflowApi['send']): { mlflow: MlflowApi; gateway: MlflowApi } {
  const through = ({ trackingUri, prefix, credential }: MlflowAccess): MlflowApi => {
    return { trackingUri, prefix, headers: credentialForms[credential](target.apiKey), send }
  }
  return { mlflow: through(target.access), gateway: through(gatewayAccess(target)) }
}

/** The ways by which clean-up reaches the registry, once it is known where models can be removed. */
export function cleanUpApis(target: Target, removal: RemovalPath, send: MlflowApi['send']): CleanUpApis {
  const { mlflow, gateway } = mlflowApis(target, send)
  return { tracking: mlflow, removal: { 'tracking-uri': mlflow, gateway, none: undefined }[removal] }
}

/** A server's refusal is a finding about the server; anything else thrown is a defect of ours. */
export function judgeThrown(thrown: unknown): Outcome {
  const isFinding = [MlflowError, ArtifactRootError, NotOursError].some((kind) => thrown instanceof kind)
  if (isFinding) return fail((thrown as Error).message)
  return error(
    `internal error: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`,
  )
}
