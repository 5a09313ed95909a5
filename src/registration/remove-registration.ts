import type { Registration } from '../schema/report.ts'
import { removeExperiment } from './remove-experiment.ts'
import { type CleanUpApis, removeModel } from './remove-model.ts'
import type { Patience } from './settle.ts'
import type { RegistrationState } from './state.ts'

/** Milliseconds between looks for what is in doubt, while a person waits for the verdict. */
export const soonMs = [250, 750, 1_500]
/** The same after a run that was cut short: what it had under way may take as long as any request. */
export const patientMs = [500, 1_000, 2_000, 3_000, 4_000, 5_000]

/**
 * Removes what a run made and looks whether it is gone, in an order that leaves nothing dangling. Nothing is touched
 * before it was read back as the run's own. Whatever is left, or may be, is listed with the command that removes it.
 * Never rejects.
 */
export async function removeRegistration(
  apis: CleanUpApis,
  state: RegistrationState,
  patience: Patience,
): Promise<Registration['cleanup']> {
  const leftovers = (
    await Promise.all([removeModel(apis, state, patience), removeExperiment(apis.tracking, state, patience)])
  ).flat()
  return { done: leftovers.length === 0, leftovers }
}
