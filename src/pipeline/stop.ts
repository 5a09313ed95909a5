import type { StopReason } from '../schema/report.ts'

/** Why a run was cut short, carried by the abort signal that cut it. */
export class Stopped extends Error {
  override name = 'Stopped'
  readonly stopReason: Exclude<StopReason, 'completed'>

  constructor(stopReason: Exclude<StopReason, 'completed'>) {
    super(stopReason === 'cancelled' ? 'the run was cancelled' : 'the run was out of time')
    this.stopReason = stopReason
  }
}

/** Milliseconds a request under way may still take: one cut off may have made what nobody then knows of. */
const graceMs = 2_000

/**
 * What ends a run: the caller's signal or `timeoutMs`. `signal` says that nothing new may start, `cutOff`
 * aborts what is still under way a moment later; `stopReason` tells what happened.
 */
export function stopSignal(timeoutMs: number, cancel: AbortSignal | undefined) {
  const stop = new AbortController()
  const cutOff = new AbortController()
  let grace: NodeJS.Timeout | undefined
  const end = (reason: Stopped) => {
    if (stop.signal.aborted) return
    stop.abort(reason)
    grace = setTimeout(() => cutOff.abort(reason), graceMs)
  }
  const timer = setTimeout(() => end(new Stopped('out-of-time')), timeoutMs)
  const onCancel = () => end(new Stopped('cancelled'))
  if (cancel?.aborted) onCancel()
  cancel?.addEventListener('abort', onCancel, { once: true })
  return {
    signal: stop.signal,
    cutOff: cutOff.signal,
    stopReason: (): StopReason => {
      const { reason } = stop.signal
      return reason instanceof Stopped ? reason.stopReason : 'completed'
    },
    settle: () => {
      clearTimeout(timer)
      clearTimeout(grace)
      cancel?.removeEventListener('abort', onCancel)
    },
  }
}
