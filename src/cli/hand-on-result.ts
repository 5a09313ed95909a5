import type { OutputFolder } from '../files/folder.ts'
import { writeFixDiff } from '../fix/write-diff.ts'
import type { Settings } from '../inputs/settings.ts'
import { type Redactor, redactedJson } from '../redaction/redact.ts'
import type { TerminalOptions } from '../report/terminal.ts'
import { loadRenderers, writeReport } from '../report/write-report.ts'
import { shellLines } from '../run/client-environment.ts'
import { compareReports } from '../schema/compare-with-reports.ts'
import type { Report } from '../schema/report.ts'
import { isProved } from '../schema/verdict.ts'
import { isAsciiLocale } from '../text/ascii.ts'
import type { Arguments } from './command.ts'
import type { verifyFlags } from './flags.ts'
import { forPeople, wantsColour } from './terminal.ts'

// Whoever loads this is about to write a report, and as a rule still waits for answers.
void loadRenderers()

export type LoadRender = () => Promise<(report: Report, options: TerminalOptions) => string>

interface Means {
  flags: Partial<Arguments<typeof verifyFlags>['flags']>
  folder: OutputFolder
  settings: Settings
  redact: Redactor
  /** For what went wrong besides the verification: one line. */
  tell: (problem: string) => void
  loadRender: LoadRender
}

/** What becomes of the report of a run: it is compared, written and shown. Returns it with the comparison. */
export async function handOnResult(found: Report, earlier: readonly Report[], means: Means): Promise<Report> {
  const { flags, folder, redact, tell } = means
  const tellError = (error: Error) => tell(`${error.message}.`)
  const comparison = compareReports(earlier, found)
  const report = comparison ? { ...found, comparison } : found
  // First, since from here on what the checkout holds of keys is masked. Outside of one there is nothing to look at.
  const findings = await writeFixDiff('.', folder, redact).catch((error: Error) => {
    if (error.name !== 'NoCheckoutError') tellError(error)
    return []
  })
  if (flags.update !== undefined) {
    const { updateDocument } = await import('./update-document.ts')
    await updateDocument(flags.update, report, redact).catch(tellError)
  }
  const isWritten = await writeReport(report, folder, redact, { findings }).then(
    () => true,
    (error: Error) => tell(`The report was not written: ${error.message}.`),
  )
  await showResult(report, isWritten ? folder.path : undefined, means)
  return report
}

/** On standard output, unless that is for the lines of `--print-env`. */
async function showResult(
  report: Report,
  reportDir: string | undefined,
  { flags, redact, settings, loadRender }: Means,
): Promise<void> {
  const render = await loadRender()
  const { isTTY, columns } = process.stdout
  const options = {
    colour: wantsColour(),
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    ascii: isAsciiLocale(process.env),
    ...(isTTY && columns ? { columns } : {}),
    ...(reportDir === undefined ? {} : { reportDir }),
  }
  const text = flags.json ? redactedJson(report, redact, 2) : forPeople(redact(render(report, options)))
  const output = flags.printEnv ? process.stderr : process.stdout
  output.write(`${text.trimEnd()}\n`)
  // A run that proves nothing hands nothing on.
  if (flags.printEnv && isProved(report))
    process.stdout.write(redact(`${shellLines(settings, process.env).join('\n')}\n`))
}
