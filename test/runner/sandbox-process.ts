/**
 * The embedded platform as users start it, `node dist/cli.js sandbox`, for tests and benchmarks of the bundles.
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export interface SandboxProcess {
  trackingUri: string
  authUrl: string
  apiUrl: string
  /** Invented, and known to this sandbox only. */
  apiKey: string
  stop(): Promise<void>
}

/**
 * Starts a sandbox with these flags, for example `['--fault', 'auth-down']`, and waits for its line of JSON.
 *
 * @throws Error with what it printed when it ends before.
 */
export async function startSandbox(flags: readonly string[] = []): Promise<SandboxProcess> {
  const child = spawn(process.execPath, [cli, 'sandbox', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const killNow = () => child.kill('SIGKILL')
  process.once('exit', killNow)

  const ready = new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve))
  const line = await Promise.race([ready, ended])
  if (line === undefined)
    throw new Error(`sandbox ${flags.join(' ')} ended with ${child.exitCode}\n${errors}`)
  const stop = async () => {
    process.off('exit', killNow)
    child.kill('SIGTERM')
    await ended
  }
  return { ...(JSON.parse(line) as Omit<SandboxProcess, 'stop'>), stop }
}
