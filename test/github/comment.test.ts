import { expect, test } from 'vitest'
import { type Access, type CommentOptions, publishComment, readPrevious } from '../../src/github/comment.ts'
import { commentMarker, renderComment } from '../../src/report/comment.ts'
import { digestComment, digestIn } from '../../src/report/digest.ts'
import type { Report } from '../../src/report/schema.ts'
import { hostilePieces } from '../report/hostile-text.ts'
import { access, contextAt, digestAt, failing, newerSha, passing, sha } from './runs.ts'
import { outage, primaryLimit, secondaryLimit, serverError } from './stand-in/faults.ts'
import { type GitHub, startGitHub } from './stand-in/server.ts'
import { addComment, addIssue, addPull, bot } from './stand-in/state.ts'

interface Publishing extends Partial<Omit<CommentOptions, 'render' | 'digest'>> {
  report?: Report
  access?: Access
}

/** Publishes a report's real comment for pull request 1, as a run of its head does. */
function publish(github: GitHub, { report = passing(), access: how, ...changes }: Publishing = {}) {
  const context = contextAt(github, { pullRequest: 1, ...changes.context })
  return publishComment(
    { ...access, ...how },
    {
      key: 'CI / verify',
      mode: 'auto',
      digest: digestAt(report, context.sha),
      render: (marker, { note }) =>
        renderComment(report, {
          marker,
          sha: context.sha,
          links: { run: context.run.url },
          ...(note === undefined ? {} : { noteOnDigest: note }),
        }),
      ...changes,
      context,
    },
  )
}

async function githubWithPull() {
  const github = await startGitHub()
  addPull(github.state, sha)
  return github
}

const marker = commentMarker('CI / verify')
const ownBody = (report = passing(), commit = sha) =>
  `earlier\n${marker}\n${digestComment(digestAt(report, commit))}`
const bodies = (github: GitHub) => github.state.comments.map(({ body }) => body)

