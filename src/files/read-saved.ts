import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

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
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  const file = await open(path, O_RDONLY | O_NONBLOCK | (followLinks ? 0 : O_NOFOLLOW)).catch(
    ({ code }: NodeJS.ErrnoException) => {
      throw new SavedFileError(`The file cannot be read: ${code}.`)
    },
  )
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new SavedFileError('This is not a file.')
    if (stat.size > savedFileLimit) {
      const limit = savedFileLimit / 1024 / 1024
      throw new SavedFileError(`The file has ${stat.size} bytes; at most ${limit} MiB are read.`)
    }
    // No more than was there when it was measured, should something still write to it.
    const bytes = Buffer.alloc(stat.size)
    const { bytesRead } = await file.read(bytes, 0, stat.size, 0)
    return bytes.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
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
