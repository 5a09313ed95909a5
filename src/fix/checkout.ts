import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { lstat, open, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { MendedFile } from './find-mistakes.ts'
import type { SourceFile } from './source.ts'

/** Larger files are data. */
const largestFile = 1024 * 1024

/** A folder that is not within a git checkout. */
export class NoCheckoutError extends Error {
  override name = 'NoCheckoutError'
}

export interface Checkout {
  /** The top folder, without symbolic links in it. */
  root: string
  files: SourceFile[]
  /** Tracked files that were not looked into: no text, too large, or not a plain file within the checkout. */
  skipped: number
}

/**
 * The text files that git tracks in and below `folder`; paths are from the top of the checkout. Symbolic links
 * are not followed, submodules not entered, and nothing that the checkout configures is run.
 *
 * @throws NoCheckoutError where `folder` is in no git checkout, or git is not installed
 */
export async function readCheckout(folder: string): Promise<Checkout> {
  const top = (await git(folder, ['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '')
  const root = await realpath(top)
  const listed = await git(folder, ['ls-files', '-z', '--stage', '--full-name', '--', '.'])
  const files: SourceFile[] = []
  const paths = plainFiles(listed)
  for (const path of paths) {
    const text = path === undefined ? undefined : await readText(root, path)
    if (path !== undefined && text !== undefined) files.push({ path, text })
  }
  return { root, files, skipped: paths.length - files.length }
}

/** Paths of `git ls-files -z --stage`; undefined for a name that is no UTF-8. */
function plainFiles(listed: Buffer): (string | undefined)[] {
  const entries = listed.toString('latin1').split('\0').filter(Boolean)
  const names = entries
    .filter((entry) => entry.startsWith('100'))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1))
  return [...new Set(names)].map((name) => decode(Buffer.from(name, 'latin1')))
}

async function readText(root: string, path: string): Promise<string | undefined> {
  const place = await placeWithin(root, path)
  if (place === undefined) return undefined
  const file = await open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(() => undefined)
  if (!file) return undefined
  try {
    const { size } = await file.stat()
    if (size > largestFile) return undefined
    const bytes = await file.readFile()
    return bytes.includes(0) ? undefined : decode(bytes)
  } finally {
    await file.close()
  }
}

/** The file's place, unless it or a folder on the way is a symbolic link. */
async function placeWithin(root: string, path: string): Promise<string | undefined> {
  const place = join(root, path)
  const isFile = await lstat(place).then(
    (stat) => stat.isFile(),
    () => false,
  )
  return isFile && (await realpath(place)) === resolve(place) ? place : undefined
}

/**
 * Writes each mended file beside the old one and then puts it in its place, mode kept. A file that has changed
 * since it was read is left alone.
 *
 * @returns the paths written
 */
export async function writeMended(root: string, mended: readonly MendedFile[]): Promise<string[]> {
  const written: string[] = []
  for (const { path, text, mended: content } of mended) {
    const place = await placeWithin(root, path)
    if (place === undefined || (await readText(root, path)) !== text) continue
    await replace(place, content)
    written.push(path)
  }
  return written
}

async function replace(place: string, content: string): Promise<void> {
  const { mode } = await lstat(place)
  const beside = join(
    dirname(place),
    `.${basename(place).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
  )
  try {
    const file = await open(beside, 'wx', mode)
    try {
      await file.writeFile(content)
      // The umask may have taken bits from the mode.
      await file.chmod(mode & 0o7777)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, place)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** The byte order mark stays; undefined where the bytes are no UTF-8. */
function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

async function git(folder: string, args: readonly string[]): Promise<Buffer> {
  // A hook's variables would point git at another repository; a checkout's own settings may name programs.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager']
  try {
    const { stdout } = await promisify(execFile)('git', [...safe, '-C', folder, ...args], {
      encoding: 'buffer',
      env,
      maxBuffer: 256 * 1024 * 1024,
    })
    return stdout
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer }
    const detail =
      String(code) === 'ENOENT' ? 'git is not installed' : (stderr?.toString('utf8').trim() ?? String(error))
    throw new NoCheckoutError(`${folder} is no git checkout that can be read: ${detail}`)
  }
}
