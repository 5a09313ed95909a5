/** One line of the stream that `--events` writes: newline-delimited JSON, a line for each thing that happens. */
import { z } from 'zod'
import { Category, CheckResult, Counts, Layer, Owner, Registration, Verdict } from './report.ts'

/** Bumped when a reader of older lines would misread newer ones. */
export const eventVersion = 1

const at = { version: z.literal(eventVersion), at: z.iso.datetime() }

export const EventLine = z.discriminatedUnion('type', [
  z.object({
    ...at,
    type: z.literal('run-started'),
    id: z.string(),
    checks: z.int(),
    trackingUri: z.string(),
  }),
  z.object({ ...at, type: z.literal('waiting'), for: z.string() }),
  z.object({ ...at, type: z.literal('check-started'), id: z.string(), title: z.string() }),
  z.object({ ...at, type: z.literal('check-finished'), result: CheckResult }),
  z.object({ ...at, type: z.literal('clean-up-started') }),
  z.object({ ...at, type: z.literal('clean-up-finished'), cleanup: Registration.shape.cleanup }),
  z.object({
    ...at,
    type: z.literal('run-finished'),
    id: z.string(),
    verdict: Verdict,
    counts: Counts,
    causes: z.array(z.object({ code: z.string(), category: Category, layer: Layer, owner: Owner })),
  }),
])
export type EventLine = z.infer<typeof EventLine>
