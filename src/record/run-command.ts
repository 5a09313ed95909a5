import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** The command could not be started at all. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/**
 * Runs a command with the caller's own terminal and waits for its end. Signals to us go on to it, so that it can
 * clean up. Returns its exit code, or 128 and the number of the signal that ended it, as shells do.
 *
 * @throws CommandError where there is no such program
 */
export async function runCommand(
  [program = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const child = spawn(program, args, { env, stdio: 'inherit' })
  const forward = (signal: NodeJS.Signals) => void child.kill(signal)
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, forward)
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', (error: NodeJS.ErrnoException) => {
        const why = error.code === 'ENOENT' ? 'there is no such program' : String(error.code)
        reject(new CommandError(`${JSON.stringify(program)} cannot be started: ${why}.`))
      })
      child.once('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)))
    })
  } finally {
    for (const signal of signals) process.off(signal, forward)
  }
}
