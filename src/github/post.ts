import { readSettings } from '../inputs/read-settings.ts'
import { verification } from '../inputs/shared-inputs.ts'
import { readRemains } from '../registration/remains.ts'
import { cleanUpEarlierRuns } from '../run/clean-up-earlier-runs.ts'
import type { Told } from './state-for-post-step.ts'
import { runStep } from './step.ts'

/** Milliseconds the post step may take: it must never hang a job that is already over. */
const postMs = 60_000

/**
 * The action's post step: removes what a cancelled or killed main step could not, and what came after it had ended.
 * Never fails the job.
 */
export async function runPost({ remains, mainEnded }: Told, env: NodeJS.ProcessEnv): Promise<void> {
  await runStep(verification, env, async ({ raw, redact, log }) => {
    try {
      const settings = await readSettings(raw, { env })
      if (settings.keep) return
      log.info(
        mainEnded
          ? 'The main step did not see all gone that it may have created: looking again.'
          : 'The main step did not finish: removing what it may have created.',
      )
      const signal = AbortSignal.timeout(postMs)
      const states = readRemains(remains)
      const { leftovers } = await cleanUpEarlierRuns(settings, { states }, { redact, env, signal })
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
