import { expect, test } from 'vitest'
import { publishComment } from '../../../src/github/publishers/comment.ts'
import { digestComment, digestIn } from '../../../src/schema/digest.ts'
import { hostilePieces } from '../../report/hostile-text.ts'
import { bodies, githubWithPull, marker, ownBody, publish } from '../publish-report.ts'
import { access, contextAt, digestAt, failing, passing, sha } from '../runs.ts'
import { outage, primaryLimit, secondaryLimit } from '../stand-in/faults.ts'
import { startGitHub } from '../stand-in/server.ts'
import { addComment, addIssue, addPull } from '../stand-in/state.ts'

test('a comment that somebody deletes meanwhile is written anew', async () => {
  const github = await githubWithPull()
  addComment(github.state, 1, { body: ownBody() })
  github.intercept = ({ method }) => {
    if (method === 'PATCH') github.state.comments = []
    return undefined
  }
  expect(await publish(github)).toMatchObject({ status: 'published' })
  expect(github.state.comments.length).toBe(1)
})

test.each([
  ['a run of the same repository', false],
  ["a fork's run", true],
])(
  'complaint 1, `Resource not accessible`: %s with a read-only token names the permission',
  async (_, isFork) => {
    const github = await githubWithPull()
    const context = contextAt(github, { pullRequest: 1, isFork })
    const outcome = await publish(github, { context, access: { ...access, token: 'reading-token' } })
    expect(outcome).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('\npermissions:\n  pull-requests: write'),
    })
    expect('reason' in outcome && outcome.reason.includes('workflow_run')).toBe(isFork)
    expect(github.requests.at(-1)?.status).toBe(403)
    expect(github.state.comments).toEqual([])
  },
)

test('a personal access token without the permission is told where that stands', async () => {
  const github = await githubWithPull()
  const message = 'Resource not accessible by personal access token'
  github.intercept = ({ method }) => (method === 'POST' ? { status: 403, body: { message } } : undefined)
  expect(await publish(github)).toMatchObject({
    status: 'skipped',
    reason: expect.stringMatching(/pull-requests: write\n.*in its own settings, not in the workflow$/),
  })
})

test.each<[string, unknown]>([
  ['an empty object', {}],
  ['null', null],
  ['nothing at all', ''],
  ['a list of nothings', [null]],
  ['an error with 200', { message: 'Service Unavailable' }],
])('a list of comments that is %s is told, and no second comment is made', async (_, body) => {
  const github = await githubWithPull()
  await publish(github)
  github.intercept = ({ method, path }) =>
    method === 'GET' && path.endsWith('/comments') ? { status: 200, body } : undefined
  expect(await publish(github, { report: failing() })).toEqual({
    status: 'failed',
    reason: expect.stringContaining('no list'),
  })
  // GitHub itself never answers so.
  expect(github.violations.splice(0)).not.toEqual([])
  expect(bodies(github)).toHaveLength(1)
})

test.each<[string, unknown]>([
  ['null', null],
  ['an object', { a: 1 }],
  ['nothing', ''],
])('an error whose message is %s is told by its status alone', async (_, message) => {
  const github = await githubWithPull()
  github.intercept = ({ method }) => (method === 'POST' ? { status: 422, body: { message } } : undefined)
  const outcome = await publish(github)
  github.violations.splice(0)
  expect(outcome).toEqual({ status: 'failed', reason: 'GitHub answered 422' })
})

test('complaint 5, too long: a report over the limit is published, marker and digest included', async () => {
  const github = await githubWithPull()
  const report = failing('long '.repeat(3_000))
  expect(await publish(github, { report })).toMatchObject({ status: 'published' })
  const [body = ''] = bodies(github)
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(digestIn(body)).toMatchObject({ verdict: 'fail' })
  expect(await publish(github, { report })).toMatchObject({ status: 'published' })
  expect(bodies(github).length).toBe(1)
})

test('complaint 5, too long: a text that GitHub refuses is a reason, not a crash', async () => {
  const github = await githubWithPull()
  const context = contextAt(github, { pullRequest: 1 })
  const render = (mark: string) => `${'x'.repeat(65_536)}\n${mark}`
  const options = {
    context,
    key: 'k',
    mode: 'auto',
    digest: digestAt(passing()),
    warn: () => {},
    render,
  } as const
  expect(await publishComment(access, options)).toMatchObject({
    status: 'failed',
    reason: expect.stringMatching(/422.*Body is too long/),
  })
})

test.each([
  hostilePieces.join(''),
  `-->\n${marker}\n${digestComment(digestAt(passing()))}`,
  `--> ${marker} <!--`,
  '@octocat `|` <img src=x> \r\n-->\n',
])('complaint 10, injection: hostile text %# in a report and in a key breaks no marker', async (text) => {
  const github = await githubWithPull()
  expect(await publish(github, { key: text, report: failing(text) })).toMatchObject({ status: 'published' })
  const again = failing(`${text} again`)
  expect(await publish(github, { key: text, report: again })).toMatchObject({ status: 'published' })
  expect(bodies(github).length).toBe(1)
  expect(digestIn(bodies(github)[0] ?? '')).toMatchObject({ verdict: 'fail' })
  expect(await publish(github)).toMatchObject({ status: 'published' })
  expect(bodies(github).length).toBe(2)
})

