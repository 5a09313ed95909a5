import { type CauseEntry, type Finding, show, step } from '../cause.ts'
import type { Facts } from '../facts.ts'
import { deedOf, originOf, said, sameAnswer } from '../observed.ts'
import { ownProxyOf } from '../own-proxy.ts'
import { at, nothingAnswered } from '../silent-host.ts'
import { notInCommon, spokeTls, tlsTroubleOf } from '../tls-trouble.ts'

/** Which certificate of the chain a second handshake showed to have expired, and when: `src/http/expired-certificate.ts`. */
const shownLink = /: (the host’s own|an intermediate one’s|a root’s), (“.*”), on (\d{4}-\d\d-\d\d)$/

const links: Readonly<Record<string, { headline: (host: string) => string; fix: string }>> = {
  'the host’s own': {
    headline: (host) => `The certificate of ${host}`,
    fix: 'Renew the host’s certificate, and have it loaded by whatever ends TLS there.',
  },
  'an intermediate one’s': {
    headline: (host) => `An intermediate certificate that ${host} sends`,
    fix: 'Send the new chain of the authority (fullchain): the host’s own certificate is valid, the intermediate one sent with it is not.',
  },
  'a root’s': {
    headline: (host) => `The root to which the chain of ${host} leads`,
    fix: 'Send a chain that leads to a root which is valid, as the authority offers it; callers with an old list of roots, or a ca-file with this one, need a new one.',
  },
}

function expired(host: string, message: string): Pick<Finding, 'headline' | 'steps'> {
  const [, whose = '', name, date] = shownLink.exec(message) ?? []
  const link = links[whose]
  if (link)
    return {
      headline: `${link.headline(host)} expired on ${date}: ${name}.`,
      steps: [step('infrastructure', link.fix, show.apiHealth)],
    }
  return {
    headline: `A certificate that ${host} shows has expired: its own, or one that issued it.`,
    steps: [
      step(
        'infrastructure',
        'Look at the dates of the whole chain (openssl s_client -showcerts): renew the host’s own certificate where that has expired; where an intermediate one has, send the new chain (fullchain).',
        show.apiHealth,
      ),
    ],
  }
}

/** One sentence on why a certificate is not accepted, and what its owner does. */
function certificateFault(host: string, message: string): Pick<Finding, 'headline' | 'steps'> {
  const renew = (text: string) => step('infrastructure', text, show.apiHealth)
  if (/not.yet.valid/i.test(message))
    return {
      headline: `The certificate of ${host} is not valid yet.`,
      steps: [
        step('caller', 'Check the clock of this machine: set it right where it is behind.', show.apiHealth),
        renew('Use a certificate that is valid by now.'),
      ],
    }
  if (/too (small|weak)/i.test(message))
    return {
      headline: `The certificate of ${host} is too weak: ${message.slice(0, 80)}.`,
      steps: [renew('Renew the certificate with a longer key, signed with SHA-256 or better.')],
    }
  if (/expired/i.test(message)) return expired(host, message)
  if (/altname|does not match|common.?name.?invalid|hostname.?mismatch/i.test(message))
    return {
      headline: `The certificate of ${host} is for another name.`,
      steps: [renew('Use a certificate for this host name.')],
    }
  if (/UNABLE_TO_VERIFY_LEAF/i.test(message))
    return {
      headline: `The certificate of ${host} comes without the one that issued it.`,
      steps: [
        step(
          'caller',
          'Where a private authority issued it: name that one’s certificates, the intermediate ones too, with ca-file.',
          show.apiHealth,
        ),
        renew('Let the host send its whole chain, with the intermediate certificates (fullchain).'),
      ],
    }
  if (isOfUnknownAuthority.test(message))
    return {
      headline: `The certificate of ${host} comes from an authority that this machine does not know.`,
      steps: [
        step(
          'caller',
          'Behind a company proxy that opens TLS (Zscaler, Netskope and the like), or with a private authority: name the authority’s certificate with ca-file or NODE_EXTRA_CA_CERTS.',
          show.apiHealth,
        ),
        renew('Where callers are to need no file: use a certificate of a public authority.'),
      ],
    }
  return { headline: `The certificate of ${host} is not trusted.` }
}

/** A chain up to a root, and that one unknown: whoever issued it did so on purpose, as the caller's own company may have. */
const isOfUnknownAuthority =
  /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT|self.signed certificate in certificate chain/i

/** Judged by the host's own certificate, whoever issued it. */
const isItsOwnFault = (message: string) =>
  /not.yet.valid|expired|altname|does not match|common.?name.?invalid|hostname.?mismatch/i.test(message)

/** Where it is not told which certificate of the chain has expired: renewing the host's own may change nothing. */
const isOfUnknownLink = (message: string) => /expired/i.test(message) && !shownLink.test(message)

/** The handshake ended before a certificate was judged. */
const noHandshake = (host: string, message: string): Pick<Finding, 'headline' | 'steps'> => ({
  headline: `The TLS handshake with ${host} fails: it ${notInCommon(message)}.`,
  steps: [
    step(
      'caller',
      'Check host and port, and whether a proxy on the way ends TLS by itself; where the host asks for a client certificate, name its file with client-cert-file.',
      show.apiHealth,
    ),
    step(
      'infrastructure',
      'Let the host speak TLS 1.2 or 1.3 and HTTP/1.1, with a certificate for the name that is asked for.',
      show.apiHealth,
    ),
  ],
})

