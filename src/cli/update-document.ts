import { dirname } from 'node:path'
import { lookAt } from '../files/look.ts'
import { refuseLinks } from '../files/place.ts'
import { FileProblem } from '../files/problem.ts'
import { readRegularFile } from '../files/read.ts'
import { replaceFile } from '../files/replace.ts'
import type { Redactor } from '../redaction/redact.ts'
import { updateFinalTestReport } from '../report/final-test-report.ts'
import type { Report } from '../schema/report.ts'
import { ofFlag } from './arguments.ts'

/** Bytes of a document that people write in. */
const limit = 8 * 1024 * 1024

/**
 * The document at `path`, empty where there is none; asked for before a run, so that nothing is sent in vain.
 * @throws UsageError for what is no document, or is not the checkout's own: its text would be copied
 */
export function readDocument(path: string, env: NodeJS.ProcessEnv): string {
  return ofFlag('--update', () => {
    const full = refuseLinks(path, env)
    const folder = dirname(full)
    if (lookAt(full)) return readRegularFile(full, { maxBytes: limit, links: 'refuse' }).toString('utf8')
    if (!lookAt(folder)) throw new FileProblem('unusable', folder, 'does not exist')
    return ''
  })
}

/**
 * `--update FILE`: renews the generated part of a document, and makes the document where there is none.
 * @throws UsageError, FileProblem
 */
export async function updateDocument(path: string, report: Report, redact: Redactor): Promise<void> {
  // What people wrote stays as it is: only what comes from the run is redacted.
  const renewed = updateFinalTestReport(readDocument(path, process.env), report, redact)
  await replaceFile(path, renewed)
}
