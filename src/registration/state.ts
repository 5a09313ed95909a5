import type { ModelVersion } from '../mlflow/registry.ts'
import type { ArtifactFile, Registration } from '../schema/report.ts'
import type { Names } from './names.ts'

/** Where models can be removed: below the tracking URI, by the gateway's own path only, or nowhere. */
export type RemovalPath = 'tracking-uri' | 'gateway' | 'none'

/** What a run asks a server to make. */
export const made = ['experiment', 'model', 'version', 'upload'] as const
export type Made = (typeof made)[number]

interface Deferred<T> {
  promise: Promise<T>
  resolve(value: T): void
}

/**
 * What a run has made so far. Checks fill it in as the server confirms; clean-up and the report read it. Ids are
 * in it only after they were read back as this run's own.
 */
export interface RegistrationState {
  names: Names
  removal: RemovalPath
  /** Set before a request is sent, since a lost answer does not mean that nothing was made. */
  asked: Record<Made, boolean>
  /** How many requests may have made something, or may still make it, although no answer says so. */
  doubts: Record<Made, number>
  /** The name registered under: ours, the caller's, or the canary's. */
  modelName: string
  experimentId?: string
  runId?: string
  artifactUri?: string
  modelVersion?: string
  /**
   * Resolves to the version once it may be changed: when it was read back, or as soon as it was told of a model that no
   * other run can have a version of.
   */
  versionToChange: Deferred<string>
  /** True once the server said that it made the model. */
  modelMade?: boolean
  /** The version as the server shows it afterwards. */
  registered?: ModelVersion
  /** The exchanges that showed it so when it was made. */
  registeredIn: string[]
  aliased: boolean
  files: ArtifactFile[]
  metrics?: Record<string, number>
  /** Told whenever `asked` or `doubts` change, before anything is sent. */
  changed: () => void
}

export function newRegistrationState(
  names: Names,
  modelName?: string,
  changed: () => void = () => {},
): RegistrationState {
  return {
    names,
    changed,
    removal: 'none',
    asked: { experiment: false, model: false, version: false, upload: false },
    doubts: { experiment: 0, model: 0, version: 0, upload: 0 },
    modelName: modelName ?? names.model,
    versionToChange: deferred(),
    registeredIn: [],
    aliased: false,
    files: [],
  }
}

function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

/** Whether there can be anything to clean up. */
export const hasAsked = ({ asked }: RegistrationState): boolean => Object.values(asked).includes(true)

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
    ...(state.aliased && modelVersion !== undefined ? { alias: aliasName } : {}),
    files,
    ...(metrics === undefined ? {} : { metrics }),
    cleanup,
  } satisfies Registration
}
