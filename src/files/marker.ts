import { join } from 'node:path'
import { toolName } from '../version.ts'
import { readRegularFile } from './read.ts'
import { replaceFile } from './replace.ts'

/** Lists the files of a folder that runs of this tool wrote: all others are somebody's own. */
export const markerName = `.${toolName}`

/** Far more than all names that any run writes. */
const markerLimit = 1024 * 1024

/** The names that a folder's marker lists; none where it cannot be read. */
export function readMarker(folder: string): Set<string> {
  try {
    const bytes = readRegularFile(join(folder, markerName), { maxBytes: markerLimit, links: 'refuse' })
    return new Set(bytes.toString('utf8').split('\n'))
  } catch {
    return new Set()
  }
}

/** Adds names to a folder's marker: each must be there before its file is. What comes while one is written, comes together. */
export function createMarker(folder: string, own: Set<string>): (name: string) => Promise<void> {
  let last = Promise.resolve()
  let next: Promise<void> | undefined
  const write = () => {
    next = undefined
    return replaceFile(join(folder, markerName), `${[...own].filter((one) => one !== '').join('\n')}\n`)
  }
  return (name) => {
    own.add(name)
    next ??= last.then(write)
    last = next.catch(() => {})
    return next
  }
}
