import type { ModelVersion } from '../mlflow/registry.ts'
import type { ArtifactFile, Registration } from '../schema/report.ts'
import type { Names } from './names.ts'

/** Where models can be removed: below the tracking URI, by the gateway's own path only, or nowhere. */
export type RemovalPath = 'tracking-uri' | 'gateway' | 'none'

/**
 * What a run has made so far. Checks fill it in as the server confirms; clean-up and the report read it.
 * `asked` is set before a request is sent, since a lost answer does not mean that nothing was made.
 */
export interface RegistrationState {
  names: Names
  removal: RemovalPath
  asked: { experiment: boolean; model: boolean; version: boolean }
  /** The name registered under: ours, the caller's, or the canary's. */
  modelName: string
  /** True where the registered model itself is ours to delete. */
  ownsModel: boolean
  experimentId?: string
  artifactLocation?: string
  runId?: string
  artifactUri?: string
  modelVersion?: string
  /** The version as the server shows it afterwards. */
  registered?: ModelVersion
  aliased: boolean
  files: ArtifactFile[]
  metrics?: Record<string, number>
}

export function newRegistrationState(names: Names, modelName: string | undefined): RegistrationState {
  return {
    names,
    removal: 'none',
    asked: { experiment: false, model: false, version: false },
    modelName: modelName ?? names.model,
    ownsModel: false,
    aliased: false,
    files: [],
  }
}

/** The part of a state that a report shows. */
export function describeRegistration(
  state: RegistrationState,
  cleanup: Registration['cleanup'],
  aliasName: string,
) {
  const { experimentId, runId, modelVersion, files, metrics } = state
  return {
    ...(experimentId === undefined ? {} : { experimentId }),
    ...(runId === undefined ? {} : { runId }),
    ...(state.asked.model ? { modelName: state.modelName } : {}),
    ...(modelVersion === undefined ? {} : { modelVersion }),
    ...(state.aliased ? { alias: aliasName } : {}),
    files,
    ...(metrics === undefined ? {} : { metrics }),
    cleanup,
  } satisfies Registration
}
