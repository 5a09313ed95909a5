import type { Edit } from './edit.ts'
import type { Source } from './source.ts'

/** What a rule says about a place; line and column count from 0 here. */
export interface Mistake {
  line: number
  column: number
  reason: string
  /** What to do by hand, where no edit is given. */
  suggestion?: string
  /** The mend; none where it needs a person. */
  edits?: readonly Edit[]
  /** A line that the edits take away as a whole. */
  removes?: number
}

export interface Rule {
  id: string
  find(source: Source): Mistake[]
}
