import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { readContext } from '../../src/github/context.ts'
import { examplePayload, type Json } from './stand-in/state.ts'

const runnerSha = 'f'.repeat(40)

/** The context of a run with this event file and these variables besides the usual ones. */
async function contextOf(eventName: string, payload: unknown, env: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'event-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'event.json')
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readContext({
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: 'Codertocat/Hello-World',
    GITHUB_SHA: runnerSha,
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    ...env,
  })
}

function pullFrom(head: Json): Json {
  const payload = examplePayload('pull_request')
  payload.pull_request.head.repo = head
  return payload
}

const fork = { ...examplePayload('pull_request').pull_request.head.repo, full_name: 'stranger/Hello-World' }

test('a pull request of the same repository: its head, not the merge commit, and its number', async () => {
  const payload = examplePayload('pull_request')
  const context = await contextOf('pull_request', payload)
  expect(context).toMatchObject({
    kind: 'pull_request',
    repository: { owner: 'Codertocat', repo: 'Hello-World' },
    sha: payload.pull_request.head.sha,
    pullRequest: payload.number,
    isFork: false,
    isDependabot: false,
    warnings: [],
    run: { id: '42', attempt: 1, url: 'https://github.com/Codertocat/Hello-World/actions/runs/42' },
    isGhes: false,
  })
  expect(context.sha).not.toBe(runnerSha)
  expect(context).not.toHaveProperty('secretsWithheld')
  expect(context).not.toHaveProperty('problem')
})

test('every example pull request payload is read', async () => {
  const actions = new Set<string>()
  for (let index = 0; index < 29; index++) {
    let seen = -1
    const payload = examplePayload('pull_request', () => ++seen === index)
    actions.add(payload.action)
    const context = await contextOf('pull_request', payload)
    expect(context).toMatchObject({ pullRequest: payload.number, sha: payload.pull_request.head.sha })
  }
  expect(actions.size).toBeGreaterThan(10)
})

test.each([
  ['of another repository', fork],
  ['whose repository is gone', null],
  ['marked only as a fork', { fork: true }],
])('complaint 3, no key: a pull request %s is a fork, and its missing key is explained', async (_, head) => {
  const context = await contextOf('pull_request', pullFrom(head))
  expect(context.isFork).toBe(true)
  expect(context.secretsWithheld).toMatch(/comes from a fork/)
})

test('a pull request inside a repository that is itself a fork has its secrets', async () => {
  const payload = examplePayload('pull_request')
  payload.pull_request.head.repo.fork = true
  expect(await contextOf('pull_request', payload)).toMatchObject({ isFork: false })
  expect(await contextOf('pull_request', payload)).not.toHaveProperty('secretsWithheld')
})

test('pull_request_target: the head commit, secrets even for a fork, and a warning', async () => {
  const payload = pullFrom(fork)
  const context = await contextOf('pull_request_target', payload)
  expect(context).toMatchObject({
    kind: 'pull_request_target',
    sha: payload.pull_request.head.sha,
    isFork: true,
    headRepository: 'stranger/Hello-World',
    warnings: [expect.stringMatching(/checks out and runs the code of the pull request/)],
  })
  expect(context).not.toHaveProperty('secretsWithheld')
})

test('push: the pushed commit, not what stands for an annotated tag in the event, and no pull request', async () => {
  const payload = examplePayload('push', ({ deleted }) => !deleted)
  const context = await contextOf('push', payload)
  expect(context).toMatchObject({
    kind: 'push',
    sha: runnerSha,
    isFork: false,
    headRepository: 'Codertocat/Hello-World',
  })
  expect(context).not.toHaveProperty('pullRequest')
})

test('complaint 12, merge queue: the group head and no pull request', async () => {
  const payload = examplePayload('merge_group')
  const context = await contextOf('merge_group', payload)
  expect(context).toMatchObject({ kind: 'merge_group', sha: payload.merge_group.head_sha, isFork: false })
  expect(context).not.toHaveProperty('pullRequest')
  expect(context).not.toHaveProperty('problem')
})

