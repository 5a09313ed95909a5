import { setTimeout as sleep } from 'node:timers/promises'
import { MlflowError } from '../mlflow/error.ts'
import { NotOursError } from './verify-ownership.ts'

/** How long to read again what is not yet as it was written. */
export interface Lag {
  /** Milliseconds before the second look, the third, and so on. */
  pauses: readonly number[]
  /** Milliseconds after which no look begins, however long each took. */
  withinMs: number
  /** Ends it early. */
  signal: AbortSignal
}

/** Replicas, lists of stores and indexes of hosted registries lag behind by a second or two. */
export const lagPauses: readonly number[] = [250, ...Array.from({ length: 9 }, () => 500)]
export const lagMs = 5_000

/** Looks at once after one that was right only later: where instances differ, one of these is wrong again. */
const confirmations = 3

export interface ReadAgain<T> {
  /** What the last look showed. */
  value: T
  /** What is not as it was written. */
  wrong?: string
  /** Seconds that it was waited for, where the first look was wrong. */
  after?: string
}

type Look<T> = { value: T; wrong: string | undefined } | { missing: unknown }

/**
 * Reads something back that was written, again for some seconds where it is not there or not as it was written:
 * `wrongIn` says how it differs. What comes right and is wrong again does not lag: its first look counts then.
 *
 * @throws whatever `read` throws, save "not found" of what may still appear
 */
export async function readAgain<T>(
  read: () => Promise<T>,
  { pauses, withinMs, signal }: Lag,
  wrongIn: (value: T) => string | undefined = () => undefined,
): Promise<ReadAgain<T>> {
  const look = async (): Promise<Look<T>> => {
    try {
      const value = await read()
      return { value, wrong: wrongIn(value) }
    } catch (error) {
      if (isNotYetThere(error)) return { missing: error }
      throw error
    }
  }
  const started = performance.now()
  const seconds = () => ((performance.now() - started) / 1_000).toFixed(1)
  const first = await look()
  let last = first
  for (const pause of isRight(first) ? [] : pauses) {
    if (signal.aborted || performance.now() - started + pause > withinMs) break
    await sleep(pause, undefined, { signal }).catch(() => {})
    last = await look()
    if (!isRight(last)) continue
    const after = seconds()
    return (await staysRight(look)) ? { value: last.value, after } : told(first, after)
  }
  return isRight(first) ? { value: first.value } : told(last, seconds())
}

const isRight = <T>(look: Look<T>): look is { value: T; wrong: undefined } =>
  'value' in look && look.wrong === undefined

async function staysRight<T>(look: () => Promise<Look<T>>): Promise<boolean> {
  for (let count = 0; count < confirmations; count++) if (!isRight(await look())) return false
  return true
}

function told<T>(look: Look<T>, after: string): ReadAgain<T> {
  if ('missing' in look) throw look.missing
  const { value, wrong } = look
  return { value, ...(wrong !== undefined && { wrong }), after }
}

/**
 * MLflow's "not found", whatever the status: a missing alias is 400, a missing file 500 in older releases. What bears
 * no mark yet counts as well; a mix-up of answers does not.
 */
function isNotYetThere(error: unknown): boolean {
  if (error instanceof NotOursError) return error.isUnmarked
  if (!(error instanceof MlflowError) || error.errorCode === undefined) return false
  const text = error.answer.kind === 'reply' ? error.answer.text : ''
  return (
    error.errorCode === 'RESOURCE_DOES_NOT_EXIST' ||
    /\b(not found|does not exist|no such (file|artifact))\b/i.test(text)
  )
}
