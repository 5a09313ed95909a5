import { decidingProbes, probesInTurns } from '../diagnosis/deciding-probes.ts'
import { diagnose } from '../diagnosis/diagnose.ts'
import type { Evidence } from '../diagnosis/evidence.ts'
import { probes } from '../platform/probes.ts'
import type { Cause, CheckResult, Report } from '../schema/report.ts'
import { isBlocked, lookForWays, type WorkaroundParts } from './workaround.ts'

/** Sends the few read-only requests that decide between causes, where failed checks left more than one open. */
export async function askDecidingProbes(parts: WorkaroundParts, checks: CheckResult[]): Promise<void> {
  const exchanges = parts.recorder.exchanges()
  // Where nothing answered at all, nothing would answer these.
  if (parts.signal.aborted || !exchanges.some(({ response }) => response)) return
  const { context } = parts.session.contextFor({ id: 'diagnosis', fewAttempts: true })
  const wanted = decidingProbes(evidenceOf(parts, checks), parts.session.asked())
  const asked = wanted.map((probe) => context.observe(probe))
  // Whoever is slow is waited for once: what a way around would ask goes out at the same time.
  const isLimited = exchanges.some(({ response }) => response?.status === 429)
  const ways = isBlocked(parts, checks) && !isLimited ? lookForWays(parts).map(({ closed }) => closed) : []
  await Promise.all([...asked, ...ways])
  for (const { probe, times } of probesInTurns(evidenceOf(parts, checks)))
    for (let sent = 0; sent < times; sent++)
      await context.send({ ...probes[probe](parts.target), fewAttempts: true })
}

/** Why a run failed, by all that it has seen. */
export const findCauses = (parts: WorkaroundParts, checks: CheckResult[]): Cause[] =>
  diagnose(evidenceOf(parts, checks))

function evidenceOf({ recorder, settings, session }: WorkaroundParts, checks: CheckResult[]): Evidence {
  const { trackingUri, authUrl, apiUrl, serviceId } = settings
  const target: Report['target'] = { trackingUri, authUrl, apiUrl, serviceId }
  const platform = session.platformKind()
  return { exchanges: recorder.exchanges(), checks, target, ...(platform && { platform }), partial: false }
}
