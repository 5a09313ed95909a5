import type { OutputFolder } from '../files/folder.ts'
import type { GitHubInputs } from '../inputs/action-only-inputs.ts'
import { artifactName } from '../schema/artifact-name.ts'
import type { Digest } from '../schema/digest.ts'
import type { Identity } from '../schema/report.ts'
import { type ArtifactPublication, publishArtifact } from './publishers/artifact.ts'
import { publishComment, readPrevious } from './publishers/comment.ts'
import type { Previous } from './publishers/earlier-result.ts'
import { published, urlOf } from './publishers/publication.ts'
import { publishSummary } from './publishers/summary.ts'
import { publishTrackingIssue } from './publishers/tracking-issue.ts'
import type { Result } from './result.ts'
import type { Step } from './step.ts'
import { commentKeyOf, type StepIdentity } from './step-identity.ts'

interface Shown {
  /** With a target where the result is of one. */
  identity: StepIdentity | Identity
  folder: OutputFolder
  /** Writes the report folder again, with what has changed since the last run. */
  write(previous: Digest): Promise<void>
}

/**
 * Shows a result everywhere it is wanted: job summary first, since it needs nothing but the runner, then artifact,
 * comment and issue. Each may fail by itself without deciding anything; the log says which did, and why.
 */
export async function showResult(result: Result, step: Step<GitHubInputs>, shown: Shown): Promise<void> {
  const { context, inputs, redact, log } = step
  const access = { token: inputs.githubToken }
  const key = commentKeyOf(shown.identity)
  log.publication('The job summary', await publishSummary(result.summary(), redact))

  const { digest } = result
  const previous: Previous =
    inputs.comment === 'off' ? {} : await readPrevious(access, { context, key, digest })
  const { digest: last } = previous
  if (last) log.publication('The comparison', await published(() => shown.write(last)))

  const artifact = await uploadFolder(step, shown.folder, shown.identity)
  const link = artifact.status === 'published' ? artifact.link : undefined
  if (link !== undefined || last) {
    const text = result.comparedWith(last).summary({ artifactUrl: link })
    log.publication('The job summary', await publishSummary(text, redact))
  }

  const links = { run: context.run.url, artifact: link }
  const render = (marker: string, { digest: before, note }: Previous, sha = context.sha) =>
    redact(result.comparedWith(before).comment({ marker, links, sha, noteOnDigest: note }))
  const shared = { context, key, digest, isCancelled: result.isCancelled, warn: log.warning, render }
  const comment = await publishComment(access, { ...shared, mode: inputs.comment })
  log.publication('The comment', comment)
  log.output('comment-url', urlOf(comment))
  if (inputs.issueOnFailure) {
    const title = redact(`Registration check fails: ${result.target}`)
    log.publication('The issue', await publishTrackingIssue(access, { ...shared, title }))
  }
}

/** Uploads what this run wrote, under a name that tells its leg from others. */
export async function uploadFolder(
  { context, inputs, log }: Step<GitHubInputs>,
  folder: OutputFolder,
  identity: StepIdentity,
): Promise<ArtifactPublication> {
  const artifact = await publishArtifact({
    folder,
    name: artifactName(inputs.artifactName, identity),
    ...(inputs.retentionDays === undefined ? {} : { retentionDays: inputs.retentionDays }),
    context,
  })
  log.publication('The artifact', artifact)
  const isThere = artifact.status === 'published'
  log.output('artifact-id', isThere ? String(artifact.id) : '')
  log.output('artifact-url', isThere ? artifact.url : '')
  return artifact
}
