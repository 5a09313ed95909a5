import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts'
import { Report } from '../../src/schema/report.ts'
import { annotations, runAction, startAction } from './action-run.ts'

let sandbox: Sandbox
let other: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({})
  other = await startSandbox({ fault: 'header-stripped' })
})
afterAll(async () => {
  await sandbox.close()
  await other.close()
})

const inputsFor = ({ apiKey, trackingUri, authUrl, apiUrl }: Sandbox) => ({
  'api-key': apiKey,
  'tracking-uri': trackingUri,
  'auth-url': authUrl,
  'api-url': apiUrl,
})
/** The quick part of a verification, where its result is not what counts. */
const quick = { suites: 'preflight', 'check-caller': 'off' }

const fromFork = {
  pull_request: {
    number: 1,
    head: { sha: 'a1', repo: { full_name: 'stranger/widgets', fork: true } },
    base: { ref: 'main', repo: { full_name: 'acme/widgets' } },
  },
}

test('an event that cannot be read is told in one warning', async () => {
  const run = await startAction({ inputs: { 'on-missing-key': 'fail' }, event: '{"pull_request": 7}' })
  expect(run.code).toBe(1)
  expect(annotations(run, 'warning')).toEqual([expect.stringMatching(/event/)])
})

test('bad input to a merge is told all at once, before anything is read', async () => {
  const inputs = {
    'merge-reports': 'none/*.json',
    'fail-on': 'sometimes',
    'retention-days': '0',
    'expected-reports': 'a, b, a',
  }
  const { code, log } = await runAction({ inputs })
  expect(code).toBe(1)
  expect(log).toContain('fail-on: "sometimes" is none of fail, warn, never')
  expect(log).toContain('retention-days: "0" is not a whole number')
  expect(log).toContain('expected-reports: names "a" twice')
})

function linkToVictim(): string {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'))
  writeFileSync(join(folder, 'victim'), '')
  symlinkSync(join(folder, 'victim'), join(folder, 'link'))
  return join(folder, 'link')
}

function pipe(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'outputs-')), 'pipe')
  execFileSync('mkfifo', [path])
  return path
}

describe('a runner that cannot be written to', () => {
  test.each<[string, Record<string, string | undefined>, RegExp]>([
    ['outputs', { GITHUB_OUTPUT: '/nowhere/output' }, /GITHUB_OUTPUT cannot be written/],
    [
      'outputs to a folder',
      { GITHUB_OUTPUT: tmpdir() },
      /GITHUB_OUTPUT cannot be written \(it is a folder\)/,
    ],
    ['state', { GITHUB_STATE: '/nowhere/state' }, /GITHUB_STATE cannot be written.*post step/],
    ['the job summary', { GITHUB_STEP_SUMMARY: '/nowhere/summary' }, /no job summary/],
    ...(existsSync('/dev/full')
      ? ([
          ['outputs on a full disk', { GITHUB_OUTPUT: '/dev/full' }, /Outputs cannot be written/],
          ['a summary on a full disk', { GITHUB_STEP_SUMMARY: '/dev/full' }, /job summary was not published/],
        ] as [string, Record<string, string>, RegExp][])
      : []),
    ...(process.platform === 'win32'
      ? []
      : ([
          [
            'outputs to a link',
            { GITHUB_OUTPUT: linkToVictim() },
            /GITHUB_OUTPUT cannot be written \(it is a link\)/,
          ],
          [
            'outputs to a pipe',
            { GITHUB_OUTPUT: pipe() },
            /GITHUB_OUTPUT cannot be written \(it is not a regular file/,
          ],
        ] as [string, Record<string, string>, RegExp][])),
    ['temporary files', { RUNNER_TEMP: '/nowhere' }, /./],
  ])('loses %s and says so, and the verdict stands', async (what, env, warning) => {
    const run = await runAction({ inputs: { ...inputsFor(sandbox), ...quick }, env })
    expect(run.code, run.log).toBe(0)
    expect(annotations(run, 'warning').join('\n')).toMatch(warning)
    expect(annotations(run, 'error')).toEqual([])
    if (!what.startsWith('outputs')) expect(run.outputs.verdict).toBe('pass')
  })

  test('loses its report folder to a file, and tells before anything is sent', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'workspace-'))
    writeFileSync(join(cwd, 'verification-report'), 'a file')
    const run = await runAction({ inputs: { ...inputsFor(sandbox), ...quick }, cwd })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs.verdict).toBe('pass')
    expect(run.summary).toMatch(/\S/)
    const lines = run.log.split('\n')
    const warned = lines.findIndex((line) => /^::warning.*report-dir/.test(line))
    expect(warned).toBeGreaterThanOrEqual(0)
    expect(warned).toBeLessThan(lines.findIndex((line) => line.includes('Verifying')))
  })
})

