import type { SuiteName } from '../schema/report.ts'
import { type Check, skip } from './check.ts'

/**
 * The checks of one run: those of the chosen suites, in catalogue order, which must be an order of needs. A
 * need outside the chosen suites is dropped, since who leaves a suite out vouches for it. Where nothing may
 * be written, checks that write are skipped and say so.
 */
export function planChecks<Context>(
  catalogue: readonly Check<Context>[],
  choice: { suites: readonly SuiteName[]; readOnly: boolean },
): Check<Context>[] {
  const chosen = catalogue.filter(({ suite }) => choice.suites.includes(suite))
  const ids = new Set(chosen.map(({ id }) => id))
  return chosen.map((check) => ({
    ...check,
    needs: check.needs.filter((id) => ids.has(id)),
    ...(choice.readOnly && check.writes ? { run: async () => skip('mode is read-only') } : {}),
  }))
}
