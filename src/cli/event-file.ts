import { closeSync, openSync, writeSync } from 'node:fs'
import { type Redactor, redactedJson } from '../http/redact.ts'
import type { Listener } from '../pipeline/events.ts'
import { eventLine } from '../report/event-line.ts'
import { UsageError } from './arguments.ts'

/**
 * Writes every event as a line of JSON, at once, so that another program can follow. The file may be a pipe.
 * @throws UsageError where the file cannot be written
 */
export function openEventFile(path: string, redact: Redactor): { listen: Listener; close(): void } {
  let file: number
  try {
    file = openSync(path, 'w')
  } catch (error) {
    throw new UsageError(`--events: ${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`)
  }
  return {
    listen: (event) => void writeSync(file, `${redactedJson(eventLine(event), redact)}\n`),
    close: () => closeSync(file),
  }
}
