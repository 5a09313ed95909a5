import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

/** The command as a process of its own, with everything it wrote. */
export function runFix(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'fix', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    timeout: 60_000,
  })
  return { status, stdout, stderr, all: `${stdout}${stderr}` }
}
