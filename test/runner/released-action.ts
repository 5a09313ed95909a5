import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * For `localActions`: this checkout in the place of the action that users name. Without what they do not run, since
 * act copies all of it.
 */
export async function releasedAction(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'released-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const part of ['action.yml', 'publish', 'dist']) {
    await cp(join(root, part), join(folder, part), { recursive: true })
  }
  return { 'hokusai/verify-registration@v0': folder }
}
