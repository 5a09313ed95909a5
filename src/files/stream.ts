import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs'
import { refuseLinks } from './place.ts'
import { FileProblem, problemOf, unusable } from './problem.ts'

/**
 * Opens a file that is written piece by piece, emptied, and made where it is missing. It may be a pipe, if somebody
 * reads it: one without a reader would hold up whoever opens it for good.
 *
 * @throws FileProblem, also for a link below the workspace
 */
export function openStream(path: string, env: NodeJS.ProcessEnv) {
  const file = openForWriting(path, env)
  return {
    /** @throws FileProblem */
    write: (text: string): void => {
      try {
        writeSync(file, text)
      } catch (error) {
        throw unusable(path, error)
      }
    },
    close: () => closeSync(file),
  }
}

function openForWriting(path: string, env: NodeJS.ProcessEnv): number {
  const { O_WRONLY, O_CREAT, O_TRUNC } = constants
  const full = refuseLinks(path, env)
  try {
    const file = openSync(full, O_WRONLY | O_CREAT | O_TRUNC | nonBlocking)
    if (!fstatSync(file).isFIFO()) return file
    closeSync(file)
    return openSync(full, O_WRONLY)
  } catch (error) {
    throw isPipeWithoutReader(error)
      ? new FileProblem('unusable', path, 'is a pipe that nobody reads')
      : unusable(path, error)
  }
}

/**
 * Proves that something can be added to a file, and that it is no link to one and no pipe.
 *
 * @throws FileProblem
 */
export function proveAppendable(path: string): void {
  const { O_WRONLY, O_APPEND, O_NOFOLLOW = 0 } = constants
  let file: number | undefined
  try {
    file = openSync(path, O_WRONLY | O_APPEND | O_NOFOLLOW | nonBlocking)
    if (fstatSync(file).isFIFO()) throw new FileProblem('refused', path, 'is a pipe')
  } catch (error) {
    throw problemOf(path, error)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Does not exist on Windows. */
const nonBlocking = constants.O_NONBLOCK ?? 0

const isPipeWithoutReader = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENXIO'
