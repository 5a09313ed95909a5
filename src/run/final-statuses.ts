import type { CheckResult, Exchange } from '../schema/report.ts'
import { definitionOf } from '../suites/index.ts'

const isOfRegistration = ({ suite }: CheckResult) => suite === 'test_real_registration'

/** Steps without which there is no registration. What follows it (the event) is judged by itself. */
const isStep = (check: CheckResult) =>
  isOfRegistration(check) && check.layer !== 'event' && definitionOf(check)?.step

/**
 * The verdict is about the registration. Where it went through, side checks that did not pass only warn, save a
 * proven hole in the key check and what the caller demanded; where nothing answered at all, nothing was verified.
 */
export function finalStatuses(checks: readonly CheckResult[], exchanges: readonly Exchange[]): CheckResult[] {
  const isSilent = exchanges.length > 0 && exchanges.every(({ response }) => response === undefined)
  if (isSilent)
    return checks.map((check) => (check.status === 'fail' ? { ...check, status: 'error' } : check))
  if (!wentThrough(checks)) return [...checks]
  return checks.map((check) => (isBeside(check) ? { ...check, status: 'warn' } : check))
}

const isBeside = (check: CheckResult) =>
  !isOfRegistration(check) &&
  !definitionOf(check)?.demanded &&
  (check.status === 'error' || (check.status === 'fail' && !definitionOf(check)?.security))

/** True where a version was registered and everything that was written came back. */
function wentThrough(checks: readonly CheckResult[]): boolean {
  const steps = checks.filter(isStep)
  return (
    steps.some(({ id }) => id === 'registration.version') &&
    steps.every(({ status }) => status === 'pass' || status === 'warn')
  )
}
