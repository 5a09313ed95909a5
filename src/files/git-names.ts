import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { checkoutAround, realOf } from './place.ts'

/** A folder that is not within a git checkout. */
export class NoCheckoutError extends Error {
  override name = 'NoCheckoutError'
}

/** Names that are kept of one list, and their characters: an index of a hostile checkout can hold millions. */
const [mostNames, mostCharacters] = [200_000, 16 * 1024 * 1024]

/**
 * The top folder of the checkout around `folder`, without symbolic links in it.
 *
 * @throws NoCheckoutError where there is none, or git is not installed
 */
export async function topOf(folder: string): Promise<string> {
  // A look is quicker than starting git, which alone can tell where there is something.
  if (!checkoutAround(realOf(folder) ?? resolve(folder)))
    throw unreadable(folder, 'it is not a git repository, nor is any folder above it')
  const top = await git(folder, ['rev-parse', '--show-toplevel'])
  return realpath(top.replace(/\r?\n$/, ''))
}

const unreadable = (folder: string, why: string) =>
  new NoCheckoutError(`${folder} is no git checkout that can be read: ${why}`)

/** Without what comes before it in the list of the index. */
export const nameOf = (entry: string) => entry.slice(entry.indexOf('\t') + 1)

/** What `git ls-files` names, each once. Names that are no UTF-8 have characters now that no file has: they are unreadable. */
export async function namesOf(
  folder: string,
  options: readonly string[],
): Promise<{ names: string[]; firstLeftOut?: string }> {
  const args = ['ls-files', '-z', '--full-name', ...options, '--', '.']
  const child = spawn('git', argumentsFor(folder, args), {
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'close')
  const names = new Set<string>()
  let [rest, characters] = ['', 0]
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    const parts = `${rest}${chunk}`.split('\0')
    rest = parts.pop() ?? ''
    for (const name of parts) {
      characters += name.length
      if (names.size === mostNames || characters > mostCharacters) {
        child.kill()
        return { names: [...names], firstLeftOut: name }
      }
      names.add(name)
    }
  }
  const [code] = await ended
  if (code !== 0) throw unreadable(folder, `ls-files ended with ${code}`)
  return { names: [...names] }
}

/** A hook's variables would point git at another repository. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env
  return env
}

/** A checkout's own settings may name programs. */
const argumentsFor = (folder: string, args: readonly string[]) => [
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '-C', folder],
  ...args,
]

async function git(folder: string, args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)('git', argumentsFor(folder, args), { env: environment() })).stdout
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string }
    const detail = String(code) === 'ENOENT' ? 'git is not installed' : stderr?.trim() || String(error)
    throw unreadable(folder, detail)
  }
}
