/**
 * What is asked again, and how often: requests to the platform. How long in all is the host's (`host-patience.ts`);
 * creations have rules of their own (`mlflow/create-once.ts`).
 */
import type { Answer, HttpRequest } from './exchange.ts'
import { header } from './exchange.ts'
import { isRefusedForNow } from './host-patience.ts'
import { retryAfterMs } from './retry-after.ts'

/** Attempts in all where a failure may be a hiccup, the first included. */
export const maxAttempts = 3
/** Attempts in all where the server is away or full for the moment, as many as MLflow's own client makes. */
const maxRefusals = 8

/** Milliseconds before attempt `attempt + 1`. */
export type Backoff = (attempt: number) => number

/** 0.25, 0.5, 1, 2 and 4 s, each a quarter more or less: requests refused together do not come back together. */
export const backoffMs: Backoff = (attempt) => 250 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2)

export interface Attempt {
  /** From 1. */
  number: number
  /** Milliseconds until the answer. */
  tookMs: number
  /** Milliseconds for which a refusal for the moment may still be tried again. */
  leftMs: number
  /** Milliseconds from which an error is no hiccup: asking again would take as long again. */
  slowMs: number
  backoff: Backoff
}

/**
 * Milliseconds to wait before sending `request` again, or undefined where it must not be sent again: it could do
 * its work twice, the answer is final, or the server wants a longer pause than there is time.
 *
 * As MLflow's own client: 408, 429, 500, 502, 503, 504 and broken connections are tried again, and Retry-After is
 * heeded. Unlike it, a POST is repeated only where that does no harm (429 says that nothing was done), and a 408, a
 * 500 or a broken connection is given up after three attempts. Creations are asked again by `mlflow/create-once.ts`, which looks first.
 */
export function pauseBeforeRetry(request: HttpRequest, answer: Answer, attempt: Attempt): number | undefined {
  const { number, tookMs, leftMs, slowMs, backoff } = attempt
  const isHarmless = isIdempotent(request) || (isRateLimit(answer) && request.idempotent !== false)
  if (!isHarmless) return undefined
  if (answer.kind === 'no-reply') return pauseAfterSilence(answer.code, number, backoff)
  if (tookMs >= slowMs) return undefined
  if (isRefusedForNow(answer)) {
    // At least the back-off, so that "Retry-After: 0" is no invitation to a storm.
    const pause = Math.max(retryAfterMs(header(answer, 'retry-after')) ?? 0, backoff(number))
    const mayHelp = leftMs > 0 && pause <= leftMs
    return mayHelp && number < (request.fewAttempts ? maxAttempts : maxRefusals) ? pause : undefined
  }
  return [408, 500].includes(answer.status) && number < maxAttempts ? backoff(number) : undefined
}

/** The one refusal that says for certain that nothing was done. */
export const isRateLimit = (answer: Answer) => answer.kind === 'reply' && answer.status === 429

/**
 * Whether the server may still be at work on a request that got this. Whoever answers 503 has not taken it, and what was
 * answered with another error has ended.
 */
export const mayBeUnderWay = (answer: Answer) =>
  answer.kind === 'no-reply' || [408, 499, 502, 504].includes(answer.status)

function pauseAfterSilence(code: string, number: number, backoff: Backoff): number | undefined {
  if (['RESET', 'NETWORK', 'PROXY_BROKEN'].includes(code))
    return number < maxAttempts ? backoff(number) : undefined
  // A second time-out tells whether the first was a hiccup; a third would only cost the caller time.
  return code === 'TIMEOUT' && number === 1 ? 0 : undefined
}

function isIdempotent({ method, idempotent }: HttpRequest): boolean {
  return idempotent ?? ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method)
}
