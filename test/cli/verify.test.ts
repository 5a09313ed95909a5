import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../free-port.ts'
import { cliProgram, programEnv } from '../programs.ts'
import { expectNoPartOf, someKey } from '../redaction/secrets.ts'
import { runCli, startCli } from './cli-process.ts'

const withKey = { HOKUSAI_API_KEY: someKey }

describe('bad input', () => {
  it('is told all at once, as flags and variables, with exit code 2', async () => {
    const env = { ...withKey, MLFLOW_TRACKING_URI: 'registry', HTTPS_PROXY: 'http://proxy:port' }
    const args = ['verify', '--modus', 'full', '--timeout', '5m', '--fault', 'header-striped', 'extra']
    const { code, stdout, stderr } = await runCli(args, { env })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain('6 problems; nothing was sent')
    expect(stderr).toContain('--modus: there is no such flag; did you mean --mode?')
    expect(stderr).toContain('"extra": is one argument too many')
    expect(stderr).toContain('--timeout: "5m" is not a number of seconds')
    expect(stderr).toContain('For example: --timeout 300')
    expect(stderr).toContain('did you mean header-stripped?')
    expect(stderr).toContain('verify --help')
  })

  it('names the variable that an address came from', async () => {
    const env = { ...withKey, MLFLOW_TRACKING_URI: 'registry', https_proxy: 'http://proxy:port' }
    const { code, stderr } = await runCli(['verify'], { env })
    expect(code).toBe(2)
    expect(stderr).toContain(
      'MLFLOW_TRACKING_URI: "registry" is not a URL. For example: MLFLOW_TRACKING_URI=https://',
    )
    expect(stderr).toContain('https_proxy: is not the address of a proxy. For example: https_proxy=http://')
  })

  it.each([
    [{}, 'HOKUSAI_API_KEY: is missing or empty', 'export HOKUSAI_API_KEY=hk_live_…'],
    [{ HOKUSAI_API_KEY: ' ' }, 'HOKUSAI_API_KEY: is missing or empty', 'export HOKUSAI_API_KEY=hk_live_…'],
    [{ MLFLOW_TRACKING_TOKEN: someKey }, 'MLFLOW_TRACKING_TOKEN is set', '="$MLFLOW_TRACKING_TOKEN"'],
  ])('says where a missing key goes: %j', async (env, ...texts) => {
    const { code, stderr } = await runCli(['verify'], { env })
    expect(code).toBe(2)
    for (const text of texts) expect(stderr).toContain(text)
    expect(stderr).not.toContain('secrets.')
    expectNoPartOf(someKey, stderr)
  })

  it('is a report folder with a file of somebody else by a name of the report, which stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'))
    writeFileSync(join(folder, 'fix.diff'), 'mine')
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const args = ['verify', '--report-dir', folder, '--tracking-uri', `http://127.0.0.1:${port}/api/mlflow`]
    const { code, stderr } = await runCli(args, { env: withKey })
    expect(code).toBe(2)
    expect(stderr).toContain('did not write and would overwrite (fix.diff): name another folder')
    expect(readFileSync(join(folder, 'fix.diff'), 'utf8')).toBe('mine')
    expect(asked).toEqual([])
  })

  it('never takes the key as a flag, nor shows it', async () => {
    for (const args of [['--api-key', someKey], [`--api-key=${someKey}`], ['--apikey', someKey], [someKey]]) {
      const { code, stderr } = await runCli(['verify', ...args], { env: withKey })
      expect(code).toBe(2)
      expectNoPartOf(someKey, stderr)
    }
  })

  it('keeps the words readable that were pasted around the key, and the key out of sight', async () => {
    const env = { HOKUSAI_API_KEY: `Authorization: Bearer ${someKey}` }
    const args = ['verify', '--tracking-uri', 'authorization', '--auth-url', someKey]
    const { code, stderr } = await runCli(args, { env })
    expect(code).toBe(2)
    expect(stderr).toContain('HOKUSAI_API_KEY: has the name of a header in front of it')
    expect(stderr).toContain('--tracking-uri: "authorization" is not a URL')
    expectNoPartOf(someKey, stderr)
  })

  it('shows control characters and does not obey them', async () => {
    const { stderr } = await runCli(['verify', '--mode', '\u001b[2Jx', '--\u001b[2Jy', 'a\u202eb'], {
      env: withKey,
    })
    expect(stderr).toContain('⟨U+001B⟩[2Jy')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  it.each(['0h', '0m', '5', 'h', '-1h'])(
    'refuses the age %s, which may take in runs still going',
    async (age) => {
      const { code, stderr } = await runCli(['verify', `--cleanup-stale=${age}`], { env: withKey })
      expect(code).toBe(2)
      expect(stderr).toContain(`--cleanup-stale: "${age}" is not an age above 0`)
    },
  )

  it('refuses addresses beside --sandbox, which has its own', async () => {
    const args = ['verify', '--sandbox', '--tracking-uri', 'https://registry.hokus.ai/api/mlflow']
    const { code, stderr } = await runCli(args)
    expect(code).toBe(2)
    expect(stderr).toContain('--tracking-uri: is for a platform of your own, and --sandbox brings its own')
  })
})

