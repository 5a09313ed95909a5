import { makePrivateFolder } from '../files/private-folder.ts'
import { netrcLogin } from '../python/login-files.ts'

/** Where the relay is, whatever host it stands in for. */
const relayHost = '127.0.0.1'

/**
 * A netrc for a command that asks the relay in place of `hostname`: what the user's own file says of that host, this one
 * says of the relay, so that the command sends what it would have sent. Only its user can read it. Undefined where the
 * user's own file says the same of both.
 */
export async function netrcThrough(
  text: string,
  hostname: string,
): Promise<{ file: string; remove: () => Promise<void> } | undefined> {
  const login = netrcLogin(text, hostname)
  if (login === netrcLogin(text, relayHost)) return undefined
  const folder = await makePrivateFolder()
  return { file: await folder.write('netrc', renamed(text, login)), remove: folder.remove }
}

function renamed(text: string, login: string | undefined): string {
  const others = text.replace(/(^|\s)machine\s+127\.0\.0\.1(?=\s)/g, '$1machine elsewhere.invalid')
  return login === undefined ? others : `${others.trimEnd()}\nmachine ${relayHost} ${login.trim()}\n`
}
