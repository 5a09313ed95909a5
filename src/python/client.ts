import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { makePrivateFolder } from '../files/private-folder.ts'
import { readRegularFile } from '../files/read.ts'
import { isOfSdk, type PythonStep, pythonSteps, type StepResult } from './steps.ts'

/** What the client is to make, and under which names and tags. */
export interface PythonPlan {
  experiment: string
  model: string
  alias: string
  tags: Record<string, string>
  versionTags: Record<string, string>
  metric: string
  keep: boolean
  /** Hokusai's SDK is there to be tried as well. */
  sdk: boolean
  /** Whether the SDK may send its notification. */
  notify: boolean
  /** How long a version may take to become READY; the client's own default is 300. */
  patienceSeconds: number
}

export interface PythonClient {
  /** Resolves when the step has ended, or the client has. */
  step(name: PythonStep): Promise<StepResult>
  /** The step that is under way. */
  current(): PythonStep
  /** Resolves when the process is gone and its folder removed. */
  ended: Promise<void>
}

export interface PythonOptions {
  python: string
  plan: PythonPlan
  env: (netrc: string) => NodeJS.ProcessEnv
  /** Milliseconds for one step; a client that needs longer is ended. */
  stepTimeoutMs: number
  /** Ends the process. */
  signal: AbortSignal
}

/** Starts the stock client on one registration. Never rejects: a client that cannot start reaches no step. */
export function startPythonClient(options: PythonOptions): PythonClient {
  const results = new Map(pythonSteps.map((name) => [name, deferred<StepResult>()]))
  let current: PythonStep = 'connect'
  const late = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const wait = (step: PythonStep) => {
    current = step
    clearTimeout(timer)
    timer = setTimeout(() => {
      const message = `not done after ${options.stepTimeoutMs / 1000} s`
      results.get(step)?.resolve({ state: 'failed', message })
      late.abort()
    }, options.stepTimeoutMs)
  }
  const hear = (event: StepEvent, goOn: () => void) => {
    wait(event.step)
    const result = resultOf(event)
    if (result) results.get(event.step)?.resolve(result)
    else goOn()
  }
  wait(current)
  const signal = AbortSignal.any([options.signal, late.signal])
  const ended = runScript({ ...options, signal }, hear).then((words) => {
    clearTimeout(timer)
    const message = words.trim().split('\n').at(-1) || 'the client ended early'
    for (const one of results.values()) one.resolve({ state: 'not-reached', message })
  })
  const notReached: StepResult = { state: 'not-reached', message: 'there is no such step' }
  return {
    step: (name) => results.get(name)?.promise ?? Promise.resolve(notReached),
    current: () => current,
    ended,
  }
}

/** Runs `register.py` in a folder of its own to its end. Resolves to the last it said, or why it could not be run. */
async function runScript(
  { python, plan, env, signal }: PythonOptions,
  hear: (event: StepEvent, goOn: () => void) => void,
): Promise<string> {
  const mark = `@@verify-registration ${randomBytes(12).toString('hex')} `
  const steps = pythonSteps.filter((step) => plan.sdk || !isOfSdk(step))
  const folder = await makePrivateFolder()
  let words = ''
  try {
    const script = readRegularFile(fileURLToPath(new URL('./register.py', import.meta.url)), {
      maxBytes: 1024 * 1024,
      links: 'follow',
    })
    const file = await folder.write('register.py', script)
    const netrc = await folder.write('netrc', '')
    const child = spawn(python, [file], {
      cwd: folder.path,
      env: { ...env(netrc), VERIFY_REGISTRATION_PLAN: JSON.stringify({ ...plan, mark, steps }) },
      stdio: ['pipe', 'pipe', 'pipe'],
      signal,
      killSignal: 'SIGKILL',
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-4_000)
    })
    await listen(child, mark, (event) => hear(event, () => child.stdin.write('\n')))
    return words
  } catch (error) {
    return (error as Error).message
  } finally {
    await folder.remove()
  }
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => {}
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

interface StepEvent {
  step: PythonStep
  state: string
  error?: string
  message?: string
  [more: string]: string | undefined
}

function resultOf({ step: _, state, error, message, ...found }: StepEvent): StepResult | undefined {
  if (state === 'failed') return { state, message: `${error}: ${message}` }
  if (state === 'skipped') return { state, message: message ?? '' }
  if (state !== 'passed') return undefined
  const known = Object.entries(found).filter((one): one is [string, string] => typeof one[1] === 'string')
  return { state, found: Object.fromEntries(known) }
}

/** Resolves when the process has ended; rejects where it could not be started. */
function listen(child: ChildProcess, mark: string, hear: (event: StepEvent) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.stdin?.on('error', () => {})
    if (!child.stdout) return
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith(mark)) hear(JSON.parse(line.slice(mark.length)))
    })
    child.once('close', () => resolve())
  })
}
