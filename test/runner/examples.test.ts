import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { freePort } from '../free-port.ts'
import { startArtifactApi } from '../github/artifact-api.ts'
import { type GitHub, startGitHub } from '../github/stand-in/server.ts'
import { addPull } from '../github/stand-in/state.ts'
import { outputsOf, resultOf, runWorkflow, summaryOf, type WorkflowOptions } from './act.ts'
import { startArtifactRelay } from './artifact-relay.ts'
import { headSha, mergeGroup, pullRequest, schedule, workflowRun } from './events.ts'
import { releasedAction } from './released-action.ts'
import { type SandboxProcess, startSandbox } from './sandbox-process.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const production = {
  'tracking-uri': 'https://registry.hokus.ai/api/mlflow',
  'auth-url': 'https://auth.hokus.ai',
  'api-url': 'https://api.hokus.ai',
}
const download = /actions\/download-artifact@[0-9a-f]{40}/

interface Given extends Partial<WorkflowOptions> {
  github?: GitHub
  /** The platform that stands where the example has the public one. */
  sandbox?: SandboxProcess
  /** Further texts of the example, and what stands for each. */
  instead?: Record<string, string>
}

/**
 * Runs an example as it is, with the released action in place, but for what a machine without a network cannot have:
 * the addresses of the public platform, Docker, and actions/download-artifact.
 */
