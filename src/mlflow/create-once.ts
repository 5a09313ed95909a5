import { MlflowError } from './error.ts'

/**
 * Creates something exactly once although the network may lose the answer: after a doubtful failure the
 * thing is looked up before it is asked for again. Never re-posts blindly, as MLflow's own client does.
 * @param create sends the request
 * @param find looks for what an earlier attempt may have left, by a name or tag only this run uses
 * @throws whatever `create` throws when the failure is certain, or when `find` finds nothing after two attempts
 */
export async function createOnce<T>(
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  try {
    return await create()
  } catch (error) {
    if (!isDoubtful(error)) throw error
    return (await find()) ?? (await createAgain(create, find))
  }
}

/** Also a refusal may mean success here: a slow first attempt can have landed after it was looked for. */
async function createAgain<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await create()
  } catch (error) {
    const left = await find()
    if (left === undefined) throw error
    return left
  }
}

/** True where the server may have done the work although the answer says otherwise, or nothing. */
function isDoubtful(error: unknown): boolean {
  if (!(error instanceof MlflowError)) return false
  const { answer } = error
  if (answer.kind === 'reply') return [502, 503, 504].includes(answer.status)
  return answer.code === 'RESET' || answer.code === 'TIMEOUT' || answer.code === 'NETWORK'
}
