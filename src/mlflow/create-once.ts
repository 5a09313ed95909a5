import { setTimeout as sleep } from 'node:timers/promises'
import { MlflowError } from './error.ts'

/**
 * Milliseconds before asking once more where the server wants to be asked later. The search in between may pass
 * at once, and a rate limit that counts all requests would refuse what follows it.
 */
const pauses = [250, 500, 1_000, 1_000]

/**
 * Creates something exactly once although the network may lose the answer: after a doubtful failure the
 * thing is looked up before it is asked for again. Never re-posts blindly, as MLflow's own client does.
 * @param create sends the request
 * @param find looks for what an earlier attempt may have left, by a name or tag only this run uses
 * @throws whatever `create` throws when the failure is certain, or when `find` finds nothing after the second
 * attempt, or after the last pause where the server asks to be tried again later
 */
export async function createOnce<T>(
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await create()
    } catch (error) {
      if (attempt === 1 && !isDoubtful(error)) throw error
      // Also a refusal may mean success later on: a slow first attempt can have landed after it was looked for.
      const left = await find()
      if (left !== undefined) return left
      const pause = isUnavailable(error) ? pauses[attempt - 1] : undefined
      if (attempt > 1 && pause === undefined) throw error
      if (pause) await sleep(pause)
    }
  }
}

const isUnavailable = (error: unknown) => error instanceof MlflowError && error.status === 503

/** Answers of gateways that gave up on a server which may still be at work. */
export const gaveUp: readonly number[] = [408, 499, 502, 503, 504]

/**
 * True where asking again may help because the answer was lost on its way. A 500 is the server's own: it may have made
 * something all the same, which clean-up looks for, and it would answer so again.
 */
function isDoubtful(error: unknown): boolean {
  if (!(error instanceof MlflowError)) return false
  const { answer } = error
  if (answer.kind === 'reply') return gaveUp.includes(answer.status)
  return answer.code === 'RESET' || answer.code === 'TIMEOUT' || answer.code === 'NETWORK'
}
