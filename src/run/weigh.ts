import type { CheckResult, Exchange } from '../schema/report.ts'

/** Checks that prove, when they fail, that somebody is let in who must not be. */
const ofSecurity = /^(bearer\.[a-z-]+-refused|auth\.refuses-[a-z-]+|auth\.key-valid)$/

/** Steps without which there is no registration. What follows it (the event) is judged by itself. */
const isStep = ({ id }: CheckResult) =>
  id.startsWith('registration.') && !/\.(event|clean-up|removal)$/.test(id)

/**
 * The verdict is about the registration. Where it went through, side checks that did not pass only warn, save a
 * proven hole in the key check; where nothing answered at all, nothing was verified.
 */
export function weigh(checks: readonly CheckResult[], exchanges: readonly Exchange[]): CheckResult[] {
  const isSilent = exchanges.length > 0 && exchanges.every(({ response }) => response === undefined)
  if (isSilent)
    return checks.map((check) => (check.status === 'fail' ? { ...check, status: 'error' } : check))
  if (!wentThrough(checks)) return [...checks]
  return checks.map((check) => (isBeside(check) ? { ...check, status: 'warn' } : check))
}

const isBeside = (check: CheckResult) =>
  !check.id.startsWith('registration.') &&
  (check.status === 'error' || (check.status === 'fail' && !ofSecurity.test(check.id)))

/** True where a version was registered and everything that was written came back. */
function wentThrough(checks: readonly CheckResult[]): boolean {
  const steps = checks.filter(isStep)
  return (
    steps.some(({ id }) => id === 'registration.version') &&
    steps.every(({ status }) => status === 'pass' || status === 'warn')
  )
}
