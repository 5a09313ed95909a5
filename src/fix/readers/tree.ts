import type { Changes, Literal, Part } from '../reading.ts'

/** A tree of mappings and lists, as YAML, JSON and TOML all are. */
export type Tree = Mapping | List | Text | Other
export interface Mapping {
  kind: 'mapping'
  entries: Entry[]
  /** Mappings that this one takes entries of. */
  merged: Mapping[]
  /** As a member of a list; see `Entry`. */
  twin?: Changes['twin']
  removal?: Changes['removal']
}
export interface List {
  kind: 'list'
  items: Tree[]
}
export interface Text {
  kind: 'text'
  literal: Literal
  /** The text for a reader of its own, where its lines can be told apart in the file. */
  part?: Part
  /** As a member of a list; see `Entry`. */
  twin?: Changes['twin']
  removal?: Changes['removal']
}
/** A number, a truth value, nothing, or what is computed. */
interface Other {
  kind: 'other'
  text: string
  start: number
  end: number
}
export interface Entry {
  key: string
  at: number
  value: Tree
  twin?: Changes['twin']
  removal?: Changes['removal']
}
