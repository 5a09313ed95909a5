import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { type Relay, startRelay } from '../campaign/relay.ts'
import { type GitHub, startGitHub } from '../github/stand-in/server.ts'
import { addPull } from '../github/stand-in/state.ts'
import { type SandboxProcess, startSandbox } from './sandbox-process.ts'

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url))
const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const
const sha = 'a1'.repeat(20)

interface Run {
  code: number | null
  log: string
  read(name: string): Promise<string>
}

/** One run of the bundle; stock act kills a step at once, so it is run without act. */
function start(
  sandbox: SandboxProcess,
  relay: Relay,
  folder: string,
  github?: GitHub,
): { kill(signal: NodeJS.Signals): void; ended: Promise<Run> } {
  const runnerFiles = Object.fromEntries(files.map((name) => [`GITHUB_${name}`, join(folder, name)]))
  const child = spawn(process.execPath, [bundle], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      ...runnerFiles,
      GITHUB_REPOSITORY: 'acme/widgets',
      GITHUB_EVENT_NAME: 'push',
      ...(github && {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        'INPUT_GITHUB-TOKEN': 'writing-token',
      }),
      'INPUT_API-KEY': sandbox.apiKey,
      'INPUT_TRACKING-URI': `${relay.url}/api/mlflow`,
      'INPUT_AUTH-URL': sandbox.authUrl,
      'INPUT_API-URL': relay.url,
    },
  })
  let log = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const read = (name: string) => readFile(join(folder, name), 'utf8')
  const ended = new Promise<Run>((resolve) => child.once('close', (code) => resolve({ code, log, read })))
  return { kill: (signal) => child.kill(signal), ended }
}

/**
 * A run to which these signals are sent while the platform holds back the answer to a request: it cannot be further
 * than that when they arrive, however busy the machine is.
 */
async function runCancelled(
  at: RegExp,
  signals: readonly NodeJS.Signals[],
  sandbox: SandboxProcess,
  github?: GitHub,
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'cancel-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const name of files) await writeFile(join(folder, name), '')
  const head = { sha, ref: 'feature', repo: { full_name: 'acme/widgets', fork: false } }
  const event = { pull_request: { number: 1, head, base: { ref: 'main' } } }
  await writeFile(join(folder, 'event.json'), JSON.stringify(event))
  const left = [...signals]
  const relay = await startRelay(sandbox.trackingUri, async ({ name, forward, answer }) => {
    if (at.test(name)) for (const signal of left.splice(0)) run.kill(signal)
    answer(await forward())
  })
  onTestFinished(() => relay.close())
  const run = start(sandbox, relay, folder, github)
  return run.ended
}

async function sandboxOfTest(): Promise<SandboxProcess> {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.stop())
  return sandbox
}

/**
 * As the runner cancels a job: SIGINT, then SIGTERM 7.5 s later, and an end after 10 s. Of signals that come at once a
 * process is told in any order; npm and terminals send SIGINT twice.
 */
test.each<{ signals: NodeJS.Signals[] }>([
  { signals: ['SIGINT'] },
  { signals: ['SIGINT', 'SIGTERM'] },
  { signals: ['SIGTERM', 'SIGINT'] },
])('a run cancelled by $signals cleans up and still reports', async ({ signals }) => {
  const { code, log, read } = await runCancelled(/^POST mlflow\/runs\/create/, signals, await sandboxOfTest())
  expect(code, log).toBe(1)
  const report = JSON.parse(await read('verification-report/report.json'))
  expect(report).toMatchObject({ stopReason: 'cancelled', verdict: 'error' })
  expect(report.registration.cleanup).toEqual({ done: true, leftovers: [] })
  expect(await read('OUTPUT')).toMatch(/verdict<<.*\nerror\n/)
  expect(await read('STEP_SUMMARY')).toContain('cancelled')
  expect(log).toMatch(/^::error::.*cancelled/m)
})

test('a run cancelled before it knows anything leaves the last result in the comment, and says so', async () => {
  const github = await startGitHub()
  addPull(github.state, sha)
  const sandbox = await sandboxOfTest()
  const { code, log } = await runCancelled(/^never/, [], sandbox, github)
  expect(code, log).toBe(0)
  const [comment] = github.state.comments
  expect(comment?.body).toContain('Registration works')
  const before = structuredClone(github.state.comments)
  const second = await runCancelled(/./, ['SIGINT', 'SIGTERM'], sandbox, github)
  expect(second.code, second.log).toBe(1)
  expect(second.log).toContain('cancelled before it could verify anything; the last result stays')
  expect(await second.read('STEP_SUMMARY')).toContain('cancelled')
  expect(github.state.comments).toEqual(before)
})
