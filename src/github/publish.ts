import { info, setFailed, setOutput, setSecret, summary, warning } from '@actions/core'
import { createRedactor, type Redactor, redactedJson } from '../http/redact.ts'
import { commentLimit, renderComment } from '../report/comment.ts'
import { compareWith } from '../report/comparison.ts'
import { digestOf } from '../report/digest.ts'
import { compareMergedWith, type Leg, mergedDigestOf, mergeReports } from '../report/merge.ts'
import { renderMergedComment, renderMergedSummary } from '../report/merged-report.ts'
import type { Report } from '../report/schema.ts'
import { renderSummary } from '../report/summary.ts'
import { publishWithApi } from './api.ts'
import { type CommentMode, type CommentOptions, publishComment } from './comment.ts'
import { commentKeyOf, type GitHubContext, readContext } from './context.ts'
import { logText } from './log-text.ts'
import { type Publication, published } from './publication.ts'
import { type RunReports, reportsOfRun } from './run-artifacts.ts'

const commentModes: readonly CommentMode[] = ['auto', 'always', 'on-failure', 'on-change', 'off']
const failOnChoices = ['never', 'fail'] as const

/** The inputs of publish/action.yml, as the workflow gave them. */
export interface PublishInputs {
  githubToken: string
  artifactName: string
  comment: string
  commentKey: string
  failOn: string
}

/** Milliseconds to find and read the artifacts of a large matrix. */
const readMs = 180_000

/** The first words of a comment of ours that rests on an untrusted artifact. */
const origin =
  "_Made by a workflow run on this pull request's own code: it is as trustworthy as that code._\n\n"

/** What there is to say about the artifacts, whether they are one report or many. */
interface Result {
  verdict: Report['verdict']
  digest: CommentOptions['digest']
  comment: CommentOptions['render']
  summary: string
}

/**
 * The `publish` action: in a privileged `workflow_run` workflow it comments on the pull request what the unprivileged
 * run of its code has found. From the artifact it takes nothing but the report; which pull request, which commit and
 * every link come from the event and GitHub's API.
 */
export async function runPublish(inputs: PublishInputs, env: NodeJS.ProcessEnv): Promise<void> {
  const redact = createRedactor()
  const token = inputs.githubToken.trim()
  if (token !== '') setSecret(token)
  redact.protect('github-token', token)
  try {
    const problem = problemWith(inputs)
    if (problem) return setFailed(logText(problem))
    const given = await readContext(env)
    // The token of a workflow_run is not a fork's, even where the commit is.
    const context: GitHubContext = { ...given, isFork: false }
    const { triggeringRun } = context
    if (!triggeringRun) return setFailed(misuse)
    const reports = await readReports(token, context, triggeringRun.id, inputs.artifactName)
    if ('reason' in reports) return endWithout(reports, inputs)
    const result = describe(
      { ...reports, legs: redactedLegs(reports.legs, redact) },
      { ...context, triggeringRun },
    )
    setOutput('verdict', result.verdict)
    tell(
      'The job summary',
      await published(async () => void (await summary.addRaw(result.summary, true).write())),
    )
    const key = commentKeyOf(env, inputs.commentKey)
    const comment = await publishComment(
      { token },
      { context, key, mode: inputs.comment as CommentMode, digest: result.digest, render: result.comment },
    )
    setOutput('comment-url', comment.url ?? '')
    tell('The comment', comment)
    const isBad = result.verdict === 'fail' || result.verdict === 'error'
    if (inputs.failOn === 'fail' && isBad)
      setFailed(`The verification ended with the verdict ${result.verdict}.`)
  } catch (error) {
    setFailed(redact(logText(error instanceof Error ? (error.stack ?? error.message) : String(error))))
  }
}

const misuse = `publish works on the event workflow_run, after a run that verified and uploaded its report:
on:
  workflow_run:
    workflows: [verify]
    types: [completed]`

function problemWith({ artifactName, comment, failOn }: PublishInputs): string | undefined {
  if (!commentModes.some((mode) => mode === comment))
    return `comment: ${JSON.stringify(comment)} is none of ${commentModes.join(', ')}`
  if (!failOnChoices.some((choice) => choice === failOn))
    return `fail-on: ${JSON.stringify(failOn)} is none of ${failOnChoices.join(', ')}`
  if (artifactName === '') return 'artifact-name: names no artifact. For example: verify-registration-report*'
  return undefined
}

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

/** Untrusted text may hold what looks like a key; masked before it is rendered, so that no limit is passed after. */
function redactedLegs(legs: readonly Leg[], redact: Redactor): Leg[] {
  return JSON.parse(redactedJson(legs, redact)) as Leg[]
}

function describe(
  { legs, artifactId }: RunReports,
  context: GitHubContext & { triggeringRun: NonNullable<GitHubContext['triggeringRun']> },
): Result {
  const { repository, sha, triggeringRun } = context
  const artifacts = `/${repository.owner}/${repository.name}/actions/runs/${triggeringRun.id}`
  const artifact =
    artifactId === undefined ? `${artifacts}#artifacts` : `${artifacts}/artifacts/${artifactId}`
  const partsFor: PartsFor = (marker, note) => ({
    marker,
    links: { artifact, run: triggeringRun.url },
    sha,
    limit: commentLimit - Buffer.byteLength(origin),
    ...(note === undefined ? {} : { noteOnDigest: note }),
  })
  const [only] = legs
  return legs.length === 1 && only?.report
    ? describeOne(only.report, sha, partsFor, artifact)
    : describeMany(legs, sha, partsFor, artifact)
}

type PartsFor = (marker: string, note?: string) => Parameters<typeof renderComment>[1]

function describeOne(report: Report, sha: string, partsFor: PartsFor, artifactUrl: string): Result {
  return {
    verdict: report.verdict,
    digest: digestOf(report, sha),
    summary: renderSummary(report, { artifactUrl }),
    comment: (marker, { digest, note }) => {
      const comparison = digest && compareWith(digest, report)
      return origin + renderComment({ ...report, ...(comparison && { comparison }) }, partsFor(marker, note))
    },
  }
}

function describeMany(legs: readonly Leg[], sha: string, partsFor: PartsFor, artifactUrl: string): Result {
  const merged = mergeReports(legs)
  return {
    verdict: merged.verdict,
    digest: mergedDigestOf(merged, sha),
    summary: renderMergedSummary(merged, { artifactUrl }),
    comment: (marker, { digest, note }) => {
      const comparison = digest && compareMergedWith(digest, merged)
      return (
        origin + renderMergedComment({ ...merged, ...(comparison && { comparison }) }, partsFor(marker, note))
      )
    },
  }
}

/** A skipped comment is often wanted; one that failed is worth an annotation. */
function tell(what: string, publication: Publication): void {
  if (publication.status === 'published') return
  const log = publication.status === 'failed' ? warning : info
  log(logText(`${what} was not published: ${publication.reason}`))
}
