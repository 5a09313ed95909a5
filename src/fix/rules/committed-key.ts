import { assignmentsIn } from '../assignments.ts'
import { keysOn, mayBeSecret } from '../keys.ts'
import type { Mistake, Rule } from '../rule.ts'
import type { Source } from '../source.ts'

const reason =
  'An API key is committed here: whoever can read the repository, now or in its history, can use it.'
const suggestion =
  'Revoke the key and create a new one; keep it in a secret of the repository or in an untracked file. Taking the line out does not take it out of the history.'

/** In every text file, comments and prose included: a key is a key wherever it stands. */
export const committedKeyRule: Rule = {
  id: 'committed-key',
  find(source: Source): Mistake[] {
    return secretsIn(source).map(({ line, column }) => ({ line, column, reason, suggestion }))
  },
}

/** Where the secrets of a file are and what they are: never to be shown. */
export function secretsIn(source: Source): { line: number; column: number; secret: string }[] {
  const byShape = source.lines.flatMap(({ text }, line) =>
    keysOn(text).map(({ key, column }) => ({ line, column, secret: key })),
  )
  const byName = assignmentsIn(source)
    .filter(
      ({ name, value }) => /^(?:HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN)$/.test(name) && mayBeSecret(value),
    )
    .map(({ line, valueStart, value }) => ({ line, column: valueStart, secret: value.replace(/["']/g, '') }))
    .filter(({ line }) => !byShape.some((one) => one.line === line))
  return [...byShape, ...byName]
}
