import type { Cause, CheckResult, Leftover, Proof, Report } from '../schema/report.ts'
import { cut } from '../text/visible.ts'

/** How much of a report is shown; lowered step by step until the text fits where it has to go. */
export interface Detail {
  /** Rows of a table that lists checks. */
  rows: number
  /** Causes described in full; the first one is named at every level. */
  causes: number
  /** UTF-16 units of a text that someone else chose. */
  textLength: number
  leftovers: number
  warnings: number
  /** Whether every check is listed, and not only those with trouble. */
  allChecks: boolean
  /** UTF-16 units of the decisive exchange; 0 leaves it out. */
  evidence: number
}

/** The report as a level shows it; the cause that comes first always stays. */
export function condense(report: Report, detail: Detail): Report {
  const { textLength } = detail
  const { registration } = report
  return {
    ...report,
    warnings: report.warnings.slice(0, detail.warnings).map((warning) => cut(warning, textLength)),
    checks: report.checks.map((check) => shortCheck(check, textLength)),
    diagnosis: {
      causes: report.diagnosis.causes
        .slice(0, Math.max(1, detail.causes))
        .map((one) => shortCause(one, textLength)),
    },
    ...(registration && {
      registration: {
        ...registration,
        cleanup: {
          ...registration.cleanup,
          leftovers: shortLeftovers(registration.cleanup.leftovers, detail),
        },
      },
    }),
  }
}

/** Steps of a cause shown in full. Our own rules name far fewer; a stranger's file may hold any number. */
const maxSteps = 12

export function shortCause(cause: Cause, textLength: number): Cause {
  const { workaround, tried, headline, proof } = cause
  return {
    ...cause,
    summary: cut(cause.summary, textLength),
    ...(headline === undefined ? {} : { headline: cut(headline, textLength) }),
    because: cut(cause.because, textLength),
    refutedBy: cut(cause.refutedBy, textLength),
    ...(cause.nextProbe === undefined ? {} : { nextProbe: cut(cause.nextProbe, textLength) }),
    remediation: cause.remediation.slice(0, maxSteps).map(({ command, ...step }) => ({
      ...step,
      text: cut(step.text, textLength),
      ...wholeCommand(command, textLength),
    })),
    proof: proof && shortProof(proof, textLength),
    ...(tried && {
      tried: tried.slice(0, maxSteps).map((one) => ({ ...one, text: cut(one.text, textLength) })),
    }),
    ...(workaround && { workaround: { ...workaround, text: cut(workaround.text, textLength) } }),
  }
}

function shortProof(proof: Proof, textLength: number): Proof | undefined {
  const { command } = wholeCommand(proof.command, textLength)
  return command === undefined
    ? undefined
    : { command, now: cut(proof.now, textLength), fixed: cut(proof.fixed, textLength) }
}

function shortLeftovers(
  leftovers: readonly Leftover[],
  { leftovers: count, textLength }: Detail,
): Leftover[] {
  return leftovers.slice(0, count).map((leftover) => ({
    ...leftover,
    name: cut(leftover.name, textLength),
    reason: cut(leftover.reason, textLength),
    command: wholeCommand(leftover.command, textLength).command ?? '# too long to show here: see the report',
  }))
}

export function shortCheck(check: CheckResult, textLength: number): CheckResult {
  const title = cut(check.title, textLength)
  return check.reason === undefined
    ? { ...check, title }
    : { ...check, title, reason: cut(check.reason, textLength) }
}

/** Half a command must not be copied, so one that is too long is left out. */
function wholeCommand(command: string | undefined, textLength: number): { command?: string } {
  return command === undefined || command.length > Math.max(1_000, 2 * textLength) ? {} : { command }
}