test('the first run comments, the next one updates the same comment in place', async () => {
  const github = await githubWithPull()
  const first = await publish(github)
  expect(first).toEqual({
    status: 'published',
    url: expect.stringMatching(/pull\/1#|issues\/1#issuecomment-/),
  })
  const second = await publish(github, { report: failing() })
  expect(second).toEqual(first)
  expect(github.state.comments.length).toBe(1)
  expect(bodies(github)[0]).toContain('the key has expired')
  expect(github.state.comments[0]?.author).toBe(bot)
})

test('complaint 6, clobbered comments: the oldest of ours stays, and duplicates of ours alone are removed', async () => {
  const github = await githubWithPull()
  for (let index = 0; index < 150; index++) addComment(github.state, 1, { author: 'octocat', body: 'talk' })
  const foreign = addComment(github.state, 1, { author: 'mallory', body: ownBody() })
  const oldest = addComment(github.state, 1, { body: ownBody() })
  const hidden = addComment(github.state, 1, { body: ownBody(), minimized: true })
  const quoting = addComment(github.state, 1, { body: `> ${marker}\n\n${marker} is a marker\n\nis it?` })
  const otherKey = addComment(github.state, 1, {
    body: ownBody().replace(marker, commentMarker('CI / other')),
  })
  const duplicate = addComment(github.state, 1, { body: ownBody() })
  const untouched = [foreign, hidden, quoting, otherKey].map((one) => ({ ...one }))
  expect(await publish(github, { report: failing() })).toMatchObject({
    status: 'published',
    url: expect.stringContaining(String(oldest.id)),
  })
  for (const one of untouched) expect(github.state.comments).toContainEqual(one)
  expect(github.state.comments).not.toContainEqual(expect.objectContaining({ id: duplicate.id }))
  expect(github.state.comments.find(({ id }) => id === oldest.id)?.body).toContain('the key has expired')
})

test('complaint 6, clobbered comments: a comment by somebody else with the marker is left alone', async () => {
  const github = await githubWithPull()
  const foreign = { ...addComment(github.state, 1, { author: 'mallory', body: ownBody() }) }
  expect(await publish(github)).toMatchObject({ status: 'published' })
  expect(github.state.comments.length).toBe(2)
  expect(github.state.comments[0]).toEqual(foreign)
})

test('more comments with the marker than one query can hold hide none of ours', async () => {
  const github = await githubWithPull()
  for (let index = 0; index < 120; index++)
    addComment(github.state, 1, { author: 'mallory', body: ownBody() })
  const hidden = addComment(github.state, 1, { body: ownBody(), minimized: true })
  const own = addComment(github.state, 1, { body: ownBody() })
  expect(await publish(github)).toMatchObject({ url: expect.stringContaining(String(own.id)) })
  expect(github.state.comments.find(({ id }) => id === hidden.id)?.body).toMatch(/^earlier/)
  expect(github.state.comments.length).toBe(122)
})

test('a personal access token finds its own comment too', async () => {
  const github = await githubWithPull()
  const personal = { access: { ...access, token: 'personal-token' } }
  await publish(github, personal)
  await publish(github, personal)
  expect(github.state.comments.map(({ author }) => author)).toEqual(['octocat'])
})

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

test('complaint 6, matrix: twelve legs that publish at once leave one comment each', async () => {
  const github = await githubWithPull()
  const legs = Array.from({ length: 12 }, (_, index) => `CI / verify / leg ${index}`)
  const outcomes = await Promise.all(legs.map((key) => publish(github, { key })))
  expect(outcomes.map(({ status }) => status)).toEqual(legs.map(() => 'published'))
  for (const key of legs) {
    expect(bodies(github).filter((body) => body.includes(commentMarker(key))).length).toBe(1)
  }
  expect(github.state.comments.length).toBe(legs.length)
})

test('complaint 6, matrix: two runs of one key that comment at once leave one comment', async () => {
  const github = await githubWithPull()
  let waiting = 0
  let open = () => {}
  const both = new Promise<void>((resolve) => {
    open = resolve
  })
  // Both have looked for a comment before either has written one.
  github.intercept = async ({ method, path }) => {
    const isWrite = method === 'POST' && path !== '/graphql'
    if (isWrite && ++waiting === 2) open()
    if (isWrite) await both
    return undefined
  }
  const outcomes = await Promise.all([publish(github), publish(github)])
  expect(waiting).toBe(2)
  expect(github.state.comments.length).toBe(1)
  expect(outcomes.map(({ status }) => status)).toEqual(['published', 'published'])
  for (const { url } of outcomes) expect(url).toContain(String(github.state.comments[0]?.id))
})

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
    render: (mark) => renderComment(passing(), { marker: mark, links: {}, sha }),
  })
  expect(outcome).toMatchObject({ status: 'published' })
  expect(github.state.comments.map(({ issue }) => issue)).toEqual([1])
})

test('a workflow_run whose commit is no head any more says so', async () => {
  const github = await startGitHub()
  addPull(github.state, newerSha)
  const { pullRequest, ...context } = contextAt(github, { kind: 'workflow_run' })
  const options = { context, key: 'k', mode: 'auto', digest: digestAt(passing()), render: () => '' } as const
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
  const options = { context, key: 'k', mode: 'always', digest: digestAt(passing()), render } as const
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
      await readPrevious(access, { context: contextAt(github, { pullRequest: 1 }), key: 'CI / verify' }),
    ).toEqual({ digest: digestAt(passing()) })
  },
)

test('the last result is there for the job summary', async () => {
  const github = await githubWithPull()
  const options = { context: contextAt(github, { pullRequest: 1 }), key: 'CI / verify' }
  expect(await readPrevious(access, options)).toEqual({})
  await publish(github, { report: failing() })
  expect((await readPrevious(access, options)).digest).toMatchObject({ verdict: 'fail', sha })
  expect(await readPrevious({ ...access, token: 'reading-token' }, options)).toHaveProperty('digest')
  github.intercept = () => serverError
  expect((await readPrevious(access, options)).note).toMatch(/could not be read: GitHub answered 500/)
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
  const options = { context, key: 'k', mode: 'auto', digest: digestAt(passing()), render } as const
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
