import type { OutputFolder } from '../files/folder.ts'
import { harOf } from '../har/write.ts'
import { type Redactor, redactedJson } from '../http/redact.ts'
import type { Report } from '../schema/report.ts'
import { renderFinalTestReport } from './final-test-report.ts'
import { renderTranscript } from './transcript.ts'

/** Every file of a report folder; `fix.diff` only where there is something to fix. */
export const reportFileNames = [
  'report.json',
  'FINAL_TEST_REPORT.md',
  'transcript.txt',
  'exchanges.har',
  'fix.diff',
] as const

/**
 * Writes the report folder and returns the path of `report.json`. Every byte passes the redactor once more.
 * @throws FileProblem
 */
export async function writeReport(report: Report, folder: OutputFolder, redact: Redactor): Promise<string> {
  const files = {
    'report.json': `${redactedJson(report, redact, 2)}\n`,
    'FINAL_TEST_REPORT.md': redact(renderFinalTestReport(report)),
    'transcript.txt': redact(renderTranscript(report)),
    'exchanges.har': redactedJson(harOf(report), redact),
  }
  const paths = await Promise.all(Object.entries(files).map(([name, text]) => folder.write(name, text)))
  return paths[0] ?? ''
}
