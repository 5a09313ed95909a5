import * as core from '@actions/core'
import type { Raw, Table } from '../inputs/input.ts'
import { protectGiven } from '../inputs/read-inputs.ts'
import type { Redactor } from '../redaction/redact.ts'

/** Has the runner mask every secret input in its log, which it does for all later lines of the job, and hides them in `redact`. */
export function maskSecrets<T extends Table>(table: T, raw: Raw<T>, redact: Redactor): void {
  for (const [name, { secret }] of Object.entries(table)) {
    const value = secret ? (raw[name]?.trim() ?? '') : ''
    if (value === '') continue
    core.setSecret(value)
    protectGiven(redact, name, value)
  }
}
