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

/** A secret that stands in a file: never to be shown. */
export interface CommittedSecret {
  line: number
  column: number
  secret: string
  /** False for one that only its variable's name betrays. */
  keyShaped: boolean
}

export function secretsIn(source: Source): CommittedSecret[] {
  const byShape = source.lines.flatMap(({ text }, line) =>
    keysOn(text).map(({ key, column }) => ({ line, column, secret: key, keyShaped: true })),
  )
  const lines = new Set(byShape.map(({ line }) => line))
  const byName = assignmentsIn(source)
    .filter(({ name }) => name === 'HOKUSAI_API_KEY' || name === 'MLFLOW_TRACKING_TOKEN')
    // Without quotes it is a name in Python.
    .filter(({ form, value }) => mayBeSecret(value) && (!form.startsWith('python') || /^["']/.test(value)))
    .filter(({ line }) => !lines.has(line))
    .map(({ line, valueStart: column, value }) => ({
      line,
      column,
      secret: value.replace(/["']/g, ''),
      keyShaped: false,
    }))
  return [...byShape, ...byName]
}
