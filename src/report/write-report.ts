import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { harOf } from '../har/write.ts'
import { type Redactor, redactedJson } from '../http/redact.ts'
import type { Report } from '../schema/report.ts'
import { renderFinalTestReport } from './final-test-report.ts'
import { renderTranscript } from './transcript.ts'

/** Writes the report folder and returns the path of `report.json`. Every byte passes the redactor once more. */
export async function writeReport(report: Report, directory: string, redact: Redactor): Promise<string> {
  const files = {
    'report.json': `${redactedJson(report, redact, 2)}\n`,
    'FINAL_TEST_REPORT.md': redact(renderFinalTestReport(report)),
    'transcript.txt': redact(renderTranscript(report)),
    'exchanges.har': redactedJson(harOf(report), redact),
  }
  await mkdir(directory, { recursive: true })
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)))
  return join(directory, 'report.json')
}
