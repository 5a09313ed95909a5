import { setFailed, setOutput, warning } from '@actions/core'
import type { Redactor } from '../http/redact.ts'
import type { Values } from '../inputs/input.ts'
import { readInputs, throwProblems } from '../inputs/read-inputs.ts'
import type { RawInputs } from '../inputs/read-settings.ts'
import { openReportFolder } from '../inputs/report-folder.ts'
import { verification } from '../inputs/table.ts'
import { compareMergedWith, mergeReports } from '../merge/merge.ts'
import { readLegs } from '../merge/read-legs.ts'
import { mergedFileNames, writeMerged } from '../merge/write-merged.ts'
import { gateFails } from '../schema/verdict.ts'
import { logText } from '../text/log.ts'
import type { GitHubContext } from './context.ts'
import type { GitHubInputs } from './inputs.ts'
import { logPublication, publishResult } from './publish-result.ts'
import { published } from './publishers/publication.ts'
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
  const { 'fail-on': failOnInput, 'report-dir': reportDirInput } = verification
  const merging = { 'fail-on': failOnInput, 'report-dir': reportDirInput }
  const own = await readInputs(merging, raw, { usual: 'input' })
  throwProblems([...problems, ...own.problems])
  const { failOn, reportDir } = own.values as Values<typeof merging>
  const folder = await openReportFolder(reportDir, { names: mergedFileNames, env }, (problem) =>
    warning(redact(logText(problem))),
  )
  const { mergeReports: patterns, expectedReports: expected } = github
  const merged = mergeReports(await readLegs(patterns, redact), {
    failOn,
    ...(expected === undefined ? {} : { expected }),
  })
  let reportPath = ''
  const writing = await published(async () => {
    reportPath = await writeMerged(merged, folder, redact)
  })
  logPublication('The report folder', writing, redact)
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
    folder,
    write: async (previous) => {
      await writeMerged({ ...merged, comparison: compareMergedWith(previous, merged) }, folder, redact)
    },
  })
  if (gateFails(merged, failOn)) setFailed(redact(logText(result.headline)))
}
