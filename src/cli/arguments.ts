import { parseArgs } from 'node:util'
import { FileProblem } from '../files/problem.ts'
import { didYouMean } from '../inputs/did-you-mean.ts'
import { type Origin, type Table, written } from '../inputs/input.ts'

/** The command line itself is wrong; the message says what is right. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/**
 * What `use` makes of the file or folder that a flag names.
 * @throws UsageError where that cannot be used
 */
export function ofFlag<Result>(flag: string, use: () => Result): Result {
  try {
    return use()
  } catch (error) {
    throw error instanceof FileProblem ? new UsageError(`${flag}: ${error.message}`) : error
  }
}

/** A command line taken apart, nothing of it judged but its form. */
export interface CommandLine {
  /** What flags and environment variables hold, by flag name. */
  given: Record<string, string>
  origins: Record<string, Origin>
  operands: string[]
  help: boolean
  problems: string[]
}

/** Reads flags of `table`, and its variables where no flag names the input. Flags of yes or no are switches. */
export function readCommandLine(argv: readonly string[], table: Table, env: NodeJS.ProcessEnv): CommandLine {
  const flags = Object.entries(table).filter(([, { secret }]) => !secret)
  const names = flags.map(([name]) => name)
  const isSwitch = (name: string) => table[name]?.value === undefined
  const options = Object.fromEntries(
    flags.map(([name]) => [name, { type: isSwitch(name) ? ('boolean' as const) : ('string' as const) }]),
  )
  const line: CommandLine = { given: {}, origins: {}, operands: [], help: false, problems: [] }
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  let isValueOfUnknown = false
  for (const token of tokens) {
    if (token.kind === 'positional' && !isValueOfUnknown) line.operands.push(token.value)
    isValueOfUnknown = false
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const input = table[name]
    if (rawName === '--help' || rawName === '-h') line.help = true
    else if (!input || input.secret || !rawName.startsWith('--')) {
      line.problems.push(input?.secret ? secretFlag(name, input.variable) : unknownFlag(rawName, names))
      isValueOfUnknown = value === undefined
    } else if (Object.hasOwn(line.given, name)) line.problems.push(`--${name}: is given more than once`)
    else if (!isSwitch(name) && (value === undefined || (!token.inlineValue && looksLikeFlag(value, names))))
      line.problems.push(`--${name}: has no value. For example: ${written(name, input, 'flag')}`)
    // A variable that is unset must not send the key to where the default leads.
    else if (value?.trim() === '')
      line.problems.push(
        `--${name}: is empty; is a variable unset? For example: ${written(name, input, 'flag')}`,
      )
    else {
      line.given[name] = value ?? 'true'
      line.origins[name] = 'flag'
    }
  }
  for (const [name, { variable }] of Object.entries(table)) {
    const value = variable && !Object.hasOwn(line.given, name) ? env[variable] : undefined
    if (value === undefined || value.trim() === '') continue
    line.given[name] = value
    line.origins[name] = 'variable'
  }
  return line
}

/** A value may begin with a dash, as numbers do, but not look like the next flag. */
const looksLikeFlag = (value: string, names: readonly string[]) =>
  value.startsWith('--') && names.some((name) => value.split('=')[0] === `--${name}`)

function unknownFlag(rawName: string, names: readonly string[]): string {
  const meant = didYouMean(rawName.replace(/^-+/, ''), names, (name) => `--${name}`)
  return `${rawName.slice(0, 100)}: there is no such flag${meant}`
}

const secretFlag = (name: string, variable = '') =>
  `--${name}: is never a flag, since other users of this machine see command lines. Set the environment variable ${variable}`
