import type { Cause } from '../schema/report.ts'
import type { CauseCode } from './causes.ts'
import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'

/** What one rule concludes. `certain` is for what the evidence proves and nothing else explains. */
export interface Finding {
  code: CauseCode
  confidence: Cause['confidence']
  because: string
  evidence: readonly (Observation | string | undefined)[]
  nextProbe?: string
}

/** A pure function of the facts. Rules are asked in layer order; each speaks only for its own layer. */
export type Rule = (facts: Facts) => Finding | undefined
