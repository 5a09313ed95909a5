import { setTimeout as sleep } from 'node:timers/promises'
import { MlflowError } from '../mlflow/error.ts'

/** How long to look again for what may still appear or may still go. */
export interface Patience {
  /** Milliseconds before the second look, the third, and so on. */
  pauses: readonly number[]
  /** Ends it early. */
  signal: AbortSignal
}

/** Something that was read back as this run's own and is to go. */
export interface Found {
  remove(): Promise<void>
}

export interface Settled<T extends Found> {
  /** What is still there, and why. */
  left: T[]
  reason: string
  /** How many are gone. */
  removed: number
  /** False where something may be there, or may still come, that was never seen. */
  sure: boolean
  /** True where it was given up since the server no longer answers. */
  silent: boolean
}

/** What there may be to find. */
export interface Expected {
  /** How many may appear in all although nobody confirmed them, `Infinity` where nobody can tell. */
  doubted: number
  /** Whether something is known to have been made: one look that does not see it proves nothing. */
  made: boolean
}

/**
 * Looks for things, removes them and looks whether they are gone; again after a pause where a look or a removal
 * failed, and where fewer were seen than may have been made. A server that is known not to answer is asked once more
 * at most. Never rejects.
 */
export async function settle<T extends Found>(
  look: () => Promise<T[]>,
  { doubted, made }: Expected,
  { pauses, signal }: Patience,
): Promise<Settled<T>> {
  let left: T[] = []
  let removed = 0
  let reason = ''
  let silences = 0
  let since: number | undefined
  for (let round = 0; ; round++) {
    let trouble: unknown
    let refusal: unknown
    try {
      const before = left.length
      left = await look()
      // Gone in the meantime, as it was asked to.
      removed += Math.max(0, before - left.length)
      if (left.length > 0) {
        refusal = await removeAll(left)
        since ??= performance.now()
        const still = await look()
        removed += left.length - still.length
        left = still
      }
    } catch (error) {
      trouble = error
    }
    const sure = trouble === undefined && removed + left.length >= doubted
    const isMissed = made && round === 0 && removed === 0 && pauses.length > 0
    if (sure && left.length === 0 && !isMissed) return { left, reason: '', removed, sure, silent: false }
    reason = reasonFor(refusal ?? trouble, left.length > 0 ? since : undefined, removed)
    if (isSilence(trouble)) silences++
    const silent = silences > 1
    const pause = isFinal(refusal) || isFinal(trouble) || silent ? undefined : pauses[round]
    if (pause === undefined || signal.aborted) return { left, reason, removed, sure, silent }
    await sleep(pause, undefined, { signal }).catch(() => {})
  }
}

/** The first refusal, or undefined where every removal was said to have worked. */
async function removeAll(found: readonly Found[]): Promise<unknown> {
  const outcomes = await Promise.allSettled(found.map((one) => one.remove()))
  return outcomes.find((one) => one.status === 'rejected')?.reason
}

/** @param since when what is still there was deleted first */
function reasonFor(trouble: unknown, since: number | undefined, removed: number): string {
  if (trouble !== undefined) return reasonOf(trouble)
  if (since !== undefined) {
    const seconds = Math.round((performance.now() - since) / 1_000)
    return `still there after it was deleted${seconds > 0 ? `, also ${seconds} s later` : ''}`
  }
  return removed > 0
    ? 'it was removed, but a request that makes it got no answer and may still be at work'
    : 'no answer ever confirmed it'
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Nothing came back, from a host that had let a whole time-out pass before. */
const isSilence = (error: unknown): boolean =>
  error instanceof MlflowError && error.answer.kind === 'no-reply' && error.answer.cutShort === true

/** A refusal that asking again does not change. What is no answer of the server's at all is a finding of ours. */
function isFinal(error: unknown): boolean {
  if (error === undefined) return false
  if (!(error instanceof MlflowError)) return true
  const { status } = error
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 429
}
