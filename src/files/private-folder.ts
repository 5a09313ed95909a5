import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unusable } from './problem.ts'

/**
 * Makes a folder that only this user can enter, under a name that nobody else has, for what another program is to read
 * while it runs.
 *
 * @param parent for instance the system's folder for temporary files
 * @throws FileProblem
 */
export async function makePrivateFolder(parent = tmpdir(), prefix = 'verify-registration-') {
  const path = await mkdtemp(join(parent, prefix)).catch((error: unknown) => {
    throw unusable(parent, error)
  })
  return {
    path,
    /** Writes a file into it that only this user can read, and returns its path. */
    write: async (name: string, content: string | Uint8Array): Promise<string> => {
      const file = join(path, name)
      await writeFile(file, content, { mode: 0o600 })
      return file
    },
    remove: () => rm(path, { recursive: true, force: true }),
  }
}
