import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSandbox } from '../../src/sandbox/sandbox.ts'
import { MLFLOW_2, MLFLOW_PRODUCTION, startMlflow } from './mlflow-server.ts'
import { pythonClient } from './python.ts'

/** What the stock client does with the whole sandbox, beside what it does with a real 3.9.0. */
const session = fileURLToPath(new URL('client-session.py', import.meta.url))

const versions = [MLFLOW_PRODUCTION, MLFLOW_2]
const stops: (() => Promise<void>)[] = []
// Installing takes its time, which is not the tests'.
beforeAll(async () => {
  for (const version of versions) await pythonClient(version)
})
afterAll(async () => {
  for (const stop of stops) await stop()
})

test.each(versions)('the Python client %s sees no difference', async (version) => {
  const client = await pythonClient(version)
  const server = await startMlflow({ version: MLFLOW_PRODUCTION })
  stops.push(server.stop)
  const sandbox = await startSandbox()
  stops.push(sandbox.close)
  const play = async (env: Record<string, string>): Promise<Record<string, unknown>> => {
    const quick = { MLFLOW_HTTP_REQUEST_MAX_RETRIES: '0', MLFLOW_DISABLE_TELEMETRY: 'true' }
    const { stdout, stderr } = await client.run(session, [], { ...quick, ...env })
    expect(stdout, stderr).not.toBe('')
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  }
  const [real, ours] = await Promise.all([
    play({ MLFLOW_TRACKING_URI: server.url }),
    play({ MLFLOW_TRACKING_URI: sandbox.trackingUri, MLFLOW_TRACKING_TOKEN: sandbox.apiKey }),
  ])
  expect(Object.keys(real).length).toBeGreaterThan(30)
  expect(ours).toEqual(real)
})
