import { readdir, readFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { type GitHub, startGitHub } from '../github/stand-in/server.ts'
import { addPull } from '../github/stand-in/state.ts'
import {
  linesOf,
  outputsOf,
  resultOf,
  runWorkflow,
  summaryOf,
  type WorkflowOptions,
  type WorkflowRun,
} from './act.ts'
import { startArtifactRelay } from './artifact-relay.ts'
import { headSha, mergeGroup, pullRequest, schedule } from './events.ts'
import { type SandboxProcess, startSandbox } from './sandbox-process.ts'

interface Given extends Partial<WorkflowOptions> {
  github?: GitHub
  token?: string
  withKey?: boolean
}

async function sandboxFor(flags: string[] = []): Promise<SandboxProcess> {
  const sandbox = await startSandbox(flags)
  onTestFinished(() => sandbox.stop())
  return sandbox
}

/** The stand-in for GitHub, where number 1 is a pull request. */
async function githubWithPull(repository = 'acme/widgets'): Promise<GitHub> {
  const github = await startGitHub()
  addPull(github.state, headSha, repository)
  return github
}

function surface(sandbox: SandboxProcess, given: Given = {}): Promise<WorkflowRun> {
  const { github, token = 'writing-token', withKey = true, variables, environment, ...options } = given
  const addresses = { TRACKING_URI: sandbox.trackingUri, AUTH_URL: sandbox.authUrl, API_URL: sandbox.apiUrl }
  const noGitHub = 'http://127.0.0.1:9'
  return runWorkflow({
    workflow: 'test/runner/workflows/surface.yml',
    variables: { ...addresses, ...variables },
    secrets: { GITHUB_TOKEN: token, ...(withKey ? { HOKUSAI_API_KEY: sandbox.apiKey } : {}) },
    environment: {
      GITHUB_API_URL: github?.apiUrl ?? noGitHub,
      GITHUB_GRAPHQL_URL: github?.graphqlUrl ?? noGitHub,
      ...environment,
    },
    ...options,
  })
}

const warningsOf = (run: WorkflowRun) =>
  linesOf(run, 'verify').flatMap(({ command, arg = '' }) => (command === 'warning' ? [arg] : []))

test('uploads the report folder, for as long as asked, without the key', async () => {
  const sandbox = await sandboxFor()
  const artifacts = await startArtifactRelay()
  const variables = { ARTIFACT_NAME: 'my-report', RETENTION_DAYS: '5' }
  const run = await surface(sandbox, { artifacts, variables })
  expect(run.exitCode, run.output).toBe(0)
  const contents = await artifacts.contents()
  expect(Object.keys(contents)).toEqual(['my-report'])
  const files = contents['my-report'] ?? {}
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['report.json', 'FINAL_TEST_REPORT.md', 'transcript.txt']),
  )
  expect(JSON.parse(files['report.json'] ?? '')).toMatchObject({ schemaVersion: 1, verdict: 'pass' })
  for (const text of Object.values(files)) expect(text).not.toContain(sandbox.apiKey)
  const [created] = artifacts.created
  const days = (Date.parse(created?.expires_at ?? '') - Date.now()) / 86_400_000
  expect(Math.round(days)).toBe(5)
  const { 'artifact-id': id, 'artifact-url': url } = outputsOf(run, 'verify')
  expect(id).toMatch(/^\d+$/)
  expect(url).toContain(`/acme/widgets/actions/runs/1/artifacts/${id}`)
  expect(summaryOf(run, 'verify')).toContain(`(</acme/widgets/actions/runs/1/artifacts/${id}>)`)
})

test('loses no artifact of a matrix that uses one name', async () => {
  const sandbox = await sandboxFor()
  const artifacts = await startArtifactRelay()
  const run = await surface(sandbox, { artifacts, workflow: 'test/runner/workflows/matrix.yml' })
  expect(run.exitCode, run.output).toBe(0)
  const contents = await artifacts.contents()
  expect(Object.keys(contents).sort()).toEqual(['one-name', 'one-name-2', 'one-name-3'])
  const ids = Object.values(contents).map((files) => JSON.parse(files['report.json'] ?? '').id)
  expect(new Set(ids).size).toBe(3)
})

test('names artifacts by job where no name is given', async () => {
  const sandbox = await sandboxFor()
  const artifacts = await startArtifactRelay()
  await surface(sandbox, { artifacts })
  const [name, ...others] = Object.keys(await artifacts.contents())
  expect(name).toMatch(/^verify-registration-report\b.*verify/)
  expect(others).toEqual([])
})

test('tells the legs of a matrix apart by their values', async () => {
  const sandbox = await sandboxFor()
  const artifacts = await startArtifactRelay()
  const run = await surface(sandbox, { artifacts, workflow: 'test/runner/workflows/matrix-default.yml' })
  expect(run.exitCode, run.output).toBe(0)
  const names = ['a', 'b', 'c'].map((leg) => `verify-registration-report-verify-${leg}`)
  expect(Object.keys(await artifacts.contents()).sort()).toEqual(names)
})

test('does without an artifact service, and says so', async () => {
  const run = await surface(await sandboxFor())
  expect(run.exitCode, run.output).toBe(0)
  expect(outputsOf(run, 'verify')).toMatchObject({ verdict: 'pass', 'artifact-id': '', 'artifact-url': '' })
  expect(warningsOf(run).join('\n')).toContain('no artifact service')
})

