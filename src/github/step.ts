import * as core from '@actions/core'
import { FileProblem } from '../files/problem.ts'
import { proveAppendable } from '../files/stream.ts'
import type { Raw, Table } from '../inputs/input.ts'
import { InputError, protectGiven } from '../inputs/read-inputs.ts'
import { createRedactor, type Redactor } from '../redaction/redact.ts'
import { briefly } from '../text/foreign.ts'
import { logText } from '../text/log.ts'
import type { GitHubContext } from './context.ts'
import type { OutputName } from './outputs.ts'
import type { Publication } from './publishers/publication.ts'

/** What a step of the action has at hand from its first line on. */
export interface Start<T extends Table> {
  /** Inputs as the workflow gave them. */
  raw: Raw<T>
  env: NodeJS.ProcessEnv
  redact: Redactor
  log: StepLog
}

/** The same once inputs and event are read: what everything below it is given. */
export interface Step<Inputs> extends Omit<Start<Table>, 'raw'> {
  context: GitHubContext
  inputs: Inputs
}

/** The one door to the runner: every text is redacted and obeyed by nobody, and a file that cannot be written warns. */
export interface StepLog {
  info(text: string): void
  /** Folded away under its title. */
  group(title: string, text: string): void
  warning(text: string): void
  /** Fails the step. */
  fail(text: string): void
  output(name: OutputName, value: string): void
  /** For the later steps of the job; also a secret, which the runner has been told to mask. */
  variable(name: string, value: string): void
  /** Kept for the post step. */
  state(name: string, value: string): void
  /** What was skipped is mostly what the workflow wants; a warning where something wanted is missing. */
  publication(what: string, publication: Publication): void
}

/** Runs one program of the action. Its secrets are masked before anything is said; what it throws fails the step. */
export async function runStep<T extends Table>(
  table: T,
  env: NodeJS.ProcessEnv,
  body: (start: Start<T>) => Promise<void>,
): Promise<void> {
  const redact = createRedactor()
  const raw = readRaw(table, env)
  maskSecrets(table, raw, redact)
  const log = createLog(redact)
  try {
    await body({ raw, env, redact, log })
  } catch (error) {
    log.fail(messageOf(error))
  }
}

/**
 * Inputs as the workflow gave them; whitespace around a key is worth a warning, so it stays.
 * Contract: `getInput` of @actions/core.
 */
function readRaw<T extends Table>(table: T, env: NodeJS.ProcessEnv): Raw<T> {
  const pairs = Object.keys(table).map((name) => [name, env[`INPUT_${name.toUpperCase()}`]])
  return Object.fromEntries(pairs) as Raw<T>
}

/** Has the runner mask every secret input in its log, which it does for all later lines of the job, and hides them in `redact`. */
function maskSecrets<T extends Table>(table: T, raw: Raw<T>, redact: Redactor): void {
  for (const [name, { secret }] of Object.entries(table)) {
    const value = secret ? (raw[name]?.trim() ?? '') : ''
    if (value === '') continue
    core.setSecret(value)
    protectGiven(redact, name, value)
  }
}

/** Of a defect of ours the stack, for whoever reports it. */
function messageOf(error: unknown): string {
  if (error instanceof InputError || error instanceof RangeError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

export function createLog(redact: Redactor): StepLog {
  const safe = (text: string) => redact(logText(text))
  const warning = (text: string) => core.warning(safe(text))
  const unwritable = new Set<string>()
  const attempt = (what: string, write: () => void) => {
    try {
      write()
    } catch (error) {
      if (!unwritable.has(what)) warning(`${what} cannot be written: ${briefly(String(error))}`)
      unwritable.add(what)
    }
  }
  return {
    info: (text) => core.info(safe(text)),
    group: (title, text) => {
      core.startGroup(title)
      core.info(safe(text))
      core.endGroup()
    },
    warning,
    fail: (text) => core.setFailed(safe(text)),
    output: (name, value) => attempt('Outputs', () => core.setOutput(name, redact(value))),
    variable: (name, value) =>
      attempt('The environment of later steps', () => {
        // Without the file, the value would be printed for the runner to read.
        if (!process.env.GITHUB_ENV) throw new Error('GITHUB_ENV is not set')
        core.exportVariable(name, value)
      }),
    state: (name, value) => attempt('State for the post step', () => core.saveState(name, value)),
    publication: (what, publication) => {
      for (const { level, text } of linesOn(what, publication)) write[level](safe(text))
    },
  }
}

const write = { info: core.info, notice: core.notice, warning: core.warning }

function linesOn(what: string, publication: Publication): { level: keyof typeof write; text: string }[] {
  const notes =
    'note' in publication && publication.note
      ? [{ level: 'notice' as const, text: `${what}: ${publication.note}` }]
      : []
  if (publication.status === 'published') {
    const { but, url = '' } = publication
    const text = `${what} was published${url && ` (${url})`}, but: ${but}`
    return [...notes, ...(but === undefined ? [] : [{ level: 'warning' as const, text }])]
  }
  const { status, reason } = publication
  const isWanted = status === 'failed' || /permissions:|no artifact service|comment-key/.test(reason)
  return [...notes, { level: isWanted ? 'warning' : 'info', text: `${what} was not published: ${reason}` }]
}

const runnerFiles = {
  GITHUB_OUTPUT: 'outputs of this step are lost',
  GITHUB_STEP_SUMMARY: 'there will be no job summary',
  GITHUB_STATE: 'should this job be killed, the post step cannot remove what was made',
} as const
const forLaterSteps = { GITHUB_ENV: 'configure can give later steps nothing' } as const

/**
 * Tells before anything is sent which of the runner's files cannot be written: in containers they may be another user's.
 * One that is no file of the runner's making, as a pipe or a link, is not used at all.
 */
export function warnOfUnwritable({ env, inputs, log }: Step<{ configure: boolean }>): void {
  const wanted = { ...runnerFiles, ...(inputs.configure && forLaterSteps) }
  for (const [name, loss] of Object.entries(wanted)) {
    const path = env[name]
    if (!path) continue
    try {
      proveAppendable(path)
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error
      if (error.kind === 'refused') delete process.env[name]
      log.warning(`${name} cannot be written (it ${error.what}): ${loss}.`)
    }
  }
}
