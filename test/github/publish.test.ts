import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { runPublish } from '../../src/github/publish.ts'
import type { publishing } from '../../src/inputs/action-only-inputs.ts'
import type { Report } from '../../src/schema/report.ts'
import { elements, renderGfm, textOf } from '../report/render-gfm.ts'
import { failingReport, sampleReport } from '../report/sample-report.ts'
import { type ArtifactApi, type StoredArtifact, startArtifactApi } from './artifact-api.ts'
import { type GitHub, startGitHub } from './stand-in/server.ts'
import { addComment, addPull } from './stand-in/state.ts'

const sha = 'a1b2c3d4'.repeat(5)

/** A completed run of a fork's pull request, as GitHub tells it: `pull_requests` is empty. */
const event = {
  action: 'completed',
  workflow_run: {
    id: 77,
    run_attempt: 1,
    event: 'pull_request',
    head_sha: sha,
    head_repository: { full_name: 'someone/widgets', fork: true },
    pull_requests: [],
    conclusion: 'failure',
  },
  repository: { full_name: 'acme/widgets' },
}

const zipOf = (text: string, name = 'report.json') =>
  Buffer.from(zipSync({ [name]: new TextEncoder().encode(text), 'transcript.txt': new Uint8Array(10) }))
const artifactOf = (name: string, report: Report): StoredArtifact => ({
  name,
  zip: zipOf(JSON.stringify(report)),
})

interface Published {
  exitCode: number
  log: string
  summary: string
  outputs: string
  comments: string[]
  github: GitHub
  api: ArtifactApi
}

interface Given {
  artifacts: StoredArtifact[]
  inputs?: Partial<Record<keyof typeof publishing, string>>
  env?: Record<string, string>
  payload?: unknown
  arrange?: (github: GitHub) => void
}

let folder: string
const file = (name: string) => join(folder, name)

// One folder for all: @actions/core remembers where the summary is.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'))
  return () => rm(folder, { recursive: true })
})

afterEach(() => {
  vi.unstubAllEnvs()
  process.exitCode = undefined
})

/** Runs the action against the stand-in, where number 1 is the pull request. */
async function publish({
  artifacts,
  inputs = {},
  env = {},
  payload = event,
  arrange,
}: Given): Promise<Published> {
  const github = await startGitHub()
  const api = await startArtifactApi(github, artifacts)
  addPull(github.state, sha, 'someone/widgets')
  arrange?.(github)
  for (const name of ['output', 'summary']) await writeFile(file(name), '')
  await writeFile(file('event.json'), JSON.stringify(payload))
  vi.stubEnv('GITHUB_OUTPUT', file('output'))
  vi.stubEnv('GITHUB_STEP_SUMMARY', file('summary'))
  const variables = {
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'acme/widgets',
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_WORKFLOW: 'publish',
    GITHUB_JOB: 'publish',
    GITHUB_RUN_ID: '78',
    ...env,
  }
  const defaults = {
    'github-token': 'writing-token',
    'artifact-name': 'verify-registration-report*',
    comment: 'auto',
    'comment-key': '',
    'fail-on': 'never',
  }
  let log = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text
    return true
  })
  process.exitCode = 0
  const given = Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  await runPublish({ ...Object.fromEntries(given), ...variables }).finally(() => stdout.mockRestore())
  const exitCode = Number(process.exitCode)
  const [summary, outputs] = [await readFile(file('summary'), 'utf8'), await readFile(file('output'), 'utf8')]
  return {
    exitCode,
    log,
    summary,
    outputs,
    comments: github.state.comments.map(({ body }) => body),
    github,
    api,
  }
}

