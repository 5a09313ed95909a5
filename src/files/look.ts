import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { unusable } from './problem.ts'

/**
 * What stands at a path, of a link the link itself; undefined where nothing does.
 *
 * @throws FileProblem where the system does not let it be looked at, as in a folder that another user has closed
 */
export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw unusable(path, error)
  }
}

/**
 * Names of what a folder holds.
 *
 * @throws FileProblem
 */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw unusable(folder, error)
  }
}
