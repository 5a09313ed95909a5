import { once } from '../once.ts'
import { createRedactor, type Redactor } from '../redaction/redact.ts'
import { fieldOf, type Origin, type Raw, spelled, type Table, type Values, written } from './input.ts'

/** Every problem with the inputs at once. Nothing has been sent when this is thrown. */
export class InputError extends Error {
  override name = 'InputError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
    super(`The inputs have ${count}; nothing was sent.\n${problems.map((one) => `  - ${one}`).join('\n')}`)
    this.problems = problems
  }
}

/** How the caller wrote the inputs, which problems with them repeat. */
export interface Writing {
  /** Of those that the caller left out. */
  usual: Origin
  origins?: Readonly<Record<string, Origin>>
}

export const originOf = ({ usual, origins = {} }: Writing, name: string): Origin => origins[name] ?? usual

/** The values of those inputs that are right, and what is wrong with the others. */
export async function readInputs<T extends Table>(
  table: T,
  given: Raw<T>,
  writing: Writing,
): Promise<{ values: Partial<Values<T>>; problems: string[] }> {
  const redact = once(() => redactorOf(table, given))
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, input] of Object.entries(table)) {
    const raw = given[name]
    const text = raw === undefined || raw.trim() === '' ? input.default : raw
    if (text === undefined) continue
    const reading = await input.read(text)
    if ('value' in reading) {
      values[fieldOf(name, input)] = reading.value
      continue
    }
    const origin = originOf(writing, name)
    const example = written(name, input, origin)
    for (const found of reading.problems) {
      const problem = shortened(redact()(found))
      const end = problem.endsWith('?') ? '' : '.'
      problems.push(`${spelled(name, input, origin)}: ${problem}${end} For example: ${example}`)
    }
  }
  return { values: values as Partial<Values<T>>, problems }
}

/** @throws InputError where there is any problem */
export function throwProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw new InputError(problems)
}

/** Masks the secrets among the inputs: whatever input one was put in by mistake, no message quotes it. */
export function redactorOf<T extends Table>(table: T, given: Raw<T>): Redactor {
  const redact = createRedactor()
  for (const [name, { secret }] of Object.entries(table))
    if (secret) protectGiven(redact, name, given[name] ?? '')
  return redact
}

/** Masks what was given as a secret before it is known to be one: whole, and the part that can be one. */
export function protectGiven(redact: Redactor, name: string, given: string): void {
  const text = given.trim()
  redact.protect(name, text, { parts: false })
  // Of what was pasted around a key, such as the name of a header, no part is secret by itself.
  for (const word of text.split(/[\s:="']+/)) if (word.length >= shortestSecret) redact.protect(name, word)
}

/** Characters; shorter words are names. */
const shortestSecret = 16

/** A message without the middle of an overlong quotation. */
const shortened = (text: string) => (text.length <= 400 ? text : `${text.slice(0, 200)}…${text.slice(-200)}`)
