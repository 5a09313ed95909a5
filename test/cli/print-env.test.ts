import { expect, it, onTestFinished } from 'vitest'
import { type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts'
import { expectNoPartOf } from '../redaction/secrets.ts'
import { runCli } from './cli-process.ts'

async function verifyAt(options: SandboxOptions, ...args: string[]) {
  const sandbox = await startSandbox(options)
  onTestFinished(() => sandbox.close())
  const { apiKey, trackingUri, authUrl, apiUrl } = sandbox
  const addresses = ['--tracking-uri', trackingUri, '--auth-url', authUrl, '--api-url', apiUrl]
  const ended = await runCli(['verify', '--print-env', ...addresses, ...args], {
    env: { HOKUSAI_API_KEY: apiKey },
  })
  expectNoPartOf(apiKey, ended.stdout + ended.stderr)
  return { ...ended, trackingUri }
}

it('prints shell lines alone where a registration went through', async () => {
  const { code, stdout, stderr, trackingUri } = await verifyAt({})
  expect(code, stderr).toBe(0)
  expect(stdout.split('\n')).toEqual([
    `export MLFLOW_TRACKING_URI='${trackingUri}'`,
    expect.stringMatching(/^export HOKUSAI_API_KEY=/),
    expect.stringMatching(/^export MLFLOW_TRACKING_TOKEN=/),
    '',
  ])
  expect(stderr).toContain('Registration works')
})

it.each([
  [{ fault: 'key-expired' } as const, []],
  [{}, ['--mode', 'read-only']],
])('prints none where none did: %j %j', async (options, args) => {
  const { stdout } = await verifyAt(options, ...args)
  expect(stdout).toBe('')
})

it('is refused for a sandbox, which ends with the command', async () => {
  const { code, stderr } = await runCli(['verify', '--sandbox', '--print-env'])
  expect(code).toBe(2)
  expect(stderr).toContain('--print-env: a sandbox ends with the command')
})