test.each([
  ['workflow_dispatch', () => examplePayload('workflow_dispatch')],
  ['schedule', () => ({ schedule: '17 3 * * *', repository: { full_name: 'Codertocat/Hello-World' } })],
])("%s: the runner's commit", async (eventName, payload) => {
  const context = await contextOf(eventName, payload())
  expect(context).toMatchObject({ kind: eventName, sha: runnerSha, isFork: false })
  expect(context).not.toHaveProperty('problem')
})

test('schedule needs no event file', async () => {
  const context = await contextOf('schedule', '{}', { GITHUB_EVENT_PATH: '' })
  expect(context).toMatchObject({ kind: 'schedule', sha: runnerSha })
  expect(context).not.toHaveProperty('problem')
})

test('workflow_run: the commit and run that triggered it, and whether they are of a fork', async () => {
  const payload = examplePayload('workflow_run')
  payload.workflow_run.head_repository.full_name = 'stranger/Hello-World'
  payload.workflow_run.run_attempt = 3
  const { head_sha, id } = payload.workflow_run
  expect(await contextOf('workflow_run', payload)).toMatchObject({
    kind: 'workflow_run',
    sha: head_sha,
    isFork: true,
    headRepository: 'stranger/Hello-World',
    triggeringRun: {
      id: String(id),
      attempt: 3,
      url: `https://github.com/Codertocat/Hello-World/actions/runs/${id}/attempts/3`,
    },
  })
})

test.each([
  ['pull_request', () => examplePayload('pull_request'), true],
  ['push', () => examplePayload('push'), true],
  ['pull_request_target', () => examplePayload('pull_request'), false],
  // The actor of a schedule is who last changed the workflow file, which Dependabot often is.
  ['schedule', () => ({ schedule: '17 3 * * *' }), false],
  ['workflow_run', () => examplePayload('workflow_run'), false],
  ['workflow_dispatch', () => examplePayload('workflow_dispatch'), false],
  ['merge_group', () => examplePayload('merge_group'), false],
])('complaint 3, no key: a %s run that Dependabot started', async (eventName, payload, isWithheld) => {
  const context = await contextOf(eventName, payload(), { GITHUB_ACTOR: 'dependabot[bot]' })
  expect(context.isDependabot).toBe(true)
  expect(context.secretsWithheld !== undefined).toBe(isWithheld)
})

test('any other event that has a pull request knows it', async () => {
  const payload = examplePayload('pull_request_review')
  expect(await contextOf('pull_request_review', payload)).toMatchObject({
    kind: 'other',
    eventName: 'pull_request_review',
    pullRequest: payload.pull_request.number,
  })
})

test('complaint 11, GitHub Enterprise Server: addresses come from the runner, and a re-run has its own', async () => {
  const context = await contextOf('push', examplePayload('push'), {
    GITHUB_SERVER_URL: 'https://git.example.org/',
    GITHUB_API_URL: 'https://git.example.org/api/v3/',
    GITHUB_GRAPHQL_URL: 'https://git.example.org/api/graphql',
    GITHUB_RUN_ATTEMPT: '2',
  })
  expect(context).toMatchObject({
    isGhes: true,
    apiUrl: 'https://git.example.org/api/v3',
    graphqlUrl: 'https://git.example.org/api/graphql',
    run: { attempt: 2, url: 'https://git.example.org/Codertocat/Hello-World/actions/runs/42/attempts/2' },
  })
})

test.each([
  ['https://github.com', false],
  ['https://acme.ghe.com', false],
  ['https://github.acme.example', true],
])('%s is an Enterprise Server: %s', async (serverUrl, expected) => {
  const context = await contextOf('push', {}, { GITHUB_SERVER_URL: serverUrl })
  expect(context.isGhes).toBe(expected)
})

test('the GraphQL address follows the REST address where the runner names none', async () => {
  const env = { GITHUB_API_URL: 'https://git.example.org/api/v3', GITHUB_GRAPHQL_URL: '' }
  expect((await contextOf('push', {}, env)).graphqlUrl).toBe('https://git.example.org/api/graphql')
  expect((await contextOf('push', {}, { GITHUB_GRAPHQL_URL: '' })).graphqlUrl).toBe(
    'https://api.github.com/graphql',
  )
})

