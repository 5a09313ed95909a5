/** The redactor by the name it had before it was given a room of its own: scripts outside of this repository load it. */
export { createRedactor } from '../redaction/redact.ts'
