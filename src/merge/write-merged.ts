import type { OutputFolder } from '../files/folder.ts'
import { type Redactor, redactedJson } from '../http/redact.ts'
import type { MergedReport } from '../schema/merged-report.ts'
import { renderMergedReport } from './render.ts'

/** Every file of the report folder of many legs. */
export const mergedFileNames = ['merged.json', 'FINAL_TEST_REPORT.md'] as const

/**
 * Writes the report folder of many legs and returns the path of `merged.json`.
 * @throws FileProblem
 */
export async function writeMerged(
  merged: MergedReport,
  folder: OutputFolder,
  redact: Redactor,
): Promise<string> {
  const files = {
    'merged.json': `${redactedJson(merged, redact, 2)}\n`,
    'FINAL_TEST_REPORT.md': redact(renderMergedReport(merged)),
  }
  const paths = await Promise.all(Object.entries(files).map(([name, text]) => folder.write(name, text)))
  return paths[0] ?? ''
}
