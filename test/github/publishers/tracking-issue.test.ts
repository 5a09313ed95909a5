import { expect, test } from 'vitest'
import {
  publishTrackingIssue,
  type TrackingIssueOptions,
} from '../../../src/github/publishers/tracking-issue.ts'
import { commentMarker, renderComment } from '../../../src/report/comment.ts'
import { digestComment } from '../../../src/schema/digest.ts'
import type { Identity, Report } from '../../../src/schema/report.ts'
import { access, contextAt, digestAt, failing, passing } from '../runs.ts'
import { secondaryLimit, serverError } from '../stand-in/faults.ts'
import { type GitHub, startGitHub } from '../stand-in/server.ts'
import { addIssue, addPull, bot } from '../stand-in/state.ts'

const target = 'https://registry.example/api/mlflow'
const marker = commentMarker(`issue CI / ${target}`)

/** What a scheduled run with this report does to its issue. */
function publish(
  github: GitHub,
  report: Report,
  { token = access.token, ...changes }: Partial<TrackingIssueOptions> & { token?: string } = {},
) {
  const { sha: _, ...context } = contextAt(github, { kind: 'schedule', eventName: 'schedule' })
  return publishTrackingIssue(
    { ...access, token },
    {
      context: { ...context, sha: 'c3'.repeat(20) },
      key: `CI / ${target}`,
      title: `Registration fails at ${target}`,
      digest: digestAt(report),
      warn: () => {},
      render: (mark) => renderComment(report, { marker: mark, links: {} }),
      ...changes,
    },
  )
}

/** A failing run whose first cause has this code. */
function failingFor(code: string): Report {
  const report = failing()
  const [cause] = report.diagnosis.causes
  return { ...report, diagnosis: { causes: cause ? [{ ...cause, code }] : [] } }
}

const talk = (github: GitHub) => github.state.comments.map(({ body }) => body)

test('a failing run opens an issue, further ones update it, and a passing one closes it', async () => {
  const github = await startGitHub()
  const opened = await publish(github, failingFor('KEY_EXPIRED'))
  expect(opened).toEqual({ status: 'published', url: 'https://github.example/acme/widgets/issues/1' })
  expect(github.state.issues).toMatchObject([
    { title: `Registration fails at ${target}`, state: 'open', labels: ['verify-registration'], author: bot },
  ])
  const [first] = github.state.issues.map(({ body }) => body)

  const again = { ...failingFor('KEY_EXPIRED'), id: 'second-run' }
  expect(await publish(github, again)).toEqual(opened)
  expect(github.state.issues.length).toBe(1)
  expect(github.state.issues[0]?.body).not.toBe(first)
  expect(talk(github)).toEqual([])

  expect(await publish(github, passing({ finishedAt: '2026-01-04T05:04:06.000Z' }))).toEqual(opened)
  expect(github.state.issues).toMatchObject([{ state: 'closed', stateReason: 'completed' }])
  expect(talk(github)).toEqual([
    'Recovered: [this run](https://github.example/acme/widgets/actions/runs/42) passed at 2026-01-04T05:04:06.000Z, 2 d 2 h after the issue was opened.',
  ])
})

test('a passing job closes no issue that another one of this very run has opened under the same key', async () => {
  const github = await startGitHub()
  const identity: Identity = {
    repository: 'acme/widgets',
    workflow: 'CI',
    job: 'verify',
    leg: '',
    step: '__self',
    target,
    runId: '42',
    attempt: 1,
    commit: 'c3',
  }
  await publish(github, failing('words', { identity }))
  expect(await publish(github, passing({ identity, id: 'another job' }))).toEqual({
    status: 'skipped',
    reason: expect.stringContaining('comment-key'),
  })
  expect(github.state.issues).toMatchObject([{ state: 'open' }])
})

test('one comment for each change of cause, and none while it stays', async () => {
  const github = await startGitHub()
  for (const code of [
    'KEY_EXPIRED',
    'KEY_EXPIRED',
    'PROXY_DOWN',
    'PROXY_DOWN',
    'PROXY_DOWN',
    'KEY_EXPIRED',
  ]) {
    expect(await publish(github, failingFor(code))).toMatchObject({ status: 'published' })
  }
  expect(talk(github)).toEqual([
    'The first cause is now `PROXY_DOWN`; it was `KEY_EXPIRED`.',
    'The first cause is now `KEY_EXPIRED`; it was `PROXY_DOWN`.',
  ])
  expect(github.state.issues.length).toBe(1)
})

test('a run that could not verify opens an issue too; one that verified nothing does not', async () => {
  const github = await startGitHub()
  expect(await publish(github, passing({ verdict: 'skipped' }))).toMatchObject({ status: 'skipped' })
  expect(github.state.issues).toEqual([])
  expect(await publish(github, passing({ verdict: 'error' }))).toMatchObject({ status: 'published' })
  expect(github.state.issues.length).toBe(1)
})

test('a failure after the recovery opens a new issue', async () => {
  const github = await startGitHub()
  await publish(github, failing())
  await publish(github, passing())
  await publish(github, failing())
  expect(github.state.issues.map(({ state }) => state)).toEqual(['closed', 'open'])
})

test('each target has its own issue', async () => {
  const github = await startGitHub()
  await publish(github, failing())
  await publish(github, failing(), { key: 'CI / https://staging.example' })
  expect(github.state.issues.length).toBe(2)
  await publish(github, passing(), { key: 'CI / https://staging.example' })
  expect(github.state.issues.map(({ state }) => state)).toEqual(['open', 'closed'])
})

