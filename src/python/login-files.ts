import { homedir } from 'node:os'
import { join } from 'node:path'
import { readRegularFile } from '../files/read.ts'
import type { Disturbance } from './environment.ts'

/**
 * The user's files in which MLflow's client and `requests`, below it, find a login for this host that they prefer to
 * the key.
 */
export function loginsFor(hostname: string, env: NodeJS.ProcessEnv): Disturbance[] {
  const credentials = read(join(homeOf(env), '.mlflow', 'credentials'))
  return [
    ...(netrcLogin(netrcText(env), hostname) === undefined
      ? []
      : [{ name: '~/.netrc', why: `has an entry for ${hostname} that is sent in place of the key` }]),
    ...(/^\s*mlflow_tracking_username\s*[=:]\s*\S/im.test(credentials)
      ? [{ name: '~/.mlflow/credentials', why: 'has a user name that is sent in place of the key' }]
      : []),
  ]
}

/** The netrc that `requests` reads, or nothing. */
export const netrcText = (env: NodeJS.ProcessEnv): string =>
  read(env.NETRC || join(homeOf(env), process.platform === 'win32' ? '_netrc' : '.netrc'))

/** What the file says of this host: the words after its name. Undefined where it says nothing. */
export function netrcLogin(text: string, hostname: string): string | undefined {
  const entries = [
    ...text.matchAll(
      /(?:^|\s)(?:machine\s+(\S+)|(default))\b([\s\S]*?)(?=\s(?:machine|default|macdef)\s|$)/g,
    ),
  ]
  const found =
    entries.findLast(([, machine]) => machine === hostname) ?? entries.find(([, , byDefault]) => byDefault)
  return found?.[3]
}

export const netrcPasswords = (text: string): string[] =>
  [...text.matchAll(/\bpassword\s+(\S+)/g)].map(([, password = '']) => password)

const homeOf = (env: NodeJS.ProcessEnv) => env.HOME || homedir()

function read(path: string): string {
  try {
    return readRegularFile(path, { maxBytes: 1024 * 1024, links: 'follow' }).toString('utf8')
  } catch {
    return ''
  }
}
