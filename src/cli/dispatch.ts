import { didYouMean } from '../inputs/did-you-mean.ts'
import type { Table, Values } from '../inputs/input.ts'
import { protectGiven, readInputs, throwProblems } from '../inputs/read-inputs.ts'
import type { Redactor } from '../redaction/redact.ts'
import { exitCodes } from '../schema/exit-code.ts'
import { keepHeapSmall } from '../small-heap.ts'
import { version } from '../version.ts'
import { readCommandLine, UsageError } from './arguments.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'
import { flagsOf, helpOf, helpOfAll } from './help.ts'

/**
 * Runs the command that the arguments name and resolves to its exit code.
 * @throws UsageError or InputError for a wrong command line
 */
export async function dispatch([name = '', ...rest]: readonly string[], redact: Redactor): Promise<number> {
  const asked = name === 'help' ? (rest[0] ?? '') : name
  if (['', '--help', '-h'].includes(asked))
    return print(helpOfAll(commands), name === '' ? exitCodes.badInput : exitCodes.fine)
  if (name === '--version') return print(`${version}\n`)
  const command = Object.hasOwn(commands, asked) ? commands[asked as keyof typeof commands] : undefined
  if (!command) {
    const meant = didYouMean(asked, Object.keys(commands))
    throw new UsageError(
      `There is no command ${JSON.stringify(asked.slice(0, 100))}${meant}\n\n${helpOfAll(commands)}`,
    )
  }
  if (name === 'help') return print(helpOf(asked, command))
  return runCommand(asked, command as unknown as Command, rest, redact)
}

async function runCommand(
  name: string,
  command: Command,
  argv: readonly string[],
  redact: Redactor,
): Promise<number> {
  const { given, origins, operands, help, problems } = readCommandLine(
    argv,
    flagsOf(command),
    process.env,
    command.operand?.isCommand,
  )
  if (help) return print(helpOf(name, command))
  // What the caller gave as a key is secret before it is known to be one: messages quote inputs.
  for (const secret of [given['api-key'], process.env.HOKUSAI_API_KEY, process.env.MLFLOW_TRACKING_TOKEN])
    protectGiven(redact, 'api-key', secret ?? '')
  const own = await readInputs(command.flags, given, { usual: 'flag', origins })
  const all = [...problems, ...operandProblems(command, operands), ...own.problems]
  // A command that verifies has more inputs to read, and tells all problems at once.
  if (!command.verifies) throwProblems(all)
  const args = { flags: own.values as Values<Table>, operands, inputs: given, origins, problems: all }
  const run = await command.load()
  // A run does it itself, once it has loaded the rest.
  if (!command.verifies) keepHeapSmall()
  return run(args, redact)
}

function operandProblems({ operand }: Command, operands: readonly string[]): string[] {
  const { name, least, most } = operand ?? { name: '', least: 0, most: 0 }
  if (operands.length < least) return [`${name}: is missing`]
  const [extra] = operands.slice(most)
  if (extra === undefined) return []
  return [`${JSON.stringify(extra.slice(0, 100))}: is one argument too many`]
}

function print(text: string, exitCode: number = exitCodes.fine): number {
  process.stdout.write(text)
  return exitCode
}
