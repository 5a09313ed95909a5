/** Where an input stands in help and documentation; groups appear in this order. */
export const groups = [
  'Target',
  'What is checked',
  'Registration',
  'Result',
  'GitHub',
  'Limits',
  'Network',
  'Sandbox',
] as const

/** What the words of a caller come to. */
export type Reading<Value> = { value: Value } | { problems: readonly string[] }

/** One input of an action or flag of a command: everything that is said about it or done with it comes from here. */
export interface Input {
  group: (typeof groups)[number]
  /** One sentence, as plain text. */
  description: string
  /** From what the caller wrote to the value; its problems are told as "NAME: PROBLEM". */
  read: (given: string) => Promise<Reading<unknown>>
  /** What stands for the value in help, such as `URL`; a switch has none. */
  value?: string
  /** Written as a caller would; an input without one is undefined when it is left out. */
  default?: string
  /** The default in `action.yml` where the runner works it out. */
  expression?: string
  /** A value that is accepted; the default where that shows enough. */
  example?: string
  /** Never a flag, since other users of a machine see command lines; never quoted. */
  secret?: true
  /** The environment variable that third parties set for it; commands read it where there is no flag. */
  variable?: string
  /** The field of the settings where that is not the name in camel case. */
  as?: string
}

export type Table = Readonly<Record<string, Input>>

/** What the caller gave, by input name. Absent, empty and blank mean the same: GitHub passes '' for all of them. */
export type Raw<T extends Table> = { [Name in keyof T]?: string | undefined }

/** The checked values of a table's inputs, by field name. */
export type Values<T extends Table> = {
  [Name in keyof T & string as FieldOf<Name, T[Name]>]: T[Name] extends { default: string }
    ? ValueOf<T[Name]>
    : ValueOf<T[Name]> | undefined
}

type ValueOf<One extends Input> = Extract<Awaited<ReturnType<One['read']>>, { value: unknown }>['value']

type FieldOf<Name extends string, One extends Input> = One extends { as: infer Field extends string }
  ? Field
  : CamelCase<Name>

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Name

export const fieldOf = (name: string, { as }: Input): string =>
  as ?? name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** How the caller wrote an input: in a workflow, on the command line or as an environment variable. */
export type Origin = 'input' | 'flag' | 'variable'

/** The input's name as the caller knows it. */
export function spelled(name: string, input: Input, origin: Origin): string {
  if (origin === 'input') return name
  return origin === 'flag' && !input.secret ? `--${name}` : (input.variable ?? name)
}

/** The input with a value, to copy. */
export function written(
  name: string,
  input: Input,
  origin: Origin,
  value = exampleOf(input, origin),
): string {
  const label = spelled(name, input, origin)
  if (origin === 'input') return `${label}: ${value}`
  if (origin === 'flag' && input.value === undefined) return label
  const word = /^[\w@%+=:,./…-]*$/.test(value) ? value : `'${value}'`
  return label.startsWith('--') ? `${label} ${word}` : `${label}=${word}`
}

function exampleOf({ example, default: byDefault = '', secret, variable }: Input, origin: Origin): string {
  if (secret && variable && origin === 'input') return `\${{ secrets.${variable} }}`
  return example ?? byDefault
}
