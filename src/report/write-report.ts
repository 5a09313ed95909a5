import type { OutputFolder } from '../files/folder.ts'
import { writeManifest } from '../files/manifest.ts'
import { once } from '../once.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import type { Report } from '../schema/report.ts'
import { formats, type ReportExtras, type ReportFile } from './formats/index.ts'

type LoadedFormat = Awaited<ReturnType<typeof loadRenderers>>[number]

/** All formats, for a run to load while it still waits for answers. */
export const loadRenderers = once(() =>
  Promise.all(
    Object.entries<ReportFile>(formats).map(async ([name, { load, isIndented }]) => {
      return { name, isIndented, render: await load() }
    }),
  ),
)

/**
 * Writes the report folder and returns the path of `report.json`. What is rendered is redacted first, every string of it,
 * and what became of it once more. Last comes the manifest of all files.
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
  const cleanExtras = JSON.parse(redactedJson(extras, redact)) as ReportExtras
  const textOf = (made: string | object, indent?: number) =>
    typeof made === 'string' ? redact.joined(made) : `${redactedJson(made, redact, indent)}\n`
  const write = async ({ name, render, isIndented }: LoadedFormat) => {
    const text =
      name === 'report.json' ? `${json}\n` : textOf(render(clean, cleanExtras), isIndented ? 2 : undefined)
    return folder.write(name, text)
  }
  const [path = ''] = await Promise.all((await loadRenderers()).map(write))
  await writeManifest(folder)
  return path
}
