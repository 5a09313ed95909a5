import { expect, test } from 'vitest'
import { publishComment, readPrevious } from '../../../src/github/publishers/comment.ts'
import { renderComment } from '../../../src/report/comment.ts'
import { bodies, githubWithPull, ownBody, publish } from '../publish-report.ts'
import { access, contextAt, digestAt, failing, newerSha, passing, sha } from '../runs.ts'
import { serverError } from '../stand-in/faults.ts'
import { startGitHub } from '../stand-in/server.ts'
import { addComment, addPull } from '../stand-in/state.ts'

test("complaint 6, clobbered comments: a stale commit's run leaves the newer result alone", async () => {
  const github = await githubWithPull()
  await publish(github)
  const [pull] = github.state.issues
  if (pull?.pull) pull.pull.sha = newerSha
  const context = contextAt(github, { pullRequest: 1, sha: newerSha })
  expect(await publish(github, { context, report: failing() })).toMatchObject({ status: 'published' })
  const newer = bodies(github)
  expect(await publish(github)).toEqual({
    status: 'skipped',
    reason: 'the pull request has moved on to b2b2b2b; a result of a1a1a1a is not news',
  })
  expect(bodies(github)).toEqual(newer)
})

test('complaint 6, clobbered comments: a push while the comment is prepared is noticed', async () => {
  const github = await githubWithPull()
  addComment(github.state, 1, { body: ownBody() })
  github.intercept = ({ method, path }) => {
    const [pull] = github.state.issues
    if (method === 'GET' && path.endsWith('/comments') && pull?.pull) pull.pull.sha = newerSha
    return undefined
  }
  expect(await publish(github, { report: failing() })).toMatchObject({ status: 'skipped' })
  expect(github.sent('PATCH')).toEqual([])
})

test('an earlier run of the same commit that publishes late does not overwrite the later one', async () => {
  const github = await githubWithPull()
  await publish(github, { report: passing({ id: 'later', finishedAt: '2026-01-02T05:00:00.000Z' }) })
  expect(await publish(github, { report: failing('the slow one', { id: 'earlier' }) })).toMatchObject({
    status: 'skipped',
    reason: 'a later run of the same commit has reported already',
  })
  expect(bodies(github)[0]).not.toContain('the slow one')
})

test('a result dated into the future stops no update', async () => {
  const github = await githubWithPull()
  await publish(github, { report: passing({ id: 'forged', finishedAt: '2999-01-01T00:00:00.000Z' }) })
  expect(await publish(github, { report: failing() })).toMatchObject({ status: 'published' })
  expect(bodies(github)[0]).toContain('the key has expired')
})

test("complaint 2, forks: a workflow_run comments on the fork's pull request it finds itself", async () => {
  const github = await startGitHub()
  addPull(github.state, sha, 'stranger/widgets')
  const { pullRequest, ...context } = contextAt(github, {
    kind: 'workflow_run',
    headRepository: 'stranger/widgets',
    isFork: true,
  })
  const outcome = await publishComment(access, {
    context,
    key: 'publish',
    mode: 'auto',
    digest: digestAt(passing()),
    warn: () => {},
    render: (mark) => renderComment(passing(), { marker: mark, links: {}, sha }),
  })
  expect(outcome).toMatchObject({ status: 'published' })
  expect(github.state.comments.map(({ issue }) => issue)).toEqual([1])
})

test('a workflow_run whose commit is no head any more says so', async () => {
  const github = await startGitHub()
  addPull(github.state, newerSha)
  const { pullRequest, ...context } = contextAt(github, { kind: 'workflow_run' })
  const options = {
    context,
    key: 'k',
    mode: 'auto',
    digest: digestAt(passing()),
    warn: () => {},
    render: () => '',
  } as const
  expect(await publishComment(access, options)).toEqual({
    status: 'skipped',
    reason: 'a1a1a1a is the head of no open pull request',
  })
})

test.each(['push', 'merge_group', 'schedule', 'workflow_dispatch'] as const)(
  'complaint 12, merge queue: a %s run has no pull request, and asks GitHub nothing',
  async (kind) => {
    const github = await githubWithPull()
    const { pullRequest, ...context } = contextAt(github, { kind })
    const options = {
      context,
      key: 'k',
      mode: 'auto',
      digest: digestAt(passing()),
      warn: () => {},
      render: () => '',
    } as const
    expect(await publishComment(access, options)).toEqual({
      status: 'skipped',
      reason: 'this run has no pull request',
    })
    expect(github.requests).toEqual([])
  },
)

