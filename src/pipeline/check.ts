import type { Layer, Owner, Report, Status, SuiteName } from '../schema/report.ts'

/** What is written of one thing worth knowing: all that is said and decided of it elsewhere is looked up here. */
export interface CheckDefinition {
  id: string
  title: string
  suite: SuiteName
  /** The layer to look at when this check fails. */
  layer: Layer
  /** Ids of checks that must have passed, or warned, before this one makes sense. */
  needs: readonly string[]
  /** True where the check changes something on the server. */
  writes?: boolean
  /** True for a step of a registration: the first of them that fails is what the first cause must explain. */
  step?: true
  /** True where its failure proves that somebody is let in who must not be, which is no matter beside a success. */
  security?: true
  /** True for the one whose answers a run waits for longest. */
  longest?: true
  /** True for what fails only where the caller asked for it: that counts beside a success, too. */
  demanded?: true
  /** What those that need it wait for, after the word `need`; each check that another one needs has it. */
  awaited?: string
  /** Who does what about its warning, and when that is done; a layer's owner looks at what has none. */
  onWarning?: {
    by: Owner
    step: string
    done: string
    /** What is seen of that until then. */
    now?(report: Report): string | undefined
    /** The shell command that the step or its end speaks of. */
    command?(report: Report): string | undefined
  }
  /** The line of the old scripts that it proves when it passes. */
  familiar?: (report: Report, reason: string) => string
}

/** One thing worth knowing, and how to find it out. */
export interface Check<Context> extends CheckDefinition {
  /**
   * Sends at once what the check will look at, while the checks it needs are still under way: their answers then
   * come together. Only for requests that read, and whose answers are worth having whatever becomes of the needs.
   */
  ask?(context: Context): void
  /**
   * Resolves where the check may begin although what it needs is not judged yet. Where that does not pass in the end, it
   * is skipped as any other, once what it began has ended.
   */
  early?(context: Context): Promise<unknown>
  run(context: Context): Promise<Outcome>
}

export interface Outcome {
  status: Status
  reason?: string
  /** What was seen, as a word that rules ask for. */
  code?: string
}

/** Verified and right; `reason` is what was seen. */
export const pass = (reason?: string): Outcome => outcome('pass', reason)
/** Verified and wrong. */
export const fail = (reason: string): Outcome => outcome('fail', reason)
/** Works, and something about it needs attention. */
export const warn = (reason: string, code?: string): Outcome => ({
  ...outcome('warn', reason),
  ...(code === undefined ? {} : { code }),
})
/** Not tried, for this reason. */
export const skip = (reason: string): Outcome => outcome('skip', reason)
/** Could not be verified either way. */
export const error = (reason: string): Outcome => outcome('error', reason)

const outcome = (status: Status, reason?: string): Outcome =>
  reason === undefined ? { status } : { status, reason }
