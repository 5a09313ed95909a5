/** The names of artifacts that hold a report folder: how they are made, and how they are read. */
import { createHash, randomBytes } from 'node:crypto'
import { legName } from './identity.ts'
import type { Identity } from './report.ts'

/** What names begin with unless the caller gives one. */
export const usualName = 'verify-registration-report'
/** Names to try where other jobs or attempts of the run took the first ones. */
const mostNames = 9

/**
 * The name of a step's artifact, for what uploads it and for what looks for it later. The default tells jobs and
 * matrix legs apart, without the characters that artifact names must not have and at most 128 long. Where characters
 * were lost, or there is too much, a hash keeps it unlike all others.
 */
export function artifactName(given: string | undefined, { job, leg }: Pick<Identity, 'job' | 'leg'>): string {
  if (given) return given
  const parts = [job, legName(leg)].filter((part) => part !== '')
  const words = parts.map((part) => part.replace(/(?:, )|[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, ''))
  const name = [usualName, ...words].filter((word) => word !== '').join('-')
  // Commas between the values of a matrix, which say nothing, are not missed.
  const isWhole = parts.every((part, index) => part.replaceAll(', ', '-') === words[index])
  if (isWhole && name.length <= 128) return name
  const hash = createHash('sha256').update([job, leg].join('\n')).digest('hex').slice(0, 8)
  return `${name.slice(0, 119)}-${hash}`
}

/**
 * A later attempt of the run says so, because the artifacts of the first one are still there. The last name is taken
 * by nobody else: a matrix of hundreds of jobs with one name still loses no report.
 */
export function* namesFrom(given: string, attempt: number): Generator<string> {
  const name = attempt > 1 ? `${given}-attempt-${attempt}` : given
  yield name
  for (let count = 2; count <= mostNames; count++) yield `${name}-${count}`
  yield `${name}-${randomBytes(4).toString('hex')}`
}

/** What `namesFrom` made, taken apart: `stem-attempt-2`, `stem-3`, `stem-0a1b2c3d`. */
export function nameParts(name: string): { part: string; stem: string; attempt: number } {
  const [, before = name, attempt = '1', after = ''] =
    /^(.+)-attempt-(\d{1,4})(-\d|-[0-9a-f]{8})?$/.exec(name) ?? []
  const part = before + after
  return { part, stem: part.replace(/-(?:\d|[0-9a-f]{8})$/, ''), attempt: Number(attempt) }
}
