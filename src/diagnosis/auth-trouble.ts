import { type Finding, show, step } from './cause.ts'
import type { Observation } from './evidence.ts'
import { statusOf, textOf } from './observed.ts'

/** What the auth service tells of itself in place of a verdict: then its answer is not what has to be changed. */
const troubles: readonly { isToldBy(one: Observation): boolean; told: Partial<Finding> }[] = [
  {
    isToldBy: (one) =>
      (statusOf(one) === 426 && !/\b(https|tls)\b/i.test(textOf(one))) ||
      /\b(client|version)\b.{0,30}\b(too old|outdated|no longer supported)\b|\bminimum (client )?version\b/i.test(
        textOf(one),
      ),
    told: {
      category: 'CFG',
      summary: 'The auth service refuses the version of whoever asks it about a key.',
      steps: [
        step(
          'auth team',
          'Validate keys whatever version asks, or write into the contract what tells the version: the API asks the same.',
          show.validate,
        ),
        step(
          'caller',
          'If the answer speaks of this action or of a client of yours, take its newest version.',
        ),
      ],
    },
  },
  {
    isToldBy: (one) => /\bmaintenance\b|\bback (soon|(at|in) \d)|\bclosed (for|until)\b/i.test(textOf(one)),
    told: {
      category: 'DEPLOY',
      summary: 'The auth service is closed for now, as it says itself.',
      steps: [
        step('auth team', 'End what the answer speaks of.', show.validate),
        step('caller', 'Wait as long as the answer says, and run this again.', show.validate),
      ],
    },
  },
  {
    isToldBy: (one) =>
      statusOf(one) >= 500 &&
      /database system is|\bport 5432\b|\b(postgres|mysql|redis|database)\b.{0,40}\b(refused|failed|unavailable|timed? ?out|down)\b/i.test(
        textOf(one),
      ),
    told: {
      category: 'DEPLOY',
      summary: 'The auth service cannot use its own database, and so says neither valid nor invalid.',
      fix: 'Bring the auth service’s own database back, as the answer says what it lacks; its API and the key are another matter.',
    },
  },
  {
    isToldBy: (one) => statusOf(one) === 503,
    told: {
      category: 'DEPLOY',
      summary: 'The auth service says itself that it is not available.',
      fix: 'Bring the auth service back: its answer tells what it lacks.',
    },
  },
]

export const authTrouble = (one: Observation): Partial<Finding> =>
  troubles.find(({ isToldBy }) => isToldBy(one))?.told ?? {}
