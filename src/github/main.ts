import type { OutputFolder } from '../files/folder.ts'
import { onGitHub } from '../inputs/github-table.ts'
import type { Raw } from '../inputs/input.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import { readSettings } from '../inputs/read-settings.ts'
import type { Settings } from '../inputs/settings.ts'
import { verification } from '../inputs/table.ts'
import { writeRemains } from '../registration/state.ts'
import { compareReports } from '../report/compare-reports.ts'
import { firstScreenText, plainly } from '../report/diagnosis-text.ts'
import type { SourceFinding } from '../report/formats/sarif.ts'
import { progressLine } from '../report/progress.ts'
import { reportFileNames, writeReport } from '../report/write-report.ts'
import { cancelOnSignals } from '../run/cancel.ts'
import { run } from '../run/run.ts'
import { compareWith } from '../schema/comparison.ts'
import { gateFails } from '../schema/gate.ts'
import type { Identity, Report } from '../schema/report.ts'
import { findCallerMistakes } from './caller-mistakes.ts'
import { configureLaterSteps } from './configure.ts'
import { readContext } from './context.ts'
import { type StepIdentity, stepIdentity, withTarget } from './identity.ts'
import type { GitHubInputs } from './inputs.ts'
import { endNeutral } from './neutral.ts'
import { outputsOf } from './outputs.ts'
import { publishAnnotations } from './publishers/annotations.ts'
import { published } from './publishers/publication.ts'
import { openOwnFolder } from './report-folder.ts'
import { resultOfReport } from './result.ts'
import { showResult } from './show-result.ts'
import { runStep, type Step, warnOfUnwritable } from './step.ts'

/** What main tells the post step: what it may have made, and whether there is nothing to look for again. */
export const remainsState = 'remains'
export const cleanedState = 'cleaned-up'

/** Every input of the action. */
const table = { ...verification, ...onGitHub }
type RawAction = Raw<typeof table>

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
    if (withheld) return endNeutral(step, { reason: withheld, raw, identity })
    warnOfUnwritable(step)
    await verifyAndPublish(step, await settingsFrom(raw, env, problems), identity)
  })
}

const settingsFrom = (raw: RawAction, env: NodeJS.ProcessEnv, problems: readonly string[]) =>
  readSettings(raw, { env, problems })

async function verifyAndPublish(
  step: Step<GitHubInputs>,
  settings: Settings,
  who: StepIdentity,
): Promise<void> {
  const { context, inputs, env, redact, log } = step
  const identity = withTarget(who, settings)
  const folder = await openOwnFolder(
    settings.reportDir,
    { identity, target: settings },
    { names: reportFileNames, env },
    log,
  )
  const found = await verify(step, settings, identity)
  const report = { ...found, ...(await comparisonOf(step, found, identity)) }
  const reportPath = await write(step, report, folder)
  const [cause] = report.diagnosis.causes
  for (const [name, value] of outputsOf({ ...report, cause, reportPath })) log.output(name, value)
  if (inputs.configure) configureLaterSteps(step, settings, report)
  const lines = inputs.checkCaller === 'off' ? [] : await findCallerMistakes(step, folder)
  // Once more with what is wrong in the checkout, which the SARIF file shows at its lines.
  if (lines.length > 0) await write(step, report, folder, lines)
  const result = resultOfReport(report, context.sha)
  await showResult(result, step, {
    identity,
    folder,
    write: async (previous) => {
      const comparison = report.comparison ?? compareWith(previous, report)
      const compared = { ...report, comparison }
      await writeReport(compared, folder, redact, { findings: lines })
    },
  })
  log.publication('An annotation', await publishAnnotations(report, { redact, env, lines }))
  // The first screen in the step's log, for whoever looks there first.
  log.group('Result', firstScreenText(report, plainly))
  if (gateFails(report, settings.failOn)) log.fail(result.headline)
}

/** What changed since the last report of the default branch, where that is asked for. */
async function comparisonOf(
  step: Step<GitHubInputs>,
  report: Report,
  identity: Identity,
): Promise<Pick<Report, 'comparison'>> {
  if (step.inputs.compareWith !== 'default-branch') return {}
  const { reportOfDefaultBranch } = await import('./default-branch-report.ts')
  const earlier = await reportOfDefaultBranch(step, identity, report.target)
  if ('reason' in earlier) {
    step.log.warning(`Not compared with the default branch: ${earlier.reason}`)
    return {}
  }
  const comparison = compareReports([earlier.report], report)
  return comparison ? { comparison: { ...comparison, branch: earlier.branch } } : {}
}

/** Path of `report.json`; empty where the folder could not be written, which the log says. */
async function write(
  { redact, log }: Step<GitHubInputs>,
  report: Report,
  folder: OutputFolder,
  findings: readonly SourceFinding[] = [],
): Promise<string> {
  let path = ''
  const writing = await published(async () => {
    path = await writeReport(report, folder, redact, { findings })
  })
  log.publication('The report folder', writing)
  return path
}

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