const isTrustedElsewhere = (host: string, { observations }: Facts) =>
  observations.some((one) => {
    const origin = originOf(one)
    return origin !== host && origin.startsWith('https:') && one.answer.kind === 'reply'
  })

export const tlsCauses: readonly CauseEntry[] = [
  {
    code: 'HTTPS_ON_PLAIN_PORT',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    summary: 'The URL starts with https://, but this port speaks plain http.',
    refutedBy: 'a TLS handshake at this port',
    steps: [
      step(
        'caller',
        'Write http:// in the URL, or the port at which the service speaks TLS.',
        ({ platform }) => `curl -sS '${platform.replace(/^https:/, 'http:')}/health'`,
      ),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'TLS', 'RESET', 'NETWORK')
      // One port may take both: who showed a certificate speaks TLS, and the key is not to go there in the clear.
      if (!silence?.host.startsWith('https:') || spokeTls(silence.answer)) return undefined
      const plain = facts.observations.find(
        (one) =>
          originOf(one) === silence.host.replace(/^https:/, 'http:') &&
          one.answer.kind === 'reply' &&
          // A port for TLS tells plain http so, with a 400.
          one.answer.status !== 400 &&
          deedOf(one) !== 'wants https',
      )
      const isNoTls = tlsTroubleOf(silence.answer) === 'no TLS'
      if (!plain && !isNoTls) return undefined
      const owner = plain ? 'the same port answers plain http' : 'the answer to the TLS handshake was no TLS'
      return {
        confidence: plain && isNoTls ? 'certain' : 'likely',
        headline: `${silence.host} does not speak TLS.`,
        because: `${owner}; no certificate was shown: ${silence.answer.message}`,
        evidence: silence.all,
        controls: [plain],
      }
    },
  },
  {
    code: 'CLIENT_CERTIFICATE',
    category: 'CLIENT',
    layer: 'network',
    owner: 'caller',
    summary: 'The host wants a client certificate (mTLS), and was shown none that it takes.',
    refutedBy: 'an answer of the service without a client certificate',
    steps: [
      step(
        'caller',
        'Ask for an address without mTLS, or for a client certificate, and name its file with client-cert-file.',
      ),
      step(
        'infrastructure',
        'Leave the API’s paths out of the check for client certificates, or give callers one.',
        show.apiHealth,
      ),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'TLS', 'RESET')
      if (silence && tlsTroubleOf(silence.answer) === 'client certificate')
        return {
          headline: `${silence.host} wants a client certificate (mTLS).`,
          ...nothingAnswered(silence, facts),
        }
      const asked = facts.obstacle?.observation
      if (!asked || deedOf(asked) !== 'wants a client certificate') return undefined
      return {
        confidence: sameAnswer(asked, facts.withoutKey) ? 'certain' : 'likely',
        headline: `${originOf(asked)} wants a client certificate (mTLS) before it passes anything on.`,
        because: `the answer is ${said(asked).slice(0, 160)}; no key was looked at`,
        evidence: [asked, facts.first('api.health')],
        controls: [facts.withoutKey],
      }
    },
  },
  {
    code: 'TLS_FAILURE',
    category: 'NET',
    layer: 'network',
    owner: 'infrastructure',
    summary: 'The connection cannot be secured: the TLS handshake with the host fails.',
    refutedBy: 'a TLS handshake that ends well',
    steps: [
      step(
        'caller',
        'Behind a company proxy or a private authority: name its certificate with ca-file or NODE_EXTRA_CA_CERTS.',
        show.apiHealth,
      ),
      step('infrastructure', 'Renew or correct the certificate of the host.', show.apiHealth),
    ],
    concludes: (facts) => {
      const silence = at(facts, 'TLS', 'RESET', 'NETWORK')
      const trouble = silence && tlsTroubleOf(silence.answer)
      if (!silence || (trouble !== 'certificate' && trouble !== 'handshake')) return undefined
      const { host, answer } = silence
      const isJudged = trouble === 'certificate'
      const fault = (isJudged ? certificateFault : noHandshake)(host, answer.message)
      // A proxy of the caller's that opens TLS shows a certificate of its own authority.
      const isCallers =
        isJudged &&
        !isItsOwnFault(answer.message) &&
        (isOfUnknownAuthority.test(answer.message) ||
          silence.all.some(({ exchange }) => exchange.proxy !== undefined))
      const told = nothingAnswered(silence, facts)
      const ways = isCallers ? silence.all.slice(0, 1).flatMap(ownProxyOf) : []
      return {
        // Whoever opens TLS on the way shows a certificate that nobody trusts, for every host.
        confidence:
          isJudged &&
          !isOfUnknownLink(answer.message) &&
          silence.all.length > 1 &&
          (isItsOwnFault(answer.message) || isTrustedElsewhere(host, facts))
            ? 'certain'
            : 'likely',
        ...fault,
        ...(isCallers && { owner: 'caller' as const }),
        ...told,
        because: [told.because, ...ways.map((own) => `all went through ${own}, which may open TLS`)].join(
          '; ',
        ),
      }
    },
  },
]
