import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { cliProgram, programEnv } from '../programs.ts'

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** The command line as a process of its own, in an empty folder and with only this environment. */
export function runCli(
  args: readonly string[],
  { env = {}, cwd = emptyFolder(), closeStdout = false }: RunOptions = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [cliProgram, ...args], {
    cwd,
    env: { ...programEnv, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (closeStdout) child.stdout.destroy()
  const ended = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (ended.stdout += chunk))
  child.stderr.on('data', (chunk) => (ended.stderr += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...ended })))
}

interface RunOptions {
  env?: Record<string, string>
  cwd?: string
  /** Nobody reads what the command prints, as after `| head`. */
  closeStdout?: boolean
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
