import { type Redactor, redactedJson } from '../redaction/redact.ts'
import type { Report } from '../schema/report.ts'
import type { Leg } from './last-attempts.ts'

/** Characters of all legs together, and what values cost: some 400 legs of a run that failed with long answers. */
const mostInAll = 16 * 1024 * 1024
/** What a value takes beside its text, in characters. */
const perValue = 8

/** Takes reports in, redacted, as long as there is room; the legs of the rest are told to be too much. */
export type Room = (report: Report, redact: Redactor) => Pick<Leg, 'report' | 'problem'>

/** Whoever wrote the reports, all of them together stay within a bound. */
export function createRoom(): Room {
  let left = mostInAll
  return (report, redact) => {
    const size = sizeOf(report)
    if (size > left) return { problem: 'the report is not read: those before it fill all the room there is' }
    left -= size
    return { report: JSON.parse(redactedJson(report, redact)) as Report }
  }
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return perValue + value.length
  if (typeof value !== 'object' || value === null) return perValue
  return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + sizeOf(one), perValue)
}
