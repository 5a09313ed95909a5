import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { reportOfDefaultBranch } from '../../src/github/default-branch-report.ts'
import type { Step } from '../../src/github/step.ts'
import type { GitHubInputs } from '../../src/inputs/action-only-inputs.ts'
import type { Identity, Report } from '../../src/schema/report.ts'
import { failingReport, sampleReport } from '../report/sample-report.ts'
import { type StoredArtifact, startArtifactApi } from './artifact-api.ts'
import { startGitHub } from './stand-in/server.ts'

const name = 'verify-registration-report-verify'
const zipOf = (report: Report) =>
  Buffer.from(zipSync({ 'report.json': new TextEncoder().encode(JSON.stringify(report)) }))
const left = (report: Report, run: StoredArtifact['run'], more: Partial<StoredArtifact> = {}) => ({
  name,
  zip: zipOf(report),
  ...(run && { run }),
  ...more,
})

const own: Identity = {
  repository: 'acme/widgets',
  workflow: 'CI',
  job: 'verify',
  leg: '',
  step: '__self',
  target: '',
  runId: '42',
  attempt: 1,
  commit: 'a1',
}

async function ask(artifacts: StoredArtifact[], branch: string | undefined = 'main') {
  const github = await startGitHub()
  const api = await startArtifactApi(github, artifacts)
  const context = {
    repository: { owner: 'acme', repo: 'widgets' },
    ...(branch && { defaultBranch: branch }),
    run: { id: '42' },
    apiUrl: api.url,
    graphqlUrl: `${api.url}/graphql`,
  }
  const inputs = { githubToken: 'invented' }
  const step = { context, inputs } as unknown as Step<GitHubInputs>
  const found = await reportOfDefaultBranch(step, own, sampleReport().target)
  expect(github.violations).toEqual([])
  return { found, api }
}

test('is the newest artifact of the same name that a run of the default branch left', async () => {
  const report = sampleReport({ id: 'vr-of-main' })
  const { found, api } = await ask([
    left(sampleReport({ id: 'own' }), { id: 42, branch: 'main' }),
    left(sampleReport({ id: 'fork' }), { id: 1, branch: 'main', isFork: true }),
    left(sampleReport({ id: 'branch' }), { id: 2, branch: 'feature' }),
    left(sampleReport({ id: 'expired' }), { id: 3, branch: 'main' }, { expired: true }),
    left(report, { id: 4, branch: 'main' }),
    left(sampleReport({ id: 'another' }), { id: 5, branch: 'main' }, { name: 'another' }),
  ])
  expect(found).toMatchObject({ branch: 'main', report: { id: 'vr-of-main' } })
  expect(api).toMatchObject({ downloaded: [4], leaked: [] })
})

test('is none, with its reason, where there is nothing to compare with', async () => {
  const other = failingReport('x')
  const reasonOf = async (artifacts: StoredArtifact[]) => (await ask(artifacts)).found
  expect(await reasonOf([])).toEqual({ reason: `no run of main has left an artifact ${name}` })
  expect(await reasonOf([left(other, { id: 4, branch: 'main' })])).toEqual({
    reason: 'the last report of main is of another target',
  })
  const broken = { ...left(other, { id: 4, branch: 'main' }), zip: Buffer.from('PK') }
  expect(await reasonOf([broken])).toHaveProperty('reason', expect.stringContaining('no zip archive'))
})

test('is of the very workflow and step: another one whose job has the same name does not count', async () => {
  const of = (id: string, changes: Partial<Identity>) =>
    sampleReport({ id, identity: { ...own, ...changes } })
  const nightly = left(of('nightly', { workflow: 'nightly' }), { id: 9, branch: 'main' })
  const { found } = await ask([nightly, left(of('ours', { runId: '4' }), { id: 4, branch: 'main' })])
  expect(found).toMatchObject({ report: { id: 'ours' } })
  expect((await ask([nightly])).found).toEqual({
    reason: expect.stringContaining('other workflows or steps'),
  })
})

test('is none where two jobs of the run left one that nothing tells apart', async () => {
  const ours = left(sampleReport({ id: 'a', identity: own }), { id: 4, branch: 'main' })
  const second = (identity: Identity) =>
    left(sampleReport({ id: 'b', identity }), { id: 4, branch: 'main' }, { name: `${name}-2` })
  expect((await ask([ours, second(own)])).found).toEqual({ reason: expect.stringContaining('comment-key') })
  expect((await ask([ours, second({ ...own, job: 'verify-2' })])).found).toMatchObject({
    report: { id: 'a' },
  })
})

test('is of this repository although it bore another name then', async () => {
  const identity = { ...own, repository: 'acme/before', runId: '4', leg: '' }
  const { found } = await ask([left(sampleReport({ id: 'before', identity }), { id: 4, branch: 'main' })])
  expect(found).toMatchObject({ report: { id: 'before' } })
})

test.each<[string, Partial<Report>]>([
  ['was cancelled before it knew anything', { verdict: 'error', stopReason: 'cancelled' }],
  ['was given no key', { verdict: 'skipped', checks: [] }],
])('is not one that %s: the last result before it counts', async (_, changes) => {
  const empty = left(sampleReport({ id: 'empty', ...changes }), { id: 5, branch: 'main' })
  const good = left(sampleReport({ id: 'good' }), { id: 4, branch: 'main' })
  expect((await ask([empty, good])).found).toMatchObject({ report: { id: 'good' } })
  expect((await ask([empty])).found).toMatchObject({ reason: expect.stringContaining('verified nothing') })
})
