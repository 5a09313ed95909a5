import { groups, type Table } from '../inputs/input.ts'
import { verification } from '../inputs/shared-inputs.ts'
import { toolName, version } from '../version.ts'
import type { Command } from './command.ts'

/** Characters of a line, and of the column of flags. */
const width = 100
const column = 32

/** One command for each line. */
export function helpOfAll(commands: Readonly<Record<string, Pick<Command, 'summary'>>>): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => entry(name, summary, 12))
  return `${toolName} ${version}

Usage: ${toolName} COMMAND

${lines.join('\n')}

${toolName} COMMAND --help tells the rest.
`
}

/** Flags in groups, environment variables, exit codes and examples of one command. */
export function helpOf(name: string, command: Omit<Command, 'load'>): string {
  const { summary, operand, examples, exits } = command
  const flags = flagsOf(command)
  const usage = [toolName, name, Object.keys(flags).length > 0 && '[FLAGS]', operandUsage(operand)]
  const exitLines = Object.entries(exits).map(([code, meaning]) => entry(code, meaning, 8))
  const sections = [
    summary,
    `Usage: ${usage.filter((word) => word).join(' ')}`,
    ...groups.map((group) => section(group, flagLines(flags, group))),
    section('Environment', variableLines(command)),
    section('Exit codes', exitLines),
    section(
      'Examples',
      examples.map(([line, shows]) => `  ${line}\n      ${shows}`),
    ),
  ]
  return `${sections.filter((one) => one !== '').join('\n\n')}\n`
}

/** Everything the command reads from its line and its environment. */
export function flagsOf({
  flags,
  verifies,
  operand,
}: Pick<Command, 'flags' | 'verifies' | 'operand'>): Table {
  const all = Object.entries(verifies ? { ...verification, ...flags } : flags)
  return Object.fromEntries(all.filter(([name]) => name !== operand?.input))
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : `${title}\n${lines.join('\n')}`

function operandUsage(operand: Command['operand']): string {
  if (!operand) return ''
  const { name, least, most } = operand
  const word = most > 1 ? `${name}…` : name
  return least === 0 ? `[${word}]` : word
}

function flagLines(table: Table, group: string): string[] {
  return Object.entries(table)
    .filter(([, input]) => input.group === group && !input.secret)
    .map(([name, { value, description, default: byDefault }]) => {
      if (value === undefined) return entry(`--${name}`, description, column)
      const told = byDefault ? `${description} Default: ${byDefault}` : description
      return entry(`--${name} ${value}`, told, column)
    })
}

function variableLines(command: Omit<Command, 'load'>): string[] {
  const own = Object.entries(flagsOf(command)).flatMap(([name, { variable, secret }]) => {
    const meaning = secret ? 'The key, which is never a flag.' : `Used where --${name} is not given.`
    return variable ? [entry(variable, meaning, column)] : []
  })
  // Whatever talks to the platform takes certificates, and comes there, in the same ways.
  if (!('ca-file' in flagsOf(command))) return own
  return [
    ...own,
    entry(
      'REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE, SSL_CERT_FILE',
      'Certificates to trust, where MLflow’s variable names none.',
      column,
    ),
    entry('HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY', 'Proxies; also in small letters.', column),
    entry('NODE_EXTRA_CA_CERTS', 'PEM file of certificates to trust besides the well-known ones.', column),
    ...(command.verifies ? [entry('NO_COLOR', 'Any value: no colours.', column)] : []),
  ]
}

/** A name and what it means, wrapped beside it. */
function entry(name: string, meaning: string, indent: number): string {
  const words = meaning.split(' ')
  const lines = ['']
  for (const word of words) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 1 > width - indent) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  const head = `  ${name}`
  const first = head.length < indent ? head.padEnd(indent) : `${head}\n${' '.repeat(indent)}`
  return first + lines.join(`\n${' '.repeat(indent)}`)
}
