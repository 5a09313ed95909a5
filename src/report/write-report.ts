import type { OutputFolder } from '../files/folder.ts'
import { harOf } from '../har/write.ts'
import { type Redactor, redactedJson } from '../http/redact.ts'
import type { Report } from '../schema/report.ts'
import { renderFinalTestReport } from './final-test-report.ts'
import { ctrfOf } from './formats/ctrf.ts'
import { renderJunit } from './formats/junit.ts'
import { type SourceFinding, sarifOf } from './formats/sarif.ts'
import { renderHtml } from './html/page.ts'
import { renderInstructions } from './instructions.ts'
import { manifestName, writeManifest } from './manifest.ts'
import { renderTranscript } from './transcript.ts'

export interface ReportExtras {
  /** What `fix` finds in the checkout. */
  findings?: readonly SourceFinding[]
  /** The workflow's file, relative to the repository. */
  workflow?: string
}

type Renderer = (report: Report, extras: ReportExtras) => string | object

/**
 * The report folder: each file with what makes it from the report. Text is redacted as text; a value becomes JSON
 * with every string in it redacted.
 */
const renderers = {
  'report.json': (report) => report,
  'report.html': renderHtml,
  'FINAL_TEST_REPORT.md': renderFinalTestReport,
  'INSTRUCTIONS.md': renderInstructions,
  'transcript.txt': renderTranscript,
  'exchanges.har': harOf,
  'junit.xml': renderJunit,
  'ctrf.json': ctrfOf,
  'report.sarif': sarifOf,
} as const satisfies Record<string, Renderer>

/** Every file of a report folder; `fix.diff` only where there is something to fix. */
export const reportFileNames: readonly string[] = [...Object.keys(renderers), 'fix.diff', manifestName]

/** For people to read, so with line breaks. */
const indented = new Set<string>(['report.json'])

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
  const write = async ([name, render]: [string, Renderer]) => {
    const made = name === 'report.json' ? clean : render(clean, extras)
    const text =
      typeof made === 'string'
        ? redact(made)
        : `${redactedJson(made, redact, indented.has(name) ? 2 : undefined)}\n`
    return folder.write(name, text)
  }
  const paths = await Promise.all(Object.entries(renderers).map(write))
  await writeManifest(folder)
  return paths[0] ?? ''
}
