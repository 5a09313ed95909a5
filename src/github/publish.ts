import { setFailed, setOutput, setSecret, summary, warning } from '@actions/core'
import { createRedactor, type Redactor, redactedJson } from '../http/redact.ts'
import { InputError, readInputs, throwProblems } from '../inputs/read-inputs.ts'
import { publishing } from '../inputs/table.ts'
import type { Leg } from '../merge/last-attempts.ts'
import { mergeReports } from '../merge/merge.ts'
import { commentLimit } from '../report/comment.ts'
import { logText } from '../text/log.ts'
import { publishWithApi } from './api.ts'
import { commentKeyOf, type GitHubContext, readContext } from './context.ts'
import { type PublishInputs, readRaw } from './inputs.ts'
import { logPublication } from './publish-result.ts'
import { type Previous, publishComment } from './publishers/comment.ts'
import { type Publication, published } from './publishers/publication.ts'
import { type Result, resultOfMerged, resultOfReport } from './result.ts'
import { type RunReports, reportsOfRun } from './untrusted/run-artifacts.ts'

/** Milliseconds to find and read the artifacts of a large matrix. */
const readMs = 180_000

/** The first words of a comment of ours that rests on an untrusted artifact. */
const origin =
  "_Made by a workflow run on this pull request's own code: it is as trustworthy as that code._\n\n"

/**
 * The `publish` action: in a privileged `workflow_run` workflow it comments on the pull request what the unprivileged
 * run of its code has found. From the artifact it takes nothing but the report; which pull request, which commit and
 * every link come from the event and GitHub's API.
 */
export async function runPublish(env: NodeJS.ProcessEnv): Promise<void> {
  const redact = createRedactor()
  const raw = readRaw(publishing, env)
  const token = raw['github-token']?.trim() ?? ''
  if (token !== '') setSecret(token)
  redact.protect('github-token', token)
  try {
    const { values, problems } = await readInputs(publishing, raw, { usual: 'input' })
    throwProblems(problems)
    const inputs = values as PublishInputs
    const given = await readContext(env)
    // The token of a workflow_run is not a fork's, even where the commit is.
    const context: GitHubContext = { ...given, isFork: false }
    const { triggeringRun } = context
    if (!triggeringRun) return setFailed(misuse)
    const reports = await readReports(token, context, triggeringRun.id, inputs.artifactName)
    if ('reason' in reports) return endWithout(reports, inputs)
    const { result, link } = resultOf(reports, redact, context, triggeringRun.id)
    await show(result, link, { context, inputs, env, redact, token, runUrl: triggeringRun.url })
    const isBad = result.verdict === 'fail' || result.verdict === 'error'
    if (inputs.failOn === 'fail' && isBad)
      setFailed(`The verification ended with the verdict ${result.verdict}.`)
  } catch (error) {
    const text = error instanceof InputError ? error.message : error instanceof Error ? error.stack : error
    setFailed(redact(logText(String(text))))
  }
}

interface ShowOptions {
  context: GitHubContext
  inputs: PublishInputs
  env: NodeJS.ProcessEnv
  redact: Redactor
  token: string
  runUrl: string
}

/** Job summary first, since it needs nothing but the runner; then the comment. */
async function show(result: Result, link: string, options: ShowOptions): Promise<void> {
  const { context, inputs, env, redact, token, runUrl } = options
  const tell = (what: string, publication: Publication) => logPublication(what, publication, redact)
  setOutput('verdict', result.verdict)
  const text = result.summary({ artifactUrl: link })
  tell('The job summary', await published(async () => void (await summary.addRaw(text, true).write())))
  const render = (marker: string, { digest, note }: Previous) =>
    origin +
    result.comparedWith(digest).comment({
      marker,
      links: { artifact: link, run: runUrl },
      sha: context.sha,
      limit: commentLimit - Buffer.byteLength(origin),
      ...(note === undefined ? {} : { noteOnDigest: note }),
    })
  const comment = await publishComment(
    { token },
    {
      context,
      key: commentKeyOf(env, inputs.commentKey),
      mode: inputs.comment,
      digest: result.digest,
      render,
    },
  )
  setOutput('comment-url', comment.url ?? '')
  tell('The comment', comment)
}

const misuse = `publish works on the event workflow_run, after a run that verified and uploaded its report:
on:
  workflow_run:
    workflows: [verify]
    types: [completed]`

async function readReports(
  token: string,
  context: GitHubContext,
  runId: string,
  pattern: string,
): Promise<RunReports | Exclude<Publication, { status: 'published' }>> {
  const missing =
    'the token may not read the artifacts. Add to the workflow:\npermissions:\n  actions: read\n  pull-requests: write'
  let reports: RunReports = { legs: [] }
  const reading = await publishWithApi({ ...context, token, budgetMs: readMs }, missing, async (api) => {
    reports = await reportsOfRun(api, context.repository, runId, pattern)
    return { status: 'published' }
  })
  if (reading.status !== 'published') return reading
  if (reports.legs.length > 0) return reports
  return { status: 'skipped', reason: `run ${runId} has no artifact named ${pattern}` }
}

/** Nothing to publish is no success where the gate is on: an empty run never passes. */
function endWithout(why: { reason: string }, { failOn }: PublishInputs): void {
  const message = logText(`Nothing was published: ${why.reason}`)
  if (failOn === 'fail') setFailed(message)
  else warning(message)
}

/** What to show, and the path of the artifacts it comes from, from ids that GitHub gave. */
function resultOf(
  { legs, artifactId }: RunReports,
  redact: Redactor,
  { repository, sha }: GitHubContext,
  runId: string,
): { result: Result; link: string } {
  const run = `/${repository.owner}/${repository.name}/actions/runs/${runId}`
  const link = artifactId === undefined ? `${run}#artifacts` : `${run}/artifacts/${artifactId}`
  // What looks like a key is masked before it is rendered: after that, no text may become longer.
  const clean = JSON.parse(redactedJson(legs, redact)) as Leg[]
  const [only] = clean
  const report = clean.length === 1 ? only?.report : undefined
  return { result: report ? resultOfReport(report, sha) : resultOfMerged(mergeReports(clean), sha), link }
}
