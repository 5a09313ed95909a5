import type { GitHubApi } from './api.ts'
import type { GitHubContext } from './context.ts'

/** The pull request that a result belongs to. */
export interface FoundPullRequest {
  number: number
  /** Others with the same head, for which the result holds as well. */
  others: number[]
}

/**
 * The open pull request whose head is the run's commit: the event's own, else one that GitHub says the run is of, else
 * looked for among all open ones, since a workflow_run names none of a fork. Of several `hint` decides, which may come
 * from anybody: it chooses among those that fit. Contract: "List pull requests".
 *
 * @throws what octokit throws
 */
export async function findPullRequest(
  api: GitHubApi,
  context: GitHubContext,
  hint?: number,
): Promise<FoundPullRequest | undefined> {
  const { pullRequest, runPullRequests } = context
  if (pullRequest !== undefined) return { number: pullRequest, others: [] }
  const numbers = runPullRequests
    ? await openOnes(api, context, runPullRequests)
    : await openPullRequestsAt(api, context)
  const number = numbers.find((one) => one === hint) ?? numbers[0]
  return number === undefined ? undefined : { number, others: numbers.filter((one) => one !== number) }
}

/** Asked one by one, since a run goes with few. */
const mostAsked = 10

/** GitHub also names closed ones, and ones that have moved on; where there is one only, it is that. */
async function openOnes(
  { octokit }: GitHubApi,
  { repository, sha }: GitHubContext,
  numbers: readonly number[],
): Promise<readonly number[]> {
  if (numbers.length === 1) return numbers
  const pulls = await Promise.all(
    numbers.slice(0, mostAsked).map((pull_number) => octokit.rest.pulls.get({ ...repository, pull_number })),
  )
  const open = pulls.map(({ data }) => data).filter(({ state, head }) => state === 'open' && head.sha === sha)
  return open.length > 0 ? open.map(({ number }) => number) : numbers
}

/** Those on the first page that has any: the list is by their last change, and these were pushed together. */
async function openPullRequestsAt(
  { octokit }: GitHubApi,
  { repository, sha, headRepository }: GitHubContext,
): Promise<number[]> {
  const open = { ...repository, state: 'open', sort: 'updated', direction: 'desc', per_page: 100 } as const
  return octokit.paginate(octokit.rest.pulls.list, open, ({ data }, done) => {
    const found = data.filter(({ head }) => head.sha === sha && isFrom(head.repo?.full_name, headRepository))
    if (found.length > 0) done()
    return found.map(({ number }) => number)
  })
}

/** A fork that was deleted meanwhile has no name any more; the commit alone must do. */
function isFrom(name: string | undefined, wanted: string | undefined): boolean {
  return name === undefined || wanted === undefined || name.toLowerCase() === wanted.toLowerCase()
}
