import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * Resolves when the requests that were begun before have left, as far as their hosts are near: in one turn of the event
 * loop connections are made, in the next one they are used. For work that keeps the processor busy.
 */
export async function requestsHaveLeft(): Promise<void> {
  await nextTurn()
  await nextTurn()
}
