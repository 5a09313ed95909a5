import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Redactor, redactedJson } from '../http/redact.ts'
import type { MergedReport } from '../schema/merged-report.ts'
import { renderMergedReport } from './render.ts'

/** Writes the report folder of many legs and returns the path of `merged.json`. */
export async function writeMerged(
  merged: MergedReport,
  directory: string,
  redact: Redactor,
): Promise<string> {
  const files = {
    'merged.json': `${redactedJson(merged, redact, 2)}\n`,
    'FINAL_TEST_REPORT.md': redact(renderMergedReport(merged)),
  }
  await mkdir(directory, { recursive: true })
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)))
  return join(directory, 'merged.json')
}
