/** `SHA256SUMS`: the hash of every file of a report folder, as `sha256sum --check` reads it. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OutputFolder } from './folder.ts'

export const manifestName = 'SHA256SUMS'

/**
 * Writes the manifest of what this run wrote so far; write it again after every later file.
 * @throws FileProblem
 */
export async function writeManifest(folder: OutputFolder): Promise<void> {
  const paths = folder.written().filter((path) => basename(path) !== manifestName)
  const lines = await Promise.all(
    paths.map(async (path) => `${sha256(await readFile(path))}  ${basename(path)}`),
  )
  await folder.write(manifestName, `${lines.join('\n')}\n`)
}

/** Hash by name of file; undefined for text that is no manifest. */
export function readManifest(text: string): Map<string, string> | undefined {
  const lines = text.split('\n').filter((line) => line !== '')
  const entries = lines.map((line) => /^([0-9a-f]{64}) [ *]([\w.-]{1,100})$/.exec(line))
  if (entries.length === 0 || entries.some((entry) => entry === null)) return undefined
  return new Map(entries.map((entry) => [entry?.[2] ?? '', entry?.[1] ?? '']))
}

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
