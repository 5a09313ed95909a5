import { arch, release, type } from 'node:os'
import type { Report } from '../schema/report.ts'

/** Where this run takes place. Of a forward proxy only its address: what stands before an `@` may be a password. */
export function environmentOf(env: NodeJS.ProcessEnv): NonNullable<Report['environment']> {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']
  const proxy = names.map((name) => env[name]).find((value) => value !== undefined && value !== '')
  const address = proxy !== undefined && URL.canParse(proxy) ? new URL(proxy).host : undefined
  return {
    os: `${type()} ${release()} ${arch()}`,
    node: process.version,
    ...(address ? { proxy: address } : {}),
  }
}
