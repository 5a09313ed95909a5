import { decidingProbes } from '../diagnosis/deciding-probes.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import type { Evidence } from '../diagnosis/evidence.ts'
import { retryAfterMs } from '../http/retry.ts'
import type { Cause, CheckResult, Exchange, Report, Workaround } from '../schema/report.ts'
import {
  findWorkaround,
  lookForWays,
  type Pause,
  type WorkaroundParts,
  waitAndRegister,
} from './workaround.ts'

/** Sends the few read-only requests that decide between causes, where the checks left more than one open. */
export async function askDecidingProbes(parts: WorkaroundParts, checks: CheckResult[]): Promise<void> {
  if (parts.signal.aborted || checks.every(({ status }) => status !== 'fail')) return
  const { context } = parts.session.contextFor({ id: 'diagnosis', hasty: true })
  const probes = decidingProbes(evidenceOf(parts, checks), parts.session.asked())
  const asked = probes.map((probe) => context.observe(probe))
  // Whoever is slow is waited for once: what a way around would ask goes out at the same time.
  const isLimited = parts.recorder.exchanges().some(({ response }) => response?.status === 429)
  const ways = isBlocked(parts, checks) && !isLimited ? lookForWays(parts).map(({ open }) => open) : []
  await Promise.all([...asked, ...ways])
}

/** True where nothing was written, by a run that was to write. */
const isBlocked = ({ settings, signal }: WorkaroundParts, checks: readonly CheckResult[]) =>
  settings.mode !== 'read-only' &&
  !signal.aborted &&
  checks.some(({ id, status }) => id === 'registration.experiment' && status === 'skip')

/**
 * The causes of a failed run. Where the first one stood in the way before anything was written, a way around
 * it is looked for and proved; it is only ever looked for by a run that was to write anyway.
 */
export async function explain(parts: WorkaroundParts, checks: CheckResult[]): Promise<Cause[]> {
  const causes = diagnose(evidenceOf(parts, checks))
  const [first, ...others] = causes
  if (!first || !isBlocked(parts, checks)) return causes
  const workaround = await wayAround(parts, first)
  if (!workaround) return causes
  const around = { ...first, workaround }
  return [first.code === 'RATE_LIMITED' ? withoutCommands(around) : around, ...others]
}

/** A limit that is over answers every command well, and proves nothing. */
function withoutCommands({ proof: _, remediation, ...cause }: Cause): Cause {
  return { ...cause, remediation: remediation.map(({ command: __, ...step }) => step) }
}

async function wayAround(parts: WorkaroundParts, cause: Cause): Promise<Workaround | undefined> {
  if (cause.code !== 'RATE_LIMITED') return findWorkaround(parts)
  const pause = shortestPause(parts.recorder.exchanges())
  return pause && waitAndRegister(parts, pause)
}

/** The shortest pause that a rate limit asked for, in whole and as much of it as is left. */
function shortestPause(exchanges: readonly Exchange[]): Pause | undefined {
  const pauses = exchanges
    .filter(({ response }) => response?.status === 429)
    .flatMap(({ startedAt, timings, response }) => {
      const value = response?.headers['retry-after']
      const askedMs = retryAfterMs((Array.isArray(value) ? value[0] : value) ?? '')
      if (askedMs === undefined) return []
      const overAt = Date.parse(startedAt) + timings.totalMs + askedMs
      return [{ askedMs, leftMs: Math.max(0, overAt - Date.now()) }]
    })
  return pauses.sort((a, b) => a.leftMs - b.leftMs)[0]
}

function evidenceOf({ recorder, settings, session }: WorkaroundParts, checks: CheckResult[]): Evidence {
  const { trackingUri, authUrl, apiUrl, serviceId } = settings
  const target: Report['target'] = { trackingUri, authUrl, apiUrl, serviceId }
  const platform = session.platformKind()
  return { exchanges: recorder.exchanges(), checks, target, ...(platform && { platform }), partial: false }
}
