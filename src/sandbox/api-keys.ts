import { randomInt } from 'node:crypto'
import type { Call } from './call.ts'

/** What the auth service knows about the sandbox's one key. */
export interface KeyRecord {
  apiKey: string
  serviceId: string
  scopes: string[]
  isAdmin: boolean
  expired: boolean
}

const alphanumerics = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A random key of production's shape: `hk_live_` and 32 alphanumerics. It opens nothing but its sandbox. */
export function inventKey(): string {
  const pick = () => alphanumerics[randomInt(alphanumerics.length)]
  return `hk_live_${Array.from({ length: 32 }, pick).join('')}`
}

export const adminKey = (apiKey: string): KeyRecord => ({
  apiKey,
  serviceId: 'platform',
  scopes: ['read', 'write', 'mlflow:admin'],
  isAdmin: true,
  expired: false,
})

/** The key in the accepted header forms; schemes are case-sensitive and followed by one space. */
export function keyInHeaders(headers: Call['headers']): string | undefined {
  const { authorization } = headers
  for (const scheme of ['Bearer ', 'ApiKey ']) {
    if (authorization?.startsWith(scheme)) return authorization.slice(scheme.length)
  }
  const header = headers['x-api-key']
  return typeof header === 'string' && header !== '' ? header : undefined
}
