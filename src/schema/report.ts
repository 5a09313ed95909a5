import { z } from 'zod'
import { Cause, Layer } from './cause.ts'
import { failOnChoices, schemaVersion } from './constants.ts'
import { Exchange } from './exchange.ts'
import { suiteNames } from './suite-order.ts'

export * from './cause.ts'
export * from './constants.ts'
export * from './exchange.ts'

/** `fail` is verified and wrong; `error` could not be verified; `skip` always carries its reason. */
export const Status = z.enum(['pass', 'fail', 'warn', 'skip', 'error'])
export type Status = z.infer<typeof Status>

/** `record` holds what was seen of somebody's own command, which no run chooses. */
export const SuiteName = z.enum([...suiteNames, 'record'])
export type SuiteName = z.infer<typeof SuiteName>

export const StopReason = z.enum(['completed', 'cancelled', 'out-of-time'])
export type StopReason = z.infer<typeof StopReason>

export const Verdict = z.enum(['pass', 'fail', 'error', 'skipped'])
export type Verdict = z.infer<typeof Verdict>

export const CheckResult = z.object({
  id: z.string(),
  title: z.string(),
  suite: SuiteName,
  layer: Layer,
  needs: z.array(z.string()),
  status: Status,
  reason: z.string().optional(),
  /** What was seen, as a word for programs, where a cause rests on it alone. */
  code: z.string().optional(),
  durationMs: z.number(),
  exchanges: z.array(z.string()),
})
export type CheckResult = z.infer<typeof CheckResult>

/** Something the run made and could not remove, with the command that removes it. */
export const Leftover = z.object({
  kind: z.enum(['experiment', 'artifacts', 'registered model', 'model version']),
  name: z.string(),
  reason: z.string(),
  command: z.string(),
  /** It was not seen, and nobody said that it is not there. */
  possibly: z.literal(true).optional(),
})
export type Leftover = z.infer<typeof Leftover>

export const ArtifactFile = z.object({
  path: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
})
export type ArtifactFile = z.infer<typeof ArtifactFile>

/** What a run wrote; fields appear as the server confirms them. */
export const Registration = z.object({
  experimentId: z.string().optional(),
  runId: z.string().optional(),
  modelName: z.string().optional(),
  modelVersion: z.string().optional(),
  alias: z.string().optional(),
  files: z.array(ArtifactFile),
  metrics: z.record(z.string(), z.number()).optional(),
  cleanup: z.object({ done: z.boolean(), leftovers: z.array(Leftover) }),
})
export type Registration = z.infer<typeof Registration>

export const Counts = z.object({
  pass: z.int(),
  fail: z.int(),
  warn: z.int(),
  skip: z.int(),
  error: z.int(),
})
export type Counts = z.infer<typeof Counts>

const Part = z.string()

/** What was verified. */
export const Target = z.object({
  trackingUri: z.string(),
  authUrl: z.string(),
  apiUrl: z.string(),
  serviceId: z.string(),
  /** What the tracking URI was taken for, where that was found out. */
  takenFor: z.enum(['hokusai', 'mlflow']).optional(),
  /** Where each part came from: `default`, `sandbox`, or how the caller gave it, such as `flag --api-url`. */
  sources: z.object({ trackingUri: Part, authUrl: Part, apiUrl: Part, serviceId: Part }).optional(),
})
export type Target = z.infer<typeof Target>

/** Parts of the platform that were not there when the run began, with what was last seen in their place. */
export const Waited = z.object({
  ms: z.int().nonnegative(),
  /** Whether they came in time. */
  ready: z.boolean(),
  parts: z.array(z.object({ part: z.string(), last: z.string() })),
})
export type Waited = z.infer<typeof Waited>

export const FailOn = z.enum(failOnChoices)
export type FailOn = z.infer<typeof FailOn>

/**
 * Who a run on GitHub is among others of its workflow. Legs are told apart and counted by this, whatever artifact or
 * file a report lies in; see `legKey`.
 */
export const Identity = z.object({
  /** `owner/name` */
  repository: z.string(),
  workflow: z.string(),
  job: z.string(),
  /** The values of the matrix leg as JSON, or the comment-key that the caller gave instead; empty without either. */
  leg: z.string(),
  /** Id of the step, or the name that the runner made for it. */
  step: z.string(),
  /** What was verified: addresses and service, without what changes from run to run; see `targetKey`. */
  target: z.string(),
  runId: z.string(),
  attempt: z.int().positive(),
  commit: z.string(),
  pullRequest: z.int().positive().optional(),
})
export type Identity = z.infer<typeof Identity>

/** The whole result of one run: everything a renderer, a diagnosis or another program may rely on. */
export const Report = z.object({
  schemaVersion: z.literal(schemaVersion),
  tool: z.object({ name: z.string(), version: z.string() }),
  id: z.string(),
  /** Absent for a run outside of GitHub Actions. */
  identity: Identity.optional(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  stopReason: StopReason,
  verdict: Verdict,
  target: Target,
  /** Where the run took place, as far as it tells two results apart. */
  environment: z
    .object({
      os: z.string(),
      node: z.string(),
      /** The forward proxy that requests went through, without its credentials. */
      proxy: z.string().optional(),
    })
    .optional(),
  counts: Counts,
  /** What the gate was set to. */
  failOn: FailOn.optional(),
  waited: Waited.optional(),
  warnings: z.array(z.string()),
  checks: z.array(CheckResult),
  diagnosis: z.object({ causes: z.array(Cause) }),
  registration: Registration.optional(),
  exchanges: z.array(Exchange),
  comparison: z
    .object({
      previous: z.string(),
      /** Whose last result that was, where not the same pull request's or caller's own: `main`. */
      branch: z.string().optional(),
      fixed: z.array(z.string()),
      regressed: z.array(z.string()),
      /** What fails now and failed then, by the run in which it began to. */
      stillFailing: z
        .array(z.object({ run: z.string(), at: z.iso.datetime(), ids: z.array(z.string()) }))
        .optional(),
      unchanged: z.int(),
      /** Checks that the earlier report did not have, and those that this one has no more. */
      appeared: z.array(z.string()).optional(),
      gone: z.array(z.string()).optional(),
      /** Checks that took longer or shorter than all runs compared with, by more than those differ. Milliseconds. */
      timing: z.array(z.object({ id: z.string(), beforeMs: z.number(), nowMs: z.number() })).optional(),
      /** The cause that is gone, with the deciding request's answer then and now. */
      fixedCause: z
        .object({
          code: z.string(),
          headline: z.string(),
          request: z.string(),
          before: z.string(),
          after: z.string(),
        })
        .optional(),
    })
    .optional(),
})
export type Report = z.infer<typeof Report>
