import type { Listener } from '../pipeline/events.ts'
import { progressLine } from '../report/progress-line.ts'
import { visibleLine } from '../text/visible.ts'

/** Milliseconds between two looks at the clock of the live line. */
const tickMs = 1_000

/**
 * A listener that tells a waiting person what happens: on a terminal one line that is written over, with the time that
 * has passed and the check that runs, since the table follows; elsewhere a line per event.
 */
export function reportProgress(
  print: (text: string) => void,
  terminal: { isTTY?: boolean; columns?: number },
  now: () => number = Date.now,
): Listener {
  if (!terminal.isTTY) {
    return (event) => {
      const line = progressLine(event)
      if (line !== undefined) print(`${line}\n`)
    }
  }
  const width = Math.max(20, terminal.columns ?? 80) - 1
  const startedAt = now()
  const running = new Map<string, string>()
  let other = ''
  let timer: NodeJS.Timeout | undefined
  const show = () => {
    const [first = other, ...more] = running.values()
    const besides = more.length > 0 ? ` and ${more.length} more` : ''
    const seconds = Math.floor((now() - startedAt) / 1_000)
    const line = `${seconds} s  ${cutTo(first, width - besides.length - `${seconds} s  `.length)}${besides}`
    print(`\r\u001b[K${cutTo(line, width)}`)
  }
  return (event) => {
    if (event.type === 'run-finished') {
      clearInterval(timer)
      return print('\r\u001b[K')
    }
    timer ??= setInterval(show, tickMs).unref()
    if (event.type === 'check-started') running.set(event.id, visibleLine(event.title))
    else if (event.type === 'check-finished') running.delete(event.result.id)
    else other = progressLine(event)?.trim() ?? other
    show()
  }
}

const cutTo = (text: string, width: number) => [...text].slice(0, Math.max(0, width)).join('')
