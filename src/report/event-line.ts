import type { RunEvent } from '../pipeline/events.ts'
import { type EventLine, eventVersion } from '../schema/event-line.ts'

/** The whole report is in its own file, so the last line holds its result alone. */
export function eventLine(event: RunEvent): EventLine {
  const at = { version: eventVersion, at: new Date().toISOString() } as const
  if (event.type === 'run-started') {
    const { type, id, checks, target } = event
    return { ...at, type, id, checks, trackingUri: target.trackingUri }
  }
  if (event.type !== 'run-finished') return { ...at, ...event }
  const { id, verdict, counts, diagnosis } = event.report
  const causes = diagnosis.causes.map(({ code, category, layer, owner }) => ({
    code,
    category,
    layer,
    owner,
  }))
  return { ...at, type: 'run-finished', id, verdict, counts, causes }
}
