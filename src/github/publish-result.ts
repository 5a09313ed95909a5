import { info, setOutput, summary, warning } from '@actions/core'
import type { OutputFolder } from '../files/folder.ts'
import type { Redactor } from '../http/redact.ts'
import type { Digest } from '../schema/digest.ts'
import { logText } from '../text/log.ts'
import { commentKeyOf, type GitHubContext } from './context.ts'
import type { GitHubInputs } from './inputs.ts'
import { artifactName, publishArtifact } from './publishers/artifact.ts'
import { type Previous, publishComment, readPrevious } from './publishers/comment.ts'
import { type Publication, published } from './publishers/publication.ts'
import { publishTrackingIssue } from './publishers/tracking-issue.ts'
import type { Result } from './result.ts'

export interface PublishOptions {
  context: GitHubContext
  inputs: GitHubInputs
  env: NodeJS.ProcessEnv
  redact: Redactor
  folder: OutputFolder
  /** Writes the report folder again, with what has changed since the last run. */
  write(previous: Digest): Promise<void>
}

/**
 * Shows a result everywhere it is wanted: job summary first, since it needs nothing but the runner, then artifact,
 * comment and issue. Each may fail by itself without deciding anything; the log says which did, and why.
 */
export async function publishResult(result: Result, options: PublishOptions): Promise<void> {
  const { context, inputs, env, redact } = options
  const access = { token: inputs.githubToken }
  const key = commentKeyOf(env, inputs.commentKey)
  const tell = (what: string, publication: Publication) => logPublication(what, publication, redact)
  tell('The job summary', await publishSummary(result, redact))

  const previous: Previous = inputs.comment === 'off' ? {} : await readPrevious(access, { context, key })
  const { digest: last } = previous
  const compared = result.comparedWith(last)
  if (last) tell('The comparison', await published(() => options.write(last)))

  const artifact = await publishArtifact({
    folder: options.folder,
    name: inputs.artifactName || artifactName(env.GITHUB_JOB, inputs.commentKey),
    ...(inputs.retentionDays === undefined ? {} : { retentionDays: inputs.retentionDays }),
    context,
  })
  tell('The artifact', artifact)
  const link = artifact.status === 'published' ? artifact.link : undefined
  setOutput('artifact-id', artifact.status === 'published' ? String(artifact.id) : '')
  setOutput('artifact-url', artifact.status === 'published' ? artifact.url : '')
  const summaryOptions = link === undefined ? {} : { artifactUrl: link }
  if (link !== undefined || last) {
    tell('The job summary', await publishSummary(compared, redact, summaryOptions))
  }

  const links = { run: context.run.url, ...(link === undefined ? {} : { artifact: link }) }
  const render = (marker: string, { digest, note }: { digest?: Digest; note?: string }) =>
    redact(
      result.comparedWith(digest).comment({
        marker,
        links,
        sha: context.sha,
        ...(note === undefined ? {} : { noteOnDigest: note }),
      }),
    )
  const shown = { context, digest: result.digest, render }
  const comment = await publishComment(access, { ...shown, key, mode: inputs.comment })
  tell('The comment', comment)
  setOutput('comment-url', comment.url ?? '')
  if (inputs.issueOnFailure) {
    const title = redact(`Registration check fails: ${result.target}`)
    tell('The issue', await publishTrackingIssue(access, { ...shown, target: result.target, title }))
  }
}

function publishSummary(result: Result, redact: Redactor, options = {}): Promise<Publication> {
  return published(async () => {
    await summary
      .emptyBuffer()
      .addRaw(redact(result.summary(options)), true)
      .write({ overwrite: true })
  })
}

/** What was skipped is mostly what the workflow wants; a warning where something wanted is missing. */
export function logPublication(what: string, publication: Publication, redact: Redactor): void {
  if (publication.status === 'published') return
  const text = redact(logText(`${what} was not published: ${publication.reason}`))
  const isWanted =
    publication.status === 'failed' || /permissions:|no artifact service/.test(publication.reason)
  if (isWanted) warning(text)
  else info(text)
}
