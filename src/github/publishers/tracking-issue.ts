import { commentMarker } from '../../report/comment.ts'
import type { Digest } from '../../schema/digest.ts'
import { markdownCode } from '../../text/markdown.ts'
import { missingPermission, publishWithApi, type WritingApi } from '../api.ts'
import type { GitHubContext } from '../context.ts'
import type { Access } from './comment.ts'
import {
  isOutdone,
  isSameRun,
  type Previous,
  previousIn,
  replacesAnother,
  sharedKey,
} from './earlier-result.ts'
import { type Publication, skipped } from './publication.ts'
import { hasMarker } from './thread.ts'

export interface TrackingIssueOptions {
  context: GitHubContext
  /** Each leg and target has one issue; see `commentKeyOf`. */
  key: string
  /** This run's result. */
  digest: Digest
  title: string
  /** The run was cancelled, which is no news about the platform. */
  isCancelled?: boolean
  /** As of a comment. */
  warn(text: string): void
  /** The issue's text, at most 65,536 characters, which ends with `marker` and the digest. */
  render(marker: string, previous: Previous): string
}

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
): Promise<Publication> {
  const { context, digest, key } = options
  if (context.kind !== 'schedule') return skipped('only scheduled runs keep an issue')
  if (options.isCancelled)
    return skipped('the run was cancelled before it could verify anything; the issue stays as it is')
  if (digest.verdict === 'skipped') return skipped('nothing was verified')
  const missing = missingPermission('issues: write', context)
  return publishWithApi({ ...access, ...context }, missing, async (api) => {
    const issues = issuesOf(api, context, commentMarker(`issue ${key}`))
    const [issue] = await issues.own()
    if (issue && isOutdone(digest, previousIn(issue.body).digest)) return skipped(sharedKey)
    if (digest.verdict === 'pass') {
      return issue ? close(issues, issue, options) : skipped('the run passed and no issue is open')
    }
    return issue ? update(issues, issue, options) : open(issues, options)
  })
}

async function open(issues: Issues, { title, render }: TrackingIssueOptions): Promise<Publication> {
  const created = await issues.create(title, render(issues.marker, {}))
  // Two runs may have found no issue at the same moment: the oldest stays.
  const [oldest = created, ...duplicates] = await issues.own()
  for (const { number } of duplicates) await issues.close(number, 'not_planned')
  return { status: 'published', url: oldest.url }
}

async function update(
  issues: Issues,
  issue: Issue,
  { digest, warn, render }: TrackingIssueOptions,
): Promise<Publication> {
  const previous = previousIn(issue.body)
  if (isSameRun(previous.digest, digest)) warn(replacesAnother('issue'))
  await issues.edit(issue, render(issues.marker, previous))
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
): Promise<Publication> {
  await issues.edit(issue, render(issues.marker, previousIn(issue.body)))
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

/** On every issue of ours. */
const label = 'verify-registration'
const mostPages = 3

type Issues = ReturnType<typeof issuesOf>

function issuesOf({ octokit, viewer, wrote }: WritingApi, { repository }: GitHubContext, marker: string) {
  const open = { ...repository, state: 'open', per_page: 100 } as const
  const { issues } = octokit.rest
  const isMarked = ({ body, pull_request }: { body?: string | null; pull_request?: object }) =>
    hasMarker(body, marker) && !pull_request
  /** A few pages of them: ours changes with every run that fails, and a repository may have thousands. */
  const lastChanged = () => {
    let left = mostPages
    const order = { sort: 'updated', direction: 'desc' } as const
    return octokit.paginate(issues.listForRepo, { ...open, ...order }, ({ data }, done) => {
      if (--left === 0) done()
      return data
    })
  }
  return {
    marker,
    /** Open ones of ours under this marker, oldest first. */
    async own(): Promise<Issue[]> {
      const labelled = await octokit.paginate(issues.listForRepo, { ...open, labels: label })
      const marked = labelled.filter(isMarked)
      // The label may have been taken off, or have been refused: ours is among the last that changed.
      if (marked.length === 0) marked.push(...(await lastChanged()).filter(isMarked))
      if (marked.length === 0) return []
      const { login } = await viewer()
      return marked
        .filter(({ user }) => login !== undefined && user?.login === login)
        .map((one) => issueOf(one))
        .sort((a, b) => a.number - b.number)
    },
    /** Labelled, so that it is found again among thousands; GitHub makes a label that does not exist yet. */
    async create(title: string, body: string): Promise<Issue> {
      const created = issueOf((await issues.create({ ...repository, title, body, labels: [label] })).data)
      wrote(created.url)
      return created
    },
    async edit({ number, url }: Issue, body: string): Promise<void> {
      await issues.update({ ...repository, issue_number: number, body })
      wrote(url)
    },
    async comment(number: number, body: string): Promise<void> {
      await issues.createComment({ ...repository, issue_number: number, body })
    },
    async close(number: number, why: 'completed' | 'not_planned'): Promise<void> {
      await issues.update({ ...repository, issue_number: number, state: 'closed', state_reason: why })
    },
  }
}

/** @throws TypeError for what is no issue, as something in between may answer to a write */
function issueOf(issue: {
  number: number
  html_url: string
  created_at: string
  body?: string | null
}): Issue {
  const { number, html_url: url, created_at: openedAt } = issue
  if (typeof number !== 'number' || typeof url !== 'string') throw new TypeError('this is no issue')
  return { number, url, openedAt, body: issue.body ?? '' }
}
