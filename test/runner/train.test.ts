import { expect, onTestFinished, test } from 'vitest'
import { pythonBaseline } from '../real/python.ts'
import { resultOf, runWorkflow, type WorkflowRun } from './act.ts'
import { type SandboxProcess, startSandbox } from './sandbox-process.ts'

async function train(sandbox: SandboxProcess, configure: string): Promise<WorkflowRun> {
  const { python } = await pythonBaseline()
  const { trackingUri, authUrl, apiUrl } = sandbox
  const addresses = { TRACKING_URI: trackingUri, AUTH_URL: authUrl, API_URL: apiUrl }
  return runWorkflow({
    workflow: 'test/runner/workflows/train.yml',
    variables: { ...addresses, PYTHON: python, CONFIGURE: configure },
    secrets: { HOKUSAI_API_KEY: sandbox.apiKey },
  })
}

/** Versions of the script's model on the server. */
async function registered({ trackingUri, apiKey }: SandboxProcess): Promise<string[]> {
  const filter = encodeURIComponent("name = 'client-mistakes'")
  const url = `${trackingUri}/api/2.0/mlflow/model-versions/search?max_results=9&filter=${filter}`
  const answer = await fetch(url, { headers: { authorization: `Bearer ${apiKey}` } })
  const { model_versions = [] } = (await answer.json()) as { model_versions?: { version: string }[] }
  return model_versions.map(({ version }) => version)
}

test('configure: a later step trains and registers with the stock client, which is told nothing itself', async () => {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.stop())
  const run = await train(sandbox, 'true')
  expect(run.exitCode, run.output).toBe(0)
  expect(resultOf(run, 'train')).toBe('success')
  expect(await registered(sandbox)).toEqual(['1'])
})

test('without configure a later step has neither address nor key', async () => {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.stop())
  const run = await train(sandbox, 'false')
  expect(resultOf(run, 'verify'), run.output).toBe('success')
  expect(resultOf(run, 'train')).toBe('failure')
  expect(await registered(sandbox)).toEqual([])
})
