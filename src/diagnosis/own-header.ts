import { type Finding, show } from './cause.ts'
import type { Observation } from './evidence.ts'
import { partyOf, said, statusOf } from './observed.ts'

/** A header of a rule of its own, which no client of MLflow’s sends; those that they send are lost on the way. */
export const wantsHeader = (one: Observation): boolean =>
  statusOf(one) === 428 ||
  (/\bheaders?\b.{0,40}\b(required|missing|must|mandatory)\b|\b(requires?|required|missing)\b.{0,40}\bheader\b|\b(idempotency-key|if-match)\b/i.test(
    said(one),
  ) &&
    !/content-(type|length)|authori[sz]ation|api[-_ ]key|\bhost\b/i.test(said(one)))

/** Who set the rule takes it out again: no caller can follow it with MLflow’s own client. */
export const ofOwnHeader = (one: Observation): Partial<Finding> => ({
  summary: 'The platform asks for a header of its own, which MLflow’s own client never sends.',
  owner: partyOf(one) === 'MLflow' ? 'infrastructure' : 'API team',
  fix: 'Take MLflow’s routes out of the rule that asks for this header: clients send what MLflow asks for, and nothing else.',
  shownBy: show.verify,
})
