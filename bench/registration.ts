/** The registration suite against the stock Python client: whole processes, same server, taking turns. */
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startDelayProxy } from '../test/real/delay-proxy.ts'
import { MLFLOW_PRODUCTION, startMlflow } from '../test/real/mlflow-server.ts'
import { pythonBaseline } from '../test/real/python.ts'
import { pythonEnv } from '../test/real/venv.ts'
import { alternate, cli, inventedKey, renewSection, runProcess, spread, table } from './measure.ts'

const baseline = fileURLToPath(new URL('python_baseline.py', import.meta.url))

/** @param mlflow URL of a real MLflow server. @returns a Markdown section. */
export async function benchRegistration(mlflow: string, runs: number): Promise<string> {
  const { python, venv } = await pythonBaseline()
  const reportDir = join(tmpdir(), `bench-registration-${process.pid}`)
  const rows: string[][] = []
  for (const delayMs of [0, 50]) {
    const proxy = delayMs > 0 ? await startDelayProxy(mlflow, delayMs) : undefined
    const url = proxy?.url ?? mlflow
    const pythonArguments = { HOKUSAI_API_KEY: inventedKey, HOKUSAI_TRACKING_URI: url }
    const verify = ['verify', '--suites', 'test_real_registration', '--keep', '--report-dir', reportDir]
    const target = ['--tracking-uri', url, '--auth-url', url, '--api-url', url]
    try {
      const pairs = await alternate(
        runs,
        () => runProcess([python, baseline], pythonEnv(venv, pythonArguments)),
        () => {
          const env = { PATH: process.env.PATH, HOKUSAI_API_KEY: inventedKey }
          // In a checkout it would also look for the caller's own mistakes, which `benchFix` measures.
          return runProcess([process.execPath, cli, ...verify, ...target], env, [0], tmpdir())
        },
      )
      const ratios = pairs.map(({ a, b }) => a.ms / b.ms)
      const [slow, fast] = [pairs.map(({ a }) => a.ms), pairs.map(({ b }) => b.ms)]
      rows.push([`+${delayMs} ms per response`, spread(slow), spread(fast), spread(ratios, 1)])
    } finally {
      await proxy?.stop()
    }
  }
  await rm(reportDir, { recursive: true, force: true })
  return [
    '## Registration: the Python client and this tool',
    `Whole processes, ${runs} pairs taking turns on one MLflow 3.9.0, milliseconds as min / **median** / max. Both train ` +
      'a model, register it, tag it, read it back and compare; clean-up apart, outside of a checkout. Bar: 10 times at ' +
      'both delays.',
    table(['', 'Python client', '`verify --suites test_real_registration`', 'ratio'], rows),
  ].join('\n\n')
}

if (process.argv[1] === import.meta.filename) {
  const mlflow = await startMlflow({ version: MLFLOW_PRODUCTION })
  try {
    await renewSection(await benchRegistration(mlflow.url, 7))
  } finally {
    await mlflow.stop()
  }
}
