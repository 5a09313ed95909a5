import { openConnections } from '../http/connections.ts'
import { createRecorder } from '../http/recorder.ts'
import { insecureRefused, type TlsSources, tellTls, tlsFiles } from '../inputs/client-variables.ts'
import { InputError, throwProblems } from '../inputs/read-inputs.ts'
import { openReportFolder } from '../inputs/report-folder.ts'
import { disturbancesIn, tellPatience, tokenVariable } from '../python/environment.ts'
import { loginsFor, netrcPasswords, netrcText } from '../python/login-files.ts'
import { environmentThrough } from '../record/addresses.ts'
import { netrcThrough } from '../record/netrc.ts'
import { startRelay } from '../record/relay.ts'
import { CommandError, runCommand } from '../record/run-command.ts'
import type { Redactor } from '../redaction/redact.ts'
import { reportFileNames } from '../report/formats/index.ts'
import { renderTerminal } from '../report/terminal.ts'
import { writeReport } from '../report/write-report.ts'
import { reportOfRecording } from '../run/recording-report.ts'
import { exitCodeOf } from '../schema/exit-code.ts'
import type { Report } from '../schema/report.ts'
import type { Arguments } from './command.ts'
import type { recordFlags } from './flags.ts'
import { forPeople } from './terminal.ts'

/**
 * `record -- COMMAND…`: somebody's own client behind a recorder on this machine, and what its requests tell. Returns the
 * command's own exit code, or with `--gate` that of the report.
 *
 * @throws InputError where there is no such program
 */
export async function record(args: Arguments<typeof recordFlags>, redact: Redactor): Promise<number> {
  const { flags, operands: command, origins } = args
  const { env } = process
  const netrc = netrcText(env)
  for (const password of [env.MLFLOW_TRACKING_PASSWORD ?? '', ...netrcPasswords(netrc)])
    redact.protect('password', password)
  const folder = await openReportFolder(flags.reportDir, { names: reportFileNames, env, usual: 'flag' })
  // What the command's own client would trust and show, the recorder does in its place.
  const certificates = { 'ca-file': flags.caFile, 'client-cert-file': flags.clientCertFile }
  const tls = await tlsFiles(certificates, { usual: 'flag', origins }, env)
  throwProblems(tls.problems)
  const startedAt = new Date()
  const recorder = createRecorder()
  const connections = openConnections({
    connections: 128,
    connectTimeoutMs: 120_000,
    env,
    ...tls.files,
  })
  const { hostname, origin } = new URL(flags.trackingUri)
  const keys = [env.HOKUSAI_API_KEY, env[tokenVariable]].flatMap((key) => key || [])
  const checkId = () => 'record.command'
  const relay = await startRelay({ connections, recorder, redact, checkId, pathless: { origin, keys } })
  const login = await netrcThrough(netrc, hostname)
  let exitCode: number
  try {
    const through = environmentThrough(env, flags, relay.addressOf)
    exitCode = await runCommand(command, login ? { ...through, NETRC: login.file } : through)
  } catch (error) {
    throw error instanceof CommandError ? new InputError([`COMMAND: ${error.message}`]) : error
  } finally {
    await relay.close()
    await connections.close()
    await login?.remove()
  }
  const report = reportOfRecording({
    startedAt,
    command,
    exitCode,
    exchanges: recorder.exchanges(),
    refused: relay.refused(),
    target: targetOf(flags, origins),
    platform: flags.platform === 'auto' ? undefined : flags.platform,
    disturbances: [...disturbancesIn(env), ...loginsFor(hostname, env)],
    patience: tellPatience(env),
    warnings: warningsOf(origins, tls.sources),
  })
  await writeReport(report, folder, redact)
  // Standard output is the command's own.
  process.stderr.write(
    forPeople(`\n${redact(renderTerminal(report, { colour: false, reportDir: folder.path })).trimEnd()}\n`),
  )
  return flags.gate ? exitCodeOf(report, 'fail') : exitCode
}

function warningsOf(origins: Arguments<typeof recordFlags>['origins'], tls: TlsSources): string[] {
  const taken = tellTls(tls)
  return [
    ...(origins['tracking-uri']
      ? []
      : [
          'MLFLOW_TRACKING_URI is not set: without this recorder, the stock client would write to a local folder',
        ]),
    ...(taken ? [`the recorder ${taken}`] : []),
    ...(tls.insecure ? [insecureRefused] : []),
  ]
}

function targetOf(
  { trackingUri, authUrl, apiUrl }: Arguments<typeof recordFlags>['flags'],
  origins: Arguments<typeof recordFlags>['origins'],
): Report['target'] {
  const source = (name: string) => origins[name] ?? 'default'
  const sources = {
    trackingUri: source('tracking-uri'),
    authUrl: source('auth-url'),
    apiUrl: source('api-url'),
    serviceId: 'default',
  }
  return { trackingUri, authUrl, apiUrl, serviceId: 'platform', sources }
}
