import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const exec = promisify(execFile)

/** A Python interpreter that has the MLflow client. */
export interface Python {
  path: string
  /** Of the package `mlflow` or `mlflow-skinny`. */
  mlflow: string
  /** Of scikit-learn, where it is installed. */
  sklearn: string | undefined
  /** Of hokusai-ml-platform, where it is installed. */
  hokusai: string | undefined
}

/**
 * Asks the interpreter itself, without importing anything large. Hokusai's SDK is a distribution of its own name whose
 * module is `hokusai`: a distribution called `hokusai` is somebody else's tool. What lies in the current folder is not
 * Python's: it may be a checkout that somebody else wrote, with a json.py of its own.
 */
const question = `
import sys
sys.path = [p for p in sys.path if p]
import importlib.metadata as m, importlib.util as u, json
def v(*names):
    for name in names:
        try:
            return m.version(name)
        except m.PackageNotFoundError:
            pass
print(json.dumps({"mlflow": v("mlflow", "mlflow-skinny"), "sklearn": v("scikit-learn"), "hokusai": v("hokusai-ml-platform") if u.find_spec("hokusai") else None}))
`

/** The oldest release whose client can take every step here, and whose server is verified. */
const oldest = '2.9'

/**
 * The Python the caller would use: the active environment's (VIRTUAL_ENV, CONDA_PREFIX), else that of PATH. Only the
 * reason where none has an MLflow that will do.
 */
export async function findPython(env: NodeJS.ProcessEnv): Promise<Python | { reason: string }> {
  const active = activeIn(env)
  const bare: string[] = []
  const others: string[] = []
  for (const path of [...active, 'python3', 'python']) {
    const found = await askPython(path, env)
    if (found?.mlflow && !isOlder(found.mlflow)) return { ...found, mlflow: found.mlflow, path }
    if (found?.mlflow) others.push(`MLflow ${found.mlflow} in ${path} is older than ${oldest}`)
    else if (found) bare.push(path)
    else if (active.includes(path)) others.push(`the active environment’s ${path} does not run`)
  }
  const without = bare.length > 0 ? [`MLflow is not installed in ${bare.join(' or ')}`] : []
  return { reason: [...others, ...without].join('; ') || 'there is no Python 3 on PATH' }
}

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number)
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor)
}

type Answer = { [What in Exclude<keyof Python, 'path'>]: string | undefined }

/** Undefined where it is no Python, or none that answers. */
export async function askPython(path: string, env: NodeJS.ProcessEnv): Promise<Answer | undefined> {
  try {
    const { stdout } = await exec(path, ['-c', question], { env, timeout: 10_000 })
    const { mlflow, sklearn, hokusai } = JSON.parse(stdout, (_, value) => value ?? undefined)
    return { mlflow, sklearn, hokusai }
  } catch {
    return undefined
  }
}

const activeIn = (env: NodeJS.ProcessEnv) =>
  [env.VIRTUAL_ENV, env.CONDA_PREFIX].flatMap((folder) => (folder ? [pythonIn(folder)] : []))

/** The interpreter of an environment. */
export const pythonIn = (folder: string) =>
  process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python')
