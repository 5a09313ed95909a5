import { exitCodes } from '../schema/gate.ts'

/**
 * A signal that aborts on SIGINT or SIGTERM. GitHub's runner sends both, 7.5 s apart, and kills after 10 s, so
 * SIGTERM lets a clean-up under way go on; a second SIGINT is a person who will not wait.
 */
export function cancelOnSignals(): AbortSignal {
  const controller = new AbortController()
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(exitCodes.cancelled)
    controller.abort()
  })
  process.on('SIGTERM', () => controller.abort())
  return controller.signal
}
