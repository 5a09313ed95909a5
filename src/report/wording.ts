/** The words and signs that all renderers share. Returned text is plain: the renderer escapes it. */
import {
  type Category,
  type CheckResult,
  type Counts,
  layers,
  type Owner,
  type Remedy,
  type Report,
  type Status,
  type Target,
  type Verdict,
  type Workaround,
} from '../schema/report.ts'
import { gateNote } from '../schema/verdict.ts'
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
  CLIENT: 'caller’s own settings',
  UNKNOWN: 'could not be determined',
}

/** The steps of each owner, the owner of the first step first. */
export function ownersOf(steps: readonly Remedy[]): { by: Owner; steps: Remedy[] }[] {
  const owners = [...new Set(steps.map(({ by }) => by))]
  return owners.map((by) => ({ by, steps: steps.filter((step) => step.by === by) }))
}

export function workaroundHeading({ verified }: Workaround): string {
  return verified ? 'Verified workaround' : 'Possible workaround, not verified'
}

/** A verdict looks like the status of one check. */
export const verdictStatus: Record<Verdict, Status> = {
  pass: 'pass',
  fail: 'fail',
  error: 'error',
  skipped: 'skip',
}

/** The check to look at first: of those with this status, the one in the layer nearest the caller. */
export function firstByLayer(checks: CheckResult[], status: Status): CheckResult | undefined {
  return checks
    .filter((check) => check.status === status)
    .sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer))[0]
}

/** The first check that failed, or, where none did, the first that could not be verified. */
export function firstTrouble(report: Report): CheckResult | undefined {
  return firstByLayer(report.checks, 'fail') ?? firstByLayer(report.checks, 'error')
}

/** The result in one line, without a full stop. */
export function headline(report: Report): string {
  switch (report.verdict) {
    case 'pass':
      // A run that only read, or checked nothing, must not look like a registration that works.
      return report.registration?.modelVersion === undefined
        ? 'No check failed, but no registration was tried'
        : `Registration works${gateNote(report)}`
    case 'fail':
      return `Registration is broken${failedPlace(firstByLayer(report.checks, 'fail'))}`
    case 'error':
      return `Could not verify the registration${place(firstByLayer(report.checks, 'error'))}${stopNote(report)}`
    case 'skipped':
      return 'The registration was not verified: the run was skipped'
  }
}

/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
export function countsLine(counts: Counts): string {
  const parts = statuses.filter((status) => counts[status] > 0)
  return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks'
}

/** What became of the run, after the words `the run`. */
export function stopLine({ stopReason }: Pick<Report, 'stopReason'>): string {
  switch (stopReason) {
    case 'completed':
      return 'finished'
    case 'cancelled':
      return 'was cancelled before the end'
    case 'out-of-time':
      return 'was stopped because its time was up'
  }
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

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A title says what should be so, which next to "is broken" needs a word more. */
function failedPlace(check: CheckResult | undefined): string {
  return check ? `: ${check.layer}: “${check.title}” failed` : ''
}

function place(check: CheckResult | undefined): string {
  return check ? `: ${check.layer}: ${check.title}` : ''
}

function stopNote(report: Report): string {
  return report.stopReason === 'completed' ? '' : ` (the run ${stopLine(report)})`
}
