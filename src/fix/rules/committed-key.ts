import { keysOn, mayBeSecret } from '../keys.ts'
import type { File, Mistake, Rule } from './rule.ts'

/** In every text file, comments and prose included: a key is a key wherever it stands. */
export const committedKeyRule: Rule = {
  needs: /hk_(?:live|test|dev)_|aGtf|HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN/i,
  find: (file) =>
    secretsIn(file).map(
      ({ at }): Mistake => ({
        rule: 'committed-key',
        at,
        reason:
          'An API key is committed here: whoever can read the repository, now or in its history, can use it.',
        suggestion:
          'Revoke the key and create a new one; keep it in a secret of the repository or in an untracked file. Taking the line out does not take it out of the history.',
      }),
    ),
}

/** A secret that stands in a file: never to be shown. */
export interface CommittedSecret {
  at: number
  secret: string
  /** False for one that only its variable's name betrays. */
  keyShaped: boolean
}

/** Longer lines are data; a key in one is told by its shape alone. */
const longestLine = 20_000

export function secretsIn({ text, reading }: File): CommittedSecret[] {
  const byShape: CommittedSecret[] = []
  const lines = new Set<number>()
  let start = 0
  const mayHold = /hk_(?:live|test|dev)_|aGtf/i.test(text)
  for (const line of mayHold ? text.split('\n') : []) {
    if (line.length <= longestLine || /hk_/.test(line))
      for (const { key, written, column } of keysOn(line)) {
        byShape.push({ at: start + column, secret: key, keyShaped: true })
        if (written !== key) byShape.push({ at: start + column, secret: written, keyShaped: false })
        lines.add(start)
      }
    start += line.length + 1
  }
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1) + 1
  const byName = reading.settings
    .filter(
      ({ name, environment }) =>
        environment && (name === 'HOKUSAI_API_KEY' || name === 'MLFLOW_TRACKING_TOKEN'),
    )
    .flatMap(({ literals }) => literals.filter((one) => mayBeSecret(one.text)))
    .filter(({ start: at }) => !lines.has(lineOf(at)))
    .map(({ text: secret, start: at }) => ({ at, secret, keyShaped: false }))
  return [...byShape, ...byName]
}
