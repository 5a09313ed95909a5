import { parseSaved } from '../../src/files/read-saved.ts'
import { exchangesOfHar, type HarEvidence } from '../../src/har/read.ts'
import { harOf } from '../../src/har/write.ts'
import type { Redactor } from '../../src/redaction/redact.ts'
import type { Report } from '../../src/schema/report.ts'

/** What a HAR's text holds. */
export const readHar = (input: string | Uint8Array, redact: Redactor): HarEvidence =>
  exchangesOfHar(parseSaved(input), redact)

export const renderHar = (report: Report): string => `${JSON.stringify(harOf(report), null, 2)}\n`
