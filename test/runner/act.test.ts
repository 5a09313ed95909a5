import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { linesOf, outputsOf, resultOf, runWorkflow, summaryOf, type WorkflowRun } from './act.ts'
import { type SandboxProcess, startSandbox } from './sandbox-process.ts'

const workflow = 'test/runner/workflows/verify.yml'
let sandbox: SandboxProcess | undefined

afterEach(async () => {
  await sandbox?.stop()
  sandbox = undefined
})

async function verifyAgainst(flags: string[], secrets?: Record<string, string>): Promise<WorkflowRun> {
  sandbox = await startSandbox(flags)
  const variables = { TRACKING_URI: sandbox.trackingUri, AUTH_URL: sandbox.authUrl, API_URL: sandbox.apiUrl }
  return runWorkflow({ workflow, variables, secrets: secrets ?? { HOKUSAI_API_KEY: sandbox.apiKey } })
}

/** Every line that lets the key out; add-mask is the one command that must name what to hide. */
function leaks(run: WorkflowRun, key: string): string[] {
  return run.output.split('\n').filter((line) => line.includes(key) && !line.includes('"command":"add-mask"'))
}

describe('the action under a real runner', () => {
  test('passes against a working platform, with outputs, summary and post step, on Node 24', async () => {
    const run = await verifyAgainst([])
    expect(run.exitCode, run.output).toBe(0)
    expect(linesOf(run, 'verify').some((line) => line.msg?.startsWith('node=v24.'))).toBe(true)
    expect(resultOf(run, 'verify')).toBe('success')
    expect(resultOf(run, 'verify', 'Post')).toBe('success')
    expect(outputsOf(run, 'verify')).toMatchObject({
      verdict: 'pass',
      failed: '0',
      errored: '0',
      'tracking-uri': sandbox?.trackingUri,
      'run-id': expect.stringMatching(/^[0-9a-f]{32}$/),
      'model-version': expect.stringMatching(/^\d+$/),
    })
    expect(Number(outputsOf(run, 'verify').passed)).toBeGreaterThan(10)
    expect(summaryOf(run, 'verify')).toContain('test_real_registration')
  })

  test.each(['artifacts-empty', 'auth-down', 'open-registry'])(
    'fails its step with the fault %s',
    async (fault) => {
      const run = await verifyAgainst(['--fault', fault])
      expect(run.exitCode, run.output).toBe(1)
      expect(resultOf(run, 'verify')).toBe('failure')
      expect(['fail', 'error']).toContain(outputsOf(run, 'verify').verdict)
      expect(outputsOf(run, 'verify').diagnosis).toMatch(/\S/)
      expect(summaryOf(run, 'verify')).toMatch(/\S/)
      expect(linesOf(run, 'after').some((line) => line.msg?.includes('outcome=failure'))).toBe(true)
      expect(resultOf(run, 'verify', 'Post')).toBe('success')
    },
  )

  test.each([[[]], [['--fault', 'key-echo']]])(
    'lets the key out nowhere, sandbox flags %j',
    async (flags: string[]) => {
      const run = await verifyAgainst(flags)
      const key = sandbox?.apiKey ?? ''
      expect(key).toMatch(/^hk_/)
      expect(summaryOf(run, 'verify')).toMatch(/\S/)
      // The runner shows all it is given: the key does stand in the one line that masks it.
      expect(linesOf(run, 'verify').some((line) => line.command === 'add-mask' && line.arg === key)).toBe(
        true,
      )
      expect(leaks(run, key)).toEqual([])
      expect(leaks(run, Buffer.from(key).toString('base64').replaceAll('=', ''))).toEqual([])
    },
  )

  test('without the secret a pull request from a fork is skipped, and says so', async () => {
    sandbox = await startSandbox()
    const payload = {
      number: 7,
      pull_request: {
        number: 7,
        head: { ref: 'feature', sha: '1'.repeat(40), repo: { fork: true, full_name: 'someone/widgets' } },
        base: { ref: 'main', sha: '2'.repeat(40), repo: { fork: false, full_name: 'acme/widgets' } },
      },
      repository: { full_name: 'acme/widgets', name: 'widgets', owner: { login: 'acme' } },
    }
    const variables = {
      TRACKING_URI: sandbox.trackingUri,
      AUTH_URL: sandbox.authUrl,
      API_URL: sandbox.apiUrl,
    }
    const run = await runWorkflow({ workflow, event: 'pull_request', payload, variables })
    expect(run.exitCode, run.output).toBe(0)
    expect(outputsOf(run, 'verify').verdict).toBe('skipped')
    expect(summaryOf(run, 'verify')).toMatch(/fork/i)
  })

  test("the public repository's own job passes", async () => {
    const ci = '.github/workflows/ci.yml'
    const setupNode = /actions\/setup-node@[0-9a-f]{40}/.exec(await readFile(ci, 'utf8'))?.[0] ?? ''
    const localActions = { [setupNode]: 'test/runner/setup-node-stand-in' }
    const run = await runWorkflow({ workflow: ci, job: 'action', localActions })
    expect(run.exitCode, run.output).toBe(0)
    expect(outputsOf(run, 'verify').verdict).toBe('pass')
  })
})
