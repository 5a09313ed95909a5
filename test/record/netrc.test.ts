import { readFileSync, statSync } from 'node:fs'
import { expect, it } from 'vitest'
import { netrcLogin } from '../../src/python/login-files.ts'
import { netrcThrough } from '../../src/record/netrc.ts'

const own = 'machine registry.test login a password b'
const ofRelay = 'machine 127.0.0.1 login x password y'

it.each<[string, string, string, string | undefined]>([
  ['an entry of the host', own, 'registry.test', 'login a password b'],
  ['beside one of this machine', `${ofRelay}\n${own}\n`, 'registry.test', 'login a password b'],
  ['one of this machine alone, which the host does not have', ofRelay, 'registry.test', undefined],
])('says of the relay what the user’s says of the host: %s', async (_, text, host, expected) => {
  const netrc = await netrcThrough(text, host)
  const written = readFileSync(netrc?.file ?? '', 'utf8')
  expect(netrcLogin(written, '127.0.0.1')?.trim()).toBe(expected)
  expect(statSync(netrc?.file ?? '').mode & 0o077).toBe(0)
  await netrc?.remove()
  expect(() => statSync(netrc?.file ?? '')).toThrow('ENOENT')
})

it.each([
  ['', 'registry.test'],
  ['machine other.test login a', 'registry.test'],
  ['default login a', 'registry.test'],
  [ofRelay, '127.0.0.1'],
])('leaves the user’s own where it makes no difference: %j %j', async (text, host) => {
  expect(await netrcThrough(text, host)).toBeUndefined()
})
