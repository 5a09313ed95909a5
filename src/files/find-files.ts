import type { Dir } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import { unusable } from './problem.ts'

/** Entries looked at for one pattern; more is no folder of reports. */
const maxEntries = 200_000

/**
 * Files that match a pattern, sorted: `*` and `?` stay within a path part, `**` crosses them. Symbolic links are
 * not followed, because the files may be a stranger's. A pattern without wildcards is a path.
 *
 * @throws RangeError where there are too many entries to look through, or some that cannot be
 */
export async function findFiles(pattern: string): Promise<string[]> {
  const path = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  const parts = path.split('/')
  const firstWild = parts.findIndex((part) => /[*?]/.test(part))
  if (firstWild < 0) return (await look(path))?.isFile() ? [path] : []
  const base = parts.slice(0, firstWild).join('/')
  const start = firstWild === 0 ? '.' : base || '/'
  const found: string[] = []
  let left = maxEntries
  const walk = async (directory: string, prefix: string, depth: number): Promise<void> => {
    for await (const entry of await open(directory)) {
      if (--left < 0) throw new RangeError(`there are more than ${maxEntries} files to look through`)
      const relative = `${prefix}${entry.name}`
      if (entry.isFile() && expression.test(relative))
        found.push(firstWild === 0 ? relative : `${base}/${relative}`)
      if (entry.isDirectory() && depth < maxDepth)
        await walk(`${directory}/${entry.name}`, `${relative}/`, depth + 1)
    }
  }
  const wild = parts.slice(firstWild)
  const expression = expressionOf(wild)
  const maxDepth = wild.includes('**') ? 50 : wild.length - 1
  if ((await look(start))?.isDirectory()) await walk(start, '', 0)
  return found.sort()
}

function expressionOf(parts: readonly string[]): RegExp {
  const source = parts.map((part, index) => {
    const isLast = index === parts.length - 1
    if (part === '**') return isLast ? '.*' : '(?:[^/]+/)*'
    // Runs of `*` are one, so that no pattern makes matching slow.
    const escaped = part
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '[^/]*')
      .replaceAll('?', '[^/]')
    return isLast ? escaped : `${escaped}/`
  })
  return new RegExp(`^${source.join('')}$`, 'su')
}

/** What cannot be listed may hold a report that failed. */
function open(directory: string): Promise<Dir> {
  return opendir(directory).catch((error: unknown) => {
    throw new RangeError(unusable(directory, error).message)
  })
}

const look = (path: string) => lstat(path).catch(() => undefined)
