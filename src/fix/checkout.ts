import { isUtf8 } from 'node:buffer'
import { dirname, join } from 'node:path'
import { nameOf, namesOf, topOf } from '../files/git-names.ts'
import { lookAt } from '../files/look.ts'
import { realOf } from '../files/place.ts'
import { FileProblem } from '../files/problem.ts'
import { readRegularFile } from '../files/read.ts'
import { replaceFile } from '../files/replace.ts'
import type { SourceFile } from './find-mistakes.ts'
import type { FixedFile } from './finding.ts'

/** Larger files are data. */
const largestFile = 1024 * 1024

/** Why a file was not looked into. */
type SkipReason =
  | 'untracked'
  | 'ignored'
  | 'encoding'
  | 'binary'
  | 'size'
  | 'not a plain file'
  | 'unreadable'
  | 'this one and those after it: too many files'

export interface Skipped {
  path: string
  reason: SkipReason
}

export interface Checkout {
  /** The top folder, without symbolic links in it. */
  root: string
  /** One text after the other; only one is held at a time. */
  files: Iterable<SourceFile>
  /** Complete once `files` has been gone through. */
  skipped: Skipped[]
}

/** Names of these files say what they are for; of other untracked ones only their number matters. */
const mostSkipped = 1_000

/**
 * The text files that git tracks in and below `folder`, or in the `whole` checkout around it, with `untracked` also the
 * others; paths are from the top of the checkout. Symbolic links are not followed, pipes not opened, submodules and ignored folders not entered, and
 * nothing that the checkout configures is run.
 *
 * @throws NoCheckoutError where `folder` is in no git checkout, or git is not installed
 */
export async function readCheckout(
  folder: string,
  { untracked = false, whole = false } = {},
): Promise<Checkout> {
  const root = await topOf(folder)
  const skipped: Skipped[] = []
  const skip: Skip = (path, reason) => {
    if (skipped.length < mostSkipped) skipped.push({ path, reason })
  }
  const list = async (...options: string[]) => {
    const { names, firstLeftOut } = await namesOf(whole ? root : folder, options)
    if (firstLeftOut !== undefined) skip(nameOf(firstLeftOut), 'this one and those after it: too many files')
    return names
  }
  // Without links and submodules.
  const staged = (await list('--stage')).filter((entry) => entry.startsWith('100'))
  const tracked = staged.map(nameOf)
  const others = await list('--others', '--exclude-standard')
  const hidden = await list('--others', '--ignored', '--exclude-standard', '--directory')
  const ignored = hidden.filter((name) => !name.endsWith('/'))
  if (untracked) tracked.push(...others, ...ignored)
  else {
    for (const path of others) skip(path, 'untracked')
    for (const path of ignored) skip(path, 'ignored')
  }
  return { root, skipped, files: textsOf(root, tracked, skip) }
}

type Skip = (path: string, reason: SkipReason) => void

function* textsOf(root: string, paths: readonly string[], skip: Skip): Iterable<SourceFile> {
  for (const path of paths) {
    const read = readText(join(root, path))
    if ('reason' in read) skip(path, read.reason)
    else yield { path, ...read }
  }
}

/** Not through a link, which would lead out of the checkout. */
function readText(place: string): Omit<SourceFile, 'path'> | { reason: SkipReason } {
  try {
    if (realOf(dirname(place)) !== dirname(place)) return { reason: 'not a plain file' }
    const bytes = readRegularFile(place, { maxBytes: largestFile, links: 'refuse' })
    const reason = noText(bytes)
    if (reason) return { reason }
    // A name or an address is the same in Latin-1 and its like. The byte order mark stays.
    return isUtf8(bytes)
      ? { text: bytes.toString('utf8') }
      : { text: bytes.toString('latin1'), isForeign: true }
  } catch (error) {
    const { what = '' } = error as Partial<FileProblem>
    if (what.startsWith('has ')) return { reason: 'size' }
    return { reason: /link|regular|folder/.test(what) ? 'not a plain file' : 'unreadable' }
  }
}

function noText(bytes: Buffer): SkipReason | undefined {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))) return 'encoding'
  return bytes.includes(0) ? 'binary' : undefined
}

/** A file that stays as it was; `what` goes on after its name. */
export interface Unwritten {
  path: string
  what: string
}

/**
 * Writes each changed file beside the old one and then puts it in its place, mode kept. A file that has changed
 * since it was read is left alone, and none keeps the others from being written.
 */
export async function writeFixed(
  root: string,
  files: readonly FixedFile[],
): Promise<{ written: string[]; unwritten: Unwritten[] }> {
  const written: string[] = []
  const unwritten: Unwritten[] = []
  for (const { path, text, fixed } of files) {
    const place = join(root, path)
    try {
      const now = readText(place)
      if (!('text' in now) || now.text !== text)
        throw new FileProblem('refused', path, 'has changed meanwhile')
      await replaceFile(place, fixed, { mode: lookAt(place)?.mode })
      written.push(path)
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error
      unwritten.push({ path, what: error.what })
    }
  }
  return { written, unwritten }
}
