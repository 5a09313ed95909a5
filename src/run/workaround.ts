import { setTimeout as sleep } from 'node:timers/promises'
import { header } from '../http/exchange.ts'
import { retryAfterMs } from '../http/retry-after.ts'
import { patienceMs } from '../inputs/settings.ts'
import { runChecks } from '../pipeline/engine.ts'
import { planChecks } from '../pipeline/plan.ts'
import type { ProbeName } from '../platform/probes.ts'
import { readRoute } from '../platform/route-finding.ts'
import {
  apiHostAccess,
  correctedAccess,
  gatewayAccess,
  type MlflowAccess,
  type Target,
} from '../platform/target.ts'
import { type Names, newNames } from '../registration/names.ts'
import type { RegistrationState } from '../registration/state.ts'
import type { Attempt, Cause, CheckResult, Exchange, Leftover, Workaround } from '../schema/report.ts'
import { catalogue } from '../suites/index.ts'
import { cleanUpRegistration } from './clean-up.ts'
import { createSession, judgeThrown, type Session, type SessionParts } from './session.ts'

/** Milliseconds that a whole registration takes on a platform that answers. */
const registrationMs = 3_000

interface Candidate {
  /** The read-only probe that must have been served before anything is written this way. */
  probe: ProbeName
  access(target: Target): MlflowAccess
  text: string
}

/** Ways around a broken part of the platform, those that clients can use most easily first. */
const candidates: readonly Candidate[] = [
  { probe: 'search.corrected-path', access: correctedAccess, text: 'Use this tracking URI.' },
  {
    probe: 'search.api-host',
    access: apiHostAccess,
    text: 'Use the API’s own host name in the tracking URI.',
  },
  {
    probe: 'search.x-api-key',
    access: ({ access }) => ({ ...access, credential: 'xApiKey' }),
    text: 'Send the key in the header X-API-Key. The MLflow Python client cannot; your own HTTP client can.',
  },
  {
    probe: 'search.gateway-path',
    access: gatewayAccess,
    text: 'Call MLflow’s REST API under /mlflow/ajax-api/2.0. The MLflow Python client cannot use it; your own HTTP client can.',
  },
]

export interface WorkaroundParts extends Omit<SessionParts, 'registration'> {
  session: Session
  /** Milliseconds, on the clock of `performance.now()`. */
  startedMs: number
  /** The state of one more registration, so that a killed run can still be cleaned up. */
  track(names: Names): RegistrationState
}

/** True where nothing was written, by a run that was to write. */
export const isBlocked = ({ settings, signal }: WorkaroundParts, checks: readonly CheckResult[]): boolean =>
  settings.mode !== 'read-only' &&
  !signal.aborted &&
  checks.some(({ id, status }) => id === 'registration.experiment' && status === 'skip')

/**
 * Where the first cause stood in the way before anything was written, a way around it is looked for and proved by a
 * whole registration of its own, which is removed again. Only by a run that was to write anyway.
 *
 * @returns the causes, the first with the way that was found, and what the attempt could not remove
 */
export async function proveWayAround(
  parts: WorkaroundParts,
  checks: readonly CheckResult[],
  causes: Cause[],
): Promise<{ causes: Cause[]; leftovers: Leftover[] }> {
  const leftovers: Leftover[] = []
  const [first, ...others] = causes
  if (!first || !isBlocked(parts, checks)) return { causes, leftovers }
  const isLimited = first.code === 'RATE_LIMITED'
  const pause = isLimited ? shortestPause(parts.recorder.exchanges()) : undefined
  const found = isLimited
    ? pause && (await waitAndRegister(parts, pause, leftovers))
    : await findWorkaround(parts, leftovers)
  if (!found) return { causes, leftovers }
  if ('tried' in found) return { causes: [{ ...first, ...found }, ...others], leftovers }
  const around = { ...first, workaround: found }
  return { causes: [isLimited ? withoutCommands(around) : around, ...others], leftovers }
}

/** A limit that is over answers every command well, and proves nothing. */
function withoutCommands({ proof: _, remediation, ...cause }: Cause): Cause {
  return { ...cause, remediation: remediation.map(({ command: __, ...step }) => step) }
}

/** The shortest pause that a rate limit asked for, in whole and as much of it as is left. */
function shortestPause(exchanges: readonly Exchange[]): Pause | undefined {
  const pauses = exchanges
    .filter(({ response }) => response?.status === 429)
    .flatMap(({ startedAt, timings, response }) => {
      const askedMs = response && retryAfterMs(header(response, 'retry-after'))
      if (askedMs === undefined) return []
      const overAt = Date.parse(startedAt) + timings.totalMs + askedMs
      return [{ askedMs, leftMs: Math.max(0, overAt - Date.now()) }]
    })
  const [shortest] = pauses.toSorted((a, b) => a.leftMs - b.leftMs)
  return shortest
}

/** Only ways that a read-only probe found open are written through; what was tried where none of them works. */
async function findWorkaround(
  parts: WorkaroundParts,
  leftovers: Leftover[],
): Promise<Workaround | { tried: Attempt[] }> {
  const tried: Attempt[] = []
  if (await isServedNow(parts)) {
    const proved = await register(parts, parts.target.access, leftovers)
    if (proved) return { text: runAgain, settings: {}, verified: true, ...proved }
    // Another form of the key or another address would be served in turns as well.
    return { tried: [{ text: firstSentence(runAgain), outcome: 'Reading worked, a registration did not.' }] }
  }
  for (const { closed, chosen, text } of lookForWays(parts)) {
    const why = await closed
    if (parts.signal.aborted || !isTimeLeft(parts)) break
    const proved = why === undefined ? await register(parts, chosen, leftovers) : undefined
    if (proved) return { text, settings: settingsOf(chosen), verified: true, ...proved }
    tried.push({ text: firstSentence(text), outcome: why ?? 'Reading worked, a registration did not.' })
  }
  return { tried }
}

