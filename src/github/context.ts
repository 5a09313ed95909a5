import { z } from 'zod'
import { FileProblem } from '../files/problem.ts'
import { readRegularFile } from '../files/read.ts'

const eventKinds = [
  'pull_request',
  'pull_request_target',
  'push',
  'workflow_dispatch',
  'schedule',
  'merge_group',
  'workflow_run',
] as const
type EventKind = (typeof eventKinds)[number] | 'other'

/** What this workflow run is about: the one place that reads the event file and the runner's variables. */
export interface GitHubContext {
  kind: EventKind
  /** The event's own name, also where `kind` is `other`. */
  eventName: string
  /** In octokit's words, for its calls. */
  repository: { owner: string; repo: string }
  /** Absent where the event does not tell. */
  defaultBranch?: string
  /** The commit the results belong to: of a pull request its head, never the merge commit that is checked out. */
  sha: string
  /** Number of the pull request that the event is about. A workflow_run has none here; see `findPullRequest`. */
  pullRequest?: number
  /** The event names a pull request and not its head, as a comment on it does: `sha` is another commit. */
  isHeadUnknown?: true
  /** workflow_run only: pull requests of this repository that GitHub says the run is of; none for forks. */
  runPullRequests?: number[]
  /** The repository the commit comes from, `owner/name`; absent where it is gone or not told. */
  headRepository?: string
  isFork: boolean
  isDependabot: boolean
  /** Why this run is given no secrets, so that a missing key does not look like a broken one. */
  secretsWithheld?: string
  run: WorkflowRun
  /** workflow_run only: the run that made what this run publishes, and its workflow's name. */
  triggeringRun?: WorkflowRun & { workflow: string }
  apiUrl: string
  graphqlUrl: string
  serverUrl: string
  /** GitHub Enterprise Server, which lacks some services of github.com. */
  isGhes: boolean
  warnings: string[]
  /** Why the event could not be read; everything that comes from the runner's variables still holds. */
  problem?: string
}

export interface WorkflowRun {
  id: string
  attempt: number
  url: string
}

const Repository = z.object({
  full_name: z.string().optional(),
  fork: z.boolean().optional(),
  default_branch: z.string().optional(),
})

const PullRequest = z.object({
  number: z.int().positive(),
  head: z.object({ sha: z.string(), repo: Repository.optional() }),
  base: z.object({ ref: z.string().optional(), repo: Repository.optional() }).optional(),
})

/** GitHub lists those of other repositories too that have the same head. */
const RunPullRequest = z.object({
  number: z.int().positive(),
  base: z.object({ repo: z.object({ url: z.string().optional() }).optional() }).optional(),
})

/** The few fields that are used. Contract: "Webhook events and payloads" of GitHub's documentation. */
const Payload = z.object({
  pull_request: PullRequest.optional(),
  /** Of a pull request too, which has a number among those of issues. */
  issue: z.object({ number: z.int().positive(), pull_request: z.object({}).optional() }).optional(),
  merge_group: z.object({ head_sha: z.string() }).optional(),
  workflow_run: z
    .object({
      id: z.int(),
      name: z.string().optional(),
      path: z.string().optional(),
      run_attempt: z.int().optional(),
      html_url: z.string().optional(),
      head_sha: z.string(),
      head_repository: Repository.optional(),
      pull_requests: z.array(RunPullRequest).optional(),
    })
    .optional(),
  repository: Repository.optional(),
})
type Payload = z.infer<typeof Payload>

/** The part of a payload an event cannot do without. */
const essential: Partial<Record<EventKind, keyof Payload>> = {
  pull_request: 'pull_request',
  pull_request_target: 'pull_request',
  merge_group: 'merge_group',
  workflow_run: 'workflow_run',
}

/** Describes this run from the runner's variables and the event file. Never throws: see `problem`. */
export async function readContext(env: NodeJS.ProcessEnv): Promise<GitHubContext> {
  const eventName = env.GITHUB_EVENT_NAME ?? ''
  const kind = eventKinds.find((one) => one === eventName) ?? 'other'
  const { payload, problem } = readPayload(env.GITHUB_EVENT_PATH, kind)
  const repository = env.GITHUB_REPOSITORY ?? ''
  const [owner = '', repo = ''] = repository.split('/')
  const addresses = addressesOf(env)
  const runAt = (id: string, attempt: number): WorkflowRun => {
    const url = `${addresses.serverUrl}/${repository}/actions/runs/${id}`
    return { id, attempt, url: attempt > 1 ? `${url}/attempts/${attempt}` : url }
  }
  const origin = originOf(payload, repository)
  const isDependabot = env.GITHUB_ACTOR === 'dependabot[bot]'
  const withheld = whySecretsAreWithheld(kind, payload, { isDependabot, isFork: origin.isFork })
  const triggering = payload.workflow_run
  const workflow = triggering?.name ?? triggering?.path ?? ''
  return {
    kind,
    eventName,
    repository: { owner, repo },
    ...(payload.repository?.default_branch ? { defaultBranch: payload.repository.default_branch } : {}),
    ...origin,
    sha: origin.sha ?? env.GITHUB_SHA ?? '',
    ...pullRequestsOf(payload, repository),
    isDependabot,
    ...(withheld === undefined ? {} : { secretsWithheld: withheld }),
    run: runAt(env.GITHUB_RUN_ID ?? '', Number(env.GITHUB_RUN_ATTEMPT) || 1),
    ...(triggering && {
      triggeringRun: { ...runAt(String(triggering.id), triggering.run_attempt ?? 1), workflow },
    }),
    ...addresses,
    warnings: kind === 'pull_request_target' ? [targetWarning] : [],
    ...(problem === undefined ? {} : { problem }),
  }
}

