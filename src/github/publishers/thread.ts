import type { GitHubApi } from '../api.ts'
import type { GitHubContext } from '../context.ts'

export interface Comment {
  id: number
  url: string
  body: string
  /** Login of its author. */
  author: string
}

/** Our comments under one marker. */
export interface OwnComments {
  /** Oldest first; none where GitHub does not say who we are. */
  list: Comment[]
  /** What GitHub did not say. */
  note?: string
  /** Address of one of ours that an edit has taken its hidden lines from: whose it was, nobody knows. */
  lost?: string
}

export type Thread = ReturnType<typeof thread>

/** The comments of one pull request, as far as they concern us. Contract: "Issue comments" of GitHub's REST API. */
export function thread({ octokit, viewer }: GitHubApi, { repository }: GitHubContext, number: number) {
  const { issues, pulls } = octokit.rest
  return {
    async head(): Promise<string> {
      return (await pulls.get({ ...repository, pull_number: number })).data.head.sha
    },
    /** Those that carry the marker, are by this token's account or by `login`, and are not hidden. */
    async own(marker: string, login?: string): Promise<OwnComments> {
      const all = await octokit.paginate(issues.listComments, {
        ...repository,
        issue_number: number,
        per_page: 100,
      })
      const marked = all.filter(({ body }) => hasMarker(body, marker))
      const unmarked = marked.length > 0 ? [] : all.filter(({ body }) => hasLostMarker(body))
      if (marked.length + unmarked.length === 0) return { list: [] }
      const viewed = await viewer([...marked, ...unmarked].map(({ node_id }) => node_id))
      const own = login ?? viewed.login
      const ours = ({ user, node_id }: (typeof all)[number]) =>
        own && user?.login === own && !viewed.minimized.has(node_id)
      const list = marked
        .filter(ours)
        .map(commentOf)
        .sort((a, b) => a.id - b.id)
      const lost = unmarked.filter(ours).at(-1)?.html_url
      const others = own ? marked.filter(({ user }) => user?.login !== own) : []
      const note = viewed.note ?? (list.length === 0 ? madeByOther(others[0]) : undefined)
      return {
        list,
        ...(note === undefined ? {} : { note }),
        ...(lost === undefined ? {} : { lost }),
      }
    },
    async create(body: string): Promise<Comment> {
      return commentOf((await issues.createComment({ ...repository, issue_number: number, body })).data)
    },
    /** URL of the comment, or undefined where somebody deleted it meanwhile. */
    async update(id: number, body: string): Promise<string | undefined> {
      return unlessGone(async () => {
        return commentOf((await issues.updateComment({ ...repository, comment_id: id, body })).data).url
      })
    },
    async remove(id: number): Promise<void> {
      await unlessGone(() => issues.deleteComment({ ...repository, comment_id: id }))
    },
  }
}

/** Tokens change: what another account has written, or somebody has copied, is not ours to edit. */
function madeByOther(comment: { html_url: string } | undefined): string | undefined {
  return comment && `${comment.html_url} bears the same key and is of another account: it stays as it is`
}

/**
 * Whether this is the text's marker: the last line that has a marker's form, since a server's own words may stand in a
 * code block above it. Somebody may have written below it, or a web editor changed the line ends; a quotation has `>`
 * before it.
 */
export function hasMarker(body: string | null | undefined, marker: string): boolean {
  return markerIn(body) === marker
}

function markerIn(body: string | null | undefined): string | undefined {
  const lines = (body ?? '').split(/\r?\n/).map((line) => line.trimEnd())
  return lines.findLast((line) => /^<!-- verify-registration .* [0-9a-f]{16} -->$/.test(line))
}

/** The end of a comment of ours, whose link leads to a run, without a marker. */
function hasLostMarker(body: string | null | undefined): boolean {
  return (
    markerIn(body) === undefined &&
    /\[workflow run\]\([^()\s]*\/actions\/runs\/\d+[^()\s]*\)/.test(body ?? '')
  )
}

interface ApiComment {
  id: number
  html_url: string
  body?: string
  user: { login: string } | null
}

/** @throws TypeError for what is no comment, as something in between may answer to a write */
function commentOf({ id, html_url: url, body = '', user }: ApiComment): Comment {
  if (typeof id !== 'number' || typeof url !== 'string') throw new TypeError('this is no comment')
  return { id, url, body, author: user?.login ?? '' }
}

async function unlessGone<Result>(call: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await call()
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined
    throw error
  }
}
