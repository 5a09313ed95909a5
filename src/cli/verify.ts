import { withoutProxies } from '../http/proxies.ts'
import { type Redactor, redactedJson } from '../http/redact.ts'
import { readSettings } from '../inputs/read-settings.ts'
import { openReportFolder } from '../inputs/report-folder.ts'
import type { Settings } from '../inputs/settings.ts'
import { compareReports } from '../report/compare-reports.ts'
import { renderTerminal, type TerminalOptions } from '../report/terminal.ts'
import { reportFileNames, writeReport } from '../report/write-report.ts'
import { cancelOnSignals } from '../run/cancel.ts'
import { shellLines } from '../run/client-environment.ts'
import { run } from '../run/run.ts'
import { exitCodeOf, exitCodes } from '../schema/gate.ts'
import type { Report } from '../schema/report.ts'
import { isProved } from '../schema/verdict.ts'
import { isAsciiLocale } from '../text/ascii.ts'
import { visibleLine } from '../text/visible.ts'
import type { Arguments } from './command.ts'
import { openEventFile } from './event-file.ts'
import type { verifyFlags } from './flags.ts'
import { reportProgress } from './progress.ts'
import { readEarlier } from './read-earlier.ts'
import { forLocale, wantsColour } from './terminal.ts'
import { updateDocument } from './update-document.ts'

/** Those of a command that verifies without removing or choosing its own output may lack a flag. */
type VerifyArguments = Omit<Arguments<typeof verifyFlags>, 'flags'> & {
  flags: Partial<Arguments<typeof verifyFlags>['flags']>
}

type Render = (report: Report, options: TerminalOptions) => string

/** `verify`: the pipeline, its report folder and a table. Returns the exit code. */
export async function verify(
  args: VerifyArguments,
  redact: Redactor,
  render: Render = renderTerminal,
): Promise<number> {
  const { flags, inputs, origins, problems } = args
  const { env } = process
  if (flags.sandbox || flags.fault) return verifySandbox(args, redact, render)
  const settings = await readSettings(inputs, { usual: 'flag', origins, env, problems })
  return flags.cleanupStale === undefined
    ? verifyTarget(settings, args, { redact, render, env })
    : (await import('./cleanup-stale.ts')).cleanUpStale(settings, flags.cleanupStale, redact)
}

const addressFlags = ['tracking-uri', 'auth-url', 'api-url'] as const

async function verifySandbox(args: VerifyArguments, redact: Redactor, render: Render): Promise<number> {
  const { flags, inputs, origins, problems } = args
  const clashes = addressFlags
    .filter((name) => origins[name] === 'flag')
    .map(
      (name) =>
        `--${name}: is for a platform of your own, and --sandbox brings its own. Leave one of them out`,
    )
  if (flags.cleanupStale !== undefined)
    clashes.push('--cleanup-stale: finds nothing in a new sandbox. Leave one of them out')
  if (flags.printEnv) clashes.push('--print-env: a sandbox ends with the command. Leave one of them out')
  const stand = {
    'api-key': `hk_test_${'0'.repeat(20)}`,
    'tracking-uri': loopback,
    'auth-url': loopback,
    'api-url': loopback,
  }
  const settings = await readSettings(
    { ...inputs, ...stand },
    { usual: 'flag', origins, problems: [...problems, ...clashes] },
  )
  const { startSandbox } = await import('../sandbox/sandbox.ts')
  const sandbox = await startSandbox({ fault: flags.fault })
  try {
    const { trackingUri, authUrl, apiUrl, apiKey } = sandbox
    const sources = { ...settings.sources, trackingUri: 'sandbox', authUrl: 'sandbox', apiUrl: 'sandbox' }
    const target = { ...settings, trackingUri, authUrl, apiUrl, apiKey, sources }
    return await verifyTarget(target, args, { redact, render, env: withoutProxies(process.env) })
  } finally {
    await sandbox.close()
  }
}

/** Stands in for the sandbox's addresses until it is started, which it is not where an input is wrong. */
const loopback = 'http://127.0.0.1'

async function verifyTarget(
  settings: Settings,
  { flags }: VerifyArguments,
  { redact, render, env }: { redact: Redactor; render: Render; env: NodeJS.ProcessEnv },
): Promise<number> {
  redact.protect('api-key', settings.apiKey)
  const print = (text: string) => void process.stderr.write(forLocale(redact(text)))
  const tell = (problem: string) => print(`${visibleLine(problem)}\n`)
  const tellError = (error: Error) => tell(`${error.message}.`)
  // A try-out has nothing to lose: its result is worth showing although the folder is wrong.
  const folder = await openReportFolder(
    settings.reportDir,
    { names: reportFileNames, env: process.env, usual: 'flag' },
    flags.sandbox || flags.fault ? tell : undefined,
  )
  const earlier = flags.compareWith === undefined ? [] : await readEarlier(flags.compareWith)
  const events = flags.events === undefined ? undefined : openEventFile(flags.events, redact)
  const progress = reportProgress(print, process.stderr)
  const found = await run(settings, {
    redact,
    env,
    cancel: cancelOnSignals(),
    listen: (event) => {
      progress(event)
      events?.listen(event)
    },
  }).finally(() => events?.close())
  const comparison = compareReports(earlier, found)
  const report = comparison ? { ...found, comparison } : found
  const { writeFixDiff } = await import('../fix/write-diff.ts')
  // First, since from here on what the checkout holds of keys is masked. Outside of one there is nothing to look at.
  const findings = await writeFixDiff('.', folder, redact).catch((error: Error) => {
    if (error.name !== 'NoCheckoutError') tellError(error)
    return []
  })
  if (flags.update !== undefined) await updateDocument(flags.update, report, redact).catch(tellError)
  const isWritten = await writeReport(report, folder, redact, { findings }).then(
    () => true,
    (error: Error) => tell(`The report was not written: ${error.message}.`),
  )
  showResult(report, isWritten ? folder.path : undefined, flags, { redact, render, settings })
  // The wrong folder stays bad input.
  return folder.path === settings.reportDir ? exitCodeOf(report, settings.failOn) : exitCodes.badInput
}

/** On standard output, unless that is for the lines of `--print-env`. */
function showResult(
  report: Report,
  reportDir: string | undefined,
  flags: VerifyArguments['flags'],
  { redact, render, settings }: { redact: Redactor; render: Render; settings: Settings },
): void {
  const { isTTY, columns } = process.stdout
  const options = {
    colour: wantsColour(),
    verbose: flags.verbose === true,
    quiet: flags.quiet === true,
    ascii: isAsciiLocale(process.env),
    ...(isTTY && columns ? { columns } : {}),
    ...(reportDir === undefined ? {} : { reportDir }),
  }
  const text = flags.json ? redactedJson(report, redact, 2) : forLocale(redact(render(report, options)))
  const output = flags.printEnv ? process.stderr : process.stdout
  output.write(`${text.trimEnd()}\n`)
  // A run that proves nothing hands nothing on.
  if (flags.printEnv && isProved(report))
    process.stdout.write(redact(`${shellLines(settings, process.env).join('\n')}\n`))
}