describe('the sandbox', () => {
  it('takes the place of an address of the environment, and the output says so', async () => {
    const env = { MLFLOW_TRACKING_URI: 'https://registry.hokus.ai/api/mlflow' }
    const { code, stdout, stderr } = await startCli(['verify', '--sandbox'], { env })
    expect(code, stderr).toBe(0)
    expect(stdout).toMatch(/^Target: http:\/\/127\.0\.0\.1:\d+\/api\/mlflow \(sandbox\)/m)
    expect(stderr).toMatch(/Verifying a registration at http:\/\/127\.0\.0\.1:\d+\/api\/mlflow \(sandbox\)/)
    expect(stdout + stderr).not.toContain('hokus.ai')
  })

  it.each([
    ['never', 0],
    ['fail', 1],
  ])('with a fault ends as --fail-on %s says', async (failOn, code) => {
    const args = ['verify', '--fault', 'key-expired', '--suites', 'test_auth_service', '--fail-on', failOn]
    expect((await runCli(args)).code).toBe(code)
  })

  it('that only warns says that warnings fail the run where they do', async () => {
    const args = ['verify', '--fault', 'delete-blocked', '--fail-on', 'warn']
    const { code, stdout } = await runCli(args)
    expect(code).toBe(1)
    expect(stdout).toMatch(/Registration works, but \d+ warnings? fails? this run \(fail-on is warn\)/)
  })

  it('tells of a report folder that cannot be used before it runs, and ends as its result says', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'report-'))
    writeFileSync(join(cwd, 'file'), 'mine')
    const env = { RUNNER_TEMP: cwd }
    const args = ['verify', '--sandbox', '--suites', 'preflight', '--report-dir', 'file']
    const { code, stdout, stderr } = await runCli(args, { env, cwd })
    expect(stderr).toMatch(/^--report-dir: "[^"]+" is not a folder; the report goes to .*\nVerifying /)
    const instead = /the report goes to (.*)/.exec(stderr)?.[1] ?? ''
    expect(stdout).toContain(`Report: ${instead}`)
    expect(existsSync(join(instead, 'report.json'))).toBe(true)
    expect(readFileSync(join(cwd, 'file'), 'utf8')).toBe('mine')
    expect(code).toBe(0)
  })

  it('does not start where its report folder is refused', async () => {
    const { code, stdout, stderr } = await runCli(['verify', '--sandbox', '--report-dir', '/'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('--report-dir: "/" is the root of the file system: name a folder in it.')
    expect(stderr).not.toContain('Verifying')
  })

  it('is quiet where it is to be', async () => {
    const args = ['verify', '--sandbox', '--suites', 'preflight', '--quiet']
    const { stdout, stderr } = await runCli(args)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^✔ Checks passed; no registration was attempted\n {2}caller ✔.*\n$/)
  })

  it.runIf(process.platform !== 'win32')('says in one sentence that the current folder is gone', () => {
    const gone = mkdtempSync(join(tmpdir(), 'gone-'))
    const script = `cd '${gone}' && rmdir '${gone}' && exec '${process.execPath}' '${cliProgram}' verify --sandbox`
    const { status, stderr } = spawnSync('sh', ['-c', script], { env: programEnv, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'The current folder does not exist any more: change to one that does.\n',
    })
  })

  it('keeps its artifacts in no folder behind a link', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
    symlinkSync(tmpdir(), join(folder, 'link'))
    const { code, stderr } = await runCli(['sandbox', '--folder', join(folder, 'link')])
    expect({ code, stderr }).toEqual({ code: 2, stderr: `--folder: "${folder}/link" is a link\n` })
  })

  it('keeps its exit code when nobody reads the result', async () => {
    const { code, stderr } = await startCli(['verify', '--sandbox', '--suites', 'preflight'], {
      closeStdout: true,
    })
    expect(code, stderr).toBe(0)
    expect(stderr).not.toMatch(/EPIPE|Unhandled|at async/)
  })

  it.runIf(existsSync('/dev/full'))('tells in one sentence that its result was lost, and ends with 3', () => {
    const lost = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [cliProgram, '--help'], {
      env: programEnv,
      stdio: ['ignore', lost, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(lost)
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'The result could not be written to standard output: ENOSPC\n',
    })
  })

  it('tells in one sentence that its port is in use', async () => {
    const server = createServer()
    // The next one is asked for first, for the auth service.
    const port = await freePort(2)
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { code, stdout, stderr } = await runCli(['sandbox', '--port', String(port)])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      `Port ${port} of 127.0.0.1 is in use. Choose another --port, or leave it out for a free one.\n`,
    )
  })
})
