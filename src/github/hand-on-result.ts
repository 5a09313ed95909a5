import type { OutputFolder } from '../files/folder.ts'
import type { GitHubInputs } from '../inputs/action-only-inputs.ts'
import type { Settings } from '../inputs/settings.ts'
import { firstScreenText, plainly } from '../report/diagnosis-text.ts'
import { loadRenderers, writeReport } from '../report/write-report.ts'
import { compareWith } from '../schema/compare-with-digest.ts'
import { compareReports } from '../schema/compare-with-reports.ts'
import { gateFails } from '../schema/gate.ts'
import type { Identity, Report } from '../schema/report.ts'
import { findCallerMistakes } from './caller-mistakes.ts'
import { configureLaterSteps } from './configure.ts'
import { outputsOf } from './outputs.ts'
import { publishAnnotations, workflowFile } from './publishers/annotations.ts'
import { writtenPath } from './report-folder.ts'
import { resultOfReport } from './result.ts'
import { showResult } from './show-result.ts'
import type { Step } from './step.ts'

// Whoever loads this is about to write a report, and as a rule still waits for answers.
void loadRenderers()

interface Run {
  settings: Settings
  identity: Identity
  folder: OutputFolder
}

/** What becomes of the report of a run: it is written, compared and published, and the gate decides. */
export async function handOnResult(
  found: Report,
  step: Step<GitHubInputs>,
  { settings, identity, folder }: Run,
): Promise<void> {
  const { context, inputs, env, redact, log } = step
  const report = { ...found, ...(await comparisonOf(step, found, identity)) }
  const extras = { workflow: workflowFile(env) }
  const reportPath = await writtenPath(log, () => writeReport(report, folder, redact, extras))
  const [cause] = report.diagnosis.causes
  for (const [name, value] of outputsOf({ ...report, cause, reportPath })) log.output(name, value)
  if (inputs.configure) configureLaterSteps(step, settings, report)
  const lines = inputs.checkCaller === 'off' ? [] : await findCallerMistakes(step, folder)
  // Once more with what is wrong in the checkout, which the SARIF file shows at its lines.
  const whole = { ...extras, findings: lines }
  if (lines.length > 0) await writtenPath(log, () => writeReport(report, folder, redact, whole))
  const result = resultOfReport(report, context.sha)
  await showResult(result, step, {
    identity,
    folder,
    write: async (previous) => {
      const comparison = report.comparison ?? compareWith(previous, report)
      const compared = { ...report, comparison }
      await writeReport(compared, folder, redact, whole)
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
