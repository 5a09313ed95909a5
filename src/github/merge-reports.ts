import { setFailed, setOutput } from '@actions/core'
import type { Redactor } from '../http/redact.ts'
import { InputError, type RawInputs } from '../inputs/read-settings.ts'
import { failOnChoices } from '../inputs/settings.ts'
import { compareMergedWith, mergeReports } from '../merge/merge.ts'
import { readLegs } from '../merge/read-legs.ts'
import { writeMerged } from '../merge/write-merged.ts'
import { gateFails } from '../schema/verdict.ts'
import { logText } from '../text/log.ts'
import type { GitHubContext } from './context.ts'
import type { GitHubInputs } from './inputs.ts'
import { publishResult } from './publish-result.ts'
import { resultOfMerged } from './result.ts'

interface MergeOptions {
  raw: RawInputs
  github: GitHubInputs
  problems: readonly string[]
  context: GitHubContext
  env: NodeJS.ProcessEnv
  redact: Redactor
}

/** `merge-reports`: the reports of other jobs as one report, one summary, one comment and one gate. */
export async function mergeAndPublish(options: MergeOptions): Promise<void> {
  const { raw, github, problems, context, env, redact } = options
  const given = raw['fail-on']?.trim() || 'fail'
  const failOn = failOnChoices.find((choice) => choice === given)
  const wrong = `fail-on: ${JSON.stringify(given)} is none of ${failOnChoices.join(', ')}. For example: fail-on: warn`
  if (problems.length > 0 || !failOn) throw new InputError(failOn ? problems : [...problems, wrong])
  const reportDir = raw['report-dir']?.trim() || 'verification-report'
  const { mergeReports: patterns, expectedReports: expected } = github
  const merged = mergeReports(await readLegs(patterns, redact), expected === undefined ? {} : { expected })
  const reportPath = await writeMerged(merged, reportDir, redact)
  const outputs = {
    verdict: merged.verdict,
    diagnosis: merged.causes[0]?.cause.code ?? '',
    category: merged.causes[0]?.cause.category ?? '',
    passed: String(merged.counts.pass),
    failed: String(merged.counts.fail),
    errored: String(merged.counts.error),
    skipped: String(merged.counts.skip),
    'report-path': reportPath,
  }
  for (const [name, value] of Object.entries(outputs)) setOutput(name, redact(value))
  const result = resultOfMerged(merged, context.sha)
  await publishResult(result, {
    context,
    inputs: github,
    env,
    redact,
    reportDir,
    write: async (previous) => {
      await writeMerged({ ...merged, comparison: compareMergedWith(previous, merged) }, reportDir, redact)
    },
  })
  if (gateFails(merged, failOn)) setFailed(redact(logText(result.headline)))
}
