import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Bytes received between two collections. With some 9 MB V8 begins to mark its whole heap beside the transfer, again
 * and again, which costs more than the transfer itself.
 */
const everyBytes = 4 * 1024 * 1024

/**
 * Keeps memory flat while a download of any size goes by: its buffers are garbage at once, yet V8 lets some
 * 100 MB of them pile up before it looks. Call with the size of each chunk; small downloads never collect.
 */
export function createCollector(): (bytes: number) => void {
  let pending = 0
  return (bytes) => {
    pending += bytes
    if (pending < everyBytes) return
    pending = 0
    collectYoung()
  }
}

let gc: ((options: { type: 'minor' }) => void) | undefined

function collectYoung(): void {
  if (!gc) {
    // Node offers its collector only behind this flag; a new context is where it appears afterwards.
    setFlagsFromString('--expose-gc')
    gc = runInNewContext('gc')
  }
  gc?.({ type: 'minor' })
}
