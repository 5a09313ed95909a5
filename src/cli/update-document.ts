import { existsSync } from 'node:fs'
import { readRegularFile } from '../files/read.ts'
import { replaceFile } from '../files/replace.ts'
import type { Redactor } from '../redaction/redact.ts'
import { updateFinalTestReport } from '../report/final-test-report.ts'
import type { Report } from '../schema/report.ts'

/** Bytes of a document that people write in. */
const limit = 8 * 1024 * 1024

/**
 * `--update FILE`: renews the generated part of a document, and makes the document where there is none.
 * @throws FileProblem
 */
export async function updateDocument(path: string, report: Report, redact: Redactor): Promise<void> {
  const document = existsSync(path)
    ? readRegularFile(path, { maxBytes: limit, links: 'follow' }).toString('utf8')
    : ''
  // What people wrote stays as it is: only what comes from the run is redacted.
  await replaceFile(path, updateFinalTestReport(document, report, redact))
}
