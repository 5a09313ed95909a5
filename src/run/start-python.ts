import { openConnections } from '../http/connections.ts'
import { patienceMs } from '../inputs/settings.ts'
import { startPythonClient } from '../python/client.ts'
import { clientEnvironment } from '../python/environment.ts'
import type { Python } from '../python/find-python.ts'
import { checkIdOf, type PythonStep } from '../python/steps.ts'
import { environmentThrough } from '../record/addresses.ts'
import { startRelay } from '../record/relay.ts'
import type { Redactor } from '../redaction/redact.ts'
import { alias, createdNow, type Names, newNames, ownTag } from '../registration/names.ts'
import type { RegistrationState } from '../registration/state.ts'
import type { SessionParts } from './session.ts'

export interface PythonParts extends Pick<SessionParts, 'settings' | 'target' | 'recorder' | 'cutOff'> {
  redact: Redactor
  env: NodeJS.ProcessEnv
  /** Keeps what is made under these names, so that a killed run can still be cleaned up. */
  track: (names: Names) => RegistrationState
}

/** Starts the stock client behind a relay that records it. */
export async function startPython(python: Python, parts: PythonParts) {
  const { settings, target, recorder, redact, env, cutOff } = parts
  const { requestTimeoutMs, metric, tokenId, baseline, keep } = settings
  const names = newNames()
  const state = parts.track(names)
  state.asked = { experiment: true, model: true, version: true, upload: true }
  state.changed()
  const pool = openConnections({
    connections: settings.concurrency,
    connectTimeoutMs: requestTimeoutMs,
    caFile: settings.caFile,
    clientCertFile: settings.clientCertFile,
    env,
  })
  let current: () => PythonStep = () => 'connect'
  const checkId = () => checkIdOf(current())
  const relay = await startRelay({ connections: pool, recorder, redact, checkId })
  const trackingUri = relay.addressOf(target.trackingUri)
  const tags = Object.fromEntries([ownTag(names), createdNow()].map(({ key, value }) => [key, value]))
  const client = startPythonClient({
    python: python.path,
    plan: {
      experiment: names.experiment,
      model: names.model,
      alias,
      tags,
      versionTags: {
        hokusai_token_id: tokenId,
        benchmark_metric: metric,
        benchmark_value: String(baseline ?? 0.5),
      },
      metric,
      keep,
      sdk: python.hokusai !== undefined,
      notify: settings.notify,
      patienceSeconds: Math.ceil(requestTimeoutMs / 1000),
    },
    env: (netrc) =>
      clientEnvironment(
        // Hokusai's SDK finds the API by variables of its own.
        environmentThrough(env, target, relay.addressOf),
        { trackingUri, apiKey: target.apiKey, requestTimeoutMs, netrc },
      ),
    // Its retries and the start of Python included.
    stepTimeoutMs: patienceMs(settings),
    signal: cutOff,
  })
  current = client.current
  return { client, relay, close: pool.close, state }
}
