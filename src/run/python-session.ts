import { homedir } from 'node:os'
import { join } from 'node:path'
import { readRegularFile } from '../files/read.ts'
import { openConnections } from '../http/connections.ts'
import type { Recorder } from '../http/recorder.ts'
import type { Redactor } from '../http/redact.ts'
import type { Settings } from '../inputs/settings.ts'
import type { Target } from '../platform/target.ts'
import { checkIdOf, type PythonClient, type PythonStep, startPythonClient } from '../python/client.ts'
import { clientEnvironment, type Disturbance, disturbancesIn } from '../python/environment.ts'
import { findPython, type Python } from '../python/find-python.ts'
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
    disturbances: () => [...disturbancesIn(env), ...netrcEntry(target, env)],
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
      patienceSeconds: Math.ceil(requestTimeoutMs / 1000),
    },
    env: (netrc) => clientEnvironment(env, { trackingUri, apiKey: target.apiKey, requestTimeoutMs, netrc }),
    // Its retries and the start of Python included.
    stepTimeoutMs: 1.5 * requestTimeoutMs + 5_000,
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

/** `requests`, below the stock client, prefers a ~/.netrc entry of the host to the token it was given. */
function netrcEntry({ trackingUri }: Target, env: NodeJS.ProcessEnv): Disturbance[] {
  const text = readNetrc(env.NETRC || join(homedir(), process.platform === 'win32' ? '_netrc' : '.netrc'))
  const { hostname } = new URL(trackingUri)
  const machines = [...text.matchAll(/^\s*(?:machine\s+(\S+)|(default)\b)/gm)].map(([, name]) => name)
  const isNamed = machines.some((name) => name === undefined || name === hostname)
  return isNamed
    ? [{ name: '~/.netrc', why: `has an entry for ${hostname} that is sent in place of the key` }]
    : []
}

function readNetrc(path: string): string {
  try {
    return readRegularFile(path, { maxBytes: 1024 * 1024, links: 'follow' }).toString('utf8')
  } catch {
    return ''
  }
}
