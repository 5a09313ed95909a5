import type { OutputFolder } from '../files/folder.ts'
import { writeManifest } from '../files/manifest.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import type { MergedReport } from '../schema/merged-report.ts'
import { renderMergedHtml } from './html.ts'
import { renderMergedReport } from './render.ts'

/**
 * Writes the report folder of many legs, its manifest last, and returns the path of `merged.json`.
 * @throws FileProblem
 */
export async function writeMerged(
  merged: MergedReport,
  folder: OutputFolder,
  redact: Redactor,
): Promise<string> {
  const files = {
    'merged.json': `${redactedJson(merged, redact, 2)}\n`,
    'report.html': redact(renderMergedHtml(merged)),
    'FINAL_TEST_REPORT.md': redact(renderMergedReport(merged)),
  }
  const paths = await Promise.all(Object.entries(files).map(([name, text]) => folder.write(name, text)))
  await writeManifest(folder)
  return paths[0] ?? ''
}
