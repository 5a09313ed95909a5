import { diagnose } from '../diagnosis/diagnose.ts'
import { type Observation, observationsOf } from '../diagnosis/evidence.ts'
import { type Facts, factsOf, isWrite } from '../diagnosis/facts.ts'
import { partyOf, requestOf, said } from '../diagnosis/observed.ts'
import { changedFile } from '../diagnosis/recorded-outcomes.ts'
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
  /** Requests to the recorder that it could not pass on. */
  refused: number
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
  const evidence = { exchanges, target, disturbances, partial: false, ...(platform && { platform }) }
  const checks = [
    commandCheck(recording.exitCode, factsOf(evidence)),
    requestsCheck(recording),
    environmentCheck({ ...recording, disturbances }),
    ...differenceChecks(exchanges, platform),
  ]
  const isFailed = checks.some(isTrouble)
  // Without checks, so that the requests alone are judged: no step of ours was taken.
  const found = diagnose({ ...evidence, failed: isFailed })
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

/** By what was asked as well as by the exit code: scripts go on after errors that they catch. */
function commandCheck(exitCode: number, facts: Facts): CheckResult {
  const { observations, refusals, registered, served } = facts
  const title = 'The command ends well'
  if (exitCode !== 0) {
    const refused = observations.filter(({ answer }) => answer.kind !== 'reply' || answer.status >= 400)
    return check('command', title, 'fail', `exit code ${exitCode}`, idsOf(refused))
  }
  const changed = changedFile(facts)
  if (changed)
    return check('command', title, 'fail', `exit code 0, though ${changed.told}`, idsOf(changed.evidence))
  const refused = refusals.map(({ observation }) => observation)
  const writes = refused.filter((one) => isWrite(one) && !isOfOlderMlflow(one))
  const [first] = writes.length > 0 || served ? writes : refused
  if (!first) return check('command', title, 'pass', undefined, [])
  const reason = `exit code 0, though ${requestOf(first)} was not served (${said(first).slice(0, 120)})`
  if (registered) return check('command', title, 'warn', reason, idsOf(writes))
  return check('command', title, 'fail', `${reason} and nothing was registered`, idsOf(refused))
}

const idsOf = (seen: readonly Observation[]) => seen.map(({ exchange }) => exchange.id)

/** What an older MLflow answers to a newer client, which then does without. */
const isOfOlderMlflow = (one: Observation) =>
  partyOf(one) === 'MLflow' && one.answer.kind === 'reply' && one.answer.status === 404

function requestsCheck({ exchanges, refused, target }: Recording): CheckResult {
  const title = 'Its requests go to the tracking URI'
  const asked = exchanges.filter(({ request }) => request.url.startsWith(target.trackingUri))
  if (asked.length > 0) return check('requests', title, 'pass', `${asked.length} requests`, [])
  const { origin } = new URL(target.trackingUri)
  const beside = exchanges.filter(({ request }) => request.url.startsWith(`${origin}/`))
  const joined =
    'without the path of the tracking URI, as urljoin and new URL("/…", base) make addresses: append to it instead'
  if (beside.length > 0)
    return check(
      'requests',
      title,
      'fail',
      `${beside.length} came to ${origin} ${joined}`,
      beside.map(({ id }) => id),
    )
  if (refused > 0)
    return check('requests', title, 'error', `${refused} could not be followed: they came ${joined}`, [])
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
