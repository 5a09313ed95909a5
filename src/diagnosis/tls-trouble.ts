import type { NoReply } from '../http/exchange.ts'

/**
 * - `no TLS`: what came back to the handshake was another protocol
 * - `client certificate`: the host wants one, or does not take the one it was shown
 * - `certificate`: the host's certificate was judged, and not accepted here
 * - `handshake`: it ended before any certificate was judged
 */
export type TlsTrouble = 'no TLS' | 'client certificate' | 'certificate' | 'handshake'

/** The alerts by which a host refuses what the caller shows of itself. Contract: RFC 8446, 6.2. */
const clientCertificateAlerts = [41, 42, 43, 44, 45, 46, 48, 49, 116]

/** The alerts that tell what the two have not in common, as the end of a sentence about the host. */
const handshakeAlerts: Readonly<Record<number, string>> = {
  40: 'has no cipher in common with this client, or wants a client certificate',
  70: 'has no version of TLS in common with this client',
  71: 'wants stronger ciphers than this client has',
  80: 'fails in the handshake itself',
  112: 'knows no site of this name',
  120: 'speaks no HTTP/1.1 at this port',
}

const alertOf = (message: string): number | undefined => {
  const [, number] = /SSL alert number (\d+)/i.exec(message) ?? []
  return number === undefined ? undefined : Number(number)
}

/** What a failed handshake was about; undefined where the words are not of TLS, as of a reset connection. */
export function tlsTroubleOf({ code, message }: Pick<NoReply, 'code' | 'message'>): TlsTrouble | undefined {
  const alert = alertOf(message)
  if (alert !== undefined) return clientCertificateAlerts.includes(alert) ? 'client certificate' : 'handshake'
  if (/wrong.version|unknown.protocol|http.request|packet.length|EPROTO.*(record|version)/i.test(message))
    return 'no TLS'
  if (/certificate.?required|bad certificate|client.?auth.?cert/i.test(message)) return 'client certificate'
  if (/(certificate|ca|ee|dh)\b.{0,20}(key|md|digest).{0,20}too (small|weak)/i.test(message))
    return 'certificate'
  // Node's words for a connection that ends within the handshake.
  if (/before secure TLS connection/i.test(message)) return 'handshake'
  if (code !== 'TLS') return undefined
  return /cert|self.signed|issuer|verify|altname|does not match|MOZILLA_PKIX|SEC_ERROR|INVALID_CA|too (small|weak)/i.test(
    message,
  )
    ? 'certificate'
    : 'handshake'
}

/** True where the other side spoke TLS: it judged something in an alert, or showed a certificate that was judged here. */
export const spokeTls = (answer: Pick<NoReply, 'code' | 'message'>): boolean =>
  alertOf(answer.message) !== undefined ||
  ['certificate', 'client certificate'].includes(tlsTroubleOf(answer) ?? '')

/** What the host and this client have not in common, as the end of a sentence about the host. */
export function notInCommon(message: string): string {
  const told = handshakeAlerts[alertOf(message) ?? 0]
  if (told) return told
  if (/unsupported.protocol|version.or.cipher|no.protocols/i.test(message))
    return 'has no version or cipher of TLS in common with this client'
  return 'ends the TLS handshake before any certificate is judged'
}
