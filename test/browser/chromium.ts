import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const exec = promisify(execFile)
const program = '/usr/bin/chromium'

/**
 * The path of Debian's Chromium, installed at first use (as root, for instance in a container).
 *
 * @throws Error with the installer's output where that is not possible
 */
export async function ensureChromium(): Promise<string> {
  if (existsSync(program)) return program
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await exec('apt-get', ['update', '-qq'], { env })
  await exec('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
    maxBuffer: 1 << 26,
  })
  return program
}
