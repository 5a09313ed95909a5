/** The words and signs that all renderers share. Returned text is plain: the renderer escapes it. */
import { layers } from '../schema/constants.ts'
import type {
  Category,
  Cause,
  CheckResult,
  Counts,
  Owner,
  Registration,
  Report,
  Status,
  Target,
  Verdict,
  Workaround,
} from '../schema/report.ts'
import { visibleLine } from '../text/visible.ts'

export const statuses = ['pass', 'fail', 'warn', 'skip', 'error'] as const satisfies readonly Status[]

export const statusEmoji: Record<Status, string> = {
  pass: '✅',
  fail: '❌',
  warn: '⚠️',
  skip: '⏭️',
  error: '❗',
}

export const statusSign: Record<Status, string> = { pass: '✔', fail: '✖', warn: '⚠', skip: '–', error: '!' }

export const statusMeaning: Record<Status, string> = {
  pass: 'passed',
  fail: 'failed',
  warn: 'with a warning',
  skip: 'skipped',
  error: 'could not be verified',
}

/** The first four are the PRD's own words. */
export const categoryMeaning: Record<Category, string> = {
  KEY: 'invalid or expired key',
  CFG: 'service configuration',
  DEPLOY: 'deployment',
  BUG: 'code bug',
  SCOPE: 'permission',
  RATE: 'rate limit',
  QUOTA: 'balance',
  NET: 'network',
  CLIENT: 'your own settings',
  UNKNOWN: 'cause not determined',
}

/** Who has to act, to the caller. */
export const ownerName: Record<Owner, string> = {
  caller: 'you',
  'auth team': 'auth team',
  'API team': 'API team',
  infrastructure: 'infrastructure',
  undetermined: 'not known yet',
}

/** Above the steps of one owner. */
export function ownerHeading(by: Owner): string {
  return by === 'caller' ? 'You' : `Fix (${ownerName[by]})`
}

export const confidenceMeaning: Record<Cause['confidence'], string> = {
  certain: 'Certain, because',
  likely: 'Likely, because',
  possible: 'Possible, because',
}

export function workaroundHeading({ verified }: Workaround): string {
  return verified ? 'a verified workaround' : 'a possible workaround, not verified'
}

/** A verdict looks like the status of one check. */
export const verdictStatus: Record<Verdict, Status> = {
  pass: 'pass',
  fail: 'fail',
  error: 'error',
  skipped: 'skip',
}

/** The sign of a result: one that passed with warnings says so. */
export function signOf({ verdict, counts }: { verdict: Verdict; counts?: Counts | undefined }): Status {
  return verdict === 'pass' && (counts?.warn ?? 0) > 0 ? 'warn' : verdictStatus[verdict]
}

/** The checks with this status, those in the layer nearest the caller first: the first is the one to look at. */
export function byLayer(checks: readonly CheckResult[], status: Status): CheckResult[] {
  return checks
    .filter((check) => check.status === status)
    .sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer))
}

/** The first check that failed, or, where none did, the first that could not be verified. */
export function firstTrouble(report: Report): CheckResult | undefined {
  return [...byLayer(report.checks, 'fail'), ...byLayer(report.checks, 'error')][0]
}

/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
export function countsLine(counts: Counts): string {
  const parts = statuses.filter((status) => counts[status] > 0)
  return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks'
}

/** What was odd about the inputs, as far as no check warns of it. */
export function untoldWarnings({ warnings, checks }: Report): string[] {
  const told = checks.filter(({ status }) => status === 'warn').map(({ reason }) => reason ?? '')
  return warnings.filter((warning) => !told.some((reason) => reason.includes(warning)))
}

/** What cut a run short. */
export const stopSentence: Record<Exclude<Report['stopReason'], 'completed'>, string> = {
  cancelled: 'The run was cancelled',
  'out-of-time': 'The run was stopped because its time was up',
}

/** What a registration made on the server, as label and value. */
export function registrationRows(registration: Registration): [label: string, value: string][] {
  const { experimentId, runId, modelName, modelVersion, alias } = registration
  const named = {
    Experiment: experimentId,
    Run: runId,
    Model: modelName,
    Version: modelVersion,
    Alias: alias,
  }
  return Object.entries(named).flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]))
}

/** What the run waited for before it began, as a sentence; empty where it did not. */
export function waitedLine({ waited }: { waited?: Report['waited'] }): string {
  if (!waited) return ''
  const parts = waited.parts.map(({ part, last }) => `${visibleLine(part)} (${visibleLine(last)})`).join(', ')
  const time = formatDuration(waited.ms)
  return waited.ready ? `Waited ${time} for ${parts}.` : `Waited ${time} for ${parts}, which did not come up.`
}

/** Where an address came from, in brackets; empty where the report does not tell. */
export function sourceNote(
  { sources }: { sources?: Target['sources'] },
  part: keyof NonNullable<Target['sources']> = 'trackingUri',
): string {
  const source = sources?.[part]
  return source === undefined ? '' : ` (${visibleLine(source)})`
}

export function runTime(report: Report): string {
  return formatDuration(Date.parse(report.finishedAt) - Date.parse(report.startedAt))
}

/** Milliseconds for people: `8 ms`, `1.2 s`, `2 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** For example `a; b and 12 more`: titles have commas of their own. */
export function someOf(
  all: readonly string[],
  most: number,
  show: (one: string) => string = (one) => one,
  separator = '; ',
): string {
  const more = all.length > most ? ` and ${all.length - most} more` : ''
  return (
    all
      .slice(0, most)
      .map((one) => show(one))
      .join(separator) + more
  )
}

/** The time of day of an ISO time: `20:29:08Z`. */
export function formatClock(time: string): string {
  return /T(\d\d:\d\d:\d\d)/.exec(time)?.[1]?.concat('Z') ?? time
}

/** Where no single request tells whether a cause is gone. */
export const runAgain =
  'run the same job or command again, or ask whoever sent you this to; no single request tells.'