test('comments on a pull request, and updates its comment', async () => {
  const github = await githubWithPull()
  const artifacts = await startArtifactRelay()
  const event = { event: 'pull_request', payload: pullRequest('acme/widgets'), github }
  const broken = await surface(await sandboxFor(['--fault', 'artifacts-empty']), { ...event, artifacts })
  expect(broken.exitCode, broken.output).toBe(1)
  expect(github.state.comments).toHaveLength(1)
  const [first] = github.state.comments
  expect(first?.body).toContain('/acme/widgets/actions/runs/1/artifacts/')
  expect(outputsOf(broken, 'verify')['comment-url']).toMatch(/^https:\/\/github\.example\/acme\/widgets\//)
  const firstBody = first?.body
  // The next push. Two results of one run would be of two jobs, and have a comment each.
  const fixed = await surface(await sandboxFor(), { ...event, environment: { GITHUB_RUN_ID: '2' } })
  expect(fixed.exitCode, fixed.output).toBe(0)
  expect(github.state.comments).toHaveLength(1)
  expect(github.state.comments[0]?.body).not.toBe(firstBody)
  expect(github.state.comments[0]?.body).toMatch(/fixed/i)
  expect(summaryOf(fixed, 'verify')).toMatch(/fixed/i)
})

test('annotates what failed, within what GitHub shows of one step', async () => {
  const run = await surface(await sandboxFor(['--fault', 'artifacts-empty']))
  expect(run.exitCode).toBe(1)
  for (const level of ['error', 'warning', 'notice']) {
    const annotations = linesOf(run, 'verify').filter(({ command }) => command === level)
    expect(annotations.length, level).toBeLessThanOrEqual(10)
    if (level === 'error') expect(annotations.length).toBeGreaterThan(0)
  }
})

test('keeps result and artifact where the token may only read', async () => {
  const github = await githubWithPull()
  const artifacts = await startArtifactRelay()
  const event = { event: 'pull_request', payload: pullRequest('acme/widgets') }
  const run = await surface(await sandboxFor(), { ...event, github, artifacts, token: 'reading-token' })
  expect(run.exitCode, run.output).toBe(0)
  expect(run.output).toContain('pull-requests: write')
  expect(summaryOf(run, 'verify')).toContain('test_real_registration')
  expect(Object.keys(await artifacts.contents())).toHaveLength(1)
  expect(github.state.comments).toEqual([])
})

test.each([
  ['a fork', { payload: pullRequest('someone/widgets') }],
  ['Dependabot', { payload: pullRequest('acme/widgets'), actor: 'dependabot[bot]' }],
])('ends neutral on a pull request of %s', async (who, event) => {
  const github = await githubWithPull()
  const options = { event: 'pull_request', ...event, github, token: 'reading-token', withKey: false }
  const run = await surface(await sandboxFor(), options)
  expect(run.exitCode, run.output).toBe(0)
  expect(outputsOf(run, 'verify').verdict).toBe('skipped')
  expect(summaryOf(run, 'verify')).toContain(who.replace('a ', ''))
  expect(summaryOf(run, 'verify')).not.toContain('Registration works')
  expect(resultOf(run, 'verify', 'Post')).toBe('success')
  expect(github.state.comments).toEqual([])
})

test.each([
  ['merge_group', mergeGroup()],
  ['schedule', schedule],
])('is a gate without a pull request on %s', async (event, payload) => {
  const github = await githubWithPull()
  const passing = await surface(await sandboxFor(), { event, payload, github })
  expect(passing.exitCode, passing.output).toBe(0)
  expect(outputsOf(passing, 'verify').verdict).toBe('pass')
  const withoutKey = await surface(await sandboxFor(), { event, payload, github, withKey: false })
  expect(withoutKey.exitCode).toBe(1)
  expect(withoutKey.output).toContain('api-key: is missing')
  expect(github.state.comments).toEqual([])
})

test('opens an issue when a scheduled run fails, and closes it when it passes', async () => {
  const github = await startGitHub()
  // The target of both runs is one: the sandbox takes the place of the broken one at its address.
  const variables = { ISSUE_ON_FAILURE: 'true' }
  const event = { event: 'schedule', payload: schedule, github, variables }
  const broken = await startSandbox(['--fault', 'artifacts-empty'])
  await surface(broken, event).finally(() => broken.stop())
  expect(github.state.issues.map(({ state }) => state)).toEqual(['open'])
  const fixed = await startSandbox(['--port', new URL(broken.trackingUri).port])
  const next = { ...event, environment: { GITHUB_RUN_ID: '2' } }
  await surface(fixed, next).finally(() => fixed.stop())
  expect(github.state.issues.map(({ state }) => state)).toEqual(['closed'])
})

test('the examples give our action only inputs that it has', async () => {
  const inputsOf = async (path: string) => Object.keys(parse(await readFile(path, 'utf8')).inputs)
  const known = {
    'hokusai/verify-registration@v0': await inputsOf('action.yml'),
    'hokusai/verify-registration/publish@v0': await inputsOf('publish/action.yml'),
  } as Record<string, string[]>
  for (const file of await readdir('examples')) {
    const { jobs } = parse(await readFile(`examples/${file}`, 'utf8'))
    for (const step of Object.values<{ steps: Step[] }>(jobs).flatMap(({ steps }) => steps)) {
      const inputs = known[step.uses ?? '']
      if (inputs) expect(inputs, file).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
    }
  }
})

interface Step {
  uses?: string
  with?: Record<string, unknown>
}
