import type { GitHubInputs } from '../inputs/action-only-inputs.ts'
import type { Settings } from '../inputs/settings.ts'
import { disturbancesIn } from '../python/environment.ts'
import { clientVariables } from '../run/client-environment.ts'
import type { Report } from '../schema/report.ts'
import { isProved } from '../schema/verdict.ts'
import type { Step } from './step.ts'

/** `configure`: hands what was verified to the later steps of the job, and nothing that was not. */
export function configureLaterSteps(
  { env, log }: Pick<Step<GitHubInputs>, 'env' | 'log'>,
  settings: Settings,
  report: Report,
): void {
  if (!isProved(report)) {
    log.warning('configure: later steps were given nothing, since no registration went through.')
    return
  }
  const variables = clientVariables(settings)
  for (const [name, value] of Object.entries(variables)) log.variable(name, value)
  log.info(`configure: later steps have ${Object.keys(variables).join(', ')}.`)
  const others = disturbancesIn(env).map(({ name }) => name)
  if (others.length > 0)
    log.warning(
      `configure: this job also sets ${others.join(', ')}, with which clients do something else than was verified.`,
    )
}
