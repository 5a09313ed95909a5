import { keysIn, mayBeSecret } from '../keys.ts'
import { isTestPath } from '../names.ts'
import { splitKeysIn } from '../split-keys.ts'
import type { File, Rule } from './rule.ts'

/** In every text file, comments and prose included: a key is a key wherever it stands. */
export const committedKeyRule: Rule = {
  id: 'committed-key',
  needs: /hk_(?:live|test|dev)_|aGtf|HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN/i,
  find: (file) =>
    secretsIn(file)
      // A test puts invented keys together so that nothing takes them for real ones.
      .filter(({ isSplit }) => !(isSplit && isTestPath(file.path)))
      .map(({ at, isSplit }) => ({
        at,
        reason: `An API key is committed here${isSplit ? ', in pieces' : ''}: whoever can read the repository, now or in its history, can use it.`,
        suggestion:
          'Revoke the key and create a new one; keep it in a secret of the repository or in an untracked file. Taking the line out does not take it out of the history.',
      })),
}

interface Secret {
  at: number
  secret: string
  isSplit?: true
}

/** Never to be shown: those of key shape, and what else a variable for keys is set to. */
export function secretsIn({ path, text, reading }: File): Secret[] {
  const byShape = keysIn(text).flatMap(({ key, written, at }): Secret[] => [
    { at, secret: key },
    ...(written === key ? [] : [{ at, secret: written }]),
  ])
  const split = splitKeysIn(path, text).flatMap(({ at, key, pieces }) =>
    [key, ...pieces].map((secret): Secret => ({ at, secret, isSplit: true })),
  )
  const lineOf = (at: number) => text.lastIndexOf('\n', at - 1)
  const lines = new Set([...byShape, ...split].map(({ at }) => lineOf(at)))
  const byName = reading.settings
    .filter(
      ({ name, environment }) => environment && /^(?:HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN)$/.test(name),
    )
    .flatMap(({ literals }) => literals.filter((one) => mayBeSecret(one.text)))
    .filter(({ start }) => !lines.has(lineOf(start)))
  return [...byShape, ...split, ...byName.map(({ text, start }) => ({ at: start, secret: text }))]
}
