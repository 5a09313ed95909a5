import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls'
import { FileProblem } from '../files/problem.ts'
import { certificateLimit, readRegularFile } from '../files/read.ts'

export interface TrustOptions {
  /** PEM file of certificates trusted besides the well-known ones. */
  caFile?: string | undefined
  /** PEM file of a certificate and its key, shown to servers that ask for one. */
  clientCertFile?: string | undefined
  env: NodeJS.ProcessEnv
}

/** What connections are secured with; undefined where Node's own settings do. */
export interface Trust {
  /** For the services. */
  services: SecureContext | undefined
  /** For a forward proxy, which is not shown the client certificate. */
  proxies: SecureContext | undefined
}

/** Made once: reading some hundred certificates anew for every connection takes longer than the connection. */
export function trustFrom({ caFile, clientCertFile, env }: TrustOptions): Trust {
  const ca = caFile
    ? { ca: [...rootCertificates, ...extraCertificates(env.NODE_EXTRA_CA_CERTS), readPem(caFile)] }
    : {}
  const proxies = caFile ? createSecureContext(ca) : undefined
  if (!clientCertFile) return { services: proxies, proxies }
  const pem = readPem(clientCertFile)
  return { services: createSecureContext({ ...ca, cert: pem, key: pem }), proxies }
}

/** Node too passes over an extra file that it cannot read. Naming any CA replaces its whole list. */
function extraCertificates(file: string | undefined): string[] {
  try {
    return file ? [readPem(file)] : []
  } catch (error) {
    if (error instanceof FileProblem) return []
    throw error
  }
}

/** @throws FileProblem */
function readPem(file: string): string {
  return readRegularFile(file, { maxBytes: certificateLimit, links: 'follow' }).toString('utf8')
}
