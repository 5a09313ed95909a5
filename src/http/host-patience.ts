import type { Answer, HttpRequest } from './exchange.ts'

interface Learned {
  number: number
  answer: Answer
  /** Milliseconds until the answer, or until nobody waited any more. */
  tookMs: number
  cutShort: boolean
}

interface Host {
  /** It has let a full time-out pass, and nothing has come of trying again. */
  silent: boolean
  /** How often it fell silent, and when it last answered after that. */
  silences: number
  answersSince: number
  /** When it began to refuse everything for the moment. */
  refusingSince?: number | undefined
}

/**
 * What one run has learned about parties that let it wait. They share their fate: once a host has let a full
 * time-out pass, whatever else goes there waits briefly, and a route that was refused for as long as anybody
 * would try is not tried again and again. Every request is still made, so that all that can be learned is
 * learned, and a verdict comes within 1.5 × request-timeout + 5 s of the first silence. A host that answers again is
 * waited for once more, half as long; after a second silence it is not trusted any more, whatever it answers in between.
 *
 * @param requestTimeoutMs milliseconds a request may take where its host is not known to be silent
 */
export function createHostPatience(requestTimeoutMs: number) {
  const hosts = new Map<string, Host>()
  const refused = new Set<string>()
  const hostOf = (request: HttpRequest): Host => {
    const origin = originOf(request.url)
    const host = hosts.get(origin) ?? { silent: false, silences: 0, answersSince: Number.NEGATIVE_INFINITY }
    hosts.set(origin, host)
    return host
  }
  const again = clamp(requestTimeoutMs / 4, 500, 5_000)
  const half = Math.max(requestTimeoutMs / 2, 1_500)
  const brief = clamp(requestTimeoutMs / 8, 500, 2_000)
  return {
    /** Milliseconds to wait for the answer to this attempt; `cutShort` where that is less than was asked for. */
    timeoutFor: (request: HttpRequest, attempt: number) => {
      const wanted = request.timeoutMs ?? requestTimeoutMs
      // What a transfer needs for its bytes is no patience with a silent host.
      const transfer = Math.max(0, wanted - requestTimeoutMs)
      const { silent, silences } = hostOf(request)
      const cut = transfer + (attempt > 1 ? again : brief)
      if (silent && cut < wanted) return { ms: cut, cutShort: true }
      return {
        ms: silences > 0 ? Math.min(wanted, transfer + half) : wanted,
        cutShort: false,
      }
    },
    /** Milliseconds for which a request that is refused for the moment may still be tried again. */
    retryTime: (request: HttpRequest, sinceFirstAttemptMs: number) => {
      if (refused.has(routeOf(request))) return 0
      const { refusingSince = performance.now() } = hostOf(request)
      return requestTimeoutMs - Math.max(sinceFirstAttemptMs, performance.now() - refusingSince)
    },
    learn: (request: HttpRequest, { number, answer, tookMs, cutShort }: Learned) => {
      const host = hostOf(request)
      if (answer.kind === 'no-reply') {
        if (answer.code !== 'TIMEOUT' || cutShort) return
        // What was sent before it answered again belongs to the silence before.
        if (!host.silent && performance.now() - tookMs >= host.answersSince) host.silences++
        host.silent = true
        return
      }
      // An answer to the second attempt shows that the first one's silence has passed.
      if (number > 1 && host.silent && host.silences < 2) {
        host.silent = false
        host.answersSince = performance.now()
      }
      if (isRefusedForNow(answer)) host.refusingSince ??= performance.now()
      else host.refusingSince = undefined
    },
    /** Told when a request is not tried again although it was refused for the moment. */
    giveUp: (request: HttpRequest) => void refused.add(routeOf(request)),
  }
}

/** True for the statuses by which a server asks to be tried again later, or a front tells that nothing is behind it yet. */
export const isRefusedForNow = (answer: Answer): boolean =>
  answer.kind === 'reply' && [429, 502, 503, 504].includes(answer.status)

/** All artifacts are served, or refused, by one part of a server. */
function routeOf({ method, url }: HttpRequest): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  return path.includes('/mlflow-artifacts/')
    ? `${originOf(url)} artifacts`
    : `${method} ${originOf(url)}${path}`
}

export const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : '')

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