async function example(name: string, { github, sandbox, instead = {}, ...options }: Given = {}) {
  let text = await readFile(join(root, `examples/${name}.yml`), 'utf8')
  const noGitHub = 'http://127.0.0.1:9'
  const environment = {
    GITHUB_API_URL: github?.apiUrl ?? noGitHub,
    GITHUB_GRAPHQL_URL: github?.graphqlUrl ?? noGitHub,
    PATH: `${join(root, 'test/runner/bin')}:${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    ...options.environment,
  }
  if (sandbox) {
    const { trackingUri, authUrl, apiUrl } = sandbox
    const own = { 'tracking-uri': trackingUri, 'auth-url': authUrl, 'api-url': apiUrl }
    const names = Object.keys(own) as (keyof typeof own)[]
    const isNamed = text.includes(production['tracking-uri'])
    for (const one of names) text = text.replaceAll(production[one], own[one])
    const lines = names.map((one) => `          ${one}: ${own[one]}\n`).join('')
    if (!isNamed) text = text.replace(/( +api-key: .*secrets.*\n)/, `$1${lines}`)
  }
  for (const [old, other] of Object.entries(instead)) {
    expect(text).toContain(old)
    text = text.replaceAll(old, other)
  }
  const folder = await mkdtemp(join(tmpdir(), 'example-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const workflow = join(folder, `${name}.yml`)
  await writeFile(workflow, text)
  const downloading = download.exec(text)?.[0]
  return runWorkflow({
    secrets: { GITHUB_TOKEN: 'writing-token', ...(sandbox ? { HOKUSAI_API_KEY: sandbox.apiKey } : {}) },
    ...options,
    workflow,
    environment,
    localActions: {
      ...(await releasedAction()),
      ...(downloading ? { [downloading]: 'test/runner/download-artifact-stand-in' } : {}),
    },
  })
}

async function sandboxFor(...flags: string[]): Promise<SandboxProcess> {
  const sandbox = await startSandbox(flags)
  onTestFinished(() => sandbox.stop())
  return sandbox
}

async function githubWithPull(from = 'acme/widgets'): Promise<GitHub> {
  const github = await startGitHub()
  addPull(github.state, headSha, from)
  return github
}

/** For examples that start their services with Docker. */
async function withServices(): Promise<Pick<Given, 'instead' | 'environment'>> {
  const port = await freePort(2)
  return {
    instead: { '127.0.0.1:8080': `127.0.0.1:${port}`, '127.0.0.1:8081': `127.0.0.1:${port + 1}` },
    environment: { SANDBOX_CLI: join(root, 'dist/cli.js'), SANDBOX_PORT: String(port) },
  }
}

const ownPull = { event: 'pull_request', payload: pullRequest('acme/widgets') }
const forkPull = { event: 'pull_request', payload: pullRequest('someone/widgets') }

describe('the examples', () => {
  test('pin by hash what is not ours, and name nothing that only this repository has', async () => {
    const files = (await readdir('examples')).filter((name) => name.endsWith('.yml'))
    expect(files.length).toBeGreaterThan(7)
    const known = await readFile('.github/workflows/ci.yml', 'utf8')
    for (const file of files) {
      const text = await readFile(`examples/${file}`, 'utf8')
      for (const [, action = ''] of text.matchAll(/uses: (\S+)/g)) {
        const isOurs = /^hokusai\/verify-registration(\/publish)?@v0$/.test(action)
        const isPinned = known.includes(action) || download.test(action)
        expect(isOurs || isPinned, `${file}: ${action}`).toBe(true)
      }
      expect(text, file).not.toMatch(/\b(test|scripts|dist|src)\//)
    }
  })

  test('third-party tells on the pull request that the key works', async () => {
    const github = await githubWithPull()
    const run = await example('third-party', { ...ownPull, github, sandbox: await sandboxFor() })
    expect(run.exitCode, run.output).toBe(0)
    expect(outputsOf(run, 'verify')).toMatchObject({ verdict: 'pass' })
    expect(github.state.comments).toHaveLength(1)
    // It checks out, so that there is something to look into.
    expect(run.output).not.toContain('no git checkout in the workspace')
  })

  test('third-party tells on a push that the key does not work', async () => {
    const run = await example('third-party', { sandbox: await sandboxFor('--fault', 'key-expired') })
    expect(run.exitCode).toBe(1)
    expect(outputsOf(run, 'verify')).toMatchObject({ verdict: 'fail', category: 'KEY' })
  })

  test.each(['third-party', 'merge-queue'])('%s is neutral for a fork', async (name) => {
    const run = await example(name, forkPull)
    expect(run.exitCode, run.output).toBe(0)
    expect(summaryOf(run, 'verify')).toContain('fork')
  })

  test.each(['platform-gate', 'fork-verify'])(
    '%s passes for a fork with the services of its commit, and stops them',
    async (name) => {
      const run = await example(name, { ...forkPull, ...(await withServices()) })
      expect(run.exitCode, run.output).toBe(0)
      expect(outputsOf(run, 'verify').verdict).toBe('pass')
    },
  )

  test('fork-publish comments what fork-verify has left', async () => {
    const artifacts = await startArtifactRelay()
    const verified = await example('fork-verify', { ...forkPull, artifacts, ...(await withServices()) })
    expect(verified.exitCode, verified.output).toBe(0)
    const stored = Object.entries(await artifacts.contents()).map(([name, files]) => ({
      name,
      zip: Buffer.from(
        zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))),
      ),
    }))
    const github = await githubWithPull('someone/widgets')
    const api = await startArtifactApi(github, stored)
    const run = await example('fork-publish', {
      event: 'workflow_run',
      payload: workflowRun(),
      environment: { GITHUB_API_URL: api.url, GITHUB_GRAPHQL_URL: github.graphqlUrl },
    })
    expect(run.exitCode, run.output).toBe(0)
    expect(outputsOf(run, 'publish').verdict).toBe('pass')
    expect(github.state.comments).toHaveLength(1)
  })

  test.each<[string, string[], 0 | 1, string]>([
    ['passes where all environments do', [], 0, 'pass'],
    ['fails where one of them does', ['--fault', 'key-expired'], 1, 'fail'],
  ])('matrix-merge %s, with one comment for all', async (_, flags, exitCode, verdict) => {
    const [sandbox, staging] = [await sandboxFor(), await sandboxFor(...flags)]
    const [github, artifacts] = [await githubWithPull(), await startArtifactRelay()]
    const instead = {
      'https://registry.staging.example/api/mlflow': staging.trackingUri,
      'https://auth.staging.example': staging.authUrl,
      'https://api.staging.example': staging.apiUrl,
      // Environments have keys of their own, which the runner does not know.
      'api-key: ${{ secrets.HOKUSAI_API_KEY }}':
        // biome-ignore lint/suspicious/noTemplateCurlyInString: workflow syntax, as it is
        "api-key: ${{ matrix.target.name == 'staging' && secrets.STAGING_KEY || secrets.HOKUSAI_API_KEY }}",
    }
    const secrets = {
      GITHUB_TOKEN: 'writing-token',
      HOKUSAI_API_KEY: sandbox.apiKey,
      STAGING_KEY: staging.apiKey,
    }
    const environment = { ARTIFACT_FOLDER: artifacts.folder }
    const options = { ...ownPull, sandbox, github, artifacts, instead, secrets, environment }
    const run = await example('matrix-merge', options)
    expect(run.exitCode, run.output).toBe(exitCode)
    expect(outputsOf(run, 'merge').verdict).toBe(verdict)
    expect(github.state.comments).toHaveLength(1)
    expect(github.state.comments[0]?.body).toContain('staging')
  })

  test('matrix-merge is neutral for a fork', async () => {
    const artifacts = await startArtifactRelay()
    const environment = { ARTIFACT_FOLDER: artifacts.folder }
    const run = await example('matrix-merge', { ...forkPull, artifacts, environment })
    expect(run.exitCode, run.output).toBe(0)
    expect(outputsOf(run, 'merge').verdict).toBe('skipped')
    expect(summaryOf(run, 'merge')).toContain('2 legs')
  })

  test('merge-queue lets nothing pass unverified in the queue', async () => {
    const event = { event: 'merge_group', payload: mergeGroup() }
    const passing = await example('merge-queue', { ...event, sandbox: await sandboxFor() })
    expect(passing.exitCode, passing.output).toBe(0)
    const without = await example('merge-queue', event)
    expect(without.exitCode).toBe(1)
    expect(without.output).toContain('api-key: is missing')
  })

  test('schedule opens an issue when it fails, and closes it when it passes', async () => {
    const github = await startGitHub()
    const event = { event: 'schedule', payload: schedule, github }
    const failing = await example('schedule', {
      ...event,
      sandbox: await sandboxFor('--fault', 'key-expired'),
    })
    expect(failing.exitCode).toBe(1)
    expect(github.state.issues).toMatchObject([{ state: 'open', labels: ['verify-registration'] }])
    // The hour after, which act does not count by itself.
    const environment = { GITHUB_RUN_ID: '2' }
    const passing = await example('schedule', { ...event, sandbox: await sandboxFor(), environment })
    expect(passing.exitCode, passing.output).toBe(0)
    expect(github.state.issues).toMatchObject([{ state: 'closed' }])
  })

  test('ghes passes behind its proxy, without artifacts, and says so', async () => {
    const certificates = join(await mkdtemp(join(tmpdir(), 'ca-')), 'company-ca.pem')
    await mkdir(join(certificates, '..'), { recursive: true })
    await writeFile(certificates, rootCertificates[0] ?? '')
    const instead = { '/etc/ssl/certs/company-ca.pem': certificates }
    const github = await githubWithPull()
    const run = await example('ghes', { ...ownPull, github, sandbox: await sandboxFor(), instead })
    expect(run.exitCode, run.output).toBe(0)
    expect(resultOf(run, 'verify')).toBe('success')
    expect(github.state.comments).toHaveLength(1)
  })
})
