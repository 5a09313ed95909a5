import { readSettings } from '../../../src/inputs/read-settings.ts'
import { createRedactor } from '../../../src/redaction/redact.ts'
import { run } from '../../../src/run/run.ts'
import { startSandbox } from '../../../src/sandbox/sandbox.ts'
import type { Report } from '../../../src/schema/report.ts'
import type { Blind, Staged } from './scenario.ts'

/** The report of a run against the scenario's platform, or the message with which the settings were refused. */
export async function play(scenario: Blind): Promise<Report | string> {
  const { topology, differs = {} } = scenario
  const fault = { description: scenario.name, ...differs }
  const sandbox = await startSandbox({ topology, fault })
  const staged: Staged = (await scenario.stage?.(sandbox)) ?? {}
  try {
    const env = staged.env ?? {}
    const given = {
      'api-key': sandbox.apiKey,
      'tracking-uri': sandbox.trackingUri,
      'auth-url': sandbox.authUrl,
      'api-url': sandbox.apiUrl,
      'request-timeout': '5',
      ...scenario.inputs?.(sandbox),
      ...staged.inputs,
    }
    const settings = await readSettings(given, { env }).catch((error: Error) => error.message)
    if (typeof settings === 'string') return settings
    return await run(settings, { redact: createRedactor(), env, backoff: () => 0 })
  } finally {
    await Promise.all([sandbox.close(), ...(staged.opened ?? []).map((one) => one.close())])
  }
}
