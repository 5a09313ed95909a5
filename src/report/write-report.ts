import type { OutputFolder } from '../files/folder.ts'
import { writeManifest } from '../files/manifest.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import type { Report } from '../schema/report.ts'
import { formats, type ReportExtras, type ReportFile } from './formats/index.ts'

/**
 * Writes the report folder and returns the path of `report.json`. Every byte passes the redactor once more. Last
 * comes the manifest of all files.
 * @throws FileProblem
 */
export async function writeReport(
  report: Report,
  folder: OutputFolder,
  redact: Redactor,
  extras: ReportExtras = {},
): Promise<string> {
  // What packs or encodes texts must be given redacted ones: afterwards none would be found.
  const json = redactedJson(report, redact, 2)
  const clean = JSON.parse(json) as Report
  const write = async ([name, { load, isIndented }]: [string, ReportFile]) => {
    const render = await load()
    const made = name === 'report.json' ? clean : render(clean, extras)
    const text =
      typeof made === 'string' ? redact(made) : `${redactedJson(made, redact, isIndented ? 2 : undefined)}\n`
    return folder.write(name, text)
  }
  const paths = await Promise.all(Object.entries<ReportFile>(formats).map(write))
  await writeManifest(folder)
  return paths[0] ?? ''
}
