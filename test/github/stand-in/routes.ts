import { type Addresses, commentAnswer, issueAnswer, nodeId, pullAnswer, userAnswer } from './answers.ts'
import { addComment, addIssue, type Json, type State, type StoredIssue, type Token } from './state.ts'

export interface Call {
  state: State
  at: Addresses
  token: Token
  params: Record<string, string>
  query: Record<string, string>
  body: Json
}

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
  /** The whole list of which the server sends one page. */
  list?: Json[]
}

/** What GitHub tells of a user besides, who has told it nothing. */
const profile = {
  ...Object.fromEntries(
    ['name', 'company', 'blog', 'location', 'email', 'hireable', 'bio'].map((one) => [one, null]),
  ),
  ...Object.fromEntries(['public_repos', 'public_gists', 'followers', 'following'].map((one) => [one, 0])),
  created_at: '2020-01-01T00:00:00Z',
  updated_at: '2020-01-01T00:00:00Z',
}

const docs = 'https://docs.github.com/rest'
const error = (status: number, message: string, more = {}): Answer => ({
  status,
  body: { message, documentation_url: docs, status: String(status), ...more },
})

export const notFound = error(404, 'Not Found')
export const badCredentials = error(401, 'Bad credentials')
const forbidden = error(403, 'Resource not accessible by integration')

/** Characters, not bytes or UTF-16 units. */
const maxBody = 65_536

function tooLong(body: unknown, resource: string): Answer | undefined {
  if (typeof body !== 'string' || [...body].length <= maxBody) return undefined
  const message = `Body is too long (maximum is ${maxBody} characters)`
  return error(422, 'Validation Failed', {
    errors: [{ resource, code: 'unprocessable', field: 'data', message }],
  })
}

const issueOf = ({ state, params }: Call) =>
  state.issues.find(({ number }) => number === Number(params.issue_number ?? params.pull_number))

const commentOf = ({ state, params }: Call) =>
  state.comments.find(({ id }) => id === Number(params.comment_id))

/** A pull request's thread opens to either permission, an issue's only to its own. */
function mayWriteTo({ token }: Call, issue: StoredIssue): boolean {
  return (
    token.writes.includes('issues') || (issue.pull !== undefined && token.writes.includes('pull-requests'))
  )
}

/** What the stand-in does for each operation of GitHub's description. */
export const routes: Record<string, (call: Call) => Answer> = {
  'issues/list-comments': (call) => {
    const { state, at } = call
    const issue = issueOf(call)
    if (!issue) return notFound
    const list = state.comments.filter((one) => one.issue === issue.number)
    return { status: 200, list: list.map((one) => commentAnswer(at, state, one)) }
  },
  'issues/create-comment': (call) => {
    const { state, at, token, body } = call
    const issue = issueOf(call)
    if (!issue) return notFound
    if (!mayWriteTo(call, issue)) return forbidden
    const refused = tooLong(body.body, 'IssueComment')
    if (refused) return refused
    const comment = addComment(state, issue.number, { author: token.login, body: body.body })
    return { status: 201, body: commentAnswer(at, state, comment) }
  },
  'issues/update-comment': (call) => {
    const { state, at, body } = call
    const comment = commentOf(call)
    const issue = state.issues.find(({ number }) => number === comment?.issue)
    if (!comment || !issue) return notFound
    if (!mayWriteTo(call, issue)) return forbidden
    const refused = tooLong(body.body, 'IssueComment')
    if (refused) return refused
    comment.body = body.body
    return { status: 200, body: commentAnswer(at, state, comment) }
  },
  'issues/delete-comment': (call) => {
    const { state } = call
    const comment = commentOf(call)
    const issue = state.issues.find(({ number }) => number === comment?.issue)
    if (!comment || !issue) return notFound
    if (!mayWriteTo(call, issue)) return forbidden
    state.comments = state.comments.filter((one) => one !== comment)
    return { status: 204 }
  },
  'issues/list-for-repo': ({ state, at, query }) => {
    const wanted = query.state ?? 'open'
    const list = state.issues
      .filter((one) => wanted === 'all' || one.state === wanted)
      .filter(({ labels }) => query.labels === undefined || labels.includes(query.labels))
      .sort((a, b) => b.number - a.number)
    return { status: 200, list: list.map((one) => issueAnswer(at, state, one)) }
  },
  'issues/create': ({ state, at, token, body }) => {
    if (!token.writes.includes('issues')) return forbidden
    const refused = tooLong(body.body, 'Issue')
    if (refused) return refused
    const { title, body: text, labels = [] } = body
    const issue = addIssue(state, { author: token.login, title, body: text, labels })
    return { status: 201, body: issueAnswer(at, state, issue) }
  },
  'issues/update': (call) => {
    const { state, at, body } = call
    const issue = issueOf(call)
    if (!issue) return notFound
    if (!mayWriteTo(call, issue)) return forbidden
    const refused = tooLong(body.body, 'Issue')
    if (refused) return refused
    issue.title = body.title ?? issue.title
    issue.body = body.body ?? issue.body
    issue.state = body.state ?? issue.state
    issue.stateReason = body.state_reason ?? issue.stateReason
    return { status: 200, body: issueAnswer(at, state, issue) }
  },
  // Tokens of apps are refused: GitHub knows no user that they are.
  'users/get-authenticated': ({ at, token }) =>
    token.login.endsWith('[bot]')
      ? forbidden
      : { status: 200, body: { ...userAnswer(at, token.login), ...profile } },
  'pulls/list': ({ state, at, query }) => {
    const wanted = query.state ?? 'open'
    const list = state.issues
      .filter(({ pull, state: now }) => pull && (wanted === 'all' || now === wanted))
      .sort((a, b) => (query.direction === 'asc' ? a.number - b.number : b.number - a.number))
    return { status: 200, list: list.map((one) => pullAnswer(at, state, one)) }
  },
  'pulls/get': (call) => {
    const issue = issueOf(call)
    return issue?.pull ? { status: 200, body: pullAnswer(call.at, call.state, issue) } : notFound
  },
}

/** The one GraphQL query there is, which was valid against GitHub's schema when it was written. */
const viewerQuery =
  /^query \(\$ids: \[ID!\]!\) \{ viewer \{ login \} nodes\(ids: \$ids\) \{ \.\.\. on IssueComment \{ id isMinimized \} \} \}$/

/** Undefined for a query that the stand-in does not know. */
export function answerGraphql({ state, token, body }: Call): Answer | undefined {
  const ids = body?.variables?.ids
  if (!viewerQuery.test(body?.query) || !Array.isArray(ids)) return undefined
  if (ids.length > 100)
    return { status: 200, body: { errors: [{ message: 'You may not provide more than 100 node ids' }] } }
  const nodes = ids.map((id) => {
    const comment = state.comments.find((one) => nodeId(one) === id)
    return comment ? { id, isMinimized: comment.minimized } : null
  })
  return { status: 200, body: { data: { viewer: { login: token.login }, nodes } } }
}