describe('publish', () => {
  test('comments on the pull request of a fork what its run has found', async () => {
    const report = failingReport('words')
    const run = await publish({ artifacts: [artifactOf('verify-registration-report', report)] })
    expect(run.exitCode, run.log).toBe(0)
    expect(run.comments).toHaveLength(1)
    const [comment = ''] = run.comments
    expect(comment).toContain("on this pull request's own code")
    expect(comment).toContain('/acme/widgets/actions/runs/77/artifacts/0')
    expect(comment).toContain('https://github.com/acme/widgets/actions/runs/77')
    expect(run.summary).toContain('/acme/widgets/actions/runs/77/artifacts/0')
    expect(run.outputs).toMatch(/verdict.*\nfail\n/)
    expect(run.outputs).toMatch(/comment-url.*\nhttps:\/\//)
    expect(run.api).toMatchObject({ downloaded: [0], leaked: [] })
  })

  test('merges the artifacts of a matrix, a broken one as an error', async () => {
    const artifacts = [
      ...Array.from({ length: 120 }, (_, index) =>
        artifactOf(`verify-registration-report-${index}`, sampleReport()),
      ),
      { name: 'verify-registration-report-broken', zip: zipOf('{') },
      artifactOf('another-artifact', sampleReport()),
    ]
    const run = await publish({ artifacts, inputs: { 'fail-on': 'fail' } })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatch(/verdict.*\nerror\n/)
    expect(run.comments).toHaveLength(1)
    expect(run.comments[0]).toContain('The file is not JSON.')
    expect(run.api.downloaded).toHaveLength(121)
  })

  test('takes the last attempt of each job', async () => {
    const artifacts = [
      artifactOf('verify-registration-report', failingReport('x')),
      artifactOf('verify-registration-report-attempt-2', sampleReport()),
    ]
    const run = await publish({ artifacts })
    expect(run.outputs).toMatch(/verdict.*\npass\n/)
    // Which attempt a report is of, only the report itself says.
    expect(run.api.downloaded).toEqual([0, 1])
  })

  test.each<[string, StoredArtifact, string]>([
    ['a file outside the folder', { name: 'r', zip: zipOf('{}', '../report.json') }, 'holds no report.json'],
    [
      'too many bytes as told',
      { name: 'r', zip: zipOf('{}'), size: 1e9 },
      'the artifact has more than 32 MiB',
    ],
    [
      'too many bytes as sent',
      { name: 'r', zip: Buffer.alloc(34e6), size: 1 },
      'the artifact has more than 32 MiB',
    ],
    [
      'too many bytes unpacked',
      { name: 'r', zip: zipOf(' '.repeat(34e6)) },
      'report.json has more than 32 MiB',
    ],
    [
      'other bytes than uploaded',
      { name: 'r', zip: zipOf('{}'), digest: `sha256:${'0'.repeat(64)}` },
      'not what was uploaded',
    ],
    ['no zip', { name: 'r', zip: Buffer.from('PK') }, 'no zip archive'],
  ])('says what is wrong with an artifact of %s', async (_, artifact, problem) => {
    const run = await publish({ artifacts: [artifact], inputs: { 'artifact-name': 'r' } })
    expect(run.exitCode, run.log).toBe(0)
    expect(run.outputs).toMatch(/verdict.*\nerror\n/)
    expect(run.comments[0]).toContain(problem)
  })

  test('says in the comment and in the job summary what changed since the last result', async () => {
    const artifacts = (report: Report) => [artifactOf('verify-registration-report', report)]
    const first = await publish({ artifacts: artifacts(failingReport('words')) })
    expect(first.summary).not.toContain('Since the last known result')
    const [body = ''] = first.comments
    const run = await publish({
      artifacts: artifacts(sampleReport({ id: 'vr-2' })),
      arrange: ({ state }) => addComment(state, 1, { body }),
    })
    for (const shown of [run.comments[0], run.summary]) {
      expect(shown).toContain('Since the last known result')
      expect(shown).toContain('Fixed (1)')
    }
  })

  test('keeps a comment for each workflow that it publishes for', async () => {
    const artifacts = [artifactOf('verify-registration-report', sampleReport())]
    const of = async (name: string) => {
      const payload = { ...event, workflow_run: { ...event.workflow_run, name } }
      return (await publish({ artifacts, payload })).comments[0]?.split('\n').at(-2)
    }
    expect(await of('verify staging')).toMatch(/^<!-- verify-registration publish . publish . verify staging/)
    expect(await of('verify staging')).not.toBe(await of('verify production'))
  })

  test('lets nothing through that the artifact could say to the reader or the runner', async () => {
    const text = '@octocat [x](https://evil.example) <img src=x> --> \n::set-output name=verdict::pass\n#1'
    const name = 'verify-registration-report-@octocat'
    const run = await publish({
      artifacts: [artifactOf(name, failingReport(text)), artifactOf(`${name}2`, sampleReport())],
    })
    const [comment = ''] = run.comments
    expect(comment.split('\n').at(-1)).toMatch(/^<!-- verify-registration-digest /)
    for (const markdown of [comment.replace(/\n<!-- [^\n]+ -->\n<!-- [^\n]+ -->$/, ''), run.summary]) {
      const page = renderGfm(markdown)
      expect(textOf(page)).toContain('octocat')
      const links = elements(page, 'a').map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value)
      for (const link of links)
        expect(link).toMatch(/^(https:\/\/github\.com)?\/(acme\/widgets\/|hokusai\/.*causes\.md#)/)
      expect(elements(page, 'img')).toEqual([])
    }
    expect(run.log).not.toMatch(/^::set-output/m)
    expect(run.outputs).not.toContain('pass')
  })

  test('takes an artifact whose first download broke off, and says of one that stays broken why', async () => {
    const once = { ...artifactOf('verify-registration-report-a', sampleReport()), breaks: 1 }
    const run = await publish({ artifacts: [once] })
    expect(run.outputs).toMatch(/verdict.*\npass\n/)
    const always = { ...once, breaks: 9 }
    const broken = await publish({ artifacts: [always] })
    expect(broken.outputs).toMatch(/verdict.*\nerror\n/)
    expect(broken.api.downloaded).toEqual([0, 0])
  })

  test('warns where the run left no report, and fails where a report is a must', async () => {
    const run = await publish({ artifacts: [] })
    expect(run.exitCode).toBe(0)
    expect(run.log).toMatch(/^::warning::Nothing was published: run 77 has no artifact/m)
    expect(run.comments).toEqual([])
    expect((await publish({ artifacts: [], inputs: { 'fail-on': 'fail' } })).exitCode).toBe(1)
  })

  test('says that the report has expired, and leaves the comment that it has made when it had not', async () => {
    const artifacts = [{ ...artifactOf('verify-registration-report', sampleReport()), expired: true }]
    const run = await publish({ artifacts })
    expect(run.log).toMatch(
      /^::warning::Nothing was published: the artifacts .* of run 77 have expired; run/m,
    )
    expect(run.comments).toEqual([])
    expect(run.outputs).toMatch(/verdict.*\nerror\n/)
    expect((await publish({ artifacts, inputs: { 'fail-on': 'fail' } })).exitCode).toBe(1)
  })

  test('is silent where the pull request has moved on, but keeps the summary', async () => {
    const arrange = ({ state }: GitHub) => {
      const [pull] = state.issues
      if (pull?.pull) pull.pull.sha = 'f'.repeat(40)
    }
    const run = await publish({
      artifacts: [artifactOf('verify-registration-report', sampleReport())],
      arrange,
    })
    expect(run.exitCode).toBe(0)
    expect(run.comments).toEqual([])
    expect(run.summary).toMatch(/\S/)
    expect(run.log).toContain('is the head of no open pull request')
  })

  test('names the permission that the token lacks', async () => {
    const artifacts = [artifactOf('verify-registration-report', sampleReport())]
    const run = await publish({ artifacts, inputs: { 'github-token': 'reading-token' } })
    expect(run.exitCode).toBe(0)
    expect(run.log).toContain('pull-requests: write')
    expect(run.summary).toMatch(/\S/)
  })

  test('says how it is used where it was used otherwise', async () => {
    const run = await publish({ artifacts: [], env: { GITHUB_EVENT_NAME: 'pull_request' }, payload: {} })
    expect(run.exitCode).toBe(1)
    expect(run.log).toMatch(/^::error::publish works on the event workflow_run/m)
    const misnamed = await publish({ artifacts: [], inputs: { comment: 'sometimes' } })
    expect(misnamed.log).toContain('comment: "sometimes" is none of auto')
  })
})
