import type { onGitHub, publishing } from '../inputs/github-inputs.ts'
import type { Raw, Table, Values } from '../inputs/input.ts'

export type GitHubInputs = Values<typeof onGitHub>
export type PublishInputs = Values<typeof publishing>

/**
 * Inputs as the workflow gave them; whitespace around a key is worth a warning, so it stays.
 * Contract: `getInput` of @actions/core.
 */
export function readRaw<T extends Table>(table: T, env: NodeJS.ProcessEnv): Raw<T> {
  const pairs = Object.keys(table).map((name) => [name, env[`INPUT_${name.toUpperCase()}`]])
  return Object.fromEntries(pairs) as Raw<T>
}
