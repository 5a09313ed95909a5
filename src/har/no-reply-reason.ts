import { type NoReplyCode, noReplyCodes } from '../http/exchange.ts'

/**
 * What recorders write where no answer came: Chromium and Playwright `net::ERR_…`, Firefox `NS_ERROR_…`,
 * Node `E…`, mitmproxy and Charles a sentence.
 */
const reasons: readonly [NoReplyCode, RegExp][] = [
  // A browser's words for its own forward proxy, before those of which they are a part.
  ['PROXY_AUTH', /ERR_PROXY_AUTH|PROXY_AUTHENTICATION/i],
  [
    'PROXY_UNREACHABLE',
    /ERR_PROXY_CONNECTION_FAILED|ERR_MANDATORY_PROXY|ERR_SOCKS_CONNECTION|PROXY_CONNECTION_REFUSED|UNKNOWN_PROXY_HOST/i,
  ],
  ['PROXY_REFUSED', /ERR_TUNNEL_CONNECTION_FAILED|tunneling socket could not be established/i],
  [
    'DNS',
    /ERR_NAME_|ERR_DNS_|ENOTFOUND|EAI_|UNKNOWN_HOST|UnknownHost|getaddrinfo|name or service not known|nodename nor servname/i,
  ],
  ['TLS', /ERR_CERT|ERR_SSL|ERR_BAD_SSL|ERR_TLS|SSL_ERROR|SEC_ERROR|MOZILLA_PKIX|certificate|\b(tls|ssl)\b/i],
  [
    'REFUSED',
    /CONNECTION_REFUSED|ECONNREFUSED|connection refused|connect call failed|UNREACHABLE|EHOSTUNREACH|ENETUNREACH|INTERNET_DISCONNECTED|NETWORK_CHANGED|NS_ERROR_OFFLINE/i,
  ],
  // A recording proxy sees a caller that stopped waiting as one that went away.
  ['TIMEOUT', /TIMED_OUT|ETIMEDOUT|NET_TIMEOUT|timed? ?out|client (disconnected|closed|aborted|gave up)/i],
  [
    'RESET',
    /CONNECTION_(RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED|CONTENT_LENGTH_MISMATCH|ERR_SOCKET_NOT_CONNECTED|ECONNRESET|NET_RESET|NET_INTERRUPT|connection reset|hang up|(server|peer) (disconnected|closed)/i,
  ],
  ['CANCELLED', /ERR_ABORTED|ERR_BLOCKED_BY|BINDING_ABORTED|NS_ERROR_ABORT|ABORT_ERR|^csp\b|cancell?ed/i],
]

/** The code for a recorder's words; NETWORK where they say nothing known. */
export function noReplyCode(words: string): NoReplyCode {
  return (
    noReplyCodes.find((code) => code === words) ??
    reasons.find(([, pattern]) => pattern.test(words))?.[0] ??
    'NETWORK'
  )
}
