import { arch, release, type } from 'node:os'
import { proxyFor } from '../http/proxies.ts'
import type { Settings } from '../inputs/settings.ts'
import type { PlatformKind } from '../platform/platform-kind.ts'
import type { Names } from '../registration/names.ts'
import { schemaVersion } from '../schema/constants.ts'
import type {
  Cause,
  CheckResult,
  Exchange,
  Registration,
  Report,
  StopReason,
  Waited,
} from '../schema/report.ts'
import { countStatuses, verdictOf } from '../schema/verdict.ts'
import { toolName, version } from '../version.ts'
import { onPlainMlflow } from './plain-mlflow.ts'

/** What a run found. */
export interface Findings {
  names: Names
  startedAt: Date
  waited: Waited | undefined
  stopReason: StopReason
  checks: CheckResult[]
  causes: Cause[]
  takenFor: PlatformKind | undefined
  registration: Registration | undefined
  exchanges: Exchange[]
  env: NodeJS.ProcessEnv
}

/** The report of a run that has ended. */
export function composeReport(settings: Settings, findings: Findings): Report {
  const { names, startedAt, waited, stopReason, causes, takenFor, registration, exchanges, env } = findings
  const checks = takenFor === 'mlflow' ? onPlainMlflow(findings.checks) : findings.checks
  const { trackingUri, authUrl, apiUrl, serviceId, sources, failOn, warnings } = settings
  // An MLflow server by itself has no other addresses.
  const { key, addresses } = takenFor === 'mlflow' ? { ...warnings, addresses: undefined } : warnings
  return {
    schemaVersion,
    tool: { name: toolName, version },
    id: names.id,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    stopReason,
    verdict: verdictOf(checks, stopReason),
    target: { trackingUri, authUrl, apiUrl, serviceId, sources, ...(takenFor && { takenFor }) },
    environment: environmentOf(env, trackingUri),
    counts: countStatuses(checks),
    failOn,
    ...(waited ? { waited } : {}),
    warnings: [key, addresses].flatMap((one) => one ?? []),
    checks,
    diagnosis: { causes },
    ...(registration ? { registration } : {}),
    exchanges,
  }
}

/**
 * Where this run takes place. Of the forward proxy to the target only host and port: what stands before an `@` may be a
 * password.
 */
export function environmentOf(
  env: NodeJS.ProcessEnv,
  trackingUri: string,
): NonNullable<Report['environment']> {
  const proxy = proxyFor(new URL(trackingUri), env)
  return {
    os: `${type()} ${release()} ${arch()}`,
    node: process.version,
    ...(proxy && { proxy: proxy.url.host }),
  }
}
