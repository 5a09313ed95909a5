import { summary } from '@actions/core'
import type { Redactor } from '../../redaction/redact.ts'
import { type Publication, published } from './publication.ts'

/** Writes the step's job summary, in place of what this step has written before. */
export function publishSummary(markdown: string, redact: Redactor): Promise<Publication> {
  return published(async () => {
    await summary.emptyBuffer().addRaw(redact(markdown), true).write({ overwrite: true })
  })
}
