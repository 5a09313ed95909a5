import { parseArgs } from 'node:util'
import { FileProblem } from '../files/problem.ts'
import { closestTo, didYouMean } from '../inputs/did-you-mean.ts'
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

/**
 * Reads flags of `table`, and its variables where no flag names the input. Flags of yes or no are switches.
 *
 * @param takesCommand where the first operand begins a command line of its own, whose flags are not ours
 */
export function readCommandLine(
  argv: readonly string[],
  table: Table,
  env: NodeJS.ProcessEnv,
  takesCommand = false,
): CommandLine {
  const names = Object.keys(table).filter((name) => !table[name]?.secret)
  const isSwitch = (name: string) => table[name]?.value === undefined
  const line: CommandLine = { given: {}, origins: {}, operands: [], help: false, problems: [] }
  let isValueOfUnknown = false
  let read = -1
  for (const token of tokensOf(argv, names, isSwitch)) {
    // Each letter behind a single hyphen is a token; people mean a word.
    if (token.index === read) continue
    read = token.index
    const whole = argv[read] ?? ''
    if (token.kind === 'positional' && !isValueOfUnknown) {
      if (isPastedFlag(whole, names)) line.problems.push(unknownFlag(whole, names))
      else if (takesCommand) line.operands.push(...argv.slice(read))
      else line.operands.push(token.value)
    }
    if (takesCommand && line.operands.length > 0) break
    isValueOfUnknown = false
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    const input = table[name]
    if (rawName === '--help' || whole === '-h') line.help = true
    else if (!input || input.secret || !rawName.startsWith('--')) {
      const given = rawName.startsWith('--') ? rawName : whole
      line.problems.push(input?.secret ? secretFlag(name, input.variable) : unknownFlag(given, names))
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
  addVariables(line, table, env)
  if (line.problems.length > 0) takeAsMeant(line.given, argv, names, isSwitch)
  return line
}

/** Nothing is sent where a flag is unknown; taken as the switch that was meant, it spares what its lack would lead to. */
function takeAsMeant(
  given: CommandLine['given'],
  argv: readonly string[],
  names: readonly string[],
  isSwitch: (name: string) => boolean,
): void {
  for (const flag of argv.filter((one) => /^-|^[\u2010-\u2015\u2212]/.test(one))) {
    const meant = closestTo(bareName(flag), names)
    if (meant !== undefined && isSwitch(meant)) given[meant] ??= 'true'
  }
}

function tokensOf(argv: readonly string[], names: readonly string[], isSwitch: (name: string) => boolean) {
  const options = Object.fromEntries(
    names.map((name) => [name, { type: isSwitch(name) ? ('boolean' as const) : ('string' as const) }]),
  )
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function addVariables(line: CommandLine, table: Table, env: NodeJS.ProcessEnv): void {
  for (const [name, { variable }] of Object.entries(table)) {
    const value = variable && !Object.hasOwn(line.given, name) ? env[variable] : undefined
    if (value === undefined || value.trim() === '') continue
    line.given[name] = value
    line.origins[name] = 'variable'
  }
}

/** A value may begin with a dash, as numbers do, but not look like the next flag. */
const looksLikeFlag = (value: string, names: readonly string[]) =>
  value.startsWith('--') && names.some((name) => value.split('=')[0] === `--${name}`)

/** The dashes that web pages and word processors make of hyphens. */
const otherDashes = /^-?[\u2010-\u2015\u2212]/

const bareName = (flag: string) => flag.replace(/^[-\u2010-\u2015\u2212]+|=.*$/g, '')

const meantBy = (given: string, names: readonly string[]) =>
  didYouMean(bareName(given), names, (name) => `--${name}`)

const isPastedFlag = (given: string, names: readonly string[]) =>
  otherDashes.test(given) && meantBy(given, names) !== ''

function unknownFlag(given: string, names: readonly string[]): string {
  const dash = otherDashes.test(given) ? ' (it begins with another dash than a hyphen)' : ''
  return `${given.slice(0, 100)}: there is no such flag${dash}${meantBy(given, names)}`
}

const secretFlag = (name: string, variable = '') =>
  `--${name}: is never a flag, since other users of this machine see command lines. Set the environment variable ${variable}`
