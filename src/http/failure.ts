import { type NoReplyCode, noReplyCodes } from './exchange.ts'

/** Codes that this client's own errors carry. */
const ownCodes = noReplyCodes.filter((code) => /^UNDECODABLE$|^PROXY_/.test(code))

/** The code of a request that this client gave up. */
export const givenUp = 'REQUEST_TIMEOUT'

/** Why a request got no answer, from what Node or undici threw. */
export function classifyFailure(error: unknown): { code: NoReplyCode; message: string } {
  const chain = causes(error)
  const codes = chain.map((one) => String((one as { code?: unknown }).code ?? ''))
  const message = chain.map(messageOf).find((text) => text !== '') ?? 'unknown network failure'
  const code = codes.find(codeFor)
  const known = code === undefined ? undefined : codeFor(code)
  const isTold =
    !known ||
    ownCodes.includes(known) ||
    code === givenUp ||
    known === 'CANCELLED' ||
    message.includes(code ?? '')
  return { code: known ?? 'NETWORK', message: isTold ? message : `${code}: ${message}` }
}

/**
 * In one line. OpenSSL says where in its sources it was, which tells nobody anything; some answers that are no HTTP,
 * such as one of status 99, undici meets with an assertion of its own.
 */
function messageOf(error: Error): string {
  if ((error as { code?: unknown }).code === 'ERR_ASSERTION')
    return 'Response does not match the HTTP/1.1 protocol'
  return error.message
    .replace(/^\S*?error:[\dA-F]+:SSL routines:[^:]*:([^:]+):[^:]+:\d+:/i, '$1: ')
    .replaceAll(/\s+/g, ' ')
    .replace(/[:\s]+$/, '')
}

function causes(error: unknown): Error[] {
  const found: Error[] = []
  let current: unknown = error
  while (current instanceof Error && found.length < 5) {
    found.push(current)
    // Happy-eyeballs connects fail with one error per address tried.
    const inner = current instanceof AggregateError ? current.errors[0] : undefined
    current = current.cause ?? inner
  }
  return found
}

function codeFor(code: string): NoReplyCode | undefined {
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'].includes(code)) return 'DNS'
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'].includes(code)) return 'REFUSED'
  if (['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ECONNABORTED'].includes(code)) return 'RESET'
  if (
    code === 'UND_ERR_PRX_TLS' ||
    /^(ERR_TLS|ERR_SSL|CERT_|EPROTO|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO)/.test(code)
  ) {
    return 'TLS'
  }
  if (code === 'ETIMEDOUT' || /^UND_ERR_.*TIMEOUT$/.test(code) || code === givenUp) return 'TIMEOUT'
  if (code === 'BODY_TOO_LARGE' || code === 'UND_ERR_HEADERS_OVERFLOW') return 'TOO_LARGE'
  if (ownCodes.includes(code as NoReplyCode)) return code as NoReplyCode
  if (code === 'ABORT_ERR') return 'CANCELLED'
  return code.startsWith('UND_ERR_SOCKS5_') ? socksCode(code.slice('UND_ERR_SOCKS5_'.length)) : undefined
}

/** What a SOCKS proxy said. Contract: the replies of RFC 1928, of which 2 is its own rules. */
function socksCode(what: string): NoReplyCode {
  if (what.startsWith('AUTH')) return 'PROXY_AUTH'
  if (what === 'REPLY_2') return 'PROXY_REFUSED'
  return /^REPLY_\d+$/.test(what) ? 'PROXY_CANNOT_REACH' : 'PROXY_BROKEN'
}
