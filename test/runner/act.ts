/**
 * Runs a workflow with the stock runner `act`, on this machine, without Docker and without GitHub.
 */
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { ArtifactRelay } from './artifact-relay.ts'

const ACT_VERSION = '0.2.89'
const root = fileURLToPath(new URL('../..', import.meta.url))

export interface WorkflowOptions {
  /** Path of the workflow, relative to the repository. */
  workflow: string
  /** Event name; default `push`. */
  event?: string
  /** The event's payload as GitHub sends it. */
  payload?: unknown
  job?: string
  secrets?: Record<string, string>
  /** Read in the workflow as `${{ vars.NAME }}`. */
  variables?: Record<string, string>
  /** Variables of the runner itself, such as GITHUB_API_URL; what a workflow's `env:` cannot set. */
  environment?: Record<string, string>
  /** Who started the run; act's own name by default. */
  actor?: string
  /** Where artifacts go; without it the runner has no artifact service. */
  artifacts?: ArtifactRelay
  /** For `uses: owner/name@ref`: what stands in for it: a folder, relative to the repository. */
  localActions?: Record<string, string>
}

/** One line of `act --json`; which fields are there depends on the line. */
export interface ActLine {
  command?: string
  arg?: string
  content?: string
  name?: string
  msg?: string
  raw_output?: boolean
  stepID?: string[]
  stepResult?: string
  stage?: 'Pre' | 'Main' | 'Post'
  jobResult?: string
}

export interface WorkflowRun {
  /** 0 when every job passed, else 1. */
  exitCode: number
  lines: ActLine[]
  /** Everything act wrote, for a failed assertion's message. */
  output: string
}

/** Runs the workflow and resolves when it has ended, whatever its result. Secrets are not masked in its lines. */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const act = await ensureAct()
  const temp = await mkdtemp(join(tmpdir(), 'act-'))
  try {
    const payload = join(temp, 'event.json')
    await writeFile(payload, JSON.stringify(options.payload ?? {}))
    const child = spawn(act, [...argumentsFor(options), '--eventpath', payload], {
      cwd: root,
      env: {
        ...process.env,
        // act runs the `node` it finds on PATH, whatever action.yml says: it has to be the Node 24 of the lockfile.
        PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
        XDG_CACHE_HOME: join(temp, 'cache'),
        // The one variable of the artifact service that act takes over from its own environment.
        ...(options.artifacts ? { ACTIONS_RUNTIME_URL: `${options.artifacts.url}/` } : {}),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code) => resolve(code ?? 1))
    })
    return { exitCode, lines: parse(output), output }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

/** The lines of one step, by its `id` in the workflow. */
export function linesOf(run: WorkflowRun, step: string): ActLine[] {
  return run.lines.filter((line) => line.stepID?.[0] === step)
}

/** The step's job summary, as Markdown. */
export function summaryOf(run: WorkflowRun, step: string): string {
  return linesOf(run, step).findLast((line) => line.command === 'summary')?.content ?? ''
}

export function outputsOf(run: WorkflowRun, step: string): Record<string, string> {
  const lines = linesOf(run, step).filter((line) => line.command === 'set-output')
  return Object.fromEntries(lines.map((line) => [line.name ?? '', line.arg ?? '']))
}

/** `success` or `failure`, or undefined when that stage of the step did not run. */
export function resultOf(
  run: WorkflowRun,
  step: string,
  stage: 'Main' | 'Post' = 'Main',
): string | undefined {
  return linesOf(run, step).find((line) => line.stepResult && line.stage === stage)?.stepResult
}

function argumentsFor(options: WorkflowOptions): string[] {
  const args = [
    options.event ?? 'push',
    '--workflows',
    options.workflow,
    '--platform',
    'ubuntu-latest=-self-hosted',
    '--platform',
    'self-hosted=-self-hosted',
  ]
  args.push('--json', '--insecure-secrets', '--no-cache-server', '--env', 'GITHUB_REPOSITORY=acme/widgets')
  for (const [name, value] of Object.entries(options.environment ?? {}))
    args.push('--env', `${name}=${value}`)
  if (options.actor) args.push('--actor', options.actor)
  if (options.artifacts) {
    const { folder, port } = options.artifacts
    // The default address is the machine's outer one.
    args.push('--artifact-server-path', folder, '--artifact-server-addr', '127.0.0.1')
    args.push('--artifact-server-port', String(port))
  }
  if (options.job) args.push('--job', options.job)
  for (const [name, value] of Object.entries(options.secrets ?? {})) args.push('--secret', `${name}=${value}`)
  for (const [name, value] of Object.entries(options.variables ?? {})) args.push('--var', `${name}=${value}`)
  for (const [name, folder] of Object.entries(options.localActions ?? {})) {
    args.push('--local-repository', `${name}=${resolve(root, folder)}`)
  }
  return args
}

function parse(output: string): ActLine[] {
  return output.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return []
    return [JSON.parse(line) as ActLine]
  })
}

/** Path of the pinned act, built at first use from the Go module proxy. */
async function ensureAct(): Promise<string> {
  const folder = join(root, '.cache', 'bin', `act-${ACT_VERSION}`)
  const act = join(folder, 'act')
  if (existsSync(act)) return act
  await mkdir(folder, { recursive: true })
  const draft = await mkdtemp(join(folder, 'build-'))
  try {
    const env = { ...process.env, GOBIN: draft }
    await promisify(execFile)('go', ['install', `github.com/nektos/act@v${ACT_VERSION}`], { env })
    await rename(join(draft, 'act'), act)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return act
}
