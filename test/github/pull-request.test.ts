import { expect, test } from 'vitest'
import { publishWithApi } from '../../src/github/api.ts'
import type { GitHubContext } from '../../src/github/context.ts'
import { type FoundPullRequest, findPullRequest } from '../../src/github/pull-request.ts'
import { startGitHub } from './stand-in/server.ts'
import { addPull } from './stand-in/state.ts'

/** What `findPullRequest` finds for a workflow_run of this commit. */
async function findFor(
  github: Awaited<ReturnType<typeof startGitHub>>,
  run: Partial<GitHubContext>,
  hint?: number,
) {
  let found: FoundPullRequest | undefined
  const context = { repository: { owner: 'acme', repo: 'widgets' }, ...run } as GitHubContext
  const { apiUrl, graphqlUrl } = github
  const outcome = await publishWithApi({ token: 'reading-token', apiUrl, graphqlUrl }, '', async (api) => {
    found = await findPullRequest(api, context, hint)
    return { status: 'published' }
  })
  expect(outcome).toEqual({ status: 'published' })
  return found
}

test("complaint 2, forks: a workflow_run finds a fork's pull request by its head over all pages", async () => {
  const github = await startGitHub()
  const wanted = addPull(github.state, 'a'.repeat(40), 'stranger/widgets')
  for (let index = 0; index < 250; index++) addPull(github.state, String(index).padStart(40, '0'))
  const run = { sha: 'a'.repeat(40), headRepository: 'stranger/widgets' }
  expect(await findFor(github, run)).toEqual({ number: wanted.number, others: [] })
  expect(github.sent('GET').length).toBe(3)
})

test('a pull request of another repository with the same head is not taken, nor a closed one', async () => {
  const github = await startGitHub()
  const sha = 'b'.repeat(40)
  addPull(github.state, sha, 'thief/widgets')
  addPull(github.state, sha, 'stranger/widgets').state = 'closed'
  expect(await findFor(github, { sha, headRepository: 'stranger/widgets' })).toBeUndefined()
})

test('a fork that was deleted meanwhile is known by the commit alone', async () => {
  const github = await startGitHub()
  const { number } = addPull(github.state, 'c'.repeat(40), null)
  const run = { sha: 'c'.repeat(40), headRepository: 'stranger/widgets' }
  expect(await findFor(github, run)).toEqual({ number, others: [] })
  // GitHub's description leaves out what GitHub sends for a deleted fork.
  expect(github.violations.splice(0)).toEqual([expect.stringContaining('head/repo must be object')])
})

test('what GitHub says a run is of is not looked for', async () => {
  const github = await startGitHub()
  addPull(github.state, 'd'.repeat(40))
  expect(await findFor(github, { sha: 'd'.repeat(40), runPullRequests: [9] })).toEqual({
    number: 9,
    others: [],
  })
  expect(github.requests).toEqual([])
})

test('of several pull requests with one head a hint chooses, but only among these', async () => {
  const github = await startGitHub()
  const sha = 'e'.repeat(40)
  addPull(github.state, sha)
  addPull(github.state, 'f'.repeat(40))
  addPull(github.state, sha)
  expect(await findFor(github, { sha }, 1)).toEqual({ number: 1, others: [3] })
  expect(await findFor(github, { sha }, 2)).toEqual({ number: 3, others: [1] })
  expect(await findFor(github, { sha, runPullRequests: [1, 3] }, 3)).toEqual({ number: 3, others: [1] })
})

test('of several that a run is of, the open one with its head is taken', async () => {
  const github = await startGitHub()
  const sha = 'e'.repeat(40)
  const closed = addPull(github.state, sha)
  closed.state = 'closed'
  const moved = addPull(github.state, 'f'.repeat(40))
  const open = addPull(github.state, sha)
  const named = [closed, moved, open].map(({ number }) => number)
  expect(await findFor(github, { sha, runPullRequests: named })).toEqual({ number: open.number, others: [] })
  open.state = 'closed'
  const { number } = closed
  expect(await findFor(github, { sha, runPullRequests: named })).toMatchObject({ number })
})
