import { accessSync, constants, type Dirent, opendirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { isWithin } from './place.ts'

/** A regular file of a tree. */
interface TreeFile {
  /** Below the root, with `/` on every system. */
  path: string
  /** Absolute, without links in it. */
  real: string
  bytes: number
}

/** Why an entry of a tree is not used. */
export type TreeTrouble =
  | 'unreadable'
  | 'dangling'
  | 'outside'
  | 'loop'
  | 'fan-out'
  | 'irregular'
  | 'too-deep'
  | 'too-many'
  | 'too-large'

export interface TreeLimits {
  /** Files and folders. */
  entries: number
  /** Folders within each other. */
  depth: number
  /** Of all files together. */
  bytes: number
}

export interface Tree {
  /** Sorted by path. */
  files: TreeFile[]
  /** Every path that was looked at, whatever it is. */
  paths: string[]
  trouble: { path: string; kind: TreeTrouble }[]
}

/**
 * The regular files below a folder, which somebody else may have filled. Links are followed as far as they stay
 * below it; a folder behind a link is entered, but no further link to a folder within it, so that links which
 * point at each other do not make more paths than there are files. Listing ends at the first limit reached.
 *
 * @param root absolute, without links in it
 */
export function listTree(root: string, limits: TreeLimits): Tree {
  const tree: Tree = { files: [], paths: [], trouble: [] }
  let bytes = 0

  /** False once a limit of the whole tree is reached. */
  const visit = (folder: string, ancestors: readonly string[], behindLink: boolean): boolean => {
    const entries = entriesOf(join(root, folder), limits.entries)
    if (!entries) return trouble(folder || '.', 'unreadable')
    return entries.every((entry) => add(posix.join(folder, entry.name), entry, ancestors, behindLink))
  }

  const add = (path: string, entry: Dirent, ancestors: readonly string[], behindLink: boolean): boolean => {
    if (tree.paths.length >= limits.entries) return trouble(path, 'too-many', false)
    tree.paths.push(path)
    const found = resolveEntry(root, path)
    if (typeof found === 'string') return trouble(path, found)
    const { real, stat } = found
    if (stat.isDirectory()) {
      const isLink = entry.isSymbolicLink()
      if (ancestors.includes(real)) return trouble(path, 'loop')
      if (isLink && behindLink) return trouble(path, 'fan-out')
      if (ancestors.length >= limits.depth) return trouble(path, 'too-deep')
      return visit(path, [...ancestors, real], behindLink || isLink)
    }
    if (!stat.isFile()) return trouble(path, 'irregular')
    if (!isReadable(real)) return trouble(path, 'unreadable')
    bytes += stat.size
    if (bytes > limits.bytes) return trouble(path, 'too-large', false)
    tree.files.push({ path, real, bytes: stat.size })
    return true
  }

  const trouble = (path: string, kind: TreeTrouble, goOn = true): boolean => {
    tree.trouble.push({ path, kind })
    return goOn
  }

  visit('', [root], false)
  tree.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return tree
}

/** At most `most` and one more, sorted: a folder may hold millions. */
function entriesOf(folder: string, most: number): Dirent[] | undefined {
  const entries: Dirent[] = []
  try {
    const directory = opendirSync(folder)
    try {
      for (let entry = directory.readSync(); entry && entries.length <= most; entry = directory.readSync())
        entries.push(entry)
    } finally {
      directory.closeSync()
    }
  } catch {
    return undefined
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function resolveEntry(root: string, path: string): { real: string; stat: Stats } | TreeTrouble {
  try {
    const real = realpathSync(join(root, path))
    return isWithin(root, real) ? { real, stat: statSync(real) } : 'outside'
  } catch {
    return 'dangling'
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}
