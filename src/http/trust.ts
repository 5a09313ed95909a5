import { createSecureContext, rootCertificates } from 'node:tls'
import { FileProblem } from '../files/problem.ts'
import { readCertificates } from '../files/read.ts'
import { once } from '../once.ts'

export interface TrustOptions {
  /** PEM file of certificates trusted besides the well-known ones. */
  caFile?: string | undefined
  /** PEM file of a certificate and its key, shown to servers that ask for one. */
  clientCertFile?: string | undefined
  env: NodeJS.ProcessEnv
}

/**
 * What connections are secured with; undefined where Node's own settings do. Files are read at once. What is made of
 * them is made once, for the first secure connection: taking in some hundred certificates takes longer than the
 * connection.
 * @throws FileProblem
 */
export function trustFrom({ caFile, clientCertFile, env }: TrustOptions) {
  const own = caFile ? [...extraCertificates(env.NODE_EXTRA_CA_CERTS), readCertificates(caFile)] : []
  const pem = clientCertFile ? readCertificates(clientCertFile) : undefined
  const ca = once(() => (caFile ? { ca: [...rootCertificates, ...own] } : {}))
  const proxies = once(() => (caFile ? createSecureContext(ca()) : undefined))
  return {
    /** For a forward proxy, which is not shown the client certificate. */
    proxies,
    services: pem ? once(() => createSecureContext({ ...ca(), cert: pem, key: pem })) : proxies,
  }
}

/** Node too passes over an extra file that it cannot read. Naming any CA replaces its whole list. */
function extraCertificates(file: string | undefined): string[] {
  try {
    return file ? [readCertificates(file)] : []
  } catch (error) {
    if (error instanceof FileProblem) return []
    throw error
  }
}
