import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const exec = promisify(execFile)
const program = '/usr/bin/chromium'

/** A file of each package of fonts: emoji in colour, and letters beyond the ones that every system has. */
const fonts = {
  'fonts-noto-color-emoji': '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
}

/**
 * The path of Debian's Chromium, installed at first use (as root, for instance in a container).
 *
 * @throws Error with the installer's output where that is not possible
 */
export async function ensureChromium(): Promise<string> {
  if (!existsSync(program)) await install(['chromium'])
  return program
}

/**
 * Installs the fonts with which a page looks as it does on a reader's machine. For before Chromium starts.
 *
 * @throws Error as `ensureChromium` does
 */
export async function ensureFonts(): Promise<void> {
  const missing = Object.entries(fonts).flatMap(([name, file]) => (existsSync(file) ? [] : [name]))
  if (missing.length > 0) await install(missing)
}

async function install(packages: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await exec('apt-get', ['update', '-qq'], { env })
  await exec('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    maxBuffer: 1 << 26,
  })
}
