import type { commentModes } from '../../inputs/table.ts'
import { commentMarker } from '../../report/comment.ts'
import { type Digest, decodeDigest, digestIn, encodeDigest } from '../../schema/digest.ts'
import { type ApiOptions, type GitHubApi, missingPermission, publishWithApi } from '../api.ts'
import { findPullRequest, type GitHubContext } from '../context.ts'
import type { Publication } from './publication.ts'

/** `always` also comments where a run of another event has the head of an open pull request as its commit. */
type CommentMode = (typeof commentModes)[number]

/** How to ask GitHub; its addresses are the context's. */
export type Access = Omit<ApiOptions, 'apiUrl' | 'graphqlUrl'>

/** The last result published under the same key, or why there is none to compare with. */
export interface Previous {
  digest?: Digest
  note?: string
}

export interface CommentOptions {
  context: GitHubContext
  /** Runs with different keys have different comments; see `commentKeyOf`. */
  key: string
  mode: CommentMode
  /** This run's result; its `sha` is the context's. */
  digest: Digest
  /** The comment's text, at most 65,536 characters, which ends with `marker` and the digest. */
  render(marker: string, previous: Previous): string
}

export type CommentPublication = Publication & { url?: string }

/**
 * Writes this run's result into the one comment of its key: the oldest that carries the key's marker, is by the
 * token's own account and is not hidden. Further ones are deleted; a pull request that has moved on keeps the
 * comment of its newer commit. Never throws. Contract: "Issue comments" and "Pull requests" of GitHub's REST API.
 */
export async function publishComment(access: Access, options: CommentOptions): Promise<CommentPublication> {
  const { context, mode } = options
  if (mode === 'off') return skipped('comments are off')
  if (context.problem !== undefined) return { status: 'failed', reason: context.problem }
  if (!mayHavePullRequest(context) && mode !== 'always') return skipped('this run has no pull request')
  const missing = missingPermission('pull-requests: write', context)
  return publishWithApi<CommentPublication>({ ...access, ...context }, missing, async (api) => {
    const number = await findPullRequest(api, context)
    if (number === undefined) return skipped(`${shortSha(context.sha)} is the head of no open pull request`)
    return writeComment(thread(api, context, number), options)
  })
}

/** What the last run under this key found, for the job summary, which is written before the comment. */
export async function readPrevious(
  access: Access,
  { context, key }: Pick<CommentOptions, 'context' | 'key'>,
): Promise<Previous> {
  if (!mayHavePullRequest(context)) return {}
  let previous: Previous = {}
  const reading = await publishWithApi(
    { ...access, ...context },
    'the token may not read it',
    async (api) => {
      const number = await findPullRequest(api, context)
      if (number === undefined) return skipped('no open pull request')
      const [kept] = await thread(api, context, number).own(commentMarker(key))
      previous = previousIn(kept?.body)
      return { status: 'published' }
    },
  )
  return reading.status === 'failed'
    ? { note: `the last result could not be read: ${reading.reason}` }
    : previous
}

const mayHavePullRequest = ({ pullRequest, kind, problem }: GitHubContext) =>
  problem === undefined && (pullRequest !== undefined || kind === 'workflow_run')

async function writeComment(
  comments: Thread,
  { context, key, mode, digest, render }: CommentOptions,
): Promise<CommentPublication> {
  const marker = commentMarker(key)
  const [kept, ...duplicates] = await comments.own(marker)
  const previous = previousIn(kept?.body)
  const reason = whyNotNeeded(mode, digest, kept === undefined, previous.digest)
  if (reason !== undefined) return skipped(reason)
  const body = render(marker, previous)
  // As late as can be: GitHub has no write that depends on the head.
  const head = await comments.head()
  if (head !== context.sha) {
    const moved = `the pull request has moved on to ${shortSha(head)}`
    return skipped(`${moved}; a result of ${shortSha(context.sha)} is not news`)
  }
  const updated = kept && (await comments.update(kept.id, body))
  if (updated) {
    for (const { id } of duplicates) await comments.remove(id)
    return { status: 'published', url: updated }
  }
  const created = await comments.create(body)
  return { status: 'published', url: await settle(comments, marker, created, { body, sha: head }) }
}

