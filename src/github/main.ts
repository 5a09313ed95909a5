import { type GitHubInputs, onGitHub } from '../inputs/action-only-inputs.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import { readSettings } from '../inputs/read-settings.ts'
import type { Settings } from '../inputs/settings.ts'
import { verification } from '../inputs/shared-inputs.ts'
import { writeRemains } from '../registration/remains.ts'
import { progressLine } from '../report/progress-line.ts'
import { cancelOnSignals } from '../run/cancel-on-signals.ts'
import { run } from '../run/run.ts'
import type { Identity, Report } from '../schema/report.ts'
import { readContext } from './context.ts'
import { openOwnFolder } from './report-folder.ts'
import { cleanedState, remainsState } from './state-for-post-step.ts'
import { runStep, type Step, warnOfUnwritable } from './step.ts'
import { type StepIdentity, stepIdentity, withTarget } from './step-identity.ts'

/** Every input of the action. */
const table = { ...verification, ...onGitHub }

/** The action's main step. Only the gate at its end, bad input, or a defect of ours fails it. */
export function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  return runStep(table, env, async ({ raw, redact, log }) => {
    const context = await readContext(env)
    for (const text of context.warnings) log.warning(text)
    if (context.problem) log.warning(context.problem)
    const { values, problems } = await readInputs(onGitHub, raw, { usual: 'input' })
    const step: Step<GitHubInputs> = { context, inputs: values as GitHubInputs, env, redact, log }
    const identity = stepIdentity(context, raw['comment-key'] ?? '', env)
    if (values.mergeReports?.length) {
      const { mergeAndPublish } = await import('./merge-reports.ts')
      return mergeAndPublish(step, { raw, problems, identity })
    }
    const hasKey = (raw['api-key']?.trim() ?? '') !== ''
    const withheld = hasKey || values.onMissingKey === 'fail' ? undefined : context.secretsWithheld
    if (withheld) {
      const { endNeutral } = await import('./missing-key.ts')
      return endNeutral(step, { reason: withheld, raw, identity })
    }
    warnOfUnwritable(step)
    await verifyAndPublish(step, await readSettings(raw, { env, problems }), identity)
  })
}

async function verifyAndPublish(
  step: Step<GitHubInputs>,
  settings: Settings,
  who: StepIdentity,
): Promise<void> {
  const { env, log } = step
  const identity = withTarget(who, settings)
  const folder = await openOwnFolder(settings.reportDir, { identity, target: settings }, env, log)
  const found = await verify(step, settings, identity)
  const { handOnResult } = await loadResult()
  await handOnResult(found, step, { settings, identity, folder })
}

const loadResult = () => import('./hand-on-result.ts')

/** Runs the pipeline; the post step is told what to look for should this step be killed. */
async function verify(
  { env, redact, log }: Step<GitHubInputs>,
  settings: Settings,
  identity: Identity,
): Promise<Report> {
  const cancel = cancelOnSignals()
  const report = await run(settings, {
    redact,
    env,
    cancel,
    meanwhile: () => void loadResult(),
    listen: (event) => {
      const line = progressLine(event)
      if (line !== undefined) log.info(line)
    },
    onRegistration: (states) => log.state(remainsState, writeRemains(states)),
  })
  // A signal may have cut a clean-up short, and what is in doubt may have come since.
  const { done = !cancel.aborted, leftovers = [] } = report.registration?.cleanup ?? {}
  const isOver = done || (!cancel.aborted && !leftovers.some(({ possibly }) => possibly))
  log.state(cleanedState, String(settings.keep || isOver))
  return { ...report, identity }
}
