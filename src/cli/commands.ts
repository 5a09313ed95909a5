import type { Redactor } from '../http/redact.ts'
import { toolName, version } from '../version.ts'
import { UsageError } from './arguments.ts'

const usage = `${toolName} ${version}

  verify              run the pipeline against a platform; the key is read from HOKUSAI_API_KEY
  verify --sandbox    the same against the embedded platform; --fault NAME breaks it in a named way
  sandbox             start the embedded platform and print where it is; --list-faults names its faults
  diagnose FILE       name the cause from a report.json or a HAR of anybody's client, without a network
  merge GLOB…         make one report of several report.json
  fix [DIR]           find the caller's own mistakes in a checkout; --apply mends them
`

type Command = (argv: readonly string[], redact: Redactor) => Promise<number>

/** Loaded when called, so that no command pays for another. */
const commands: Record<string, () => Promise<Command>> = {
  verify: async () => (await import('./verify.ts')).verify,
  sandbox: async () => (await import('./sandbox.ts')).sandbox,
  diagnose: async () => (await import('./diagnose.ts')).diagnose,
  merge: async () => (await import('./merge.ts')).merge,
  fix: async () => (await import('./fix.ts')).fix,
}

/** @throws UsageError for an unknown command */
export async function dispatch([name = '', ...rest]: readonly string[], redact: Redactor): Promise<number> {
  if (['', 'help', '--help', '-h'].includes(name)) {
    process.stdout.write(usage)
    return name === '' ? 2 : 0
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`)
    return 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) throw new UsageError(`There is no command ${JSON.stringify(name)}.\n\n${usage}`)
  return (await load())(rest, redact)
}
