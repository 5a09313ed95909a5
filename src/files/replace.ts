import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { unusable } from './problem.ts'

/**
 * Puts `content` where `path` is: written beside it under a name nobody else has, and renamed. A reader sees the
 * old file or the new one, and a link of that name is replaced, not followed.
 *
 * @throws FileProblem
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  { mode }: { mode?: number | undefined } = {},
): Promise<void> {
  const name = `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`
  const beside = join(dirname(path), name)
  try {
    const file = await open(beside, 'wx', mode)
    try {
      await file.writeFile(content)
      // The umask may have taken bits from the mode.
      if (mode !== undefined) await file.chmod(mode & 0o7777)
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    throw unusable(path, error)
  }
}