test.each([
  ['cut off', 'pull_request', '{"pull_request": {"num', 'the event file is not JSON'],
  ['a list', 'pull_request', [], 'the event is not as GitHub describes it, at its top'],
  ['without the pull request', 'pull_request', {}, 'the event has no pull_request'],
  [
    'with a number as text',
    'pull_request',
    { pull_request: { number: '7', head: { sha: 'a' } } },
    'the event is not as GitHub describes it, at pull_request.number',
  ],
  ['without the group', 'merge_group', {}, 'the event has no merge_group'],
  [
    'without the commit',
    'workflow_run',
    { workflow_run: { id: 1 } },
    'the event is not as GitHub describes it, at workflow_run.head_sha',
  ],
])('an event file %s is a plain reason', async (_, eventName, payload, problem) => {
  expect(await contextOf(eventName, payload)).toMatchObject({ kind: eventName, problem, sha: runnerSha })
})

test('an event file that is not there is a plain reason', async () => {
  const context = await contextOf('pull_request', {}, { GITHUB_EVENT_PATH: '/nowhere/event.json' })
  expect(context.problem).toBe('the event file does not exist')
})

test('nothing that a payload holds makes it throw', async () => {
  const events = fc.constantFrom('pull_request', 'pull_request_target', 'push', 'merge_group', 'workflow_run')
  await fc.assert(
    fc.asyncProperty(events, fc.json(), async (eventName, payload) => {
      const context = await contextOf(eventName, payload)
      expect(context.kind).toBe(eventName)
    }),
    { numRuns: 60 },
  )
  expect(await readContext({})).toMatchObject({ kind: 'other', sha: '', isFork: false })
})

test('a comment on a pull request names it, and not its head', async () => {
  const issue = { number: 7, pull_request: { url: 'x' } }
  const context = await contextOf('issue_comment', { action: 'created', issue })
  expect(context).toMatchObject({ kind: 'other', pullRequest: 7, isHeadUnknown: true, isFork: false })
  expect(context.secretsWithheld).toBeUndefined()
  const plain = await contextOf('issue_comment', { action: 'created', issue: { number: 7 } })
  expect(plain).not.toHaveProperty('pullRequest')
})

test('a workflow_run names pull requests of this repository, and those of others with the same head', async () => {
  const run = (pull_requests: unknown) => ({
    workflow_run: { id: 1, head_sha: 'a1', pull_requests },
    repository: { full_name: 'Codertocat/Hello-World' },
  })
  const at = (repository: string) => ({ repo: { url: `https://api.github.com/repos/${repository}` } })
  const named = [
    { number: 3, base: at('elsewhere/Hello-World') },
    { number: 4, base: at('codertocat/hello-world') },
    { number: 5 },
  ]
  expect(await contextOf('workflow_run', run(named))).toMatchObject({ runPullRequests: [4, 5] })
  expect(await contextOf('workflow_run', run([]))).not.toHaveProperty('runPullRequests')
  expect(await contextOf('workflow_run', run(null))).not.toHaveProperty('problem')
})

test('what is not there may be null, as on Gitea and Forgejo', async () => {
  const nothing = { issue: null, merge_group: null, workflow_run: null, after: null }
  const pull = { number: 7, head: { sha: 'a1', repo: null }, base: { ref: null, repo: null } }
  const context = await contextOf('pull_request', { ...nothing, pull_request: pull, repository: null })
  expect(context).toMatchObject({ pullRequest: 7, sha: 'a1', isFork: true })
  expect(context).not.toHaveProperty('problem')
  const run = {
    id: 5,
    head_sha: 'b2',
    run_attempt: null,
    html_url: null,
    head_repository: null,
    pull_requests: null,
  }
  expect(
    await contextOf('workflow_run', { ...nothing, pull_request: null, workflow_run: run }),
  ).toMatchObject({
    sha: 'b2',
    triggeringRun: { id: '5', attempt: 1 },
  })
})

test('an event as Windows writes it is read', async () => {
  const text = JSON.stringify(examplePayload('pull_request'), undefined, 2).replaceAll('\n', '\r\n')
  expect(await contextOf('pull_request', `\uFEFF${text}`)).not.toHaveProperty('problem')
})
