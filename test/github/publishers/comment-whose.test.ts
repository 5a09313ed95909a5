import { describe, expect, test } from 'vitest'
import { readPrevious } from '../../../src/github/publishers/comment.ts'
import { hasMarker } from '../../../src/github/publishers/thread.ts'
import { commentMarker } from '../../../src/report/comment.ts'
import { targetKey } from '../../../src/schema/identity.ts'
import type { Identity, Report } from '../../../src/schema/report.ts'
import { renderGfm, textOf } from '../../report/render-gfm.ts'
import { bodies, githubWithPull, marker, ownBody, publish } from '../publish-report.ts'
import { access, contextAt, digestAt, failing, passing, sha } from '../runs.ts'
import { serverError } from '../stand-in/faults.ts'
import type { Answer } from '../stand-in/routes.ts'
import type { GitHub } from '../stand-in/server.ts'
import { addComment, addPull } from '../stand-in/state.ts'

const at = (port: number): Report['target'] => ({
  trackingUri: `http://127.0.0.1:${port}/api/mlflow`,
  authUrl: 'http://127.0.0.1:1',
  apiUrl: 'http://127.0.0.1:2',
  serviceId: 'platform',
})

/** The same leg of a workflow, whose services listen at another port each time. */
function runAt(report: Report, port: number, changes: Partial<Identity> = {}): Report {
  const target = at(port)
  const identity: Identity = {
    repository: 'acme/widgets',
    workflow: 'CI',
    job: 'verify',
    leg: '',
    step: 'verify',
    target: targetKey(target),
    runId: '42',
    attempt: 1,
    commit: sha,
    ...changes,
  }
  return { ...report, id: `${identity.runId} ${identity.attempt} ${port}`, target, identity }
}

const withoutGraphql = (github: GitHub, answer: Answer | 'lost') => {
  github.intercept = ({ path }) => (path === '/graphql' ? answer : undefined)
}

