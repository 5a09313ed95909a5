import type { CheckResult, Registration, Report, Target } from '../schema/report.ts'

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

/** Whether an answer has come: what a run needs after its requests is loaded from then on, while it waits for others. */
export const isAfterAnswer = (event: RunEvent): boolean =>
  event.type === 'check-finished' && event.result.exchanges.length > 0

export type Listener = (event: RunEvent) => void
