import { describe, expect, test } from 'vitest'
import { authorizationFor, placeOf, proxyFor, proxyProblems, withoutProxies } from '../../src/http/proxies.ts'

const proxy = 'http://proxy.example:3128'
const chosen = (url: string, env: NodeJS.ProcessEnv) => {
  const found = proxyFor(new URL(url), env)
  return found && `${found.variable} ${placeOf(found)}`
}

describe('which proxy', () => {
  test.each<[string, NodeJS.ProcessEnv, string | undefined]>([
    ['http://h/', { HTTP_PROXY: proxy }, 'HTTP_PROXY proxy.example:3128'],
    ['https://h/', { HTTP_PROXY: proxy }, undefined],
    [
      'https://h/',
      { HTTPS_PROXY: proxy, https_proxy: 'http://lower.example' },
      'https_proxy lower.example:80',
    ],
    ['https://h/', { HTTPS_PROXY: proxy, https_proxy: '' }, undefined],
    ['https://h/', { ALL_PROXY: 'socks5://p' }, 'ALL_PROXY p:1080'],
    ['http://h/', { all_proxy: 'p:8080', HTTP_PROXY: proxy }, 'HTTP_PROXY proxy.example:3128'],
    ['http://h/', {}, undefined],
  ])('%s with %j: %s', (url, env, expected) => expect(chosen(url, env)).toBe(expected))
})

describe('NO_PROXY', () => {
  test.each([
    ['https://registry.corp.example/', 'registry.corp.example'],
    ['https://registry.corp.example/', 'corp.example'],
    ['https://registry.corp.example/', '.corp.example'],
    ['https://registry.corp.example/', '*.corp.example'],
    ['https://registry.corp.example/', 'a, CORP.example ,b'],
    ['https://registry.corp.example/', 'corp.example:443'],
    ['http://127.0.0.1:8080/', '127.0.0.0/8'],
    ['http://10.1.2.3/', '10.0.0.0/8,192.168.0.0/16'],
    ['http://[::1]:80/', '::1'],
    ['http://[::1]:8080/', '[::1]:8080'],
    ['http://[fd00::1]/', 'fd00::/8'],
    ['http://h/', '*'],
  ])('%s goes direct by %s', (url, NO_PROXY) =>
    expect(chosen(url, { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY })).toBeUndefined(),
  )

  test.each([
    ['https://registry.corp.example/', 'other.example'],
    ['https://registry.corp.example/', 'y.corp.example'],
    ['https://registrycorp.example/', 'corp.example'],
    ['https://registry.corp.example/', 'corp.example:80'],
    ['http://11.1.2.3/', '10.0.0.0/8'],
    ['http://10.1.2.3/', '10.0.0.0/99'],
    ['http://10.1.2.3/', '10.0.0.0/x'],
    ['http://h/', '10.0.0.0/8'],
    ['http://h/', ''],
  ])('%s does not by %s', (url, NO_PROXY) =>
    expect(chosen(url, { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY })).toBeDefined(),
  )
})

test('a login in the address is for the proxy, without the escapes of a URL', () => {
  const url = new URL('http://me:p%40ss@proxy.example')
  const { 'proxy-authorization': login = '' } = authorizationFor({ variable: 'HTTP_PROXY', url })
  expect(Buffer.from(login.replace('Basic ', ''), 'base64').toString()).toBe('me:p@ss')
  expect(placeOf({ variable: 'HTTP_PROXY', url })).toBe('proxy.example:80')
})

test('what is no proxy is told by its variable, without its address', () => {
  const env = { HTTP_PROXY: 'proxy corp', https_proxy: 'ftp://me:pa55word@p', ALL_PROXY: 'p:1' }
  const problems = proxyProblems(env)
  expect(problems).toHaveLength(2)
  expect(problems[0]).toMatch(/^HTTP_PROXY: is not the address of a proxy/)
  expect(problems[1]).toMatch(/^https_proxy: starts with ftp:/)
  expect(problems.join()).not.toContain('pa55word')
})

test.each([
  'http//proxy:3128',
  'http://proxy:3128/path',
  'http://%zz@proxy:3128',
  'http://',
  'http://[::1',
  '"p:1"',
])('a slip in the address is told before anything is sent: %s', (address) =>
  expect(proxyProblems({ HTTPS_PROXY: address })).toEqual([expect.stringMatching(/^HTTPS_PROXY: /)]),
)

test.each(['http://p:1/', 'p', 'p:1', 'https://me:a%40b@p', 'socks5://p:1080', '[::1]:3128'])(
  'a proxy that can be asked: %s',
  (address) => expect(proxyProblems({ HTTPS_PROXY: address })).toEqual([]),
)

test('a run of the embedded platform keeps every variable but those that name a proxy', () => {
  const env = { HTTP_PROXY: 'a', https_proxy: 'b', ALL_PROXY: 'c', all_proxy: 'd', NO_PROXY: 'e', PATH: 'f' }
  expect(withoutProxies(env)).toEqual({ NO_PROXY: 'e', PATH: 'f' })
})
