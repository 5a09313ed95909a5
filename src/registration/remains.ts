import { z } from 'zod'
import { idPattern, namesOf } from './names.ts'
import { made, newRegistrationState, type RegistrationState } from './state.ts'

const Made = z.enum(made)

/** What outlives a run that is killed, for whoever cleans up after it. */
const Remains = z.object({
  id: z.string().regex(idPattern),
  modelName: z.string(),
  asked: z.record(Made, z.boolean()),
  doubts: z.record(Made, z.int().min(0)),
  experimentId: z.string().optional(),
  runId: z.string().optional(),
  modelVersion: z.string().optional(),
  modelMade: z.boolean().optional(),
})

/** The states as JSON text, for `readRemains`. */
export function writeRemains(states: readonly RegistrationState[]): string {
  const remains = states.map((state) => {
    const { names, modelName, asked, doubts, experimentId, runId, modelVersion, modelMade } = state
    return { id: names.id, modelName, asked, doubts, experimentId, runId, modelVersion, modelMade }
  })
  return JSON.stringify(remains)
}

/** @throws Error for text that is not from `writeRemains` */
export function readRemains(text: string): RegistrationState[] {
  const remains = z.array(Remains).parse(JSON.parse(text))
  return remains.map(({ id, modelName, ...known }) => ({
    ...newRegistrationState(namesOf(id), modelName),
    ...(known as Pick<RegistrationState, 'asked' | 'doubts'>),
  }))
}
