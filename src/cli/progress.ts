import type { Listener, RunEvent } from '../pipeline/events.ts'
import { visibleLine } from '../report/visible.ts'
import { formatDuration, statusSign } from '../report/wording.ts'

/** A listener that prints each finished check as a line, for a person waiting. */
export function reportProgress(print: (text: string) => void): Listener {
  return (event) => {
    const line = progressLine(event)
    if (line !== undefined) print(`${line}\n`)
  }
}

function progressLine(event: RunEvent): string | undefined {
  switch (event.type) {
    case 'run-started':
      return `Verifying a registration: ${event.checks} checks, run ${event.id}`
    case 'check-finished': {
      const { status, title, durationMs, reason } = event.result
      const why = status === 'pass' || !reason ? '' : `: ${visibleLine(reason)}`
      return `  ${statusSign[status]} ${title} (${formatDuration(durationMs)})${why}`
    }
    case 'clean-up-started':
      return '  … removing what was created'
    default:
      return undefined
  }
}
