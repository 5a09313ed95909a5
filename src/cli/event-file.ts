import { openStream } from '../files/stream.ts'
import type { Listener } from '../pipeline/events.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import { eventLine } from '../report/event-line.ts'
import { ofFlag } from './arguments.ts'

/**
 * Writes every event as a line of JSON, at once, so that another program can follow. The file may be a pipe. Where it
 * cannot be written any more, that is told once, and the run goes on.
 * @throws UsageError where the file cannot be written at all
 */
export function openEventFile(path: string, redact: Redactor): { listen: Listener; close(): void } {
  const file = ofFlag('--events', () => openStream(path, process.env))
  let isOpen = true
  const listen: Listener = (event) => {
    if (!isOpen) return
    try {
      file.write(`${redactedJson(eventLine(event), redact)}\n`)
    } catch (error) {
      isOpen = false
      process.stderr.write(`--events: ${(error as Error).message}; later events are lost\n`)
    }
  }
  return { listen, close: file.close }
}
