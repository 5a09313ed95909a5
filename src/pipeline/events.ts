import type { CheckResult, Registration, Report, Target } from '../schema/report.ts'
import type { CheckDefinition } from './check.ts'

/** What happens during a run, as it happens. Reporters listen; the pipeline itself never prints. */
export type RunEvent =
  | { type: 'run-started'; id: string; checks: number; target: Pick<Target, 'trackingUri' | 'sources'> }
  | { type: 'waiting'; for: string }
  | { type: 'check-started'; id: string; title: string }
  /** As the check by itself ended. The verdict is about the registration: the report may hold a `warn` in its place. */
  | { type: 'check-finished'; result: CheckResult }
  | { type: 'clean-up-started' }
  | { type: 'clean-up-finished'; cleanup: Registration['cleanup'] }
  | { type: 'run-finished'; report: Report }

/**
 * Tells which event of a run of these checks is the last one before it waits longest, or one after it: what a run needs
 * after its requests is loaded then, which keeps the processor busy. Without a long wait, it is any after an answer.
 */
export function longWait(checks: readonly CheckDefinition[]): (event: RunEvent) => boolean {
  const long = checks.find(({ longest }) => longest)?.id
  return (event) => {
    if (event.type === 'check-started') return event.id === long
    if (event.type !== 'check-finished') return false
    const { id, exchanges } = event.result
    return long === undefined ? exchanges.length > 0 : id === long
  }
}

export type Listener = (event: RunEvent) => void
