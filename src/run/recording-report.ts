import { diagnose } from '../diagnosis/diagnose.ts'
import { observationsOf } from '../diagnosis/evidence.ts'
import { type PlatformKind, platformKindIn } from '../platform/platform-kind.ts'
import { type Disturbance, tellDisturbances } from '../python/environment.ts'
import { differencesIn } from '../record/client-mistakes.ts'
import { newNames } from '../registration/names.ts'
import type { CheckResult, Exchange, Report, Status } from '../schema/report.ts'
import { schemaVersion } from '../schema/report.ts'
import { countStatuses, isTrouble, verdictOf } from '../schema/verdict.ts'
import { toolName, version } from '../version.ts'

/** What was recorded of one command. */
export interface Recording {
  startedAt: Date
  command: readonly string[]
  exitCode: number
  exchanges: readonly Exchange[]
  target: Report['target']
  /** What stands at the tracking URI; undefined to find out by the answers. */
  platform: PlatformKind | undefined
  /** What in the command's environment makes clients do something else. */
  disturbances: readonly Disturbance[]
  /** How patient a stock client is in it, in words. */
  patience: string
  warnings: string[]
}

/**
 * The report of a recorded command: whether it worked, whether its requests came this way at all, what it did otherwise
 * than a correct client, and the causes that the same rules find which judge a run of our own.
 */
export function reportOfRecording(recording: Recording): Report {
  const { startedAt, exchanges, warnings } = recording
  const platform = recording.platform ?? platformOf(recording)
  const disturbances = recording.disturbances.filter(
    ({ name }) => platform !== 'mlflow' || !logins.includes(name),
  )
  const target = { ...recording.target, ...(platform && { takenFor: platform }) }
  const checks = [
    commandCheck(recording),
    requestsCheck(recording),
    environmentCheck({ ...recording, disturbances }),
    ...differenceChecks(exchanges, platform),
  ]
  const isFailed = checks.some(isTrouble)
  // Without checks, so that the requests alone are judged: no step of ours was taken.
  const found = diagnose({
    exchanges,
    target,
    failed: isFailed,
    disturbances,
    partial: false,
    ...(platform && { platform }),
  })
  const failed = checks.filter(({ status }) => status === 'fail').map(({ id }) => id)
  const causes = found.map((cause, index) => (index === 0 ? { ...cause, explains: failed } : cause))
  return {
    schemaVersion,
    tool: { name: toolName, version },
    id: newNames(startedAt).id,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    stopReason: 'completed',
    verdict: verdictOf(checks, 'completed'),
    target,
    counts: countStatuses(checks),
    warnings,
    checks,
    diagnosis: { causes },
    exchanges: [...exchanges],
  }
}

/** What is no mistake where MLflow's own login is asked for. */
const logins = ['MLFLOW_TRACKING_USERNAME', 'MLFLOW_TRACKING_PASSWORD', '~/.netrc', '~/.mlflow/credentials']

function platformOf({ exchanges, target }: Recording): PlatformKind | undefined {
  const observed = observationsOf({ exchanges, target, partial: false })
  const asked = observed.filter(({ exchange }) => exchange.request.url.startsWith(target.trackingUri))
  return platformKindIn(
    asked.map(({ answer }) => answer),
    target.trackingUri,
  )
}

const check = (
  id: string,
  title: string,
  status: Status,
  reason: string | undefined,
  exchanges: string[],
): CheckResult => ({
  id: `record.${id}`,
  title,
  suite: 'record',
  layer: 'client',
  needs: [],
  status,
  ...(reason === undefined ? {} : { reason }),
  durationMs: 0,
  exchanges,
})

function commandCheck({ exitCode, exchanges }: Recording): CheckResult {
  const refused = exchanges.filter(({ response }) => !response || response.status >= 400)
  const title = 'The command ends well'
  if (exitCode === 0) return check('command', title, 'pass', undefined, [])
  return check(
    'command',
    title,
    'fail',
    `exit code ${exitCode}`,
    refused.map(({ id }) => id),
  )
}

function requestsCheck({ exchanges, target }: Recording): CheckResult {
  const title = 'Its requests go to the tracking URI'
  const asked = exchanges.filter(({ request }) => request.url.startsWith(target.trackingUri))
  if (asked.length > 0) return check('requests', title, 'pass', `${asked.length} requests`, [])
  const reason = `none came to ${target.trackingUri}: the command sets another address in its code, or asked nobody`
  return check('requests', title, 'error', reason, [])
}

function environmentCheck({ disturbances, patience }: Recording): CheckResult {
  const title = 'Nothing in the environment changes what the stock client sends'
  if (disturbances.length === 0) return check('environment', title, 'pass', patience, [])
  return check('environment', title, 'warn', `${tellDisturbances(disturbances)}; ${patience}`, [])
}

function differenceChecks(exchanges: readonly Exchange[], platform: PlatformKind | undefined): CheckResult[] {
  return differencesIn(exchanges, platform).map(({ id, text, instead, exchanges: ids }) =>
    check(id, `As a correct client does: ${id.replaceAll('-', ' ')}`, 'warn', `${text} ${instead}`, ids),
  )
}
