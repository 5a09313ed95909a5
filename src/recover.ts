import { createHttpClient } from './http/client.ts'
import { createRecorder } from './http/exchange.ts'
import type { Redactor } from './http/redact.ts'
import { probes } from './platform/probes.ts'
import { targetOf } from './platform/target.ts'
import { cleanUp } from './registration/clean-up.ts'
import { namesOf } from './registration/names.ts'
import { findRemovalPath } from './registration/removal.ts'
import { findStale } from './registration/stale.ts'
import { newRegistrationState, type RegistrationState } from './registration/state.ts'
import type { Leftover } from './report/schema.ts'
import type { Settings } from './settings.ts'
import { mlflowApis } from './suites/session.ts'
import { toolName, version } from './version.ts'

export interface Recovered {
  /** Ids of the runs whose remains were found. */
  runs: string[]
  leftovers: Leftover[]
}

/**
 * Removes what earlier runs left: those older than `ageMs` by their tag, or the one run `id` by its names,
 * when it was killed before it could clean up itself.
 * @throws MlflowError where the server cannot be searched
 */
export async function recover(
  settings: Settings,
  which: { ageMs: number } | { id: string },
  options: { redact: Redactor; env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<Recovered> {
  const target = targetOf(settings)
  const { redact, env, signal } = options
  const http = createHttpClient({
    redact,
    recorder: createRecorder(),
    env,
    runId: 'recovery',
    requestTimeoutMs: settings.requestTimeoutMs,
    connections: settings.concurrency,
    userAgent: `${toolName}/${version}`,
    ...(settings.caFile ? { caFile: settings.caFile } : {}),
  })
  try {
    const scope = { checkId: 'registration.clean-up', signal }
    const { mlflow, gateway } = mlflowApis(target, (request) => http.send(request, scope))
    const { path } = await findRemovalPath((probe) => http.send(probes[probe](target), scope))
    const removal = { 'tracking-uri': mlflow, gateway, none: undefined }[path]
    const states = 'id' in which ? [killedRun(which.id, settings)] : await findStale(mlflow, which.ageMs)
    const leftovers: Leftover[] = []
    for (const state of states)
      leftovers.push(...(await cleanUp({ tracking: mlflow, removal }, state)).leftovers)
    return { runs: states.map(({ names }) => names.id), leftovers }
  } finally {
    await http.close()
  }
}

/** Nothing is known of a killed run but its names: everything it may have made is looked up. */
function killedRun(id: string, settings: Settings): RegistrationState {
  const state = newRegistrationState(namesOf(id), settings.modelName)
  const asked = { experiment: true, model: settings.modelName === undefined, version: true }
  return { ...state, ownsModel: settings.modelName === undefined, asked }
}