test('always: a push comments where its commit is the head of an open pull request', async () => {
  const github = await githubWithPull()
  const { pullRequest, ...context } = contextAt(github, { kind: 'push' })
  const render = (mark: string) => renderComment(passing(), { marker: mark, links: {}, sha })
  const options = {
    context,
    key: 'k',
    mode: 'always',
    digest: digestAt(passing()),
    warn: () => {},
    render,
  } as const
  expect(await publishComment(access, options)).toMatchObject({ status: 'published' })
  expect(github.state.comments.length).toBe(1)
})

test("always: a push does not comment on a fork's pull request of the same commit", async () => {
  const github = await startGitHub()
  addPull(github.state, sha, 'stranger/widgets')
  const { pullRequest, ...context } = contextAt(github, { kind: 'push', headRepository: 'acme/widgets' })
  const options = {
    context,
    key: 'k',
    mode: 'always',
    digest: digestAt(passing()),
    warn: () => {},
    render: () => '',
  } as const
  expect(await publishComment(access, options)).toMatchObject({ status: 'skipped' })
  expect(github.state.comments).toEqual([])
})

test('off asks GitHub nothing', async () => {
  const github = await githubWithPull()
  expect(await publish(github, { mode: 'off' })).toEqual({ status: 'skipped', reason: 'comments are off' })
  expect(github.requests).toEqual([])
})

test('on-failure: silent while all is well, comments on a failure, and tells of the recovery', async () => {
  const github = await githubWithPull()
  const mode = 'on-failure'
  expect(await publish(github, { mode })).toEqual({ status: 'skipped', reason: 'nothing failed' })
  expect(github.state.comments).toEqual([])
  expect(await publish(github, { mode, report: failing() })).toMatchObject({ status: 'published' })
  expect(bodies(github)[0]).toContain('the key has expired')
  expect(await publish(github, { mode })).toMatchObject({ status: 'published' })
  expect(bodies(github).length).toBe(1)
  expect(bodies(github)[0]).not.toContain('the key has expired')
})

test('on-failure: a run that could not verify is worth a comment', async () => {
  const github = await githubWithPull()
  const report = passing({ verdict: 'error' })
  expect(await publish(github, { mode: 'on-failure', report })).toMatchObject({ status: 'published' })
})

test('on-change: only another result is written', async () => {
  const github = await githubWithPull()
  const mode = 'on-change'
  expect(await publish(github, { mode })).toMatchObject({ status: 'published' })
  const again = passing({ id: 'again', finishedAt: '2026-01-03T00:00:00.000Z' })
  expect(await publish(github, { mode, report: again })).toEqual({
    status: 'skipped',
    reason: 'nothing changed since the last comment',
  })
  expect(github.sent('PATCH')).toEqual([])
  expect(await publish(github, { mode, report: failing() })).toMatchObject({ status: 'published' })
  expect(github.sent('PATCH').length).toBe(1)
})

test.each(['on-change', 'auto'] as const)(
  '%s: an altered digest is ignored, and the comment says so',
  async (mode) => {
    const github = await githubWithPull()
    await publish(github, { mode })
    const [comment] = github.state.comments
    if (comment) comment.body = comment.body.replace(/(digest 1 .{20})./, '$1!')
    expect(await publish(github, { mode })).toMatchObject({ status: 'published' })
    expect(bodies(github)[0]).toContain('was altered')
    expect(
      await readPrevious(access, {
        context: contextAt(github, { pullRequest: 1 }),
        key: 'CI / verify',
        digest: digestAt(passing()),
      }),
    ).toEqual({ digest: digestAt(passing()) })
  },
)

test('the last result is there for the job summary', async () => {
  const github = await githubWithPull()
  const options = {
    context: contextAt(github, { pullRequest: 1 }),
    key: 'CI / verify',
    digest: digestAt(passing()),
  }
  expect(await readPrevious(access, options)).toEqual({})
  await publish(github, { report: failing() })
  expect((await readPrevious(access, options)).digest).toMatchObject({ verdict: 'fail', sha })
  expect(await readPrevious({ ...access, token: 'reading-token' }, options)).toHaveProperty('digest')
  github.intercept = () => serverError
  expect((await readPrevious(access, options)).note).toMatch(/could not be read: GitHub answered 500/)
})
