import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { cliProgram, programEnv } from '../programs.ts'
import { withinProcess } from '../within-process.ts'

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** The command line in an empty folder and with only this environment, within this process. */
export async function runCli(
  args: readonly string[],
  { env = {}, cwd = emptyFolder() }: RunOptions = {},
): Promise<Ended> {
  const given = { env: { PATH: process.env.PATH, ...env }, cwd }
  const { result: code, stdout, stderr } = await withinProcess(given, () => main(args))
  return { code, stdout, stderr }
}

/** The same as a process of its own. */
export function startCli(
  args: readonly string[],
  { env = {}, cwd = emptyFolder(), closeStdout = false }: StartOptions = {},
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
}

interface StartOptions extends RunOptions {
  /** Nobody reads what the command prints, as after `| head`. */
  closeStdout?: boolean
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
