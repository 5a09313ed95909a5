import type { HttpClient } from '../http/client.ts'
import { createRecorder } from '../http/recorder.ts'
import type { Redactor } from '../http/redact.ts'
import type { Backoff } from '../http/retry.ts'
import type { Settings } from '../inputs/settings.ts'
import { runChecks } from '../pipeline/engine.ts'
import type { Listener } from '../pipeline/events.ts'
import { planChecks } from '../pipeline/plan.ts'
import { stopSignal } from '../pipeline/stop.ts'
import { type Target, targetOf } from '../platform/target.ts'
import { cleanUp } from '../registration/clean-up.ts'
import { alias, type Names, newNames } from '../registration/names.ts'
import { describeRegistration, newRegistrationState, type RegistrationState } from '../registration/state.ts'
import type {
  Cause,
  CheckResult,
  Exchange,
  Leftover,
  Registration,
  Report,
  StopReason,
} from '../schema/report.ts'
import { schemaVersion } from '../schema/report.ts'
import { countStatuses, verdictOf } from '../schema/verdict.ts'
import { catalogue } from '../suites/index.ts'
import { toolName, version } from '../version.ts'
import { askDecidingProbes, explain } from './explain.ts'
import { openHttp } from './open-http.ts'
import { cleanUpApis, createSession, judgeThrown } from './session.ts'

/** Milliseconds for clean-up. A cancelled job is killed about 10 s after the first signal. */
const cleanUpMs = { completed: 30_000, 'out-of-time': 30_000, cancelled: 6_000 }

export interface RunOptions {
  redact: Redactor
  env: NodeJS.ProcessEnv
  /** Ends the run early; clean-up and a report still follow. */
  cancel?: AbortSignal
  listen?: Listener
  /** What the run will call the things it makes, told before the first one is made. */
  onNames?: (names: Names) => void
  /** The pauses before a request is sent again; the real ones unless told otherwise. */
  backoff?: Backoff
}

/** The one way through: plan, checks, clean-up, report, diagnosis. Rejects only on a defect of ours. */
export async function run(settings: Settings, options: RunOptions): Promise<Report> {
  const { redact, listen = () => {} } = options
  const startedAt = new Date()
  const startedMs = performance.now()
  const target = targetOf(settings)
  redact.protect('api-key', target.apiKey)
  redact.protect('garbage-key', target.garbageKey)
  const names = newNames(startedAt)
  options.onNames?.(names)
  const recorder = createRecorder()
  const { env, backoff } = options
  const http = openHttp(settings, { redact, env, recorder, runId: names.id, ...(backoff && { backoff }) })
  const stop = stopSignal(settings.timeoutMs, options.cancel)
  const registration = newRegistrationState(names, settings.modelName)
  const { signal, cutOff } = stop
  const parts = { settings, target, http, recorder, signal, cutOff }
  const session = createSession({ ...parts, registration })
  try {
    const plan = planChecks(catalogue, { suites: settings.suites, readOnly: settings.mode === 'read-only' })
    const { trackingUri, sources } = settings
    listen({ type: 'run-started', id: names.id, checks: plan.length, target: { trackingUri, sources } })
    const engine = { contextFor: session.contextFor, judge: judgeThrown, signal, emit: listen }
    const results = await runChecks(plan, engine)
    const leftovers: Leftover[] = []
    const onNames = (more: Names) => options.onNames?.(more)
    const followUp = { ...parts, session, startedMs, leftovers, onNames }
    await askDecidingProbes(followUp, results)
    const stopReason = stop.stopReason()
    const cleanup = await finish(settings, target, registration, http, { stopReason, listen })
    const checks = cleanup.check ? [...results, cleanup.check] : results
    const causes = await explain(followUp, checks)
    cleanup.result.leftovers.push(...leftovers)
    const report = composeReport(settings, {
      names,
      startedAt,
      stopReason,
      checks,
      causes,
      registration:
        registration.asked.experiment || leftovers.length > 0
          ? describeRegistration(registration, cleanup.result, alias)
          : undefined,
      exchanges: recorder.exchanges(),
    })
    listen({ type: 'run-finished', report })
    return report
  } finally {
    stop.settle()
    await http.close()
  }
}

/** Removes what the run made, unless it is to be kept, and judges that as the last check. */
async function finish(
  settings: Settings,
  target: Target,
  registration: RegistrationState,
  http: HttpClient,
  { stopReason, listen }: { stopReason: StopReason; listen: Listener },
): Promise<{ result: Registration['cleanup']; check?: CheckResult }> {
  if (settings.keep || !registration.asked.experiment) return { result: { done: false, leftovers: [] } }
  listen({ type: 'clean-up-started' })
  const start = performance.now()
  const exchanges: string[] = []
  const scope = { checkId: 'registration.clean-up', signal: AbortSignal.timeout(cleanUpMs[stopReason]) }
  const apis = cleanUpApis(target, registration.removal, async (request) => {
    const answer = await http.send(request, scope)
    exchanges.push(...answer.exchanges)
    return answer
  })
  const result = await cleanUp(apis, registration)
  listen({ type: 'clean-up-finished', cleanup: result })
  const reason = result.leftovers.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`).join('; ')
  const check: CheckResult = {
    id: 'registration.clean-up',
    title: 'Everything the run made is removed again',
    suite: 'test_real_registration',
    layer: 'registry',
    needs: [],
    ...(result.done ? { status: 'pass' } : { status: 'warn', reason: `left behind: ${reason}` }),
    durationMs: Math.round(performance.now() - start),
    exchanges,
  }
  listen({ type: 'check-finished', result: check })
  return { result, check }
}

interface Findings {
  names: Names
  startedAt: Date
  stopReason: StopReason
  checks: CheckResult[]
  causes: Cause[]
  registration: Registration | undefined
  exchanges: Exchange[]
}

function composeReport(settings: Settings, findings: Findings): Report {
  const { names, startedAt, stopReason, checks, causes, registration, exchanges } = findings
  const { trackingUri, authUrl, apiUrl, serviceId, sources, failOn, warnings } = settings
  return {
    schemaVersion,
    tool: { name: toolName, version },
    id: names.id,
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    stopReason,
    verdict: verdictOf(checks, stopReason),
    target: { trackingUri, authUrl, apiUrl, serviceId, sources },
    counts: countStatuses(checks),
    failOn,
    warnings,
    checks,
    diagnosis: { causes },
    ...(registration ? { registration } : {}),
    exchanges,
  }
}
