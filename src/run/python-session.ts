import { once } from '../once.ts'
import type { Target } from '../platform/target.ts'
import { disturbancesIn, tellPatience } from '../python/environment.ts'
import { loginsFor } from '../python/login-files.ts'
import { checkIdOf, type PythonStep } from '../python/steps.ts'
import type { Relay } from '../record/relay.ts'
import type { RegistrationState } from '../registration/state.ts'
import type { PythonSession } from '../suites/context.ts'
import type { PythonParts, startPython } from './start-python.ts'

/** The stock client's registration, and what to clean up after it. */
export interface RunningPython extends PythonSession {
  /** Waits for the client's end; what it made, or undefined where it never started. */
  finish(): Promise<RegistrationState | undefined>
}

/** Nothing is started, and no Python is looked for, before a check asks. */
export function createPythonSession(parts: PythonParts): RunningPython {
  const { settings, target, env } = parts
  let running: ReturnType<typeof startPython> | undefined
  const found = once(() =>
    settings.python === 'install'
      ? import('../python/install.ts').then(({ installPython }) => installPython(env))
      : import('../python/find-python.ts').then(({ findPython }) => findPython(env)),
  )
  const step = async (name: PythonStep) => {
    const python = await found()
    if ('reason' in python) return { state: 'not-reached' as const, message: python.reason, exchanges: [] }
    running ??= import('./start-python.ts').then(({ startPython }) => startPython(python, parts))
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
    patience: () => tellPatience(env),
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
