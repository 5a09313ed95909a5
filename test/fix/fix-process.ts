import { spawnSync } from 'node:child_process'
import { cliProgram, programEnv } from '../programs.ts'

/** The command as a process of its own, with everything it wrote. */
export function runFix(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliProgram, 'fix', ...args], {
    encoding: 'utf8',
    env: { ...programEnv, ...env },
    timeout: 60_000,
  })
  return { status, stdout, stderr, all: `${stdout}${stderr}` }
}
