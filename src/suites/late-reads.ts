/** What a check says of something that was read back, also where it showed up late. */
import { type CheckDefinition, fail, type Outcome, pass, warn } from '../pipeline/check.ts'
import type { ReadAgain } from '../registration/read-again.ts'

export const readLate: NonNullable<CheckDefinition['onWarning']> = {
  by: 'infrastructure',
  step: 'Let what was just written be read from where it is written: from the primary, past a replica, cache or list that lags. Clients that read at once what they wrote fail until then, or have to wait.',
  done: 'what was written is read back at once',
}

/** `seen` is told of what is right. */
export function judgeRead({ wrong, after }: Omit<ReadAgain<unknown>, 'value'>, seen?: string): Outcome {
  if (wrong !== undefined) return fail(wrong)
  if (after === undefined) return pass(seen)
  return warn(
    `${seen === undefined ? '' : `${seen}; `}shows up late: only when it was read again, after ${after} s`,
  )
}
