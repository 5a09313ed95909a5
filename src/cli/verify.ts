import { type Redactor, redactedJson } from '../http/redact.ts'
import { readSettings } from '../inputs/read-settings.ts'
import { openReportFolder } from '../inputs/report-folder.ts'
import type { Settings } from '../inputs/settings.ts'
import { renderTerminal } from '../report/terminal.ts'
import { reportFileNames, writeReport } from '../report/write-report.ts'
import { cancelOnSignals } from '../run/cancel.ts'
import { run } from '../run/run.ts'
import type { Report } from '../schema/report.ts'
import { visibleLine } from '../text/visible.ts'
import { parseVerify, UsageError, type VerifyArguments } from './arguments.ts'
import { reportProgress } from './progress.ts'

/** `verify`: the pipeline, its report folder and a table. Returns the exit code. */
export async function verify(argv: readonly string[], redact: Redactor): Promise<number> {
  const args = parseVerify(argv, process.env)
  // What the caller gave is secret before it is known to be a key: error messages quote inputs.
  redact.protect('api-key', args.inputs['api-key']?.trim() ?? '')
  if (!args.sandbox) return verifyTarget(args, redact, process.env)
  const { startSandbox } = await import('../sandbox/sandbox.ts')
  const sandbox = await startSandbox(args.fault ? { fault: await faultNamed(args.fault) } : {})
  try {
    const { trackingUri, authUrl, apiUrl, apiKey } = sandbox
    const inputs = {
      ...args.inputs,
      'api-key': apiKey,
      'tracking-uri': trackingUri,
      'auth-url': authUrl,
      'api-url': apiUrl,
    }
    // The sandbox is on this machine, which no proxy would find.
    return await verifyTarget({ ...args, inputs }, redact, {})
  } finally {
    await sandbox.close()
  }
}

async function verifyTarget(
  args: VerifyArguments,
  redact: Redactor,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const settings = await readSettings(args.inputs)
  redact.protect('api-key', settings.apiKey)
  if (args.cleanupStale !== undefined) {
    const { cleanUpStale } = await import('./cleanup-stale.ts')
    return cleanUpStale(settings, args.cleanupStale, redact)
  }
  const print = (text: string) => void process.stderr.write(redact(text))
  const tell = (problem: string) => print(`${visibleLine(problem)}\n`)
  // A try-out has nothing to lose: its result is worth showing although the folder is wrong.
  const folder = await openReportFolder(
    settings.reportDir,
    { names: reportFileNames, env: process.env },
    args.sandbox ? tell : undefined,
  )
  const report = await run(settings, {
    redact,
    env,
    cancel: cancelOnSignals(),
    listen: reportProgress(print, process.stderr),
  })
  const isWritten = await writeReport(report, folder, redact).then(
    () => true,
    (error: Error) => tell(`The report was not written: ${error.message}.`),
  )
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
  const text = args.json
    ? redactedJson(report, redact, 2)
    : redact(renderTerminal(report, { colour, ...(isWritten ? { reportDir: folder.path } : {}) }))
  process.stdout.write(`${text.trimEnd()}\n`)
  // The wrong folder stays bad input.
  return folder.path === settings.reportDir ? exitCode(report, settings) : 2
}

function exitCode(report: Report, settings: Settings): number {
  if (report.stopReason === 'cancelled') return 130
  if (report.verdict === 'fail') return 1
  if (report.verdict === 'error') return 3
  return settings.failOn === 'warn' && report.counts.warn > 0 ? 1 : 0
}

async function faultNamed(name: string) {
  const { faultNames } = await import('../sandbox/faults.ts')
  const fault = faultNames.find((one) => one === name)
  if (!fault)
    throw new UsageError(
      `There is no fault ${JSON.stringify(name)}; the faults are ${faultNames.join(', ')}.`,
    )
  return fault
}
