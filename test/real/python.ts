/**
 * The stock MLflow Python client, for loading what we registered and as the benchmark's other side.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureVenv, pythonEnv } from './venv.ts'

interface PythonResult {
  code: number | null
  stdout: string
  stderr: string
}

export interface Python {
  /** Path of the interpreter. */
  python: string
  /** Folder of the virtual environment. */
  venv: string
  /** Runs a script: a path ending in `.py`, or source text. Never rejects for a non-zero exit code. */
  run(script: string, args?: readonly string[], env?: Record<string, string>): Promise<PythonResult>
}

/** The light client with what `mlflow.pyfunc.load_model` needs for an ONNX model. */
export async function pythonClient(version = '3.9.0'): Promise<Python> {
  const packages = [`mlflow-skinny==${version}`, 'onnx', 'onnxruntime', 'pandas', 'numpy']
  return interpreter(await ensureVenv(`client-${version}`, packages))
}

/** The full `mlflow` package, scikit-learn included, as a data scientist installs it. */
export async function pythonBaseline(version = '3.9.0'): Promise<Python> {
  return interpreter(await ensureVenv(`baseline-${version}`, [`mlflow==${version}`]))
}

function interpreter(venv: string): Python {
  const python = join(venv, 'bin', 'python')
  return {
    python,
    venv,
    run: (script, args = [], env = {}) =>
      new Promise((resolve, reject) => {
        const source = script.endsWith('.py') ? [script] : ['-c', script]
        const child = spawn(python, [...source, ...args], {
          env: pythonEnv(venv, env),
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        let stdout = ''
        let stderr = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          stdout += text
        })
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          stderr += text
        })
        child.once('error', reject)
        child.once('close', (code) => resolve({ code, stdout, stderr }))
      }),
  }
}
