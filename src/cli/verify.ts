import { withoutProxies } from '../http/proxies.ts'
import { readSettings } from '../inputs/read-settings.ts'
import { openReportFolder } from '../inputs/report-folder.ts'
import type { Settings } from '../inputs/settings.ts'
import type { Redactor } from '../redaction/redact.ts'
import { reportFileNames } from '../report/formats/index.ts'
import { cancelOnSignals } from '../run/cancel-on-signals.ts'
import { run } from '../run/run.ts'
import { exitCodeOf } from '../schema/exit-code.ts'
import { visibleLine } from '../text/visible.ts'
import type { Arguments } from './command.ts'
import type { verifyFlags } from './flags.ts'
import type { LoadRender } from './hand-on-result.ts'
import { reportProgress } from './progress.ts'
import { forPeople } from './terminal.ts'

/** Those of a command that verifies without removing or choosing its own output may lack a flag. */
type VerifyArguments = Omit<Arguments<typeof verifyFlags>, 'flags'> & {
  flags: Partial<Arguments<typeof verifyFlags>['flags']>
}

const loadTable: LoadRender = async () => (await import('../report/terminal.ts')).renderTerminal

/** `verify`: the pipeline, its report folder and a table. Returns the exit code. */
export async function verify(
  args: VerifyArguments,
  redact: Redactor,
  loadRender: LoadRender = loadTable,
): Promise<number> {
  const { flags, inputs, origins, problems } = args
  const { env } = process
  if (flags.sandbox || flags.fault) return verifySandbox(args, redact, loadRender)
  const settings = await readSettings(inputs, { usual: 'flag', origins, env, problems })
  return flags.cleanupStale === undefined
    ? verifyTarget(settings, args, { redact, loadRender, env })
    : (await import('./cleanup-stale.ts')).cleanUpStale(settings, flags.cleanupStale, redact)
}

const addressFlags = ['tracking-uri', 'auth-url', 'api-url'] as const

async function verifySandbox(
  args: VerifyArguments,
  redact: Redactor,
  loadRender: LoadRender,
): Promise<number> {
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
    return await verifyTarget(target, args, { redact, loadRender, env: withoutProxies(process.env) })
  } finally {
    await sandbox.close()
  }
}

/** Stands in for the sandbox's addresses until it is started, which it is not where an input is wrong. */
const loopback = 'http://127.0.0.1'

async function verifyTarget(
  settings: Settings,
  { flags }: VerifyArguments,
  { redact, loadRender, env }: { redact: Redactor; loadRender: LoadRender; env: NodeJS.ProcessEnv },
): Promise<number> {
  redact.protect('api-key', settings.apiKey)
  const print = (text: string) => void process.stderr.write(forPeople(redact(text)))
  const tell = (problem: string) => print(`${visibleLine(problem)}\n`)
  // A try-out is worth its result although the folder cannot be used: another takes its place, told before the run.
  const folder = await openReportFolder(
    settings.reportDir,
    { names: reportFileNames, env: process.env, usual: 'flag' },
    flags.sandbox || flags.fault ? tell : undefined,
  )
  const earlier =
    flags.compareWith === undefined
      ? []
      : await (await import('./read-earlier.ts')).readEarlier(flags.compareWith, redact)
  if (flags.update !== undefined)
    (await import('./update-document.ts')).readDocument(flags.update, process.env)
  const events =
    flags.events === undefined
      ? undefined
      : (await import('./event-file.ts')).openEventFile(flags.events, redact)
  const progress = flags.quiet ? () => {} : reportProgress(print, process.stderr)
  const found = await run(settings, {
    redact,
    env,
    cancel: cancelOnSignals(),
    meanwhile: () => void Promise.all([loadResult(), loadRender()]),
    listen: (event) => {
      progress(event)
      events?.listen(event)
    },
  }).finally(() => events?.close())
  const { handOnResult } = await loadResult()
  const report = await handOnResult(found, earlier, { flags, folder, settings, redact, tell, loadRender })
  return exitCodeOf(report, settings.failOn)
}

const loadResult = () => import('./hand-on-result.ts')
