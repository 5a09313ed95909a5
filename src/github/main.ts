import {
  endGroup,
  info,
  saveState,
  setFailed,
  setOutput,
  setSecret,
  startGroup,
  summary,
  warning,
} from '@actions/core'
import { createRedactor, type Redactor } from '../http/redact.ts'
import { InputError, readInputs } from '../inputs/read-inputs.ts'
import { readSettings } from '../inputs/read-settings.ts'
import { openReportFolder } from '../inputs/report-folder.ts'
import type { Settings } from '../inputs/settings.ts'
import { onGitHub, verification } from '../inputs/table.ts'
import type { Listener } from '../pipeline/events.ts'
import { writeRemains } from '../registration/state.ts'
import { firstScreenText, plainly } from '../report/diagnosis-text.ts'
import { gateReason } from '../report/gate-reason.ts'
import { progressLine } from '../report/progress.ts'
import { reportFileNames, writeReport } from '../report/write-report.ts'
import { cancelOnSignals } from '../run/cancel.ts'
import { run } from '../run/run.ts'
import { compareWith } from '../schema/comparison.ts'
import type { Report } from '../schema/report.ts'
import { gateFails } from '../schema/verdict.ts'
import { logText } from '../text/log.ts'
import { findCallerMistakes } from './caller-mistakes.ts'
import { type GitHubContext, readContext } from './context.ts'
import { type GitHubInputs, readRaw } from './inputs.ts'
import { outputsOf } from './outputs.ts'
import { logPublication, publishResult } from './publish-result.ts'
import { publishAnnotations } from './publishers/annotations.ts'
import { published } from './publishers/publication.ts'
import { resultOfReport } from './result.ts'

/** What main tells the post step: what it may have made, and whether that is cleaned up. */
export const remainsState = 'remains'
export const cleanedState = 'cleaned-up'

/** The action's main step. Only the gate at its end, bad input, or a defect of ours fails it. */
export async function runAction(env: NodeJS.ProcessEnv): Promise<void> {
  const redact = createRedactor()
  const raw = readRaw(verification, env)
  const rawGitHub = readRaw(onGitHub, env)
  const key = raw['api-key']?.trim() ?? ''
  for (const [name, secret] of Object.entries({
    'api-key': key,
    'github-token': rawGitHub['github-token'] ?? '',
  })) {
    if (secret.trim() !== '') setSecret(secret.trim())
    redact.protect(name, secret.trim())
  }
  try {
    const context = await readContext(env)
    for (const text of context.problem ? [...context.warnings, context.problem] : context.warnings)
      warning(redact(logText(text)))
    const { values, problems } = await readInputs(onGitHub, rawGitHub, { usual: 'input' })
    if (values.mergeReports?.length) {
      const { mergeAndPublish } = await import('./merge-reports.ts')
      const github = values as GitHubInputs
      return await mergeAndPublish({ raw, github, problems, context, env, redact })
    }
    const withheld = key === '' && values.onMissingKey !== 'fail' ? context.secretsWithheld : undefined
    if (withheld) return await endNeutral(withheld, redact)
    const settings = await readSettings(raw, { env, problems })
    await verifyAndPublish(settings, values as GitHubInputs, context, env, redact)
  } catch (error) {
    const text =
      error instanceof InputError
        ? error.message
        : error instanceof Error
          ? (error.stack ?? '')
          : String(error)
    setFailed(redact(logText(text)))
  }
}

async function verifyAndPublish(
  settings: Settings,
  github: GitHubInputs,
  context: GitHubContext,
  env: NodeJS.ProcessEnv,
  redact: Redactor,
): Promise<void> {
  const folder = await openReportFolder(settings.reportDir, { names: reportFileNames, env }, (problem) =>
    warning(redact(logText(problem))),
  )
  const report = await verify(settings, env, redact)
  let reportPath = ''
  const writing = await published(async () => {
    reportPath = await writeReport(report, folder, redact)
  })
  logPublication('The report folder', writing, redact)
  for (const [name, value] of Object.entries(outputsOf(report, reportPath))) setOutput(name, redact(value))
  const lines =
    github.checkCaller === 'off' ? [] : await findCallerMistakes(env.GITHUB_WORKSPACE, folder, redact)
  const result = resultOfReport(report, context.sha)
  await publishResult(result, {
    context,
    inputs: github,
    env,
    redact,
    folder,
    write: async (previous) => {
      await writeReport({ ...report, comparison: compareWith(previous, report) }, folder, redact)
    },
  })
  logPublication('An annotation', await publishAnnotations(report, { redact, env, lines }), redact)
  logDiagnosis(report, redact)
  if (gateFails(report, settings.failOn)) setFailed(redact(logText(gateReason(report))))
}

/** Runs the pipeline; the post step is told what to look for should this step be killed. */
async function verify(settings: Settings, env: NodeJS.ProcessEnv, redact: Redactor): Promise<Report> {
  const cancel = cancelOnSignals()
  const report = await run(settings, {
    redact,
    env,
    cancel,
    listen: logProgress(redact),
    onRegistration: (states) => saveState(remainsState, writeRemains(states)),
  })
  // Also a signal that came after the checks may have cut a clean-up short.
  saveState(cleanedState, String(settings.keep || !cancel.aborted))
  return report
}

/** The first screen in the step's log, for whoever looks there first. */
function logDiagnosis(report: Report, redact: Redactor): void {
  startGroup('Result')
  info(redact(logText(firstScreenText(report, plainly))))
  endGroup()
}

/** A run that was given no key is neither a failure nor a success. */
async function endNeutral(reason: string, redact: Redactor): Promise<void> {
  const text = `Nothing was verified: ${reason}. This says nothing about the key or the platform.`
  info(text)
  setOutput('verdict', 'skipped')
  const advice = 'Set `on-missing-key: fail` to make such runs fail instead.'
  const markdown = `### ⏭️ Registration not verified\n\n${text}\n\n${advice}\n`
  const write = async () => void (await summary.addRaw(markdown, true).write())
  logPublication('The job summary', await published(write), redact)
}

function logProgress(redact: Redactor): Listener {
  return (event) => {
    const line = progressLine(event)
    if (line !== undefined) info(redact(logText(line)))
  }
}
