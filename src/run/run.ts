import type { HttpClient } from '../http/client.ts'
import { createRecorder } from '../http/recorder.ts'
import type { Backoff } from '../http/retry-policy.ts'
import type { Settings } from '../inputs/settings.ts'
import { loadShapes } from '../mlflow/api.ts'
import { once } from '../once.ts'
import { runChecks } from '../pipeline/engine.ts'
import { type Listener, longWait } from '../pipeline/events.ts'
import { planChecks } from '../pipeline/plan.ts'
import { requestsHaveLeft } from '../pipeline/requests-have-left.ts'
import { stopSignal } from '../pipeline/stop.ts'
import { targetOf } from '../platform/target.ts'
import type { Redactor } from '../redaction/redact.ts'
import { findRemovalPath } from '../registration/find-removal-path.ts'
import { alias, type Names, newNames } from '../registration/names.ts'
import {
  describeRegistration,
  hasAsked,
  newRegistrationState,
  type RegistrationState,
} from '../registration/state.ts'
import type { CheckResult, Leftover, Registration, Report } from '../schema/report.ts'
import { isTrouble } from '../schema/verdict.ts'
import { keepHeapSmall } from '../small-heap.ts'
import { catalogue } from '../suites/index.ts'
import { echoedKeyCheck, repeatedCheck, stockClientCheck } from './answer-checks.ts'
import { type CleanUpParts, cleanUpCheck, cleanUpRegistration } from './clean-up.ts'
import { compareClients } from './compare-clients.ts'
import { composeReport, type Findings } from './compose-report.ts'
import { finalStatuses } from './final-statuses.ts'
import { openHttp } from './open-http.ts'
import { createPythonSession, type RunningPython } from './python-session.ts'
import { createSession, judgeThrown, type Session, type SessionParts } from './session.ts'
import { waitForPlatform } from './wait-for.ts'
import { proveWayAround, type WorkaroundParts } from './workaround.ts'

export interface RunOptions {
  redact: Redactor
  env: NodeJS.ProcessEnv
  /** Ends the run early; clean-up and a report still follow. */
  cancel?: AbortSignal
  listen?: Listener
  /** Called when the run begins to wait for long, or later: what follows the run may be loaded. */
  meanwhile?: () => void
  /** Everything the run may have made, told before each request that makes something and after it. */
  onRegistration?: (states: readonly RegistrationState[]) => void
  /** Stands between the run and its HTTP client. */
  through?: (client: HttpClient) => HttpClient
  /** The pauses before a request is sent again; the real ones unless told otherwise. */
  backoff?: Backoff
  /** Milliseconds between the looks of clean-up for what is in doubt; the real ones unless told otherwise. */
  pauses?: readonly number[]
  /** Milliseconds between the looks for what was written and does not show yet; the real ones unless told otherwise. */
  lagPauses?: readonly number[]
}

/** The one way through: plan, checks, clean-up, report, diagnosis. Rejects only on a defect of ours. */
export async function run(settings: Settings, options: RunOptions): Promise<Report> {
  const { redact, env, backoff, pauses, listen = () => {}, cancel = new AbortController().signal } = options
  const target = targetOf(settings)
  redact.protect('api-key', target.apiKey)
  redact.protect('garbage-key', target.garbageKey, { parts: false })
  const waited = await waitForPlatform(settings, { redact, env, signal: cancel, listen })
  const startedAt = new Date()
  const startedMs = performance.now()
  const names = newNames(startedAt)
  const recorder = createRecorder()
  const opened = openHttp(settings, { redact, env, recorder, runId: names.id, ...(backoff && { backoff }) })
  const http = options.through?.(opened) ?? opened
  const stop = stopSignal(settings.timeoutMs, cancel)
  const registrations: RegistrationState[] = []
  const track = (more: Names, modelName?: string) => {
    const state = newRegistrationState(more, modelName, () => options.onRegistration?.(registrations))
    registrations.push(state)
    return state
  }
  const registration = track(names, settings.modelName)
  const { signal, cutOff } = stop
  const parts = { settings, target, http, recorder, signal, cutOff, lagPauses: options.lagPauses }
  const python = createPythonSession({ ...parts, redact, env, track })
  const session = createSession({ ...parts, registration, python })
  const started = { ...parts, registration, python, session, startedMs, track }
  try {
    const results = await runSuites(started, names.id, options)
    const pythonLeftovers = await cleanUpPython(python, parts, session)
    const ending = await conclude(started, { results, pythonLeftovers, stop, pauses, listen })
    const takenFor = session.platformKind()
    const exchanges = recorder.exchanges()
    const report = composeReport(settings, { names, startedAt, waited, takenFor, exchanges, env, ...ending })
    listen({ type: 'run-finished', report })
    return report
  } finally {
    stop.settle()
    await http.close()
  }
}

