import { z } from 'zod'
import {
  Cause,
  CheckResult,
  Counts,
  Exchange,
  FailOn,
  Identity,
  Leftover,
  Report,
  Status,
  StopReason,
  Verdict,
} from './report.ts'

/** Bumped when a reader of an older merged report would misread a newer one. */
export const mergedSchemaVersion = 1

/** One run among many: an environment, a region, a key, a version of MLflow. */
export const MergedLeg = z.object({
  /** Unique within the merged report. */
  name: z.string(),
  verdict: Verdict,
  /** Why there is no result of this leg, or why the one there is cannot be relied on. */
  problem: z.string().optional(),
  /** From here on absent where the leg left no readable report. */
  id: z.string().optional(),
  toolVersion: z.string().optional(),
  startedAt: z.iso.datetime().optional(),
  finishedAt: z.iso.datetime().optional(),
  stopReason: StopReason.optional(),
  target: Report.shape.target.optional(),
  counts: Counts.optional(),
  /** Code of the first cause. */
  cause: z.string().optional(),
  checks: z.array(z.object({ id: z.string(), status: Status, reason: z.string().optional() })),
})
export type MergedLeg = z.infer<typeof MergedLeg>

/** A cause that one or more legs have in common, as the first of them describes it. */
export const MergedCause = z.object({
  cause: Cause,
  legs: z.array(z.string()),
  /** The exchange on which the cause rests, in the first of its legs. */
  exchange: Exchange.optional(),
})
export type MergedCause = z.infer<typeof MergedCause>

/** Many reports as one: `merged.json`. */
export const MergedReport = z.object({
  kind: z.literal('merged'),
  schemaVersion: z.literal(mergedSchemaVersion),
  tool: Report.shape.tool,
  /** Of the step that merged; absent outside of GitHub Actions. */
  identity: Identity.optional(),
  mergedAt: z.iso.datetime(),
  verdict: Verdict,
  /** Legs by verdict. */
  legCounts: z.object({ pass: z.int(), fail: z.int(), error: z.int(), skipped: z.int() }),
  /** Checks by status, of all legs together. */
  counts: Counts,
  /** What the gate was set to. */
  failOn: FailOn.optional(),
  legs: z.array(MergedLeg),
  /** Every check of any leg, once, in the order in which they run. */
  checks: z.array(CheckResult.pick({ id: true, title: true, suite: true, layer: true })),
  causes: z.array(MergedCause),
  leftovers: z.array(Leftover.extend({ leg: z.string() })),
  comparison: Report.shape.comparison,
})
export type MergedReport = z.infer<typeof MergedReport>
