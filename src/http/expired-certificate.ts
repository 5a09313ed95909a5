import { isIP } from 'node:net'
import { connect, type DetailedPeerCertificate, type SecureContext } from 'node:tls'
import type { buildConnector } from './undici.ts'

interface Place {
  host: string
  port: number
  /** Of the host that is asked for, '' where it has no name. */
  servername: string
}

type Connector = ReturnType<typeof buildConnector>

/** Says of a chain that has expired which certificate of it has: looked at once for each host, after the first failure. */
export function namesExpired(connector: Connector, trusted: () => SecureContext | undefined): Connector {
  const looks = new Map<string, Promise<string | undefined>>()
  return (target, callback) =>
    connector(target, (...[error, socket]: Parameters<buildConnector.Callback>) => {
      if (!error) return callback(null, socket)
      // Through a proxy it would take another tunnel.
      if ((error as NodeJS.ErrnoException).code !== 'CERT_HAS_EXPIRED' || target.httpSocket)
        return callback(error, null)
      const { hostname: host, port } = target
      const servername = target.servername || (isIP(host) ? '' : host)
      const key = `${host} ${port} ${servername}`
      const look = looks.get(key) ?? expiredAt({ host, port: Number(port || 443), servername }, trusted())
      looks.set(key, look)
      look.then((told) =>
        callback(
          told ? Object.assign(new Error(`${error.message}: ${told}`), { code: 'CERT_HAS_EXPIRED' }) : error,
          null,
        ),
      )
    })
}

/** Milliseconds for a look that only words depend on. */
const patienceMs = 3_000

/**
 * Which certificate of a host's chain has expired, and when, as the end of a sentence; undefined where a second
 * handshake does not show it. Node judges a chain without saying which of it, and closes the connection at once. Nothing
 * is sent on this one: it ends with the handshake.
 */
function expiredAt(place: Place, secureContext: SecureContext | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    // Nothing is trusted here: the answer is about the certificates alone.
    const socket = connect({ ...place, rejectUnauthorized: false, ...(secureContext && { secureContext }) })
    const end = (told?: string) => {
      socket.destroy()
      resolve(told)
    }
    socket.setTimeout(patienceMs, end)
    socket.once('error', () => end())
    socket.once('close', () => end())
    socket.once('secureConnect', () => end(expiredIn(socket.getPeerCertificate(true), Date.now())))
  })
}

/** The host's own first: whoever renews that one sends a new chain as well. */
function expiredIn(own: Certificate, now: number): string | undefined {
  let one: Certificate | undefined = own
  for (let place = 0; one?.valid_to !== undefined && place < 10; place++) {
    const end = Date.parse(one.valid_to)
    const issuer: Certificate | undefined = one.issuerCertificate
    const isRoot: boolean = issuer?.fingerprint256 === one.fingerprint256
    if (end < now) {
      const whose = place === 0 ? 'the host’s own' : isRoot ? 'a root’s' : 'an intermediate one’s'
      return `${whose}, “${nameOf(one)}”, on ${new Date(end).toISOString().slice(0, 10)}`
    }
    one = isRoot ? undefined : issuer
  }
  return undefined
}

const nameOf = ({ subject }: Certificate) =>
  [subject?.CN ?? subject?.O ?? 'without a name'].flat().join(', ').replaceAll(/\s+/g, ' ').slice(0, 80)

type Certificate = Pick<DetailedPeerCertificate, 'valid_to' | 'fingerprint256'> & {
  subject?: { CN?: string | string[]; O?: string | string[] }
  issuerCertificate?: Certificate
}
