import type { StopReason } from '../report/schema.ts'

/** Why a run was cut short, carried by the abort signal that cut it. */
export class Stopped extends Error {
  override name = 'Stopped'
  readonly stopReason: Exclude<StopReason, 'completed'>

  constructor(stopReason: Exclude<StopReason, 'completed'>) {
    super(stopReason === 'cancelled' ? 'the run was cancelled' : 'the run was out of time')
    this.stopReason = stopReason
  }
}

/** A signal that ends with the caller's or after `timeoutMs`; `stopReason` tells which, or that neither did. */
export function stopSignal(timeoutMs: number, cancel: AbortSignal | undefined) {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new Stopped('out-of-time')), timeoutMs)
  const onCancel = () => controller.abort(new Stopped('cancelled'))
  if (cancel?.aborted) onCancel()
  cancel?.addEventListener('abort', onCancel, { once: true })
  return {
    signal: controller.signal,
    stopReason: (): StopReason => {
      const { reason } = controller.signal
      return reason instanceof Stopped ? reason.stopReason : 'completed'
    },
    settle: () => {
      clearTimeout(timer)
      cancel?.removeEventListener('abort', onCancel)
    },
  }
}
