import { examplePayload, type Json, type State, type StoredComment, type StoredIssue } from './state.ts'

/** How the API shows what is stored: `url` is the REST base URL and `site` the web server's. */
export interface Addresses {
  url: string
  site: string
}

const examplePull = examplePayload('pull_request').pull_request
const exampleIssue = examplePayload('issues').issue

export function userAnswer({ url, site }: Addresses, login: string): Json {
  const name = login.replace('[bot]', '')
  return {
    ...exampleIssue.user,
    login,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    url: `${url}/users/${encodeURIComponent(login)}`,
    html_url: login.endsWith('[bot]') ? `${site}/apps/${name}` : `${site}/${name}`,
  }
}

export const nodeId = ({ id }: StoredComment) => `IC_${id}`

export function commentAnswer(at: Addresses, state: State, comment: StoredComment): Json {
  const { id, issue, author, body, createdAt } = comment
  return {
    id,
    node_id: nodeId(comment),
    url: `${at.url}/repos/${state.repository}/issues/comments/${id}`,
    html_url: `${at.site}/${state.repository}/issues/${issue}#issuecomment-${id}`,
    issue_url: `${at.url}/repos/${state.repository}/issues/${issue}`,
    user: userAnswer(at, author),
    created_at: createdAt,
    updated_at: createdAt,
    author_association: 'NONE',
    body,
    performed_via_github_app: null,
  }
}

export function issueAnswer(at: Addresses, state: State, issue: StoredIssue): Json {
  const { number, author, title, body, stateReason, labels, createdAt, pull } = issue
  const url = `${at.url}/repos/${state.repository}/issues/${number}`
  return {
    ...exampleIssue,
    url,
    html_url: `${at.site}/${state.repository}/${pull ? 'pull' : 'issues'}/${number}`,
    number,
    title,
    body,
    user: userAnswer(at, author),
    state: issue.state,
    state_reason: stateReason,
    labels: labels.map((name) => ({ ...exampleIssue.labels[0], name })),
    comments: state.comments.filter((one) => one.issue === number).length,
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: issue.state === 'closed' ? createdAt : null,
    ...(pull ? { pull_request: { url, html_url: url, diff_url: url, patch_url: url } } : {}),
  }
}

export function pullAnswer(
  at: Addresses,
  state: State,
  { number, author, title, body, pull, ...rest }: StoredIssue,
): Json {
  const { sha, repository } = pull ?? { sha: '', repository: null }
  return {
    ...examplePull,
    auto_merge: null,
    url: `${at.url}/repos/${state.repository}/pulls/${number}`,
    html_url: `${at.site}/${state.repository}/pull/${number}`,
    number,
    title,
    body,
    state: rest.state,
    user: userAnswer(at, author),
    created_at: rest.createdAt,
    updated_at: rest.createdAt,
    head: {
      ...examplePull.head,
      sha,
      repo: repository && {
        ...examplePull.head.repo,
        full_name: repository,
        fork: repository !== state.repository,
      },
    },
    base: { ...examplePull.base, repo: { ...examplePull.base.repo, full_name: state.repository } },
  }
}
