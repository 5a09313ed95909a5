import type { Answer, HttpRequest, NoReplyCode } from '../http/exchange.ts'
import { mayBeUnderWay } from '../http/retry-policy.ts'
import type { MlflowApi } from '../mlflow/api.ts'
import { isTurnedOff } from '../mlflow/artifacts.ts'
import { gaveUp } from '../mlflow/create-once.ts'
import { errorCodeOf } from '../mlflow/error.ts'
import type { Made, RegistrationState } from './state.ts'

/**
 * Lets `make` ask the server for something, and keeps count of what may exist although nobody confirmed it: from
 * before the first request until the answer, and for good where there is none that can be trusted.
 */
export async function asking<T>(
  state: RegistrationState,
  kind: Made,
  api: MlflowApi,
  make: (api: MlflowApi) => Promise<T>,
): Promise<T> {
  const writes: Write[] = []
  const send = async (request: HttpRequest): Promise<Answer> => {
    const answer = await api.send(request)
    if (!isWrite(request)) return answer
    const doubtful = isDoubtful(answer)
    const succeeded = answer.kind === 'reply' && answer.status === 200
    writes.push({ doubtful, succeeded, underWay: mayBeUnderWay(answer) })
    if (doubtful) count(known + 1)
    return answer
  }
  let known = 0
  const count = (doubts: number): void => {
    state.doubts[kind] += doubts - known
    known = doubts
    state.changed()
  }
  state.asked[kind] = true
  // While it is under way, nobody knows: whoever cleans up after a kill reads this.
  count(1)
  let doubts = 1
  try {
    const made = await make({ ...api, send })
    // Found after its answer was lost: that doubt is no more.
    const wasFound = kind !== 'upload' && writes.at(-1)?.doubtful
    doubts = writes.filter((one) => one.doubtful && !isSettled(kind, one, writes)).length - (wasFound ? 1 : 0)
    return made
  } catch (error) {
    // A 200 that makes no sense does not say that nothing was made.
    doubts = writes.filter(({ doubtful, succeeded }) => doubtful || succeeded).length
    throw error
  } finally {
    count(doubts)
  }
}

interface Write {
  doubtful: boolean
  succeeded: boolean
  /** True where it may still be done. */
  underWay: boolean
}

/** There is one of a name: where a later request made it, an earlier one that has ended did not. */
const isSettled = (kind: Made, one: Write, writes: readonly Write[]) =>
  (kind === 'experiment' || kind === 'model') &&
  !one.underWay &&
  writes.slice(writes.indexOf(one) + 1).some(({ succeeded }) => succeeded)

/** The same way to a server, which adds to these the exchanges of what is asked by it. */
export const noting = (api: MlflowApi, exchanges: string[]): MlflowApi => ({
  ...api,
  send: async (request) => {
    const answer = await api.send(request)
    exchanges.push(...answer.exchanges)
    return answer
  },
})

/** Reads something back that was made; until it is known to be ours, what we asked for may be anywhere. */
export async function confirming<T>(
  state: RegistrationState,
  kind: Made,
  readBack: () => Promise<T>,
): Promise<T> {
  try {
    return await readBack()
  } catch (error) {
    state.doubts[kind]++
    state.changed()
    throw error
  }
}

const isWrite = ({ method, idempotent }: HttpRequest) =>
  method === 'PUT' || (method === 'POST' && !idempotent)

/** Failures before anything of the request was sent to the server. */
const notSent: readonly NoReplyCode[] = [
  'DNS',
  'REFUSED',
  'TLS',
  'PROXY_UNREACHABLE',
  'PROXY_AUTH',
  'PROXY_REFUSED',
  'PROXY_CANNOT_REACH',
]

/** Whether the server may have done the work, or may still do it, although the answer says otherwise or nothing. */
function isDoubtful(answer: Answer): boolean {
  if (answer.kind === 'no-reply') {
    if (answer.exchanges.length === 0) return false
    return !notSent.includes(answer.code) || answer.inDoubt === true
  }
  if (isTurnedOff(answer)) return false
  // Sent again and done: only what may still be at work is left to fear.
  if (answer.status >= 200 && answer.status <= 299) return answer.underWay === true
  if (answer.inDoubt || gaveUp.includes(answer.status)) return true
  return answer.status >= 500 && errorCodeOf(answer) === undefined
}
