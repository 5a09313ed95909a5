import examples from '@octokit/webhooks-examples' with { type: 'json' }

export interface StoredComment {
  id: number
  issue: number
  author: string
  body: string
  minimized: boolean
  createdAt: string
}

export interface StoredIssue {
  number: number
  author: string
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | null
  labels: string[]
  createdAt: string
  /** Present for a pull request: its head commit and repository, `null` where the repository is gone. */
  pull?: { sha: string; repository: string | null }
}

/** What a token may do; reading is always allowed where the repository is not hidden. */
export interface Token {
  login: string
  writes: ('pull-requests' | 'issues')[]
  hidden?: boolean
}

/** What GitHub would keep of one repository. */
export interface State {
  repository: string
  comments: StoredComment[]
  issues: StoredIssue[]
  tokens: Record<string, Token>
  /** Time of the next thing created; each is a second later than the one before. */
  now: number
}

export const bot = 'github-actions[bot]'

export function newState(): State {
  return {
    repository: 'acme/widgets',
    comments: [],
    issues: [],
    tokens: {
      'writing-token': { login: bot, writes: ['pull-requests', 'issues'] },
      'reading-token': { login: bot, writes: [] },
      'blind-token': { login: bot, writes: [], hidden: true },
      'personal-token': { login: 'octocat', writes: ['pull-requests', 'issues'] },
    },
    now: Date.parse('2026-01-02T03:04:05Z'),
  }
}

const tick = (state: State) => {
  state.now += 1000
  return new Date(state.now).toISOString().replace('.000', '')
}

export function addComment(
  state: State,
  issue: number,
  { author = bot, body, minimized = false }: { author?: string; body: string; minimized?: boolean },
): StoredComment {
  const id = 1 + Math.max(1000, ...state.comments.map((one) => one.id))
  const comment = { id, issue, author, body, minimized, createdAt: tick(state) }
  state.comments.push(comment)
  return comment
}

export function addIssue(
  state: State,
  fields: Partial<Omit<StoredIssue, 'number' | 'createdAt'>> = {},
): StoredIssue {
  const number = 1 + Math.max(0, ...state.issues.map((one) => one.number))
  const issue: StoredIssue = {
    number,
    author: 'octocat',
    title: `Number ${number}`,
    body: '',
    state: 'open',
    stateReason: null,
    labels: [],
    createdAt: tick(state),
    ...fields,
  }
  state.issues.push(issue)
  return issue
}

export function addPull(
  state: State,
  sha: string,
  repository: string | null = state.repository,
): StoredIssue {
  return addIssue(state, { pull: { sha, repository } })
}

/** The first example payload of an event that GitHub's community collected. */
export function examplePayload(event: string, choose: (payload: Json) => boolean = () => true): Json {
  const found = (examples as unknown as { name: string; examples: Json[] }[])
    .find(({ name }) => name === event)
    ?.examples.find(choose)
  if (!found) throw new Error(`there is no such example of ${event}`)
  return structuredClone(found)
}

// biome-ignore lint/suspicious/noExplicitAny: payloads are edited freely before they are given to the product
export type Json = any
