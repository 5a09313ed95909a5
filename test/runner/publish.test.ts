import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { startArtifactApi } from '../github/artifact-api.ts'
import { startGitHub } from '../github/stand-in/server.ts'
import { addPull } from '../github/stand-in/state.ts'
import { failingReport } from '../report/sample-report.ts'
import { outputsOf, runWorkflow } from './act.ts'
import { headSha, workflowRun } from './events.ts'
import { releasedAction } from './released-action.ts'

const zip = Buffer.from(
  zipSync({ 'report.json': new TextEncoder().encode(JSON.stringify(failingReport('words'))) }),
)

test.each([
  ['this checkout', 'test/runner/workflows/publish.yml'],
  ["the example's workflow", 'examples/fork-publish.yml'],
])('publishes by %s what the run of a fork has found', async (_, workflow) => {
  const github = await startGitHub()
  const api = await startArtifactApi(github, [{ name: 'verify-registration-report', zip }])
  addPull(github.state, headSha, 'someone/widgets')
  const run = await runWorkflow({
    workflow,
    localActions: await releasedAction(),
    event: 'workflow_run',
    payload: workflowRun(),
    secrets: { GITHUB_TOKEN: 'writing-token' },
    environment: { GITHUB_API_URL: api.url, GITHUB_GRAPHQL_URL: github.graphqlUrl },
  })
  expect(run.exitCode, run.output).toBe(0)
  expect(outputsOf(run, 'publish')).toMatchObject({
    verdict: 'fail',
    'comment-url': expect.stringMatching(/^https:/),
  })
  expect(github.state.comments).toHaveLength(1)
})
