import type { GitHubInputs } from '../inputs/action-only-inputs.ts'
import type { Values } from '../inputs/input.ts'
import { readInputs, throwProblems } from '../inputs/read-inputs.ts'
import type { RawInputs } from '../inputs/read-settings.ts'
import { verification } from '../inputs/shared-inputs.ts'
import { compareMergedWith, mergeReports } from '../merge/merge.ts'
import { readLegs } from '../merge/read-legs.ts'
import { writeMerged } from '../merge/write-merged.ts'
import { gateFails } from '../schema/gate.ts'
import { endMergeNeutral } from './missing-key.ts'
import { outputsOf } from './outputs.ts'
import { openOwnFolder, writtenPath } from './report-folder.ts'
import { resultOfMerged } from './result.ts'
import { showResult } from './show-result.ts'
import type { Step } from './step.ts'
import type { StepIdentity } from './step-identity.ts'

/** Those inputs of a verification that a merge has too. */
const merging = { 'fail-on': verification['fail-on'], 'report-dir': verification['report-dir'] }

interface Given {
  raw: RawInputs
  /** What is wrong with the other inputs. */
  problems: readonly string[]
  identity: StepIdentity
}

/** `merge-reports`: the reports of other jobs as one report, one summary, one comment and one gate. */
export async function mergeAndPublish(step: Step<GitHubInputs>, given: Given): Promise<void> {
  const { context, inputs, env, redact, log } = step
  const own = await readInputs(merging, given.raw, { usual: 'input' })
  throwProblems([...given.problems, ...own.problems])
  const { failOn, reportDir } = own.values as Values<typeof merging>
  const found = await readLegs(inputs.mergeReports ?? [], redact)
  const isNothing = found.every(({ isAbsent }) => isAbsent)
  if (isNothing && context.secretsWithheld && inputs.onMissingKey !== 'fail')
    return endMergeNeutral(step, context.secretsWithheld)
  const { expectedReports: expected } = inputs
  const identity = { ...given.identity, target: '' }
  const merged = {
    ...mergeReports(found, { failOn, run: identity, ...(expected === undefined ? {} : { expected }) }),
    identity,
  }
  const folder = await openOwnFolder(reportDir, { identity }, env, log)
  const reportPath = await writtenPath(log, () => writeMerged(merged, folder, redact))
  const cause = merged.causes[0]?.cause
  for (const [name, value] of outputsOf({ ...merged, cause, reportPath })) log.output(name, value)
  const result = resultOfMerged(merged, context.sha)
  await showResult(result, step, {
    identity,
    folder,
    write: async (previous) => {
      await writeMerged({ ...merged, comparison: compareMergedWith(previous, merged) }, folder, redact)
    },
  })
  if (gateFails(merged, failOn)) log.fail(result.headline)
}
