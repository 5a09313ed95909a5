import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { cliProgram, programEnv } from '../programs.ts'

export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/**
 * The command line in an empty folder and with only this environment: all but the start and the end of its process, which
 * take longer than most of what is tested. One at a time.
 */
export async function runCli(
  args: readonly string[],
  { env = {}, cwd = emptyFolder() }: RunOptions = {},
): Promise<Ended> {
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  const before = {
    env: process.env,
    cwd: process.cwd(),
    signals: signals.map((one) => process.listeners(one)),
  }
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      ended[stream] += text
      return true
    }),
  )
  try {
    process.env = { PATH: process.env.PATH, ...env }
    process.chdir(cwd)
    ended.code = await main(args)
  } finally {
    process.env = before.env
    process.chdir(before.cwd)
    for (const spy of spies) spy.mockRestore()
    for (const [index, name] of signals.entries())
      for (const one of process.listeners(name))
        if (!before.signals[index]?.includes(one)) process.removeListener(name, one)
  }
  return ended
}

const signals = ['SIGINT', 'SIGTERM'] as const

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
