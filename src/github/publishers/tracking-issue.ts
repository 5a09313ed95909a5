import { commentMarker } from '../../report/comment.ts'
import type { Digest } from '../../schema/digest.ts'
import { markdownCode } from '../../text/markdown.ts'
import { type GitHubApi, missingPermission, publishWithApi } from '../api.ts'
import type { GitHubContext } from '../context.ts'
import { type Access, endsWithMarker, type Previous, previousIn } from './comment.ts'
import type { Publication } from './publication.ts'

export interface TrackingIssueOptions {
  context: GitHubContext
  /** What is verified, for instance its tracking URI: each target has one issue. */
  target: string
  /** This run's result. */
  digest: Digest
  title: string
  /** The issue's text, at most 65,536 characters, which ends with `marker` and the digest. */
  render(marker: string, previous: Previous): string
  /** A label for new issues; GitHub makes one that does not exist yet. */
  label?: string
}

export type IssuePublication = Publication & { url?: string }

interface Issue {
  number: number
  url: string
  openedAt: string
  body: string
}

/**
 * Keeps the one open issue of a target while its scheduled runs fail: opened by the first, its text always the
 * last run's, with one comment where the cause changes, and closed by the first run that passes.
 * Never throws. Contract: "Issues" of GitHub's REST API.
 */
export async function publishTrackingIssue(
  access: Access,
  options: TrackingIssueOptions,
): Promise<IssuePublication> {
  const { context, digest, target } = options
  if (context.kind !== 'schedule') return skipped('only scheduled runs keep an issue')
  if (digest.verdict === 'skipped') return skipped('nothing was verified')
  const missing = missingPermission('issues: write', context)
  return publishWithApi<IssuePublication>({ ...access, ...context }, missing, async (api) => {
    const issues = issuesOf(api, context, commentMarker(`issue ${target}`))
    const [issue] = await issues.own()
    if (digest.verdict === 'pass') {
      return issue ? close(issues, issue, options) : skipped('the run passed and no issue is open')
    }
    return issue ? update(issues, issue, options) : open(issues, options)
  })
}

async function open(
  issues: Issues,
  { title, render, label }: TrackingIssueOptions,
): Promise<IssuePublication> {
  const created = await issues.create(title, render(issues.marker, {}), label)
  // Two runs may have found no issue at the same moment: the oldest stays.
  const [oldest = created, ...duplicates] = await issues.own()
  for (const { number } of duplicates) await issues.close(number, 'not_planned')
  return { status: 'published', url: oldest.url }
}

async function update(
  issues: Issues,
  issue: Issue,
  { digest, render }: TrackingIssueOptions,
): Promise<IssuePublication> {
  const previous = previousIn(issue.body)
  await issues.edit(issue.number, render(issues.marker, previous))
  if (previous.digest && previous.digest.cause !== digest.cause) {
    await issues.comment(
      issue.number,
      `The first cause is now ${name(digest.cause)}; it was ${name(previous.digest.cause)}.`,
    )
  }
  return { status: 'published', url: issue.url }
}

async function close(
  issues: Issues,
  issue: Issue,
  { context, digest, render }: TrackingIssueOptions,
): Promise<IssuePublication> {
  await issues.edit(issue.number, render(issues.marker, previousIn(issue.body)))
  const lasted = duration(Date.parse(digest.finishedAt) - Date.parse(issue.openedAt))
  await issues.comment(
    issue.number,
    `Recovered: [this run](${context.run.url}) passed at ${digest.finishedAt}, ${lasted} after the issue was opened.`,
  )
  await issues.close(issue.number, 'completed')
  return { status: 'published', url: issue.url }
}

const name = (cause: string | undefined) => (cause === undefined ? 'not known' : markdownCode(cause, 100))

function duration(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000))
  const days = Math.floor(minutes / 1440)
  const hours = Math.floor((minutes % 1440) / 60)
  return days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`
}

type Issues = ReturnType<typeof issuesOf>

function issuesOf({ octokit, viewer }: GitHubApi, { repository }: GitHubContext, marker: string) {
  const repo = { owner: repository.owner, repo: repository.name }
  const { issues } = octokit.rest
  return {
    marker,
    /** Open ones of ours for this target, oldest first. */
    async own(): Promise<Issue[]> {
      const all = await octokit.paginate(issues.listForRepo, { ...repo, state: 'open', per_page: 100 })
      const marked = all.filter(({ body, pull_request }) => endsWithMarker(body, marker) && !pull_request)
      if (marked.length === 0) return []
      const { login } = await viewer()
      return marked
        .filter(({ user }) => user?.login === login)
        .map((one) => issueOf(one))
        .sort((a, b) => a.number - b.number)
    },
    async create(title: string, body: string, label: string | undefined): Promise<Issue> {
      const labels = label === undefined ? {} : { labels: [label] }
      return issueOf((await issues.create({ ...repo, title, body, ...labels })).data)
    },
    async edit(number: number, body: string): Promise<void> {
      await issues.update({ ...repo, issue_number: number, body })
    },
    async comment(number: number, body: string): Promise<void> {
      await issues.createComment({ ...repo, issue_number: number, body })
    },
    async close(number: number, why: 'completed' | 'not_planned'): Promise<void> {
      await issues.update({ ...repo, issue_number: number, state: 'closed', state_reason: why })
    },
  }
}

const issueOf = (issue: {
  number: number
  html_url: string
  created_at: string
  body?: string | null
}): Issue => ({
  number: issue.number,
  url: issue.html_url,
  openedAt: issue.created_at,
  body: issue.body ?? '',
})

const skipped = (reason: string): Publication => ({ status: 'skipped', reason })