describe('a forward proxy that takes connections and never answers', () => {
  test('ends the run in time, is named, and the services are not blamed', async () => {
    const proxy = createServer((socket) => void socket.on('error', () => {}).resume())
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const env = { HTTP_PROXY: url, HTTPS_PROXY: url }
    try {
      for (const scheme of ['http', 'https']) {
        const at = (host: string) => `${scheme}://${host}.test`
        const addresses = {
          'tracking-uri': `${at('registry')}/api/mlflow`,
          'auth-url': at('auth'),
          'api-url': at('registry'),
        }
        const inputs = {
          ...inputsFor(sandbox),
          ...quick,
          ...addresses,
          'allow-insecure-http': 'true',
          'request-timeout': '1',
        }
        const run = await runAction({ inputs, env })
        expect(run.code, run.log).toBe(1)
        expect(run.outputs).toMatchObject({ verdict: 'error', diagnosis: 'PROXY_CANNOT_REACH' })
        expect(run.summary).toContain('HTTP')
      }
    } finally {
      proxy.close()
    }
  })
})

describe('the report', () => {
  test('says whose it is', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'workspace-'))
    const inputs = { ...inputsFor(sandbox), ...quick, 'comment-key': '{\n  "target": "東京"\n}' }
    await startAction({ inputs, cwd, env: { GITHUB_ACTION: 'one', GITHUB_RUN_ATTEMPT: '3' } })
    const report = Report.parse(
      JSON.parse(readFileSync(join(cwd, 'verification-report/report.json'), 'utf8')),
    )
    expect(report.identity).toMatchObject({
      repository: 'acme/widgets',
      workflow: 'CI',
      job: 'verify',
      leg: '{"target":"東京"}',
      step: 'one',
      target: expect.stringMatching(/^http:\/\/127\.0\.0\.1\/api\/mlflow /),
      runId: '42',
      attempt: 3,
    })
  })

  test('shows causes at the workflow’s own file in code scanning', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'workspace-'))
    const file = '.github/workflows/verify.yml'
    const env = { GITHUB_WORKFLOW_REF: `acme/widgets/${file}@refs/heads/main` }
    const inputs = { ...inputsFor(other), ...quick, suites: 'test_bearer_auth' }
    const run = await runAction({ inputs, cwd, env })
    expect(run.outputs.diagnosis).toBe('GATEWAY_HEADER_STRIPPED')
    const { runs } = JSON.parse(readFileSync(join(cwd, 'verification-report/report.sarif'), 'utf8'))
    const { physicalLocation } = runs[0].results[0].locations[0]
    expect(physicalLocation.artifactLocation.uri).toBe(file)
  })

  test('of one step is not replaced by another of the job, and is by the next run', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'workspace-'))
    const run = (platform: Sandbox, env = {}) =>
      runAction({ inputs: { ...inputsFor(platform), ...quick, suites: 'test_bearer_auth' }, cwd, env })
    const first = await run(other)
    const path = join(cwd, first.outputs['report-path'] ?? '')
    const before = readFileSync(path, 'utf8')
    const second = await run(sandbox)
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(second.outputs['report-path']).not.toBe(first.outputs['report-path'])
    expect(annotations(second, 'warning').join()).toContain('Give each step a report-dir of its own')
    const later = await run(sandbox, { GITHUB_RUN_ID: '43' })
    expect(later.outputs['report-path']).toBe(first.outputs['report-path'])
    expect(readFileSync(path, 'utf8')).not.toBe(before)
  })
})

describe('a run that was given no key', () => {
  test('leaves a neutral report, and so does a merge of such reports', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'workspace-'))
    for (const leg of ['a', 'b']) {
      const inputs = { 'comment-key': leg, 'report-dir': `reports/${leg}` }
      const run = await runAction({ inputs, event: fromFork, cwd })
      expect(run.code, run.log).toBe(0)
      expect(run.outputs).toMatchObject({ verdict: 'skipped', 'report-path': `reports/${leg}/report.json` })
      expect(run.summary).toContain('fork')
    }
    const inputs = { 'merge-reports': 'reports/*/report.json', 'expected-reports': 'a, b' }
    const merged = await runAction({ inputs, event: fromFork, cwd, env: { GITHUB_JOB: 'merge' } })
    expect(merged.code, merged.log).toBe(0)
    expect(merged.outputs.verdict).toBe('skipped')
    expect(merged.summary).toContain('2 legs')
    // A leg that died is one in error, among neutral ones too.
    rmSync(join(cwd, 'reports/a'), { recursive: true })
    mkdirSync(join(cwd, 'reports/c'), { recursive: true })
    const lost = await runAction({ inputs, event: fromFork, cwd, env: { GITHUB_JOB: 'merge2' } })
    expect(lost.code).toBe(1)
    expect(lost.outputs.verdict).toBe('error')
  })

  test('merges nothing at all neutrally where the secrets are withheld, and as an error elsewhere', async () => {
    const inputs = { 'merge-reports': 'reports/*/report.json', 'expected-reports': '2' }
    const fork = await runAction({ inputs, event: fromFork })
    expect(fork).toMatchObject({ code: 0, outputs: { verdict: 'skipped' } })
    const strict = await runAction({ inputs: { ...inputs, 'on-missing-key': 'fail' }, event: fromFork })
    expect(strict.code).toBe(1)
    const push = await runAction({ inputs, env: { GITHUB_EVENT_NAME: 'push' } })
    expect(push).toMatchObject({ code: 1, outputs: { verdict: 'error' } })
  })
})
