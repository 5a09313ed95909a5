import type { HttpClient } from '../http/client.ts'
import type { Stopped } from '../pipeline/stop.ts'
import type { Target } from '../platform/target.ts'
import { removeRegistration, soonMs } from '../registration/remove-registration.ts'
import type { RegistrationState } from '../registration/state.ts'
import type { CheckResult, Leftover, Registration } from '../schema/report.ts'
import { cleanUpDefinition } from '../suites/registration-added.ts'
import { cleanUpApis } from './session.ts'

/** Milliseconds for clean-up. A cancelled job is killed about 10 s after the first signal. */
const budgetMs = { 'out-of-time': 30_000, cancelled: 6_000 }

export interface CleanUpParts {
  target: Target
  http: HttpClient
  registration: RegistrationState
  /** Aborts with `Stopped` where the run is cut short; clean-up goes on, but not for as long. */
  stop: AbortSignal
  pauses?: readonly number[] | undefined
}

/** Removes what one registration made, through the run's own client. Never rejects. */
export async function cleanUpRegistration(
  { target, http, registration, stop, pauses = soonMs }: CleanUpParts,
  checkId: string = cleanUpDefinition.id,
): Promise<{ cleanup: Registration['cleanup']; exchanges: string[] }> {
  const exchanges: string[] = []
  const { signal, settle } = budgetOf(stop)
  const apis = cleanUpApis(target, registration.removal, async (request) => {
    const answer = await http.send(request, { checkId, signal })
    exchanges.push(...answer.exchanges)
    return answer
  })
  try {
    return { cleanup: await removeRegistration(apis, registration, { pauses, signal }), exchanges }
  } finally {
    settle()
  }
}

function budgetOf(stop: AbortSignal): { signal: AbortSignal; settle: () => void } {
  const controller = new AbortController()
  const timers: NodeJS.Timeout[] = []
  const endIn = (ms: number) => timers.push(setTimeout(() => controller.abort(), ms))
  const onStop = () => endIn(budgetMs[(stop.reason as Stopped).stopReason ?? 'cancelled'])
  endIn(budgetMs['out-of-time'])
  if (stop.aborted) onStop()
  stop.addEventListener('abort', onStop, { once: true })
  const settle = () => {
    stop.removeEventListener('abort', onStop)
    for (const timer of timers) clearTimeout(timer)
  }
  return { signal: controller.signal, settle }
}

/** Clean-up as the last check of a run. */
export function cleanUpCheck(leftovers: readonly Leftover[], exchanges: string[], ms: number): CheckResult {
  const byReason = new Map<string, string[]>()
  for (const { kind, name, reason, possibly } of leftovers)
    byReason.set(reason, [...(byReason.get(reason) ?? []), `${possibly ? 'possibly ' : ''}${kind} ${name}`])
  const told = [...byReason].map(([reason, names]) => `${names.join(', ')}: ${reason}`)
  const { id, title, suite, layer } = cleanUpDefinition
  return {
    ...{ id, title, suite, layer },
    needs: [],
    ...(told.length === 0
      ? { status: 'pass' }
      : { status: 'warn', reason: `not removed: ${told.join('; ')}` }),
    durationMs: Math.round(ms),
    exchanges,
  }
}