async function runSuites(
  { settings, session, recorder, signal }: WorkaroundParts,
  id: string,
  { listen = () => {}, meanwhile = () => {} }: Pick<RunOptions, 'listen' | 'meanwhile'>,
): Promise<CheckResult[]> {
  const plan = planChecks(catalogue, { suites: settings.suites, readOnly: settings.mode === 'read-only' })
  const { trackingUri, sources } = settings
  listen({ type: 'run-started', id, checks: plan.length, target: { trackingUri, sources } })
  const isTime = longWait(plan)
  let isFine = true
  const load = once(async () => {
    await requestsHaveLeft()
    if (!isFine) await loadDiagnosis()
    meanwhile()
  })
  const emit: Listener = (event) => {
    if (event.type === 'check-finished') isFine &&= needsNoCause(event.result)
    if (isTime(event)) void load()
    listen(event)
  }
  const engine = { contextFor: session.contextFor, judge: judgeThrown, signal, emit }
  const results = runChecks(plan, engine)
  void requestsHaveLeft().then(requestsHaveLeft).then(loadShapes).then(keepHeapSmall)
  return compareClients(await results, recorder.exchanges())
}

interface Ended {
  results: CheckResult[]
  pythonLeftovers: Leftover[]
  stop: ReturnType<typeof stopSignal>
  pauses: readonly number[] | undefined
  listen: Listener
}

/** What follows the suites: the last questions, clean-up, why it failed, a way around, and what becomes final by them. */
async function conclude(
  parts: WorkaroundParts & Pick<SessionParts, 'registration'>,
  { results, pythonLeftovers, stop, pauses, listen }: Ended,
): Promise<Pick<Findings, 'stopReason' | 'checks' | 'causes' | 'registration'>> {
  const { settings, target, http, recorder, registration, signal } = parts
  if (results.some(isTrouble)) await (await loadDiagnosis()).askDecidingProbes(parts, results)
  const stopReason = stop.stopReason()
  const cleanup =
    settings.keep || !hasAsked(registration)
      ? { result: { done: false, leftovers: [] as Leftover[] } }
      : await finish({ target, http, registration, stop: signal, pauses }, listen)
  const seen = recorder.exchanges()
  const repeated = results.some(isTrouble) ? [] : repeatedCheck(seen, results)
  const checked = [...results, ...echoedKeyCheck(seen), ...stockClientCheck(seen), ...repeated]
  const judged = finalStatuses(cleanup.check ? [...checked, cleanup.check] : checked, recorder.exchanges())
  // What a run learned before it was cut short says nothing of the platform.
  const isUnexplained = stopReason === 'completed' && !judged.every(needsNoCause)
  const found = isUnexplained ? (await loadDiagnosis()).findCauses(parts, judged) : []
  // A way around that was tried is a registration too.
  const { causes, leftovers } = await proveWayAround(parts, judged, found)
  const others = [...pythonLeftovers, ...leftovers]
  const left = [...cleanup.result.leftovers, ...others]
  const check = others.length > 0 ? cleanUpCheck(left, cleanup.check?.exchanges ?? [], 0) : cleanup.check
  const checks = finalStatuses(check ? [...checked, check] : checked, recorder.exchanges())
  const done = cleanup.result.done && others.length === 0
  const isRegistration = hasAsked(registration) || others.length > 0
  return {
    stopReason,
    checks,
    causes,
    registration: isRegistration
      ? describeRegistration(registration, { done, leftovers: left }, alias)
      : undefined,
  }
}

const needsNoCause = ({ status }: CheckResult) => status === 'pass' || status === 'skip'

/** Most runs pass, and need none. */
const loadDiagnosis = () => import('./find-causes.ts')

/** Removes what the run made, unless it is to be kept; the check that judges it comes with what is left. */
async function finish(
  parts: CleanUpParts,
  listen: Listener,
): Promise<{ result: Registration['cleanup']; check?: CheckResult }> {
  listen({ type: 'clean-up-started' })
  const start = performance.now()
  const { cleanup: result, exchanges } = await cleanUpRegistration(parts)
  listen({ type: 'clean-up-finished', cleanup: result })
  const check = cleanUpCheck(result.leftovers, exchanges, performance.now() - start)
  listen({ type: 'check-finished', result: check })
  return { result, check }
}

/** What the stock client left of its own registration, its artifacts first of all, is removed as ours is. */
async function cleanUpPython(
  python: RunningPython,
  { settings, target, http, signal: stop }: Pick<SessionParts, 'settings' | 'target' | 'http' | 'signal'>,
  session: Session,
): Promise<Leftover[]> {
  const registration = await python.finish()
  if (!registration || settings.keep) return []
  const checkId = 'python.clean-up'
  const { path } = await findRemovalPath(session.contextFor({ id: checkId }).context.observe)
  registration.removal = path
  const { cleanup } = await cleanUpRegistration({ target, http, registration, stop }, checkId)
  return cleanup.leftovers
}
