import type { Judgement } from './judge.ts'

/** Scenarios on which the diagnosis is still not right or acceptable, and how far it is off. */
export const known: Record<string, Judgement> = {}
