import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { briefly } from '../text/foreign.ts'
import type { Publication, Unpublished } from './publishers/publication.ts'

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>

/** Milliseconds one publisher may take, its retries and waits included: publishing never hangs the job. */
const defaultBudgetMs = 30_000
/** Milliseconds for one request, so that a lost answer leaves time for another try. */
const defaultRequestMs = 10_000
const retries = 2
/** REST base URLs that a publisher has waited for in vain: those after it wait for a sixth of the time. */
const silent = new Set<string>()

export interface ApiOptions {
  /** The workflow's token; empty where the workflow gave none. */
  token: string
  /** REST base URL, `GITHUB_API_URL`; on GitHub Enterprise Server it ends in `/api/v3`. */
  apiUrl: string
  /** `GITHUB_GRAPHQL_URL` */
  graphqlUrl: string
  /** `GITHUB_REPOSITORY`; a part is empty where it does not say. */
  repository?: { owner: string; repo: string }
  budgetMs?: number
  requestMs?: number
  /** How long one second of waiting lasts, in milliseconds; tests make it short. */
  waitUnitMs?: number
}

/** GitHub's API for one publisher: calls are retried where that helps, and end with the publisher's budget. */
export interface GitHubApi {
  octokit: Octokit
  /** Who the token acts for, and which of these comments (by `node_id`) were hidden. */
  viewer(commentIds?: string[]): Promise<Viewer>
}

export interface WritingApi extends GitHubApi {
  /** Told as soon as something is there: what goes wrong afterwards does not undo it. */
  wrote(url: string): void
}

interface Viewer {
  /** As it stands in `user.login` of what this token writes; absent where GitHub does not say. */
  login?: string
  minimized: Set<string>
  /** Why not all of it is known. */
  note?: string
}

/** Runs one publisher against GitHub's API, as `withApi` does. */
export async function publishWithApi(
  options: ApiOptions,
  missing: string,
  publish: (api: WritingApi) => Promise<Publication>,
): Promise<Publication> {
  let url: string | undefined
  const wrote = (at: string) => {
    url = at
  }
  const ended = await withApi(options, missing, async (api) => ({ done: await publish({ ...api, wrote }) }))
  if ('done' in ended) return ended.done
  return url === undefined ? ended : { status: 'published', url, but: ended.reason }
}

/**
 * Asks GitHub's API. Whatever goes wrong becomes a reason, and what is still under way when the budget ends is given
 * up. A token that may not do this ends in `skipped` with `missing` as its reason.
 */
export async function withApi<Found>(
  options: ApiOptions,
  missing: string,
  ask: (api: GitHubApi) => Promise<Found>,
): Promise<Found | Unpublished> {
  if (options.token === '') return { status: 'skipped', reason: 'there is no github-token to publish with' }
  if (!URL.canParse(options.apiUrl))
    return { status: 'failed', reason: 'GITHUB_API_URL is not an address, so there is nobody to ask' }
  if (options.repository && !(options.repository.owner && options.repository.repo))
    return { status: 'failed', reason: 'GITHUB_REPOSITORY does not say which repository this is' }
  const given = options.budgetMs ?? defaultBudgetMs
  const budgetMs = silent.has(options.apiUrl) ? given / 6 : given
  const budget = new AbortController()
  const { signal } = budget
  const outOfTime = sleep(budgetMs, undefined, { signal }).then((): Unpublished => {
    silent.add(options.apiUrl)
    return { status: 'failed', reason: `GitHub took longer than ${budgetMs / 1000} s` }
  })
  const asking = openApi(options, Date.now() + budgetMs, signal)
    .then(ask)
    .catch((error: unknown) => whyNotPublished(error, missing, options.token))
  try {
    return await Promise.race([asking, outOfTime])
  } finally {
    budget.abort()
  }
}

/** Loads octokit only now: it is the slowest part of the action to load, and many runs never need it. */
async function openApi(options: ApiOptions, deadline: number, signal: AbortSignal): Promise<GitHubApi> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const unit = options.waitUnitMs ?? 1000
  /** Waiting less than GitHub asks makes the limit last, so where its time is too long the call is given up. */
  const isWorthTheWait = (seconds: number, _request: unknown, _octokit: unknown, tries: number) =>
    tries < retries && Date.now() + seconds * unit < deadline
  const settings = {
    baseUrl: options.apiUrl,
    log: quiet,
    // 403 and 429 are the throttling plugin's.
    retry: { retries, retryAfterBaseValue: unit, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: {
      write: withoutPause,
      notifications: withoutPause,
      retryAfterBaseValue: unit,
      onRateLimit: isWorthTheWait,
      onSecondaryRateLimit: isWorthTheWait,
    },
  }
  // The time limit comes first, which makes it the innermost: it holds for each try anew.
  const plugins = [limitTime(signal, options.requestMs ?? defaultRequestMs), retry, throttling, expectJson]
  const octokit = getOctokit(options.token, settings, ...plugins)
  return { octokit, viewer: (ids = []) => viewerOf(octokit, options.graphqlUrl, ids) }
}

/**
 * The plugin pauses 1 to 3 s between writes, for programs that write a lot. One run writes a few times at most, one
 * after the other, and would only wait; where GitHub does ask for a pause it gets it.
 */
const withoutPause = {
  key: () => ({ schedule: (_options: object, call: () => unknown) => call() }),
} as never

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

