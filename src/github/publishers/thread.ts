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
}

export type Thread = ReturnType<typeof thread>

/** The comments of one pull request, as far as they concern us. Contract: "Issue comments" of GitHub's REST API. */
export function thread({ octokit, viewer }: GitHubApi, { repository }: GitHubContext, number: number) {
  const repo = { owner: repository.owner, repo: repository.name }
  const { issues, pulls } = octokit.rest
  return {
    async head(): Promise<string> {
      return (await pulls.get({ ...repo, pull_number: number })).data.head.sha
    },
    /** Those that carry the marker, are by this token's account or by `login`, and are not hidden. */
    async own(marker: string, login?: string): Promise<OwnComments> {
      const all = await octokit.paginate(issues.listComments, {
        ...repo,
        issue_number: number,
        per_page: 100,
      })
      const marked = all.filter(({ body }) => hasMarker(body, marker))
      if (marked.length === 0) return { list: [] }
      const viewed = await viewer(marked.map(({ node_id }) => node_id))
      const own = login ?? viewed.login
      const list = marked
        .filter(({ user, node_id }) => own && user?.login === own && !viewed.minimized.has(node_id))
        .map(commentOf)
        .sort((a, b) => a.id - b.id)
      return viewed.note === undefined ? { list } : { list, note: viewed.note }
    },
    async create(body: string): Promise<Comment> {
      return commentOf((await issues.createComment({ ...repo, issue_number: number, body })).data)
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

/**
 * Whether this is the text's marker: the last line that has a marker's form, since a server's own words may stand in a
 * code block above it. Somebody may have written below it, or a web editor changed the line ends; a quotation has `>`
 * before it.
 */
export function hasMarker(body: string | null | undefined, marker: string): boolean {
  const lines = (body ?? '').split(/\r?\n/).map((line) => line.trimEnd())
  return lines.findLast((line) => /^<!-- verify-registration .* [0-9a-f]{16} -->$/.test(line)) === marker
}

interface ApiComment {
  id: number
  html_url: string
  body?: string
  user: { login: string } | null
}

const commentOf = ({ id, html_url: url, body = '', user }: ApiComment): Comment => ({
  id,
  url,
  body,
  author: user?.login ?? '',
})

async function unlessGone<Result>(call: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await call()
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined
    throw error
  }
}
