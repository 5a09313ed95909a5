import type { Edit } from './reading.ts'

/** The rules, in the order in which findings of one place are told, each with what it is about. */
const rules = {
  'committed-key': 'An API key is committed',
  'tracking-uri': 'The tracking URI does not lead to the registry',
  'api-endpoint': 'The API endpoint leads past the API',
  'missing-token': 'The key is set, the token that MLflow sends is not',
  'mock-mode': 'Mock mode hides failures',
  'run-tags': 'Tags are set on the run instead of the model version',
  'removed-endpoint': 'The address does not exist any more',
  'wrong-package': 'The package is an unrelated one of the same name',
} as const
export type RuleId = keyof typeof rules

/** One mistake at one place. Texts are safe to show: keys are masked. */
export interface Finding {
  rule: RuleId
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
export interface FixedFile {
  path: string
  text: string
  fixed: string
  /** Of `text`, ordered and apart from each other. */
  edits: readonly Edit[]
  /** What the file was parsed by, before and after. */
  parser: string
}
