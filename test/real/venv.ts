/**
 * Python virtual environments for the tests, kept in the git-ignored `.cache/venvs` and reused.
 */
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const exec = promisify(execFile)

const cacheDir = fileURLToPath(new URL('../../.cache', import.meta.url))

/**
 * The environment for every Python process: without `PYTHONDONTWRITEBYTECODE`, under which each start of MLflow
 * recompiles all its modules (20 s instead of 3 s), and with the virtual environment's programs first on PATH.
 */
export function pythonEnv(venv?: string, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...extra }
  delete env.PYTHONDONTWRITEBYTECODE
  delete env.PYTHONPATH
  if (venv) env.PATH = `${join(venv, 'bin')}:${env.PATH ?? ''}`
  return env
}

/**
 * Returns the folder of a virtual environment holding exactly these packages, installing it at first use.
 * It is built under a temporary name and renamed when whole, so a broken install is never found by the next run,
 * and two processes may do this at the same time.
 *
 * @throws Error with the installer's output when a package cannot be installed.
 */
export async function ensureVenv(name: string, packages: readonly string[]): Promise<string> {
  const recipe = createHash('sha256').update(packages.join('\n')).digest('hex').slice(0, 8)
  const venv = join(cacheDir, 'venvs', `${name}-${recipe}`)
  if (existsSync(venv)) return venv

  const uv = await findUv()
  const draft = `${venv}.${randomBytes(4).toString('hex')}`
  const env = { ...pythonEnv(), UV_PYTHON_DOWNLOADS: 'never' }
  try {
    await mkdir(join(cacheDir, 'venvs'), { recursive: true })
    await installer(uv, ['venv', '--relocatable', '--python', 'python3', draft], env)
    const install = ['pip', 'install', '--compile-bytecode', '--python', join(draft, 'bin', 'python')]
    await installer(uv, [...install, ...packages], env)
    await rename(draft, venv)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // The other process that was building the same environment came first.
    if (!existsSync(venv)) throw error
  }
  return venv
}

/** The `uv` on PATH, or one installed by pip into the cache. */
async function findUv(): Promise<string> {
  try {
    await exec('uv', ['--version'])
    return 'uv'
  } catch {
    const target = join(cacheDir, 'uv')
    const uv = join(target, 'bin', 'uv')
    // --target also works where the system's Python is marked as externally managed (PEP 668).
    if (!existsSync(uv))
      await installer('python3', ['-m', 'pip', 'install', '-q', '--target', target, 'uv'], process.env)
    return uv
  }
}

async function installer(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await exec(file, args, { env, maxBuffer: 1 << 24 })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${file} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
}
