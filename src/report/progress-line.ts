import type { RunEvent } from '../pipeline/events.ts'
import { visibleLine } from '../text/visible.ts'
import { formatDuration, sourceNote, statusSign } from './wording.ts'

/** The line that tells a waiting person of an event, or undefined for events not worth one. */
export function progressLine(event: RunEvent): string | undefined {
  switch (event.type) {
    case 'run-started':
      return `Verifying a registration at ${visibleLine(event.target.trackingUri)}${sourceNote(event.target)}: ${event.checks} checks, run ${event.id}`
    case 'waiting':
      return `Waiting for ${visibleLine(event.for)}`
    case 'check-finished': {
      const { status, title, durationMs, reason } = event.result
      // The end tells of all that waited at once, by what it waited for.
      if (status === 'skip' && reason?.startsWith('needs ')) return undefined
      const why = status === 'pass' || !reason ? '' : `: ${visibleLine(reason)}`
      return `  ${statusSign[status]} ${title} (${formatDuration(durationMs)})${why}`
    }
    case 'clean-up-started':
      return '  … removing what was created'
    default:
      return undefined
  }
}
