import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import { askPython, type Python, pythonIn } from './find-python.ts'

const exec = promisify(execFile)

/** What production runs; the client of the same release is the one least likely to disagree with it. */
const mlflowVersion = '3.9.0'

/**
 * An isolated environment with MLflow and scikit-learn, made at first use and kept between runs in the runner's tool
 * cache (RUNNER_TOOL_CACHE) or the user's cache. By `uv` where that is installed, which takes seconds, else by pip.
 * Built under another name and renamed when whole, so that a broken one is never found.
 */
export async function installPython(env: NodeJS.ProcessEnv): Promise<Python | { reason: string }> {
  const cache = env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME || join(homedir(), '.cache')
  const folder = join(cache, 'verify-registration', `mlflow-${mlflowVersion}`)
  const draft = `${folder}.${randomBytes(4).toString('hex')}`
  try {
    if (!existsSync(folder)) {
      await mkdir(dirname(folder), { recursive: true })
      await makeEnvironment(draft, env)
      await rename(draft, folder)
    }
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another run that was building the same one came first.
    if (!existsSync(folder))
      return { reason: `MLflow ${mlflowVersion} cannot be installed: ${lastWords(error)}` }
  }
  const path = pythonIn(folder)
  const found = await askPython(path, env)
  if (!found?.mlflow) return { reason: `the environment ${folder} holds no MLflow; remove it and run again` }
  return { ...found, mlflow: found.mlflow, path }
}

async function makeEnvironment(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  // In a checkout, its modules would be run for Python's own, and its uv.toml could name another index.
  const cwd = dirname(folder)
  const run = (program: string, args: string[]) => exec(program, args, { cwd, env, maxBuffer: 1 << 24 })
  const packages = [`mlflow==${mlflowVersion}`]
  const hasUv = await run('uv', ['--version']).then(
    () => true,
    () => false,
  )
  if (hasUv) {
    // Where no Python is installed that will do, uv fetches one. Said here, it would win over the caller's own choice.
    const which = env.UV_PYTHON ? [] : ['--python', '>=3.10']
    await run('uv', ['venv', '--quiet', '--relocatable', ...which, folder])
    await run('uv', ['pip', 'install', '--quiet', '--python', pythonIn(folder), ...packages])
    return
  }
  await run('python3', ['-m', 'venv', folder])
  await run(pythonIn(folder), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages])
}

/** The last line, where no line begins an error; of uv also what it failed at, which stands before its list of causes. */
function lastWords(error: unknown): string {
  const { stderr = '', message } = error as { stderr?: string; message: string }
  const lines = stripVTControlCharacters(stderr || message)
    .trim()
    .split('\n')
  const begin = lines.findLastIndex((line) => /^\s*(?:error:|×)/i.test(line))
  const parts = lines
    .slice(begin)
    .map((line) => line.replace(/^\s*(?:error:|cause:|caused by:|hint:|[×│╰─▶]+)?\s*/i, ''))
  const [first = '', second, ...rest] = parts.filter((part) => part !== '')
  return [first, second, rest.at(-1)].flatMap((part) => (part ? [part.slice(0, 200)] : [])).join(': ')
}
