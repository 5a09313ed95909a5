import type { Listener } from '../pipeline/events.ts'
import { progressLine } from '../report/progress.ts'

/**
 * A listener that tells a waiting person what happens: on a terminal one line that is written over, since the
 * table follows; elsewhere a line per event.
 */
export function reportProgress(
  print: (text: string) => void,
  terminal: { isTTY?: boolean; columns?: number },
): Listener {
  if (!terminal.isTTY) {
    return (event) => {
      const line = progressLine(event)
      if (line !== undefined) print(`${line}\n`)
    }
  }
  const width = Math.max(20, terminal.columns ?? 80) - 1
  return (event) => {
    if (event.type === 'run-finished') return print('\r\u001b[K')
    const line = progressLine(event)
    if (line !== undefined) print(`\r\u001b[K${[...line].slice(0, width).join('')}`)
  }
}
