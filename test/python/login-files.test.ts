import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { loginsFor, netrcLogin, netrcPasswords } from '../../src/python/login-files.ts'

function home(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'home-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, '.mlflow'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}
const names = (env: NodeJS.ProcessEnv) => loginsFor('registry.test', env).map(({ name }) => name)

it.each<[string, string, string | undefined]>([
  ['an entry over several lines', 'machine registry.test\n  login a\n  password b\n', 'login a password b'],
  ['an entry on one line', 'machine registry.test login a password b', 'login a password b'],
  ['another host', 'machine other.test login a password b', undefined],
  ['a longer name', 'machine registry.test.other login a password b', undefined],
  ['the entry for all', 'machine other.test login x\ndefault login a password b', 'login a password b'],
  ['its own before the one for all', 'default login x\nmachine registry.test login a', 'login a'],
  ['nothing', '', undefined],
])('reads of a host what netrc says: %s', (_, text, expected) => {
  expect(netrcLogin(text, 'registry.test')?.trim().replace(/\s+/g, ' ')).toBe(expected)
})

it('finds the logins that are sent in place of the key', () => {
  const netrc = 'machine registry.test login a password b'
  const credentials = '[mlflow]\nmlflow_tracking_username = me\nmlflow_tracking_password = secret\n'
  const both = { '.netrc': netrc, '.mlflow/credentials': credentials }
  expect(names({ HOME: home(both) })).toEqual(['~/.netrc', '~/.mlflow/credentials'])
  expect(names({ HOME: home({}), NETRC: join(home({ x: netrc }), 'x') })).toEqual(['~/.netrc'])
  expect(names({ HOME: home({ '.mlflow/credentials': '[mlflow]\nmlflow_tracking_username =\n' }) })).toEqual(
    [],
  )
  expect(names({ HOME: home({}) })).toEqual([])
})

it('knows the passwords, which are secrets', () => {
  expect(netrcPasswords('machine a login b password c\ndefault password d')).toEqual(['c', 'd'])
})
