import { expect, it } from 'vitest'
import { environmentOf } from '../../src/run/compose-report.ts'

const proxyTo = (env: NodeJS.ProcessEnv) => environmentOf(env, 'https://registry.example/api/mlflow').proxy

it('names the proxy that the target is reached through, without its login', () => {
  expect(proxyTo({ HTTPS_PROXY: 'http://me:secret@proxy.example:3128' })).toBe('proxy.example:3128')
  expect(proxyTo({ ALL_PROXY: 'socks5://all.example:1080' })).toBe('all.example:1080')
})

it('names none that is for other schemes or hosts', () => {
  expect(proxyTo({ HTTP_PROXY: 'http://proxy.example:3128' })).toBeUndefined()
  expect(proxyTo({ HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: '.example' })).toBeUndefined()
})
