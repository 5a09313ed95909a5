import { FileProblem } from './problem.ts'
import { readRegularFile } from './read.ts'

/** Bytes of a file that is read at all. A report of 10,000 exchanges or a HAR of a long session has some tens of MB. */
export const savedFileLimit = 64 * 1024 * 1024

/** A file is not what it should be. The message is a sentence or two that quote nothing the file holds. */
export class SavedFileError extends Error {
  override name = 'SavedFileError'
}

/**
 * The text of a file that a stranger may have made: no pipe that never ends, no more than `savedFileLimit`, and no
 * link that leads elsewhere unless `followLinks` says that a person named the path.
 *
 * @throws SavedFileError saying why it is not read
 */
export async function readSavedFile(
  path: string,
  { followLinks = false }: { followLinks?: boolean } = {},
): Promise<string> {
  try {
    const links = followLinks ? 'follow' : 'refuse'
    return readRegularFile(path, { maxBytes: savedFileLimit, links }).toString('utf8')
  } catch (error) {
    throw error instanceof FileProblem ? new SavedFileError(`The file ${error.what}.`) : error
  }
}

/** @throws SavedFileError where it is not JSON */
export function parseSaved(input: string | Uint8Array): unknown {
  const text = (typeof input === 'string' ? input : new TextDecoder().decode(input)).replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch {
    const end = text.trimEnd()
    const cut = end !== '' && !/[}\]]$/.test(end) ? ' It seems to be cut off at the end.' : ''
    throw new SavedFileError(`The file is not JSON.${cut}`)
  }
}

const shownProblems = 5

/** For example `a; b; and 7 more`. */
export function firstProblems(problems: readonly string[]): string {
  const more = problems.length - shownProblems
  return [...problems.slice(0, shownProblems), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}
