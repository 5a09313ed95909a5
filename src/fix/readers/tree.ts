import { type Literal, type Own, type Part, partAt } from '../reading.ts'

/** A tree of mappings and lists, as YAML, JSON and TOML all are. `own` is where a member of a list stands. */
export type Tree = Mapping | List | Text | Other
export interface Mapping {
  kind: 'mapping'
  entries: Entry[]
  /** Itself, as what is set in it knows it, and the mappings that it takes entries of. */
  scopes: readonly unknown[]
  own?: Own | undefined
}
export interface List {
  kind: 'list'
  items: Tree[]
}
export interface Text {
  kind: 'text'
  literal: Literal
  /** The text for a reader of its own, where its lines can be told apart in the file. */
  part: Part
  own?: Own | undefined
}
/** A number, a truth value, nothing, or what is computed. */
interface Other {
  kind: 'other'
  literals: readonly Literal[]
}
export interface Entry {
  key: string
  at: number
  value: Tree
  own?: Own | undefined
}

export const mappingOf = (entries: Entry[] = []): Mapping => ({ kind: 'mapping', entries, scopes: [entries] })

/** A text that another reader may read, too; `inner` is what stands there. */
export function textOf(literal: Literal, inner = literal.text): Text {
  // With escapes the other reader gets what is meant: at about its place, and nothing is changed there.
  const text = /\n/.test(inner + literal.text) ? inner : literal.text
  return { kind: 'text', literal, part: partAt(text, literal.start, literal.exact ? 'texts' : 'none') }
}

/** The value of the first key that fits. */
export const find = (tree: Tree | undefined, key: RegExp) =>
  tree?.kind === 'mapping' ? tree.entries.find((one) => key.test(one.key))?.value : undefined

/** The texts that a value is or holds. */
export const literalsOf = (tree: Tree | undefined): Literal[] => {
  if (tree?.kind === 'list') return tree.items.flatMap(literalsOf)
  if (tree?.kind === 'text') return [tree.literal]
  return tree?.kind === 'other' ? [...tree.literals] : []
}
