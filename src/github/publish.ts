import { type PublishInputs, publishing } from '../inputs/action-only-inputs.ts'
import { readInputs, throwProblems } from '../inputs/read-inputs.ts'
import { lastAttempts } from '../merge/last-attempts.ts'
import { mergeReports } from '../merge/merge.ts'
import { commentLimit } from '../report/fit-comment.ts'
import { gateFails } from '../schema/gate.ts'
import { withApi } from './api.ts'
import { type GitHubContext, readContext, type WorkflowRun } from './context.ts'
import { publishComment, readPrevious } from './publishers/comment.ts'
import type { Previous } from './publishers/earlier-result.ts'
import { urlOf } from './publishers/publication.ts'
import { publishSummary } from './publishers/summary.ts'
import { type Result, resultOfMerged, resultOfReport } from './result.ts'
import { runStep, type Step } from './step.ts'
import { commentKeyOf, stepIdentity } from './step-identity.ts'
import { type RunReports, reportsOfRun } from './untrusted/run-artifacts.ts'

/** Milliseconds to find and read the artifacts of a large matrix. */
const readMs = 180_000

/** GitHub's limit for the jobs of one matrix. */
const mostOfMatrix = 256

/** The first words of a comment of ours that rests on an untrusted artifact. */
const origin =
  "_Made by a workflow run on this pull request's own code: it is as trustworthy as that code._\n\n"

/**
 * The `publish` action: in a privileged `workflow_run` workflow it comments on the pull request what the unprivileged
 * run of its code has found. From the artifact it takes nothing but the report; which pull request, which commit and
 * every link come from the event and GitHub's API.
 */
export function runPublish(env: NodeJS.ProcessEnv): Promise<void> {
  return runStep(publishing, env, async ({ raw, redact, log }) => {
    const { values, problems } = await readInputs(publishing, raw, { usual: 'input' })
    throwProblems(problems)
    const inputs = values as PublishInputs
    // The token of a workflow_run is not a fork's, even where the commit is.
    const context: GitHubContext = { ...(await readContext(env)), isFork: false }
    const { triggeringRun } = context
    if (!triggeringRun) return log.fail(misuse)
    const step: Step<PublishInputs> = { context, inputs, env, redact, log }
    const reports = await readReports(step, triggeringRun)
    if ('reason' in reports) return endWithout(step, reports.reason)
    const { result, link, hint } = resultOf(step, reports, triggeringRun)
    await show(result, step, { link, hint, run: triggeringRun })
    if (gateFails(result, inputs.failOn))
      log.fail(`The verification ended with the verdict ${result.verdict}.`)
  })
}

interface Source {
  /** Path of the artifacts on the web site. */
  link: string
  /** Number of the pull request that the reports say they are of. */
  hint: number | undefined
  run: NonNullable<GitHubContext['triggeringRun']>
}

/** Job summary first, since it needs nothing but the runner; again with the comparison; then the comment. */
async function show(
  result: Result,
  { context, inputs, env, redact, log }: Step<PublishInputs>,
  { link, hint, run }: Source,
): Promise<void> {
  const { digest } = result
  const access = { token: inputs.githubToken }
  // One step may publish what several workflows have found: each has a comment of its own.
  const key = commentKeyOf({ ...stepIdentity(context, inputs.commentKey, env), target: run.workflow })
  const summarise = async (one: Result) =>
    log.publication('The job summary', await publishSummary(one.summary({ artifactUrl: link }), redact))
  log.output('verdict', result.verdict)
  await summarise(result)
  const { digest: last }: Previous =
    inputs.comment === 'off' ? {} : await readPrevious(access, { context, key, digest, hint })
  if (last) await summarise(result.comparedWith(last))
  const render = (marker: string, { digest, note }: Previous, sha = context.sha) =>
    origin +
    result.comparedWith(digest).comment({
      marker,
      links: { artifact: link, run: run.url },
      sha,
      limit: commentLimit - Buffer.byteLength(origin),
      noteOnDigest: note,
    })
  const comment = await publishComment(access, {
    context,
    key,
    mode: inputs.comment,
    digest,
    isCancelled: result.isCancelled,
    warn: log.warning,
    hint,
    render,
  })
  log.output('comment-url', urlOf(comment))
  log.publication('The comment', comment)
}

const misuse = `publish works on the event workflow_run, after a run that verified and uploaded its report:
on:
  workflow_run:
    workflows: [verify]
    types: [completed]`

async function readReports(
  { context, inputs, redact, log }: Step<PublishInputs>,
  { id }: WorkflowRun,
): Promise<RunReports | { reason: string }> {
  const missing =
    'the token may not read the artifacts. Add to the workflow:\npermissions:\n  actions: read\n  pull-requests: write'
  const { artifactName, githubToken: token } = inputs
  const reports = await withApi({ ...context, token, budgetMs: readMs }, missing, (api) =>
    reportsOfRun(api, context.repository, id, artifactName, redact),
  )
  if ('reason' in reports) return reports
  if (reports.legs.length > mostOfMatrix)
    log.warning(
      `Run ${id} has ${reports.legs.length} artifacts named ${artifactName}, more than ${mostOfMatrix}, the most jobs of a matrix: is artifact-name too wide?`,
    )
  if (reports.legs.length > 0) return reports
  return {
    reason: reports.isExpired
      ? `the artifacts named ${artifactName} of run ${id} have expired; run its jobs again`
      : `run ${id} has no artifact named ${artifactName}`,
  }
}

/** Nothing to publish is no success where the gate is on: an empty run never passes. */
function endWithout({ inputs, log }: Step<PublishInputs>, reason: string): void {
  const message = `Nothing was published: ${reason}`
  // For later steps: a run that nobody could read was not verified.
  log.output('verdict', 'error')
  if (inputs.failOn === 'fail') log.fail(message)
  else log.warning(message)
}

function resultOf(
  { context: { repository, sha } }: Step<PublishInputs>,
  { legs, artifactId }: RunReports,
  { id }: WorkflowRun,
): { result: Result } & Omit<Source, 'run'> {
  const run = `/${repository.owner}/${repository.repo}/actions/runs/${id}`
  const link = artifactId === undefined ? `${run}#artifacts` : `${run}/artifacts/${artifactId}`
  const [only, ...others] = lastAttempts(legs)
  const report = others.length === 0 ? only?.report : undefined
  const hint = legs.find(({ report: one }) => one?.identity?.pullRequest)?.report?.identity?.pullRequest
  return {
    result: report ? resultOfReport(report, sha) : resultOfMerged(mergeReports(legs), sha),
    link,
    hint,
  }
}