/** After another run has commented under the same key at the same moment, both leave only the oldest. */
async function settle(
  comments: Thread,
  marker: string,
  created: Comment,
  { body, sha }: { body: string; sha: string },
): Promise<string> {
  const [oldest, ...duplicates] = await comments.own(marker)
  if (oldest === undefined || duplicates.length === 0) return created.url
  if (oldest.id !== created.id && (await comments.head()) === sha) await comments.update(oldest.id, body)
  for (const { id } of duplicates) await comments.remove(id)
  return oldest.url
}

function whyNotNeeded(
  mode: CommentMode,
  digest: Digest,
  isFirst: boolean,
  previous: Digest | undefined,
): string | undefined {
  if (isFirst && mode === 'on-failure' && (digest.verdict === 'pass' || digest.verdict === 'skipped'))
    return 'nothing failed'
  if (!previous) return undefined
  if (mode === 'on-change' && isSameResult(previous, digest)) return 'nothing changed since the last comment'
  const finished = Date.parse(previous.finishedAt)
  // Whoever can edit the comment can date it into the future, and must not stop the updates with that.
  const isLater = finished > Date.parse(digest.finishedAt) && finished <= Date.now()
  return isLater && previous.sha === digest.sha && previous.id !== digest.id
    ? 'a later run of the same commit has reported already'
    : undefined
}

/** Compared as a comment holds them: a large digest is cut there. */
function isSameResult(previous: Digest, digest: Digest): boolean {
  const result = ({ verdict, cause, checks }: Digest) =>
    JSON.stringify([verdict, cause, Object.entries(checks).sort()])
  return result(previous) === result(decodeDigest(encodeDigest(digest)) ?? digest)
}

/** What a text of ours says about the run before; anyone may have edited it since. */
export function previousIn(body: string | undefined): Previous {
  if (body === undefined) return {}
  const found = digestIn(body)
  if (found === 'none') return { note: 'the last comment carries no result to compare with' }
  if (found === 'unreadable') {
    return {
      note: 'the result in the last comment was altered, or written by another version, and is ignored',
    }
  }
  return { digest: found }
}

/** Whether a text ends as ours do: the marker, and after it at most the digest. A quotation of it does not. */
export function endsWithMarker(body: string | null | undefined, marker: string): boolean {
  const lines = (body ?? '').trimEnd().split(/\r?\n/).slice(-2)
  return lines.at(-1) === marker || (lines.at(0) === marker && lines.at(-1)?.startsWith('<!-- ') === true)
}

interface Comment {
  id: number
  url: string
  body: string
}

type Thread = ReturnType<typeof thread>

/** The comments of one pull request, as far as they concern us. */
function thread({ octokit, viewer }: GitHubApi, { repository }: GitHubContext, number: number) {
  const repo = { owner: repository.owner, repo: repository.name }
  const { issues, pulls } = octokit.rest
  return {
    async head(): Promise<string> {
      return (await pulls.get({ ...repo, pull_number: number })).data.head.sha
    },
    /** Ours under this marker, oldest first. */
    async own(marker: string): Promise<Comment[]> {
      const all = await octokit.paginate(issues.listComments, {
        ...repo,
        issue_number: number,
        per_page: 100,
      })
      const marked = all.filter(({ body }) => endsWithMarker(body, marker))
      if (marked.length === 0) return []
      const { login, minimized } = await viewer(marked.map(({ node_id }) => node_id))
      return marked
        .filter(({ user, node_id }) => user?.login === login && !minimized.has(node_id))
        .map(({ id, html_url: url, body = '' }) => ({ id, url, body }))
        .sort((a, b) => a.id - b.id)
    },
    async create(body: string): Promise<Comment> {
      const { data } = await issues.createComment({ ...repo, issue_number: number, body })
      return { id: data.id, url: data.html_url, body }
    },
    /** URL of the comment, or undefined where somebody deleted it meanwhile. */
    async update(id: number, body: string): Promise<string | undefined> {
      return unlessGone(async () => {
        const { data } = await issues.updateComment({ ...repo, comment_id: id, body })
        return data.html_url
      })
    },
    async remove(id: number): Promise<void> {
      await unlessGone(() => issues.deleteComment({ ...repo, comment_id: id }))
    },
  }
}

async function unlessGone<Result>(call: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await call()
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined
    throw error
  }
}

const skipped = (reason: string): Publication => ({ status: 'skipped', reason })

const shortSha = (sha: string | undefined) => sha?.slice(0, 7) || 'an unknown commit'
