import { join } from 'node:path'
import { toolName } from '../version.ts'
import { replaceFile } from './replace.ts'

/** Lists the files of a folder that runs of this tool wrote: all others are somebody's own. */
export const markerName = `.${toolName}`

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
