/**
 * The product as users run it, a child process with the key in its environment: CLI, sandbox and the action's steps.
 */
import { type ChildProcess, exec, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { FaultName } from '../../src/sandbox/faults.ts'

const source = (name: string) => fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url))
/** The Node of the lockfile, which strips types: the sources run without a build. */
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))

/** Where a run goes, and its invented key. */
export interface Platform {
  trackingUri: string
  authUrl?: string
  apiUrl?: string
  apiKey: string
}

/** The server itself: it asks nobody for a key, and only two suites apply to it. */
export const direct = (url: string): Platform => ({
  trackingUri: url,
  apiKey: 'hk_live_Q7wE9rT2yU4iO6pA8sD1fG3hJ5kL0zXc',
})
export const directSuites = ['--suites', 'investigate_mlflow,test_real_registration']

/** What a run prints to stderr just before it goes on to the next thing: the moments at which to interrupt it. */
export const moments = [
  'MLflow serves a search',
  'An experiment can be created',
  'A run can be started',
  'A registered model can be created',
  'The model’s files can be uploaded',
  'A model version can be created',
  'An alias can be set',
]

export interface ProcessResult {
  /** Null where a signal ended the process. */
  exitCode: number | null
  stdout: string
  stderr: string
}

export interface VerifyResult extends ProcessResult {
  /** Text of every file in the report folder, by name. */
  files: Record<string, string>
}

export interface VerifyProcess {
  pid: number | undefined
  kill(signal: NodeJS.Signals): void
  /** Resolves when the process has printed this text to stderr, or has ended. */
  shown(text: string): Promise<void>
  /** Never rejects for an exit code. */
  finished: Promise<VerifyResult>
}

/** Starts `verify --json` with these further flags. */
export async function startVerify(
  platform: Platform,
  flags: readonly string[] = [],
  environment: Record<string, string> = {},
): Promise<VerifyProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-'))
  const args = [
    'verify',
    '--json',
    '--report-dir',
    join(folder, 'report'),
    ...addressFlags(platform),
    ...flags,
  ]
  const process = startNode('cli', args, { HOKUSAI_API_KEY: platform.apiKey, ...environment })
  const finished = process.ended.then(async (result) => {
    const files = await readFiles(join(folder, 'report'))
    await rm(folder, { recursive: true })
    return { ...result, files }
  })
  return {
    pid: process.child.pid,
    kill: (signal) => process.child.kill(signal),
    shown: process.shown,
    finished,
  }
}

export async function verify(
  platform: Platform,
  flags: readonly string[] = [],
  environment: Record<string, string> = {},
): Promise<VerifyResult> {
  return (await startVerify(platform, flags, environment)).finished
}

/** `record -- COMMAND…`, with nothing in its environment but this. */
export async function recorded(
  command: readonly string[],
  flags: readonly string[],
  environment: Record<string, string>,
): Promise<VerifyResult> {
  const folder = await mkdtemp(join(tmpdir(), 'record-'))
  const args = ['record', '--report-dir', join(folder, 'report'), ...flags, '--', ...command]
  const result = await startNode('cli', args, environment).ended
  const files = await readFiles(join(folder, 'report'))
  await rm(folder, { recursive: true })
  return { ...result, files }
}

/** `verify --cleanup-stale AGE`. */
export function cleanUpStale(platform: Platform, age: string): Promise<ProcessResult> {
  const args = ['verify', '--cleanup-stale', age, ...addressFlags(platform)]
  return startNode('cli', args, { HOKUSAI_API_KEY: platform.apiKey }).ended
}

/** The action's main or post step, with its inputs in the environment as the runner passes them. */
export function startStep(
  step: 'index' | 'post',
  platform: Platform,
  environment: Record<string, string> = {},
) {
  const inputs = {
    'API-KEY': platform.apiKey,
    'TRACKING-URI': platform.trackingUri,
    'AUTH-URL': platform.authUrl ?? '',
    'API-URL': platform.apiUrl ?? '',
  }
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])
  return startNode(step, [], { ...Object.fromEntries(named), ...environment })
}

/** The post step after a main step that was killed: all it knows is what that wrote down before it asked. */
export const postStep = (platform: Platform, remains: string, environment: Record<string, string> = {}) =>
  startStep('post', platform, { STATE_remains: remains, ...environment }).ended

/** What a main step would have written down that was killed at its end. */
export function remainsOf(id: string): string {
  const all = <T>(value: T) => ({ experiment: value, model: value, version: value, upload: value })
  return JSON.stringify([{ id, modelName: `verify-registration-${id}`, asked: all(true), doubts: all(0) }])
}

export interface SandboxProcess extends Required<Platform> {
  stop(): Promise<void>
}

/** The platform's auth service, API and gateway in front of a real MLflow server. */
export async function sandboxBefore(
  mlflow: string,
  options: { fault?: FaultName; delayMs?: number } = {},
): Promise<SandboxProcess> {
  const args = ['sandbox', '--mlflow', mlflow]
  if (options.fault) args.push('--fault', options.fault)
  if (options.delayMs) args.push('--delay-ms', String(options.delayMs))
  const { child, ended } = startNode('cli', args)
  const ready = new Promise<string>((resolve) => {
    if (child.stdout) createInterface(child.stdout).once('line', resolve)
  })
  const line = await Promise.race([ready, ended])
  if (typeof line !== 'string')
    throw new Error(`${args.join(' ')} ended with ${line.exitCode}\n${line.stderr}`)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { ...(JSON.parse(line) as Required<Platform>), stop }
}

/**
 * Runs a leftover's command as a reader would paste it, but sent to where the platform is open.
 *
 * @throws Error unless the server answers with a status below 400.
 */
export async function runCommand(command: string, from: Platform, to: Platform): Promise<void> {
  const origin = (platform: Platform) => new URL(platform.trackingUri).origin
  if (!command.includes(origin(from))) throw new Error(`not for ${origin(from)}: ${command}`)
  const adapted = command.replaceAll(origin(from), origin(to))
  const env = { PATH: process.env.PATH, HOKUSAI_API_KEY: to.apiKey }
  await promisify(exec)(adapted, { env, shell: '/bin/bash' })
}

function addressFlags({ trackingUri, authUrl, apiUrl }: Platform): string[] {
  return [
    ...['--tracking-uri', trackingUri],
    ...(authUrl ? ['--auth-url', authUrl] : []),
    ...(apiUrl ? ['--api-url', apiUrl] : []),
  ]
}

/** A process of ours. Nothing of this shell's own configuration (a key, a proxy, GITHUB_…) reaches it. */
function startNode(name: 'cli' | 'index' | 'post', args: string[], env: Record<string, string> = {}) {
  const child = spawn(node, [source(name), ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const killNow = () => child.kill('SIGKILL')
  process.once('exit', killNow)
  const output = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text
    })
  }
  const ended = new Promise<ProcessResult>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exitCode) => {
      process.off('exit', killNow)
      resolve({ exitCode, ...output })
    })
  })
  return { child, ended, shown: (text: string) => whenShown(child, output, text) }
}

function whenShown(
  child: ChildProcess,
  output: { stdout: string; stderr: string },
  text: string,
): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (output.stderr.includes(text) || output.stdout.includes(text)) resolve()
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('close', () => resolve())
    look()
  })
}

async function readFiles(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => [])
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']))
}