const runAgain =
  'Run this again. What this run was refused at first was served later in the same run, and a whole registration went through.'

/** True where the caller's own way, closed at first, is open by now. */
async function isServedNow(parts: WorkaroundParts): Promise<boolean> {
  const { session, signal } = parts
  return (
    !signal.aborted &&
    isTimeLeft(parts) &&
    (await whyClosed(session, 'search.bearer')) !== undefined &&
    (await whyClosed(session, 'search.bearer-again')) === undefined
  )
}

/** What it is, without who can use it. */
const firstSentence = (text: string) => text.replace(/(?<=[.]) .*/, '')

/** The ways there are, with what the read-only probe of each finds; each probe is sent once, whoever asks. */
export function lookForWays({ target, session }: WorkaroundParts) {
  return candidates
    .map(({ access, ...rest }) => ({ ...rest, chosen: access(target) }))
    .filter(
      ({ chosen }, at, all) =>
        ![target.access, ...all.slice(0, at).map((one) => one.chosen)].some((one) => sameAccess(chosen, one)),
    )
    .map((one) => ({ ...one, closed: whyClosed(session, one.probe) }))
}

/** How long a rate limit asks to wait, in milliseconds, and how much of that has not passed yet. */
interface Pause {
  askedMs: number
  leftMs: number
}

/** Waits as long as a rate limit asks, if the verdict is still in time then, and registers. */
async function waitAndRegister(
  parts: WorkaroundParts,
  { askedMs, leftMs }: Pause,
  leftovers: Leftover[],
): Promise<Workaround | undefined> {
  if (!isTimeLeft(parts, leftMs)) return undefined
  await sleep(leftMs, undefined, { signal: parts.signal }).catch(() => {})
  if (parts.signal.aborted) return undefined
  const proved = await register(parts, parts.target.access, leftovers)
  if (!proved) return undefined
  const seconds = Math.ceil(askedMs / 1000)
  const text = `Wait and try again: this run was served ${seconds} s after a refusal whose Retry-After asked for no more.`
  return { text, settings: {}, verified: true, ...proved }
}

/** True where a whole registration, begun after this pause, still ends before the verdict is due. */
const isTimeLeft = ({ startedMs, settings }: WorkaroundParts, pauseMs = 0) =>
  performance.now() + pauseMs + registrationMs <= startedMs + patienceMs(settings)

/** What stands in this way, as a sentence; undefined where a request got through. */
async function whyClosed(session: Session, probe: ProbeName): Promise<string | undefined> {
  const { context } = session.contextFor({ id: 'workaround', fewAttempts: true })
  const answer = await context.observe(probe)
  if (answer.kind === 'no-reply') return `No answer (${answer.code}).`
  if (readRoute(answer).stoppedAt === undefined) return undefined
  return `Answered ${answer.status}${answer.status === 200 ? ', but not with MLflow’s JSON' : ''}.`
}

/**
 * Registers by another access: what was made, and the exchanges that prove it. Undefined where a check did not pass.
 * @param leftovers receives what could not be removed
 */
async function register(
  parts: WorkaroundParts,
  access: MlflowAccess,
  leftovers: Leftover[],
): Promise<Pick<Workaround, 'evidence' | 'registration'> | undefined> {
  const { http, signal } = parts
  const target = { ...parts.target, access }
  const registration = parts.track(newNames())
  // It proves a way and leaves nothing, whatever the run itself was to register and keep.
  const settings = { ...parts.settings, modelName: undefined, keep: false }
  const session = createSession({ ...parts, settings, target, registration })
  const plan = planChecks(catalogue, { suites: ['test_real_registration'], readOnly: false })
  const checks = plan
    .filter(({ id }) => id !== 'registration.event')
    .map((check) => ({
      ...check,
      id: `workaround.${check.id}`,
      needs: check.needs.map((id) => `workaround.${id}`),
    }))
  const results = await runChecks(checks, {
    contextFor: session.contextFor,
    judge: judgeThrown,
    signal,
    emit: () => {},
  })
  const { cleanup } = await cleanUpRegistration(
    { target, http, registration, stop: signal },
    'workaround.clean-up',
  )
  leftovers.push(...cleanup.leftovers)
  const worked = results.every(({ status }) => status === 'pass' || status === 'warn')
  const version = results.find(({ id }) => id === 'workaround.registration.version')
  const { modelName, modelVersion } = registration
  if (!worked || !version || modelVersion === undefined) return undefined
  return {
    evidence: version.exchanges,
    registration: { modelName, modelVersion, removed: cleanup.done },
  }
}

function settingsOf({ trackingUri, prefix, credential }: MlflowAccess): Record<string, string> {
  return {
    // Where clients add another path or header, a tracking URI would lead them astray.
    ...(prefix === '/api' && credential !== 'xApiKey'
      ? { MLFLOW_TRACKING_URI: trackingUri }
      : { 'REST path': `${trackingUri}${prefix}/2.0/mlflow` }),
    header: headers[credential] ?? 'Authorization: Bearer <your key>',
  }
}

const headers: Partial<Record<MlflowAccess['credential'], string>> = {
  xApiKey: 'X-API-Key: <your key>',
  login: 'Authorization: Basic <your user:password in base64>',
}

const sameAccess = (a: MlflowAccess, b: MlflowAccess) =>
  a.trackingUri === b.trackingUri && a.prefix === b.prefix && a.credential === b.credential
