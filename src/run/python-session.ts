import { openConnections } from '../http/connections.ts'
import type { Recorder } from '../http/recorder.ts'
import type { Redactor } from '../http/redact.ts'
import { patienceMs, type Settings } from '../inputs/settings.ts'
import type { Target } from '../platform/target.ts'
import { checkIdOf, type PythonClient, type PythonStep, startPythonClient } from '../python/client.ts'
import { clientEnvironment, disturbancesIn } from '../python/environment.ts'
import { findPython, type Python } from '../python/find-python.ts'
import { loginsFor } from '../python/login-files.ts'
import { environmentThrough } from '../record/addresses.ts'
import { type Relay, startRelay } from '../record/relay.ts'
import { alias, createdNow, type Names, newNames, ownTag } from '../registration/names.ts'
import type { RegistrationState } from '../registration/state.ts'
import type { PythonSession } from '../suites/context.ts'

export interface PythonParts {
  settings: Settings
  target: Target
  recorder: Recorder
  redact: Redactor
  env: NodeJS.ProcessEnv
  /** Ends the client. */
  cutOff: AbortSignal
  /** Keeps what is made under these names, so that a killed run can still be cleaned up. */
  track: (names: Names) => RegistrationState
}

/** The stock client's registration, and what to clean up after it. */
export interface RunningPython extends PythonSession {
  /** Waits for the client's end; what it made, or undefined where it never started. */
  finish(): Promise<RegistrationState | undefined>
}

/** Nothing is started, and no Python is looked for, before a check asks. */
export function createPythonSession(parts: PythonParts): RunningPython {
  const { settings, target, env } = parts
  let looked: Promise<Python | { reason: string }> | undefined
  let running: Promise<Running> | undefined
  const found = () => {
    looked ??=
      settings.python === 'install'
        ? import('../python/install.ts').then(({ installPython }) => installPython(env))
        : findPython(env)
    return looked
  }
  const step = async (name: PythonStep) => {
    const python = await found()
    if ('reason' in python) return { state: 'not-reached' as const, message: python.reason, exchanges: [] }
    running ??= start(python, parts)
    const { client, state, relay } = await running
    const result = await client.step(name)
    await relay.recorded()
    if (result.state !== 'passed') doubt(state)
    const id = checkIdOf(name)
    return {
      ...(result.state === 'passed'
        ? result
        : { ...result, message: parts.redact(unrelayed(result.message, relay, target)) }),
      exchanges: parts.recorder.exchanges().filter(({ checkId }) => checkId === id),
    }
  }
  return {
    found,
    disturbances: () => [...disturbancesIn(env), ...loginsFor(new URL(target.trackingUri).hostname, env)],
    step,
    finish: async () => {
      if (!running) return undefined
      const { client, relay, close, state } = await running
      await client.ended
      await relay.close()
      await close()
      return state
    },
  }
}

interface Running {
  client: PythonClient
  relay: Relay
  close: () => Promise<void>
  state: RegistrationState
}

async function start(python: Python, parts: PythonParts): Promise<Running> {
  const { settings, target, recorder, redact, env, cutOff } = parts
  const { concurrency: connections, requestTimeoutMs, caFile, metric, tokenId, baseline, keep } = settings
  const names = newNames()
  const state = parts.track(names)
  state.asked = { experiment: true, model: true, version: true, upload: true }
  state.changed()
  const pool = openConnections({
    connections,
    connectTimeoutMs: requestTimeoutMs,
    env,
    ...(caFile ? { caFile } : {}),
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

/** A client that did not come to its end may have sent what still takes effect. */
function doubt(state: RegistrationState): void {
  state.doubts = { experiment: 1, model: 1, version: 1, upload: 1 }
  state.changed()
}

/** The client's words with the address it would have had without the relay. */
function unrelayed(message: string, relay: Relay, { registryOrigin }: Target): string {
  const address = relay.addressOf(registryOrigin)
  return message.replaceAll(address, registryOrigin).replaceAll(new URL(address).pathname, '')
}
