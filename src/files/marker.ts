import { join } from 'node:path'
import { toolName } from '../version.ts'
import { replaceFile } from './replace.ts'

/** Lists the files of a folder that runs of this tool wrote: all others are somebody's own. */
export const markerName = `.${toolName}`

/** Adds names to a folder's marker, one after the other: each must be there before its file is. */
export function createMarker(folder: string, own: Set<string>): (name: string) => Promise<void> {
  let last = Promise.resolve()
  return (name) => {
    own.add(name)
    const next = last.then(() =>
      replaceFile(join(folder, markerName), `${[...own].filter((one) => one !== '').join('\n')}\n`),
    )
    last = next.catch(() => {})
    return next
  }
}
