/** Checks of a registration that no plan holds: a run adds them once it has seen what they judge. */
import type { CheckDefinition } from '../pipeline/check.ts'
import { removeWhatIsLeft } from './removal-tasks.ts'

/** The last check of a run, which no plan holds: whatever else happens, what was made is removed. */
export const cleanUpDefinition = {
  id: 'registration.clean-up',
  title: 'Everything the run made is removed again',
  suite: 'test_real_registration',
  layer: 'registry',
  needs: [],
  onWarning: removeWhatIsLeft,
} as const satisfies CheckDefinition

/** A check that no plan holds: a run has it where an answer serves this tool, and not MLflow's own client. */
export const stockClientDefinition = {
  id: 'registration.stock-client',
  title: 'MLflow’s own client can read the answers',
  suite: 'test_real_registration',
  layer: 'registry',
  needs: [],
} as const satisfies CheckDefinition

/** A check that no plan holds: a run has it where requests were served only when sent again, or did what they ask for and were answered with an error. */
export const repeatedDefinition = {
  id: 'registration.repeated',
  title: 'Requests are served at the first attempt',
  suite: 'test_real_registration',
  layer: 'proxy',
  needs: [],
  step: true,
  onWarning: {
    by: 'infrastructure',
    step: 'Find in the log of what answered why it gave up on these requests: where it waits no longer for what is behind it, raise its time limit; where nothing was there to take them, look at restarts and health checks.',
    done: 'each request is answered with what it did',
  },
} as const satisfies CheckDefinition
