import { rmSync, type Stats } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lookAt } from './look.ts'
import { createMarker, readMarker } from './marker.ts'
import { makeFolder } from './place.ts'
import { makePrivateFolder } from './private-folder.ts'
import { FileProblem, unusable } from './problem.ts'
import { replaceFile } from './replace.ts'

/** A folder that a run writes its results into. */
export interface OutputFolder {
  /** As the caller named it. */
  path: string
  /** The same, absolute. */
  root: string
  /** Absolute paths of what earlier runs left, which the first file removes. */
  replaces: readonly string[]
  /**
   * Writes one of the folder's files. The first one removes those that an earlier run wrote.
   * @returns the file's path, below `path`
   * @throws FileProblem
   */
  write(name: string, content: string): Promise<string>
  /**
   * Absolute paths of what this run wrote, in order of their names.
   * @throws FileProblem where one of them is not what was written any more
   */
  written(): string[]
}

export interface FolderOptions {
  /** Every name the run may write: what stands there already must be a file that an earlier run wrote. */
  names: readonly string[]
  env: NodeJS.ProcessEnv
}

/**
 * Opens a folder for results and proves that it can be written to; see `makeFolder` for what is refused.
 *
 * @throws FileProblem before anything was written
 */
export async function openFolder(path: string, { names, env }: FolderOptions): Promise<OutputFolder> {
  const full = makeFolder(path, env)
  const present = names.flatMap((name) => {
    const found = lookAt(join(full, name))
    if (found && !found.isFile()) throw new FileProblem('refused', join(path, name), whatIs(found))
    return found ? [name] : []
  })
  const marked = present.length > 0 ? readMarker(full) : new Set<string>()
  // Mostly the marker says it all, and reading a whole report would hold up the first request.
  const own = present.every((name) => marked.has(name))
    ? marked
    : (await import('./own-files.ts')).readOwnNames(full, marked)
  const foreign = present.filter((name) => !own.has(name))
  if (foreign.length > 0) throw new FileProblem('refused', path, holdsForeign(foreign))
  const replaces = present.map((name) => join(full, name))
  const mark = createMarker(full, own)
  await proveWritable(full)
  const identity = identityOf(full)
  const written = new Map<string, string>()
  let isFirst = true
  const write = async (name: string, content: string): Promise<string> => {
    if (!names.includes(name)) throw new Error(`${name} is none of the files of this folder`)
    if (identityOf(full) !== identity) throw new FileProblem('refused', path, 'was replaced meanwhile')
    if (isFirst) for (const stale of replaces) rmSync(stale, { force: true })
    isFirst = false
    await mark(name)
    await replaceFile(join(full, name), content)
    written.set(name, fingerprintOf(join(full, name)))
    return join(path, name)
  }
  const list = () =>
    [...written].sort().map(([name, fingerprint]) => {
      const place = join(full, name)
      if (identityOf(full) === identity && fingerprintOf(place) === fingerprint) return place
      throw new FileProblem('refused', join(path, name), 'was changed after it was written')
    })
  return { path, root: full, replaces, write, written: list }
}

/**
 * A new folder only this user can enter, for results that have no other place.
 *
 * @throws FileProblem
 */
export async function openTemporaryFolder({ names, env }: FolderOptions): Promise<OutputFolder> {
  const { path } = await makePrivateFolder(env.RUNNER_TEMP || tmpdir(), 'verification-report-')
  return openFolder(path, { names, env })
}

/** Stands for a folder where there is none: every file of it is lost for this reason. */
export function lostFolder(path: string, problem: FileProblem): OutputFolder {
  return { path, root: path, replaces: [], write: () => Promise.reject(problem), written: () => [] }
}

async function proveWritable(full: string): Promise<void> {
  const probe = join(full, '.verify-registration-probe')
  try {
    await replaceFile(probe, '')
    rmSync(probe)
  } catch (error) {
    const { kind, what } = unusable(full, error)
    // The folder is what the caller can do something about.
    throw new FileProblem(kind, full, what)
  }
}

const identityOf = (folder: string): string => {
  const found = lookAt(folder)
  return found?.isDirectory() ? `${found.dev}:${found.ino}` : 'gone'
}

const fingerprintOf = (file: string): string => {
  const found = lookAt(file)
  return found?.isFile() ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}` : 'gone'
}

const holdsForeign = (names: string[]) =>
  `holds files that this tool did not write and would overwrite (${names.join(', ')}): name another folder`

function whatIs(found: Stats): string {
  if (found.isSymbolicLink()) return 'is a link'
  if (found.isDirectory()) return 'is a folder'
  return found.isFIFO() ? 'is a named pipe' : 'is not a regular file'
}
