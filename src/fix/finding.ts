import type { ChangedFile } from '../text/unified-diff.ts'

/** One mistake at one place. Texts are safe to show: keys are masked. */
export interface Finding {
  /** The name of the rule. */
  rule: string
  /** From the top of the checkout, with `/`. */
  path: string
  /** Both count from 1, the column in UTF-16 units, as GitHub's annotations and SARIF do. */
  line: number
  column: number
  /** The cell of a notebook, from 1. */
  cell?: number
  reason: string
  /** What to do: the right value. */
  suggestion: string
  /** The line as it is; cut to 300 characters. */
  before: string
  /** The lines that take its place, empty where it goes; null where a person has to decide. */
  after: string | null
  fixable: boolean
  /** Stays the same when lines move: for baselines and SARIF's partial fingerprints. */
  fingerprint: string
}

/** A file with every change in place. The texts are as on the disk: keys are not masked in them. */
export interface FixedFile extends ChangedFile {
  fixed: string
  /** What the file was parsed by, before and after. */
  parser: string
}
