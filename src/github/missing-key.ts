import type { GitHubInputs } from '../inputs/action-only-inputs.ts'
import { readInputs } from '../inputs/read-inputs.ts'
import type { RawInputs } from '../inputs/read-settings.ts'
import { verification } from '../inputs/shared-inputs.ts'
import { newNames } from '../registration/names.ts'
import { writeReport } from '../report/write-report.ts'
import { type Report, schemaVersion, type Target } from '../schema/report.ts'
import { countStatuses } from '../schema/verdict.ts'
import { toolName, version } from '../version.ts'
import { outputsOf } from './outputs.ts'
import { publishSummary } from './publishers/summary.ts'
import { openOwnFolder, writtenPath } from './report-folder.ts'
import { uploadFolder } from './show-result.ts'
import type { Step } from './step.ts'
import { type StepIdentity, withTarget } from './step-identity.ts'

interface Neutral {
  /** Why this run was given no key. */
  reason: string
  raw: RawInputs
  identity: StepIdentity
}

/**
 * A run that was given no key is neither a failure nor a success. It leaves a report that says so, for whoever merges
 * or publishes: a leg without a report would be one that died.
 */
export async function endNeutral(step: Step<GitHubInputs>, neutral: Neutral): Promise<void> {
  const text = tellNeutral(step, neutral.reason)
  const { values } = await readInputs(verification, neutral.raw, { usual: 'input' })
  const { trackingUri = '', authUrl = '', apiUrl = '', serviceId = '' } = values
  const report = skippedReport({ trackingUri, authUrl, apiUrl, serviceId }, text, neutral.identity)
  const { env, redact, log } = step
  const reportPath = await writtenPath(log, async () => {
    const path = values.reportDir ?? verification['report-dir'].default
    const identity = withTarget(neutral.identity, report.target)
    const folder = await openOwnFolder(path, { identity, target: report.target }, env, log)
    const written = await writeReport(report, folder, redact)
    await uploadFolder(step, folder, identity)
    return written
  })
  for (const [name, value] of outputsOf({ verdict: 'skipped', reportPath })) log.output(name, value)
  await summarise(step, text)
}

/** The same for a run that was to merge the reports of such runs, of which there are none. */
export async function endMergeNeutral(step: Step<GitHubInputs>, reason: string): Promise<void> {
  const text = tellNeutral(step, `no leg left a report, and ${reason}`)
  for (const [name, value] of outputsOf({ verdict: 'skipped' })) step.log.output(name, value)
  await summarise(step, text)
}

function tellNeutral({ log }: Step<GitHubInputs>, reason: string): string {
  const text = `Nothing was verified: ${reason}. This says nothing about the key or the platform.`
  log.info(text)
  return text
}

async function summarise({ redact, log }: Step<GitHubInputs>, text: string): Promise<void> {
  const advice = 'Set `on-missing-key: fail` to make such runs fail instead.'
  const markdown = `### ⏭️ Registration not verified\n\n${text}\n\n${advice}\n`
  log.publication('The job summary', await publishSummary(markdown, redact))
}

function skippedReport(target: Target, why: string, identity: StepIdentity): Report {
  const now = new Date()
  return {
    schemaVersion,
    tool: { name: toolName, version },
    id: newNames(now).id,
    identity: withTarget(identity, target),
    startedAt: now.toISOString(),
    finishedAt: now.toISOString(),
    stopReason: 'completed',
    verdict: 'skipped',
    target,
    counts: countStatuses([]),
    warnings: [why],
    checks: [],
    diagnosis: { causes: [] },
    exchanges: [],
  }
}