function pullRequestsOf(
  { pull_request: pull, issue, workflow_run: run }: Payload,
  repository: string,
): Pick<GitHubContext, 'pullRequest' | 'isHeadUnknown' | 'runPullRequests'> {
  if (pull) return { pullRequest: pull.number }
  if (issue?.pull_request) return { pullRequest: issue.number, isHeadUnknown: true }
  const isOurs = (url = '') => url === '' || url.toLowerCase().endsWith(`/repos/${repository.toLowerCase()}`)
  const named = run?.pull_requests?.filter(({ base }) => isOurs(base?.repo?.url)) ?? []
  return named.length === 0 ? {} : { runPullRequests: named.map(({ number }) => number) }
}

const targetWarning =
  'pull_request_target runs with the secrets and the token of the base repository: a workflow that checks out and runs the code of the pull request gives them to whoever opened it. Prefer pull_request, and publish from workflow_run'

/** Bytes of an event; GitHub sends at most 25 MB. */
const eventLimit = 32 * 1024 * 1024

function readPayload(path: string | undefined, kind: EventKind): { payload: Payload; problem?: string } {
  if (!path) return lacking({}, kind, 'GITHUB_EVENT_PATH names no file')
  try {
    const text = readRegularFile(path, { maxBytes: eventLimit, links: 'follow' }).toString('utf8')
    // What is not there is null in one event and absent in another, the more so on Gitea and Forgejo.
    const json = JSON.parse(text.replace(/^\uFEFF/, ''), (_, value) => value ?? undefined)
    const parsed = Payload.safeParse(json)
    if (parsed.success) return lacking(parsed.data, kind, `the event has no ${essential[kind]}`)
    const [issue] = parsed.error.issues
    return {
      payload: {},
      problem: `the event is not as GitHub describes it, at ${issue?.path.join('.') || 'its top'}`,
    }
  } catch (error) {
    if (error instanceof FileProblem) return lacking({}, kind, `the event file ${error.what}`)
    return { payload: {}, problem: 'the event file is not JSON' }
  }
}

/** `problem` only counts where the event cannot do without what is missing. */
function lacking(payload: Payload, kind: EventKind, problem: string) {
  const needed = essential[kind]
  return needed === undefined || payload[needed] !== undefined ? { payload } : { payload, problem }
}

/** The commit, and whether it comes from somebody else's repository. */
function originOf(
  payload: Payload,
  repository: string,
): { sha?: string; headRepository?: string; isFork: boolean } {
  const { pull_request: pull, workflow_run: run, merge_group: group } = payload
  if (pull) {
    const base = pull.base?.repo?.full_name ?? payload.repository?.full_name
    return { sha: pull.head.sha, ...comesFrom(pull.head.repo, base) }
  }
  if (run) return { sha: run.head_sha, ...comesFrom(run.head_repository, payload.repository?.full_name) }
  return { isFork: false, headRepository: repository, ...(group && { sha: group.head_sha }) }
}

/** A head repository that is gone was a fork. `fork` alone says little: a pull request inside a fork has it too. */
function comesFrom(head: z.infer<typeof Repository> | null | undefined, base: string | undefined) {
  if (!head) return { isFork: true }
  if (head.full_name === undefined) return { isFork: head.fork === true }
  const isFork = base === undefined ? head.fork === true : head.full_name.toLowerCase() !== base.toLowerCase()
  return { isFork, headRepository: head.full_name }
}

/**
 * GitHub withholds secrets from pull requests of forks, and from what Dependabot starts; events that run on the
 * base repository's own account keep theirs. Contract: "Secure use" and "Dependabot on GitHub Actions".
 */
function whySecretsAreWithheld(
  kind: EventKind,
  payload: Payload,
  { isDependabot, isFork }: { isDependabot: boolean; isFork: boolean },
): string | undefined {
  const keepsSecrets = ['schedule', 'workflow_dispatch', 'workflow_run', 'merge_group'].includes(kind)
  if (keepsSecrets) return undefined
  const isTarget = kind === 'pull_request_target'
  if (isDependabot && (!isTarget || payload.pull_request?.base?.ref?.startsWith('dependabot/'))) {
    return "Dependabot started this run, and GitHub gives it none of the repository's Actions secrets"
  }
  return isFork && !isTarget
    ? 'the pull request comes from a fork, and GitHub gives such runs no secrets'
    : undefined
}

/** Nothing here is known beforehand: on GitHub Enterprise Server every address is the company's own. */
function addressesOf(env: NodeJS.ProcessEnv) {
  const withoutSlash = (url: string) => url.replace(/\/+$/, '')
  const serverUrl = withoutSlash(env.GITHUB_SERVER_URL || 'https://github.com')
  const apiUrl = withoutSlash(env.GITHUB_API_URL || 'https://api.github.com')
  const graphqlUrl = env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, '')}/graphql`
  return { serverUrl, apiUrl, graphqlUrl, isGhes: isGhes(serverUrl) }
}

/** As @actions/artifact tells it. */
function isGhes(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return false
  const { hostname } = new URL(serverUrl)
  return hostname !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(hostname)
}
