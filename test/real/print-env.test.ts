import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MLFLOW_PRODUCTION, type MlflowServer, startMlflow } from './mlflow-server.ts'
import { type SandboxProcess, sandboxBefore } from './product-process.ts'
import { pythonBaseline } from './python.ts'
import { contentsOf } from './server-contents.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

let server: MlflowServer
let sandbox: SandboxProcess
beforeAll(async () => {
  server = await startMlflow({ version: MLFLOW_PRODUCTION })
  sandbox = await sandboxBefore(server.url)
})
afterAll(async () => {
  await sandbox.stop()
  await server.stop()
})

test('a shell that evaluates --print-env trains and registers with the stock client', async () => {
  const { python } = await pythonBaseline(MLFLOW_PRODUCTION)
  const { trackingUri, authUrl, apiUrl, apiKey } = sandbox
  const script = `
eval "$("$NODE" "$CLI" verify --print-env --python off --report-dir "$REPORT" \
  --tracking-uri "$URI" --auth-url "$AUTH" --api-url "$API")"
"$PYTHON" "$TRAIN" none`
  await promisify(execFile)('sh', ['-euc', script], {
    cwd: tmpdir(),
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      HOKUSAI_API_KEY: apiKey,
      // Would send something else than the key, were it still set when the client starts.
      MLFLOW_TRACKING_USERNAME: 'someone',
      MLFLOW_TRACKING_PASSWORD: 'else',
      NODE: path('../../node_modules/.bin/node'),
      CLI: path('../../src/cli.ts'),
      REPORT: `${server.artifactRoot}-report`,
      ...{ URI: trackingUri, AUTH: authUrl, API: apiUrl },
      PYTHON: python,
      TRAIN: path('client-mistakes.py'),
      MLFLOW_HTTP_REQUEST_MAX_RETRIES: '1',
    },
  })
  expect((await contentsOf(server)).versions).toEqual(['client-mistakes/1'])
})
