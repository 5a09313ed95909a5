import { mkdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { lookAt } from './look.ts'
import { FileProblem, unusable } from './problem.ts'

/**
 * The folder at `path`, made where it is missing. Below the workspace no part of the way may be a link, since a
 * checkout may have been written by somebody else; outside of it the last part may not, and those before it only
 * where this user or the machine's owner made them.
 *
 * @returns the absolute path
 * @throws FileProblem
 */
export function makeFolder(path: string, env: NodeJS.ProcessEnv): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what is looked for
  if (/[\0-\x1f\x7f]/.test(path)) throw new FileProblem('refused', path, 'has control characters in its name')
  if (/^~(?:\/|$)/.test(path)) throw new FileProblem('refused', path, homeless)
  const full = resolve(path)
  if (full === parse(full).root)
    throw new FileProblem('refused', path, 'is the root of the file system: name a folder in it')
  const workspace = workspaceAround(full, env)
  const base = workspace ?? parse(full).root
  const parts = relative(base, full)
    .split(sep)
    .filter((part) => part !== '')
  let place = base
  for (const [index, part] of parts.entries()) {
    place = join(place, part)
    const found = makeOne(place)
    if (found.isSymbolicLink()) {
      const isLast = index === parts.length - 1
      if (workspace !== undefined || isLast || !isTrusted(found))
        throw new FileProblem('refused', place, 'is a link')
      if (statSync(place).isDirectory()) continue
    }
    if (!found.isDirectory()) throw new FileProblem('unusable', place, 'is not a folder')
    const isForeign = workspace === undefined && index === parts.length - 1 && !isTrusted(found)
    if (isForeign) throw new FileProblem('refused', place, 'belongs to another user')
  }
  return full
}

/** Where no shell reads the path first, as in a workflow's `with:`, a folder of this name would be made in the checkout. */
const homeless = 'begins with "~", which only a shell takes for the home folder: write out where that is'

/**
 * The absolute path of a file that is written where it lies: below the workspace no part of the way may be a link.
 *
 * @throws FileProblem
 */
export function refuseLinks(path: string, env: NodeJS.ProcessEnv): string {
  const full = resolve(path)
  const workspace = workspaceAround(full, env)
  // Where a container starts in its root, every path is below it, and the system's own are links.
  if (workspace === undefined || workspace === parse(full).root) return full
  let place = workspace
  for (const part of relative(workspace, full).split(sep)) {
    place = join(place, part)
    if (lookAt(place)?.isSymbolicLink()) throw new FileProblem('refused', place, 'is a link')
  }
  return full
}

function makeOne(place: string): Stats {
  const found = lookAt(place)
  if (found) return found
  try {
    mkdirSync(place)
  } catch (error) {
    throw unusable(place, error)
  }
  return makeOne(place)
}

/** Of this user, or of the machine's owner. Windows knows no such numbers. */
function isTrusted({ uid }: Stats): boolean {
  const own = process.geteuid?.()
  return own === undefined || uid === own || uid === 0
}

/** The outermost of the workspace and the checkout around the current folder that holds `full`. */
function workspaceAround(full: string, env: NodeJS.ProcessEnv): string | undefined {
  const given = env.GITHUB_WORKSPACE
  const real = given ? realOf(given) : undefined
  const candidates = [given ? resolve(given) : undefined, real, checkoutAround(process.cwd()), process.cwd()]
  return candidates
    .filter((one) => one !== undefined)
    .filter((one) => isWithin(one, full))
    .sort((a, b) => a.length - b.length)[0]
}

/** The folder that holds a `.git`, at or above `folder`, which is absolute. */
export function checkoutAround(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isCheckout(at)) return at
    if (dirname(at) === at) return undefined
  }
}

/** A folder that cannot be looked into is none to anybody. */
function isCheckout(folder: string): boolean {
  try {
    return lookAt(join(folder, '.git')) !== undefined
  } catch {
    return false
  }
}

/** A path without links in it; undefined where it leads nowhere. */
export function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** Whether `path` is `root` or below it; both absolute. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
