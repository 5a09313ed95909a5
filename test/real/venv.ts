/**
 * Python virtual environments for the tests, kept in the git-ignored `.cache/venvs` and reused.
 */
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
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
  return madeOnce(join(cacheDir, 'venvs', `${name}-${recipe}`), async (draft) => {
    const uv = await findUv()
    const env = { ...pythonEnv(), UV_PYTHON_DOWNLOADS: 'never' }
    await installer(uv, ['venv', '--relocatable', '--python', 'python3', draft], env)
    const install = ['pip', 'install', '--compile-bytecode', '--python', join(draft, 'bin', 'python')]
    await installer(uv, [...install, ...packages], env)
  })
}

/** A folder that `make` fills under a temporary name, unless it is there already. */
async function madeOnce(folder: string, make: (draft: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder
  const draft = `${folder}.${randomBytes(4).toString('hex')}`
  try {
    await mkdir(dirname(folder), { recursive: true })
    await make(draft)
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // The other process that was making the same folder came first.
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** The `uv` on PATH, or one of its own. */
async function findUv(): Promise<string> {
  try {
    await exec('uv', ['--version'])
    return 'uv'
  } catch {
    return ownUv()
  }
}

/** The program itself, installed by pip into the cache: what is on PATH may be a script that looks for it. */
export async function ownUv(): Promise<string> {
  // --target also works where the system's Python is marked as externally managed (PEP 668).
  const pip = ['-m', 'pip', 'install', '-q', '--target']
  const target = await madeOnce(join(cacheDir, 'uv'), (draft) =>
    installer('python3', [...pip, draft, 'uv'], process.env),
  )
  return join(target, 'bin', 'uv')
}

async function installer(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await exec(file, args, { env, maxBuffer: 1 << 24 })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${file} ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error })
  }
}
