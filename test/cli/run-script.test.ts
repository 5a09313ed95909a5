import { describe, expect, it } from 'vitest'
import { suiteNames } from '../../src/schema/suite-order.ts'
import { freePort } from '../free-port.ts'
import { someKey } from '../redaction/secrets.ts'
import { runCli } from './cli-process.ts'

describe('run NAME', () => {
  it.each(suiteNames.filter((name) => name !== 'python_client'))(
    '%s: ticks and SUCCESS on a healthy platform',
    async (name) => {
      const { code, stdout } = await runCli(['run', name, '--sandbox'])
      expect(code, stdout).toBe(0)
      const ticks = stdout.split('\n').filter((line) => line.startsWith('✅'))
      expect(ticks.length).toBeGreaterThanOrEqual(4)
      expect(stdout).toContain('🎉 SUCCESS')
      expect(stdout).not.toMatch(/❌|FAILED|hk_live_/)
    },
  )

  it('python_client: is no success where there is no Python with MLflow', async () => {
    // Without any Python on PATH, whatever this machine has installed.
    const { code, stdout } = await runCli(['run', 'python_client', '--sandbox'], {
      env: { PATH: '/nowhere' },
    })
    expect(code, stdout).toBe(1)
    expect(stdout).toContain('there is no Python 3 on PATH')
    expect(stdout).not.toContain('SUCCESS')
  })

  it('tells a registration in the words of the script', async () => {
    const { stdout } = await runCli(['run', 'test_real_registration.py', '--sandbox'])
    const told = [
      /Model trained: accuracy 0\.\d+/,
      /Connected to MLflow, experiment created: \d+/,
      /Model logged, run id: [0-9a-f]{32}/,
      /Model registered: \S+, version 1/,
      /Model found in registry/,
    ]
    for (const line of told) expect(stdout).toMatch(new RegExp(`^✅ ${line.source}`, 'm'))
  })

  it.each([
    ['test_auth_service', 'key-expired', 1],
    ['verify_api_proxy', 'mlflow-down', 1],
    ['investigate_mlflow', 'mlflow-down', 1],
    ['test_bearer_auth', 'header-stripped', 1],
    ['test_real_registration', 'artifacts-disabled', 1],
  ])('%s under %s ends with exit code %i', async (name, fault, code) => {
    // No longer than this is a refusal for the moment asked again.
    const ended = await runCli(['run', name, '--fault', fault, '--request-timeout', '1'])
    expect(ended.code, ended.stdout).toBe(code)
    expect(ended.stdout).toMatch(/^❌ /m)
    expect(ended.stdout).toContain('💥 FAILED')
    expect(ended.stdout).not.toContain('SUCCESS')
  })

  it('is neither success nor failure where nothing answers', async () => {
    const at = `http://127.0.0.1:${await freePort()}`
    const addresses = ['--tracking-uri', `${at}/api/mlflow`, '--api-url', at, '--auth-url', at]
    const { code, stdout } = await runCli(['run', 'verify_api_proxy', ...addresses], {
      env: { HOKUSAI_API_KEY: someKey },
    })
    expect(code, stdout).toBe(3)
    expect(stdout).toContain('💥 NOT VERIFIED')
    expect(stdout).not.toContain('SUCCESS')
  })

  it('knows no other names, and says which was meant', async () => {
    const { code, stderr } = await runCli(['run', 'test_baerer_auth', '--sandbox', '--suites', 'all'])
    expect(code).toBe(2)
    expect(stderr).toContain('did you mean test_bearer_auth?')
    expect(stderr).toContain('--suites: there is no such flag')
  })
})