test.each([
  ['a secondary rate limit', secondaryLimit(3)],
  ['a secondary rate limit told by 429', secondaryLimit(3, 429)],
  ['an outage', outage],
  ['a lost answer', 'lost' as const],
])('%s is waited for, and the comment written once', async (_, fault) => {
  const github = await githubWithPull()
  github.intercept = ({ method, path, before }) =>
    method === 'POST' && path !== '/graphql' && before === 0 ? fault : undefined
  expect(await publish(github)).toMatchObject({ status: 'published' })
  expect(github.state.comments.length).toBe(1)
})

test('a comment whose answer was lost is not written twice', async () => {
  const github = await githubWithPull()
  github.intercept = ({ method, path, before }) => {
    if (method !== 'POST' || path === '/graphql' || before > 0) return undefined
    addComment(github.state, 1, { body: ownBody() })
    return 'lost'
  }
  expect(await publish(github)).toMatchObject({ status: 'published' })
  expect(github.state.comments.length).toBe(1)
})

test.each([
  ['a rate limit that outlasts the budget', secondaryLimit(100_000), /rate limit lasts longer.*403/],
  ['a used-up token', primaryLimit(Date.now() + 3_600_000_000), /rate limit lasts longer.*403/],
  ['a lasting outage', outage, /GitHub answered 502/],
  ['lost answers', 'lost' as const, /GitHub could not be asked/],
  ['silence', 'hang' as const, /GitHub could not be asked|took longer than/],
])('%s ends as a reason', async (_, fault, reason) => {
  const github = await githubWithPull()
  github.intercept = () => fault
  const outcome = await publish(github, { access: { ...access, budgetMs: 2_000, requestMs: 100 } })
  expect(outcome).toMatchObject({ status: 'failed', reason: expect.stringMatching(reason) })
  expect(github.state.comments).toEqual([])
})

test('silence ends with the budget, whatever a single request may take', async () => {
  const github = await githubWithPull()
  github.intercept = () => 'hang'
  expect(await publish(github, { access: { ...access, budgetMs: 200 } })).toEqual({
    status: 'failed',
    reason: 'GitHub took longer than 0.2 s',
  })
})

test('who is silent once is not waited for as long again', async () => {
  const github = await githubWithPull()
  github.intercept = () => 'hang'
  await publish(github, { access: { ...access, budgetMs: 100 } })
  expect(await publish(github, { access: { ...access, budgetMs: 1_200 } })).toEqual({
    status: 'failed',
    reason: 'GitHub took longer than 0.2 s',
  })
})

test.each([
  ['unknown', 'another-token', /refused the github-token/],
  ['blind', 'blind-token', /404/],
])('an %s token ends as a reason that does not hold it', async (_, token, reason) => {
  const github = await githubWithPull()
  const outcome = await publish(github, { access: { ...access, token } })
  expect(outcome).toMatchObject({ status: 'failed', reason: expect.stringMatching(reason) })
  expect(JSON.stringify(outcome)).not.toContain(token)
})

test('no token, and a broken event file, are reasons without a request', async () => {
  const github = await githubWithPull()
  expect(await publish(github, { access: { token: '' } })).toEqual({
    status: 'skipped',
    reason: 'there is no github-token to publish with',
  })
  const context = contextAt(github, { problem: 'the event file is not JSON' })
  expect(await publish(github, { context })).toEqual({
    status: 'failed',
    reason: 'the event file is not JSON',
  })
  expect(github.requests).toEqual([])
})

test.each([
  { owner: '', repo: '' },
  { owner: 'acme', repo: '' },
])('a repository that nobody names is a reason without a request: %o', async (repository) => {
  const github = await githubWithPull()
  expect(await publish(github, { context: contextAt(github, { pullRequest: 1, repository }) })).toEqual({
    status: 'failed',
    reason: 'GITHUB_REPOSITORY does not say which repository this is',
  })
  expect(github.requests).toEqual([])
})

test('complaint 11, GitHub Enterprise Server: everything goes to its addresses', async () => {
  const github = await startGitHub('/api/v3')
  addPull(github.state, sha)
  await publish(github)
  expect(await publish(github, { report: failing() })).toMatchObject({ status: 'published' })
  expect(github.state.comments.length).toBe(1)
  expect(github.sent('POST')).toContain('/graphql')
})

test('an issue with the same number space is never taken for the pull request', async () => {
  const github = await startGitHub()
  addIssue(github.state)
  expect(await publish(github)).toMatchObject({ status: 'failed', reason: expect.stringContaining('404') })
  expect(github.state.comments).toEqual([])
})

test('an address of GitHub that is none is said to be that', async () => {
  const github = await githubWithPull()
  const context = contextAt(github, { pullRequest: 1, apiUrl: 'gitea.local/api' })
  expect(await publish(github, { context })).toEqual({
    status: 'failed',
    reason: expect.stringContaining('GITHUB_API_URL'),
  })
})

test.each(['', 'null', '{}', '[]'])(
  'an answer to a write that is no comment is a reason: %j',
  async (body) => {
    const github = await githubWithPull()
    github.intercept = ({ method, path }) =>
      method === 'POST' && path !== '/graphql' ? { status: 201, body } : undefined
    expect(await publish(github)).toEqual({ status: 'failed', reason: expect.stringMatching(/GitHub/) })
    // What is answered here is not as GitHub describes it.
    expect(github.violations.splice(0)).not.toEqual([])
  },
)