test('our issue is found on the last page, and those of others are left alone', async () => {
  const github = await startGitHub()
  const body = `old\n${marker}\n${digestComment(digestAt(failing()))}`
  const own = addIssue(github.state, { author: bot, body })
  const foreign = addIssue(github.state, { author: 'mallory', body })
  const pull = addPull(github.state, 'd4'.repeat(20))
  Object.assign(pull, { author: bot, body })
  for (let index = 0; index < 120; index++) addIssue(github.state)
  expect(await publish(github, passing())).toMatchObject({ url: expect.stringMatching(/issues\/1$/) })
  expect(own.state).toBe('closed')
  expect([foreign.state, pull.state]).toEqual(['open', 'open'])
  expect([foreign.body, pull.body]).toEqual([body, body])
})

test('complaint 6, races: two runs that open an issue at once leave the oldest', async () => {
  const github = await startGitHub()
  let waiting = 0
  let open = () => {}
  const both = new Promise<void>((resolve) => {
    open = resolve
  })
  github.intercept = async ({ method, path }) => {
    const isWrite = method === 'POST' && path.endsWith('/issues')
    if (isWrite && ++waiting === 2) open()
    if (isWrite) await both
    return undefined
  }
  const outcomes = await Promise.all([publish(github, failing()), publish(github, failing())])
  expect(outcomes.map(({ status }) => status)).toEqual(['published', 'published'])
  expect(github.state.issues).toMatchObject([
    { number: 1, state: 'open' },
    { number: 2, state: 'closed', stateReason: 'not_planned' },
  ])
})

test('complaint 1, `Resource not accessible`: a read-only token names the permission', async () => {
  const github = await startGitHub()
  expect(await publish(github, failing(), { token: 'reading-token' })).toEqual({
    status: 'skipped',
    reason: 'the token may not write here. Add to the workflow:\npermissions:\n  issues: write',
  })
})

test('only scheduled runs keep an issue, and a passing one with none writes nothing', async () => {
  const github = await startGitHub()
  const context = contextAt(github, { kind: 'push' })
  expect(await publish(github, failing(), { context })).toEqual({
    status: 'skipped',
    reason: 'only scheduled runs keep an issue',
  })
  expect(github.requests).toEqual([])
  expect(await publish(github, passing())).toMatchObject({ status: 'skipped' })
  expect(github.requests.map(({ method }) => method)).toEqual(['GET', 'GET'])
})

test('a rate limit while the issue is opened is waited for', async () => {
  const github = await startGitHub()
  github.intercept = ({ method, before }) =>
    method === 'POST' && before === 0 ? secondaryLimit(2) : undefined
  expect(await publish(github, failing())).toMatchObject({ status: 'published' })
  expect(github.state.issues.length).toBe(1)
})

test('complaint 10, injection: a hostile cause cannot leave its quotation', async () => {
  const github = await startGitHub()
  await publish(github, failingFor('A'))
  await publish(github, failingFor('`@octocat` <img src=x> ```\n# B'))
  expect(talk(github)).toEqual([
    'The first cause is now ```` `@octocat` <img src=x> ``` # B ````; it was `A`.',
  ])
})

test('among thousands of issues ours is found by its label, in few requests', async () => {
  const github = await startGitHub()
  await publish(github, failing())
  for (let index = 0; index < 2_000; index++) addIssue(github.state)
  const before = github.requests.length
  expect(await publish(github, failing())).toMatchObject({ url: expect.stringMatching(/issues\/1$/) })
  expect(github.requests.length - before).toBeLessThan(6)
  expect(github.state.issues.filter(({ author }) => author === bot)).toHaveLength(1)
  // Without one of ours, a passing run does not read them all either.
  const issue = github.state.issues[0]
  if (issue) issue.state = 'closed'
  const again = github.requests.length
  expect(await publish(github, passing())).toMatchObject({ status: 'skipped' })
  expect(github.requests.length - again).toBeLessThan(6)
})

test('a cancelled run neither opens nor changes an issue', async () => {
  const github = await startGitHub()
  const report = passing({ verdict: 'error', stopReason: 'cancelled' })
  expect(await publish(github, report, { isCancelled: true })).toMatchObject({ status: 'skipped' })
  expect(github.requests).toEqual([])
})

test.each(['is opened', 'is changed'])('what fails after the issue %s does not undo it', async (how) => {
  const github = await startGitHub()
  if (how === 'is changed') await publish(github, failingFor('KEY_EXPIRED'))
  const written = () =>
    how === 'is opened' ? github.state.issues.length > 0 : github.sent('PATCH').length > 0
  github.intercept = ({ method, path }) =>
    written() && path !== '/graphql' && method !== 'PATCH' ? serverError : undefined
  expect(await publish(github, failingFor('OTHER'))).toEqual({
    status: 'published',
    url: 'https://github.example/acme/widgets/issues/1',
    but: expect.stringContaining('500'),
  })
})

test('a worse result of another job takes the place of a better one, and that is said before', async () => {
  const github = await startGitHub()
  const identity = { runId: '42', attempt: 1 } as Identity
  const of = (report: Report, id: string) => ({ ...report, id, identity })
  await publish(github, of({ ...passing(), verdict: 'error' }, 'one'))
  const before = github.state.issues[0]?.body
  const told: string[] = []
  const warn = (text: string) => {
    expect(github.state.issues[0]?.body).toBe(before)
    told.push(text)
  }
  expect(await publish(github, of(failing(), 'two'), { warn })).toMatchObject({ status: 'published' })
  expect(told).toEqual([expect.stringContaining('comment-key')])
  expect(github.state.issues[0]?.body).not.toBe(before)
})
