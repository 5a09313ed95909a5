import { commentMarker } from '../../report/comment.ts'
import type { Digest } from '../../schema/digest.ts'
import { type ApiOptions, missingPermission, publishWithApi, type WritingApi, withApi } from '../api.ts'
import type { GitHubContext } from '../context.ts'
import { findPullRequest } from '../pull-request.ts'
import {
  type CommentMode,
  isSameRun,
  ofThisLeg,
  type Previous,
  previousFor,
  previousIn,
  replacesAnother,
  shortSha,
  whyNotNeeded,
} from './earlier-result.ts'
import { type Publication, skipped } from './publication.ts'
import { type Comment, type Thread, thread } from './thread.ts'

/** How to ask GitHub; its addresses are the context's. */
export type Access = Omit<ApiOptions, 'apiUrl' | 'graphqlUrl'>

export interface CommentOptions {
  context: GitHubContext
  /** Runs with different keys have different comments; see `commentKeyOf`. */
  key: string
  mode: CommentMode
  /** This run's result; its `sha` is the context's. */
  digest: Digest
  /** The run was cancelled before it knew anything, which is no news about the platform. */
  isCancelled?: boolean
  /** Which of several pull requests with one head, from a source that need not be trusted. */
  hint?: number | undefined
  /** Told before a result of another job, which nothing tells from this one, is replaced. */
  warn(text: string): void
  /** The comment's text, at most 65,536 characters, which ends with `marker` and the digest. */
  render(marker: string, previous: Previous, sha: string): string
}

/**
 * Writes this run's result into the one comment of its key: the oldest that carries the key's marker, is by the
 * token's own account and is not hidden. Further ones are deleted; a pull request that has moved on keeps the
 * comment of its newer commit. Never throws. Contract: "Issue comments" and "Pull requests" of GitHub's REST API.
 */
export async function publishComment(access: Access, options: CommentOptions): Promise<Publication> {
  const { context, mode, digest } = options
  if (mode === 'off') return skipped('comments are off')
  if (context.problem !== undefined) return { status: 'failed', reason: context.problem }
  if (mode !== 'always' && context.isHeadUnknown)
    return skipped(`a run on ${context.eventName} comments only with comment: always`)
  if (mode !== 'always' && !mayHavePullRequest(context)) return skipped('this run has no pull request')
  if (options.isCancelled && digest.verdict === 'error')
    return skipped('the run was cancelled before it could verify anything; the last result stays')
  if (mode !== 'always' && isNothing(digest)) return skipped('nothing was verified')
  const missing = missingPermission('pull-requests: write', context)
  return publishWithApi({ ...access, ...context }, missing, async (api) => {
    const found = await findPullRequest(api, context, options.hint)
    if (found === undefined) return skipped(`${shortSha(context.sha)} is the head of no open pull request`)
    const publication = await writeComment(api, thread(api, context, found.number), options)
    if (found.others.length === 0) return publication
    const several = `${[found.number, ...found.others].map((one) => `#${one}`).join(', ')} have this head; the comment is on #${found.number}`
    return { ...publication, note: several }
  })
}

/** What the last run under this key found, for the job summary, which is written before the comment. */
export async function readPrevious(
  access: Access,
  { context, key, digest, hint }: Pick<CommentOptions, 'context' | 'key' | 'digest' | 'hint'>,
): Promise<Previous> {
  if (!mayHavePullRequest(context)) return {}
  const missing = 'the token may not read it'
  const previous = await withApi({ ...access, ...context }, missing, async (api): Promise<Previous> => {
    const found = await findPullRequest(api, context, hint)
    if (found === undefined) return {}
    const { list } = await thread(api, context, found.number).own(commentMarker(key))
    return previousFor(digest, ofThisLeg(list, digest)[0]?.body)
  })
  if (!('reason' in previous)) return previous
  return previous.status === 'failed' ? { note: `the last result could not be read: ${previous.reason}` } : {}
}

const mayHavePullRequest = ({ pullRequest, kind, problem }: GitHubContext) =>
  problem === undefined && (pullRequest !== undefined || kind === 'workflow_run')

/** A run without a key, or many that all were. */
const isNothing = ({ verdict, checks }: Digest) =>
  verdict === 'skipped' && Object.values(checks).every((status) => status === 'skip')

async function writeComment(
  api: WritingApi,
  comments: Thread,
  options: CommentOptions,
): Promise<Publication> {
  const { context, key, mode, digest, warn, render } = options
  const marker = commentMarker(key)
  const { list, note, lost } = await comments.own(marker)
  const [kept, ...duplicates] = ofThisLeg(list, digest)
  const before = previousIn(kept?.body).digest
  const previous = lost === undefined ? previousFor(digest, kept?.body) : { note: lostMarker(lost) }
  const reason = whyNotNeeded(mode, digest, kept === undefined, before)
  if (reason !== undefined) return skipped(reason)
  // As late as can be: GitHub has no write that depends on the head.
  const head = await comments.head()
  const sha = context.isHeadUnknown ? head : context.sha
  if (head !== sha) {
    const moved = `the pull request has moved on to ${shortSha(head)}`
    return skipped(`${moved}; a result of ${shortSha(sha)} is not news`)
  }
  const done = (url: string): Publication => ({
    status: 'published',
    url,
    ...(note === undefined ? {} : { note }),
  })
  if (isSameRun(before, digest)) warn(replacesAnother('comment'))
  const updated = kept && (await comments.update(kept.id, render(marker, previous, sha)))
  if (updated) {
    api.wrote(updated)
    for (const { id } of duplicates) await comments.remove(id)
    return done(updated)
  }
  const created = await createOnce(comments, marker, render(marker, previous, sha), digest)
  api.wrote(created.url)
  const settled = await settle(comments, created, options, sha)
  return typeof settled === 'string' ? done(settled) : settled
}

const lostMarker = (url: string) =>
  `somebody has edited ${url}, which has no hidden lines any more and is not updated`

/** GitHub may have written a comment although its answer never came. */
async function createOnce(comments: Thread, marker: string, body: string, digest: Digest): Promise<Comment> {
  try {
    return await comments.create(body)
  } catch (error) {
    const { status = 500, response } = error as { status?: number; response?: object }
    if (response !== undefined && status < 500) throw error
    const { list } = await comments.own(marker)
    const lost = list.find((one) => previousIn(one.body).digest?.id === digest.id)
    if (lost === undefined) throw error
    return lost
  }
}

/**
 * Leaves one comment where there are more: another run may have commented at the same moment, and who we are may be
 * known only now, from GitHub's answer. The oldest stays.
 */
async function settle(
  comments: Thread,
  created: Comment,
  { key, digest, mode, warn, render }: CommentOptions,
  sha: string,
): Promise<string | Publication> {
  const marker = commentMarker(key)
  const { list } = await comments.own(marker, created.author)
  const others = ofThisLeg(
    list.filter(({ id }) => id !== created.id),
    digest,
  )
  const [oldest = created, ...duplicates] = [...others, created].sort((a, b) => a.id - b.id)
  let url = created.url
  if (oldest.id !== created.id) {
    const before = previousIn(oldest.body).digest
    const reason = whyNotNeeded(mode, digest, false, before)
    if (reason !== undefined) {
      await comments.remove(created.id)
      return skipped(reason)
    }
    if ((await comments.head()) !== sha) return url
    if (isSameRun(before, digest)) warn(replacesAnother('comment'))
    const text = render(marker, previousFor(digest, oldest.body), sha)
    url = (await comments.update(oldest.id, text)) ?? url
    if (url === created.url) return url
  }
  for (const { id } of duplicates) await comments.remove(id)
  return url
}
