import { exitCodes } from '../schema/exit-code.ts'

/** Milliseconds within which two signals are one cancel: a terminal signals the whole group, and npm hands its own on. */
const sameCancelMs = 1_000

/**
 * A signal that aborts on SIGINT, SIGTERM, and where a terminal or a connection closes. GitHub's runner sends the first
 * two, 7.5 s apart, and kills after 10 s, so SIGTERM lets a clean-up under way go on; a SIGINT some time after the first
 * is a person who will not wait.
 */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController()
  let cancelledAt = Number.POSITIVE_INFINITY
  const cancel = () => {
    if (!controller.signal.aborted) cancelledAt = performance.now()
    controller.abort()
  }
  for (const name of ['SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) process.on(name, cancel)
  process.on('SIGINT', () => {
    if (performance.now() - cancelledAt > sameCancelMs) process.exit(exitCodes.cancelled)
    cancel()
  })
  return controller.signal
}
