import type { Edit } from '../../text/edits.ts'
import type { Reading } from '../reading.ts'

/** What is wrong at a place in a file. */
export interface Mistake {
  at: number
  reason: string
  /** What to do by hand: the right value. */
  suggestion: string
  /** The change; none where it needs a person. */
  change?: Change | undefined
}

export interface Change {
  edits: readonly Edit[]
  /** Names that the change takes away and adds: what a second reading must show. */
  removes?: string
  adds?: string
}

export interface File {
  path: string
  text: string
  reading: Reading
  /** In another encoding than UTF-8. */
  isForeign: boolean
}

export interface Rule {
  id: string
  /** A file without it has no mistake of the kind, and need not be parsed for it. */
  needs: RegExp
  find: (file: File) => Mistake[]
}
