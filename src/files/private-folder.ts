import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unusable } from './problem.ts'

/** A folder that only this user can enter, under a name that nobody else has. */
export interface PrivateFolder {
  path: string
  /** Writes a file into it that only this user can read, and returns its path. */
  write(name: string, content: string | Uint8Array): Promise<string>
  /** Removes it and all that is in it. */
  remove(): Promise<void>
}

/**
 * Makes a folder for what another program is to read while it runs.
 *
 * @param parent for instance the system's folder for temporary files
 * @throws FileProblem
 */
export async function makePrivateFolder(
  parent = tmpdir(),
  prefix = 'verify-registration-',
): Promise<PrivateFolder> {
  const path = await mkdtemp(join(parent, prefix)).catch((error: unknown) => {
    throw unusable(parent, error)
  })
  return {
    path,
    write: async (name, content) => {
      const file = join(path, name)
      await writeFile(file, content, { mode: 0o600 })
      return file
    },
    remove: () => rm(path, { recursive: true, force: true }),
  }
}
