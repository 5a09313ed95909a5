import { createRecorder } from '../http/recorder.ts'
import type { Settings } from '../inputs/settings.ts'
import { probes } from '../platform/probes.ts'
import { targetOf } from '../platform/target.ts'
import type { Redactor } from '../redaction/redact.ts'
import { findRemains } from '../registration/find-remains.ts'
import { findRemovalPath } from '../registration/find-removal-path.ts'
import { patientMs, removeRegistration } from '../registration/remove-registration.ts'
import type { RegistrationState } from '../registration/state.ts'
import type { Leftover } from '../schema/report.ts'
import { cleanUpDefinition } from '../suites/registration-added.ts'
import { openHttp } from './open-http.ts'
import { cleanUpApis } from './session.ts'

export interface CleanedUp {
  /** Ids of the runs whose things were found or told. */
  runs: string[]
  leftovers: Leftover[]
}

/**
 * Removes what earlier runs left when they were killed before they could clean up themselves: what is told of one
 * run, or what a search finds of all that are older than an age.
 *
 * @throws MlflowError where the server cannot be searched
 */
export async function cleanUpEarlierRuns(
  settings: Settings,
  which: { ageMs: number } | { states: RegistrationState[] },
  options: { redact: Redactor; env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<CleanedUp> {
  const target = targetOf(settings)
  const { redact, env, signal } = options
  const http = openHttp(settings, { redact, env, recorder: createRecorder(), runId: 'recovery' })
  try {
    const scope = { checkId: cleanUpDefinition.id, signal }
    const { path } = await findRemovalPath((probe) => http.send(probes[probe](target), scope))
    const apis = cleanUpApis(target, path, (request) => http.send(request, scope))
    const states = 'states' in which ? which.states : await findRemains(apis.tracking, which)
    const leftovers: Leftover[] = []
    for (const state of states)
      leftovers.push(...(await removeRegistration(apis, state, { pauses: patientMs, signal })).leftovers)
    return { runs: [...new Set(states.map(({ names }) => names.id))], leftovers }
  } finally {
    await http.close()
  }
}
