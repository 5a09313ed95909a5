import type { Layer, Status, SuiteName } from '../schema/report.ts'

/** One thing worth knowing, and how to find it out. */
export interface Check<Context> {
  id: string
  title: string
  suite: SuiteName
  /** The layer to look at when this check fails. */
  layer: Layer
  /** Ids of checks that must have passed, or warned, before this one makes sense. */
  needs: readonly string[]
  /** True where the check changes something on the server. */
  writes?: boolean
  /**
   * Sends at once what the check will look at, while the checks it needs are still under way: their answers then
   * come together. Only for requests that read, and whose answers are worth having whatever becomes of the needs.
   */
  ask?(context: Context): void
  run(context: Context): Promise<Outcome>
}

export interface Outcome {
  status: Status
  reason?: string
}

/** Verified and right; `reason` is what was seen. */
export const pass = (reason?: string): Outcome => outcome('pass', reason)
/** Verified and wrong. */
export const fail = (reason: string): Outcome => outcome('fail', reason)
/** Works, and something about it needs attention. */
export const warn = (reason: string): Outcome => outcome('warn', reason)
/** Not tried, for this reason. */
export const skip = (reason: string): Outcome => outcome('skip', reason)
/** Could not be verified either way. */
export const error = (reason: string): Outcome => outcome('error', reason)

const outcome = (status: Status, reason?: string): Outcome =>
  reason === undefined ? { status } : { status, reason }
