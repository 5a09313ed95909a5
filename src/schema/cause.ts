import { z } from 'zod'
import { layers } from './constants.ts'

export const Layer = z.enum(layers)
export type Layer = z.infer<typeof Layer>

/** `UNKNOWN` accuses nobody: the evidence does not decide. */
export const Category = z.enum([
  'KEY',
  'CFG',
  'DEPLOY',
  'BUG',
  'SCOPE',
  'RATE',
  'QUOTA',
  'NET',
  'CLIENT',
  'UNKNOWN',
])
export type Category = z.infer<typeof Category>

export const Owner = z.enum(['caller', 'auth team', 'API team', 'infrastructure', 'undetermined'])
export type Owner = z.infer<typeof Owner>

/** One step of a remedy; `command` shows that it worked. `for` says whom it helps: who owns the layer, or the caller. */
export const Remedy = z.object({
  text: z.string(),
  by: Owner,
  for: z.enum(['owner', 'caller']).optional(),
  command: z.string().optional(),
})
export type Remedy = z.infer<typeof Remedy>

/** The request that tells whether a cause is gone. */
export const Proof = z.object({
  /** A shell command; the key stands in it as `$HOKUSAI_API_KEY`. */
  command: z.string(),
  /** What it answers now, and what when the cause is gone; a line each. */
  now: z.string(),
  fixed: z.string(),
})
export type Proof = z.infer<typeof Proof>

/** A way around the cause that was tried for real: a registration went through with these settings. */
export const Workaround = z.object({
  text: z.string(),
  settings: z.record(z.string(), z.string()),
  verified: z.boolean(),
  evidence: z.array(z.string()),
  /** What the registration that proved it made, and whether that is removed again. */
  registration: z
    .object({ modelName: z.string(), modelVersion: z.string(), removed: z.boolean() })
    .optional(),
})
export type Workaround = z.infer<typeof Workaround>

/** A way around that was tried and did not work; what came of it begins with a capital letter. */
export const Attempt = z.object({ text: z.string(), outcome: z.string() })
export type Attempt = z.infer<typeof Attempt>

/** Why the run ended as it did; `evidence` are exchange ids, the decisive one first. */
export const Cause = z.object({
  code: z.string(),
  category: Category,
  layer: Layer,
  owner: Owner,
  confidence: z.enum(['certain', 'likely', 'possible']),
  /** Why the confidence is what it is: what was proved and what was not seen. */
  because: z.string(),
  summary: z.string(),
  /** What happened, in one sentence of its own with the address or the request in it. */
  headline: z.string().optional(),
  evidence: z.array(z.string()),
  /** Id of the exchange that decides; the first of `evidence` where absent. */
  decisive: z.string().optional(),
  /** Ids of the checks that this cause explains. */
  explains: z.array(z.string()).optional(),
  /** The observation that would prove this cause wrong. */
  refutedBy: z.string(),
  /** What to look at next where the evidence does not decide. */
  nextProbe: z.string().optional(),
  /** The step of whoever owns the broken layer first. */
  remediation: z.array(Remedy),
  /** Absent where no single request tells. */
  proof: Proof.optional(),
  workaround: Workaround.optional(),
  /** Ways around that did not work, where none was found. */
  tried: z.array(Attempt).optional(),
})
export type Cause = z.infer<typeof Cause>
