import { arch, release, type } from 'node:os'
import { proxyFor } from '../http/proxies.ts'
import type { Report } from '../schema/report.ts'

/**
 * Where this run takes place. Of the forward proxy to the target only host and port: what stands before an `@` may be a
 * password.
 */
export function environmentOf(
  env: NodeJS.ProcessEnv,
  trackingUri: string,
): NonNullable<Report['environment']> {
  const proxy = proxyFor(new URL(trackingUri), env)
  return {
    os: `${type()} ${release()} ${arch()}`,
    node: process.version,
    ...(proxy && { proxy: proxy.url.host }),
  }
}
