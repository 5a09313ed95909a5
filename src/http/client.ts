import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { type AttemptParts, type Scope, sendOnce, type Turn } from './attempt.ts'
import { type ConnectionOptions, openConnections } from './connections.ts'
import type { Answer, HttpRequest } from './exchange.ts'
import { createHostPatience, isRefusedForNow, originOf } from './host-patience.ts'
import { movedTo } from './moved.ts'
import { type Backoff, backoffMs, isRateLimit, mayBeUnderWay, pauseBeforeRetry } from './retry-policy.ts'
import { createSemaphore } from './semaphore.ts'

/** On whose behalf a request is sent, and what stops it. */
interface RequestScope extends Scope {
  /** Once this has aborted, what is under way may end but nothing is tried again. */
  stop?: AbortSignal
}

export interface HttpClient {
  /**
   * Sends a request, again where that is safe and may help, and records every attempt. Of redirects only one is
   * followed that stays with the call (`movedTo`), or that hands out a file (`storedElsewhere`). Never rejects; what went wrong is in the answer.
   */
  send(request: HttpRequest, scope: RequestScope): Promise<Answer>
  close(): Promise<void>
}

export interface HttpOptions
  extends Omit<ConnectionOptions, 'connectTimeoutMs'>,
    Omit<AttemptParts, 'connections'> {
  /** Milliseconds for one request, connection and body included. */
  requestTimeoutMs: number
  /** The pauses between attempts; the real ones unless told otherwise. */
  backoff?: Backoff
}

export function createHttpClient(options: HttpOptions): HttpClient {
  const { requestTimeoutMs, backoff = backoffMs } = options
  const connections = openConnections({ ...options, connectTimeoutMs: requestTimeoutMs })
  const semaphore = createSemaphore(options.connections)
  const patience = createHostPatience(requestTimeoutMs)
  const parts = { ...options, connections }

  const ask = async (request: HttpRequest, scope: RequestScope): Promise<Answer> => {
    const exchanges: string[] = []
    const origin = originOf(request.url)
    let started = 0
    let cutShort = true
    let inDoubt = false
    let underWay = false
    for (let number = 1; ; number++) {
      const { answer, tookMs, turn } = await semaphore(origin, async () => {
        const { ms, cutShort } = patience.timeoutFor(request, number)
        const turn: Turn = { number, patienceMs: ms, cutShort }
        const start = performance.now()
        if (number === 1) started = start
        const answer = await sendOnce(parts, request, scope, turn)
        const tookMs = performance.now() - start
        // undici takes a connection for free one turn after its answer; what is sent before then makes another.
        await nextTurn()
        return { answer, tookMs, turn }
      })
      exchanges.push(...answer.exchanges)
      patience.learn(request, { number, answer, tookMs, cutShort: turn.cutShort })
      cutShort &&= turn.cutShort
      const stopped = scope.signal.aborted || scope.stop?.aborted
      const leftMs = patience.retryTime(request, performance.now() - started)
      const slowMs = requestTimeoutMs / 4
      const pause = stopped
        ? undefined
        : pauseBeforeRetry(request, answer, { number, tookMs, leftMs, slowMs, backoff })
      const isLast = pause === undefined || (turn.cutShort && isSilence(answer))
      if (isLast && !request.fewAttempts && isRefusedForNow(answer)) patience.giveUp(request)
      if (isLast)
        return Object.assign(
          answer,
          { exchanges, inDoubt, underWay },
          isSilence(answer) && cutShort ? { cutShort } : {},
        )
      inDoubt ||= !isRateLimit(answer)
      underWay ||= mayBeUnderWay(answer)
      await sleep(pause, undefined, { signal: scope.stop ?? scope.signal }).catch(() => {})
    }
  }
  const send = async (request: HttpRequest, scope: RequestScope): Promise<Answer> => {
    const first = await ask(request, scope)
    const on = goOn(request, first)
    if (!on) return first
    const answer = await ask(on.request, scope)
    return Object.assign(answer, { exchanges: [...first.exchanges, ...answer.exchanges] }, on.told)
  }
  return { send, close: connections.close }
}

/** What an answer leads to, where it may be followed: the same call at another path, or a file in a store, without the key. */
function goOn(
  request: HttpRequest,
  first: Answer,
): { request: HttpRequest; told: Pick<Answer, 'movedTo'> } | undefined {
  const at = first.kind === 'reply' ? first.storedAt?.() : undefined
  // No header of ours: whatever holds the key in one of them, the store has no use for it.
  if (at !== undefined) return { request: { ...request, url: at, headers: {} }, told: {} }
  const url = movedTo(request, first)
  return url === undefined ? undefined : { request: { ...request, url }, told: { movedTo: url } }
}

const isSilence = (answer: Answer) => answer.kind === 'no-reply' && answer.code === 'TIMEOUT'
