/**
 * Real MLflow tracking servers of several releases, started on 127.0.0.1 for one test file and removed after it.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from '../free-port.ts'
import { ensureVenv, pythonEnv } from './venv.ts'

/** The releases under test: Hokusai's production, the newest that installs, and the newest 2.x. */
export const MLFLOW_PRODUCTION = '3.9.0'
export const MLFLOW_NEWEST = '3.17.2'
export const MLFLOW_2 = '2.22.5'

const START_LIMIT_MS = 120_000
const STOP_LIMIT_MS = 5_000

export interface MlflowOptions {
  version: string
  /** Default: what the release starts by itself, gunicorn before 3.3 and uvicorn from there on. */
  server?: 'uvicorn' | 'gunicorn'
  /** For example `/mlflow`. Which routes move under it depends on the release. */
  staticPrefix?: string
  /** The server hands out its artifact folder as a path and answers 503 to artifact requests. */
  noServeArtifacts?: boolean
  /** Further flags of `mlflow server`; of a flag given twice, the last counts. */
  args?: readonly string[]
  /** Further packages that the release needs. */
  packages?: readonly string[]
  env?: Record<string, string>
  /** `USER:PASSWORD` that MLflow's own login starts with, as its basic_auth.ini names them; default: without a login. */
  login?: string
}

export interface MlflowServer {
  /** Origin without a path, `http://127.0.0.1:PORT`; a static prefix is not part of it. */
  url: string
  /** As the server itself reports it at `/version`. */
  version: string
  /** The folder on this machine that holds the artifacts. */
  artifactRoot: string
  /** Everything the server has printed so far. */
  log(): Promise<string>
  /** Ends every process of the server and removes its data. */
  stop(): Promise<void>
}

/**
 * Installs the release where needed and starts it: one worker, SQLite, local artifacts, no job runner.
 * Resolves when `/health` answers.
 *
 * @throws Error with the server's log when it ends or does not answer within two minutes.
 */
export async function startMlflow(options: MlflowOptions): Promise<MlflowServer> {
  const venv = await ensureVenv(`mlflow-${options.version}`, [
    ...serverPackages(options.version),
    ...(options.packages ?? []),
  ])
  const data = await mkdtemp(join(tmpdir(), 'mlflow-'))
  const artifactRoot = join(data, 'artifacts')
  const logFile = join(data, 'server.log')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`

  const child = spawn(join(venv, 'bin', 'python'), serverArguments(options, data, port), {
    cwd: data,
    // Its own process group, so that workers end with it.
    detached: true,
    env: pythonEnv(venv, { MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false', ...options.env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = createWriteStream(logFile)
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  const killNow = () => signalGroup(child, 'SIGKILL')
  process.once('exit', killNow)

  const stop = async () => {
    process.off('exit', killNow)
    await endGroup(child)
    log.end()
    await rm(data, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const version = await waitUntilHealthy(child, url, options.staticPrefix ?? '')
    if (options.login) await hashQuickly(venv, data, options.login)
    return { url, version, artifactRoot, log: () => readFile(logFile, 'utf8'), stop }
  } catch (error) {
    const output = await readFile(logFile, 'utf8').catch(() => '')
    await stop()
    throw new Error(`MLflow ${options.version} did not start: ${(error as Error).message}\n${output}`)
  }
}

/** `mlflow-skinny` and the few packages its server needs; the full package is three times as large. */
function serverPackages(version: string): string[] {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  // MLflow 2.22 does not start with SQLAlchemy 2.1.
  const sqlalchemy = major < 3 ? 'sqlalchemy<2.1' : 'sqlalchemy'
  const packages = [
    `mlflow-skinny==${version}`,
    'flask',
    'flask-cors',
    sqlalchemy,
    'alembic',
    'numpy',
    'gunicorn',
    // For artifacts on S3, and for MLflow's own login: one environment serves all tests of a release.
    'boto3',
    'flask-wtf',
  ]
  if (major > 3 || (major === 3 && minor >= 12)) packages.push('pandas', 'aiohttp')
  return packages
}

function serverArguments(options: MlflowOptions, data: string, port: number): string[] {
  const artifacts = join(data, 'artifacts')
  const args = ['-m', 'mlflow', 'server', '--host', '127.0.0.1', '--port', String(port), '--workers', '1']
  args.push('--backend-store-uri', `sqlite:///${join(data, 'mlflow.db')}`)
  if (options.noServeArtifacts) args.push('--no-serve-artifacts', '--default-artifact-root', artifacts)
  else args.push('--artifacts-destination', artifacts)
  if (options.staticPrefix) args.push('--static-prefix', options.staticPrefix)
  // Any gunicorn option makes MLflow 3 choose gunicorn instead of uvicorn.
  if (options.server === 'gunicorn') args.push('--gunicorn-opts', '--timeout 300')
  if (options.server === 'uvicorn' && options.version.startsWith('2.')) {
    throw new Error(`MLflow ${options.version} has no uvicorn server`)
  }
  if (options.login) args.push('--app-name', 'basic-auth')
  return [...args, ...(options.args ?? [])]
}

/** MLflow hashes the password anew at each request, by a method made to take long: of a whole run, half a minute. */
async function hashQuickly(venv: string, data: string, login: string): Promise<void> {
  const code = `
import sqlite3, sys
from werkzeug.security import generate_password_hash
user, password = sys.argv[1].split(":")
with sqlite3.connect("basic_auth.db") as db:
    quick = generate_password_hash(password, method="pbkdf2:sha256:1")
    assert db.execute("update users set password_hash = ? where username = ?", (quick, user)).rowcount == 1
`
  await promisify(execFile)(join(venv, 'bin', 'python'), ['-c', code, login], {
    cwd: data,
    env: pythonEnv(venv),
  })
}

async function waitUntilHealthy(child: ChildProcess, url: string, prefix: string): Promise<string> {
  const deadline = Date.now() + START_LIMIT_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`ended with ${child.exitCode ?? child.signalCode}`)
    }
    // With a static prefix `/health` moved under it in MLflow 3.7.
    for (const base of new Set([url, url + prefix])) {
      const health = await fetch(`${base}/health`).catch(() => undefined)
      await health?.arrayBuffer()
      if (health?.ok) return (await (await fetch(`${base}/version`)).text()).trim()
    }
    await sleep(100)
  }
  throw new Error(`no answer from ${url}/health within ${START_LIMIT_MS / 1000} s`)
}

async function endGroup(child: ChildProcess): Promise<void> {
  signalGroup(child, 'SIGTERM')
  const deadline = Date.now() + STOP_LIMIT_MS
  while (signalGroup(child, 0) && Date.now() < deadline) await sleep(25)
  signalGroup(child, 'SIGKILL')
}

/** Returns whether any process of the group was there to receive the signal; signal 0 only asks. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false
  try {
    return process.kill(-child.pid, signal)
  } catch {
    return false
  }
}
