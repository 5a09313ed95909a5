import { getState } from '@actions/core'
import { readSettings } from '../inputs/read-settings.ts'
import { verification } from '../inputs/table.ts'
import { readRemains } from '../registration/state.ts'
import { recover } from '../run/recover.ts'
import { cleanedState, remainsState } from './main.ts'
import { runStep } from './step.ts'

/** Milliseconds the post step may take: it must never hang a job that is already over. */
const postMs = 60_000

/**
 * The action's post step: removes what a cancelled or killed main step could not, and what came after it had ended.
 * Never fails the job.
 */
export async function runPost(env: NodeJS.ProcessEnv): Promise<void> {
  const remains = getState(remainsState)
  const cleaned = getState(cleanedState)
  if (remains === '' || cleaned === 'true') return
  await runStep(verification, env, async ({ raw, redact, log }) => {
    try {
      const settings = await readSettings(raw, { env })
      if (settings.keep) return
      log.info(
        cleaned === ''
          ? 'The main step did not finish: removing what it may have created.'
          : 'The main step did not see all gone that it may have created: looking again.',
      )
      const signal = AbortSignal.timeout(postMs)
      const states = readRemains(remains)
      const { leftovers } = await recover(settings, { states }, { redact, env, signal })
      for (const { kind, name, reason, command, possibly } of leftovers) {
        const what = possibly ? 'Possibly left' : 'Left behind'
        log.warning(`${what}: ${kind} ${name}: ${reason}. Remove it with: ${command}`)
      }
      if (leftovers.length === 0) log.info('Nothing is left on the server.')
    } catch (error) {
      log.warning(`Clean-up failed: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}
