import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Repository {
  folder: string
  write(path: string, text: string | Buffer): void
  read(path: string): string
  git(args: readonly string[], input?: string): string
}

/** A git repository in a folder of its own, its files tracked; gone when the test ends. */
export function makeRepository(files: Readonly<Record<string, string | Buffer>>): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fix-')))
  // A busy disk takes its time.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 60_000)
  const repository: Repository = {
    folder,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    git: (args, input) =>
      execFileSync('git', ['-c', 'core.autocrlf=false', ...args], {
        cwd: folder,
        encoding: 'utf8',
        // No hooks, templates or settings of whoever runs the tests.
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_CONFIG_GLOBAL: '/dev/null',
          HOME: folder,
        },
        stdio: ['pipe', 'pipe', 'pipe'],
        ...(input === undefined ? {} : { input }),
      }),
  }
  repository.git(['init', '--quiet', '--template='])
  for (const [path, text] of Object.entries(files)) repository.write(path, text)
  repository.git(['add', '--force', '--all'])
  return repository
}
