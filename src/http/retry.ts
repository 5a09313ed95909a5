import type { Answer, HttpRequest } from './exchange.ts'
import { header } from './exchange.ts'

/** Attempts in all, the first included. */
export const maxAttempts = 3
/** A server that asks for a longer pause is reported, not waited for: the caller wants an answer in seconds. */
export const maxPauseMs = 5_000

/**
 * Milliseconds to wait before sending `request` again, or undefined where it must not be sent again: it
 * could do its work twice, the answer is final, or the server wants a longer pause than `maxPauseMs`.
 */
export function pauseBeforeRetry(request: HttpRequest, answer: Answer, attempt: number): number | undefined {
  if (attempt >= maxAttempts || !isIdempotent(request)) return undefined
  if (answer.kind === 'no-reply') return pauseAfterSilence(answer.code, attempt)
  if (![408, 429, 502, 503, 504].includes(answer.status)) return undefined
  const asked = retryAfterMs(header(answer, 'retry-after'))
  const pause = asked ?? backoffMs(attempt)
  return pause <= maxPauseMs ? pause : undefined
}

/** RFC 9110: delay in seconds or an HTTP date; undefined where absent or unreadable. */
export function retryAfterMs(value: string, now = Date.now()): number | undefined {
  if (/^\d+$/.test(value)) return Number(value) * 1000
  // Date.parse alone takes "1.5" for a day in January.
  const date = /\bGMT$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

function pauseAfterSilence(code: string, attempt: number): number | undefined {
  if (code === 'RESET' || code === 'NETWORK') return backoffMs(attempt)
  // A second full time-out tells whether the first was a hiccup; a third would only cost the caller time.
  return code === 'TIMEOUT' && attempt === 1 ? backoffMs(attempt) : undefined
}

function isIdempotent({ method, idempotent }: HttpRequest): boolean {
  return idempotent ?? ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method)
}

const backoffMs = (attempt: number) => 200 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2)
