import type { Publication } from './publication.ts'

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>

/** Milliseconds one publisher may take, its retries and waits included: publishing never hangs the job. */
const budgetMs = 30_000
/** Milliseconds for one request, so that one lost answer leaves time for another try. */
const requestMs = 10_000
const retries = 2

export interface ApiOptions {
  /** The workflow's token; empty where the workflow gave none. */
  token: string
  /** REST base URL, `GITHUB_API_URL`; on GitHub Enterprise Server it ends in `/api/v3`. */
  apiUrl: string
  graphqlUrl: string
  budgetMs?: number
  requestMs?: number
  /** How long a second of waiting lasts, in milliseconds; tests make it short. */
  waitUnitMs?: number
}

/** GitHub's API for one publisher: every call is retried where that helps and ends with the budget. */
export interface GitHubApi {
  octokit: Octokit
  /** The account the token acts for, as it stands in `user.login` of what it writes. */
  login(): Promise<string>
}

/** What a publisher needs the workflow to grant, as the workflow says it. */
export type Permission = 'pull-requests: write' | 'issues: write'

/**
 * Runs one publisher against GitHub's API. Whatever goes wrong becomes a reason, and what is still under way
 * when the budget ends is given up. A token that may not write ends in `skipped` with the lines that are missing.
 */
export async function publishWithApi<Result extends Publication>(
  options: ApiOptions,
  permission: Permission,
  publish: (api: GitHubApi) => Promise<Result>,
): Promise<Result | Publication> {
  if (options.token === '') return { status: 'skipped', reason: 'there is no github-token to publish with' }
  const limitMs = options.budgetMs ?? budgetMs
  const budget = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const outOfTime = new Promise<Publication>((resolve) => {
    timer = setTimeout(() => {
      budget.abort()
      resolve({ status: 'failed', reason: `GitHub took longer than ${limitMs / 1000} s` })
    }, limitMs)
  })
  const publishing = openApi(options, Date.now() + limitMs, budget.signal)
    .then(publish)
    .catch((error: unknown) => whyNotPublished(error, permission, options.token))
  try {
    return await Promise.race([publishing, outOfTime])
  } finally {
    clearTimeout(timer)
    budget.abort()
  }
}

/** Loaded when first needed: octokit is the slowest part of the action to load, and many runs never use it. */
async function openApi(options: ApiOptions, deadline: number, signal: AbortSignal): Promise<GitHubApi> {
  const [{ GitHub, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    // Not the package's main module: that one reads the event file when it loads, and throws at a broken one.
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const unit = options.waitUnitMs ?? 1000
  /** GitHub's own waiting time is kept to, or the request is given up: waiting less only makes the limit last. */
  const worthTheWait = (seconds: number, _request: unknown, _octokit: unknown, tries: number) =>
    tries < retries && Date.now() + seconds * unit < deadline
  const Client = GitHub.plugin(retry, throttling)
  const octokit = new Client(
    getOctokitOptions(options.token, {
      baseUrl: options.apiUrl,
      log: quiet,
      retry: { retries, retryAfterBaseValue: unit, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
      throttle: {
        id: crypto.randomUUID(),
        retryAfterBaseValue: unit,
        onRateLimit: worthTheWait,
        onSecondaryRateLimit: worthTheWait,
      },
    }),
  )
  octokit.hook.before('request', (request) => {
    const ownLimit = AbortSignal.timeout(options.requestMs ?? requestMs)
    request.request.signal = AbortSignal.any([signal, ownLimit])
  })
  let login: Promise<string> | undefined
  return {
    octokit,
    login: () => {
      login ??= viewerLogin(octokit, options.graphqlUrl)
      return login
    },
  }
}

/** GraphQL is the one place that tells every kind of token who it is: `GET /user` refuses GITHUB_TOKEN. */
async function viewerLogin(octokit: Octokit, graphqlUrl: string): Promise<string> {
  const { data } = await octokit.request(`POST ${graphqlUrl}`, { query: 'query { viewer { login } }' })
  const login: unknown = data?.data?.viewer?.login
  if (typeof login !== 'string') throw new Error("GitHub's GraphQL API did not say whose token this is")
  return login
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** The permission a run lacks, as the lines to add to its workflow. */
export function missingPermission(permission: Permission): string {
  return `the token may not write here; add to the workflow:\npermissions:\n  ${permission}\nRuns of pull requests from forks and of Dependabot have a read-only token all the same; a workflow_run workflow can publish for them`
}

/** One plain reason for an error of octokit's; never the token, and of the server's text only its message. */
export function whyNotPublished(error: unknown, permission: Permission, token: string): Publication {
  const { status, message } = readError(error, token)
  if (status === 403 && /not accessible by (integration|personal access token)/i.test(message)) {
    return { status: 'skipped', reason: missingPermission(permission) }
  }
  const reason = (text: string): Publication => ({ status: 'failed', reason: text })
  if (status === 401) return reason('GitHub refused the github-token (401)')
  if (status === 404) return reason(`GitHub found no such thing, or hides it from this token (404): ${message}`)
  if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
    return reason(`GitHub's rate limit leaves no time to publish (${status}): ${message}`)
  }
  return reason(status === undefined ? message : `GitHub answered ${status}: ${message}`)
}

function readError(error: unknown, token: string): { status?: number; message: string } {
  if (!(error instanceof Error)) return { message: String(error) }
  const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*/g, '').replaceAll(token, '***')
  const { status, response } = error as { status?: number; response?: unknown }
  // octokit says 500 also where no answer came at all.
  return status === undefined || response === undefined ? { message } : { status, message }
}
