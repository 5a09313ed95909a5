/**
 * `npm run sample` makes `docs/sample-report` from a real run: the embedded platform with one fault. Addresses of this
 * machine are replaced by examples; all else is as the run found it.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type OutputFolder, openFolder } from '../src/files/folder.ts'
import { writeManifest } from '../src/files/manifest.ts'
import { readSettings } from '../src/inputs/read-settings.ts'
import { createRedactor } from '../src/redaction/redact.ts'
import { commentMarker, renderComment } from '../src/report/comment.ts'
import { reportFileNames } from '../src/report/formats/index.ts'
import { renderSummary } from '../src/report/summary.ts'
import { renderTerminal } from '../src/report/terminal.ts'
import { writeReport } from '../src/report/write-report.ts'
import { run } from '../src/run/run.ts'
import { startSandbox } from '../src/sandbox/sandbox.ts'
import { parseReport } from '../src/schema/read-report.ts'
import type { Report } from '../src/schema/report.ts'

export const sampleFolder = join(import.meta.dirname, '..', 'docs', 'sample-report')
const fault = 'header-stripped'
/** The link in the comment to all of it. */
const artifact = '/acme/widgets/actions/runs/1/artifacts/2'

/** What the surfaces beside the report folder show of the same run. */
const surfaces: Record<string, (report: Report) => string> = {
  'terminal.txt': (report) => renderTerminal(report, { colour: false, reportDir: 'verification-report' }),
  'terminal-40.txt': (report) =>
    renderTerminal(report, { colour: false, reportDir: 'verification-report', columns: 40, ascii: true }),
  'comment.md': (report) =>
    renderComment(report, {
      marker: commentMarker('verify'),
      links: { artifact },
      sha: 'a1b2c3d4'.repeat(5),
    }),
  'summary.md': (report) => renderSummary(report, { artifactUrl: artifact }),
}

export const sampleNames: readonly string[] = [...reportFileNames, ...Object.keys(surfaces)]

/** A real run against the embedded platform. */
export async function runSample(): Promise<Report> {
  const sandbox = await startSandbox({ fault })
  try {
    const { trackingUri, authUrl, apiUrl, apiKey } = sandbox
    const inputs = { 'tracking-uri': trackingUri, 'auth-url': authUrl, 'api-url': apiUrl, python: 'off' }
    const settings = await readSettings({ ...inputs, 'api-key': apiKey }, { usual: 'flag', env: {} })
    const report = await run(settings, { redact: createRedactor(), env: {} })
    const { proxy: _, ...environment } = report.environment ?? { os: '', node: '' }
    const text = JSON.stringify({ ...report, environment: { ...environment, os: 'Linux 6.8 x64' } })
      .replaceAll(new URL(apiUrl).host, 'registry.example')
      .replaceAll(new URL(authUrl).host, 'auth.example')
    return parseReport(text)
  } finally {
    await sandbox.close()
  }
}

export const savedSample = async (): Promise<Report> =>
  parseReport(await readFile(join(sampleFolder, 'report.json')))

/** Everything that is made of a report, each file written into `path`. */
export async function writeSample(report: Report, path: string): Promise<OutputFolder> {
  const folder = await openFolder(path, { names: sampleNames, env: {} })
  await writeReport(report, folder, createRedactor())
  for (const [name, render] of Object.entries(surfaces)) await folder.write(name, render(report))
  await writeManifest(folder)
  return folder
}

if (process.argv[1] === import.meta.filename) await writeSample(await runSample(), sampleFolder)
