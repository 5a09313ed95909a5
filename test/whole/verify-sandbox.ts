import { type RawInputs, readSettings } from '../../src/inputs/read-settings.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { run } from '../../src/run/run.ts'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts'
import type { Report } from '../../src/schema/report.ts'

/** Runs the whole pipeline against a sandbox of its own; `inspect` sees the sandbox before it is closed. */
export async function verifySandbox(
  options: SandboxOptions = {},
  inputs: RawInputs | ((sandbox: Sandbox) => RawInputs) = {},
  inspect: (sandbox: Sandbox, report: Report) => Promise<void> = async () => {},
  env: NodeJS.ProcessEnv = {},
): Promise<Report> {
  const sandbox = await startSandbox(options)
  try {
    const given = typeof inputs === 'function' ? inputs(sandbox) : inputs
    const report = await run(await sandboxSettings(sandbox, given, env), {
      redact: createRedactor(),
      env,
      backoff: () => 0,
      lagPauses: [0, 0, 0],
    })
    await inspect(sandbox, report)
    return report
  } finally {
    await sandbox.close()
  }
}

export function sandboxSettings(
  { apiKey, trackingUri, authUrl, apiUrl }: Sandbox,
  inputs: RawInputs = {},
  env: NodeJS.ProcessEnv = {},
) {
  const given = {
    'api-key': apiKey,
    'tracking-uri': trackingUri,
    'auth-url': authUrl,
    'api-url': apiUrl,
    // Whether this machine has MLflow must not decide what a test sees.
    python: 'off',
    ...inputs,
  }
  return readSettings(given, { env })
}

/** What a server still shows of any run of ours, asked without this project's own client. */
export async function leftOn({ trackingUri, apiKey }: Sandbox): Promise<string[]> {
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
    const response = await fetch(`${trackingUri}/api/2.0/${path}`, { headers, ...init })
    return (response.ok ? await response.json() : {}) as Record<
      string,
      { name?: string; path?: string }[] | undefined
    >
  }
  const experiments = await ask('mlflow/experiments/search?max_results=1000')
  const models = await ask('mlflow/registered-models/search?max_results=1000')
  const versions = await ask('mlflow/model-versions/search?max_results=1000')
  const artifacts = await ask('mlflow-artifacts/artifacts?path=')
  return [
    ...(experiments.experiments ?? [])
      .filter(({ name }) => name !== 'Default')
      .map(({ name }) => `experiment ${name}`),
    ...(models.registered_models ?? []).map(({ name }) => `model ${name}`),
    ...(versions.model_versions ?? []).map(({ name }) => `version of ${name}`),
    ...(artifacts.files ?? []).map(({ path }) => `artifacts ${path}`),
  ]
}