type Hooked = { hook: Octokit['hook'] }

const limitTime = (budget: AbortSignal, requestMs: number) => (octokit: Hooked) => {
  octokit.hook.before('request', ({ request }) => {
    budget.throwIfAborted()
    request.signal = AbortSignal.any([budget, AbortSignal.timeout(requestMs)])
  })
}

/** A login page of a proxy in between comes with 200. */
const expectJson = (octokit: Hooked) => {
  octokit.hook.after('request', ({ status, data }, { method, url }) => {
    if (status >= 300) return
    if (typeof data === 'string' && data !== '')
      throw new Error(`something in between answered ${status}: ${briefly(data, 150)}`)
    if (method === 'GET' && isListing.test(url) && !isList(data))
      throw new Error(`the answer to a listing was no list: ${briefly(JSON.stringify(data) ?? '', 150)}`)
  })
}

const isListing = /\/(comments|pulls|issues|artifacts)(\?|$)/

/** Else an empty object would be read as a list without ours in it, and a second comment be made. */
function isList(data: unknown): boolean {
  const list = z.looseObject({}).array()
  return z.union([list, z.object({ artifacts: list })]).safeParse(data).success
}

/** GitHub refuses more in one query. */
const nodesPerQuery = 100

/**
 * GraphQL alone tells every kind of token who it is, and on servers of every age whether a comment is hidden.
 */
const viewerQuery =
  'query ($ids: [ID!]!) { viewer { login } nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }'

/**
 * By GraphQL; where there is none or it has reached its limit (Gitea, Forgejo, some GitHub Enterprise Servers), by
 * `GET /user`, which refuses GITHUB_TOKEN and tokens of apps, and does not say what is hidden.
 */
async function viewerOf(octokit: Octokit, graphqlUrl: string, ids: readonly string[]): Promise<Viewer> {
  try {
    const viewer: Viewer = { minimized: new Set() }
    for (let start = 0; start === 0 || start < ids.length; start += nodesPerQuery) {
      const variables = { ids: ids.slice(start, start + nodesPerQuery) }
      const { data } = await octokit.request(`POST ${graphqlUrl}`, { query: viewerQuery, variables })
      const answer = ViewerAnswer.parse(data).data
      viewer.login = answer.viewer.login
      for (const one of answer.nodes) if (one?.isMinimized) viewer.minimized.add(one.id)
    }
    return viewer
  } catch (error) {
    const { status } = error as Partial<RequestError>
    // A token that is refused is refused by REST too, and told there.
    if (status === 401) throw error
    const why = status === undefined ? '' : ` (${status})`
    const note = `GitHub's GraphQL API does not say whose token this is${why}: hidden comments of this action are not recognised`
    const user = await octokit.rest.users.getAuthenticated().catch(() => undefined)
    const login = user?.data?.login
    return { minimized: new Set(), note, ...(typeof login === 'string' ? { login } : {}) }
  }
}

const ViewerAnswer = z.object({
  data: z.object({
    viewer: z.object({ login: z.string() }),
    // null for a comment that somebody has deleted
    nodes: z.array(z.object({ id: z.string(), isMinimized: z.boolean() }).nullable()),
  }),
})

/** The reason a publisher is skipped for want of a permission: the lines to add to the workflow, as they are. */
export function missingPermission(
  permission: 'pull-requests: write' | 'issues: write',
  context: { isFork: boolean },
): string {
  const lines = `the token may not write here. Add to the workflow:\npermissions:\n  ${permission}`
  return context.isFork
    ? `${lines}\nA run of a fork's pull request has a read-only token even then; publish from a workflow_run workflow instead`
    : lines
}

const ofPersonalToken =
  'The github-token is a personal access token: its permission stands in its own settings, not in the workflow'

/** One plain reason for what octokit threw; it never holds the token. */
function whyNotPublished(error: unknown, missing: string, token: string): Unpublished {
  const { status, message } = readError(error, token)
  const failed = (reason: string): Unpublished => ({ status: 'failed', reason })
  const words = message && `: ${message}`
  // What a parser throws over an answer that GitHub never gives says nothing to anybody.
  if (error instanceof TypeError || error instanceof SyntaxError)
    return failed("GitHub's answer is not as its API describes it")
  if (status === undefined) return failed(`GitHub could not be asked: ${message}`)
  if (status === 403 && /resource not accessible by/i.test(message)) {
    const isPersonal = /personal access token/i.test(message)
    return { status: 'skipped', reason: isPersonal ? `${missing}\n${ofPersonalToken}` : missing }
  }
  if (status === 401) return failed('GitHub refused the github-token (401)')
  if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
    return failed(`GitHub's rate limit lasts longer than there is time (${status})${words}`)
  }
  if (status === 404) return failed(`GitHub finds nothing there, or hides it from this token (404)${words}`)
  return failed(`GitHub answered ${status}${words}`)
}

function readError(error: unknown, token: string): { status?: number; message: string } {
  const { message: text = String(error), status, response } = error as Partial<RequestError>
  const told = text.replace(/ - https?:\/\/\S*/g, '').replaceAll(token, '***')
  // octokit puts into words what is no text.
  const message = /^(null|undefined|\[object Object\])?$/.test(told) ? '' : briefly(told)
  // octokit puts 500 where no answer came at all.
  return status === undefined || response === undefined ? { message } : { status, message }
}

interface RequestError {
  message: string
  status: number
  response: object
}