describe('where GraphQL does not say who we are', () => {
  test.each<[string, Answer | 'lost']>([
    [
      'there is none, as on Gitea',
      { status: 404, body: 'Not found.\n', headers: { 'content-type': 'text/plain' } },
    ],
    ['its limit is reached', { status: 200, body: { errors: [{ type: 'RATE_LIMITED', message: 'limit' }] } }],
    ['it is closed', { status: 403, body: { message: 'Forbidden' } }],
    ['it is out of order', serverError],
    ['its answer is lost', 'lost'],
  ])('%s: the comment is written, told by its address, and updated by the next run', async (_, answer) => {
    const github = await githubWithPull()
    withoutGraphql(github, answer)
    const first = await publish(github, { report: failing() })
    expect(first).toEqual({ status: 'published', url: expect.stringContaining('issuecomment-') })
    const second = await publish(github)
    expect(second).toMatchObject({ status: 'published', note: expect.stringContaining('GraphQL') })
    expect(bodies(github)).toHaveLength(1)
    expect(bodies(github)[0]).not.toContain('the key has expired')
    // The first comment, not one that took its place.
    expect(second).toMatchObject({ url: 'url' in first ? first.url : '' })
  })

  test('a personal token is known by GET /user, and nothing is written twice', async () => {
    const github = await githubWithPull()
    withoutGraphql(github, serverError)
    const personal = { access: { ...access, token: 'personal-token' } }
    await publish(github, personal)
    await publish(github, personal)
    expect(github.sent('POST').filter((path) => path.endsWith('/comments'))).toHaveLength(1)
  })

  test("somebody else's comment with our marker is never taken for ours", async () => {
    const github = await githubWithPull()
    withoutGraphql(github, serverError)
    const foreign = { ...addComment(github.state, 1, { author: 'mallory', body: ownBody() }) }
    await publish(github)
    expect(github.state.comments[0]).toEqual(foreign)
    expect(github.state.comments).toHaveLength(2)
  })

  test('of two tokens, one after the other, each has a comment of its own, and the first is named', async () => {
    const github = await githubWithPull()
    addComment(github.state, 1, { author: 'my-app[bot]', body: ownBody() })
    expect(await publish(github)).toMatchObject({
      status: 'published',
      note: expect.stringMatching(/#issuecomment-\d+ bears the same key and is of another account/),
    })
    expect(await publish(github)).not.toHaveProperty('note')
    expect(github.state.comments).toHaveLength(2)
  })

  test('on-change: what did not change leaves the old comment alone', async () => {
    const github = await githubWithPull()
    withoutGraphql(github, serverError)
    await publish(github)
    const before = bodies(github)
    expect(await publish(github, { mode: 'on-change', report: passing({ id: 'again' }) })).toMatchObject({
      status: 'skipped',
    })
    expect(bodies(github)).toEqual(before)
  })
})

describe('a comment that somebody edited', () => {
  test.each([
    ['below', (body: string) => `${body}\r\n\r\nKnown, see #12`],
    ['above', (body: string) => `Known, see #12\n\n${body}`],
    ['in a web editor', (body: string) => body.replaceAll('\n', '\r\n')],
    ['with a quotation of it', (body: string) => `${body}\n\n> ${marker}`],
  ])('%s is ours still, with its result', async (_, edit) => {
    const github = await githubWithPull()
    await publish(github, { report: failing() })
    const [comment] = github.state.comments
    if (comment) comment.body = edit(comment.body)
    const options = { context: contextAt(github, { pullRequest: 1 }), key: 'CI / verify' }
    const { digest } = await readPrevious(access, { ...options, digest: digestAt(passing()) })
    expect(digest).toMatchObject({ verdict: 'fail' })
    await publish(github)
    expect(bodies(github)).toHaveLength(1)
    expect(bodies(github)[0]).not.toContain('the key has expired')
  })

  test('out of its hidden lines stays, and the new one says where it is', async () => {
    const github = await githubWithPull()
    await publish(github, { report: failing() })
    const [comment] = github.state.comments
    if (comment) comment.body = comment.body.split('\n<!-- ')[0] ?? ''
    await publish(github)
    expect(bodies(github)).toHaveLength(2)
    expect(textOf(renderGfm(bodies(github)[1]?.split('\n<!-- ')[0] ?? ''))).toMatch(
      /edited .*issuecomment-1001.* not updated/s,
    )
    await publish(github)
    expect(bodies(github)).toHaveLength(2)
  })

  test('bears the last marker only: one in a server’s words is none', () => {
    const other = commentMarker('CI / other')
    expect(hasMarker(`\`\`\`\n${other}\n\`\`\`\n${marker}\n<!-- digest -->`, marker)).toBe(true)
    expect(hasMarker(`\`\`\`\n${other}\n\`\`\`\n${marker}\n<!-- digest -->`, other)).toBe(false)
    expect(hasMarker(`> ${marker}`, marker)).toBe(false)
    expect(hasMarker(`see ${marker}`, marker)).toBe(false)
    expect(hasMarker(null, marker)).toBe(false)
  })
})

describe('services on the runner, whose addresses no key tells apart', () => {
  test('of one leg in a later run have the same comment', async () => {
    const github = await githubWithPull()
    await publish(github, { report: runAt(failing(), 5001) })
    await publish(github, { report: runAt(passing(), 6001, { runId: '43' }) })
    expect(bodies(github)).toHaveLength(1)
    expect(bodies(github)[0]).not.toContain('the key has expired')
  })

  test('of two jobs of one run have a comment each, and keep it in the next run', async () => {
    const github = await githubWithPull()
    await publish(github, { report: runAt(failing(), 5001) })
    await publish(github, { report: runAt(passing(), 5002) })
    expect(bodies(github)).toHaveLength(2)
    expect(bodies(github)[0]).toContain('the key has expired')
    await publish(github, { report: runAt(failing(), 6001, { runId: '43' }) })
    await publish(github, { report: runAt(passing(), 6002, { runId: '43' }) })
    expect(bodies(github)).toHaveLength(2)
    expect(bodies(github).filter((body) => body.includes('the key has expired'))).toHaveLength(1)
  })

  test('that do not change have their own comment in any order', async () => {
    const github = await githubWithPull()
    await publish(github, { report: runAt(failing(), 5001) })
    await publish(github, { report: runAt(passing(), 5002) })
    await publish(github, { report: runAt(passing(), 5002, { runId: '43' }) })
    expect(bodies(github)).toHaveLength(2)
    expect(bodies(github)[0]).toContain('the key has expired')
  })
})

describe('two jobs of one run that nothing tells apart', () => {
  const twice = (first: Report, second: Report) =>
    [runAt(first, 5001), { ...runAt(second, 5001), id: 'another job' }] as const

  test('a failure stays, and the log says what to do', async () => {
    const github = await githubWithPull()
    const [bad, good] = twice(failing(), passing())
    await publish(github, { report: bad })
    expect(await publish(github, { report: good })).toEqual({
      status: 'skipped',
      reason: expect.stringContaining('comment-key'),
    })
    expect(bodies(github)[0]).toContain('the key has expired')
  })

  test('a failure that comes second is shown, and what to do is said before', async () => {
    const github = await githubWithPull()
    const [good, bad] = twice(passing(), failing())
    await publish(github, { report: good })
    const before = bodies(github)
    const told: string[] = []
    const warn = (text: string) => {
      expect(bodies(github)).toEqual(before)
      told.push(text)
    }
    expect(await publish(github, { report: bad, warn })).toEqual({
      status: 'published',
      url: expect.stringContaining('issuecomment-'),
    })
    expect(told).toEqual([expect.stringContaining('comment-key')])
    expect(bodies(github)[0]).toContain('the key has expired')
    expect(bodies(github)[0]).toContain('Not compared with an earlier result')
  })

  test('of two failures the first stays, and the log says what to do', async () => {
    const github = await githubWithPull()
    const full = failing('the database is full')
    const causes = full.diagnosis.causes.map((cause) => ({ ...cause, code: 'MLFLOW_ERROR' }))
    const [one, other] = twice(failing(), { ...full, diagnosis: { causes } })
    await publish(github, { report: one })
    for (const mode of ['auto', 'on-change'] as const) {
      expect(await publish(github, { report: other, mode })).toEqual({
        status: 'skipped',
        reason: expect.stringContaining('comment-key'),
      })
    }
    expect(bodies(github)).toHaveLength(1)
    expect(bodies(github)[0]).toContain('the key has expired')
  })
})

describe('what goes wrong after the comment is there', () => {
  test('is told with its address: duplicates that cannot be removed', async () => {
    const github = await githubWithPull()
    for (let count = 0; count < 2; count++) addComment(github.state, 1, { body: ownBody() })
    github.intercept = ({ method }) => (method === 'DELETE' ? serverError : undefined)
    expect(await publish(github, { report: failing() })).toEqual({
      status: 'published',
      url: expect.stringContaining('1001'),
      but: expect.stringContaining('500'),
    })
  })

  test('is told with its address: a look for duplicates that hangs', async () => {
    const github = await githubWithPull()
    github.intercept = ({ method, path, before }) =>
      method === 'GET' && path.endsWith('/comments') && before > 0 ? 'hang' : undefined
    expect(await publish(github, { access: { ...access, budgetMs: 1_500 } })).toEqual({
      status: 'published',
      url: expect.stringContaining('1001'),
      but: expect.stringContaining('longer than'),
    })
    expect(bodies(github)).toHaveLength(1)
  })

  test('a comment whose answers were all lost is found, and not called unpublished', async () => {
    const github = await githubWithPull()
    let isWritten = false
    github.intercept = ({ method, path }) => {
      if (method !== 'POST' || path === '/graphql') return undefined
      if (!isWritten) addComment(github.state, 1, { body: ownBody() })
      isWritten = true
      return 'lost'
    }
    expect(await publish(github)).toMatchObject({ status: 'published', url: expect.stringContaining('1001') })
    expect(bodies(github)).toHaveLength(1)
  })
})

describe('no news', () => {
  test('a cancelled run leaves the last result', async () => {
    const github = await githubWithPull()
    await publish(github)
    const before = bodies(github)
    const report = passing({ verdict: 'error', stopReason: 'cancelled' })
    for (const mode of ['auto', 'always'] as const) {
      expect(await publish(github, { mode, report, isCancelled: true })).toMatchObject({
        status: 'skipped',
        reason: expect.stringContaining('cancelled'),
      })
    }
    expect(bodies(github)).toEqual(before)
    // What was found before the cancellation is a result.
    expect(await publish(github, { report: failing(), isCancelled: true })).toMatchObject({
      status: 'published',
    })
  })

  test('a run that verified nothing comments on nothing, unless it always shall', async () => {
    const github = await githubWithPull()
    const report = passing({ verdict: 'skipped', checks: [], exchanges: [] })
    expect(await publish(github, { report })).toEqual({ status: 'skipped', reason: 'nothing was verified' })
    expect(github.requests).toEqual([])
    expect(await publish(github, { report, mode: 'always' })).toMatchObject({ status: 'published' })
  })
})

describe('a command in a comment on the pull request', () => {
  test('comments there with comment: always, about the head of that moment', async () => {
    const github = await githubWithPull()
    const context = contextAt(github, {
      kind: 'other',
      eventName: 'issue_comment',
      isHeadUnknown: true,
      sha: 'main',
    })
    expect(await publish(github, { context: { ...context, pullRequest: 1 }, mode: 'always' })).toMatchObject({
      status: 'published',
    })
  })

  test('says so with any other mode', async () => {
    const github = await githubWithPull()
    const context = contextAt(github, { eventName: 'issue_comment', isHeadUnknown: true, pullRequest: 1 })
    expect(await publish(github, { context })).toEqual({
      status: 'skipped',
      reason: 'a run on issue_comment comments only with comment: always',
    })
  })
})

test('of several pull requests with one head the log names them all', async () => {
  const github = await githubWithPull()
  addPull(github.state, sha)
  const { pullRequest: _, ...context } = contextAt(github, { kind: 'workflow_run' })
  expect(await publish(github, { context: { ...context, runPullRequests: [1, 2] }, hint: 2 })).toMatchObject({
    note: '#2, #1 have this head; the comment is on #2',
  })
  expect(github.state.comments.map(({ issue }) => issue)).toEqual([2])
})
