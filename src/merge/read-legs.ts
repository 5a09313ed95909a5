import { findFiles } from '../files/find-files.ts'
import { readSavedBytes, SavedFileError } from '../files/read-saved.ts'
import type { Redactor } from '../redaction/redact.ts'
import { parseReport } from '../schema/read-report.ts'
import type { Report } from '../schema/report.ts'
import type { Leg } from './last-attempts.ts'
import { legNamesOf } from './merge.ts'
import { createRoom, type Room } from './size-limit.ts'

/** Files merged at most; a job matrix has up to 256 legs. */
const maxFiles = 2_000

/**
 * One leg for each file; also one for each pattern that matches nothing.
 *
 * @throws RangeError for more files, or more to look through, than any matrix leaves
 */
export async function readLegs(patterns: readonly string[], redact: Redactor): Promise<Leg[]> {
  const found = new Set<string>()
  const missing: Leg[] = []
  for (const pattern of patterns) {
    const paths = await findFiles(pattern)
    if (paths.length === 0)
      missing.push({ name: redact(pattern), problem: 'no report: the job left none', isAbsent: true })
    for (const path of paths) found.add(path)
  }
  const paths = [...found]
  if (paths.length > maxFiles)
    throw new RangeError(`${paths.length} files match; at most ${maxFiles} are merged`)
  const names = legNamesOf(paths)
  const legs: Leg[] = []
  const room = createRoom()
  // One after the other, so that only one file is in memory whole.
  for (const [index, path] of paths.entries()) {
    const name = redact(names[index] ?? '')
    legs.push({ name, ...readLeg(path, room, redact) })
  }
  return [...legs, ...missing]
}

/** A report, or why the file is none. */
function readLeg(path: string, room: Room, redact: Redactor): Omit<Leg, 'name'> {
  try {
    return room(slim(parseReport(readSavedBytes(path))), redact)
  } catch (error) {
    if (error instanceof SavedFileError) return { problem: redact(error.message) }
    throw error
  }
}

/** A report without the exchanges that decide no cause, as much as reports beside each other need. */
export function slim(report: Report): Report {
  const kept = new Set(report.diagnosis.causes.map(({ decisive, evidence }) => decisive ?? evidence[0]))
  const exchanges = report.exchanges.filter(({ id }) => kept.has(id))
  return { ...report, exchanges }
}
